package lib

import (
	"slices"

	"github.com/djready/djready/pkg/eval"
	"github.com/djready/djready/pkg/pyast"
	"github.com/djready/djready/pkg/value"
)

// ConfigurationVariable is the environment variable that names the class.
const ConfigurationVariable = "DJANGO_CONFIGURATION"

const configurationClass = "configurations.Configuration"

// Configurations is a loader for which the settings module at path ends as
// django-configurations ends it: the settings of the named class become names
// of the module. The class must be one of ConfigurationClasses.
func Configurations(loader eval.Loader, path, class string) eval.Loader {
	return configurationsLoader{loader, path, class}
}

type configurationsLoader struct {
	eval.Loader
	path, class string
}

// Module appends what the import hook of django-configurations does once the
// module's own text has run.
func (l configurationsLoader) Module(path string) *pyast.Module {
	tree := l.Loader.Module(path)
	if tree == nil || path != l.path {
		return tree
	}
	load := &pyast.ImportFrom{Module: "configurations.importer", Names: []pyast.Alias{{Name: "_load", As: "__load__"}}}
	call := &pyast.Call{Func: &pyast.Name{ID: "__load__"}, Args: []pyast.Expr{&pyast.Str{Value: l.class}}}
	return &pyast.Module{
		File:   tree.File,
		Body:   append(slices.Clone(tree.Body), load, &pyast.ExprStmt{Value: call}),
		Errors: tree.Errors,
	}
}

// ConfigurationClasses are the names that a module, evaluated as it stands,
// binds to classes of settings, in the order of their first binding.
func ConfigurationClasses(w eval.World) []string {
	var names []string
	for _, name := range w.Order {
		if class, ok := w.Names[name].Value.(*eval.Class); ok && class.IsProject() && class.Derives(configurationClass) {
			names = append(names, name)
		}
	}
	return names
}

// configurationsLibraries model django-configurations.
func configurationsLibraries() []*eval.Library {
	const models = "django-configurations 2.5.1"
	pristine := func(c *eval.Call) value.Traced {
		return c.NewInstance("configurations._Pristine", c.Bind("func")[0])
	}
	return []*eval.Library{
		{
			Name:   "configurations",
			Models: models,
			Funcs:  map[string]eval.Model{"setup": nothing, "pristinemethod": pristine},
			Classes: []*eval.ClassModel{
				{
					Name:         "Configuration",
					ClassMethods: map[string]eval.Model{"pre_setup": configurationPreSetup, "setup": configurationSetup, "post_setup": nothing, "load_dotenv": configurationPreSetup},
					Methods:      map[string]eval.Model{"__getattr__": configurationGetattr},
				},
				{Name: "_Pristine"},
			},
		},
		{Name: "configurations.base", Models: models, Aliases: map[string]string{"Configuration": configurationClass}},
		{Name: "configurations.importer", Models: models, Funcs: map[string]eval.Model{"install": nothing, "_load": configurationLoad}},
		{Name: "configurations.utils", Models: models},
		configurationValuesLibrary(models),
	}
}

// configurationGetattr stands for the settings of Django that every class has.
func configurationGetattr(c *eval.Call) value.Traced {
	name, _ := text(c.Bind("name")[0])
	if !isGlobalSetting(name) {
		c.Raise("AttributeError", "'"+c.Self.Value.Type()+"' object has no attribute '"+name+"'")
	}
	return c.Unknown("Django's default of " + name)
}

// configurationPreSetup reads the file that DOTENV names. One that git does not
// hold is absent, and then the program refuses to start; that is not told, as
// no variable could help.
func configurationPreSetup(c *eval.Call) value.Traced {
	class, ok := c.Self.Value.(*eval.Class)
	if !ok {
		return c.Return(value.None{})
	}
	for _, each := range class.Lineage() {
		if file, found := c.OwnValue(each, "DOTENV"); found {
			readConfigurationDotenv(c, file)
			break
		}
	}
	return c.Return(value.None{})
}

func readConfigurationDotenv(c *eval.Call, from value.Traced) {
	if value.Truth(from.Value) == value.No {
		return
	}
	path, ok := pathText(c, from)
	if !ok {
		c.Override("an environment file is read that is not known")
		return
	}
	file, absent := openText(c, path)
	switch {
	case absent:
		c.MayRaise("django.core.exceptions.ImproperlyConfigured", "Couldn't read .env file")
	case file == nil:
		c.Override("an environment file cannot be read")
	default:
		read := parseConfigurationDotenv(file)
		for _, name := range read.names {
			supply(c, name, read.values[name], false)
		}
	}
}
