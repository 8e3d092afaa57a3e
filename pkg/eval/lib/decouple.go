package lib

import (
	"github.com/djready/djready/pkg/eval"
	"github.com/djready/djready/pkg/value"
)

// decoupleLibrary models python-decouple.
func decoupleLibrary() *eval.Library {
	return &eval.Library{
		Name:   "decouple",
		Models: "python-decouple 3.8",
		Funcs:  map[string]eval.Model{"strtobool": decoupleStrtobool},
		Values: map[string]eval.Model{
			"config":    func(c *eval.Call) value.Traced { return c.NewInstance("decouple.AutoConfig", &autoConfig{}) },
			"undefined": func(c *eval.Call) value.Traced { return c.NewInstance("decouple.Undefined", nil) },
		},
		Classes: []*eval.ClassModel{
			{Name: "Undefined", New: func(c *eval.Call) value.Traced { return c.NewInstance("decouple.Undefined", nil) }},
			{Name: "UndefinedValueError", Bases: []string{"builtins.Exception"}},
			{Name: "AutoConfig", New: autoConfigNew, Methods: map[string]eval.Model{"__call__": autoConfigCall}},
			{Name: "Config", New: decoupleConfigNew, Methods: map[string]eval.Model{"__call__": decoupleConfigGet, "get": decoupleConfigGet}},
			{Name: "RepositoryEmpty", New: repositoryEmptyNew},
			{Name: "RepositoryEnv", New: repositoryEnvNew, Bases: []string{"decouple.RepositoryEmpty"}},
			{Name: "RepositoryIni", New: repositoryIniNew, Bases: []string{"decouple.RepositoryEmpty"}},
			csvClass(),
			choicesClass(),
		},
	}
}

// autoConfig is the state of an AutoConfig: the repository is looked for at
// the first call.
type autoConfig struct {
	search     value.Traced
	repository *envFile
}

func autoConfigNew(c *eval.Call) value.Traced {
	return c.NewInstance("decouple.AutoConfig", &autoConfig{search: c.Bind("search_path?")[0]})
}

func autoConfigCall(c *eval.Call) value.Traced {
	config, ok := c.State().(*autoConfig)
	if !ok {
		return c.Unknown("a configuration value", c.Args...)
	}
	if config.repository == nil {
		config.repository = findRepository(c, config.search)
	}
	return getConfig(c, config.repository)
}

// findRepository finds settings.ini or .env as AutoConfig does: walking up from
// the search path or the calling file.
func findRepository(c *eval.Call, search value.Traced) *envFile {
	dir := callerDirectory(c)
	if given(search) && value.Truth(search.Value) != value.No {
		path, ok := pathText(c, search)
		if !ok {
			return &envFile{unclear: true}
		}
		if dir, ok = absPath(path, workingDirectory(c)); !ok {
			return &envFile{}
		}
	}
	path, found := searchUp(c, dir, "settings.ini", ".env")
	if !found {
		return &envFile{}
	}
	file, _ := openText(c, path)
	if file == nil {
		return &envFile{unclear: true}
	}
	if _, name, _ := splitPath(path); name == "settings.ini" {
		return parseSettingsIni(c, file)
	}
	return parseDecoupleEnv(c, file)
}

func decoupleConfigNew(c *eval.Call) value.Traced {
	repository := c.Bind("repository")[0]
	file := &envFile{unclear: true}
	if i, ok := repository.Value.(*eval.Instance); ok {
		if f, ok := i.State.(*envFile); ok {
			file = f
		}
	}
	return c.NewInstance("decouple.Config", file)
}

func decoupleConfigGet(c *eval.Call) value.Traced {
	file, ok := c.State().(*envFile)
	if !ok {
		return c.Unknown("a configuration value", c.Args...)
	}
	return getConfig(c, file)
}

// getConfig is Config.get: the environment, the file, the default, and the cast
// of whichever it was.
func getConfig(c *eval.Call, file *envFile) value.Traced {
	args := c.Bind("option", "default?", "cast?")
	name, ok := text(args[0])
	if !ok {
		c.MayRaise("decouple.UndefinedValueError", "")
		return c.Unknown("a configuration value", args...)
	}
	return castConfig(c, lookUpConfig(c, file, name, args[1]), args[2])
}

func lookUpConfig(c *eval.Call, file *envFile, name string, def value.Traced) value.Traced {
	if v, set := c.Getenv(name); set {
		return v
	}
	if v, set := file.read(c, name); set {
		return v
	}
	switch {
	case file.unclear:
		c.MayRaise("decouple.UndefinedValueError", "")
		return c.Unknown("the configuration value "+name, def)
	case isUndefined(def):
		return c.Required(name, "decouple.UndefinedValueError",
			name+" not found. Declare it as envvar or define a default value.")
	}
	return c.Default(name, def)
}

func isUndefined(v value.Traced) bool { return !given(v) || isInstance(v, "decouple.Undefined") }

func castConfig(c *eval.Call, v, cast value.Traced) value.Traced {
	switch {
	case isUndefined(cast):
		return v
	case className(cast) == "builtins.bool":
		return decoupleBool(c, v)
	}
	return c.Pass(c.Invoke(cast, v).Value, v)
}

// decoupleBool is cast=bool: the words of strtobool, and "" is False.
func decoupleBool(c *eval.Call, v value.Traced) value.Traced {
	s, ok := value.String(v.Value)
	if !ok {
		c.MayRaise("ValueError", "")
		return derived(c, "bool", "decouple.bool", v)
	}
	if s == "" {
		return c.Pass(value.Bool(false), v)
	}
	return c.Pass(value.Bool(truthWord(c, s, v)), v)
}

func decoupleStrtobool(c *eval.Call) value.Traced {
	v := c.Bind("value")[0]
	if b, ok := v.Value.(value.Bool); ok {
		return c.Pass(b, v)
	}
	s, ok := text(v)
	if !ok {
		c.MayRaise("ValueError", "")
		return derived(c, "bool", "strtobool", v)
	}
	return c.Pass(value.Bool(truthWord(c, s, v)), v)
}
