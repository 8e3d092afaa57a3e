package checks

import (
	"github.com/djready/djready/pkg/lint"
	"github.com/djready/djready/pkg/project"
	"github.com/djready/djready/pkg/value"
)

// tlsTwice finds mail over SMTP that asks for TLS in both ways.
func tlsTwice(r rejecter) {
	smtp := r.Settings.Get("EMAIL_BACKEND").Ask(lint.Equals(value.Str(smtpBackend)))
	tls := r.Settings.Get("EMAIL_USE_TLS").Ask(lint.Truthy)
	r.judge(r.Settings.Get("EMAIL_USE_SSL"), lint.Given(smtp.And(tls), lint.Truthy), "is on beside EMAIL_USE_TLS")
}

// noPairs finds addresses that are not the pairs that Django asked for until 6.0.
func noPairs(r rejecter) {
	addresses(r, noPair, "holds what is no pair of a name and an address")
}

// noAddresses finds addresses that are no texts. Pairs are still taken.
func noAddresses(r rejecter) {
	addresses(r, func(v value.Value) value.Answer {
		if _, isText := v.(value.Str); isText {
			return value.No
		}
		return noPair(v)
	}, "holds what is no address")
}

func noPair(v value.Value) value.Answer {
	switch v := v.(type) {
	case *value.List:
		return value.Known(v.Open == nil && len(v.Items) != 2)
	case *value.Tuple:
		return value.Known(v.Open == nil && len(v.Items) != 2)
	case *value.Unknown:
		return value.Unsure
	}
	return value.Yes
}

// addresses asks about the items of ADMINS and MANAGERS. An item that is the
// other setting's own fault is that setting's.
func addresses(r rejecter, wrong project.Question, says string) {
	for _, name := range []string{"ADMINS", "MANAGERS"} {
		if name == "MANAGERS" && r.Settings.Get(name).Likely().Place() == r.Settings.Get("ADMINS").Likely().Place() {
			return // MANAGERS = ADMINS
		}
		r.judge(r.Settings.Get(name), func(v value.Value) value.Answer {
			answer := value.No
			for _, item := range project.Elements(v) {
				answer = answer.Or(wrong(item.Value))
			}
			return answer
		}, says)
	}
}

// mailers are the mailers that speak SMTP, by their options.
func mailers(r rejecter, ask func(options project.Setting)) {
	all := r.Settings.Get("MAILERS")
	for _, alias := range all.Keys() {
		mailer := all.Item(alias)
		if mailer.Item("BACKEND").Ask(func(v value.Value) value.Answer {
			return lint.Absent(v).Or(lint.Equals(value.Str(smtpBackend))(v))
		}) == value.Yes {
			ask(mailer.Item("OPTIONS"))
		}
	}
}

// mailerWithoutHost finds mailers that do not say to whom they speak.
func mailerWithoutHost(r rejecter) {
	mailers(r, func(options project.Setting) {
		host := options.Item("host")
		r.judge(host, lint.Falsy, "is not set")
	})
}

// mailerTLSTwice finds mailers that ask for TLS in both ways.
func mailerTLSTwice(r rejecter) {
	mailers(r, func(options project.Setting) {
		tls := options.Item("use_tls").Ask(lint.Truthy)
		r.judge(options.Item("use_ssl"), lint.Given(tls, lint.Truthy), "is on beside use_tls")
	})
}
