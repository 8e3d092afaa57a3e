package lazyregexp_test

import (
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"os"
	"regexp"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/djready/djready/pkg/lazyregexp"
)

func TestRegexpIsThatOfTheStandardLibrary(t *testing.T) {
	word := lazyregexp.New(`[a-z]+`)

	require.True(t, word.MatchString("a word"))
	require.Equal(t, "a", word.FindString("a word"))
	require.Equal(t, []int{0, 1}, word.FindStringIndex("a word"))
}

func TestMistakePanicsAtTheFirstUse(t *testing.T) {
	broken := lazyregexp.New(`(`)

	require.Panics(t, func() { broken.MatchString("") })
}

// TestEveryExpressionCompiles reads all expressions of the program: no run uses all
// of them, and compiling them is no longer what starting the program proves.
func TestEveryExpressionCompiles(t *testing.T) {
	count := 0
	for _, top := range []string{"../../pkg", "../../checks"} {
		require.NoError(t, fs.WalkDir(os.DirFS(top), ".", func(name string, _ fs.DirEntry, err error) error {
			if err != nil || !strings.HasSuffix(name, ".go") || strings.HasSuffix(name, "_test.go") {
				return err
			}
			file, err := parser.ParseFile(token.NewFileSet(), top+"/"+name, nil, 0)
			if err != nil {
				return err
			}
			constants := literals(file)
			ast.Inspect(file, func(n ast.Node) bool {
				call, ok := n.(*ast.CallExpr)
				if !ok || !isNew(call.Fun) {
					return true
				}
				count++
				expression, known := text(call.Args[0], constants)
				require.True(t, known, "%s: give the expression as literals and constants of the same file", name)
				_, err := regexp.Compile(expression)
				require.NoError(t, err, name)
				return true
			})
			return nil
		}))
	}
	require.Greater(t, count, 50)
}

func isNew(called ast.Expr) bool {
	selector, ok := called.(*ast.SelectorExpr)
	if !ok || selector.Sel.Name != "New" {
		return false
	}
	name, ok := selector.X.(*ast.Ident)
	return ok && name.Name == "lazyregexp"
}

// literals are the string constants of a file.
func literals(file *ast.File) map[string]ast.Expr {
	found := map[string]ast.Expr{}
	ast.Inspect(file, func(n ast.Node) bool {
		if spec, ok := n.(*ast.ValueSpec); ok && len(spec.Names) == len(spec.Values) {
			for i, name := range spec.Names {
				found[name.Name] = spec.Values[i]
			}
		}
		return true
	})
	return found
}

func text(e ast.Expr, constants map[string]ast.Expr) (string, bool) {
	switch e := e.(type) {
	case *ast.BasicLit:
		s, err := strconv.Unquote(e.Value)
		return s, err == nil
	case *ast.BinaryExpr:
		left, known := text(e.X, constants)
		right, also := text(e.Y, constants)
		return left + right, known && also
	case *ast.Ident:
		if value, found := constants[e.Name]; found {
			return text(value, constants)
		}
	}
	return "", false
}
