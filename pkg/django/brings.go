package django

import (
	"slices"
	"strings"
)

// brings says which other distributions come with one, as its own requirements;
// only those that checks ask about.
//
// Source: the packages' metadata in the Python package index. Knowledge date:
// November 2026.
var brings = map[string][]string{
	"channels-redis":                {"channels"},
	"dj-rest-auth":                  {"djangorestframework"},
	"django-allauth-ui":             {"django-allauth", "django-widget-tweaks"},
	"django-cms":                    {"django-classy-tags", "django-sekizai", "django-treebeard"},
	"django-db-geventpool":          {"psycopg2", "psycopg"},
	"django-filer":                  {"easy-thumbnails", "django-polymorphic"},
	"django-graphql-jwt":            {"graphene-django"},
	"django-heroku":                 {"psycopg2", "whitenoise", "dj-database-url"},
	"django-machina":                {"django-mptt", "django-haystack", "django-widget-tweaks"},
	"django-ninja-extra":            {"django-ninja"},
	"django-ninja-jwt":              {"django-ninja-extra", "django-ninja"},
	"django-on-heroku":              {"psycopg2-binary", "whitenoise", "dj-database-url"},
	"django-oscar":                  {"django-extra-views", "django-haystack", "django-phonenumber-field", "django-tables2", "django-treebeard", "django-widget-tweaks"},
	"django-oscar-api":              {"djangorestframework", "django-oscar"},
	"django-rest-knox":              {"djangorestframework"},
	"django-shop":                   {"djangorestframework", "django-filer", "django-cms", "easy-thumbnails", "django-polymorphic"},
	"django-tenant-schemas":         {"psycopg2"},
	"django-tenants":                {"psycopg2-binary", "psycopg2", "psycopg"},
	"django-two-factor-auth":        {"django-otp", "django-phonenumber-field", "django-formtools"},
	"djangorestframework-gis":       {"djangorestframework"},
	"djangorestframework-simplejwt": {"djangorestframework"},
	"djoser":                        {"djangorestframework", "djangorestframework-simplejwt", "social-auth-app-django"},
	"drf-extensions":                {"djangorestframework"},
	"drf-nested-routers":            {"djangorestframework"},
	"drf-spectacular":               {"djangorestframework"},
	"drf-yasg":                      {"djangorestframework"},
	"drf-yasg2":                     {"djangorestframework"},
	"puput":                         {"wagtail", "django-taggit", "django-el-pagination"},
	"wagtail":                       {"django-modelcluster", "django-taggit", "django-treebeard", "djangorestframework", "django-filter", "django-permissionedforms", "django-tasks"},
	"wagtail-localize":              {"wagtail"},
}

// bringsByExtra says the same of extras, written "distribution[extra]".
var bringsByExtra = map[string][]string{
	"channels[daphne]":            {"daphne"},
	"dj-rest-auth[with-social]":   {"django-allauth"},
	"dj-rest-auth[with_social]":   {"django-allauth"},
	"django[argon2]":              {"argon2-cffi"},
	"django-axes[ipware]":         {"django-ipware"},
	"django-storages[cloudinary]": {"cloudinary"},
	"drf-spectacular[sidecar]":    {"drf-spectacular-sidecar"},
	"whitenoise[brotli]":          {"brotli"},
}

// Brings reports whether a distribution, with the extras that are asked for,
// brings another one with it.
func Brings(distribution, other string, extras []string) bool {
	if slices.Contains(brings[distribution], other) {
		return true
	}
	for _, extra := range extras {
		if slices.Contains(bringsByExtra[distribution+"["+extra+"]"], other) {
			return true
		}
	}
	return false
}

// SystemPackage reports whether a package of a Linux distribution or of conda
// is the distribution: python3-psycopg2 and py3-psycopg2 are psycopg2.
func SystemPackage(system, distribution string) bool {
	system = strings.ToLower(system)
	for _, prefix := range []string{"python3-", "py3-", "python-", ""} {
		if name, ok := strings.CutPrefix(system, prefix); ok && (name == distribution || "django-"+name == distribution) {
			return true
		}
	}
	return system == "python3-mysqldb" && distribution == "mysqlclient"
}
