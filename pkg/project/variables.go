package project

import (
	"maps"
	"slices"
	"strings"

	"github.com/djready/djready/pkg/django"
	"github.com/djready/djready/pkg/eval"
	"github.com/djready/djready/pkg/source"
	"github.com/djready/djready/pkg/value"
)

// circumstances are what the settings were evaluated in.
type circumstances struct {
	env    eval.Environment
	pinned map[string]bool
	// variable turns DEBUG off by word; "" where none does.
	variable, word string
	// unset are the reads before a switch was thrown and DEBUG turned off.
	unset []eval.Read
}

// machine are the variables that every machine has.
func machine() []string { return []string{"PATH", "HOME", "USER", "LANG", "TMPDIR", "PWD"} }

// Variables are the environment variables that the module's settings read in
// production, in the order of their first read: those of the production path
// first, then those of other ways. The first call evaluates the module once more,
// with the variables open. It is nil where the module is not production's.
func (m *Module) Variables() []Variable {
	if m.variables == nil {
		return nil
	}
	return m.variables()
}

// variablesOf evaluates a module with every variable open that the program does
// not need for its mode. So what depends on one shows, and ways that are not taken
// while it is unset are.
func (b *builder) variablesOf(m *Module) []Variable {
	s := m.Settings
	env := maps.Clone(s.in.env)
	for _, read := range s.Reads {
		if _, set := env[read.Name]; !set && !s.decidesMode(read.Name) {
			env[read.Name] = eval.Variable{Unknown: true}
		}
	}
	result := b.run(m, env, s.in.pinned)
	open := b.assemble(m, result, nil)
	c := &collector{builder: b, reads: map[string][]eval.Read{}, feeds: map[string][]feed{}, tests: result.Tests, files: result.Files, off: b.debugOff(m)}
	var order, others []string
	add := func(into *[]string, reads []eval.Read) {
		for _, read := range reads {
			if !slices.Contains(order, read.Name) && !slices.Contains(others, read.Name) && b.isOperators(m, read.Name) {
				*into = append(*into, read.Name)
			}
			c.reads[read.Name] = append(c.reads[read.Name], read)
		}
	}
	add(&order, s.Reads)
	for _, read := range s.in.unset { // for the default of what is set by now
		c.reads[read.Name] = append(c.reads[read.Name], read)
	}
	if m.Bare != nil {
		for _, read := range m.Bare.in.unset {
			c.reads[read.Name] = append(c.reads[read.Name], read)
		}
	}
	add(&others, slices.Concat(result.Reads, result.Elsewhere))
	for _, f := range slices.Concat(feedsOf(s), feedsOf(open)) {
		for _, name := range sources(f.Origin) {
			c.feeds[name] = append(c.feeds[name], f)
		}
	}
	var out []Variable
	for i, name := range append(order, others...) {
		v := c.variable(m, name)
		v.Alternative = i >= len(order)
		_, v.Required = s.Required[name]
		v.Required = v.Required || v.isKey()
		if v.Alternative {
			_, v.Required = result.Required[name]
			v.Condition = c.condition(name)
		}
		if base, ok := strings.CutSuffix(name, "_FILE"); ok && (len(v.Feeds) == 0 || c.together(base, name)) && len(c.reads[base]) > 0 {
			v.FileOf = base
		}
		out = append(out, v)
	}
	return out
}

// debugOff is the variable that DEBUG comes from, and the word that turns it off,
// also where it is off by default.
func (b *builder) debugOff(m *Module) circumstances {
	if s := m.Settings; s.in.variable != "" || s.in.pinned != nil {
		return s.in
	}
	_, in := b.withoutDebug(m, m.Settings.in.env, m.Settings.Get("DEBUG"))
	return in
}

// isOperators reports whether an operator may set a variable: not what every
// machine or the platform has, nor what names the settings.
func (b *builder) isOperators(m *Module, name string) bool {
	if name == "" || name == settingsVariable || slices.Contains(machine(), name) || slices.Contains(platformVariables, name) {
		return false
	}
	return !slices.ContainsFunc(b.variablesFor(m.Name), func(v DeployedVariable) bool { return v.Name == name && v.layer == platformLayer })
}

// platformVariables are set by the platform that runs a program, never by hand.
//
// Source: the documentation of the platforms, November 2026.
var platformVariables = []string{
	"CI", "DYNO", "FLY_APP_NAME", "FLY_REGION", "GAE_APPLICATION", "GAE_ENV", "GAE_INSTANCE", "GITHUB_ACTIONS", "GITHUB_WORKFLOW", "GITLAB_CI",
	"HOSTNAME", "KUBERNETES_SERVICE_HOST", "K_SERVICE", "PYTEST_CURRENT_TEST", "PYTEST_VERSION", "RENDER", "RENDER_EXTERNAL_HOSTNAME", "RUN_MAIN",
	"TRAVIS", "VERCEL", "VERCEL_ENV", "VERCEL_URL", "WEBSITE_HOSTNAME",
}

