package checks

import (
	"strings"

	"github.com/djready/djready/pkg/code"
	"github.com/djready/djready/pkg/django"
	"github.com/djready/djready/pkg/lint"
	"github.com/djready/djready/pkg/project"
	"github.com/djready/djready/pkg/value"
)

const staticApp = "django.contrib.staticfiles"

// usesStaticFiles reports whether the app that collects static files is
// installed.
func usesStaticFiles(p *lint.Pass) bool {
	return p.Settings.Get("INSTALLED_APPS").Ask(lint.Has(staticApp, staticApp+".apps.StaticFilesConfig")) == value.Yes
}

// storesStaticLocally asks whether static files are collected into a directory
// of this machine and served under a path of this site. What is known neither
// way, such as a storage class of the project, is Unsure.
func storesStaticLocally(p *lint.Pass) value.Answer {
	return storesStaticLocallyIn(p, p.Project.Django.Version)
}

// storesStaticLocallyIn is storesStaticLocally under one series of Django.
func storesStaticLocallyIn(p *lint.Pass, v django.Version) value.Answer {
	own := p.Settings.Get("STATIC_URL").Ask(lint.AnyText(isRemoteURL)).Not()
	return own.And(staticStorage(p, v).Ask(localStorage))
}

// staticStorage is the class of the static files' storage. Until Django 5.0 the
// old setting wins where it is set.
func staticStorage(p *lint.Pass, v django.Version) project.Setting {
	if old := p.Settings.Get("STATICFILES_STORAGE").In(v); old.Explicit() && !v.AtLeast(5, 1) || !v.AtLeast(4, 2) {
		return old
	}
	return p.Settings.Get("STORAGES").In(v).Item("staticfiles").Item("BACKEND")
}

func localStorage(v value.Value) value.Answer {
	name, ok := v.(value.Str)
	switch {
	case v == nil:
		return value.Yes // without an entry nothing remote is in use
	case !ok:
		return value.Unsure
	case strings.HasPrefix(string(name), staticApp+".storage."), strings.HasPrefix(string(name), "whitenoise.storage."):
		return value.Yes
	case strings.HasPrefix(string(name), "storages.backends."), strings.HasPrefix(string(name), "cloudinary_storage."):
		return value.No
	}
	return value.Unsure // a class of the project, or of a package that is not known
}

func isRemoteURL(url string) bool {
	return strings.HasPrefix(url, "https://") || strings.HasPrefix(url, "http://") || strings.HasPrefix(url, "//")
}

// servesStaticItself asks whether a middleware of the application serves static
// files.
func servesStaticItself(p *lint.Pass) value.Answer {
	return middleware(p).Ask(lint.AnyText(func(name string) bool {
		// Subclasses in the project carry the name too.
		lower := strings.ToLower(name)
		return strings.Contains(lower, "whitenoise") || strings.Contains(lower, "servestatic")
	}))
}

// staticServedOutside reports whether files of the repository show that static
// files are served by something else: a web server, a platform, the entry point,
// a view.
func staticServedOutside(p *lint.Pass) bool {
	if len(p.Project.Deployment.Proxies) > 0 {
		return true
	}
	for _, platform := range p.Project.Deployment.Platforms {
		if django.ServesStatic(platform) {
			return true
		}
	}
	for _, c := range p.Project.Deployment.Commands {
		if strings.Contains(c.Location.Text(), "static-map") {
			return true
		}
	}
	for _, file := range p.Project.Layout.Servers {
		if text := p.Project.Text(file); text != nil && strings.Contains(text.Text(), "static-map") {
			return true
		}
	}
	for _, file := range append([]string{p.Project.URLs}, p.Project.Layout.Entry...) {
		if code.ImportsAny(p.Project, file, "whitenoise", "dj_static", "servestatic", "django.views.static") {
			return true
		}
	}
	return false
}
