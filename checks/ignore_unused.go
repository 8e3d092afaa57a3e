package checks

import (
	"strings"
	"time"

	"github.com/djready/djready/pkg/lint"
)

// IgnoreUnused finds the comments that suppress nothing, or no longer.
var IgnoreUnused = &lint.Check{
	ID: "DR901", Name: "ignore-unused", Title: "A suppression suppresses nothing",
	Category: lint.Tool, Severity: lint.Low, Since: "0.1.0", Page: page("ignore-unused"),
	Why: `The finding that the comment was written for is gone, or its date has passed. A comment that stays behind hides the
next fault of that kind on its line, and tells readers of a risk that nobody runs any more.`,
	Fix: `Take the comment out, or the one check out of its list. Where the date has passed and the reason still holds, say
until when:

~~~python
DEBUG = True  # djready: ignore[debug-enabled] a demo without data until=2027-06-30
~~~`,
	FixLine: "take the comment out, or set a new date",
	Links:   []string{"https://github.com/djready/djready#suppressions"},
	Run:     lint.OnIgnores(ignoreUnused),
}

func ignoreUnused(p *lint.Pass, ignores []lint.Ignore) {
	for _, i := range ignores {
		switch {
		case i.Expired:
			p.Report(lint.Finding{
				Confidence: lint.ConfidenceHigh, At: i.At,
				Message: "the suppression of " + strings.Join(i.Checks, ", ") + " expired after " + i.Until.Format(time.DateOnly),
			})
		case len(i.Unused) > 0:
			p.Report(lint.Finding{
				Confidence: lint.ConfidenceHigh, At: i.At,
				Message: "nothing is found here that the suppression of " + strings.Join(i.Unused, ", ") + " could suppress",
			})
		}
	}
}
