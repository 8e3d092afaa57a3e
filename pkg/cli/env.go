package cli

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"

	"github.com/djready/djready/pkg/engine"
	"github.com/djready/djready/pkg/lint"
	"github.com/djready/djready/pkg/report/envfile"
	"github.com/djready/djready/pkg/source"
)

// envFlags are the flags of env.
type envFlags struct {
	projectFlags
	format, output, check string
	force                 bool
}

func (c Command) envCommand() *cobra.Command {
	flags := &envFlags{format: "text"}
	command := &cobra.Command{
		Use:   "env [PATH]",
		Short: "Write an environment file for production to fill in, or check one",
		Long: `env writes an environment file for production: a line for each variable that the production settings read, with
what it is for. With --check FILE it says what is wrong with such a file: required variables that are missing, values
that the program refuses or that are not safe, placeholders, and names that nothing reads.

Exit status of --check: 0 nothing is wrong but perhaps a warning, 1 an error, 2 wrong usage, 3 nothing to analyse.`,
		Args: cobra.MaximumNArgs(1),
		RunE: func(_ *cobra.Command, paths []string) error { return c.env(paths, flags) },
	}
	command.Flags().SortFlags = false
	flags.register(command.Flags())
	return command
}

func (f *envFlags) register(set *pflag.FlagSet) {
	set.StringVar(&f.check, "check", "", "check this environment `FILE` instead")
	set.Var(choice{&f.format, []string{"text", "json"}}, "format", "a `FORMAT`: text, json")
	set.StringVarP(&f.output, "output", "o", "", "write to this `FILE`, which must not be there yet")
	set.BoolVar(&f.force, "force", false, "let --output replace a file")
	f.projectFlags.register(set)
}

// env writes a template, or checks a file.
func (c Command) env(paths []string, flags *envFlags) error {
	targets, err := findTargets(paths, flags.root)
	if err != nil {
		return err
	}
	t := targets[0]
	o, err := flags.resolve(t)
	if err != nil {
		return err
	}
	var file *source.File
	if flags.check != "" {
		text, err := readFile(flags.check)
		if err != nil {
			return fmt.Errorf("--check: %w", err)
		}
		file = source.NewFile(flags.check, string(text))
		readVariables(o.project.Environment, file, false)
	}
	found := t.load(o)
	if len(production(found.projects)) == 0 && len(found.missing) == 0 {
		found.missing = []string{t.whyNoProduction(found.projects)}
	}
	for _, message := range found.missing {
		c.complain(message)
	}
	if len(found.missing) > 0 {
		return nothing
	}
	r, internal := engine.Run(found.projects, c.envOptions(o))
	for _, each := range internal {
		c.internalError(each.Error(), each.Stack)
	}
	result := passed
	if len(internal) > 0 {
		result = broken
	}
	var content bytes.Buffer
	if file != nil {
		checked := envfile.Check(file, found.projects, r)
		if checked.Fails() {
			result = worse(result, failed)
		}
		err = writeAs(&content, flags.format, checked.WriteJSON, func(w io.Writer) error { return checked.Write(w) })
	} else {
		template := envfile.New(found.projects, r)
		err = writeAs(&content, flags.format, template.WriteJSON, func(w io.Writer) error { return template.Write(w, envfile.Options{Path: t.show}) })
	}
	if err != nil {
		return err
	}
	if err := c.deliver(content.Bytes(), flags); err != nil {
		return err
	}
	return ended(result)
}

func writeAs(w io.Writer, format string, asJSON, asText func(io.Writer) error) error {
	if format == "json" {
		return asJSON(w)
	}
	return asText(w)
}

// envOptions are those of a check without choices: a default that is not safe is
// not safe, whatever is left out of reports.
func (c Command) envOptions(o options) engine.Options {
	return engine.Options{
		Checks: c.checks, Known: c.checks, Today: o.project.Today, Version: version, Covers: o.selection.covers,
		Lint: lint.Options{Exact: o.project.Exact, TLS: lint.TLS(o.config.TLS)},
	}
}

// deliver writes to the file or to standard output. The file is for its owner
// alone: secrets come into it.
func (c Command) deliver(content []byte, flags *envFlags) error {
	if flags.output == "" {
		if _, err := c.Stdout.Write(content); err != nil && !closedPipe(err) {
			return fmt.Errorf("standard output: %w; send it to a file with --output", err)
		}
		return nil
	}
	how := os.O_WRONLY | os.O_CREATE | os.O_EXCL
	if flags.force {
		how = os.O_WRONLY | os.O_CREATE | os.O_TRUNC
	}
	file, err := os.OpenFile(flags.output, how, 0o600)
	if errors.Is(err, fs.ErrExist) {
		return fmt.Errorf("--output: %s: is there already; give another name, or --force to replace it", flags.output)
	}
	if err == nil {
		_, err = file.Write(content)
		err = errors.Join(err, file.Close())
	}
	if err != nil {
		return fmt.Errorf("--output: %s: %w; name a file that can be written to", flags.output, cause(err))
	}
	return nil
}
