package gotemplate_test

import (
	"bytes"
	"strings"
	"testing"
	"text/template"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/djready/djready/pkg/report/gotemplate"
)

type city struct {
	Name   string
	People int
	Mayor  *person
	Rivers []string
	hidden string
}

type person struct{ Name kind }

type kind string

type atlas struct {
	city   // its fields are the atlas's
	Cities []city
	Codes  map[string]int
	Area   float64
	Free   bool
	Height mark
	Any    any
}

// mark is a number that says itself how it is written.
type mark int

func (m mark) String() string { return strings.Repeat("*", int(m)) }

func world() atlas {
	return atlas{
		city: city{Name: "Kigali", People: 1200, hidden: "x"},
		Cities: []city{
			{Name: "Oslo", People: 700, Mayor: &person{"Anne"}, Rivers: []string{"Akerselva", "Lo"}},
			{Name: "Łódź", People: 600},
		},
		Codes: map[string]int{"b": 2, "a": 1, "c": 3},
		Area:  1.5, Free: true, Height: 3, Any: city{Name: "Lagos"},
	}
}

// What text/template writes is what is written here.
func TestFillsInAsTextTemplate(t *testing.T) {
	for _, text := range []string{
		``, `plain`, ` {{- /* nothing */ -}} x {{- ` + "`raw\n`" + ` }}`,
		`{{.Name}} {{.People}} {{.Area}} {{.Free}} {{.Height}} {{.Any.Name}} {{$.Name}}`,
		`{{(index .Cities 0).Mayor.Name}} {{index .Codes "b"}} {{index .Codes "none"}} {{.Codes.a}} {{(index .Cities 0 ).Rivers | len}}`,
		`{{range .Cities}}{{.Name}}{{$.Name}};{{end}}{{range $i, $c := .Cities}}{{$i}}{{$c.Name}}{{.People}};{{end}}{{range $c := .Cities}}{{$c.Name}}{{end}}`,
		`{{range $k, $v := .Codes}}{{$k}}={{$v}} {{end}}{{range .Codes}}{{.}}{{end}}{{range 3}}{{.}}{{end}}{{range $i := 2}}{{$i}}{{end}}`,
		`{{range (index .Cities 1).Rivers}}x{{else}}none{{end}}{{range 0}}x{{else}}zero{{end}}`,
		`{{range .Cities}}{{if eq .Name "Oslo"}}{{continue}}{{end}}{{.Name}}{{end}}{{range .Cities}}{{.Name}}{{break}}{{end}}`,
		`{{range .Cities}}{{range .Rivers}}{{.}}{{break}}{{end}}{{.Name}}{{end}}`,
		`{{if .Free}}a{{else}}b{{end}}{{if not .Free}}a{{else if gt .People 1000}}b{{else}}c{{end}}{{if .Cities}}x{{end}}{{if ""}}x{{end}}{{if 0.0}}x{{end}}{{if .Any}}y{{end}}`,
		`{{with .Any}}{{.Name}}{{end}}{{with $x := index .Cities 1}}{{$x.Name}}{{.Name}}{{end}}{{with (index .Cities 1).Mayor}}x{{else}}no mayor{{end}}{{with ""}}x{{else with "b"}}{{.}}{{end}}`,
		`{{$x := 1}}{{if true}}{{$x = 2}}{{$x := 3}}{{$x}}{{end}}{{$x}}{{range $x = .Cities}}{{$x.Name}}{{end}}{{$x.Name}}`,
		`{{$i := 9}}{{$c := ""}}{{range $i, $c = .Cities}}{{$i}}{{$c.Name}}{{end}}{{$i}}{{$c.People}}`,
		`{{define "a"}}<{{.}}{{block "b" .}}{{.}}{{end}}>{{end}}{{template "a" .Name}}{{template "b" 1}}{{template "c"}}{{define "c"}}{{.}}{{end}}`,
		`{{and .Free .Name}}{{and 0 .Name}}{{and 1 ""}}{{or "" 0 .Name "x"}}{{or 0 ""}}{{and true (index .Codes "a")}}{{or .Free (index .Cities 9)}}{{and 1 2 | or 0}}`,
		`{{eq 1 2 1}}{{eq .Name "x" "Kigali"}}{{ne .Name "x"}}{{eq .Free true}}{{eq .Area 1.5}}{{lt 1 2}}{{le 2 2}}{{gt "b" "a"}}{{ge 1.5 2.5}}{{eq (index .Cities 0).Mayor.Name "Anne"}}`,
		`{{print 1 "a" "b" 2 3 .Height}}{{println .Name 1}}{{printf "%05d|%q|%-6s|%v|%.2f" .People .Name "x" .Free .Area}}{{print}}{{println}}`,
		`{{html "<a href='x'>\"&"}}{{js "it's <b>\n"}}{{urlquery "a b&c" 1}}{{.Name | html | printf "%s-%s" "x"}}`,
		`{{len .Name}}{{len .Codes}}{{len "Łódź"}}{{slice .Name 1 3}}{{slice .Name 2}}{{len (slice .Cities 1)}}{{(index (slice .Cities 1) 0).Name}}{{index .Name 0}}`,
		`{{0x1F}} {{0b11}} {{'a'}} {{1e3}} {{1.50}} {{-3}} {{1_000}} {{0x1p4}} {{true}} {{"\u00e9"}} {{017}}`,
		`{{.Codes.none}}`, `{{(index .Cities 1).Name}}`, `{{with $}}{{.Name}}{{end}}`, `{{"x" | len}}{{(len .Cities) | print}}`,
	} {
		var want, got bytes.Buffer
		oracle, err := template.New("").Parse(text)
		require.NoError(t, err, text)
		require.NoError(t, oracle.Execute(&want, world()), text)
		parsed, err := gotemplate.Parse(text, nil)
		require.NoError(t, err, text)
		require.NoError(t, parsed.Fill(&got, world()), text)
		require.Equal(t, want.String(), got.String(), text)
	}
}

