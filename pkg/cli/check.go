package cli

import (
	"bytes"
	"fmt"
	"slices"
	"strings"

	"github.com/djready/djready/pkg/lint"
	"github.com/djready/djready/pkg/order"
	"github.com/djready/djready/pkg/report"
)

// check judges the trees that the paths name, and writes the reports. What is
// wrong with the usage is told before anything is judged.
func (c Command) check(paths []string, flags *checkFlags) error {
	outputs, err := parseOutputs(flags.outputs)
	if err != nil {
		return err
	}
	if err := flags.countable(outputs); err != nil {
		return err
	}
	if err := flags.readTemplate(outputs); err != nil {
		return err
	}
	e, err := c.examine(paths, flags)
	if err != nil {
		return err
	}
	for _, message := range e.complaints {
		c.complain(message)
	}
	for _, internal := range e.internal {
		c.internalError(internal.Error(), internal.Stack)
	}
	if err := c.write(e, outputs, flags); err != nil {
		return err
	}
	return ended(e.status)
}

// ended is the end of a command whose messages have been written.
func ended(s status) error {
	if s == passed {
		return nil
	}
	return s
}

// join puts a further tree's report to those before; a nil one is none.
func join(whole, part *lint.Report) *lint.Report {
	if whole == nil {
		return part
	}
	for _, check := range part.Checks {
		if !slices.Contains(whole.Checks, check) {
			whole.Checks = append(whole.Checks, check)
		}
	}
	order.Stable(whole.Checks, func(a, b *lint.Check) int { return strings.Compare(a.ID, b.ID) })
	whole.Projects = append(whole.Projects, part.Projects...)
	whole.Findings = append(whole.Findings, part.Findings...)
	lint.SortFindings(whole.Findings)
	whole.Fixed = append(whole.Fixed, part.Fixed...)
	whole.Unfixed = append(whole.Unfixed, part.Unfixed...)
	whole.Milder = append(whole.Milder, part.Milder...)
	lint.SortFindings(whole.Milder)
	whole.Unshown = append(whole.Unshown, part.Unshown...)
	whole.Compared = append(whole.Compared, part.Compared...)
	whole.Hidden += part.Hidden
	whole.Suppressed = append(whole.Suppressed, part.Suppressed...)
	whole.Mistakes = append(whole.Mistakes, part.Mistakes...)
	whole.Practices = append(whole.Practices, part.Practices...)
	whole.Notices = append(whole.Notices, part.Notices...)
	whole.Secrets = append(whole.Secrets, part.Secrets...)
	return whole
}

// write writes the files first: a reader of standard output that has read
// enough must not cost them.
func (c Command) write(e examined, outputs []output, flags *checkFlags) error {
	r := e.report
	text := report.TextOptions{Quiet: flags.quiet, Statistics: flags.statistics, Practices: !flags.statistics, Lists: e.lists()}
	options := report.FormatOptions{Text: text, Template: flags.parsed}
	if len(e.targets) == 1 {
		options.Text.Path = e.targets[0].show
	}
	for _, o := range outputs {
		if err := o.write(r, options); err != nil {
			return err
		}
	}
	if flags.fixes.diff {
		c.tellFixes(r)
		return nil
	}
	options.Text.Color = c.colored(flags.color)
	var page bytes.Buffer
	if err := render(&page, flags.format, r, options); err != nil {
		return fmt.Errorf("--format %s: %w", flags.format, err)
	}
	if _, err := c.Stdout.Write(page.Bytes()); err != nil && !closedPipe(err) {
		return fmt.Errorf("standard output: %w; send the report to a file with --output", cause(err))
	}
	return nil
}
