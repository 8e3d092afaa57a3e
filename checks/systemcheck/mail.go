package systemcheck

import "github.com/djready/djready/pkg/value"

// defaultMailer: mail.W001.
func defaultMailer(s scope) {
	mailers := s.Settings.Get("MAILERS")
	s.judge(mailers, func(v value.Value) value.Answer {
		if v == nil {
			return value.No // the old settings are in use
		}
		return lacksKey("default")(v)
	}, saying("MAILERS has no mailer called default"))
}
