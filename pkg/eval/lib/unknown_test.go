package lib

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/djready/djready/pkg/eval"
	"github.com/djready/djready/pkg/pyparse"
	"github.com/djready/djready/pkg/value"
)

// unknownSetup binds u to a text that nobody knows, path to one under the tree.
const unknownSetup = `
import os
u = os.environ["ANYTHING"]
path = os.path.dirname(os.path.abspath(__file__))
`

// evaluateText evaluates settings that read a variable of unknown value.
func evaluateText(t *testing.T, settings string) *eval.Result {
	t.Helper()
	text := unknownSetup + settings
	require.Empty(t, pyparse.Parse("settings.py", []byte(text), pyparse.Options{}).Errors)
	return program{}.evaluate(t, text)
}

func TestUnknownInputsGiveTypedUnknowns(t *testing.T) {
	for source, want := range map[string]string{
		"int(u)": "int", "float(u)": "float", "bool(u)": "bool", "str(u)": "str", "len(u)": "int", "','.join([u, 'a'])": "str",
		"'a'.replace('a', u)": "str", "'%s' % u": "str", "'{}'.format(u)": "str", "'a,b'.split(u)": "list", "'x'.startswith(u)": "bool",
		"repr(u)": "str", "chr(int(u))": "str", "round(float(u))": "", "isinstance(os.getenv, u)": "bool", "[u].count('a')": "int",
		"len([*u])": "int", "any([u])": "bool", "all([u, 1])": "bool", "hash('x')": "int", "dict([(u, 1)]).get('a')": "", "max(u, 'a')": "",
	} {
		v := setting(t, evaluateText(t, "X = "+source+"\n"), "X").Value
		require.IsType(t, &value.Unknown{}, v, source)
		require.Equal(t, want, v.Type(), source)
	}
}

// TestLettersOfTheTreesPathAreNotKnown: nobody knows where the project will
// lie, so what depends on that is unknown, and what does not is exact.
func TestLettersOfTheTreesPathAreNotKnown(t *testing.T) {
	program{}.check(t, unknownSetup, []expression{
		{"len(path)", "unknown"}, {"path.split('/')", "unknown"}, {"path.upper()", "unknown"}, {"path.find('a')", "unknown"},
		{"path.count('/')", "unknown"}, {"path.encode()", "unknown"}, {"path.replace('a', 'b')", "unknown"}, {"path.isalpha()", "unknown"},
		{"path.strip('/')", "unknown"}, {"repr(path)", "unknown"}, {"sorted([path, '/a'])[0]", "unknown"}, {"max(path, '/a')", "unknown"},
		{"path.startswith('/home')", "unknown"}, {"path.endswith('x')", "unknown"}, {"('x' + path).rjust(9)", "unknown"},
		{"path.startswith('/')", "True"}, {"path.startswith('C:')", "False"}, {"(path + '/db').endswith('/db')", "True"},
		{"(path + '/db').endswith('.py')", "False"}, {"(path + '/db').startswith(path)", "True"}, {"(path + '/db').startswith(path + '/e')", "False"},
		{"'/'.join([path, 'db'])", "'<tree>/db'"}, {"'%s/db' % path", "'<tree>/db'"}, {"'{}/db'.format(path)", "'<tree>/db'"}, {"str(path)", "'<tree>'"},
	})
}

// TestMutationBySomethingUnknownLeavesTheContainerOpen: what may have been
// removed or replaced is no longer known, what is surely there still is.
func TestMutationBySomethingUnknownLeavesTheContainerOpen(t *testing.T) {
	for _, test := range []struct {
		statements string
		has        string // what the container surely holds
		open       bool
	}{
		{"X = ['a']\nX.extend(u.split(','))", "['a']", true},
		{"X = ['a']\nX.insert(len(u), 'b')", "['a', 'b']", true},
		{"X = ['a', 'b']\nX.pop(len(u))", "[]", true},
		{"X = ['a', u, 'b']\nX.remove('b')", "['a']", true},
		{"X = ['a', 'b']\nX.remove(u)", "[]", true},
		{"X = ['a', 'b']\nX.sort(key=lambda x: u + x)", "['a', 'b']", true},
		{"X = ['a']\nX.extend(u)\nX.clear()", "[]", false},
		{"X = list(map(str.lower, ['A', 'B']))", "['a', 'b']", false},
		{"X = {1}\nX.update(u)", "{1}", true},
		{"X = {1, 'a'}\nX.discard(u)", "set()", true},
		{"X = {1, 'a'}.difference(u)", "set()", true},
		{"X = {'a': 1}\nX.pop(u, None)", "{}", true},
		{"X = {'a': 1}\nX.pop('a', None)\nX.setdefault('b', 2)", "{'b': 2}", false},
	} {
		v := setting(t, evaluateText(t, test.statements+"\n"), "X").Value
		var open *value.Unknown
		switch c := v.(type) {
		case *value.List:
			open, c.Open = c.Open, nil
		case *value.Dict:
			open, c.Open = c.Open, nil
		case *value.Set:
			open, c.Open = c.Open, nil
		}
		require.Equal(t, test.open, open != nil, test.statements)
		require.Equal(t, test.has, shownValue(v), test.statements)
	}
}

