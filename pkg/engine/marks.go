package engine

import (
	"fmt"
	"slices"

	"github.com/djready/djready/pkg/engine/score"
	"github.com/djready/djready/pkg/lint"
	"github.com/djready/djready/pkg/project"
	"github.com/djready/djready/pkg/value"
)

// mark gives each project its score. Found are the findings that no comment
// suppresses, those that are not shown among them.
func mark(report *lint.Report, projects []*project.Project, found []lint.Finding, options Options) {
	for i, p := range projects {
		in := score.Input{Evidence: evidence(p, report.Practices), Missing: whyNoScore(p, options)}
		var left, hidden int
		for _, f := range found {
			switch {
			case !slices.Contains(f.Projects, p.Root):
			case options.leavesOut(f):
				left++
			default:
				in.Findings = append(in.Findings, f)
				if !score.Counts(f) {
					hidden++
				}
			}
		}
		suppressed := 0
		for _, s := range report.Suppressed {
			if slices.Contains(s.Finding.Projects, p.Root) {
				suppressed++
			}
		}
		s := score.Of(in)
		if s.Missing == "" {
			s.NotCounted = notCounted(hidden, suppressed, left)
		}
		report.Projects[i].Score = s
	}
}

// leavesOut reports whether nothing is reported of a finding, for the file it
// stands in.
func (o Options) leavesOut(f lint.Finding) bool {
	path := f.At.Path()
	return o.Covers != nil && !o.Covers(path) || o.Leaves != nil && o.Leaves(f.Check, path)
}

// notCounted says what was found and does not count.
func notCounted(hidden, suppressed, left int) []string {
	var out []string
	for _, each := range []struct {
		n    int
		what string
	}{
		{hidden, "of low confidence, of a pedantic check, or a note"},
		{suppressed, "suppressed by a comment in the source"},
		{left, "in a part of the tree that is not reported on"},
	} {
		if each.n > 0 {
			out = append(out, fmt.Sprintf("%d %s", each.n, each.what))
		}
	}
	return out
}

// whyNoScore says why a project can have no score: where little was looked at,
// the absence of findings says nothing.
func whyNoScore(p *project.Project, o Options) string {
	if o.Lint.Exact {
		return "with --exact nothing stands for production"
	}
	if len(p.Production()) == 0 {
		return "there are no production settings"
	}
	for _, m := range p.Production() {
		if len(m.Settings.Broken) > 0 {
			return "the production settings were not analysed wholly"
		}
	}
	if 2*len(o.Checks) < len(o.Known) {
		return "fewer than half of the checks ran"
	}
	return ""
}

// evidence says what shows that a category has something to mark.
func evidence(p *project.Project, practices []lint.Practice) map[lint.Category]string {
	out := map[lint.Category]string{
		lint.Security:      "there are production settings",
		lint.Configuration: "there are production settings",
		lint.Logging:       "every program has something to log",
	}
	note := func(c lint.Category, why string) {
		if _, known := out[c]; !known && why != "" {
			out[c] = why
		}
	}
	if files := p.Requirements.Files; len(files) > 0 {
		note(lint.Dependencies, files[0]+" says what is installed")
	}
	note(lint.Deployment, deploys(p.Deployment))
	for _, m := range p.Production() {
		if m.Settings.Has("DATABASES") {
			note(lint.Database, "DATABASES is set")
		}
		note(lint.API, offersAPI(m.Settings))
	}
	for _, good := range practices {
		if slices.Contains(good.Projects, p.Root) {
			note(good.Check.Category, good.Message)
		}
	}
	return out
}

// deploys names a file that says how the project is deployed; "" if none does.
func deploys(d project.Deployment) string {
	switch {
	case len(d.Dockerfiles) > 0:
		return "an image is built"
	case len(d.Commands) > 0:
		return "the program is started by " + d.Commands[0].Source
	case len(d.Hosts) > 0:
		return "a file for " + d.Hosts[0].Platform + " deploys it"
	case len(d.Proxies) > 0:
		return d.Proxies[0] + " stands in front of it"
	}
	return ""
}

// offersAPI names an app that makes an API; "" if there is none.
func offersAPI(s *project.Settings) string {
	apps := s.Get("INSTALLED_APPS")
	for _, app := range []string{
		"rest_framework", "ninja", "ninja_extra", "graphene_django", "strawberry_django", "strawberry.django", "ariadne_django",
		"tastypie", "corsheaders", "rest_framework_json_api",
	} {
		if apps.Ask(lint.Has(app)) == value.Yes {
			return app + " is installed"
		}
	}
	return ""
}