func TestFunctions(t *testing.T) {
	functions := gotemplate.Functions{
		"twice": {Least: 1, Most: 1, Do: func(c *gotemplate.Call) any { return 2 * c.Int(0) }},
		"upper": {Do: func(*gotemplate.Call) any { return "mine" }},
	}
	for text, want := range map[string]string{
		`{{twice 4}} {{.People | twice}} {{upper}}`:                           "8 2400 mine",
		`{{join ", " (index .Cities 0).Rivers}}{{join "-" .Codes}}`:           "Akerselva, Lo1-2-3",
		`{{replace "a" "o" .Name}} {{lower "ÀB"}} {{eq nil .Codes.none}}`:     "Kigoli àb true",
		`{{if eq (index .Cities 1).Mayor nil}}no mayor{{end}}{{.Codes.none}}`: "no mayor<no value>",
	} {
		parsed, err := gotemplate.Parse(text, functions)
		require.NoError(t, err, text)
		var out bytes.Buffer
		require.NoError(t, parsed.Fill(&out, world()), text)
		require.Equal(t, want, out.String(), text)
	}
}

// An error says the line and what stands there, and nothing is written.
func TestErrors(t *testing.T) {
	for text, want := range map[string]string{
		"\n{{if}}":                         "line 2: missing value for if",
		"{{nosuch}}":                       `line 1: function "nosuch" not defined`,
		"{{call 1}}":                       `line 1: function "call" not defined`,
		"x\n\n{{.Nope}}":                   "line 3: <.Nope>: there is no field Nope here",
		"{{.hidden}}":                      "line 1: <.hidden>: there is no field hidden here",
		"{{.Name.x}}":                      "line 1: <.Name.x>: a text has no field x",
		"{{.Height.String}}":               "line 1: <.Height.String>: a whole number has no field String",
		"{{.Name 1}}":                      "line 1: <.Name 1>: .Name is no function and takes no arguments",
		"{{.Cities}}":                      "line 1: <{{.Cities}}>: a list or an object is no text; take one of its fields, or write it with json",
		"{{range .Free}}{{end}}":           "line 1: <{{range .Free}}{{end}}>: a boolean holds nothing to go over; take a list, a map or a whole number",
		"{{index .Cities 2}}":              "line 1: <index .Cities 2>: index: 2 is out of range: there are 2",
		"{{index .Cities -1}}":             "line 1: <index .Cities -1>: index: -1 is out of range: there are 2",
		"{{index .Free 1}}":                "line 1: <index .Free 1>: index: a boolean has no elements",
		"{{slice .Name 3 1}}":              "line 1: <slice .Name 3 1>: slice: from 3 to 1 is out of range: there are 6",
		"{{upper 1}}":                      "line 1: <upper 1>: upper: argument 1 is a whole number, expected a text",
		"{{upper}}":                        "line 1: <upper>: upper has 0 arguments and takes at least 1",
		"{{not 1 2}}":                      "line 1: <not 1 2>: not has 2 arguments and takes at most 1",
		"{{eq 1 .Name}}":                   "line 1: <eq 1 .Name>: eq: lists, objects and values of different kinds cannot be compared",
		"{{lt .Cities .Cities}}":           "line 1: <lt .Cities .Cities>: lt: lists, objects and values of different kinds cannot be compared",
		`{{template "x"}}`:                 `line 1: <{{template "x"}}>: template "x" is not defined`,
		"{{nil}}":                          "line 1: <nil>: nil is no command",
		"{{1i}}":                           "line 1: <1i>: 1i is too large or no real number",
		"{{18446744073709551615}}":         "line 1: <18446744073709551615>: 18446744073709551615 is too large or no real number",
		"{{range .Cities}}\n{{.X}}{{end}}": "line 2: <.X>: there is no field X here",
	} {
		parsed, err := gotemplate.Parse(text, nil)
		var out bytes.Buffer
		if err == nil {
			err = parsed.Fill(&out, world())
		}
		require.EqualError(t, err, want, text)
		require.Empty(t, out.String())
	}
}

