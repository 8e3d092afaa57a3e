package django

import "time"

// Release is one series and how long it is supported.
type Release struct {
	Version
	// LTS marks a series with long-term support.
	LTS bool
	// Released and SecurityEnd are the first days of the months in which the
	// series came out and in which its last security fixes may come. Sources
	// differ about the days, so months are compared.
	Released, SecurityEnd time.Time
}

// releases are all series, the oldest first.
//
// Source: docs.djangoproject.com/en/6.1/releases, djangoproject.com/download.
// Knowledge date: November 2026.
var releases = []Release{
	{Version{1, 8}, true, month(2015, 4), month(2018, 4)},
	{Version{1, 9}, false, month(2015, 12), month(2017, 4)},
	{Version{1, 10}, false, month(2016, 8), month(2017, 12)},
	{Version{1, 11}, true, month(2017, 4), month(2020, 4)},
	{Version{2, 0}, false, month(2017, 12), month(2019, 4)},
	{Version{2, 1}, false, month(2018, 8), month(2019, 12)},
	{Version{2, 2}, true, month(2019, 4), month(2022, 4)},
	{Version{3, 0}, false, month(2019, 12), month(2021, 4)},
	{Version{3, 1}, false, month(2020, 8), month(2021, 12)},
	{Version{3, 2}, true, month(2021, 4), month(2024, 4)},
	{Version{4, 0}, false, month(2021, 12), month(2023, 4)},
	{Version{4, 1}, false, month(2022, 8), month(2023, 12)},
	{Version{4, 2}, true, month(2023, 4), month(2026, 4)},
	{Version{5, 0}, false, month(2023, 12), month(2025, 4)},
	{Version{5, 1}, false, month(2024, 8), month(2025, 12)},
	{Version{5, 2}, true, month(2025, 4), month(2028, 4)},
	{Version{6, 0}, false, month(2025, 12), month(2027, 4)},
	{Version{6, 1}, false, month(2026, 8), month(2027, 12)},
}

func month(year int, m time.Month) time.Time { return time.Date(year, m, 1, 0, 0, 0, 0, time.UTC) }

// Support is what is known of all series, the oldest first.
func Support() []Release { return append([]Release(nil), releases...) }

// Series gives what is known of a series.
func Series(v Version) (Release, bool) {
	for _, r := range releases {
		if r.Version == v {
			return r, true
		}
	}
	return Release{}, false
}

// Supported reports whether a series still gets security fixes, up to and
// including the month in which they end. A series that is older than all known
// ones does not; one that is younger than all is taken to do so.
func Supported(v Version, today time.Time) bool {
	if r, ok := Series(v); ok {
		return r.supported(today)
	}
	return v.Compare(releases[len(releases)-1].Version) > 0
}

func (r Release) supported(today time.Time) bool {
	return today.UTC().Before(r.SecurityEnd.AddDate(0, 1, 0))
}

// OldestSupportedLTS is the oldest series with long-term support that still gets
// security fixes: what is assumed of a project that does not say. When all that
// are known have ended it is the newest of them.
func OldestSupportedLTS(today time.Time) Version {
	var newest Version
	for _, r := range releases {
		if !r.LTS {
			continue
		}
		if r.supported(today) && !today.Before(r.Released) {
			return r.Version
		}
		newest = r.Version
	}
	return newest
}
