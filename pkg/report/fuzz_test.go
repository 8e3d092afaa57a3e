package report

import (
	"bytes"
	"encoding/json"
	"encoding/xml"
	"errors"
	"io"
	"path"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/owenrumney/go-sarif/v2/sarif"
	"github.com/stretchr/testify/require"

	"github.com/djready/djready/pkg/lint"
	"github.com/djready/djready/pkg/report/gotemplate"
	"github.com/djready/djready/pkg/source"
)

// FuzzFormats holds for a finding of any words at any place that every format is
// UTF-8 without what moves a terminal, that JSON and XML are such, that SARIF's
// regions lie in the file, and that nothing shows the secret.
func FuzzFormats(f *testing.F) {
	f.Add("settings.py", "DEBUG = True\r\nX = '", "'\n", "DEBUG is True", 8, 4)
	f.Add("a b/:ü#?.py", "\uFEFF😀 = 1\r\r\n", "\u202e\x1b[31m::error::]]>", "a\n[x](y) `|` <b> ##[error]", 3, 9)
	f.Add("/../x\\y\n", "\xFF\xC3", "\x00", "\xED\xA0\x80", 0, 0)
	f.Fuzz(func(t *testing.T, name, head, tail, message string, start, length int) {
		r := hostile(name, head, tail, message, start, length)
		if strings.Contains(name+head+tail+message, theSecret) {
			t.Skip("the secret is no secret")
		}
		for _, format := range Formats() {
			if format.Name == TemplateFormat {
				continue
			}
			var out bytes.Buffer
			require.NoError(t, format.Write(&out, r, FormatOptions{}), format.Name)
			got := out.String()
			require.True(t, utf8.ValidString(got), format.Name)
			require.NotContains(t, got, theSecret, format.Name)
			switch format.Name {
			case "text", "github":
				require.False(t, strings.ContainsAny(got, "\x00\x07\b\r\x1b\u202e\u2028"), format.Name)
			case "junit":
				requireXML(t, got)
			default:
				require.True(t, json.Valid([]byte(got)), format.Name)
			}
			if format.Name == "sarif" {
				requireRegions(t, got, r)
			}
		}
	})
}

// hostile is a report of one finding, whose words are all the same.
func hostile(name, head, tail, message string, start, length int) *lint.Report {
	file := source.NewFile(name, head+theSecret+tail)
	size := len(file.Text())
	from := min(max(start, 0), size)
	at := source.Location{File: file, Span: source.Span{Start: from, End: from + min(max(length, 0), size-from)}}
	secret := source.Location{File: file, Span: source.Span{Start: len(head), End: len(head) + len(theSecret)}}
	steps := []lint.Related{{At: at, Message: message}, {At: secret, Message: message}, {Message: message}}
	found := lint.Finding{
		Check: debugEnabled, Confidence: lint.ConfidenceHigh, Message: message, At: at, Modules: []string{message},
		Subject: message, Variable: message, Rescue: name, Related: steps, Flow: steps,
		Fixes: []lint.Fix{{Title: message, Edits: []source.Edit{{Location: at, New: message}}}},
	}
	nowhere := found
	nowhere.At, nowhere.Related, nowhere.Fixes = source.Location{}, nil, nil
	comment := lint.Ignore{At: at, Reason: message, Checks: []string{debugEnabled.ID}}
	return &lint.Report{
		Version: "0.1.0", Checks: []*lint.Check{debugEnabled, loggingConfigured},
		Projects: []lint.ProjectInfo{{Root: name, Django: message, Settings: []lint.SettingsInfo{{Module: message, File: name, Role: message, Why: message}}}},
		Findings: []lint.Finding{found, nowhere}, Milder: []lint.Finding{found},
		Suppressed: []lint.Suppressed{{Finding: found, Ignore: comment}},
		Mistakes:   []lint.Mistake{{At: at, Message: message}},
		Fixed:      []lint.Fixed{{Finding: found, Fix: found.Fixes[0]}},
		Unfixed:    []lint.Unfixed{{Finding: found, Fix: found.Fixes[0], Reason: message}},
		Practices:  []lint.Practice{{Check: loggingConfigured, Message: message, At: at}},
		Notices:    []string{message}, Secrets: []source.Location{secret},
	}
}

