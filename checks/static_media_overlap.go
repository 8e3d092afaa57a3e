package checks

import (
	"slices"
	"strings"

	"github.com/djready/djready/pkg/lint"
	"github.com/djready/djready/pkg/project"
	"github.com/djready/djready/pkg/value"
)

// StaticMediaOverlap finds uploads among the static files, and caches among
// either.
var StaticMediaOverlap = &lint.Check{
	ID: "DR211", Name: "static-media-overlap", Title: "Static files, uploads or a cache share a directory",
	Category: lint.Configuration, Severity: lint.Medium, CWE: []int{552}, Django: []string{"caches.W002"}, Since: "0.1.0", Page: page("static-media-overlap"),
	Why: `What lies among the static files is served to everybody, as the site's own and without a question, and may be deleted when they
are collected anew. Uploads that lie there are mixed up with the program's files, and are copied at each collection. A cache that lies
there, or among the uploads, shows what it holds; and whoever can put files into it runs code, as Django reads them with pickle.`,
	Fix: `Give each its own directory, none inside another:

~~~python
STATIC_URL, STATIC_ROOT = "static/", BASE_DIR / "staticfiles"
MEDIA_URL, MEDIA_ROOT = "media/", BASE_DIR / "media"
CACHES = {
    "default": {
        "BACKEND": "django.core.cache.backends.filebased.FileBasedCache",
        "LOCATION": "/var/cache/shop",
    },
}
~~~`,
	FixLine: "give static files, uploads and caches directories of their own",
	Links: []string{
		"https://docs.djangoproject.com/en/stable/ref/settings/#media-root",
		"https://docs.djangoproject.com/en/stable/topics/security/#user-uploaded-content",
		"https://docs.djangoproject.com/en/stable/topics/cache/#filesystem-caching",
	},
	Run: lint.OnSettings(staticMediaOverlap),
}

func staticMediaOverlap(p *lint.Pass) {
	cachesExposed(p)
	if p.Options.Exact || !usesStaticFiles(p) {
		return // Django itself minds nothing else
	}
	stored := storesMediaLocally(p)
	root := p.Settings.Get("MEDIA_ROOT")
	for _, static := range []string{"STATIC_ROOT", "STATICFILES_DIRS"} {
		answer := p.Judge(root, lint.Judgement{
			Bad:     lint.Given(stored, overlaps(p, static, matches, isInside)),
			Message: func(o project.Outcome) string { return "MEDIA_ROOT " + relates(p, o, static) },
			Django:  []string{},
		})
		if answer == value.Yes {
			break
		}
	}
	url := p.Settings.Get("STATIC_URL")
	p.Judge(p.Settings.Get("MEDIA_URL"), lint.Judgement{
		Bad: lint.Given(stored.And(storesStaticLocally(p)), func(media value.Value) value.Answer {
			return lint.Truthy(media).And(url.Ask(func(static value.Value) value.Answer { return sameText(media, static) }))
		}),
		Message: func(o project.Outcome) string { return lint.Describe("MEDIA_URL", o) + ", as STATIC_URL is" },
		Django:  []string{},
	})
}

// cachesExposed is Django's check caches.W002.
func cachesExposed(p *lint.Pass) {
	caches := p.Settings.Get("CACHES")
	for _, alias := range caches.Keys() {
		cache := caches.Item(alias)
		fileBased := cache.Item("BACKEND").Ask(lint.Equals(value.Str("django.core.cache.backends.filebased.FileBasedCache")))
		for _, name := range []string{"MEDIA_ROOT", "STATIC_ROOT", "STATICFILES_DIRS"} {
			p.Judge(cache.Item("LOCATION"), lint.Judgement{
				Bad:     lint.Given(fileBased, overlaps(p, name, matches, isInside, contains)),
				Subject: "the cache " + alias + " and " + name,
				Message: func(o project.Outcome) string {
					return "the cache " + lint.Show(value.Str(alias)) + " " + relates(p, o, name)
				},
			})
		}
	}
}

// storesMediaLocally asks whether uploads go to a directory of this machine.
func storesMediaLocally(p *lint.Pass) value.Answer {
	storage := p.Settings.Get("STORAGES").Item("default").Item("BACKEND")
	if old := p.Settings.Get("DEFAULT_FILE_STORAGE"); old.Explicit() && !p.Project.Django.AtLeast(5, 1) || !p.Project.Django.AtLeast(4, 2) {
		storage = old
	}
	return storage.Ask(func(v value.Value) value.Answer {
		name, ok := v.(value.Str)
		switch {
		case v == nil, strings.HasPrefix(string(name), "django.core.files.storage."):
			return value.Yes
		case ok:
			return value.Unsure // a class of the project, or of a package that is not known
		}
		return value.Unsure
	})
}

// The words are those of Django's message.
const (
	matches  = "is"
	isInside = "lies in"
	contains = "contains"
)

// overlaps asks whether a directory stands in one of some relations to those that
// a setting names.
func overlaps(p *lint.Pass, setting string, relations ...string) project.Question {
	return func(directory value.Value) value.Answer {
		return p.Settings.Get(setting).Ask(func(v value.Value) value.Answer {
			found, known := relation(directory, v)
			if !known {
				return value.Unsure
			}
			return value.Known(slices.Contains(relations, found))
		})
	}
}

// relation says how a directory stands to the first of some that it is not apart
// from, "" if there is none; and whether that is known.
func relation(directory, others value.Value) (found string, known bool) {
	own, known := directoryOf(directory)
	for _, each := range directories(others) {
		other, ok := directoryOf(each)
		if found := compare(own, other); found != "" {
			return found, true
		}
		known = known && ok
	}
	return "", known
}

// relates says how a directory stands to those of a setting.
func relates(p *lint.Pass, o project.Outcome, setting string) string {
	for _, other := range p.Settings.Get(setting).Outcomes {
		if found, _ := relation(o.Value, other.Value); found != "" {
			return found + " " + setting
		}
	}
	return matches + " " + setting
}
