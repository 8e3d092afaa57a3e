package conformance

import (
	"io/fs"
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/djready/djready/checks"
	"github.com/djready/djready/pkg/catalog"
	"github.com/djready/djready/pkg/checktest"
	"github.com/djready/djready/pkg/lint"
	"github.com/djready/djready/pkg/report"
)

const testdata = "../../../testdata"

// fixture is a project and what djready says of it.
type fixture struct {
	name   string
	files  map[string]string // text by path in the tree
	report *lint.Report
}

// judged judges a project with all checks and everything shown.
func judged(t *testing.T, name string, c *catalog.Case) fixture {
	t.Helper()
	r, err := c.Report(checks.All()...)
	require.NoError(t, err, name)
	r.Version = "0.1.0"
	return fixture{name, c.Files, r}
}

// projectAt is one of testdata/projects.
func projectAt(t *testing.T, name string) fixture {
	t.Helper()
	c := &catalog.Case{Name: name, Files: map[string]string{}}
	root := os.DirFS(filepath.Join(testdata, "projects", name))
	require.NoError(t, fs.WalkDir(root, ".", func(path string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		text, err := fs.ReadFile(root, path)
		c.Files[path] = string(text)
		return err
	}))
	return judged(t, name, c)
}

// each calls visit with every fixture, as a sub-test of its name. The cases of the
// checks go without the comments that say what is found, for these repeat secrets;
// of the rules in their reports only the check's own are kept beside those of
// findings, for else most of the time went by with the same 130.
func each(t *testing.T, visit func(t *testing.T, f fixture)) {
	run := func(f fixture) { t.Run(f.name, func(t *testing.T) { visit(t, f) }) }
	projects, err := os.ReadDir(filepath.Join(testdata, "projects"))
	require.NoError(t, err)
	for _, p := range projects {
		run(projectAt(t, p.Name()))
	}
	run(unusual(t))
	for _, check := range checks.All() {
		for _, c := range checktest.Cases(t, filepath.Join(testdata, "checks", check.Name)) {
			f := judged(t, check.Name+"/"+c.Name, c.WithoutWants())
			f.report.Checks = []*lint.Check{check}
			run(f)
		}
	}
}

// written is what each format writes of a fixture, by the format's name.
func written(t *testing.T, f fixture) map[string]string {
	t.Helper()
	template, err := report.ParseTemplate("all.tmpl", `{{range .Findings}}{{.File}}:{{.Start.Line}}: {{.Message}}
{{end}}{{json .}}
`)
	require.NoError(t, err)
	out := map[string]string{}
	for _, format := range report.Formats() {
		var b writer
		require.NoError(t, format.Write(&b, f.report, report.FormatOptions{Template: template}), format.Name)
		require.LessOrEqual(t, b.calls, 1, "%s is written in one call", format.Name)
		out[format.Name] = b.String()
	}
	return out
}
