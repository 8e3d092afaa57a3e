package cli

import (
	"bytes"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"

	"github.com/djready/djready/pkg/lint"
	"github.com/djready/djready/pkg/report/baseline"
)

func (c Command) baselineCommand() *cobra.Command {
	flags := newCheckFlags()
	command := &cobra.Command{
		Use:   "baseline [PATH...]",
		Short: "Write what is found now to " + baseline.File + ", so that later findings are new",
		Long: `djready baseline judges a project like djready check, and writes what it finds, shown or not, to
` + baseline.File + ` at the top of the tree (PATH, or --root). djready check picks it up from there: what it
has is known, and anything else is new and judged by --fail-on-new. Commit it.`,
		Args: cobra.ArbitraryArgs,
		RunE: func(_ *cobra.Command, paths []string) error { return c.writeBaselines(paths, flags) },
	}
	command.Flags().SortFlags = false
	flags.set.VisitAll(func(f *pflag.Flag) {
		if slices.Contains(baselineFlags(), f.Name) {
			command.Flags().AddFlag(f)
		}
	})
	return command
}

// baselineFlags are the flags of check that say what is found, not what is shown
// of it.
func baselineFlags() []string {
	return []string{"module", "root", "env", "env-file", "exact", "django", "today", "config", "tls", "select", "ignore"}
}

// writeBaselines writes a baseline for each tree. Of a tree in which something
// was missed none is written: it would lack what is found once that is mended.
func (c Command) writeBaselines(paths []string, flags *checkFlags) error {
	targets, err := findTargets(paths, flags.root)
	if err != nil {
		return err
	}
	result := passed
	for _, t := range targets {
		o, err := flags.resolve(t, c.checks)
		if err != nil {
			return err
		}
		o.engine.Pedantic, o.engine.MinSeverity = true, lint.Note
		j := t.judge(o)
		result = worse(result, j.status(never))
		c.complainOf(t, j)
		if len(j.missing)+len(j.internal)+len(j.report.Mistakes) > 0 {
			c.complain(t.show(baseline.File) + ": not written, for not everything was judged; mend what is said above")
			continue
		}
		if err := c.writeBaseline(t, baseline.Entries(j.report)); err != nil {
			return err
		}
		if partial(j.report) {
			c.complain(t.given + ": settings were not analysed wholly; write the baseline again when that is mended")
		}
	}
	return ended(result)
}

func (c Command) complainOf(t target, j judgement) {
	for _, message := range j.missing {
		c.complain(message)
	}
	for _, m := range j.report.Mistakes {
		c.complain(fmt.Sprintf("%s:%d: %s", t.show(m.At.Path()), m.At.Start().Line, m.Message))
	}
	for _, internal := range j.internal {
		c.internalError(internal.Error(), internal.Stack)
	}
}

func (c Command) writeBaseline(t target, entries []baseline.Entry) error {
	file := filepath.Join(t.tree.Root(), baseline.File)
	shown := t.show(baseline.File)
	// A link that the repository holds must not lead the writer anywhere.
	switch info, err := os.Lstat(file); {
	case errors.Is(err, fs.ErrNotExist):
	case err != nil:
		return fmt.Errorf("%s: %w; make it a file that can be written", shown, cause(err))
	case !info.Mode().IsRegular():
		return fmt.Errorf("%s: this is no regular file; remove it", shown)
	}
	var content bytes.Buffer
	if err := baseline.Write(&content, entries); err != nil {
		return fmt.Errorf("%s: %w", shown, err)
	}
	if err := replaceFile(file, content.Bytes()); err != nil {
		return fmt.Errorf("%s: %w; give a directory that can be written to", shown, cause(err))
	}
	n := 0
	for _, e := range entries {
		n += e.Count
	}
	noun := "findings"
	if n == 1 {
		noun = "finding"
	}
	_, err := fmt.Fprintf(c.Stdout, "%s: %d %s, from now on known\n", shown, n, noun)
	return err
}
