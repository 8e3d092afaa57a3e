package lint

import (
	"github.com/djready/djready/pkg/django"
	"github.com/djready/djready/pkg/project"
	"github.com/djready/djready/pkg/value"
)

// A requirement such as "Django>=3.2" admits several series. The newest is
// judged by. This file is about the others: where Django's default, or the
// question itself, gives another answer for them, the finding says so.

// question is the question under the series that is judged by.
func (j Judgement) question(p *Pass) project.Question {
	if j.BadIn != nil {
		return j.BadIn(p.Project.Django.Version)
	}
	return j.Bad
}

// answers are the settled answers under the other admitted series; none under
// Exact, which takes one Django for what it is.
func (p *Pass) answers(s project.Setting, j Judgement) map[django.Version]value.Answer {
	if p.Options.Exact {
		return nil
	}
	out := map[django.Version]value.Answer{}
	for _, v := range p.Project.Django.Series {
		if v != p.Project.Django.Version {
			out[v] = j.in(s, v)
		}
	}
	return out
}

func (j Judgement) in(s project.Setting, v django.Version) value.Answer {
	question := j.Bad
	if j.BadIn != nil {
		question = j.BadIn(v)
	}
	return s.In(v).Ask(question)
}

// whose are the admitted series that have an answer, in order.
func (p *Pass) whose(answers map[django.Version]value.Answer, answer value.Answer) []django.Version {
	var out []django.Version
	for _, v := range p.Project.Django.Series {
		if got, ok := answers[v]; ok && got == answer {
			out = append(out, v)
		}
	}
	return out
}

// judgeOlder reports with low confidence what is a defect only under series that
// are admitted beside the one that is judged by.
func (p *Pass) judgeOlder(s project.Setting, j Judgement) {
	bad := p.whose(p.answers(s, j), value.Yes)
	if len(bad) == 0 {
		return
	}
	oldest := bad[0]
	old, question := s.In(oldest), j.Bad
	if j.BadIn != nil {
		question = j.BadIn(oldest)
	}
	o, found := old.Witness(question)
	if !found || !o.Explicit && !p.Settings.Complete() {
		return
	}
	f := p.finding(old, o, value.Maybe, j)
	f.Message += " with Django " + span(bad) + ", not with " + p.Project.Django.String() + "; the requirement admits both"
	f.Django = []string{}
	p.Report(f)
}

// exempt says which admitted series have not the defect that was found, as a
// clause; "" if all have it.
func (p *Pass) exempt(s project.Setting, j Judgement) string {
	good := p.whose(p.answers(s, j), value.No)
	if len(good) == 0 {
		return ""
	}
	return " with Django " + p.Project.Django.String() + ", not with " + span(good) + "; the requirement admits both"
}

// span writes a run of series.
func span(series []django.Version) string {
	first, last := series[0], series[len(series)-1]
	if first == last {
		return first.String()
	}
	return first.String() + " to " + last.String()
}

// GivenIn is [Given] for a question that depends on the series of Django.
func GivenIn(condition value.Answer, question func(django.Version) project.Question) func(django.Version) project.Question {
	return func(v django.Version) project.Question { return Given(condition, question(v)) }
}

// Since asks a question of the series from one on: older ones know nothing of
// what it asks about.
func Since(major, minor int, question project.Question) func(django.Version) project.Question {
	return func(v django.Version) project.Question {
		if !v.AtLeast(major, minor) {
			return Given(value.No, question)
		}
		return question
	}
}
