package lib

import "testing"

func TestCsvQuoting(t *testing.T) {
	p := program{}
	p.check(t, "from decouple import Csv", []expression{
		{`Csv()('a, "b, c", d')`, "['a', 'b, c', 'd']"},
		{`Csv()("a'b")`, "raises ValueError"},
		{`Csv()('a\\,b,c')`, "['a,b', 'c']"},
		{"Csv()('a#b,c')", "['a']"},
		{`Csv()('a"b"c')`, "['abc']"},
		{`Csv()('"",x')`, "['', 'x']"},
		{`Csv()('"a\\"b"')`, `['a"b']`},
		{`Csv()('"a\\q"')`, `['a\\q']`},
		{"Csv()(',,a,,')", "['a']"},
		{`Csv()('a\\')`, "raises ValueError"},
		{"Csv(delimiter=';')('a;b,c')", "['a', 'b,c']"},
		{"Csv(strip=' %')('%a%,b')", "['a', 'b']"},
	})
}
