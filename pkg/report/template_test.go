package report

import (
	"bytes"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/djready/djready/pkg/lint"
	"github.com/djready/djready/pkg/report/gotemplate"
	"github.com/djready/djready/pkg/source"
)

func filled(text string, r *lint.Report) (string, error) {
	t, err := ParseTemplate("a.tmpl", text)
	if err != nil {
		return "", err
	}
	var out bytes.Buffer
	err = fillTemplate(&out, r, FormatOptions{Template: t})
	return out.String(), err
}

func TestTemplateFunctions(t *testing.T) {
	for text, want := range map[string]string{
		`{{len .Findings}} {{.Counts.critical}} {{.Counts.note}} {{.Tool.Version}}`:              "5 2 0 0.1.0",
		`{{range atLeast "high" .Findings}}{{.Rule}} {{end}}`:                                    "DR101 DR102 DR108 ",
		`{{with index .Findings 0}}{{upper .Severity}} {{lower .Category}} {{json .CWE}}{{end}}`: "CRITICAL security [\n  489,\n  11\n]",
		`{{with index .Findings 0}}{{join "," .Modules}} {{replace "." "/" .File}}{{end}}`:       "config.settings.production config/settings/base/py",
		`{{.Score}} {{print .Score}}`: "5.2 5.2",
		`{{shorten 5 .Conclusion}}`:   "5 fi…",
		`{{range (index .Findings 0).Fixes}}{{.Title}}{{range .Edits}} {{.File}}:{{.Start.Line}}-{{.End.Column}} {{html .New}}{{end}};{{end}}`: "Make False the default config/settings/base.py:3-39 &#34;False&#34;;" +
			"Let the environment decide, in two files config/settings/base.py:3-39  config/settings/base.py:3-50  config/settings/production.py:1-1 # DEBUG: see base.py\n;",
		`{{define "a"}}{{.}}{{end}}{{template "a" "b"}}`: "b",
	} {
		got, err := filled(text, sample(t))
		require.NoError(t, err, text)
		require.Equal(t, want, got)
	}
}

// An error names the file, the line and the next step, and no type of ours.
func TestTemplateErrors(t *testing.T) {
	const next = "; the README's section Templates lists fields and functions"
	for text, want := range map[string]string{
		"{{if}}":                                      "a.tmpl:1: missing value for if" + next,
		"\n{{range .Findings}}":                       "a.tmpl:2: unexpected EOF" + next,
		"\n\n{{nosuch 1}}":                            `a.tmpl:3: function "nosuch" not defined` + next,
		"\n{{.Nope}}":                                 "a.tmpl:2: <.Nope>: there is no field Nope here" + next,
		"{{range .Findings}}\n{{.X}}{{end}}":          "a.tmpl:2: <.X>: there is no field X here" + next,
		`{{atLeast "hi" .Findings}}`:                  `a.tmpl:1: <atLeast "hi" .Findings>: atLeast: found "hi", expected critical, high, medium, low or note` + next,
		"{{print .Findings}}":                         "a.tmpl:1: <print .Findings>: print: a list or an object is no text; take one of its fields, or write it with json" + next,
		strings.Repeat("x", gotemplate.MaxTemplate+1): "a.tmpl: the template has more than 65536 bytes; write a shorter one",
	} {
		_, err := filled(text, sample(t))
		require.EqualError(t, err, want)
	}
	require.ErrorContains(t, fillTemplate(&bytes.Buffer{}, sample(t), FormatOptions{}), "--template FILE")
}

// A template may be a stranger's: it comes to an end, and to a small one.
func TestTemplatesAreBounded(t *testing.T) {
	for text, want := range map[string]string{
		`{{range 2000000000}}{{end}}`:                                                                           "takes more than",
		`{{define "a"}}{{template "a"}}{{template "a"}}{{end}}{{template "a"}}`:                                 "templates in one another",
		`{{define "a"}}{{if lt . 60}}{{template "a" (len (printf "%*d" . 0))}}{{end}}{{end}}{{template "a" 1}}`: "widths below 1000",
		`{{$x := "12345678"}}{{range 64}}{{$x = print $x $x}}{{end}}`:                                           "a text has more than",
		`{{$x := "12345678"}}{{range 64}}{{$x = printf "%s%s" $x $x}}{{end}}`:                                   "a text has more than",
		`{{$x := "\\"}}{{range 64}}{{$x = js $x}}{{end}}`:                                                       "a text has more than",
		`{{$x := "\\"}}{{range 64}}{{$x = json $x}}{{end}}`:                                                     "a text has more than",
		`{{$x := "a"}}{{range 64}}{{$x = replace "a" "aa" $x}}{{end}}`:                                          "a text has more than",
		`{{printf "%999999d" 1}}`:                                                                               "widths below 1000",
		`{{range 1000000}}{{printf "%999d" 1}}{{end}}`:                                                          "",
		`{{range 5000000}}{{json $}}{{end}}`:                                                                    "",
	} {
		begin := time.Now()
		_, err := filled(text, sample(t))
		require.ErrorContains(t, err, want, text)
		require.Less(t, time.Since(begin), 30*time.Second, text)
	}
}

// What comes from the repository is one inert line in a template.
func TestTemplatesWriteNoCommands(t *testing.T) {
	file := source.NewFile("::error::x\n\x1b[31m\u202e##[error].py", "x = 1")
	place := at(t, file, "1")
	r := &lint.Report{Findings: []lint.Finding{{
		Check: debugEnabled, At: place, Message: " ::error::pwned\r\n::add-mask::x",
		Fixes: []lint.Fix{{Title: "::t", Edits: []source.Edit{{Location: place, New: "a\n::error::b\x1b"}}}},
	}}}
	got, err := filled("{{range .Findings}}{{.File}}\n{{.Message}}\n{{range .Fixes}}{{.Title}}\n{{range .Edits}}{{.New}}{{end}}{{end}}{{end}}", r)
	require.NoError(t, err)
	require.Equal(t, `\x3a:error::x\n\x1b[31m\u202e##\x5berror].py`+"\n"+
		` \x3a:error::pwned\r\n::add-mask::x`+"\n"+`\x3a:t`+"\na\n"+`\x3a:error::b\x1b`, got)
}
