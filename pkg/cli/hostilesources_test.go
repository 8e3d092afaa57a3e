package cli_test

import (
	"fmt"
	"strings"
)

var repeat = strings.Repeat

// hostileSources are Python files that are hard to parse or to evaluate.
func hostileSources() []hostileProject {
	deep := "X = " + repeat("(", 100_000) + "1" + repeat(")", 100_000) + "\n"
	continued := "X = 1 " + repeat("\\\n", 50_000) + "\n"
	long := "X = '" + repeat("a", 10_000_000) + "'\n"
	rows := []hostileProject{
		{name: "parentheses", make: project(deep, nil), status: 1, says: []string{debugFound, settingsUnset, "nested deeper"}},
		{name: "parentheses elsewhere", make: project("", map[string]string{"site1/urls.py": deep}), status: 1, says: []string{debugFound, fileUnread}},
		// How long tree-sitter takes for these depends on the machine.
		{name: "continuations", make: project(continued, nil), status: 1, says: []string{debugFound + "|" + settingsUnset}},
		{name: "long line", make: project(long, nil), status: 1, says: []string{settingsUnset, "limit"}},
		{name: "long line elsewhere", make: project("", map[string]string{"site1/urls.py": long}), status: 1, says: []string{debugFound, fileUnread, "limit"}},
		{name: "open brackets", make: project(repeat("x = [\n", 50_000), nil), status: 1, says: []string{settingsUnset}},
		{name: "open quotes", make: project(repeat("x = '''\n", 50_001), nil), status: 1, says: []string{settingsUnset}},
		{name: "else if", make: project("if DEBUG: pass\n"+repeat("elif DEBUG: pass\n", 50_000), nil), status: 1, says: []string{debugFound}},
		{name: "sum", make: project("X = 1"+repeat(" + 1", 100_000)+"\n", nil), status: 1, says: []string{debugFound, settingsUnset}},
		{name: "indents", make: project(indented(2_000), nil), status: 1, says: []string{debugFound}},
	}
	for name, loop := range map[string]string{
		"doubling list":        "X = [1]\nfor _ in range(64):\n    X = X + X\n",
		"doubling list in it":  "X = [1]\nfor _ in range(64):\n    X += X\n",
		"doubling nested list": "X = [1]\nfor _ in range(64):\n    X = [X, X]\nSTATICFILES_DIRS = X\n",
		"doubling text":        "X = 'a'\nfor _ in range(64):\n    X = X + X\n",
		"doubling bytes":       "X = b'a'\nfor _ in range(64):\n    X = X * 2\n",
		"doubling number":      "X = 3\nfor _ in range(64):\n    X = X * X\n",
		"doubling dictionary":  "X = {}\nfor i in range(64):\n    X = {i: X, -i: X, **X}\nCACHES = X\n",
		"doubling f-string":    "X = 'a'\nfor _ in range(64):\n    X = f'{X}{X}'\n",
		"doubling format":      "X = 'a'\nfor _ in range(64):\n    X = '%s%s' % (X, X)\n",
		"doubling join":        "X = 'aa'\nfor _ in range(64):\n    X = X.join([X, X])\n",
		"doubling replace":     "X = 'aa'\nfor _ in range(64):\n    X = X.replace('a', X)\n",
		"wide text":            "X = '%1000000000d' % 1\nY = f'{1:1000000000}'\nZ = 'a'.ljust(1000000000)\n",
		"power":                "X = 10 ** 10 ** 10\nY = 1 << 10 ** 12\n",
		"holds itself":         "X = []\nX.append(X)\nSTATICFILES_DIRS = X\nCACHES = {}\nCACHES['default'] = CACHES\n",
		"pattern":              "import re\nX = re.match('(a*)*b', 'a' * 100000)\nY = re.compile('(' * 100000)\n",
		"decisions":            decisions(2_000),
		"dependent decisions":  dependentDecisions(200),
	} {
		rows = append(rows, hostileProject{name: name, make: project(loop, nil), status: 1, says: []string{debugFound}})
	}
	for name, endless := range map[string]string{
		"endless loop":     "while True:\n    X = 1\n",
		"nested loops":     "for a in range(100000):\n    for b in range(100000):\n        X = a\n",
		"recursion":        "def f(n):\n    return f(n + 1)\nX = f(0)\n",
		"double recursion": "def f(n):\n    return f(n + 1) + f(n + 1) if n < 60 else 1\nX = f(0)\n",
	} {
		// Nothing is sure of settings that were not run to their end.
		rows = append(rows, hostileProject{name: name, make: project(endless, nil), args: []string{"--pedantic"}, status: 1, says: []string{settingsUnset, `\[DR101\]`}})
	}
	return rows
}

// indented is a block in a block in a block.
func indented(levels int) string {
	var b strings.Builder
	for i := range levels {
		b.WriteString(repeat(" ", i) + "if DEBUG:\n")
	}
	return b.String() + repeat(" ", levels) + "pass\n"
}

// decisions are settings that each depend on a variable of their own.
func decisions(n int) string {
	var b strings.Builder
	b.WriteString("import unknown\n")
	for i := range n {
		fmt.Fprintf(&b, "if os.environ.get('V%d') == unknown.v%d:\n    S%d = 1\nelse:\n    S%d = 2\n", i, i, i, i)
	}
	return b.String()
}

// dependentDecisions is one setting that depends on many variables.
func dependentDecisions(n int) string {
	var b strings.Builder
	b.WriteString("import unknown\nSTATICFILES_DIRS = []\n")
	for i := range n {
		fmt.Fprintf(&b, "if unknown.v%d:\n    STATICFILES_DIRS += ['%d']\n", i, i)
	}
	return b.String()
}