func requireXML(t *testing.T, text string) {
	t.Helper()
	decoder := xml.NewDecoder(strings.NewReader(text))
	for {
		if _, err := decoder.Token(); errors.Is(err, io.EOF) {
			return
		} else if err != nil {
			require.NoError(t, err, text)
		}
	}
}

func requireRegions(t *testing.T, text string, r *lint.Report) {
	t.Helper()
	var log sarif.Report
	require.NoError(t, json.Unmarshal([]byte(text), &log))
	file := r.Findings[0].At.File
	for _, result := range log.Runs[0].Results {
		require.NotEmpty(t, *result.Message.Text)
		for _, at := range append(result.Locations, result.RelatedLocations...) {
			uri, region := *at.PhysicalLocation.ArtifactLocation.URI, at.PhysicalLocation.Region
			require.NotEmpty(t, uri)
			require.Equal(t, path.IsAbs(path.Clean(file.Path())), strings.HasPrefix(uri, "file:///"), uri)
			start, end := source.Position{Line: *region.StartLine, Column: *region.StartColumn}, source.Position{Line: *region.EndLine, Column: *region.EndColumn}
			requirePosition(t, file, start)
			requirePosition(t, file, end)
			require.False(t, end.Line < start.Line || end.Line == start.Line && end.Column < start.Column, "%v ends before %v", start, end)
		}
	}
}

func requirePosition(t *testing.T, file *source.File, at source.Position) {
	t.Helper()
	require.Positive(t, at.Column)
	require.GreaterOrEqual(t, at.Line, 1)
	require.LessOrEqual(t, at.Line, file.LineCount())
	widest := len(file.Text()) // the line's end counts too
	if at.Line < file.LineCount() {
		widest = file.LineSpan(at.Line+1).Start - file.LineSpan(at.Line).Start
	}
	require.LessOrEqual(t, at.Column, widest+1)
}

// FuzzTemplate holds for any template that filling it ends, within bounds, with a
// text or with one line that names the template.
func FuzzTemplate(f *testing.F) {
	for _, seed := range []string{
		"{{range .Findings}}{{.Rule}} {{join \",\" .Modules}}{{else}}{{.Conclusion}}{{end}}",
		`{{define "a"}}{{template "a" .}}{{end}}{{template "a" .}}`, `{{printf "%999999999d" 1}}`, `{{range 999999999}}x{{end}}`,
		`{{with $x := index .Findings 0}}{{shorten 5 (json $x)}}{{break}}{{end}}`, `{{replace "" (replace "" .Score .Score) .Score}}`, "{{/*",
	} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, text string) {
		got, err := filled(text, &lint.Report{Version: "1", Findings: []lint.Finding{{Check: debugEnabled, Message: "x", Modules: []string{"a", "b"}}}})
		require.LessOrEqual(t, len(got), gotemplate.MaxOutput)
		if err != nil {
			require.True(t, strings.HasPrefix(err.Error(), "a.tmpl:"), "%q", err)
			require.NotContains(t, err.Error(), "\n")
		}
	})
}

// FuzzEachLineHash holds for any text that each line has one hash, in order.
func FuzzEachLineHash(f *testing.F) {
	f.Add("a\r\nb\rc\n\n")
	f.Add("\uFEFFa\t b\xFF\u2028")
	f.Fuzz(func(t *testing.T, text string) {
		last := 0
		EachLineHash(text, func(line int, hash LineHash) {
			require.Equal(t, last+1, line)
			require.Regexp(t, `^[0-9a-f]{1,16}:[1-9][0-9]*$`, hash.String())
			last = line
		})
		require.Equal(t, source.NewFile("a", text).LineCount(), last)
	})
}
