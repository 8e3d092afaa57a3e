package report

import (
	"cmp"
	"slices"
	"strings"

	"github.com/djready/djready/pkg/lint"
	"github.com/djready/djready/pkg/order"
	"github.com/djready/djready/pkg/source"
)

// maskText stands for a secret, or for the part of it on one line. Its length is
// always the same, so that it does not tell the secret's.
const maskText = "••••••"

// mask knows which bytes of each file no output may show. Files are known by
// path: one file may have been read more than once.
type mask map[string][]source.Span

// newMask gathers the secrets of a whole report: an excerpt may show a secret
// that belongs to another finding.
func newMask(r *lint.Report) mask {
	m := mask{}
	m.add(r.Secrets)
	for _, f := range r.Findings {
		m.add(f.Secrets)
	}
	for path, spans := range m {
		m[path] = union(spans)
	}
	return m
}

// newExcerptMask gathers what no excerpt of a report may show.
func newExcerptMask(r *lint.Report) mask {
	m := newMask(r)
	m.addWritten(r.Findings)
	return m
}

func (m mask) add(secrets []source.Location) {
	for _, at := range secrets {
		if span := content(at); span.Start < span.End {
			m[at.Path()] = append(m[at.Path()], span)
		}
	}
}

// content is the part of a literal that must not be shown: all but the quotes
// around it. A literal with a prefix is hidden with its quotes, for what looks
// like a prefix may be the beginning of an unquoted value.
func content(at source.Location) source.Span {
	text := at.Text()
	span := source.Span{Start: at.Span.Start, End: at.Span.Start + len(text)}
	for _, quote := range []string{`"""`, "'''", `"`, "'"} {
		if len(text) >= 2*len(quote) && strings.HasPrefix(text, quote) && strings.HasSuffix(text, quote) {
			return source.Span{Start: span.Start + len(quote), End: span.End - len(quote)}
		}
	}
	return span
}

// union sorts spans and joins those that touch: two masks side by side would
// tell that there are two.
func union(spans []source.Span) []source.Span {
	order.Stable(spans, func(a, b source.Span) int { return cmp.Compare(a.Start, b.Start) })
	out := spans[:1]
	for _, span := range spans[1:] {
		if last := &out[len(out)-1]; span.Start <= last.End {
			last.End = max(last.End, span.End)
		} else {
			out = append(out, span)
		}
	}
	return out
}

// at gives the hidden span that a byte of a file lies in.
func (m mask) at(path string, offset int) (source.Span, bool) {
	spans := m[path]
	i, found := slices.BinarySearchFunc(spans, offset, func(s source.Span, offset int) int {
		return cmp.Compare(s.Start, offset)
	})
	if !found {
		i--
	}
	if i < 0 || offset >= spans[i].End {
		return source.Span{}, false
	}
	return spans[i], true
}
