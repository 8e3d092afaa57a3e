package checks

import (
	"path"
	"strings"

	"github.com/djready/djready/pkg/lint"
	"github.com/djready/djready/pkg/project"
)

// ErrorPagesMissing finds sites without error pages of their own.
var ErrorPagesMissing = &lint.Check{
	ID: "DR216", Name: "error-pages-missing", Title: "There are no error pages",
	Category: lint.Configuration, Severity: lint.Note, Pedantic: true, Since: "0.1.0", Page: page("error-pages-missing"),
	Why: `With DEBUG off Django answers errors with the templates 404.html and 500.html. Without them the visitor gets one bare line of text,
with no way on, and takes the site for broken.`,
	Fix: `Add the two to the directory of templates. The one for 500 gets no context, and is best plain HTML:

~~~text
templates/404.html
templates/500.html
~~~`,
	FixLine: "add templates/404.html and templates/500.html",
	Links:   []string{"https://docs.djangoproject.com/en/stable/howto/deployment/checklist/#customize-the-default-error-views"},
	Run:     lint.OnSetting("TEMPLATES", errorPagesMissing),
}

func errorPagesMissing(p *lint.Pass, templates project.Setting) {
	pages := errorPages(p.Project)
	if !pages.site {
		return // an API: it has no pages at all
	}
	var missing []string
	for _, code := range []string{"404", "500"} {
		if !pages.codes[code] && !handlesError(p, code) {
			missing = append(missing, code+".html")
		}
	}
	if len(missing) == 0 {
		return
	}
	p.Judge(templates, lint.Judgement{
		Bad:     lint.Truthy,
		Message: func(project.Outcome) string { return "there is no template " + strings.Join(missing, " and no ") },
	})
}

// pageTemplates are the templates of pages that the repository has.
type pageTemplates struct {
	codes map[string]bool // by what stands before the first dot: the status codes, and other names
	site  bool            // there are any
}

// pageTemplatesKey is what they are kept under.
type pageTemplatesKey struct{}

func errorPages(p *project.Project) pageTemplates {
	return project.DeriveOnce(p, pageTemplatesKey{}, func() pageTemplates {
		out := pageTemplates{codes: map[string]bool{}}
		for _, file := range p.Tree.Files() {
			code, rest, _ := strings.Cut(path.Base(file), ".")
			switch first, _, _ := strings.Cut(rest, "."); first {
			case "html", "htm", "jinja", "jinja2", "j2":
				out.codes[code] = true
				out.site = out.site || strings.Contains(file, "templates/")
			}
		}
		return out
	})
}

// handlesError reports whether the root URL configuration has a view of its own
// for an error.
func handlesError(p *lint.Pass, code string) bool {
	urls := p.Project.Text(p.Project.URLs)
	return urls != nil && strings.Contains(urls.Text(), "handler"+code)
}
