package checks_test

import (
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/djready/djready/checks"
	"github.com/djready/djready/pkg/checktest"
	"github.com/djready/djready/pkg/lint"
)

// What nothing reads is no good practice.
func TestASettingWithoutItsMiddlewareIsNoPractice(t *testing.T) {
	for _, check := range []*lint.Check{checks.HSTSDisabled, checks.SSLRedirectDisabled} {
		for _, c := range checktest.Cases(t, filepath.Join(fixtures, check.Name)) {
			report, err := c.Report(check)
			require.NoError(t, err)
			if c.Name == "good-nobody-reads-it" {
				require.Empty(t, report.Practices, check.Name)
			}
		}
	}
}
