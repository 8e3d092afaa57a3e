package engine

import (
	"fmt"
	"slices"
	"strings"

	"github.com/djready/djready/pkg/lint"
	"github.com/djready/djready/pkg/project"
	"github.com/djready/djready/pkg/value"
)

// silencedSetting is Django's own list of system checks that are not to speak,
// by their exact ids.
const silencedSetting = "SILENCED_SYSTEM_CHECKS"

// heard leaves out the findings for which all that Django would print is
// silenced by the settings, and gives the ids of what was left out. A critical
// finding stays, unless the question is what Django itself would say.
func heard(findings []lint.Finding, s *project.Settings, options lint.Options) (kept []lint.Finding, silenced []string) {
	list := s.Get(silencedSetting)
	quiet := func(id string) bool { return list.Ask(lint.Has(id)) == value.Yes }
	for _, f := range findings {
		left := slices.DeleteFunc(slices.Clone(f.Django), quiet)
		switch {
		case len(left) == len(f.Django), f.Check.Severity == lint.Critical && !options.Exact:
			kept = append(kept, f)
		case len(left) > 0:
			f.Django = left
			kept = append(kept, f)
		default:
			silenced = append(silenced, f.Django[0])
		}
	}
	return kept, silenced
}

// silence is the notice that counts the findings that were left out; none where
// there are none.
func silence(ids []string) []string {
	if len(ids) == 0 {
		return nil
	}
	findings := "1 finding"
	if len(ids) > 1 {
		findings = fmt.Sprintf("%d findings", len(ids))
	}
	slices.Sort(ids)
	return []string{silencedSetting + " silences " + findings + ": " + strings.Join(slices.Compact(ids), ", ")}
}
