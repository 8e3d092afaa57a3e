package checks

import (
	"path"
	"slices"
	"strings"

	"github.com/djready/djready/pkg/code"
	"github.com/djready/djready/pkg/django"
	"github.com/djready/djready/pkg/lazyregexp"
	"github.com/djready/djready/pkg/lint"
	"github.com/djready/djready/pkg/project"
	"github.com/djready/djready/pkg/value"
)

// CollectstaticMissing finds images whose static files nobody collects.
var CollectstaticMissing = &lint.Check{
	ID: "DR709", Name: "collectstatic-missing", Title: "Nothing collects the static files",
	Category: lint.Deployment, Severity: lint.Low,
	Since: "0.1.0", Page: page("collectstatic-missing"), Practice: "Static files are collected",
	Why: `With DEBUG off, Django serves no static files itself; whoever serves them looks into STATIC_ROOT, and that directory
is empty until collectstatic fills it. Nothing that builds or starts this image runs it: the pages, the admin's first
of all, come without style sheets and scripts.`,
	Fix: `Collect them when the image is built. The settings need some secret key to load, which is used for nothing else:

~~~dockerfile
RUN SECRET_KEY=only-to-collect python manage.py collectstatic --noinput
~~~`,
	FixLine: "run manage.py collectstatic --noinput when the image is built",
	Links: []string{
		"https://docs.djangoproject.com/en/stable/howto/static-files/deployment/",
	},
	Run: lint.OnSettings(collectstaticMissing),
}

func collectstaticMissing(p *lint.Pass) {
	root := p.Settings.Get("STATIC_ROOT")
	needed := usesStaticFiles(p) && storesStaticLocally(p) == value.Yes && root.Ask(lint.Truthy) == value.Yes
	image := judgedImage(p.Project)
	if !needed || image == nil || servesUncollected(p) {
		return
	}
	for _, file := range collectingFiles(p.Project) {
		text := p.Project.Text(file)
		if text == nil {
			continue
		}
		if n := strings.Index(text.Text(), "collectstatic"); n >= 0 {
			at := image.Stage.Location
			at.File, at.Span.Start, at.Span.End = text, n, n+len("collectstatic")
			p.Satisfied("Static files are collected", at)
			return
		}
	}
	if collectsOtherwise(p.Project) {
		return
	}
	p.Report(lint.Finding{
		Confidence: lint.ConfidenceHigh, At: image.Stage.Location, Subject: "STATIC_ROOT",
		Message: "STATIC_ROOT is set, and nothing that builds or starts " + image.Source + " runs collectstatic",
	})
}

// judgedImage is the only image of the project, if all that is in it is known:
// of several each may get the files from another one.
func judgedImage(p *project.Project) *project.Image {
	images := p.Deployment.Images()
	if len(images) != 1 || len(p.Deployment.Platforms) > 0 {
		return nil // a platform's buildpack collects
	}
	if base, known := images[0].Base(); !known || !django.PlainImage(base) {
		return nil
	}
	return images[0]
}

// servesUncollected reports whether WhiteNoise finds the files where they are.
func servesUncollected(p *lint.Pass) bool {
	return p.Settings.Get("WHITENOISE_USE_FINDERS").Ask(lint.Truthy) != value.No || p.Settings.Get("WHITENOISE_AUTOREFRESH").Ask(lint.Truthy) != value.No
}

// collectingFiles are the files that may collect: all that have commands run,
// and the programs in Python that the image is started by.
func collectingFiles(p *project.Project) []string {
	out := append(commandFiles(p), p.Layout.Supervisor...)
	for _, program := range p.Deployment.Programs {
		out = append(out, program.Scripts...)
		for _, c := range program.Commands {
			for _, call := range c.Invocations() {
				if path.Ext(call.Program) == ".py" {
					out = append(out, code.PythonNamed(p, call.Program)...)
				}
			}
		}
	}
	return out
}

// maxProgramFiles bounds the Python files that are searched for a call.
const maxProgramFiles = 4000

// collectsByCall is a call of the command from Python.
var collectsByCall = lazyregexp.New(`call_command\([^)]{0,200}collectstatic|execute_from_command_line\([^)]{0,200}collectstatic`)

// collectsOtherwiseKey is what the answer is kept under.
type collectsOtherwiseKey struct{}

// collectsOtherwise reports whether a program of the repository collects, or it
// holds what was collected: the admin's files are Django's own.
func collectsOtherwise(p *project.Project) bool {
	return project.DeriveOnce(p, collectsOtherwiseKey{}, func() bool {
		if slices.ContainsFunc(p.Tree.Files(), func(file string) bool { return strings.HasSuffix(file, "admin/css/base.css") }) {
			return true
		}
		python := code.PythonFiles(p)
		return slices.ContainsFunc(code.MayHold(p, python[:min(len(python), maxProgramFiles)], "collectstatic"), func(file string) bool {
			content, err := p.Tree.ReadFile(file)
			return err == nil && collectsByCall.Match(content)
		})
	})
}
