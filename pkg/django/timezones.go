package django

import (
	_ "embed"
	"slices"
	"strings"
)

// timezones are the names of the IANA time zone database, one a line, links and
// old names included.
//
// Source: zoneinfo.available_timezones() of CPython with tzdata 2025b. Knowledge
// date: November 2026.
//
//go:embed timezones.txt
var timezones string

// Timezone reports whether a name leads somewhere below /usr/share/zoneinfo: it
// is a zone's, or that of a directory of them.
func Timezone(name string) bool {
	name = strings.TrimPrefix(strings.TrimPrefix(name, "posix/"), "right/")
	return slices.ContainsFunc(strings.Fields(timezones), func(zone string) bool {
		return zone == name || strings.HasPrefix(zone, name+"/")
	})
}
