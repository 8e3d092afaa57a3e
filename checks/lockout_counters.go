package checks

import (
	"github.com/djready/djready/pkg/lint"
	"github.com/djready/djready/pkg/project"
	"github.com/djready/djready/pkg/value"
)

// counters are what a library counts attempts in.
type counters struct {
	library string
	// cache is the setting that names the cache, "default" by default.
	cache string
	// unfit says what is wrong with a cache's backend, "" if nothing is known.
	unfit func(backend string) string
	// django are the system checks that say the same.
	django []string
}

// notShared says why a backend does not count for all processes.
func notShared(backend string) string {
	switch backend {
	case "django.core.cache.backends.dummy.DummyCache":
		return "which stores nothing"
	case "django.core.cache.backends.locmem.LocMemCache":
		return "which every process has for itself"
	case "django.core.cache.backends.filebased.FileBasedCache":
		return "which cannot count atomically"
	}
	return ""
}

// notAtomic says so too of a shared backend that requests at once can defeat.
func notAtomic(backend string) string {
	if backend == "django.core.cache.backends.db.DatabaseCache" {
		return "which cannot count atomically"
	}
	return notShared(backend)
}

// judgeRatelimit finds settings that leave django-ratelimit without effect. Its
// system check runs only where the app is installed.
func judgeRatelimit(p *lint.Pass) {
	app := installed(p, "django_ratelimit")
	used := app.Or(installed(p, "ratelimit")).Or(required(p, "django-ratelimit"))
	if used != value.Yes {
		return
	}
	enabled := p.Settings.Get("RATELIMIT_ENABLE")
	if p.Judge(enabled, lint.Judgement{
		Bad: setFalsy, Django: []string{},
		Message: func(o project.Outcome) string {
			return lint.Describe(enabled.Name, o) + ": django-ratelimit limits nothing"
		},
	}) == value.Yes {
		return
	}
	c := counters{library: "django-ratelimit", cache: "RATELIMIT_USE_CACHE", unfit: notAtomic, django: []string{}}
	if app == value.Yes {
		c.django = []string{"django_ratelimit.E003"}
	}
	judgeCounters(p, used, c)
}

// judgeCounters finds a cache that is unfit to count in.
func judgeCounters(p *lint.Pass, used value.Answer, c counters) {
	alias := p.Settings.Get(c.cache).Likely().Value
	if alias == nil {
		alias = value.Str("default")
	}
	name, ok := alias.(value.Str)
	if !ok {
		return
	}
	p.Judge(p.Settings.Get("CACHES").Item(string(name)).Item("BACKEND"), lint.Judgement{
		Bad:     lint.Given(used, lint.AnyText(func(backend string) bool { return c.unfit(backend) != "" })),
		Django:  c.django,
		Subject: "CACHES",
		Message: func(o project.Outcome) string {
			backend, _ := o.Value.(value.Str)
			return c.library + " counts in " + lint.Show(backend) + lint.Because(o) + ", " + c.unfit(string(backend))
		},
	})
}