// A template may be a stranger's: it comes to an end, and to a small one.
func TestIsBounded(t *testing.T) {
	for text, want := range map[string]string{
		`{{range 2000000000}}{{end}}`:                                              "takes more than 1000000 steps",
		`{{range 100000}}{{range 100000}}{{end}}{{end}}`:                           "takes more than 1000000 steps",
		`{{define "a"}}{{template "a"}}{{end}}{{template "a"}}`:                    "more than 1000 templates in one another",
		`{{$x := "12345678"}}{{range 64}}{{$x = print $x $x}}{{end}}`:              "a text has more than 262144 bytes",
		`{{$x := "'"}}{{range 64}}{{$x = js $x}}{{end}}`:                           "a text has more than",
		`{{$x := "ab"}}{{range 64}}{{$x = replace "" $x $x}}{{end}}`:               "a text has more than",
		`{{$x := "a"}}{{range 64}}{{$x = join $x .Cities}}{{end}}`:                 "no field Cities",
		`{{$x := "a"}}{{range 64}}{{$x = join (printf "%99s" $x) $.Codes}}{{end}}`: "a text has more than",
		`{{$x := print 1}}{{range 64}}{{$x = printf "%[1]s%[1]s%[1]s" $x}}{{end}}`: "more than",
		`{{printf "%*d" 9 9}}`:                                                     "widths below 1000",
		`{{printf "%9999d" 9}}`:                                                    "widths below 1000",
		`{{range 300000}}` + strings.Repeat("x", 100) + `{{end}}`:                  "writes more than 16777216 bytes",
		strings.Repeat("x", gotemplate.MaxTemplate+1):                              "the template has more than 65536 bytes",
	} {
		begin := time.Now()
		parsed, err := gotemplate.Parse(text, nil)
		if err == nil {
			err = parsed.Fill(&bytes.Buffer{}, world())
		}
		require.ErrorContains(t, err, want, text)
		require.Less(t, time.Since(begin), 20*time.Second, text)
	}
}
