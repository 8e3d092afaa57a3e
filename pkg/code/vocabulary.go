package code

import (
	"slices"
	"strings"
	"sync"

	"github.com/djready/djready/pkg/project"
)

// vocabulary are the words that checks search whole projects for. Each file is read
// once for them all; a search for any other word reads them again.
func vocabulary() []string {
	return []string{
		"throttle_classes", "ratelimit", "cache.add", "cache.lock",
		"django.tasks", "django_tasks", "FileField(", "ImageField(", "superuser", "collectstatic",
		"db_table", "rest_framework", "channels", "daphne", "celery", "storages",
	}
}

// holdings know which words of the vocabulary the files of a tree hold, of those
// that somebody has asked for.
type holdings struct {
	words   []string
	matcher *anyWord

	mu    sync.Mutex
	known map[string]uint64 // by file: the words that it may hold, as bits
	read  map[string]bool   // by root: the project's files have been read
}

// holdingsKey is what those are kept under.
type holdingsKey struct{}

// MayHold are those of some Python files that may hold one of the words: all that
// do, and those that cannot be read or that the limit of all sizes leaves out.
func MayHold(p *project.Project, files []string, words ...string) []string {
	h := project.DeriveOnce(p, holdingsKey{}, func() *holdings {
		words := vocabulary()
		return &holdings{words: words, matcher: newAnyWord(words...), known: map[string]uint64{}, read: map[string]bool{}}
	})
	wanted := h.bits(words)
	h.mu.Lock()
	defer h.mu.Unlock()
	h.project(p)
	h.further(p, files)
	return slices.DeleteFunc(slices.Clone(files), func(file string) bool { return h.known[file]&wanted == 0 })
}

// bits are the words of the vocabulary without which a text holds none of the given
// words; all bits where there are no such.
func (h *holdings) bits(words []string) (out uint64) {
	for _, word := range words {
		n := slices.IndexFunc(h.words, func(known string) bool { return strings.Contains(word, known) })
		if n < 0 {
			return unread
		}
		out |= 1 << n
	}
	return out
}

const (
	// unread is what is known of a file that was not read: it may hold anything.
	unread = ^uint64(0)
	// wasRead holds of the others, so that a search for a word that is not of the
	// vocabulary finds them all. It leaves 63 bits for words.
	wasRead = 1 << 63
)

// project reads the files that checks search in a project, all at the first search:
// checks run at once, and which files a limit leaves out must not depend on whose
// search comes first.
func (h *holdings) project(p *project.Project) {
	if h.read[p.Root] {
		return
	}
	h.read[p.Root] = true
	asked := h.unknown(searched(p))
	found := slices.Repeat([]uint64{unread}, len(asked))
	counted := p.Scan(asked, func(i int, text []byte) { found[i] = h.matcher.in(text) | wasRead })
	for i, file := range asked {
		h.known[file] = unread
		if i < counted {
			h.known[file] = found[i]
		}
	}
}

// further reads those of some files that no project's search has read: tests, and
// apps beside the project, which are few.
func (h *holdings) further(p *project.Project, files []string) {
	asked := h.unknown(files)
	found := slices.Repeat([]uint64{unread}, len(asked))
	p.Tree.Scan(asked, mostFurther, func(i int, text []byte, err error) bool {
		if err == nil {
			found[i] = h.matcher.in(text) | wasRead
		}
		return true
	})
	for i, file := range asked {
		h.known[file] = found[i]
	}
}

// mostFurther is the size in bytes of the largest of those files that is read.
const mostFurther = 1 << 20

func (h *holdings) unknown(files []string) []string {
	return slices.DeleteFunc(slices.Clone(files), func(file string) bool {
		_, known := h.known[file]
		return known
	})
}
