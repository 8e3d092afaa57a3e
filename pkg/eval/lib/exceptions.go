package lib

import "github.com/djready/djready/pkg/eval"

// exceptionTree is the hierarchy of the built-in exceptions of Python 3.13, as
// its reference prints it: a class and those that derive from it.
var exceptionTree = []struct {
	base    string
	derived []string
}{
	{"BaseException", []string{"BaseExceptionGroup", "GeneratorExit", "KeyboardInterrupt", "SystemExit", "Exception"}},
	{"Exception", []string{
		"ArithmeticError", "AssertionError", "AttributeError", "BufferError", "EOFError", "ImportError", "LookupError",
		"MemoryError", "NameError", "OSError", "ReferenceError", "RuntimeError", "StopAsyncIteration", "StopIteration",
		"SyntaxError", "SystemError", "TypeError", "ValueError", "Warning",
	}},
	{"ArithmeticError", []string{"FloatingPointError", "OverflowError", "ZeroDivisionError"}},
	{"ImportError", []string{"ModuleNotFoundError"}},
	{"LookupError", []string{"IndexError", "KeyError"}},
	{"NameError", []string{"UnboundLocalError"}},
	{"OSError", []string{
		"BlockingIOError", "ChildProcessError", "ConnectionError", "FileExistsError", "FileNotFoundError", "InterruptedError",
		"IsADirectoryError", "NotADirectoryError", "PermissionError", "ProcessLookupError", "TimeoutError",
	}},
	{"ConnectionError", []string{"BrokenPipeError", "ConnectionAbortedError", "ConnectionRefusedError", "ConnectionResetError"}},
	{"RuntimeError", []string{"NotImplementedError", "PythonFinalizationError", "RecursionError"}},
	{"SyntaxError", []string{"IndentationError"}},
	{"IndentationError", []string{"TabError"}},
	{"ValueError", []string{"UnicodeError"}},
	{"UnicodeError", []string{"UnicodeDecodeError", "UnicodeEncodeError", "UnicodeTranslateError"}},
	{"Warning", []string{
		"BytesWarning", "DeprecationWarning", "EncodingWarning", "FutureWarning", "ImportWarning", "PendingDeprecationWarning",
		"ResourceWarning", "RuntimeWarning", "SyntaxWarning", "UnicodeWarning", "UserWarning",
	}},
}

// exceptionClasses are the classes alone: the interpreter itself knows what an
// exception is.
func exceptionClasses() []*eval.ClassModel {
	classes := []*eval.ClassModel{{Name: "BaseException"}}
	for _, branch := range exceptionTree {
		for _, name := range branch.derived {
			classes = append(classes, &eval.ClassModel{Name: name, Bases: []string{"builtins." + branch.base}})
		}
	}
	return append(classes, &eval.ClassModel{Name: "ExceptionGroup", Bases: []string{"builtins.BaseExceptionGroup", "builtins.Exception"}})
}

// exceptionAliases are other names of the same classes.
var exceptionAliases = map[string]string{"IOError": "builtins.OSError", "EnvironmentError": "builtins.OSError"}
