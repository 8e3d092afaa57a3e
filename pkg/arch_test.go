// Package pkg_test holds the architecture: which room may see which.
//
// checktest, the harness of fixtures, stands above catalog, whose cases it
// reads; nothing but tests sees it.
package pkg_test

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"io"
	"os/exec"
	"path"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

const (
	module     = "github.com/djready/djready"
	treeSitter = "github.com/smacker/go-tree-sitter"
)

// rooms are the numbers of the packages' rooms. Imports point to a lower number
// only; rooms of one number do not see each other. The packages below a room
// belong to it.
func rooms() map[string]int {
	return map[string]int{
		"pkg/lazyregexp": 0, "pkg/limit": 0, "pkg/order": 0, "pkg/source": 0,
		"pkg/tree": 1, "pkg/config": 1, "pkg/pyast": 1, "pkg/django": 1,
		"pkg/discover": 2, "pkg/manifest": 2, "pkg/pyparse": 2, "pkg/value": 2,
		"pkg/eval":    3,
		"pkg/project": 4,
		"pkg/code":    5,
		"pkg/lint":    5,
		"checks":      6, "pkg/engine": 6, "pkg/report": 6,
		"pkg/catalog": 7, "pkg/fix": 7, "pkg/merge": 7, "pkg/publish": 7,
		"pkg/cli": 8, "pkg/checktest": 8,
		"cmd": 9,
	}
}

// goPackage is what go list says of a package. Files and imports of tests are
// not among it: they are exempt.
type goPackage struct {
	ImportPath, Name, Dir string
	GoFiles, CgoFiles     []string
	Imports, Deps         []string
}

// room is the room that a package belongs to, by its directory; "" for none.
func room(importPath string) string {
	for dir := strings.TrimPrefix(importPath, module+"/"); dir != "." && dir != ""; dir = path.Dir(dir) {
		if _, found := rooms()[dir]; found {
			return dir
		}
	}
	return ""
}

func ours(importPath string) bool { return strings.HasPrefix(importPath, module+"/") }

// within reports whether a package is another or lies below it.
func within(importPath, other string) bool {
	return importPath == other || strings.HasPrefix(importPath, other+"/")
}

// rules are the laws of the architecture. Each gives the reasons why a package
// breaks it.
func rules() map[string]func(goPackage) []string {
	return map[string]func(goPackage) []string{
		"room":        inARoom,
		"name":        wellNamed,
		"edges":       lowerEdges,
		"tests only":  testsOnly,
		"tree-sitter": oneParser,
		"net/http":    oneNetwork,
		"subprocess":  noSubprocess,
		"no C":        withoutC,
		"files":       oneReader,
		"by name":     noMethodsByName,
		"order":       oneSort,
	}
}

func TestArchitecture(t *testing.T) {
	packages := list(t)
	require.Greater(t, len(packages), 15, "go list found too little to judge")
	for name, rule := range rules() {
		t.Run(name, func(t *testing.T) {
			for _, p := range packages {
				require.Empty(t, rule(p))
			}
		})
	}
}

// list asks go list for the packages that have more than tests.
func list(t *testing.T) []goPackage {
	command := exec.Command("go", "list", "-json=ImportPath,Name,Dir,GoFiles,CgoFiles,Imports,Deps", "./...")
	command.Dir = ".."
	var complaint bytes.Buffer
	command.Stderr = &complaint
	out, err := command.Output()
	require.NoError(t, err, complaint.String())
	var packages []goPackage
	for decoder := json.NewDecoder(bytes.NewReader(out)); ; {
		var p goPackage
		err := decoder.Decode(&p)
		if errors.Is(err, io.EOF) {
			return packages
		}
		require.NoError(t, err)
		if len(p.GoFiles)+len(p.CgoFiles) > 0 {
			packages = append(packages, p)
		}
	}
}

func inARoom(p goPackage) []string {
	if room(p.ImportPath) == "" {
		return []string{p.ImportPath + " belongs to no room; give it one in rooms, with a number above all that it imports"}
	}
	return nil
}

func wellNamed(p goPackage) []string {
	if slices.Contains([]string{"util", "utils", "common", "helper", "helpers", "types", "models"}, p.Name) {
		return []string{p.ImportPath + ": the name " + p.Name + " says nothing; name the package for what it owns"}
	}
	return nil
}

func lowerEdges(p goPackage) (reasons []string) {
	from := room(p.ImportPath)
	for _, imported := range p.Imports {
		to := room(imported)
		if !ours(imported) || from == to || rooms()[to] < rooms()[from] {
			continue
		}
		reasons = append(reasons, fmt.Sprintf("%s (room %d) may not import %s (room %d): imports point to a lower number", p.ImportPath, rooms()[from], imported, rooms()[to]))
	}
	return reasons
}

func testsOnly(p goPackage) []string {
	if slices.Contains(p.Imports, module+"/pkg/checktest") {
		return []string{p.ImportPath + " may not import pkg/checktest: it is for tests"}
	}
	return nil
}

func oneParser(p goPackage) (reasons []string) {
	for _, imported := range p.Imports {
		if within(imported, treeSitter) && room(p.ImportPath) != "pkg/pyparse" {
			reasons = append(reasons, p.ImportPath+" may not import "+imported+": no tree-sitter node leaves pkg/pyparse")
		}
	}
	return reasons
}

