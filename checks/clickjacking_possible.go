package checks

import (
	"strings"

	"github.com/djready/djready/checks/fixes"
	"github.com/djready/djready/pkg/django"
	"github.com/djready/djready/pkg/lint"
	"github.com/djready/djready/pkg/value"
)

// ClickjackingPossible finds a site that other sites can put into a frame.
var ClickjackingPossible = &lint.Check{
	ID: "DR120", Name: "clickjacking-possible", Title: "Other sites can frame the site's pages",
	Category: lint.Security, Severity: lint.Medium, CWE: []int{1021},
	Django: []string{"security.W002", "security.W019"}, Since: "0.1.0", Page: page("clickjacking-possible"), Practice: "X-Frame-Options",
	Why: `A page that can be put into a frame can be put, invisible, over somebody else's buttons: the visitor
believes to click there and clicks here, signed in as he is. The header X-Frame-Options forbids the frame;
XFrameOptionsMiddleware sends it.`,
	Fix: `Keep the middleware, and let the header say DENY; a view that must be framed says so itself:

~~~python
MIDDLEWARE = [
    ...
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
]
X_FRAME_OPTIONS = "DENY"
~~~

~~~python
@xframe_options_sameorigin
def preview(request): ...
~~~`,
	FixLine: `use XFrameOptionsMiddleware with X_FRAME_OPTIONS = "DENY"`,
	Links:   []string{"https://docs.djangoproject.com/en/stable/ref/clickjacking/"},
	Run:     lint.OnSettings(clickjackingPossible),
}

func clickjackingPossible(p *lint.Pass) {
	list := middleware(p)
	missing := p.Judge(list, lint.Judgement{
		Bad:     lacks(p, django.FrameMiddleware),
		Message: lacking(list.Name, django.FrameMiddleware),
		Django:  []string{"security.W002"},
		Fixes:   fixes.ItemAdded(p.Project, list.Name, django.FrameMiddleware, true),
	})
	option := p.Settings.Get("X_FRAME_OPTIONS")
	o, _ := option.Witness(framable)
	answer := p.Judge(option, lint.Judgement{
		Bad:     lint.Given(active(p, django.FrameMiddleware), framable),
		Limited: frameLimit(o.Value),
		Hint:    sameOrigin(o.Value), // previews, as Wagtail's, need it
		Django:  []string{"security.W019"},
		Fixes:   fixes.Everywhere(p, fixes.Line{Name: option.Name, Python: `"DENY"`}),
	})
	if answer == value.No && missing == value.No {
		satisfied(p, django.FrameMiddleware, "XFrameOptionsMiddleware forbids other sites to frame the pages")
	}
}

// sameOrigin tells the value that keeps other sites out all the same.
func sameOrigin(v value.Value) bool {
	text, _ := v.(value.Str)
	return strings.EqualFold(string(text), "SAMEORIGIN")
}

func framable(v value.Value) value.Answer {
	if value.IsUnknown(v) {
		return value.Unsure
	}
	return value.Known(v != value.Str("DENY"))
}

// frameLimit says how far a value other than "DENY" still protects. The
// middleware sends the header in capitals, whatever Django's check says.
func frameLimit(v value.Value) string {
	if text, _ := v.(value.Str); strings.EqualFold(string(text), "DENY") {
		return "the header is sent in capitals, and it is Django's check that minds"
	}
	return ""
}
