package checks

import (
	"slices"
	"strings"

	"github.com/djready/djready/pkg/code"
	"github.com/djready/djready/pkg/django"
	"github.com/djready/djready/pkg/lint"
	"github.com/djready/djready/pkg/project"
	"github.com/djready/djready/pkg/pyast"
	"github.com/djready/djready/pkg/source"
	"github.com/djready/djready/pkg/value"
)

// WriteViewOpen finds views of an API by which anybody may change data.
var WriteViewOpen = &lint.Check{
	ID: "DR806", Name: "write-view-open", Title: "Anybody may write through the API",
	Category: lint.API, Severity: lint.High, CWE: []int{306, 862}, Since: "0.1.0", Page: page("write-view-open"),
	Why: `Where neither the view nor REST_FRAMEWORK says who may use it, Django REST framework lets anybody: visitors who never logged in
create, change and delete what the view is for.

Views for signing up and logging in, for webhooks, carts and contact forms are left out, and so is every view with anything about it
that may ask who the visitor is: a base class or a decorator that is not known, a token, a look at request.user.`,
	Fix: `Ask for a log-in by default, and let views say where anybody is welcome:

~~~python
REST_FRAMEWORK = {"DEFAULT_PERMISSION_CLASSES": ["rest_framework.permissions.IsAuthenticated"]}

class ProductViewSet(viewsets.ModelViewSet):
    permission_classes = [IsAdminUser | ReadOnly]
~~~`,
	FixLine: "give the view permission_classes, or set DEFAULT_PERMISSION_CLASSES in REST_FRAMEWORK",
	Links:   []string{"https://www.django-rest-framework.org/api-guide/permissions/"},
	Run:     lint.OnSettings(writeViewOpen),
}

func writeViewOpen(p *lint.Pass) {
	if !visitorsReachViews(p) {
		return
	}
	open := defaultPermission(p) == value.Yes
	seen := map[source.Location]bool{}
	for _, v := range code.Views(p.Project, p.Settings) {
		view, ok := openAPIView(v)
		if !ok || len(view.writes) == 0 || !open && view.explicit.IsZero() || meantForEverybody(view) {
			continue
		}
		f := describeOpenView(p, view)
		if !seen[f.At] {
			seen[f.At] = true
			p.Report(f)
		}
	}
}

// visitorsReachViews reports whether nothing in front of the views is known that
// may ask who the visitor is: no authentication class that is not known, no
// middleware that may.
func visitorsReachViews(p *lint.Pass) bool {
	if p.Settings.Get("INSTALLED_APPS").Ask(lint.Has(restFramework)) != value.Yes {
		return false
	}
	return defaultAuthentication(p).Ask(refusesNobody) == value.Yes && middleware(p).Ask(anyMiddlewareAsks(p)) == value.No
}

func defaultAuthentication(p *lint.Pass) project.Setting {
	return p.Settings.Get("REST_FRAMEWORK").Item("DEFAULT_AUTHENTICATION_CLASSES")
}

// refusesNobody asks whether authentication classes let those in who say nothing
// of themselves.
func refusesNobody(v value.Value) value.Answer {
	if v == nil {
		return value.Yes
	}
	other := func(path string) bool { return !django.OpenAuthentication(path) }
	return lint.AnyText(other)(v).Not()
}

// anyMiddlewareAsks asks whether middleware may ask who the visitor is: one of
// the project whose code says anything of it, or another whose name does.
func anyMiddlewareAsks(p *lint.Pass) project.Question {
	ix := code.NewIndex(p.Project)
	return lint.AnyText(func(path string) bool {
		if d := ix.FindPath(path); d.Own() {
			return says(ix, d, accessWords) && refuses(ix, d)
		}
		return !strings.HasPrefix(path, "django.contrib.") && !openMiddleware[path] && (hasWord(path, accessWords) || hasWord(path, gateWords))
	})
}

// refuses reports whether some code answers in the place of a view.
func refuses(ix *code.Index, d code.Definition) bool {
	return slices.ContainsFunc(ix.Called(d), func(each code.Definition) bool {
		found := false
		all := ix.Inspect(each, func(n pyast.Node) bool {
			switch n := n.(type) {
			case *pyast.Raise:
				found = true
			case *pyast.Call:
				found = found || hasWord(code.CalledName(n), refusalWords)
			}
			return !found
		})
		return found || !all
	})
}

var refusalWords = wordSet("denied forbidden httpresponse jsonresponse redirect render unauthorized")

// gateWords are further words in the names of middleware that lets nobody pass
// who has not logged in.
var gateWords = wordSet("basic cloudflare iap keycloak oidc okta pipeline require required saml sso stronghold tenant tenants whitelist allowlist lockdown private ip")

// openMiddleware has such words in its name, and lets everybody pass.
var openMiddleware = map[string]bool{
	"allauth.account.middleware.AccountMiddleware": true, "django_otp.middleware.OTPMiddleware": true,
	"oauth2_provider.middleware.OAuth2TokenMiddleware": true, "social_django.middleware.SocialAuthExceptionMiddleware": true,
}

func describeOpenView(p *lint.Pass, view apiView) lint.Finding {
	f := lint.Finding{
		Confidence: lint.ConfidenceHigh, At: definedAt(view.Definition), Subject: view.Path,
		Message: "anybody may write through " + view.Path + " by " + methodsOf(view) + ": ",
		Related: []lint.Related{{At: view.Route.At(view.Route.View), Message: "it is routed here"}},
	}
	if !view.explicit.IsZero() {
		f.Confidence = lint.ConfidenceMedium
		f.Message += openClasses
		f.Related = append(f.Related, lint.Related{At: view.explicit, Message: "it says so itself"})
		return f
	}
	f.Message += "it has no permission_classes, and those of REST_FRAMEWORK let anybody in"
	o := p.Settings.Get("REST_FRAMEWORK").Item("DEFAULT_PERMISSION_CLASSES").Likely()
	if !o.Place().IsZero() {
		f.Related = append(f.Related, lint.Related{At: o.Place(), Message: "this holds for all views that do not say otherwise"})
	}
	if o.Overridable != "" {
		f.Confidence = lint.ConfidenceMedium
		f.Message += ", unless overridden by " + o.Overridable
	}
	return f
}

// definedAt is the name in the definition of a view.
func definedAt(d code.Definition) source.Location {
	if f := d.Function(); f != nil {
		return d.At(f.NameAt)
	}
	return d.At(d.Class().NameAt)
}

// methodsOf are the methods of HTTP that lead to the handlers, for a message.
func methodsOf(view apiView) string {
	var out []string
	for _, method := range []string{"post", "put", "patch", "delete"} {
		if slices.Contains(view.writes, method) {
			out = append(out, strings.ToUpper(method))
		}
	}
	if len(out) < 2 {
		return strings.Join(out, "")
	}
	return strings.Join(out[:len(out)-1], ", ") + " and " + out[len(out)-1]
}