func TestUpdateFromSomethingUnknownShadowsEveryValue(t *testing.T) {
	result := evaluateText(t, "import json\nX = {'a': 1}\nX.update(json.loads(u), c=3)\n")
	d, ok := setting(t, result, "X").Value.(*value.Dict)
	require.True(t, ok)
	require.NotNil(t, d.Open)
	for key, want := range map[string]string{"a": "unknown", "c": "3"} {
		v, found := d.Str(key)
		require.True(t, found, key)
		require.Equal(t, want, shownValue(v.Value), key)
	}
}

// TestConversionsLeadBackToTheLiteral: the place to change is the literal, not
// the call that converted it.
func TestConversionsLeadBackToTheLiteral(t *testing.T) {
	for source, want := range map[string]string{
		"int('5')": "'5'", "bool(' x '.strip().lower())": "' x '", "list(('a', 'b'))": "('a', 'b')",
		"'a,b'.split(',')[1]": "'a,b'", "str(float('1'))": "'1'",
		"len('abc')": "len('abc')", "sorted(['a', 'b'])[0]": "'a'", "dict(a=1)['a']": "1",
		"[x.strip() for x in 'a, b'.split(',')][1]": "'a, b'", "next(iter(['z']))": "'z'",
	} {
		at := setting(t, evaluateText(t, "X = "+source+"\n"), "X").Origin.Supplier()
		require.Equal(t, want, at.Text(), source)
	}
}

// TestConversionThatMayFailExploresBothWays: int() of nobody knows what may
// raise, which matters where a handler would catch it.
func TestConversionThatMayFailExploresBothWays(t *testing.T) {
	result := evaluateText(t, "try:\n    X = int(u)\nexcept ValueError:\n    X = 7\n")
	var seen []string
	for _, w := range result.Worlds {
		seen = append(seen, shownValue(w.Names["X"].Value))
	}
	require.ElementsMatch(t, []string{"unknown", "7"}, seen)
}

func TestResultsAreBounded(t *testing.T) {
	program{}.check(t, "big = 'x' * 1000000\n", []expression{
		{"'a'.ljust(10 ** 30)", "unknown"}, {"'a'.zfill(2000000)", "unknown"}, {"big.replace('x', 'yyyy')", "unknown"},
		{"'\\t'.expandtabs(10 ** 9)", "unknown"}, {"big.join([big, big])", "unknown"}, {"pow(10, 10 ** 9)", "unknown"},
		{"range(10 ** 9)", "unknown"}, {"range(10 ** 30, 10 ** 30 + 2)", "unknown"}, {"'%0999999999d' % 1", "unknown"}, {"round(1, -10 ** 30)", "0"}, {"int('9' * 5000)", "raises ValueError"},
	})
}

func TestIteratorsAreLazyAndUsedUp(t *testing.T) {
	program{}.check(t, "it = map(int, ['1', 'x'])\nz = zip([1, 2], 'ab')\ne = enumerate('ab')\n", []expression{
		{"bool(it)", "True"},
		{"next(z)", "(1, 'a')"}, {"list(z)", "[(2, 'b')]"},
		{"next(iter([]), 'none')", "'none'"}, {"next(e)", "(0, 'a')"}, {"next(e)", "(1, 'b')"}, {"next(e)", "raises StopIteration"},
		{"list(it)", "raises ValueError"},
	})
}

