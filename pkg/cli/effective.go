package cli

import (
	"bytes"
	"fmt"
	"io"
	"maps"
	"slices"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"

	"github.com/djready/djready/pkg/config/nearest"
	"github.com/djready/djready/pkg/project"
	"github.com/djready/djready/pkg/report"
)

// effectiveFlags are the flags of settings.
type effectiveFlags struct {
	projectFlags
	format           string
	names            []string
	all, showSecrets bool
}

func (c Command) settingsCommand() *cobra.Command {
	flags := &effectiveFlags{format: "text"}
	command := &cobra.Command{
		Use:   "settings [PATH]",
		Short: "Show the settings that production would have, and where each comes from",
		Args:  cobra.MaximumNArgs(1),
		RunE:  func(_ *cobra.Command, paths []string) error { return c.settings(paths, flags) },
	}
	command.Flags().SortFlags = false
	flags.register(command.Flags())
	return command
}

func (f *effectiveFlags) register(set *pflag.FlagSet) {
	words := []string{"text", "json"}
	set.Var(choice{&f.format, words}, "format", "a `FORMAT`: text, json")
	set.StringArrayVar(&f.names, "setting", nil, "show this setting only, by its `NAME`, with all that its value comes from; repeatable")
	set.BoolVar(&f.all, "all", false, "show Django's defaults of the other settings, too")
	set.BoolVar(&f.showSecrets, "show-secrets", false, "show the values of secrets, too")
	f.projectFlags.register(set)
}

// settings shows the effective settings of a tree.
func (c Command) settings(paths []string, flags *effectiveFlags) error {
	targets, err := findTargets(paths, flags.root)
	if err != nil {
		return err
	}
	t := targets[0]
	o, err := flags.resolve(t)
	if err != nil {
		return err
	}
	found := t.load(o)
	modules := production(found.projects)
	if len(modules) == 0 && len(found.missing) == 0 {
		found.missing = []string{t.whyNoProduction(found.projects)}
	}
	if len(modules) > 0 {
		if err := findSettings(flags.names, modules); err != nil {
			return err
		}
		if err := c.writeEffective(found.projects, flags, reportOptions(t, o, flags)); err != nil {
			return err
		}
	}
	for _, message := range found.missing {
		c.complain(message)
	}
	if len(found.missing) > 0 {
		return nothing
	}
	return nil
}

func production(projects []*project.Project) []*project.Module {
	var out []*project.Module
	for _, p := range projects {
		out = append(out, p.Production()...)
	}
	return out
}

// whyNoProduction says what there is instead of settings for production.
func (t target) whyNoProduction(projects []*project.Project) string {
	m := projects[slices.IndexFunc(projects, func(p *project.Project) bool { return len(p.Modules) > 0 })].Modules[0]
	return fmt.Sprintf("%s: nothing to show, there are no production settings: %s is for %s; name a module with --module", t.given, m.Name, m.Role)
}

// findSettings checks that each name is a setting of some module, or of Django.
func findSettings(names []string, modules []*project.Module) error {
	known := map[string]bool{}
	for _, m := range modules {
		for _, name := range m.Settings.Names() {
			known[name] = true
		}
	}
	bound := slices.Sorted(maps.Keys(known))
	for _, m := range modules {
		for _, name := range m.Settings.Defaults() {
			known[name] = true
		}
	}
	for _, name := range names {
		if known[name] {
			continue
		}
		near, ok := nearest.Word(name, bound)
		if !ok {
			near, ok = nearest.Word(name, slices.Sorted(maps.Keys(known)))
		}
		if ok {
			return fmt.Errorf("--setting: no setting %q; did you mean %q?", name, near)
		}
		return fmt.Errorf("--setting: no setting %q; djready settings --all lists them", name)
	}
	return nil
}

func reportOptions(t target, o options, flags *effectiveFlags) report.EffectiveOptions {
	return report.EffectiveOptions{
		Names: flags.names, All: flags.all, ShowSecrets: flags.showSecrets || flags.exact, Exact: flags.exact, Path: t.show,
		Given: func(name string) bool { _, given := o.project.Environment[name]; return given },
	}
}

// writeEffective writes the settings, in one call of Write. Where it shows
// secrets it says so, for whoever reads a log of it later.
func (c Command) writeEffective(projects []*project.Project, flags *effectiveFlags, o report.EffectiveOptions) error {
	switch {
	case flags.showSecrets:
		c.complain("secrets are shown, because of --show-secrets")
	case flags.exact:
		c.complain("secrets are shown, because of --exact")
	}
	var content bytes.Buffer
	write := report.EffectiveText
	if flags.format == "json" {
		write = report.EffectiveJSON
	}
	if err := write(&content, projects, o); err != nil {
		return err
	}
	if _, err := io.Copy(c.Stdout, &content); err != nil && !closedPipe(err) {
		return fmt.Errorf("standard output: %w; send it to a place that can be written to", err)
	}
	return nil
}
