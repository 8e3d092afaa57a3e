package cli

import (
	"fmt"

	"github.com/djready/djready/pkg/engine"
	"github.com/djready/djready/pkg/lint"
	"github.com/djready/djready/pkg/report/baseline"
)

// examined is what judging all trees came to.
type examined struct {
	targets []target
	options []checkOptions // of each target
	report  *lint.Report
	status  status
	// complaints say what was missing or mistaken, internal what failed.
	complaints []string
	internal   []*engine.InternalError
	// failOn is the gate for all findings; gate is what a finding must be to fail, in words.
	failOn, gate string
	// compared says that there was an earlier state to compare with.
	compared bool
}

// examine judges the trees that the paths name. The error is wrong usage.
func (c Command) examine(paths []string, flags *checkFlags) (examined, error) {
	targets, err := findTargets(paths, flags.root)
	if err != nil {
		return examined{}, err
	}
	all := make([]checkOptions, len(targets))
	for i, t := range targets {
		if all[i], err = flags.resolve(t, c.checks); err != nil {
			return examined{}, err
		}
	}
	given, err := givenBaseline(flags.baseline)
	if err != nil {
		return examined{}, err
	}
	own, err := ownBaselines(targets, flags.baseline)
	if err != nil {
		return examined{}, err
	}
	bases, err := findBases(targets, all, flags.newFrom)
	if err != nil {
		return examined{}, err
	}
	var progress *progress // --fix tells what it does itself
	if !flags.fixes.asked() {
		progress = c.startProgress()
		defer progress.end()
	}
	e := examined{targets: targets, options: all, failOn: all[0].failOn, gate: "fail-on " + all[0].failOn}
	for i, t := range targets {
		progress.say(fmt.Sprintf("djready: judging %s (%d of %d)", t.given, i+1, len(targets)))
		part, err := c.judge(t, all[i], flags)
		if err != nil {
			return examined{}, err
		}
		if own[i] != nil {
			o := t.comparison(baseline.File, part, all[i])
			o.Kept = true
			own[i].Mark(part.report, o)
		}
		if bases[i] != nil {
			if err := bases[i].compare(part, all[i], t.comparison("", part, all[i])); err != nil {
				return examined{}, err
			}
		}
		e.add(t, part, all[i].failOn)
	}
	if given != nil {
		given.Mark(e.report, e.comparison(flags.baseline))
	}
	if e.compared = len(e.report.Compared) > 0; e.compared {
		e.gate += ", fail-on-new " + all[0].failOnNew
		if failsNew(e.report, all[0].failOnNew) {
			e.status = worse(e.status, failed)
		}
	}
	return e, nil
}

// add puts a tree's judgement to those before.
func (e *examined) add(t target, part judgement, failOn string) {
	e.complaints = append(e.complaints, part.missing...)
	for _, m := range part.report.Mistakes {
		e.complaints = append(e.complaints, fmt.Sprintf("%s:%d: %s", t.show(m.At.Path()), m.At.Start().Line, m.Message))
	}
	e.internal = append(e.internal, part.internal...)
	e.status = worse(e.status, part.status(failOn))
	e.report = join(e.report, relocate(part.report, t.prefix))
}

// judge judges one tree, after it was mended where that is asked for.
func (c Command) judge(t target, o checkOptions, flags *checkFlags) (judgement, error) {
	if !flags.fixes.asked() {
		return t.judge(o), nil
	}
	judged, result := t.mend(o, flags.fixes)
	return judged, c.apply(t, result, flags.fixes)
}
