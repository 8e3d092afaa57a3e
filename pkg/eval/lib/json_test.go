package lib

import "testing"

func TestJSON(t *testing.T) {
	p := program{files: map[string]string{"conf.json": `{"k": [1]}`, "broken.json": "[1"}}
	p.check(t, "import json", []expression{
		{"json.loads('{}')", "{}"},
		{"json.loads('[]')", "[]"},
		{`json.loads('[1,\n\t2]\r')`, "[1, 2]"},
		{"json.loads('1')", "1"},
		{"json.loads('-0')", "0"},
		{"json.loads('1e3')", "1000.0"},
		{"json.loads('1E400')", "inf"},
		{"json.loads('12345678901234567890')", "12345678901234567890"},
		{"json.loads('null')", "None"},
		{`json.loads('"a\\u00e9\\n"')`, `'aé\n'`},
		{`json.loads('"\\ud83d\\ude00"')`, "'😀'"},
		{"json.loads('[1,2,]')", "raises JSONDecodeError"},
		{`json.loads('{"a":1,"a":2}')`, "{'a': 2}"},
		{`json.loads("{'a':1}")`, "raises JSONDecodeError"},
		{"json.loads(' [1] ')", "[1]"},
		{"json.loads('[1]x')", "raises JSONDecodeError"},
		{"json.loads('')", "raises JSONDecodeError"},
		{"json.loads('NaN')", "nan"},
		{"json.loads('01')", "raises JSONDecodeError"},
		{"json.loads('1.')", "raises JSONDecodeError"},
		{`json.loads('"unterminated')`, "raises JSONDecodeError"},
		{`json.loads('["*"]')`, "['*']"},
		{`json.loads('{"a":{"b":[true,null]}}')`, "{'a': {'b': [True, None]}}"},
		{`json.loads('"\\x"')`, "raises JSONDecodeError"},
		{"json.loads(None)", "raises TypeError"},
		{"json.loads(b'[1]')", "[1]"},
		{"json.load(open('conf.json'))", "{'k': [1]}"},
		{"json.load(open('nope.json'))", "raises FileNotFoundError"},
		{"json.load(open('broken.json'))", "raises JSONDecodeError"},
	})
}
