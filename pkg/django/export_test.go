package django

import (
	"slices"
	"time"
)

// Knowledge is the month until which the tables are complete.
func Knowledge() time.Time { return month(2026, time.November) }

// Removals are all removed and deprecated settings.
func Removals() []Removal { return slices.Clone(removals) }
