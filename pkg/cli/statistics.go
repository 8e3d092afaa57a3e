package cli

import (
	"errors"
	"slices"
)

// countable refuses --statistics where no text report is written: the other
// formats are for programs, which count themselves.
func (f *checkFlags) countable(outputs []output) error {
	if f.statistics && f.format != "text" && !slices.ContainsFunc(outputs, func(o output) bool { return o.format == "text" }) {
		return errors.New("--statistics: it counts in a text report, and there is none; use --format text")
	}
	return nil
}
