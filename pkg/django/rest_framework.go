package django

import (
	"slices"
	"strings"
)

// The tables of this file hold names of Django REST framework and of packages
// that are used beside it.
//
// Source: rest_framework 3.18 (views, generics, mixins, viewsets, decorators,
// authentication), and the packages' own documentation. Knowledge date: November
// 2026.

// restViews are the framework's views, with what they bring that writes: methods
// of HTTP for views, actions for view sets.
var restViews = map[string][]string{
	"views.APIView":                         nil,
	"generics.GenericAPIView":               nil,
	"generics.CreateAPIView":                {"post"},
	"generics.ListAPIView":                  nil,
	"generics.RetrieveAPIView":              nil,
	"generics.DestroyAPIView":               {"delete"},
	"generics.UpdateAPIView":                {"put", "patch"},
	"generics.ListCreateAPIView":            {"post"},
	"generics.RetrieveUpdateAPIView":        {"put", "patch"},
	"generics.RetrieveDestroyAPIView":       {"delete"},
	"generics.RetrieveUpdateDestroyAPIView": {"put", "patch", "delete"},
	"viewsets.ViewSetMixin":                 nil,
	"viewsets.ViewSet":                      nil,
	"viewsets.GenericViewSet":               nil,
	"viewsets.ReadOnlyModelViewSet":         nil,
	"viewsets.ModelViewSet":                 {"create", "update", "partial_update", "destroy"},
	"mixins.ListModelMixin":                 nil,
	"mixins.RetrieveModelMixin":             nil,
	"mixins.CreateModelMixin":               {"create"},
	"mixins.UpdateModelMixin":               {"update", "partial_update"},
	"mixins.DestroyModelMixin":              {"destroy"},
}

// RESTView gives what a view of Django REST framework brings that writes; false
// for what is no view, or is another package's: that may ask who the visitor is.
func RESTView(path string) (writes []string, known bool) {
	name, ok := strings.CutPrefix(path, "rest_framework.")
	if !ok {
		return nil, false
	}
	writes, known = restViews[name]
	return slices.Clone(writes), known
}

// WritingHandlers are the names by which views are told to write: methods of
// HTTP, and actions of view sets.
func WritingHandlers() []string {
	return []string{"post", "put", "patch", "delete", "create", "update", "partial_update", "destroy"}
}

// WritingMethod reports whether a method of HTTP writes.
func WritingMethod(method string) bool {
	switch strings.ToUpper(method) {
	case "POST", "PUT", "PATCH", "DELETE":
		return true
	}
	return false
}

// harmlessBases are classes that views derive from and that ask nobody anything.
var harmlessBases = []string{
	"builtins.object", "typing.Generic", "abc.ABC",
	"django.views.generic.View", "django.views.generic.base.View", "django.views.View",
}

// HarmlessBase reports whether a base class of a view asks nobody anything.
func HarmlessBase(path string) bool { return slices.Contains(harmlessBases, path) }

// harmlessDecorators are what stands around views and asks nobody anything. A
// name that ends with a dot stands for all in it.
var harmlessDecorators = []string{
	"django.views.decorators.cache.", "django.views.decorators.csrf.", "django.views.decorators.gzip.",
	"django.views.decorators.http.", "django.views.decorators.vary.", "django.views.decorators.clickjacking.", "django.db.transaction.",
	"rest_framework.decorators.api_view", "rest_framework.decorators.action", "rest_framework.decorators.detail_route",
	"rest_framework.decorators.list_route", "rest_framework.decorators.parser_classes", "rest_framework.decorators.renderer_classes",
	"rest_framework.decorators.throttle_classes", "rest_framework.decorators.schema",
	"drf_spectacular.utils.", "drf_yasg.utils.", "builtins.staticmethod", "builtins.classmethod", "builtins.property", "functools.cached_property",
	"django.utils.functional.cached_property", "graphql_jwt.decorators.jwt_cookie", "django_ratelimit.decorators.", "ratelimit.decorators.", "typing.", "typing_extensions.",
}

// HarmlessDecorator reports whether a decorator asks nobody anything.
func HarmlessDecorator(path string) bool {
	return slices.ContainsFunc(harmlessDecorators, func(known string) bool {
		return path == known || strings.HasSuffix(known, ".") && strings.HasPrefix(path, known)
	})
}

// openAuthentication are classes that let those in who say nothing of themselves:
// that is then for the permissions to judge. Others may refuse them.
var openAuthentication = []string{
	"rest_framework.authentication.BasicAuthentication", "rest_framework.authentication.SessionAuthentication",
	"rest_framework.authentication.TokenAuthentication", "rest_framework.authentication.RemoteUserAuthentication",
	"rest_framework_simplejwt.authentication.JWTAuthentication", "rest_framework_simplejwt.authentication.JWTStatelessUserAuthentication",
	"rest_framework_jwt.authentication.JSONWebTokenAuthentication", "knox.auth.TokenAuthentication",
	"oauth2_provider.contrib.rest_framework.OAuth2Authentication", "dj_rest_auth.jwt_auth.JWTCookieAuthentication",
}

// OpenAuthentication reports whether an authentication class lets those in who
// say nothing of themselves.
func OpenAuthentication(path string) bool { return slices.Contains(openAuthentication, path) }
