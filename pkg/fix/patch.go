package fix

import (
	"bytes"
	"slices"
	"strings"

	"github.com/djready/djready/pkg/lint"
	"github.com/djready/djready/pkg/report"
	"github.com/djready/djready/pkg/source"
)

// shortSecret is the length below which the text of a secret is too common to be
// masked wherever it stands.
const shortSecret = 4

// Patch shows one fix of a report's finding as a unified diff for people, secrets
// masked. Nothing is judged anew: it is what the fix would do by itself. It is ""
// where the fix cannot be shown without a part of a secret.
func Patch(r *lint.Report, f lint.Fix) string {
	secrets := slices.Clone(r.Secrets)
	for _, finding := range r.Findings {
		secrets = append(secrets, finding.Secrets...)
	}
	secrets = slices.DeleteFunc(secrets, source.Location.IsZero)
	var out bytes.Buffer
	for _, path := range paths(f.Edits) {
		if path == "" || !patchFile(&out, editsOf(f.Edits, path), secrets) {
			return ""
		}
	}
	return out.String()
}

// paths are the files that edits change, in the order in which they come.
func paths(edits []source.Edit) []string {
	var out []string
	for _, e := range edits {
		name := ""
		if !e.IsZero() {
			name = e.Path()
		}
		if !slices.Contains(out, name) {
			out = append(out, name)
		}
	}
	return out
}

func editsOf(edits []source.Edit, path string) []source.Edit {
	return slices.DeleteFunc(slices.Clone(edits), func(e source.Edit) bool { return e.Path() != path })
}

// patchFile shows the edits of one file, and reports whether that could be done.
func patchFile(out *bytes.Buffer, edits []source.Edit, secrets []source.Location) bool {
	old := edits[0].File
	now := source.NewFile(old.Path(), rewrite(old.Text(), edits))
	left, whole := remaining(secrets, edits, now)
	if !whole || slices.ContainsFunc(edits, func(e source.Edit) bool { return quotesShort(secrets, e.New) }) {
		return false
	}
	before, after := report.NewScreen(secrets), report.NewScreen(left)
	before.HideTexts(secrets, old)
	after.HideTexts(secrets, now)
	writeHead(out, report.Visible(old.Path()), old.Text() == "")
	writeHunks(out, lines{old, before}, lines{now, after})
	return true
}

// remaining are the secrets of a file that its edits leave, where they then are.
// It is false where a part of one is left, which nobody would know for a secret.
func remaining(secrets []source.Location, edits []source.Edit, now *source.File) ([]source.Location, bool) {
	var out []source.Location
	for _, s := range secrets {
		if s.Path() != now.Path() {
			continue
		}
		moved, gone := 0, false
		text := edits[0].File.Text()
		for _, e := range ordered(edits) {
			switch {
			case e.Span.End <= s.Span.Start:
				moved += len(lineEnds(text, e.New)) - (e.Span.End - e.Span.Start)
			case e.Span.Start >= s.Span.End:
			case e.Span.Start <= s.Span.Start && s.Span.End <= e.Span.End:
				gone = true
			default:
				return nil, false
			}
		}
		if !gone {
			out = append(out, source.Location{File: now, Span: source.Span{Start: s.Span.Start + moved, End: s.Span.End + moved}})
		}
	}
	return out, true
}

// quotesShort reports whether a text repeats a secret that is too short to be
// masked by its text alone.
func quotesShort(secrets []source.Location, text string) bool {
	return slices.ContainsFunc(secrets, func(s source.Location) bool {
		literal := s.Text()
		return literal != "" && len(literal) < shortSecret+len(`""`) && strings.Contains(text, literal)
	})
}
