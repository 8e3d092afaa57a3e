package systemcheck

import (
	"path"

	"github.com/djready/djready/pkg/lint"
	"github.com/djready/djready/pkg/value"
)

const fileCache = "django.core.cache.backends.filebased.FileBasedCache"

// defaultCache: caches.E001.
func defaultCache(s scope) {
	s.judge(s.Settings.Get("CACHES"), lacksKey("default"), saying("CACHES has no cache called default"))
}

// relativeCache: caches.W003, once for each cache.
func relativeCache(s scope) {
	caches := s.Settings.Get("CACHES")
	for _, alias := range caches.Keys() {
		inFiles := caches.Item(alias).Item("BACKEND").Ask(lint.Equals(value.Str(fileCache)))
		location := caches.Item(alias).Item("LOCATION")
		s.judge(location, lint.Given(inFiles, relative), describing(location.Name, "a relative path"))
	}
}

func relative(v value.Value) value.Answer {
	name, ok := filePath(v)
	if !ok {
		return value.Unsure
	}
	return value.Known(!path.IsAbs(name))
}
