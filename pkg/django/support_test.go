package django_test

import (
	"testing"
	"time"

	"github.com/djready/djready/pkg/django"
	"github.com/stretchr/testify/require"
)

func day(year int, month time.Month, day int) time.Time {
	return time.Date(year, month, day, 12, 0, 0, 0, time.UTC)
}

func TestSupported(t *testing.T) {
	for _, test := range []struct {
		series string
		today  time.Time
		want   bool
	}{
		{"4.2", day(2026, time.April, 30), true}, // the month counts, not the day
		{"4.2", day(2026, time.May, 1), false},
		{"5.2", day(2026, time.November, 23), true},
		{"5.1", day(2026, time.November, 23), false},
		{"1.4", day(2026, time.November, 23), false}, // older than all that is known
		{"7.0", day(2026, time.November, 23), true},  // younger
	} {
		require.Equal(t, test.want, django.Supported(version(t, test.series), test.today), "%s on %s", test.series, test.today)
	}
}

func TestOldestSupportedLTS(t *testing.T) {
	for _, test := range []struct {
		today time.Time
		want  string
	}{
		{day(2022, time.January, 1), "2.2"},
		{day(2025, time.January, 1), "4.2"},
		{day(2026, time.November, 23), "5.2"},
		{day(2040, time.January, 1), "5.2"}, // nothing later is known
	} {
		require.Equal(t, test.want, django.OldestSupportedLTS(test.today).String(), test.today)
	}
}

func TestSeriesAreInOrder(t *testing.T) {
	all := django.Support()
	for i, r := range all {
		require.True(t, r.SecurityEnd.After(r.Released), r.Version)
		require.False(t, r.Released.After(django.Knowledge()), r.Version)
		if i > 0 {
			require.Positive(t, r.Compare(all[i-1].Version))
		}
	}
}

func TestRemoved(t *testing.T) {
	r, gone := django.Removed("STATICFILES_STORAGE", version(t, "5.1"))
	require.True(t, gone)
	require.Equal(t, "STORAGES", r.Successor)

	_, gone = django.Removed("STATICFILES_STORAGE", version(t, "5.0"))
	require.False(t, gone)
	_, deprecated := django.Deprecated("STATICFILES_STORAGE", version(t, "5.0"))
	require.True(t, deprecated)
	_, deprecated = django.Deprecated("STATICFILES_STORAGE", version(t, "4.1"))
	require.False(t, deprecated)
}

// The two tables must not contradict each other: what is removed has no default.
func TestRemovedSettingsHaveNoDefault(t *testing.T) {
	newest := django.Support()[len(django.Support())-1].Version
	for _, r := range django.Removals() {
		if r.Removed.Compare(newest) > 0 {
			require.True(t, django.Known(r.Name, newest), r.Name)
			continue
		}
		require.False(t, django.Known(r.Name, r.Removed), r.Name)
		require.True(t, r.Removed.Compare(r.Deprecated) >= 0, r.Name)
	}
}
