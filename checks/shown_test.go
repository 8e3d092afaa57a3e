package checks_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/djready/djready/checks"
	"github.com/djready/djready/pkg/catalog"
	"github.com/djready/djready/pkg/lint"
)

// Some findings of pedantic checks are shown by default: there somebody meant to
// do it right.
func TestFindingsOfPedanticChecksThatAreShown(t *testing.T) {
	const rest = "INSTALLED_APPS = ['rest_framework']\n"
	for name, c := range map[string]struct {
		check    *lint.Check
		settings string
		shown    bool
	}{
		"no throttles":     {checks.APIUnthrottled, rest, false},
		"one without rate": {checks.APIUnthrottled, rest + "REST_FRAMEWORK = {'DEFAULT_THROTTLE_CLASSES': ['rest_framework.throttling.AnonRateThrottle']}\n", true},
		"no pages":         {checks.APIUnpaginated, rest, false},
		"a size alone":     {checks.APIUnpaginated, rest + "REST_FRAMEWORK = {'PAGE_SIZE': 9}\n", true},
	} {
		t.Run(name, func(t *testing.T) {
			report, err := (&catalog.Case{Files: map[string]string{"settings.py": "ROOT_URLCONF = 'urls'\n" + c.settings}}).Report(c.check)
			require.NoError(t, err)
			require.Len(t, report.Findings, 1)
			require.Equal(t, c.shown, report.Findings[0].Shown)
		})
	}
}
