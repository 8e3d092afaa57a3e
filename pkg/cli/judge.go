package cli

import (
	"fmt"
	"slices"
	"strings"

	"github.com/djready/djready/pkg/config/nearest"
	"github.com/djready/djready/pkg/discover"
	"github.com/djready/djready/pkg/engine"
	"github.com/djready/djready/pkg/lint"
	"github.com/djready/djready/pkg/project"
	"github.com/djready/djready/pkg/source"
)

// judgement is what one tree came to.
type judgement struct {
	report   *lint.Report
	internal []*engine.InternalError
	empty    bool // nothing was there to analyse
	messages []string
}

// status is the exit status that one tree asks for.
func (j judgement) status(failOn string) status {
	result := passed
	if fails(j.report, failOn) {
		result = failed
	}
	if j.empty {
		result = worse(result, nothing)
	}
	if len(j.internal) > 0 {
		result = worse(result, broken)
	}
	return result
}

// fails tells whether a report fails the gate: only what is sure does.
func fails(r *lint.Report, failOn string) bool {
	least, found := lint.ParseSeverity(failOn)
	return found && slices.ContainsFunc(r.Findings, func(f lint.Finding) bool {
		return f.Confidence == lint.ConfidenceHigh && f.Check.Severity >= least
	})
}

// judge loads the tree's projects and runs the checks.
func (t target) judge(s settings) (judgement, error) {
	projects := project.Load(t.tree, s.project)
	if err := t.missingModule(projects, s.project); err != nil {
		return judgement{}, err
	}
	projects = slices.DeleteFunc(projects, func(p *project.Project) bool { return !s.selection.touches(p) })
	r, internal := engine.Run(projects, s.engine)
	r.Secrets = append(r.Secrets, secrets(projects, s)...)
	s.selection.narrow(r)
	out := judgement{report: r, internal: internal, empty: len(moduleNames(projects)) == 0}
	if out.empty {
		out.messages = append(out.messages, t.whyNothing(s.selection))
	}
	return out, nil
}

// secrets are the literals that no output may show. A check that does not run
// knows of some: they may stand on the line of another check's finding.
func secrets(projects []*project.Project, s settings) []source.Location {
	if len(s.engine.Checks) == len(s.all) {
		return nil
	}
	everything := s.engine
	everything.Checks = s.all
	r, _ := engine.Run(projects, everything)
	return r.Secrets
}

// missingModule finds a module that the user named and no project has.
func (t target) missingModule(projects []*project.Project, options project.Options) error {
	for _, wanted := range options.Modules {
		if slices.Contains(moduleNames(projects), wanted) {
			continue
		}
		options.Modules = nil
		there := moduleNames(project.Load(t.tree, options))
		message := fmt.Sprintf("%s: no settings module %s", t.given, wanted)
		if near, ok := nearest.Word(wanted, there); ok {
			return fmt.Errorf("%s; did you mean %s?", message, near)
		}
		if len(there) > 0 {
			return fmt.Errorf("%s; there is %s", message, strings.Join(there, ", "))
		}
		return fmt.Errorf("%s; give its dotted name as Django imports it", message)
	}
	return nil
}

func moduleNames(projects []*project.Project) []string {
	var out []string
	for _, p := range projects {
		for _, m := range p.Modules {
			out = append(out, m.Name)
		}
	}
	return out
}

// whyNothing says why nothing was analysed, and what to do.
func (t target) whyNothing(s selection) string {
	files := t.tree.Files()
	layout := discover.Names(files)
	message := t.given + ": "
	switch {
	case len(files) == 0:
		message += "nothing to analyse, there is no file"
	case len(layout.ManagePy) > 0 && s.narrows():
		message += "nothing to analyse, no Django project lies in what is selected; mind PATH, root and exclude"
	case len(layout.ManagePy) > 0:
		message += "nothing to analyse, " + layout.ManagePy[0] + " is there but no settings module; name it with --module"
	case !slices.ContainsFunc(files, func(f string) bool { return strings.HasSuffix(f, ".py") }):
		message += "nothing to analyse, there is no Python file"
	default:
		message += "nothing to analyse, this is no Django project: there is neither manage.py nor a settings module"
	}
	if !strings.Contains(message, ";") {
		message += "; give the directory that holds manage.py"
	}
	if problems := t.tree.Problems(); len(problems) > 0 {
		message += fmt.Sprintf("; %d not read, the first is %s: %s", len(problems), problems[0].Path, problems[0].Reason)
	}
	return message
}
