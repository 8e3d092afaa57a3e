package checks

import (
	"github.com/djready/djready/pkg/code"
	"github.com/djready/djready/pkg/lint"
	"github.com/djready/djready/pkg/project"
	"github.com/djready/djready/pkg/value"
)

const restFramework = "rest_framework"

// onREST makes a Run that is called where Django REST framework may be installed,
// with its settings and whether it is.
func onREST(run func(p *lint.Pass, options project.Setting, used value.Answer)) func(*lint.Pass) {
	return lint.OnSettings(func(p *lint.Pass) {
		if used := installed(p, restFramework); used != value.No {
			run(p, p.Settings.Get("REST_FRAMEWORK"), used)
		}
	})
}

// onRESTClass makes a Run that finds a class among those of a key of
// REST_FRAMEWORK, where it also is when the key is not set.
func onRESTClass(key, class string) func(*lint.Pass) {
	name := code.LastPart(class)
	return onREST(func(p *lint.Pass, options project.Setting, used value.Answer) {
		p.Judge(options.Item(key), lint.Judgement{
			Bad: lint.Given(used, hasOrDefaults(class)),
			Message: func(o project.Outcome) string {
				if o.Value == nil {
					return "REST_FRAMEWORK has no " + key + ", and " + name + " is among the defaults"
				}
				return key + " holds " + name
			},
			At: lint.AtItem(class),
		})
	})
}

// hasOrDefaults asks whether a list has a class that is among the defaults.
func hasOrDefaults(class string) project.Question {
	has := lint.Has(class)
	return func(v value.Value) value.Answer {
		if v == nil {
			return value.Yes
		}
		return has(v)
	}
}
