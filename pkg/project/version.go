package project

import (
	"github.com/djready/djready/pkg/django"
	"github.com/djready/djready/pkg/manifest"
)

// djangoVersion is the version that the project asks for: a lock file's or a
// pin's, else the newest series that its requirement allows.
func (b *builder) djangoVersion() DjangoVersion {
	if b.options.Django != nil {
		return DjangoVersion{Version: *b.options.Django, Declared: true}
	}
	var best *manifest.Requirement
	for i, r := range b.project.Requirements.Production {
		if r.Name != "django" {
			continue
		}
		if best == nil || r.Locked && !best.Locked {
			best = &b.project.Requirements.Production[i]
		}
	}
	if best != nil {
		if v, ok := series(*best); ok {
			return DjangoVersion{Version: v, Declared: true, At: best.Location}
		}
	}
	return DjangoVersion{Version: django.OldestSupportedLTS(b.options.Today)}
}

// series is the Django series that a requirement leads to.
func series(r manifest.Requirement) (django.Version, bool) {
	if pin, ok := r.Pinned(); ok {
		return django.ParseVersion(pin)
	}
	if r.Specifier == "" {
		return django.Version{}, false
	}
	var newest django.Version
	found := false
	for _, s := range django.Support() {
		if r.Allows(s.Version.String()+".99") || r.Allows(s.Version.String()) {
			newest, found = s.Version, true
		}
	}
	return newest, found
}
