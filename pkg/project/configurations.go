package project

import (
	"slices"

	"github.com/djready/djready/pkg/discover"
	"github.com/djready/djready/pkg/eval"
	"github.com/djready/djready/pkg/eval/lib"
	"github.com/djready/djready/pkg/pyast"
)

// configuration chooses the class whose attributes are the settings, where a
// module uses django-configurations: the one that the environment names, else a
// production-named one, else the one that an entry point names, else the last.
// It is "" for every other module.
func (b *builder) configuration(env eval.Environment, result *eval.Result) string {
	classes := lib.ConfigurationClasses(result.Worlds[0])
	if len(classes) == 0 {
		return ""
	}
	if given, ok := env[lib.ConfigurationVariable]; ok && slices.Contains(classes, given.Value) {
		return given.Value
	}
	if b.options.Exact {
		return ""
	}
	for _, class := range classes {
		if discover.RoleOf(class) == discover.Production {
			return class
		}
	}
	for _, file := range slices.Concat(b.project.Layout.Entry, b.project.Layout.ManagePy) {
		for _, class := range b.namedConfigurations(file) {
			if slices.Contains(classes, class) && within(file, b.project.Root) {
				return class
			}
		}
	}
	return classes[len(classes)-1]
}

// namedConfigurations are the classes that an entry point gives to
// DJANGO_CONFIGURATION by setdefault.
func (b *builder) namedConfigurations(file string) []string {
	m := b.loader.Module(file)
	if m == nil {
		return nil
	}
	var out []string
	pyast.Inspect(m.Body, func(n pyast.Node) bool {
		if call, ok := n.(*pyast.Call); ok && len(call.Args) == 2 && isText(call.Args[0], lib.ConfigurationVariable) {
			if name, ok := call.Args[1].(*pyast.Str); ok {
				out = append(out, name.Value)
			}
		}
		return true
	})
	return out
}
