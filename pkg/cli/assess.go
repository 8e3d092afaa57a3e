package cli

import (
	"bytes"
	"fmt"
	"io"
	"path/filepath"
	"slices"
	"strings"
	"time"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"

	"github.com/djready/djready/pkg/fix"
	"github.com/djready/djready/pkg/report/assessment"
	"github.com/djready/djready/pkg/report/assessment/page"
)

// assessFlags are the flags of report. Those about the judgement are check's.
type assessFlags struct {
	check   checkFlags
	format  string
	output  string
	explain bool
	// from and previous are joined reports.
	from, previous string
}

// assessWriter writes an assessment in a format.
type assessWriter struct {
	format string
	write  func(io.Writer, assessment.Document) error
}

// assessWriters are the formats of report.
func assessWriters() []assessWriter {
	return []assessWriter{{"markdown", assessment.Markdown}, {"html", page.HTML}, {"json", assessment.JSON}}
}

func assessFormats() []string {
	var out []string
	for _, w := range assessWriters() {
		out = append(out, w.format)
	}
	return out
}

func (c Command) assessCommand() *cobra.Command {
	flags := &assessFlags{format: "markdown"}
	command := &cobra.Command{
		Use:   "report [PATH]",
		Short: "Write the assessment to read before a project goes live",
		Long: `report writes what was found, what is good, the effective settings, a checklist, the next steps and a score.
It fails no gate: the exit status is 0 where the assessment was written, 3 where there was nothing to judge.`,
		Args: cobra.MaximumNArgs(1),
		RunE: func(_ *cobra.Command, paths []string) error { return c.assess(paths, flags) },
	}
	flags.register(command.Flags())
	return command
}

func (f *assessFlags) register(set *pflag.FlagSet) {
	set.SortFlags = false
	f.check.set = set
	set.Var(choice{&f.format, assessFormats()}, "format", "a `FORMAT`: "+strings.Join(assessFormats(), ", "))
	set.StringVarP(&f.output, "output", "o", "", "write to a `FILE`, not to standard output")
	set.StringVar(&f.from, "from", "", "the view of an organisation, from a `FILE` that djready merge wrote; no PATH then")
	set.StringVar(&f.previous, "previous", "", "an older such `FILE`, to tell what changed")
	set.BoolVar(&f.explain, "explain-score", false, "say how each number of the score came about, and nothing else")
	f.check.projectFlags.register(set)
	set.Var(choice{&f.check.tls, tlsEnds()}, "tls", "`WHO` ends TLS (default auto): "+strings.Join(tlsEnds(), ", "))
	set.BoolVar(&f.check.pedantic, "pedantic", false, "show pedantic checks and findings of low confidence too")
	set.StringSliceVar(&f.check.ignore, "ignore", nil, "leave out these `CHECKS`, by ID or name; repeatable, or with commas")
}

// assess writes the assessment of a tree.
func (c Command) assess(paths []string, flags *assessFlags) error {
	if flags.from != "" || flags.previous != "" {
		return c.overview(paths, flags)
	}
	targets, err := findTargets(paths, flags.check.root)
	if err != nil {
		return err
	}
	t := targets[0]
	o, err := flags.check.resolve(t, c.checks)
	if err != nil {
		return err
	}
	j := t.judge(o)
	date := o.project.Today
	if date.IsZero() {
		date = time.Now()
	}
	document := assessment.New(assessment.Input{
		Name: t.name(), Date: date, Report: j.report, Projects: j.projects, Patch: fix.Patch,
	})
	if err := c.writeAssessment(document, flags); err != nil {
		return err
	}
	for _, message := range j.missing {
		c.complain(message)
	}
	for _, internal := range j.internal {
		c.internalError(internal.Error(), internal.Stack)
	}
	return ended(j.status(never))
}

// name is what a tree is called: its directory.
func (t target) name() string { return filepath.Base(t.tree.Root()) }

func (c Command) writeAssessment(d assessment.Document, flags *assessFlags) error {
	write := assessment.Explain
	if !flags.explain {
		i := slices.IndexFunc(assessWriters(), func(w assessWriter) bool { return w.format == flags.format })
		write = assessWriters()[i].write
	}
	var content bytes.Buffer
	if err := write(&content, d); err != nil {
		return err
	}
	return c.writeOut(content.Bytes(), flags.output)
}

// writeOut writes to a file, which is never seen half written, or to standard
// output where none is named.
func (c Command) writeOut(content []byte, file string) error {
	if file != "" {
		if err := replaceFile(file, content); err != nil {
			return unwritable("--output", file, err)
		}
		return nil
	}
	if _, err := c.Stdout.Write(content); err != nil && !closedPipe(err) {
		return fmt.Errorf("standard output: %w; write to a file with --output", err)
	}
	return nil
}
