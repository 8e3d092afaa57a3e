package pkg_test

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/require"
)

// TestEachRuleCanFail shows each rule a package that breaks it and one that
// keeps it.
func TestEachRuleCanFail(t *testing.T) {
	dir := t.TempDir()
	write := func(name, text string) string {
		require.NoError(t, os.WriteFile(filepath.Join(dir, name), []byte(text), 0o600))
		return name
	}
	reads := write("reads.go", "package a\nimport \"os\"\nvar _, _ = os.ReadFile(\"x\")\n")
	renamed := write("renamed.go", "package a\nimport system \"os\"\nvar _, _ = system.Open(\"x\")\n")
	dotted := write("dotted.go", "package a\nimport . \"os\"\nvar _, _ = Open(\"x\")\n")
	asks := write("asks.go", "package a\nimport \"os\"\nvar _ = os.ErrNotExist\n")

	dials := write("dials.go", "package a\nimport \"net\"\nvar _, _ = net.Dial(\"tcp\", \"x\")\n")
	fills := write("fills.go", "package a\nimport \"text/template\"\nvar _ = template.New(\"x\")\n")
	escapes := write("escapes.go", "package a\nimport \"text/template\"\nvar _ = template.JSEscapeString(\"x\")\n")
	starts := write("starts.go", "package a\nimport \"os\"\nvar _, _ = os.StartProcess(\"x\", nil, nil)\n")

	tests := []struct {
		rule, name string
		p          goPackage
		want       string // "" for a package that keeps the rule
	}{
		{"room", "no room", goPackage{ImportPath: module + "/pkg/stray"}, "belongs to no room"},
		{"room", "a name that only begins like a room's", goPackage{ImportPath: module + "/pkg/evaluation"}, "belongs to no room"},
		{"room", "below a room", goPackage{ImportPath: module + "/pkg/eval/lib"}, ""},
		{"name", "empty name", goPackage{ImportPath: module + "/pkg/eval/util", Name: "util"}, "says nothing"},
		{"name", "telling name", goPackage{ImportPath: module + "/pkg/eval/lib", Name: "lib"}, ""},
		{"edges", "upwards", goPackage{ImportPath: module + "/pkg/value", Imports: []string{module + "/pkg/eval"}}, "pkg/value (room 2) may not import " + module + "/pkg/eval (room 3)"},
		{"edges", "sideways", goPackage{ImportPath: module + "/pkg/engine", Imports: []string{module + "/pkg/report"}}, "imports point to a lower number"},
		{"edges", "downwards", goPackage{ImportPath: module + "/pkg/engine", Imports: []string{module + "/pkg/lint", "fmt"}}, ""},
		{"edges", "inside a room", goPackage{ImportPath: module + "/pkg/eval", Imports: []string{module + "/pkg/eval/pyformat"}}, ""},
		{"tests only", "the harness", goPackage{ImportPath: module + "/pkg/cli", Imports: []string{module + "/pkg/checktest"}}, "it is for tests"},
		{"tree-sitter", "elsewhere", goPackage{ImportPath: module + "/pkg/manifest", Imports: []string{treeSitter + "/python"}}, "no tree-sitter node leaves"},
		{"tree-sitter", "in pyparse", goPackage{ImportPath: module + "/pkg/pyparse", Imports: []string{treeSitter}}, ""},
		{"net/http", "elsewhere", goPackage{ImportPath: module + "/pkg/cli", Imports: []string{"net/http"}}, "only pkg/publish"},
		{"net/http", "in publish", goPackage{ImportPath: module + "/pkg/publish", Imports: []string{"net/http"}}, ""},
		{"net/http", "below it", goPackage{ImportPath: module + "/pkg/tree", Dir: dir, GoFiles: []string{dials}, Imports: []string{"net"}}, "may not use net.Dial"},
		{"subprocess", "by the package for it", goPackage{ImportPath: module + "/pkg/tree", Imports: []string{"os/exec"}}, "starts no other program"},
		{"subprocess", "by hand", goPackage{ImportPath: module + "/pkg/cli", Dir: dir, GoFiles: []string{starts}}, "may not use os.StartProcess"},
		{"subprocess", "none", goPackage{ImportPath: module + "/pkg/cli", Dir: dir, GoFiles: []string{reads}, Imports: []string{"os"}}, ""},
		{"by name", "in HTML", goPackage{ImportPath: module + "/pkg/report", Imports: []string{"html/template"}}, "may not import html/template"},
		{"by name", "elsewhere", goPackage{ImportPath: module + "/pkg/report", Imports: []string{"text/template"}}, "use pkg/report/gotemplate"},
		{"by name", "parses only", goPackage{ImportPath: module + "/pkg/cli", Imports: []string{"text/template/parse"}}, ""},
		{"by name", "fills in", goPackage{ImportPath: module + "/pkg/report/gotemplate", Dir: dir, GoFiles: []string{fills}, Imports: []string{"text/template"}}, "may not use template.New"},
		{"by name", "escapes", goPackage{ImportPath: module + "/pkg/report/gotemplate", Dir: dir, GoFiles: []string{escapes}, Imports: []string{"text/template"}}, ""},
		{"no C", "through another", goPackage{ImportPath: module + "/pkg/eval/lib", Deps: []string{treeSitter}}, "may not depend on"},
		{"no C", "its own", goPackage{ImportPath: module + "/pkg/value", CgoFiles: []string{"a.go"}}, "may not use C"},
		{"no C", "who may", goPackage{ImportPath: module + "/pkg/project", Deps: []string{treeSitter}}, ""},
		{"files", "reads a file", goPackage{ImportPath: module + "/pkg/report", Dir: dir, GoFiles: []string{reads}, Imports: []string{"os"}}, "may not use os.ReadFile"},
		{"files", "under another name", goPackage{ImportPath: module + "/checks", Dir: dir, GoFiles: []string{renamed}, Imports: []string{"os"}}, "may not use os.Open"},
		{"files", "under no name", goPackage{ImportPath: module + "/checks", Dir: dir, GoFiles: []string{dotted}, Imports: []string{"os"}}, "may not use os.everything"},
		{"files", "walks", goPackage{ImportPath: module + "/pkg/discover", Imports: []string{"path/filepath"}}, "may not import path/filepath"},
		{"files", "asks for an error", goPackage{ImportPath: module + "/pkg/report", Dir: dir, GoFiles: []string{asks}, Imports: []string{"os"}}, ""},
		{"files", "the reader", goPackage{ImportPath: module + "/pkg/tree", Dir: dir, GoFiles: []string{reads}, Imports: []string{"os", "path/filepath"}}, ""},
	}
	for _, test := range tests {
		t.Run(test.rule+": "+test.name, func(t *testing.T) {
			reasons := rules()[test.rule](test.p)
			if test.want == "" {
				require.Empty(t, reasons)
				return
			}
			require.Len(t, reasons, 1)
			require.Contains(t, reasons[0], test.want)
		})
	}
}
