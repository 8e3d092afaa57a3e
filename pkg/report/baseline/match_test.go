package baseline

import (
	"bytes"
	"strings"
	"testing"
	"unicode"

	"github.com/stretchr/testify/require"

	"github.com/djready/djready/pkg/lint"
	"github.com/djready/djready/pkg/source"
)

var debugEnabled = &lint.Check{ID: "DR101", Name: "debug-enabled", Severity: lint.Critical}

// of is a finding in a file, after some lines.
func of(file string, lines int, subject string, modules ...string) lint.Finding {
	text := source.NewFile(file, strings.Repeat("# a line\n", lines)+"DEBUG = True\n")
	at := source.Location{File: text, Span: source.Span{Start: 9 * lines, End: 9*lines + 5}}
	return lint.Finding{Check: debugEnabled, Confidence: lint.ConfidenceHigh, At: at, Subject: subject, Shape: "bool", Modules: modules}
}

// report is a report whose settings modules are these.
func reportOf(modules []string, findings ...lint.Finding) *lint.Report {
	r := &lint.Report{Checks: []*lint.Check{debugEnabled}, Findings: findings, Projects: []lint.ProjectInfo{{Root: "."}}}
	for _, m := range modules {
		r.Projects[0].Settings = append(r.Projects[0].Settings, lint.SettingsInfo{Module: m})
	}
	return r
}

func sure(f lint.Finding, c lint.Confidence) lint.Finding {
	f.Confidence = c
	return f
}

// TestABaselineIsInert holds that neither a terminal nor GitHub's runner obeys what
// git shows of a baseline, and that it is read back to the letter.
func TestABaselineIsInert(t *testing.T) {
	const say = "##[error]x \u009b31m \u202e \x7f \U000e0001 \"\\\n"
	r := reportOf([]string{say}, of(say, 0, say, say))
	var out bytes.Buffer
	require.NoError(t, Write(&out, Entries(r)))
	require.NotContains(t, out.String(), "##[")
	require.Equal(t, 7, strings.Count(out.String(), "\n"), "one entry a line")
	for _, each := range out.String() {
		require.True(t, each == '\n' || unicode.IsGraphic(each), "%q", each)
	}
	read, err := Read(out.Bytes())
	require.NoError(t, err)
	require.Equal(t, Entries(r), read.entries)
}

func TestWhatIsNew(t *testing.T) {
	here := []string{"a", "b"}
	debug := of("a.py", 0, "DEBUG", "a")
	for name, test := range map[string]struct {
		before, now []lint.Finding
		modules     []string // of the report now
		want        []bool
		fixed       int
	}{
		"the same":                          {[]lint.Finding{debug}, []lint.Finding{debug}, here, []bool{false}, 0},
		"further down":                      {[]lint.Finding{debug}, []lint.Finding{of("a.py", 7, "DEBUG", "a")}, here, []bool{false}, 0},
		"nothing before":                    {nil, []lint.Finding{debug}, here, []bool{true}, 0},
		"mended":                            {[]lint.Finding{debug}, nil, here, nil, 1},
		"another setting":                   {[]lint.Finding{debug}, []lint.Finding{of("a.py", 0, "TEMPLATE_DEBUG", "a")}, here, []bool{true}, 1},
		"a second copy":                     {[]lint.Finding{debug}, []lint.Finding{debug, of("a.py", 3, "DEBUG", "a")}, here, []bool{false, true}, 0},
		"one of two copies is gone":         {[]lint.Finding{debug, debug}, []lint.Finding{debug}, here, []bool{false}, 1},
		"another file of the module":        {[]lint.Finding{debug}, []lint.Finding{of("base.py", 0, "DEBUG", "a")}, here, []bool{false}, 0},
		"which of two is new":               {[]lint.Finding{debug}, []lint.Finding{of("base.py", 0, "DEBUG", "a"), debug}, here, []bool{true, false}, 0},
		"another module":                    {[]lint.Finding{debug}, []lint.Finding{of("b.py", 0, "DEBUG", "b")}, here, []bool{true}, 1},
		"the module was renamed":            {[]lint.Finding{debug}, []lint.Finding{of("b.py", 0, "DEBUG", "b")}, []string{"b"}, []bool{false}, 0},
		"a module more":                     {[]lint.Finding{debug}, []lint.Finding{of("a.py", 0, "DEBUG", "a", "b")}, here, []bool{false}, 0},
		"it has become surer":               {[]lint.Finding{sure(debug, lint.ConfidenceLow)}, []lint.Finding{debug}, here, []bool{true}, 1},
		"it has become less sure":           {[]lint.Finding{debug}, []lint.Finding{sure(debug, lint.ConfidenceLow)}, here, []bool{false}, 0},
		"another place in a list":           {[]lint.Finding{of("a.py", 0, "X[1]", "a")}, []lint.Finding{of("a.py", 0, "X[2]", "a")}, here, []bool{false}, 0},
		"of no module, in another file":     {[]lint.Finding{of("Dockerfile", 0, "root")}, []lint.Finding{of("Other", 0, "root")}, here, []bool{true}, 1},
		"of no module, in a file that's no": {[]lint.Finding{of("gone", 0, "root")}, []lint.Finding{of("Other", 0, "root")}, here, []bool{false}, 0},
	} {
		t.Run(name, func(t *testing.T) {
			earlier := New(Entries(reportOf(here, test.before...)))
			r := reportOf(test.modules, test.now...)
			earlier.Mark(r, Options{With: "x", Exists: func(file string) bool { return file != "gone" }})
			var got []bool
			for _, f := range r.Findings {
				got = append(got, f.New)
			}
			require.Equal(t, test.want, got)
			fixed := 0
			for _, f := range r.Compared[0].Gone {
				fixed += f.Count
			}
			require.Equal(t, test.fixed, fixed)
		})
	}
}

