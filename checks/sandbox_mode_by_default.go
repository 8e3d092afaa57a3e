package checks

import (
	"slices"
	"strings"

	"github.com/djready/djready/checks/fixes"
	"github.com/djready/djready/pkg/django"
	"github.com/djready/djready/pkg/lint"
	"github.com/djready/djready/pkg/project"
	"github.com/djready/djready/pkg/value"
)

// SandboxModeByDefault finds payment and messaging gateways that only pretend.
var SandboxModeByDefault = &lint.Check{
	ID: "DR213", Name: "sandbox-mode-by-default", Title: "A gateway is in test mode unless told otherwise",
	Category: lint.Configuration, Severity: lint.Medium, Since: "0.1.0", Page: page("sandbox-mode-by-default"),
	Why: `In its test mode the gateway accepts payments that nobody makes, or swallows messages. Where the variable is forgotten, production
looks healthy while orders are paid with play money.`,
	Fix: `Let the real mode be the default, or none at all, and choose the test mode where it is wanted:

~~~python
PAYMENT_SANDBOX = config("PAYMENT_SANDBOX", default=False, cast=bool)
~~~`,
	FixLine: "make the real mode the default, and ask for the test mode where it is wanted",
	Links:   []string{"https://12factor.net/config"},
	Run:     lint.OnSettings(sandboxModeByDefault),
}

func sandboxModeByDefault(p *lint.Pass) {
	for _, name := range p.Settings.Names() {
		if question, prefix, ok := testMode(name); ok && isGateway(p.Settings, prefix) && !leftOff(p.Settings, prefix) {
			p.Judge(p.Settings.Get(name), lint.Judgement{
				Bad: question, Fixes: fixes.First(fixes.Default(p.Project, name, false, false), fixes.Flip(p.Project, name, false, false)),
			})
		}
	}
}

// testMode gives the question that tells a gateway's test mode by a setting of
// this name, and what the name says of the gateway.
func testMode(name string) (question project.Question, prefix string, ok bool) {
	for _, form := range []struct {
		suffixes []string
		question project.Question
	}{
		{[]string{"_USE_SANDBOX", "_IS_SANDBOX", "_SANDBOX_MODE", "_SANDBOX", "_TEST_MODE", "_USE_TEST", "_IS_TEST", "_TEST"}, isTrue},
		{[]string{"_LIVE_MODE", "_IS_LIVE", "_IS_PRODUCTION", "_PRODUCTION", "_LIVE"}, isFalse},
		{[]string{"_MODE", "_ENVIRONMENT", "_ENV"}, lint.AnyText(isTestWord)},
	} {
		for _, suffix := range form.suffixes {
			if prefix, ok := strings.CutSuffix(name, suffix); ok {
				return form.question, prefix, true
			}
		}
	}
	return nil, "", false
}

// isTrue and isFalse leave out what is no switch, such as the token of a test
// account. A text is a variable that somebody forgot to cast, None one that is
// not set.
func isTrue(v value.Value) value.Answer { return isSwitch(v).And(lint.Truthy(v)) }

func isFalse(v value.Value) value.Answer { return isSwitch(v).And(lint.Falsy(v)) }

func isSwitch(v value.Value) value.Answer {
	switch v := v.(type) {
	case value.Bool, value.Int, value.None:
		return value.Yes
	case value.Str:
		_, known := switchWords[strings.ToLower(string(v))]
		return value.Known(known)
	case *value.Unknown:
		return value.Unsure
	}
	return value.No
}

var switchWords = map[string]struct{}{"true": {}, "false": {}, "1": {}, "0": {}, "yes": {}, "no": {}, "on": {}, "off": {}}

func isTestWord(word string) bool {
	switch strings.ToLower(word) {
	case "sandbox", "test", "testing", "demo", "dev", "development", "staging":
		return true
	}
	return false
}

// leftOff reports whether a switch of its own keeps a gateway out.
func leftOff(s *project.Settings, prefix string) bool {
	return slices.ContainsFunc([]string{prefix + "_ENABLED", prefix + "_ENABLE", "ENABLE_" + prefix, "USE_" + prefix}, func(name string) bool {
		return s.Has(name) && s.Get(name).Ask(isFalse) == value.Yes
	})
}

// isGateway reports whether a prefix names a gateway: by a word, or because the
// settings also have credentials of that name.
func isGateway(s *project.Settings, prefix string) bool {
	for _, word := range django.Gateways() {
		for _, part := range strings.Split(prefix, "_") {
			if part == word || len(word) > 3 && strings.HasPrefix(part, word) || word == "PAY" && strings.HasPrefix(part, "PAY") {
				return true
			}
		}
	}
	for _, credential := range []string{"MERCHANT_ID", "CLIENT_SECRET", "CONSUMER_SECRET", "SECRET_KEY", "API_SECRET"} {
		if prefix != "" && s.Has(prefix+"_"+credential) {
			return true
		}
	}
	return false
}
