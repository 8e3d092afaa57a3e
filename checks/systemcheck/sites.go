package systemcheck

import (
	"github.com/djready/djready/pkg/lint"
	"github.com/djready/djready/pkg/value"
)

// siteID: sites.E101.
func siteID(s scope) {
	id := s.Settings.Get("SITE_ID")
	s.judge(id, lint.Given(s.uses("django.contrib.sites"), notNumber), describing("SITE_ID", "no number"))
}

func notNumber(v value.Value) value.Answer {
	switch v.(type) {
	case nil, value.None, value.Int, value.Bool:
		return value.No
	case *value.Unknown:
		return value.Unsure
	}
	return value.Yes
}