// isKey reports whether a variable without a default is the secret key: Django
// itself refuses to start with an empty one.
func (v Variable) isKey() bool {
	text, isText := v.Default.Value.(value.Str)
	return slices.Contains(v.Feeds, "SECRET_KEY") && (v.Default.Value == nil || v.Default.Value == value.Value(value.None{}) || isText && text == "") && len(v.SetBy) == 0
}

// together reports whether the same call reads two variables.
func (c *collector) together(a, b string) bool {
	return slices.ContainsFunc(c.reads[a], func(x eval.Read) bool {
		return slices.ContainsFunc(c.reads[b], func(y eval.Read) bool { return x.At == y.At })
	})
}

// decidesMode reports whether a variable is a switch, or DEBUG comes from it.
func (s *Settings) decidesMode(name string) bool {
	if name == s.in.variable || slices.ContainsFunc(s.Switches, func(w Switch) bool { return w.Variable == name }) {
		return true
	}
	return slices.ContainsFunc(s.Get("DEBUG").Outcomes, func(o Outcome) bool {
		defaulted, read := o.Origin.Variables()
		return slices.Contains(append(defaulted, read...), name)
	})
}

// variable tells all of one variable but whether and when it is needed.
func (c *collector) variable(m *Module, name string) Variable {
	s := m.Settings
	v := Variable{Name: name, Secret: django.SecretName(name)}
	for _, read := range c.reads[name] {
		if !slices.Contains(v.Reads, read.At) {
			v.Reads = append(v.Reads, read.At)
		}
		if v.Default.Value == nil || v.Default.Value == (value.None{}) {
			v.Default = read.Default
		}
	}
	for _, w := range s.Switches {
		if w.Variable == name {
			v.Mode, v.Decided, v.Production = true, true, w.Word
		}
	}
	c.feed(&v)
	c.conversion(&v)
	switch v.Conversion {
	case DatabaseURL, CacheURL, EmailURL:
		v.Secret = true
	case Text, List, Mapping, JSON, URL:
		v.Secret = v.Secret || c.hides(m, v.Default)
	default:
		v.Secret = false
	}
	if name == c.off.variable && !v.Mode {
		v.Decided, v.Production = true, c.off.word
		if v.Conversion == Boolean && c.off.word == "" {
			v.Conversion = Presence
		}
	}
	for _, set := range c.builder.variablesFor(m.Name) {
		if set.Name == name {
			v.SetBy = append(v.SetBy, set)
		}
	}
	return v
}

// feed notes which settings a variable goes into: the outermost place that was
// made of it, unless that is a dictionary which holds it in places of its own.
func (c *collector) feed(v *Variable) {
	for _, f := range c.feeds[v.Name] {
		inner := func(other feed) bool { return strings.HasPrefix(other.path, f.path+"[") }
		if _, isDict := f.Value.(*value.Dict); isDict && slices.ContainsFunc(c.feeds[v.Name], inner) {
			if from, ok := readFrom(f.Origin); !ok || from != v.Name {
				continue
			}
		}
		outer := func(known string) bool { return known == f.path || strings.HasPrefix(f.path, known+"[") }
		if !slices.ContainsFunc(v.Feeds, outer) {
			v.Feeds = append(v.Feeds, f.path)
		}
		key := f.path[strings.LastIndexByte(f.path, '[')+1:]
		if _, isText := f.Value.(value.Str); isText || value.IsUnknown(f.Value) {
			v.Secret = v.Secret || django.SecretName(strings.Trim(key, "']"))
		}
	}
}

// hides reports whether a default is a secret: what is known to reach one, and
// what opens something.
func (c *collector) hides(m *Module, def value.Traced) bool {
	text, ok := def.Value.(value.Str)
	if !ok || text == "" {
		return false
	}
	if django.HoldsCredentials(string(text)) {
		return true
	}
	for _, s := range []*Settings{m.Settings, m.Bare} {
		if s == nil {
			continue
		}
		for _, at := range def.Origin.Written() {
			if slices.Contains(s.secrets, at) {
				return true
			}
		}
	}
	return false
}

// condition is the nearest test by which a variable of another way is read.
func (c *collector) condition(name string) source.Location {
	for _, read := range c.reads[name] {
		for i := len(read.Because) - 1; i >= 0; i-- {
			if at := read.Because[i].At; !at.IsZero() {
				return at
			}
		}
	}
	return source.Location{}
}
