package project

import (
	"maps"
	"slices"
	"sync"

	"github.com/djready/djready/pkg/django"
	"github.com/djready/djready/pkg/eval"
	"github.com/djready/djready/pkg/eval/lib"
	"github.com/djready/djready/pkg/lazyregexp"
	"github.com/djready/djready/pkg/manifest"
	"github.com/djready/djready/pkg/source"
	"github.com/djready/djready/pkg/value"
)

// evaluate gives a module its effective settings, in the environment that the
// repository deploys and in a bare one. It reports false where the module
// defines nothing that a settings module must.
func (b *builder) evaluate(m *Module) bool {
	deployed := b.environment(m, true)
	m.Settings = b.settings(m, deployed)
	if !definesSettings(m.Settings) {
		return false
	}
	if bare := b.environment(m, false); !b.options.Exact && !maps.Equal(bare, deployed) {
		m.Bare = b.settings(m, bare)
	}
	m.variables = sync.OnceValue(func() []Variable { return b.variablesOf(m) })
	return true
}

func definesSettings(s *Settings) bool {
	return s.Has("CONFIGURATION") || s.Has("SECRET_KEY") || s.Has("INSTALLED_APPS") || s.Has("ROOT_URLCONF") || s.open != "" || len(s.Broken) > 0
}

// environment is what a program starts with: what every machine has, what the
// deployment files set, and what the user gives.
func (b *builder) environment(m *Module, deployed bool) eval.Environment {
	env := eval.Environment{settingsVariable: {Value: m.Name}}
	for _, name := range machine() {
		env[name] = eval.Variable{Unknown: true}
	}
	if deployed && !b.options.Exact {
		for _, v := range b.variablesFor(m.Name) {
			if v.Name != settingsVariable {
				env[v.Name] = deployedVariable(v)
			}
		}
	}
	for name, v := range b.options.Environment {
		v.Given = true
		env[name] = v
	}
	return env
}

// deployedVariable is what a deployment file gives the program. What it hands on
// from the operator's own environment is forgotten, like everything else there.
func deployedVariable(v DeployedVariable) eval.Variable {
	handedOn := len(v.References) > 0 && !slices.ContainsFunc(v.References, func(r manifest.Reference) bool { return r.Operator != "" })
	return eval.Variable{Value: v.Value, Unknown: !v.Known && !handedOn, Forgotten: !v.Known && handedOn, At: v.Location}
}

// settings evaluates a module in one environment by the rules of production:
// switches take their production word, and where DEBUG is on, the others are
// judged as if it were mended.
func (b *builder) settings(m *Module, env eval.Environment) *Settings {
	result := b.run(m, env, nil)
	if b.options.Exact || result.Exhausted != "" {
		s := b.assemble(m, result, nil)
		s.in = circumstances{env: env}
		return s
	}
	unset := result.Reads
	switches, env, result := b.throwSwitches(m, env, result)
	s := b.assemble(m, result, switches)
	if debug := s.Get("DEBUG"); debug.Ask(truthy) == value.Yes || debug.Ask(truthy) == value.Maybe {
		result, in := b.withoutDebug(m, env, debug)
		mended := b.assemble(m, result, switches)
		mended.in = in
		mended.in.unset = unset
		mended.denied = b.denials(m, env, mended, map[string]bool{"DEBUG": false})
		mended.names["DEBUG"] = debug
		if !slices.Contains(mended.order, "DEBUG") {
			mended.order = append(mended.order, "DEBUG")
		}
		return mended
	}
	s.in = circumstances{env: env, unset: unset}
	s.denied = b.denials(m, env, s, nil)
	return s
}

func truthy(v value.Value) value.Answer {
	if v == nil {
		return value.No
	}
	return value.Truth(v)
}

// withoutDebug evaluates once more with DEBUG off: by the variable that it came
// from, else by taking every assignment to it as False.
func (b *builder) withoutDebug(m *Module, env eval.Environment, debug Setting) (*eval.Result, circumstances) {
	o, found := debug.Witness(truthy)
	if !found {
		o = debug.Likely()
	}
	defaulted, read := o.Origin.Variables()
	for _, variable := range append(defaulted, read...) {
		for _, off := range []string{"False", "0", "false", "off", ""} {
			changed := maps.Clone(env)
			changed[variable] = eval.Variable{Value: off}
			result := b.run(m, changed, nil)
			if found, ok := result.Worlds[0].Names["DEBUG"]; ok && value.Truth(found.Value) == value.No {
				return result, circumstances{env: changed, variable: variable, word: off}
			}
		}
	}
	pinned := map[string]bool{"DEBUG": false}
	return b.run(m, env, pinned), circumstances{env: env, pinned: pinned}
}

func (b *builder) run(m *Module, env eval.Environment, pinned map[string]bool) *eval.Result {
	config := eval.Config{
		Loader: b.loader, Libraries: b.libraries, Environment: env, ImportRoots: b.importRoots(),
		Matters: isSetting, Focus: b.isKnownSetting, Pinned: pinned, Exact: b.options.Exact,
	}
	result := b.evaluation(config, m)
	class := b.configuration(env, result)
	if class == "" {
		return result
	}
	path, _ := b.moduleFile(m.Name)
	config.Loader = lib.Configurations(b.loader, path, class)
	config.Environment = maps.Clone(env)
	config.Environment[lib.ConfigurationVariable] = eval.Variable{Value: class}
	return b.evaluation(config, m)
}