// Two projects of one repository may have settings modules of one name.
func TestProjectsAreToldApart(t *testing.T) {
	settings := []lint.SettingsInfo{{Module: "config.settings"}}
	projects := []lint.ProjectInfo{{Root: "blog", Settings: settings}, {Root: "shop", Settings: settings}}
	before, now := reportOf(nil, of("shop/config/settings.py", 0, "DEBUG", "config.settings")), reportOf(nil, of("blog/config/settings.py", 0, "DEBUG", "config.settings"))
	before.Projects, now.Projects = projects, projects
	New(Entries(before)).Mark(now, Options{})
	require.True(t, now.Findings[0].New)
	require.Len(t, now.Compared[0].Gone, 1)
}

// What is not shown is not gone, nor is what was not looked for.
func TestWhatIsNotGone(t *testing.T) {
	debug := of("a.py", 0, "DEBUG", "a")
	earlier := New(Entries(reportOf([]string{"a"}, debug)))
	for name, change := range map[string]func(*lint.Report, *Options){
		"too mild":           func(r *lint.Report, _ *Options) { r.Milder = []lint.Finding{debug} },
		"pedantic":           func(r *lint.Report, _ *Options) { r.Unshown = []lint.Finding{debug} },
		"suppressed":         func(r *lint.Report, _ *Options) { r.Suppressed = []lint.Suppressed{{Finding: debug}} },
		"the check rests":    func(r *lint.Report, _ *Options) { r.Checks = nil },
		"the file is left":   func(_ *lint.Report, o *Options) { o.Covers = func(string, string) bool { return false } },
		"not all was judged": func(_ *lint.Report, o *Options) { o.Incomplete = true },
	} {
		r, o := reportOf([]string{"a"}), Options{}
		change(r, &o)
		earlier.Mark(r, o)
		require.Empty(t, r.Compared[0].Gone, name)
	}
}

// A finding is new where neither the baseline nor the base has it.
func TestSeveralEarlierStates(t *testing.T) {
	debug, other := of("a.py", 0, "DEBUG", "a"), of("a.py", 0, "OTHER", "a")
	r := reportOf([]string{"a"}, debug, other, of("a.py", 0, "THIRD", "a"))
	New(Entries(reportOf(nil, debug))).Mark(r, Options{})
	New(Entries(reportOf(nil, other))).Mark(r, Options{})
	require.False(t, r.Findings[0].New)
	require.False(t, r.Findings[1].New)
	require.True(t, r.Findings[2].New)
}

func TestWhatIsWrittenIsRead(t *testing.T) {
	r := reportOf([]string{"a"}, of("b.py", 0, "DEBUG", "a"), of("a.py", 0, `odd "name" <&>`, "a"), of("b.py", 1, "DEBUG", "a"))
	var first, second bytes.Buffer
	require.NoError(t, Write(&first, Entries(r)))
	require.Equal(t, 4+2+2, strings.Count(first.String(), "\n"), "one entry a line")
	r.Findings[0], r.Findings[2] = r.Findings[2], r.Findings[0]
	require.NoError(t, Write(&second, Entries(r)))
	require.Equal(t, first.String(), second.String())
	b, err := Read(first.Bytes())
	require.NoError(t, err)
	require.Equal(t, Entries(r), b.entries)

	var none bytes.Buffer
	require.NoError(t, Write(&none, nil))
	_, err = Read(none.Bytes())
	require.NoError(t, err)
}

func TestWhatIsNoBaseline(t *testing.T) {
	const head = `{"format": "djready-baseline", "version": 1, "findings": [`
	for text, want := range map[string]string{
		"":                                "line 1: it ends too early",
		"{\n\n\"version\": \"1\"}":        "line 3: version: found a string, expected a int",
		"{\n\"formats\": 1}":              `line 2: json: unknown field "formats"`,
		`{"findings": []}`:                `format: found "", expected "djready-baseline"`,
		head + `{"rule": "DR101"}]}`:      `findings[0].confidence: found "", expected high, medium or low`,
		head + `{"confidence": "high"}]}`: "findings[0].rule: found nothing, expected the ID of a check",
		head + `{"rule": "DR101", "confidence": "high", "count": -1}]}`: "findings[0].count: found -1, expected 1 or more",
	} {
		_, err := Read([]byte(text))
		require.ErrorContains(t, err, want, text)
		require.ErrorContains(t, err, "anew", text)
	}
}

// A merge may keep the line of both sides.
func TestAnEntryThatStandsTwiceCountsOnce(t *testing.T) {
	const entry = `{"rule": "DR101", "subject": "DEBUG", "shape": "bool", "confidence": "high", "modules": ["a"], "file": "a.py"}`
	b, err := Read([]byte(`{"format": "djready-baseline", "version": 1, "findings": [` + entry + "," + entry + `]}`))
	require.NoError(t, err)
	r := reportOf([]string{"a"}, of("a.py", 0, "DEBUG", "a"), of("a.py", 1, "DEBUG", "a"))
	b.Mark(r, Options{})
	require.False(t, r.Findings[0].New)
	require.True(t, r.Findings[1].New)
}