func TestFilesOfTheTreeAreRead(t *testing.T) {
	p := program{files: map[string]string{"key.txt": "abc\ndef\n"}}
	p.check(t, "def lines():\n    with open('key.txt') as f:\n        return [l.strip() for l in f]\n", []expression{
		{"open('key.txt').read()", `'abc\ndef\n'`}, {"open('key.txt', 'rb').read()", `b'abc\ndef\n'`}, {"lines()", "['abc', 'def']"},
		{"open('key.txt').readline()", `'abc\n'`}, {"open('key.txt').readlines()", `['abc\n', 'def\n']`}, {"open('key.txt').read(2)", "'ab'"},
		{"open('absent.txt')", "raises FileNotFoundError"}, {"open('/etc/passwd').read()", "unknown"}, {"open('../key.txt').read()", "unknown"},
	})
	at := setting(t, p.evaluate(t, "X = open('key.txt').read().strip()\n"), "X").Origin.Supplier()
	require.Equal(t, "key.txt", at.Path())
}

func TestClassesOfValues(t *testing.T) {
	program{}.check(t, unknownSetup+"class A: pass\nclass B(A): pass\nclass C(u.base): pass\n", []expression{
		{"isinstance(B(), A)", "True"}, {"isinstance(A(), B)", "False"}, {"isinstance(C(), A)", "unknown"}, {"isinstance(u, str)", "True"},
		{"isinstance(u, (int, list))", "False"}, {"isinstance(u.x, str)", "unknown"}, {"isinstance(True, int)", "True"}, {"isinstance(A, type)", "True"},
		{"isinstance('x', object)", "True"}, {"issubclass(KeyError, LookupError)", "True"}, {"issubclass(IOError, OSError)", "True"},
		{"issubclass(ModuleNotFoundError, ImportError)", "True"}, {"issubclass(KeyError, ValueError)", "False"},
		{"getattr(A(), 'x', 5)", "5"}, {"getattr(A(), 'x')", "raises AttributeError"}, {"getattr(u, 'x', 5)", "unknown"}, {"hasattr(A(), 'x')", "False"},
		{"hasattr([], 'append')", "True"}, {"hasattr([], '__iter__')", "unknown"}, {"callable(A)", "True"}, {"callable(A())", "False"}, {"callable(u)", "unknown"},
	})
}

// TestEveryBuiltinNameIsThere: a name that is missing would look like a
// NameError of the project.
func TestEveryBuiltinNameIsThere(t *testing.T) {
	names := strings.Fields(`ArithmeticError AssertionError AttributeError BaseException BaseExceptionGroup BlockingIOError BrokenPipeError
		BufferError BytesWarning ChildProcessError ConnectionAbortedError ConnectionError ConnectionRefusedError ConnectionResetError
		DeprecationWarning EOFError Ellipsis EncodingWarning EnvironmentError Exception ExceptionGroup FileExistsError FileNotFoundError
		FloatingPointError FutureWarning GeneratorExit IOError ImportError ImportWarning IndentationError IndexError InterruptedError
		IsADirectoryError KeyError KeyboardInterrupt LookupError MemoryError ModuleNotFoundError NameError NotADirectoryError NotImplemented
		NotImplementedError OSError OverflowError PendingDeprecationWarning PermissionError ProcessLookupError PythonFinalizationError
		RecursionError ReferenceError ResourceWarning RuntimeError RuntimeWarning StopAsyncIteration StopIteration SyntaxError SyntaxWarning
		SystemError SystemExit TabError TimeoutError TypeError UnboundLocalError UnicodeDecodeError UnicodeEncodeError UnicodeError
		UnicodeTranslateError UnicodeWarning UserWarning ValueError Warning ZeroDivisionError __debug__ __import__ abs aiter all anext any
		ascii bin bool breakpoint bytearray bytes callable chr classmethod compile complex copyright credits delattr dict dir divmod
		enumerate eval exec exit filter float format frozenset getattr globals hasattr hash help hex id input int isinstance issubclass iter
		len license list locals map max memoryview min next object oct open ord pow print property quit range repr reversed round set
		setattr slice sorted staticmethod str sum super tuple type vars zip`)
	result := program{}.evaluate(t, "X = ["+strings.Join(names, ", ")+"]\n")
	require.Empty(t, result.Partial)
	require.Len(t, result.Worlds[0].Names["X"].Value.(*value.List).Items, len(names))
}
