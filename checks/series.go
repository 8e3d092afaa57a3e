package checks

import (
	"github.com/djready/djready/pkg/django"
	"github.com/djready/djready/pkg/lint"
	"github.com/djready/djready/pkg/project"
	"github.com/djready/djready/pkg/value"
)

// bySeries is a question that depends on the series of Django.
type bySeries = func(django.Version) project.Question

// givenIn is given for a question that depends on the series of Django.
func givenIn(condition value.Answer, question bySeries) bySeries {
	return func(v django.Version) project.Question { return lint.Given(condition, question(v)) }
}

// since asks a question of the series from one on: older ones know nothing of
// what it asks about.
func since(major, minor int, question project.Question) bySeries {
	return func(v django.Version) project.Question {
		if !v.AtLeast(major, minor) {
			return lint.Given(value.No, question)
		}
		return question
	}
}

// notTrue is the question that Django's checks ask of the flags of cookies: for
// True itself since Django 4.1, for any true value before.
func notTrue(v django.Version) project.Question {
	if v.AtLeast(4, 1) {
		return lint.NotTrue
	}
	return lint.Falsy
}
