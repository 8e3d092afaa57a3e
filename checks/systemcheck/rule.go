package systemcheck

import (
	"slices"
	"strings"

	"github.com/djready/djready/pkg/code"
	"github.com/djready/djready/pkg/django"
	"github.com/djready/djready/pkg/lint"
	"github.com/djready/djready/pkg/project"
	"github.com/djready/djready/pkg/source"
)

// rule is one of Django's system checks.
type rule struct {
	id string
	// from is the first series that has it, before the first that no longer has:
	// the zero Version sets no limit.
	from, before django.Version
	// hint says that what it finds may well be meant, as with all warnings.
	hint bool
	run  func(scope)
}

// scope is where a rule looks, and what it reports to.
type scope struct {
	*lint.Pass
	id   string
	hint bool
	// index knows the modules of the project.
	index *code.Index
}

// Run asks every rule that this series of Django has.
func Run(p *lint.Pass) {
	index := code.NewIndex(p.Project)
	for _, r := range rules() {
		if !r.speaks(p) {
			continue
		}
		r.run(scope{Pass: p, index: index, id: r.id, hint: r.hint || strings.Contains(r.id, ".W")})
	}
}

// speaks reports whether this series of Django has the rule.
func (r rule) speaks(p *lint.Pass) bool {
	version := p.Project.Django.Version
	return version.Compare(r.from) >= 0 && (r.before == (django.Version{}) || version.Compare(r.before) < 0)
}

// judge asks about a setting. The message names the id.
func (s scope) judge(setting project.Setting, bad project.Question, message func(project.Outcome) string) {
	s.judgeEach(setting, bad, once, message)
}

// judgeEach asks about a setting of which Django speaks several times: count
// tells how often. It is one finding with as many ids.
func (s scope) judgeEach(setting project.Setting, bad project.Question, count func(project.Outcome) int, message func(project.Outcome) string) {
	o, found := setting.Witness(bad)
	if !found {
		o = setting.Likely()
	}
	s.Judge(setting, lint.Judgement{
		Bad: bad, Subject: s.id, Django: s.ids(count(o)), Hint: s.hint,
		Message: func(o project.Outcome) string { return s.named(message(o)) },
	})
}

func once(project.Outcome) int { return 1 }

// report adds a finding about a place in the project's code, of which Django
// speaks several times.
func (s scope) report(at source.Location, times int, message string, related ...lint.Related) {
	f := lint.Finding{Confidence: lint.ConfidenceHigh, Message: s.named(message), At: at, Subject: s.id, Django: s.ids(times), Related: related}
	if s.hint && !s.Options.Exact {
		f.Confidence = lint.ConfidenceLow
	}
	s.Report(f)
}

func (s scope) ids(times int) []string { return slices.Repeat([]string{s.id}, max(times, 1)) }

// named is a message that says which system check speaks.
func (s scope) named(message string) string { return message + " (" + s.id + ")" }

// saying is a message that is the same whatever the value.
func saying(message string) func(project.Outcome) string {
	return func(project.Outcome) string { return message }
}

// IDs are the ids of all rules, sorted.
func IDs() []string {
	var out []string
	for _, r := range rules() {
		out = append(out, r.id)
	}
	slices.Sort(out)
	return slices.Compact(out)
}
