package project

import (
	"slices"

	"github.com/djready/djready/pkg/django"
	"github.com/djready/djready/pkg/lazyregexp"
	"github.com/djready/djready/pkg/manifest"
)

// djangoVersion is what the project says of the Django that it runs on. It is
// judged by one series: the user's, a lock file's or a pin's, else the newest
// that the requirement admits, which is what an installation brings.
func (b *builder) djangoVersion() DjangoVersion {
	required, ok := b.project.Requirements.django()
	if v := b.options.Django; v != nil {
		return DjangoVersion{Version: *v, Declared: true, At: required.Location}
	}
	if ok {
		if all := admitted(required, b.project.Requirements.Constraints); len(all) > 0 {
			return DjangoVersion{Version: all[len(all)-1], Declared: true, Series: all, At: required.Location}
		}
	}
	return DjangoVersion{Version: django.OldestSupportedLTS(b.options.Today)}
}

// django is the requirement of Django that says most of its version: a lock
// file's before a pin, a pin before a bound, a bound before anything else.
func (r Requirements) django() (manifest.Requirement, bool) {
	var best manifest.Requirement
	found := false
	for _, each := range r.Production {
		if each.Name == "django" && (!found || precision(each) > precision(best)) {
			best, found = each, true
		}
	}
	return best, found
}

func precision(r manifest.Requirement) int {
	_, pinned := r.Pinned()
	switch {
	case r.Locked:
		return 4
	case pinned:
		return 3
	case r.Bounded():
		return 2
	case r.Specifier != "":
		return 1
	}
	return 0
}

// admitted are the series that a requirement admits under the constraints, the
// oldest first; none where nothing says anything of the version. A pinned series
// may be one that is not known.
func admitted(r manifest.Requirement, constraints []manifest.Requirement) []django.Version {
	said := []manifest.Requirement{r}
	for _, c := range constraints {
		if c.Name == "django" {
			said = append(said, c)
		}
	}
	for _, each := range said {
		if v, ok := pinnedSeries(each); ok {
			return []django.Version{v}
		}
	}
	said = slices.DeleteFunc(said, func(each manifest.Requirement) bool { return each.Specifier == "" })
	if len(said) == 0 {
		return nil
	}
	var out []django.Version
	for _, s := range django.Support() {
		if !slices.ContainsFunc(said, func(each manifest.Requirement) bool { return !allowsSeries(each, s.Version) }) {
			out = append(out, s.Version)
		}
	}
	return out
}

// allowsSeries reports whether the first or some late release of a series
// satisfies a requirement.
func allowsSeries(r manifest.Requirement, v django.Version) bool {
	return r.Allows(v.String()+".99") || r.Allows(v.String())
}

// seriesOfRelease is the series at the head of a release: of 5.2a1 and 5.2.7 it
// is 5.2.
var seriesOfRelease = lazyregexp.New(`^[0-9]+(?:\.[0-9]+)?`)

func pinnedSeries(r manifest.Requirement) (django.Version, bool) {
	pin, ok := r.Pinned()
	if !ok {
		return django.Version{}, false
	}
	return django.ParseVersion(seriesOfRelease.FindString(pin))
}
