package lib

import (
	"maps"
	"slices"
	"strings"

	"github.com/djready/djready/pkg/django"
	"github.com/djready/djready/pkg/eval"
	"github.com/djready/djready/pkg/lazyregexp"
	"github.com/djready/djready/pkg/source"
	"github.com/djready/djready/pkg/value"
)

var (
	dotenvLine    = lazyregexp.New(`^([A-Za-z_0-9]+)=(.*)$`)
	dotenvEscaped = lazyregexp.New(`\\(.)`)
)

// parseConfigurationDotenv reads a file as Configuration.load_dotenv does. The
// first of several assignments counts.
func parseConfigurationDotenv(file *source.File) *envFile {
	out := &envFile{}
	for n := 1; n <= file.LineCount(); n++ {
		span := file.LineSpan(n)
		m := dotenvLine.FindStringSubmatch(strings.TrimRight(file.Slice(span), "\r\n"))
		if m == nil {
			continue
		}
		text := m[2]
		if len(text) >= 2 && text[0] == '\'' && text[len(text)-1] == '\'' {
			text = text[1 : len(text)-1]
		}
		if len(text) >= 2 && text[0] == '"' && text[len(text)-1] == '"' {
			text = dotenvEscaped.ReplaceAllString(text[1:len(text)-1], "$1")
		}
		if _, again := out.values[m[1]]; !again {
			out.set(m[1], text, source.Location{File: file, Span: span})
		}
	}
	return out
}

// isSettingName is isuppercase(name).
func isSettingName(name string) bool { return name == upperText(name) && !strings.HasPrefix(name, "_") }

// isGlobalSetting reports whether every class has a setting from Django's own
// defaults. Deprecated ones are left out, and so here.
func isGlobalSetting(name string) bool {
	switch name {
	case "DEFAULT_AUTO_FIELD", "DEFAULT_FILE_STORAGE", "STATICFILES_STORAGE":
		return false
	}
	_, ok := django.Default(name, django.Version{Major: 99})
	return ok
}

// classSettings are the settings that a class has by the metaclass: it copies
// those of the bases, the last base first, into the class itself. As every
// class brings all of Django's defaults, one that comes first hides what a
// mixin behind it sets.
func classSettings(c *eval.Call, class *eval.Class, depth int) (settings map[string]value.Traced, open *value.Unknown) {
	settings = map[string]value.Traced{}
	if class.Name == configurationClass {
		settings["DOTENV_LOADED"] = plain(value.None{})
		return settings, nil
	}
	const maxDepth = 50
	bases, open := class.Bases()
	if depth > maxDepth {
		return settings, &value.Unknown{Reason: "a deep inheritance of settings", Symbol: class.Name}
	}
	for i := len(bases) - 1; i >= 0; i-- {
		inherited, isOpen := classSettings(c, bases[i], depth+1)
		if isOpen != nil {
			open = isOpen
		}
		if bases[i].Derives(configurationClass) {
			maps.DeleteFunc(settings, func(name string, _ value.Traced) bool { return isGlobalSetting(name) })
		}
		for _, name := range bases[i].Own() {
			if isSettingName(name) {
				inherited[name] = c.Attribute(plain(bases[i]), name) // a class method is bound to the base
			}
		}
		maps.Copy(settings, inherited)
	}
	for _, name := range class.Own() {
		if v, ok := c.OwnValue(class, name); ok && isSettingName(name) {
			settings[name] = v
		}
	}
	return settings, open
}

// configurationLoad makes names of the calling module of the settings of a
// class, as the loader of django-configurations does.
func configurationLoad(c *eval.Call) value.Traced {
	name, _ := text(c.Bind("name")[0])
	module := plain(c.Module)
	selected := c.Attribute(module, name)
	class, ok := selected.Value.(*eval.Class)
	if !ok || !class.IsProject() || !class.Derives(configurationClass) {
		c.LoseNames(c.Globals(), "the settings of "+name)
		return c.Return(value.None{})
	}
	c.Invoke(c.Attribute(selected, "pre_setup"))
	settings := setUpClass(c, selected, class)
	object := c.Invoke(selected)
	for _, each := range slices.Sorted(maps.Keys(settings)) {
		c.Apart(func() { export(c, object, module, each) })
	}
	c.SetAttribute(module, "CONFIGURATION", c.Return(value.Str(c.Module.Name+"."+name)))
	c.Invoke(c.Attribute(selected, "post_setup"))
	return c.Return(value.None{})
}

// configurationSetup is Configuration.setup().
func configurationSetup(c *eval.Call) value.Traced {
	if class, ok := c.Self.Value.(*eval.Class); ok && class.IsProject() {
		setUpClass(c, c.Self, class)
	}
	return c.Return(value.None{})
}

func setUpClass(c *eval.Call, self value.Traced, class *eval.Class) map[string]value.Traced {
	settings, open := classSettings(c, class, 0)
	if open != nil {
		c.LoseNames(c.Globals(), open.Reason)
	}
	for _, each := range slices.Sorted(maps.Keys(settings)) {
		c.Apart(func() { setUp(c, self, each, settings) })
	}
	return settings
}

// setUp is setup() for one attribute: a Value gives way to what it stands for.
// What the metaclass copied is written into the class, so that methods see it.
func setUp(c *eval.Call, class value.Traced, name string, settings map[string]value.Traced) {
	if own, ok := c.OwnValue(class.Value.(*eval.Class), name); ok {
		settings[name] = own // after pre_setup, and with its decisions
	}
	v := settings[name]
	i, ok := v.Value.(*eval.Instance)
	if !ok || !i.Class.Derives("configurations.values.Value") {
		c.SetAttribute(class, name, v)
		return
	}
	for key, part := range setUpValue(c, v, i, name) {
		c.SetAttribute(class, key, part)
		settings[key] = part
	}
}

// export sets one name of the module. Methods are called.
func export(c *eval.Call, object, module value.Traced, name string) {
	v := c.Attribute(object, name)
	if i, ok := v.Value.(*eval.Instance); ok {
		if function, ok := i.State.(value.Traced); ok && i.Class.Name == "configurations._Pristine" {
			c.SetAttribute(module, name, function)
			return
		}
	}
	_, isInstance := v.Value.(*eval.Instance)
	if !isInstance && c.IsCallable(v.Value) == value.Yes {
		v = c.Invoke(v)
		if i, ok := v.Value.(*eval.Instance); ok && i.Class.Derives("configurations.values.Value") {
			for key, part := range setUpValue(c, v, i, name) {
				c.SetAttribute(module, key, part)
			}
			return
		}
	}
	c.SetAttribute(module, name, v)
}
