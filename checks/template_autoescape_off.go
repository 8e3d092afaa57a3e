package checks

import (
	"github.com/djready/djready/checks/fixes"
	"github.com/djready/djready/pkg/lazyregexp"
	"github.com/djready/djready/pkg/lint"
	"github.com/djready/djready/pkg/project"
	"github.com/djready/djready/pkg/value"
)

// TemplateAutoescapeOff finds template engines that write text into pages as it
// is.
var TemplateAutoescapeOff = &lint.Check{
	ID: "DR135", Name: "template-autoescape-off", Title: "Templates do not escape what they show",
	Category: lint.Security, Severity: lint.High, CWE: []int{79}, Since: "0.1.0", Overlaps: []string{"SonarPython S5247"}, Page: page("template-autoescape-off"),
	Why: `Django's templates turn the characters that HTML is made of into harmless ones, so that a visitor's name is
shown and not run. With autoescape off every place that shows a visitor's text runs his script in the pages of
all others, the administrator's included, unless its author thought of escaping it by hand, each time.`,
	Fix: `Take the option out: the engine escapes by default. What is known to be HTML is marked where it is made:

~~~python
TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "OPTIONS": {"context_processors": [...]},    # no "autoescape": False
    },
]
~~~

~~~python
return format_html("<b>{}</b>", name)
~~~

Templates that are no HTML, such as the text of a mail, can have an engine of their own; give it a NAME that
says so, such as "text".`,
	FixLine: `take "autoescape" out of the OPTIONS of TEMPLATES`,
	Links: []string{
		"https://docs.djangoproject.com/en/stable/topics/templates/#django.template.backends.django.DjangoTemplates",
		"https://docs.djangoproject.com/en/stable/ref/templates/language/#automatic-html-escaping",
	},
	Run: eachTemplateEngine(templateAutoescapeOff),
}

// textEngine are names of engines whose templates are no HTML.
var textEngine = lazyregexp.New(`(?i)text|txt|plain|mail|tex\b|markdown|sql|csv|sms`)

func templateAutoescapeOff(p *lint.Pass, engine project.Setting) {
	if engine.Item("NAME").Ask(lint.AnyText(textEngine.MatchString)) == value.Yes {
		return
	}
	p.Judge(engine.Item("OPTIONS").Item("autoescape"), lint.Judgement{Bad: explicitlyFalse, Fixes: fixes.Flip(p.Project, "autoescape", true, false)})
}

// explicitlyFalse asks whether a value is there and false: what is not there is
// true by default.
func explicitlyFalse(v value.Value) value.Answer {
	if v == nil {
		return value.No
	}
	return lint.Falsy(v)
}
