package lib

import "testing"

func TestLiteralEval(t *testing.T) {
	p := program{}
	p.check(t, "import ast", []expression{
		{"ast.literal_eval('True')", "True"},
		{"ast.literal_eval('None')", "None"},
		{"ast.literal_eval('-1.5')", "-1.5"},
		{`ast.literal_eval("'a'")`, "'a'"},
		{`ast.literal_eval("[1, 'x']")`, "[1, 'x']"},
		{"ast.literal_eval('(1,)')", "(1,)"},
		{"ast.literal_eval('(1)')", "1"},
		{"ast.literal_eval('()')", "()"},
		{`ast.literal_eval("{'a': [1], 'b': {}}")`, "{'a': [1], 'b': {}}"},
		{"ast.literal_eval('foo')", "raises ValueError"},
		{"ast.literal_eval('true')", "raises ValueError"},
		{`ast.literal_eval("['*']")`, "['*']"},
		{"ast.literal_eval('  1')", "1"},
		{"ast.literal_eval('0')", "0"},
	})
}