func oneNetwork(p goPackage) (reasons []string) {
	for _, imported := range p.Imports {
		reaches := within(imported, "net/http") || within(imported, "net/rpc") || imported == "net/smtp" || imported == "crypto/tls"
		if reaches && room(p.ImportPath) != "pkg/publish" {
			reasons = append(reasons, p.ImportPath+" may not import "+imported+": only pkg/publish speaks to the network")
		}
	}
	if !slices.Contains(p.Imports, "net") || room(p.ImportPath) == "pkg/publish" {
		return reasons
	}
	for _, file := range p.GoFiles {
		for _, name := range usesOf("net", filepath.Join(p.Dir, file)) {
			if !slices.Contains([]string{"ParseIP", "ParseCIDR", "IP", "IPNet", "SplitHostPort", "JoinHostPort"}, name) {
				reasons = append(reasons, fmt.Sprintf("%s/%s may not use net.%s: only pkg/publish speaks to the network", p.ImportPath, file, name))
			}
		}
	}
	return reasons
}

// noSubprocess finds what starts another program, in whatever room.
func noSubprocess(p goPackage) (reasons []string) {
	for _, imported := range p.Imports {
		if imported == "os/exec" || imported == "plugin" {
			reasons = append(reasons, p.ImportPath+" may not import "+imported+": djready starts no other program")
		}
	}
	for _, file := range p.GoFiles {
		for _, standard := range []string{"os", "syscall"} {
			for _, name := range usesOf(standard, filepath.Join(p.Dir, file)) {
				switch name {
				case "StartProcess", "ForkExec", "Exec", "everything":
					reasons = append(reasons, fmt.Sprintf("%s/%s may not use %s.%s: djready starts no other program", p.ImportPath, file, standard, name))
				}
			}
		}
	}
	return reasons
}

// noMethodsByName finds templates that call methods by their names: of a program that
// may do so the linker keeps every exported method, a tenth of the binary.
func noMethodsByName(p goPackage) (reasons []string) {
	for _, imported := range p.Imports {
		if imported == "html/template" || imported == "text/template" && p.ImportPath != module+"/pkg/report/gotemplate" {
			reasons = append(reasons, p.ImportPath+" may not import "+imported+", which makes the binary a tenth larger; use pkg/report/gotemplate")
		}
	}
	for _, file := range p.GoFiles {
		for _, name := range usesOf("text/template", filepath.Join(p.Dir, file)) {
			if name != "JSEscapeString" {
				reasons = append(reasons, fmt.Sprintf("%s/%s may not use template.%s, which makes the binary a tenth larger", p.ImportPath, file, name))
			}
		}
	}
	return reasons
}

// oneSort finds sorting that is compiled again for each type. The repositories that
// tests make are in no binary.
func oneSort(p goPackage) (reasons []string) {
	if p.ImportPath == module+"/pkg/tree/gittest" {
		return nil
	}
	for _, file := range p.GoFiles {
		for _, name := range usesOf("slices", filepath.Join(p.Dir, file)) {
			switch name {
			case "SortFunc", "SortStableFunc", "SortedFunc", "SortedStableFunc":
				reasons = append(reasons, fmt.Sprintf("%s/%s may not use slices.%s, 10 kB of the binary for each type; use pkg/order", p.ImportPath, file, name))
			}
		}
	}
	return reasons
}

func withoutC(p goPackage) (reasons []string) {
	switch room(p.ImportPath) {
	case "pkg/pyast", "pkg/value", "pkg/eval":
	default:
		return nil
	}
	if len(p.CgoFiles) > 0 {
		reasons = append(reasons, p.ImportPath+" may not use C")
	}
	for _, d := range p.Deps {
		if within(d, treeSitter) {
			reasons = append(reasons, p.ImportPath+" may not depend on "+d+", not through others either: it builds without C")
		}
	}
	return reasons
}

// oneReader finds what touches files outside the rooms that may: trees are read
// through pkg/tree, which never leads outside.
func oneReader(p goPackage) (reasons []string) {
	switch room(p.ImportPath) {
	case "pkg/tree", "pkg/fix", "pkg/cli", "cmd":
		return nil
	}
	for _, imported := range p.Imports {
		switch imported {
		case "io/ioutil", "os/exec", "path/filepath", "plugin", "syscall":
			reasons = append(reasons, p.ImportPath+" may not import "+imported+": files are for pkg/tree, pkg/fix and pkg/cli")
		}
	}
	if !slices.Contains(p.Imports, "os") {
		return reasons
	}
	for _, file := range p.GoFiles {
		for _, name := range usesOf("os", filepath.Join(p.Dir, file)) {
			if !slices.Contains(harmless(), name) {
				reasons = append(reasons, fmt.Sprintf("%s/%s may not use os.%s: files are for pkg/tree, pkg/fix and pkg/cli", p.ImportPath, file, name))
			}
		}
	}
	return reasons
}

// harmless are the names of package os that touch nothing.
func harmless() []string {
	return []string{"ErrNotExist", "ErrExist", "ErrPermission", "ErrInvalid", "FileMode", "FileInfo", "PathError", "ModePerm"}
}

// usesOf gives the names of a standard package that a file uses. A file that
// cannot be parsed fails the build, not this test; a dot import uses everything.
func usesOf(imported, file string) (names []string) {
	parsed, err := parser.ParseFile(token.NewFileSet(), file, nil, parser.SkipObjectResolution)
	if err != nil {
		return nil
	}
	local := ""
	for _, spec := range parsed.Imports {
		if written, err := strconv.Unquote(spec.Path.Value); err == nil && written == imported {
			local = path.Base(imported)
			if spec.Name != nil {
				local = spec.Name.Name
			}
		}
	}
	if local == "." {
		return []string{"everything"}
	}
	ast.Inspect(parsed, func(n ast.Node) bool {
		if s, ok := n.(*ast.SelectorExpr); ok {
			if x, ok := s.X.(*ast.Ident); ok && x.Name == local && local != "" {
				names = append(names, s.Sel.Name)
			}
		}
		return true
	})
	return names
}
