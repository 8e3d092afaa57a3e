package checks

import (
	"path"
	"strings"

	"github.com/djready/djready/pkg/django"
	"github.com/djready/djready/pkg/project"
)

// lockFile is a lock file among the files of the project, "" if there is none.
func lockFile(p *project.Project) string {
	for _, file := range p.Layout.Projects {
		if base := path.Base(file); strings.HasSuffix(base, ".lock") || strings.HasPrefix(base, "pylock.") || base == "conda-lock.yml" {
			return file
		}
	}
	return ""
}

// knowsInstallation reports whether what is installed in production is all in
// the lists that were read: they are the program's own, no line of them names a
// thing by its address alone, and no image starts from one that may hold more.
func knowsInstallation(p *project.Project) bool {
	if len(p.Requirements.Files) == 0 || !listsDjango(p.Requirements) {
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

// isInstalled reports whether one of the distributions is required, is brought by
// one that is, or is installed by the package manager of an image.
func isInstalled(p *project.Project, names ...string) bool {
	if _, ok := p.Requirements.Find(names...); ok {
		return true
	}
	for _, r := range p.Requirements.Production {
		for _, name := range names {
			if django.Brings(r.Name, name, r.Extras) {
				return true
			}
		}
	}
	for _, system := range p.Requirements.System {
		for _, name := range names {
			if django.SystemPackage(system, name) {
				return true
			}
		}
	}
	return false
}

// complete reports whether a list holds all that an installation brings, and
// not only what somebody asked for: a lock file, or a list of exact versions.
// Frozen tells a list that holds Django's own dependency too, which nobody lists
// by hand.
func complete(r project.Requirements) (complete, frozen bool) {
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
