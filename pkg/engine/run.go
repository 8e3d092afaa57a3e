package engine

import (
	"fmt"
	"runtime"
	"slices"
	"strings"
	"sync"
	"time"

	"github.com/djready/djready/pkg/lint"
	"github.com/djready/djready/pkg/order"
	"github.com/djready/djready/pkg/project"
)

// Options are what a user may say of a run.
type Options struct {
	// Checks are those to run; Known are all there are, which comments in the
	// source may name; nil leaves names unchecked.
	Checks, Known []*lint.Check
	// Version is djready's own, for the report.
	Version string
	// Pedantic shows what is hidden by default.
	Pedantic bool
	// MinSeverity is the mildest severity to show.
	MinSeverity lint.Severity
	// Covers says which files are reported on; nil means all.
	Covers func(path string) bool
	// Leaves says of which checks nothing is reported in a file; nil leaves out
	// nothing.
	Leaves func(check *lint.Check, path string) bool
	// Findings is how many findings a report may have; 0 means any number.
	Findings int
	// Lint are the options that checks see.
	Lint lint.Options
	// Today is the date of the analysis; the zero date is the current one.
	Today time.Time
}

// InternalError says that a check failed, which is djready's own fault.
type InternalError struct {
	Check *lint.Check
	Cause any
	Stack string
}

// Error names the check and what it stumbled over.
func (e *InternalError) Error() string {
	return fmt.Sprintf("the check %s (%s) failed: %v; please report this", e.Check.Name, e.Check.ID, e.Cause)
}

// Run runs all checks on all projects. The errors are internal ones; the report
// holds what the other checks found.
func Run(projects []*project.Project, options Options) (*lint.Report, []*InternalError) {
	report := &lint.Report{Version: options.Version, Checks: slices.Clone(options.Checks)}
	order.Stable(report.Checks, byID)
	var errors []*InternalError
	var found, all []lint.Finding
	for _, p := range projects {
		report.Projects = append(report.Projects, describe(p))
		report.Notices = append(report.Notices, p.Notices...)
		for _, m := range p.Production() {
			report.Secrets = append(report.Secrets, m.Settings.Secrets()...)
			if m.Bare != nil {
				report.Secrets = append(report.Secrets, m.Bare.Secrets()...)
			}
		}
		results := runChecks(p, report.Checks, options)
		var own []lint.Finding
		var silenced []string
		for _, r := range results {
			for _, f := range r.findings {
				f.Projects = []string{p.Root}
				own = append(own, f)
			}
			silenced = append(silenced, r.silenced...)
			for _, good := range r.practices {
				good.Projects = []string{p.Root}
				report.Practices = append(report.Practices, good)
			}
			if r.failed != nil {
				errors = append(errors, r.failed)
			}
		}
		all = append(all, own...)
		shown, left := options.split(merge(own))
		if options.Lint.Exact {
			shown = yieldBut(shown, printed)
		} else {
			shown = yield(shown)
		}
		found = slices.Concat(found, shown, left)
		report.Notices = append(report.Notices, silence(silenced)...)
	}
	found, failed := suppress(report, projects, distinct(found), all, options)
	errors = append(errors, failed...)
	for _, f := range all {
		report.Secrets = append(report.Secrets, f.Secrets...)
	}
	report.Practices = unique(report.Practices)
	mark(report, projects, found, options)
	show(report, found, options)
	lint.SortFindings(report.Findings)
	lint.SortFindings(report.Milder)
	lint.SortFindings(report.Unshown)
	cut(report, options.Findings)
	return report, errors
}

func byID(a, b *lint.Check) int { return strings.Compare(a.ID, b.ID) }

// outcome is what one check came to on one project.
type outcome struct {
	findings  []lint.Finding
	practices []lint.Practice
	// silenced are the ids of Django for which a finding was left out.
	silenced []string
	failed   *InternalError
}

// runChecks runs the checks concurrently, the last ones after the others; the
// results are in their order.
func runChecks(p *project.Project, checks []*lint.Check, options Options) []outcome {
	out := make([]outcome, len(checks))
	runSome(p, checks, options, out, false)
	runSome(p, checks, options, out, true)
	return out
}

