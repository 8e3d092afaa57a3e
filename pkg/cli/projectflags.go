package cli

import "github.com/spf13/pflag"

// projectFlags say what is read and what production is, to every command that
// evaluates settings.
type projectFlags struct {
	root, config, django, today string
	modules, env, envFiles      []string
	limits                      []string
	exact                       bool
}

func (f *projectFlags) register(set *pflag.FlagSet) {
	set.StringArrayVar(&f.modules, "module", nil, "take this settings `MODULE` for production's, by its dotted name; repeatable")
	set.StringVar(&f.root, "root", "", "the `DIR` that may be read; every PATH lies in it (default: each PATH is its own)")
	set.StringArrayVar(&f.env, "env", nil, "set an environment variable, `NAME=VALUE`; repeatable")
	set.StringArrayVar(&f.envFiles, "env-file", nil, "set the variables of a dotenv `FILE`; repeatable")
	set.BoolVar(&f.exact, "exact", false, "take the given variables only, without any rule about production")
	set.StringVar(&f.django, "django", "", "judge by this Django `VERSION`, X.Y (default: what the project requires)")
	set.StringVar(&f.today, "today", "", "the `DATE` of the analysis, YYYY-MM-DD (default: the current one)")
	set.StringArrayVar(&f.limits, "limit", nil, "change what the analysis may cost, `NAME=NUMBER`; repeatable")
	set.StringVar(&f.config, "config", "", "read this configuration `FILE` (default: .djready.toml or pyproject.toml in the tree)")
}
