package project

import (
	"path"
	"strings"

	"github.com/djready/djready/pkg/django"
	"github.com/djready/djready/pkg/source"
)

// LockFile is a lock file among the files of the project, "" if there is none.
func (p *Project) LockFile() string {
	for _, file := range p.Layout.Projects {
		if base := path.Base(file); strings.HasSuffix(base, ".lock") || strings.HasPrefix(base, "pylock.") || base == "conda-lock.yml" {
			return file
		}
	}
	return ""
}

// KnowsInstallation reports whether what is installed in production is all in
// the lists that were read: they are the program's own, no line of them names a
// thing by its address alone, and no image starts from one that may hold more.
func (p *Project) KnowsInstallation() bool {
	if len(p.Requirements.Files) == 0 || !p.Requirements.ListDjango() {
		return false
	}
	for _, r := range p.Requirements.Production {
		if r.Name == "" {
			return false
		}
	}
	for _, d := range p.Deployment.Dockerfiles {
		stage := d.LastStage()
		for stage != nil && stage.Base != nil {
			stage = stage.Base
		}
		if stage != nil && (!stage.ImageKnown || !django.BareImage(stage.Image)) {
			return false
		}
	}
	return true
}

// Install reports whether one of the distributions is required, is brought by
// one that is, or is installed by the package manager of an image.
func (r Requirements) Install(names ...string) bool {
	if _, ok := r.Find(names...); ok {
		return true
	}
	for _, name := range names {
		for _, each := range r.Production {
			if django.Brings(each.Name, name, each.Extras) {
				return true
			}
		}
		for _, system := range r.System {
			if django.SystemPackage(system, name) {
				return true
			}
		}
	}
	return false
}

// Complete reports whether the list holds all that an installation brings, and
// not only what somebody asked for: a lock file, or a list of exact versions.
// Frozen tells a list that holds Django's own dependency too, which nobody lists
// by hand.
func (r Requirements) Complete() (complete, frozen bool) {
	complete = len(r.Production) > 0
	for _, each := range r.Production {
		if each.Locked {
			return true, true
		}
		_, pinned := each.Pinned()
		complete = complete && pinned
	}
	_, frozen = r.Find("sqlparse")
	return complete, frozen
}

// ListDjango reports whether the requirements bring Django, directly or by a
// package that is made for it: a list without it is not the program's.
func (r Requirements) ListDjango() bool {
	_, ok := r.ForDjango()
	return ok
}

// ForDjango is the place that requires Django, directly or by a package that is
// made for it.
func (r Requirements) ForDjango() (source.Location, bool) {
	if found, ok := r.Find("django"); ok && !found.Location.IsZero() {
		return found.Location, true
	}
	for _, each := range r.Production {
		if strings.HasPrefix(each.Name, "django") && !each.Location.IsZero() || each.Name == "wagtail" {
			return each.Location, true
		}
	}
	return source.Location{}, false
}
