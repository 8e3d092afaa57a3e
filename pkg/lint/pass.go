package lint

import (
	"cmp"

	"github.com/djready/djready/pkg/django"
	"github.com/djready/djready/pkg/project"
	"github.com/djready/djready/pkg/source"
	"github.com/djready/djready/pkg/value"
)

// Pass is one call of a check: for a project as a whole, or for one of its
// production settings modules in one environment.
type Pass struct {
	Project *project.Project
	// Settings are the values to judge; nil when the project as a whole is
	// judged.
	Settings *project.Settings
	// Options are the user's.
	Options Options

	check     *Check
	findings  []Finding
	practices []Practice
	unsure    bool
	after     bool
	ignores   []Ignore
}

// Options are what a user may say that changes what checks find.
type Options struct {
	// Exact judges only what was given, as Django's own checks do: what stands
	// for production's circumstances does not count.
	Exact bool
	// TLS says who ends TLS.
	TLS TLS
}

// TLS says who ends TLS in production.
type TLS string

// Who may end TLS.
const (
	// TLSAuto: as the repository's proxy and platform files say.
	TLSAuto TLS = "auto"
	// TLSApp: Django itself; no such file counts.
	TLSApp TLS = "app"
	// TLSProxy: a proxy, which redirects and sends HSTS.
	TLSProxy TLS = "proxy"
)

// NewPass makes a Pass for engines and tests.
func NewPass(check *Check, p *project.Project, s *project.Settings, options Options) *Pass {
	return &Pass{Project: p, Settings: s, Options: options, check: check}
}

// Execute runs the check and gives what it reported.
func (p *Pass) Execute() ([]Finding, []Practice) {
	p.check.Run(p)
	return p.findings, p.practices
}

// Unsure reports whether the answer to some question of the check was not known,
// so that its silence says nothing.
func (p *Pass) Unsure() bool { return p.unsure }

// Report adds a finding of this check. The Pass fills in the check, the module
// and, where the finding names none, its Django ids; a finding without a place
// stands at the settings' fallback.
func (p *Pass) Report(f Finding) {
	f.Check = p.check
	if p.Settings != nil {
		f.Modules = []string{p.Settings.Module}
		if f.At.IsZero() {
			f.At = p.Settings.Fallback()
		}
	}
	p.findings = append(p.findings, f)
}

// Satisfied records that the project follows the practice that the check asks
// for.
func (p *Pass) Satisfied(message string, at source.Location) {
	p.practices = append(p.practices, Practice{Check: p.check, Message: message, At: at})
}

// OnProject makes a Run that is called once, for the project as a whole.
func OnProject(run func(*Pass)) func(*Pass) {
	return func(p *Pass) {
		if p.Settings == nil && !p.after {
			run(p)
		}
	}
}

// OnSettings makes a Run that is called for each production settings module.
func OnSettings(run func(*Pass)) func(*Pass) {
	return func(p *Pass) {
		if p.Settings != nil {
			run(p)
		}
	}
}

// OnSetting makes a Run that is called for one setting of each production
// settings module.
func OnSetting(name string, run func(*Pass, project.Setting)) func(*Pass) {
	return OnSettings(func(p *Pass) { run(p, p.Settings.Get(name)) })
}

// Each makes a Run of several, as for a check that looks at the project and at
// its settings.
func Each(runs ...func(*Pass)) func(*Pass) {
	return func(p *Pass) {
		for _, run := range runs {
			run(p)
		}
	}
}

// Judgement is a question about a setting and what to say of the answer.
type Judgement struct {
	// Bad asks whether a value is the defect; a nil value is an absent one.
	Bad project.Question
	// BadIn is the question in its place where it depends on the series of Django.
	BadIn func(django.Version) project.Question
	// Message says what was found; by default Describe says it.
	Message func(project.Outcome) string
	// At is the place; by default the place that supplied the value.
	At func(project.Outcome) source.Location
	// Limited says why the finding's scope is limited, "" if it is not: its
	// confidence is then medium.
	Limited string
	// Django are the ids that Django would print; by default the check's.
	Django []string
	// Good is the practice to record where the answer is no and the project
	// itself sees to it; "" for none.
	Good string
	// Shown says that the finding is shown by default although its check is
	// pedantic.
	Shown bool
	// Secret says that no output may show the literals that supply the value.
	Secret bool
	// Subject is what the finding is about; by default the setting's name.
	Subject string
	// Hint says that the defect may well be meant: its confidence is low, unless
	// the question is what Django itself would say.
	Hint bool
	// Fixes makes the changes of the source that mend the finding; nil for none.
	Fixes func(project.Outcome) []Fix
}

// Judge asks the question, and reports the defect where the answer is yes or
// maybe. It is the one place that decides how sure a finding is. It returns the
// answer.
func (p *Pass) Judge(s project.Setting, j Judgement) value.Answer {
	question := j.question(p)
	answer := s.Ask(question)
	switch answer {
	case value.Unsure:
		p.unsure = true
	case value.No:
		if j.Good != "" && s.Explicit() {
			p.Satisfied(j.Good, s.Likely().Place())
		}
		p.judgeOlder(s, j)
	case value.Yes, value.Maybe:
		o, found := s.Witness(question)
		if !found || !o.Explicit && !p.Settings.Complete() {
			return value.Unsure // nothing is said to be missing from what is partly known
		}
		f := p.finding(s, o, answer, j)
		f.Message += p.exempt(s, j)
		p.Report(f)
	}
	return answer
}

func (p *Pass) finding(s project.Setting, o project.Outcome, answer value.Answer, j Judgement) Finding {
	f := Finding{Confidence: ConfidenceHigh, At: o.Place(), Subject: cmp.Or(j.Subject, s.Name), Django: j.Django, Shape: shape(o), Shown: j.Shown, Related: Chain(o), Flow: Flow(o)}
	if j.At != nil {
		f.At = j.At(o)
	}
	if j.Django == nil {
		f.Django = p.check.Django
	}
	if j.Message != nil {
		f.Message = j.Message(o)
	} else {
		f.Message = Describe(s.Name, o)
	}
	if j.Fixes != nil {
		f.Fixes = j.Fixes(o)
	}
	if j.Secret && o.Origin != nil {
		f.Secrets = o.Origin.Written()
	}
	f.Variable = o.Origin.Defaulted()
	switch {
	case j.Hint && !p.Options.Exact:
		f.Confidence = ConfidenceLow
	case answer == value.Maybe:
		f.Confidence = ConfidenceLow
		f.Related = append(f.Related, conditions(o)...)
	case o.Overridable != "":
		f.Confidence = ConfidenceMedium
		f.Message += ", unless overridden by " + o.Overridable
	case j.Limited != "":
		f.Confidence = ConfidenceMedium
		f.Message += "; " + j.Limited
	}
	return f
}

// conditions are the decisions that led to an outcome.
func conditions(o project.Outcome) []Related {
	var out []Related
	for _, d := range o.Decisions {
		if d.Answer && !d.At.IsZero() {
			out = append(out, Related{At: d.At, Message: "if this holds"})
		}
	}
	return out
}
