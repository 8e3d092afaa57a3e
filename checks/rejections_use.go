package checks

import (
	"github.com/djready/djready/pkg/code"
	"github.com/djready/djready/pkg/django"
	"github.com/djready/djready/pkg/lint"
	"github.com/djready/djready/pkg/project"
	"github.com/djready/djready/pkg/value"
)

// noDefaultDatabase finds DATABASES that name databases, but no default.
func noDefaultDatabase(r rejecter) {
	r.judge(r.Settings.Get("DATABASES"), func(v value.Value) value.Answer {
		d, ok := v.(*value.Dict)
		if !ok || d.Open != nil {
			return value.Unsure
		}
		_, found := d.Str("default")
		return value.Known(d.Len() > 0 && !found)
	}, "has no database called default")
}

// loadersBesideAppDirs finds an engine of TEMPLATES with both.
func loadersBesideAppDirs(r rejecter) {
	r.judge(r.Settings.Get("TEMPLATES"), func(v value.Value) value.Answer {
		answer := value.Unsure
		if list, ok := v.(*value.List); ok && list.Open == nil {
			answer = value.No
		}
		for _, item := range project.Elements(v) {
			answer = answer.Or(loadsTwice(item.Value))
		}
		return answer
	}, "has an engine with both APP_DIRS and loaders")
}

func loadsTwice(v value.Value) value.Answer {
	engine, ok := v.(*value.Dict)
	if !ok {
		return value.Unsure
	}
	dirs, _ := engine.Str("APP_DIRS")
	options, _ := engine.Str("OPTIONS")
	inner, ok := options.Value.(*value.Dict)
	if !ok {
		return value.No
	}
	_, loaders := inner.Str("loaders")
	return lint.Truthy(dirs.Value).And(value.Known(loaders))
}

// removedCache finds caches whose class Django no longer has.
func removedCache(r rejecter) {
	caches := r.Settings.Get("CACHES")
	for _, alias := range caches.Keys() {
		r.judge(caches.Item(alias).Item("BACKEND"), func(v value.Value) value.Answer {
			path, ok := v.(value.Str)
			if !ok {
				return value.Unsure
			}
			return value.Known(django.CacheRemoved(string(path), r.Project.Django.Version))
		}, "is a class that this Django no longer has")
	}
}

// noFailureView finds a CSRF_FAILURE_VIEW that its module does not define.
func noFailureView(r rejecter) {
	index := code.NewIndex(r.Project)
	r.judge(r.Settings.Get("CSRF_FAILURE_VIEW"), func(v value.Value) value.Answer {
		name, ok := v.(value.Str)
		if !ok {
			return value.Unsure
		}
		return value.Known(index.Missing(string(name)))
	}, "is a view that is not there")
}

// noStaticURL finds an app for static files without their URL.
func noStaticURL(r rejecter) {
	used := value.Known(usesStaticFiles(r.Pass))
	r.judge(r.Settings.Get("STATIC_URL"), lint.Given(used, lint.Falsy), "is not set, and django.contrib.staticfiles is installed")
}

// csrfBeforeSessions finds CSRF tokens that are kept in sessions which are not
// there yet.
func csrfBeforeSessions(r rejecter) {
	kept := r.Settings.Get("CSRF_USE_SESSIONS").Ask(lint.Truthy)
	late := middleware(r.Pass).Ask(func(v value.Value) value.Answer {
		csrf, sessions := position(r.Pass, v, django.CSRFMiddleware), position(r.Pass, v, django.SessionMiddleware)
		switch {
		case csrf < 0:
			return value.No
		case sessions >= 0:
			return value.Known(sessions > csrf)
		}
		return lint.Lacks(django.SessionMiddleware)(v)
	})
	r.judge(r.Settings.Get("CSRF_USE_SESSIONS"), lint.Given(kept.And(late), lint.Truthy), "is on, and no SessionMiddleware stands above CsrfViewMiddleware")
}