func runSome(p *project.Project, checks []*lint.Check, options Options, out []outcome, last bool) {
	slots := make(chan struct{}, runtime.GOMAXPROCS(0))
	var wait sync.WaitGroup
	for i, c := range checks {
		if c.Last != last {
			continue
		}
		wait.Add(1)
		slots <- struct{}{}
		go func() {
			defer func() { <-slots; wait.Done() }()
			out[i] = runCheck(p, c, options.Lint)
		}()
	}
	wait.Wait()
}

func runCheck(p *project.Project, c *lint.Check, options lint.Options) (out outcome) {
	defer catch(c, &out.failed)
	out.findings, out.practices = lint.NewPass(c, p, nil, options).Execute()
	for _, m := range p.Production() {
		pass := lint.NewPass(c, p, m.Settings, options)
		findings, practices := pass.Execute()
		if m.Bare != nil {
			bare, _ := lint.NewPass(c, p, m.Bare, options).Execute()
			findings = append(findings, rescued(findings, bare, p, pass.Unsure())...)
		}
		findings, silenced := heard(findings, m.Settings, options)
		out.silenced = append(out.silenced, silenced...)
		out.findings = append(out.findings, findings...)
		out.practices = append(out.practices, practices...)
	}
	return out
}

// catch makes an error of a check's panic: the others still report.
func catch(c *lint.Check, failed **InternalError) {
	if cause := recover(); cause != nil {
		stack := make([]byte, 8<<10)
		*failed = &InternalError{Check: c, Cause: cause, Stack: string(stack[:runtime.Stack(stack, false)])}
	}
}

// rescued are the findings that hold only where no variable is set: a
// deployment file mends them, so they have low confidence and name that file.
// Where the check could not tell of the deployed values, neither can the finding.
func rescued(deployed, bare []lint.Finding, p *project.Project, unsure bool) []lint.Finding {
	var out []lint.Finding
	for _, f := range bare {
		if slices.ContainsFunc(deployed, func(d lint.Finding) bool { return d.At == f.At }) {
			continue
		}
		f.Confidence = lint.ConfidenceLow
		if files := rescuer(p); unsure {
			f.Message += "; whether " + files + " rescues it is not known"
		} else {
			f.Rescue = files
			f.Message += "; " + files + " rescues it"
		}
		out = append(out, f)
	}
	return out
}

// rescuer names the deployment files that set variables.
func rescuer(p *project.Project) string {
	var files []string
	for _, v := range p.Deployment.Variables {
		if path := v.Location.Path(); path != "" && !slices.Contains(files, path) {
			files = append(files, path)
		}
	}
	if len(files) == 0 {
		return "the platform"
	}
	return strings.Join(files, ", ")
}

func describe(p *project.Project) lint.ProjectInfo {
	info := lint.ProjectInfo{Root: p.Root, Django: p.Django.Version.String()}
	for _, m := range p.Modules {
		info.Settings = append(info.Settings, lint.SettingsInfo{Module: m.Name, File: m.File, Role: m.Role.String(), Why: m.Why})
	}
	return info
}

// split parts what is reported on from what is left out, which may not speak for it:
// nobody would hear of either.
func (o Options) split(findings []lint.Finding) (shown, left []lint.Finding) {
	for _, f := range findings {
		if o.leavesOut(f) {
			left = append(left, f)
		} else {
			shown = append(shown, f)
		}
	}
	return shown, left
}

// show gives the report its findings. It leaves out what lies in files that are
// not reported on, what only --pedantic shows, and what is milder than wanted.
func show(report *lint.Report, found []lint.Finding, options Options) {
	for _, f := range found {
		pedantic := !options.Pedantic && (f.Check.Pedantic && !f.Shown || f.Confidence == lint.ConfidenceLow)
		milder := f.Check.Severity < options.MinSeverity
		switch {
		case options.leavesOut(f):
		case pedantic:
			report.Unshown = append(report.Unshown, f)
			if !milder {
				report.Hidden++
			}
		case milder:
			report.Milder = append(report.Milder, f)
		default:
			report.Findings = append(report.Findings, f)
		}
	}
}
