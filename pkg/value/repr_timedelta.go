package value

import (
	"fmt"
	"strings"
)

const (
	microsecondsPerSecond = 1_000_000
	secondsPerDay         = 24 * 60 * 60
)

// split is the normalised form of datetime.timedelta: only days may be negative.
func (t Timedelta) split() (days, seconds, microseconds int64) {
	const day = secondsPerDay * microsecondsPerSecond
	days = int64(t) / day
	rest := int64(t) % day
	if rest < 0 {
		days--
		rest += day
	}
	return days, rest / microsecondsPerSecond, rest % microsecondsPerSecond
}

func timedeltaRepr(t Timedelta) string {
	days, seconds, microseconds := t.split()
	var parts []string
	for _, part := range []struct {
		name  string
		value int64
	}{{"days", days}, {"seconds", seconds}, {"microseconds", microseconds}} {
		if part.value != 0 {
			parts = append(parts, fmt.Sprintf("%s=%d", part.name, part.value))
		}
	}
	if parts == nil {
		parts = []string{"0"}
	}
	return "datetime.timedelta(" + strings.Join(parts, ", ") + ")"
}

func timedeltaText(t Timedelta) string {
	days, seconds, microseconds := t.split()
	text := fmt.Sprintf("%d:%02d:%02d", seconds/3600, seconds/60%60, seconds%60)
	if microseconds != 0 {
		text += fmt.Sprintf(".%06d", microseconds)
	}
	switch days {
	case 0:
		return text
	case 1, -1:
		return fmt.Sprintf("%d day, %s", days, text)
	}
	return fmt.Sprintf("%d days, %s", days, text)
}