// evaluation is one evaluation within what is left of the allowance.
func (b *builder) evaluation(config eval.Config, m *Module) *eval.Result {
	config.Limits = b.allowance.next()
	result := eval.Evaluate(config, m.Name)
	b.allowance.spend(result)
	return result
}

func (b *builder) importRoots() []string { return []string{b.project.Root} }

// assemble makes settings of an evaluation's worlds.
func (b *builder) assemble(m *Module, result *eval.Result, switches []Switch) *Settings {
	s := &Settings{
		Module: m.Name, File: m.File, Files: result.Files, Required: result.Required, Reads: result.Reads, Switches: switches,
		names: map[string]Setting{}, complete: result.Exhausted == "",
		defaults: b.defaultValue, known: django.Defaults(b.project.Django.Version),
	}
	for _, p := range result.Partial {
		u := Unread{Path: p.Path, At: firstLine(p.At), Message: p.Message, Variables: p.Variables}
		if p.Unread {
			s.Broken = append(s.Broken, u)
			s.complete = false
		} else {
			s.Refusals = append(s.Refusals, u)
		}
	}
	if result.Exhausted != "" {
		s.Broken = append(s.Broken, Unread{Path: m.File, Message: "its evaluation needs " + result.Exhausted})
	}
	for _, w := range result.Worlds {
		if s.open == "" {
			s.open = w.Open
		}
		for _, name := range w.Order {
			if isSetting(name) && !s.Has(name) {
				s.order = append(s.order, name)
				s.names[name] = Setting{}
			}
		}
	}
	for _, name := range s.order {
		s.names[name] = b.setting(name, result)
	}
	s.fallback = b.fallback(s)
	s.secrets = secrets(s)
	return s
}

// isKnownSetting reports whether Django or a well-known package reads the name.
func (b *builder) isKnownSetting(name string) bool {
	return django.Known(name, b.project.Django.Version) || packageSettings.MatchString(name)
}

// packageSettings are the settings of packages that checks ask about.
var packageSettings = lazyregexp.New(`^(?:CORS_|REST_FRAMEWORK$|SIMPLE_JWT$|CELERY|BROKER_|CHANNEL_LAYERS$|SPECTACULAR_|SWAGGER_|WHITENOISE_|AWS_|GS_|AZURE_|ACCOUNT_|SOCIALACCOUNT_|AXES_|RATELIMIT_|CSP_|CONTENT_SECURITY_POLICY|DEBUG_TOOLBAR|SENTRY_|SILKY_|GRAPHENE)`)

// firstLine cuts a place to its first line: a damaged region may be long.
func firstLine(at source.Location) source.Location {
	if at.IsZero() {
		return at
	}
	line := at.File.LineSpan(at.Start().Line)
	at.Span.End = max(min(at.Span.End, line.End), at.Span.Start)
	return at
}

// isSetting is Django's own test: str.isupper().
func isSetting(name string) bool {
	letter := false
	for _, c := range name {
		if c >= 'a' && c <= 'z' {
			return false
		}
		letter = letter || c >= 'A' && c <= 'Z'
	}
	return letter && name[0] != '_'
}

// setting joins what a name is in all worlds.
func (b *builder) setting(name string, result *eval.Result) Setting {
	out := Setting{Name: name, Exhaustive: result.Exhaustive(name)}
	for _, w := range result.Worlds {
		o := Outcome{Decisions: w.Because(name)}
		if found, ok := w.Names[name]; ok {
			o.Traced, o.Explicit, o.Overridable = found.Traced, true, found.Overridable
		} else if d, ok := b.defaultValue(name); ok {
			o.Value = d
		}
		if !slices.ContainsFunc(out.Outcomes, func(known Outcome) bool { return same(known, o) }) {
			out.Outcomes = append(out.Outcomes, o)
		}
	}
	return out
}

func same(a, c Outcome) bool {
	if a.Explicit != c.Explicit || a.Overridable != c.Overridable {
		return false
	}
	if a.Value == nil || c.Value == nil {
		return a.Value == nil && c.Value == nil
	}
	x, y := value.IsUnknown(a.Value), value.IsUnknown(c.Value)
	return x && y || !x && !y && value.Equal(a.Value, c.Value) == value.Yes
}

// fallback is the place for what is missing from the settings.
func (b *builder) fallback(s *Settings) source.Location {
	name := "MIDDLEWARE"
	if !s.Has(name) && !b.project.Django.AtLeast(2, 0) {
		name = "MIDDLEWARE_CLASSES"
	}
	for _, o := range s.Get(name).Outcomes {
		if item, ok := o.Element(value.Str(django.SecurityMiddleware)); ok && item.Origin != nil {
			if at := item.Origin.Supplier(); !at.IsZero() {
				return at
			}
		}
	}
	return b.project.FirstLine(s.File)
}
