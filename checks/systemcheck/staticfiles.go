package systemcheck

import (
	"path"
	"slices"
	"strings"

	"github.com/djready/djready/pkg/lint"
	"github.com/djready/djready/pkg/project"
	"github.com/djready/djready/pkg/value"
)

const (
	staticFiles      = "django.contrib.staticfiles"
	fileSystemFinder = staticFiles + ".finders.FileSystemFinder"
)

// searchesDirs asks whether STATICFILES_DIRS is read at all.
func searchesDirs(s scope) value.Answer {
	return s.uses(staticFiles).And(s.Settings.Get("STATICFILES_FINDERS").Ask(lint.Has(fileSystemFinder)))
}

// staticDirsNoList: staticfiles.E001.
func staticDirsNoList(s scope) {
	noList := func(v value.Value) value.Answer { return sequence(v).Not() }
	s.judge(s.Settings.Get("STATICFILES_DIRS"), lint.Given(searchesDirs(s), noList), describing("STATICFILES_DIRS", "neither list nor tuple"))
}

// staticDirsHoldRoot: staticfiles.E002, once for each entry.
func staticDirsHoldRoot(s scope) {
	root := s.Settings.Get("STATIC_ROOT")
	collected, ok := filePath(root.Likely().Value)
	if !ok || collected == "" || len(root.Outcomes) > 1 || !root.Exhaustive {
		return
	}
	same := func(v value.Value) value.Answer {
		name, ok := filePath(directory(v))
		if !ok {
			return value.Unsure
		}
		return value.Known(absolute(s.Project, name) == absolute(s.Project, collected))
	}
	s.judgeEach(s.Settings.Get("STATICFILES_DIRS"), lint.Given(searchesDirs(s), some(same)), counting(same), saying("STATICFILES_DIRS has the directory that STATIC_ROOT is"))
}

// staticDirsPrefix: staticfiles.E003, once for each entry.
func staticDirsPrefix(s scope) {
	slash := func(v value.Value) value.Answer {
		pair := project.Elements(v)
		if len(pair) != 2 {
			return value.Known(false)
		}
		prefix, ok := pair[0].Value.(value.Str)
		return value.Known(ok && strings.HasSuffix(string(prefix), "/"))
	}
	s.judgeEach(s.Settings.Get("STATICFILES_DIRS"), lint.Given(searchesDirs(s), some(slash)), counting(slash), saying("STATICFILES_DIRS has a prefix that ends with a slash"))
}

// staticDirsMissing: staticfiles.W004, once for each entry.
func staticDirsMissing(s scope) {
	absent := func(v value.Value) value.Answer {
		if built(s, directory(v)) {
			return value.No
		}
		return missing(s.Project, directory(v))
	}
	s.judgeEach(s.Settings.Get("STATICFILES_DIRS"), lint.Given(searchesDirs(s), some(absent)), counting(absent), saying("STATICFILES_DIRS has a directory that the repository does not hold"))
}

// directory is the path of an entry, which may have a prefix.
func directory(v value.Value) value.Value {
	if pair := project.Elements(v); len(pair) == 2 {
		return pair[1].Value
	}
	return v
}

// built reports whether a directory is one that a build makes: it is missing
// from a fresh copy, and from nothing else. Django itself does not ask.
func built(s scope, v value.Value) bool {
	if s.Options.Exact {
		return false
	}
	name, ok := inTree(s.Project, v)
	if !ok {
		return true
	}
	if ignored, _ := s.Project.Tree.Ignored(name + "/"); ignored {
		return true
	}
	return slices.ContainsFunc(strings.Split(path.Clean(name), "/"), func(part string) bool {
		switch part {
		case "build", "builds", "dist", "bundles", "bundle", "node_modules", "public", "out", "output", "webpack_bundles", "static_build", "bower_components":
			return true
		}
		return false
	})
}

// staticStorage: staticfiles.E005.
func staticStorage(s scope) {
	s.judge(s.Settings.Get("STORAGES"), lint.Given(s.uses(staticFiles), lacksKey("staticfiles")), saying("STORAGES has no storage called staticfiles, and Django adds none"))
}
