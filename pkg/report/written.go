package report

import (
	"github.com/djready/djready/pkg/django"
	"github.com/djready/djready/pkg/lazyregexp"
	"github.com/djready/djready/pkg/lint"
	"github.com/djready/djready/pkg/source"
)

// namedLiteral is a literal in quotes behind a name: what the name is set to, or,
// of a call with the name in quotes, falls back to. The groups are one of the two
// names and one of the two texts.
var namedLiteral = lazyregexp.New(`(?:([A-Za-z_][\w-]*)["']?\]?\s*(?::[ \w.\[\]|]{1,40}=|[:=])|\(\s*["']([A-Za-z_][\w-]*)["']\s*,\s*(?:default\s*=)?)` +
	`\s*[A-Za-z]{0,2}(?:""|'')?(?:"((?:[^"\\\n]|\\.)+)|'((?:[^'\\\n]|\\.)+))`)

// addWritten hides what the files of findings have behind the name of a secret.
// Nobody evaluates the settings of development or a view, so that nobody knows
// their secrets; an excerpt may show a line of them all the same. Each file is read
// once.
func (m mask) addWritten(findings []lint.Finding) {
	seen := map[*source.File]bool{nil: true}
	for _, f := range findings {
		if seen[f.At.File] {
			continue
		}
		seen[f.At.File] = true
		text, path := f.At.File.Text(), f.At.Path()
		for _, groups := range namedLiteral.FindAllStringSubmatchIndex(text, -1) {
			name, held := group(groups, 1, 2), group(groups, 3, 4)
			if django.SecretName(text[name.Start:name.End]) {
				m[path] = append(m[path], held)
			}
		}
		if len(m[path]) > 0 {
			m[path] = union(m[path])
		}
	}
}

// group is the one of two groups that matched.
func group(groups []int, one, other int) source.Span {
	if groups[2*one] < 0 {
		one = other
	}
	return source.Span{Start: groups[2*one], End: groups[2*one+1]}
}
