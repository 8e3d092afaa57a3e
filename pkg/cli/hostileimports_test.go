package cli_test

import (
	"fmt"
	"strings"
)

// hostileImports are projects whose modules import each other in too many ways.
func hostileImports() []hostileProject {
	return []hostileProject{
		{name: "import of itself", make: project("from site1.settings import *\nimport site1.settings\n", nil), status: 1, says: []string{debugFound}},
		{name: "import cycle", make: project("from site1.m0 import *\n", cycle(50)), status: 1, says: []string{debugFound}},
		{name: "import fan", make: project("from site1.m0 import *\n", fan(60)), status: 1, says: []string{debugFound}},
		{name: "import of everything", make: project("from site1.m0 import *\n", mesh(200)), args: []string{"--pedantic"}, status: 1, says: []string{settingsUnset, `\[DR101\]`}},
		{name: "star chain", make: project("from site1.m0 import *\n", chain(500)), args: []string{"--pedantic"}, status: 1, says: []string{`\[DR101\]`, settingsUnset, "deeper than"}},
		{name: "star chain within the limit", make: project("from site1.m0 import *\n", chain(60)), status: 1, says: []string{debugFound}, silent: []string{settingsUnset}},
		{name: "star chain of routes", make: project("", routes(500)), status: 1, says: []string{debugFound}},
	}
}

// cycle are modules that import the next, the last of them the first.
func cycle(n int) map[string]string {
	files := map[string]string{}
	for i := range n {
		files[fmt.Sprintf("site1/m%d.py", i)] = fmt.Sprintf("A%d = 1\nfrom site1.m%d import *\nB%d = 1\n", i, (i+1)%n, i)
	}
	return files
}

// fan are modules of which each imports all that come after it.
func fan(n int) map[string]string {
	files := map[string]string{}
	for i := range n {
		var b strings.Builder
		for j := i + 1; j < n; j++ {
			fmt.Fprintf(&b, "from site1.m%d import *\n", j)
		}
		fmt.Fprintf(&b, "A%d = 1\n", i)
		files[fmt.Sprintf("site1/m%d.py", i)] = b.String()
	}
	return files
}

// mesh are modules of which each imports all.
func mesh(n int) map[string]string {
	files := map[string]string{}
	for i := range n {
		var b strings.Builder
		for j := range n {
			fmt.Fprintf(&b, "from site1.m%d import *\n", j)
		}
		fmt.Fprintf(&b, "A%d = 1\n", i)
		files[fmt.Sprintf("site1/m%d.py", i)] = b.String()
	}
	return files
}

// chain are modules that import the next.
func chain(n int) map[string]string {
	files := cycle(n)
	files[fmt.Sprintf("site1/m%d.py", n-1)] = "LAST = 1\n"
	return files
}

// routes are lists of routes of which each includes the next.
func routes(n int) map[string]string {
	files := map[string]string{"site1/urls.py": "from site1.m0 import *\n"}
	for i := range n {
		files[fmt.Sprintf("site1/m%d.py", i)] = fmt.Sprintf("from django.urls import include, path\nfrom site1.m%d import *\nurlpatterns = [path('', include('site1.m%d'))]\n", i+1, i+1)
	}
	return files
}
