package cli

import (
	"bytes"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"github.com/djready/djready/pkg/merge"
)

// mergeFlags are those of merge.
type mergeFlags struct{ format, output, summary, expected string }

func (c Command) mergeCommand() *cobra.Command {
	f := mergeFlags{format: "json"}
	command := &cobra.Command{
		Use:   "merge [NAME=]FILE|DIRECTORY...",
		Short: "Join the JSON reports of many repositories into one",
		Long: `merge joins reports that djready check --format json wrote, and what it joined before. A report is that of the
repository NAME, by default called like the file without .json; of a directory all files *.json are taken. Where a
repository that --expected names has no report, the exit status is 3.`,
		Args: atLeastOne("FILE: reports that djready check --format json wrote"),
		RunE: func(_ *cobra.Command, args []string) error { return c.merge(args, f) },
	}
	command.Flags().SortFlags = false
	command.Flags().Var(choice{&f.format, mergeFormats()}, "format", "a `FORMAT`: json, markdown")
	command.Flags().StringVarP(&f.output, "output", "o", "", "write to a `FILE`, not to standard output")
	command.Flags().StringVar(&f.summary, "summary", "", "write the Markdown to a `FILE` as well")
	command.Flags().StringVar(&f.expected, "expected", "", "a `FILE` with the names of all repositories, one a line")
	return command
}

func mergeFormats() []string { return []string{"json", "markdown"} }

// atLeastOne asks for arguments, and says what they are.
func atLeastOne(what string) cobra.PositionalArgs {
	return func(_ *cobra.Command, args []string) error {
		if len(args) == 0 {
			return fmt.Errorf("found no argument, expected at least one %s", what)
		}
		return nil
	}
}

// merge joins the reports and writes what they come to. A missing report ends it
// with a status of its own, after everything else is written.
func (c Command) merge(args []string, f mergeFlags) error {
	inputs, err := mergeInputs(args)
	if err != nil {
		return err
	}
	if len(inputs) == 0 && f.expected == "" {
		return fmt.Errorf("found no file *.json in %s, expected reports; write them there with djready check --output json=FILE", strings.Join(args, ", "))
	}
	options := merge.Options{Version: version}
	if f.expected != "" {
		if options.Expected, err = readNames(f.expected); err != nil {
			return fmt.Errorf("--expected: %w", err)
		}
	}
	joined, err := merge.Join(inputs, options)
	if err != nil {
		return err
	}
	var document, markdown bytes.Buffer
	if err := joined.JSON(&document); err != nil {
		return err
	}
	if err := joined.Markdown(&markdown); err != nil {
		return err
	}
	if f.summary != "" {
		if err := replaceFile(f.summary, markdown.Bytes()); err != nil {
			return unwritable("--summary", f.summary, err)
		}
	}
	if f.format == "markdown" {
		document = markdown
	}
	if f.output != "" {
		if err := replaceFile(f.output, document.Bytes()); err != nil {
			return unwritable("--output", f.output, err)
		}
	} else if _, err := c.Stdout.Write(document.Bytes()); err != nil && !closedPipe(err) {
		return fmt.Errorf("standard output: %w; write to a file with --output", err)
	}
	if n := len(joined.Missing); n > 0 {
		c.complain(fmt.Sprintf("%d of the expected repositories have no report, the first is %s; look at what became of their runs", n, joined.Missing[0]))
		return ended(nothing)
	}
	return nil
}

func unwritable(flag, file string, err error) error {
	return fmt.Errorf("%s: %s: %w; name a file in a directory that is there and can be written to", flag, file, cause(err))
}

// mergeInputs reads the files that the arguments name.
func mergeInputs(args []string) ([]merge.Input, error) {
	var out []merge.Input
	for _, arg := range args {
		name, file, named := strings.Cut(arg, "=")
		if !named {
			file = arg
		}
		files := []string{file}
		if info, err := os.Stat(file); err == nil && info.IsDir() {
			if named {
				return nil, fmt.Errorf("%s: a directory takes no name, its files have theirs; give %s", arg, file)
			}
			if files, err = reportsIn(file); err != nil {
				return nil, err
			}
		}
		for _, file := range files {
			content, err := readFile(file)
			if err != nil {
				return nil, err
			}
			if !named {
				name = repositoryName(file)
			}
			out = append(out, merge.Input{Name: name, Source: file, Content: content})
		}
	}
	return out, nil
}

// repositoryName is what a report's repository is called unless somebody says so.
func repositoryName(file string) string { return strings.TrimSuffix(filepath.Base(file), ".json") }

// reportsIn are the reports right in a directory.
func reportsIn(dir string) ([]string, error) {
	entries, err := os.ReadDir(dir)
	if err != nil {
		return nil, fmt.Errorf("%s: %w; name a directory that can be read", dir, cause(err))
	}
	var out []string
	for _, e := range entries {
		if !e.IsDir() && strings.HasSuffix(e.Name(), ".json") {
			out = append(out, filepath.Join(dir, e.Name()))
		}
	}
	return out, nil
}

// readNames reads a list of names, one a line.
func readNames(file string) ([]string, error) {
	text, err := readFile(file)
	if err != nil {
		return nil, err
	}
	names := strings.FieldsFunc(string(text), func(r rune) bool { return r == '\n' || r == '\r' })
	for _, name := range names {
		if err := merge.CheckName(name); err != nil {
			return nil, fmt.Errorf("%s: %w", file, err)
		}
	}
	return slices.Compact(slices.Sorted(slices.Values(names))), nil
}
