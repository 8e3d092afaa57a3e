package lib

import "testing"

func TestCopies(t *testing.T) {
	p := program{}
	p.check(t, "import copy\norig = {'a': [1], 'x': 1}\nshallow = copy.copy(orig)\ndeep = copy.deepcopy(orig)\nshallow['a'].append(2)\ndeep['a'].append(3)\nshallow['y'] = 1\none = [1]\ntwice = copy.deepcopy([one, one])\ntwice[0].append(2)", []expression{
		{"orig", "{'a': [1, 2], 'x': 1}"},
		{"shallow", "{'a': [1, 2], 'x': 1, 'y': 1}"},
		{"deep", "{'a': [1, 3], 'x': 1}"},
		{"one", "[1]"},
		{"twice", "[[1, 2], [1, 2]]"},
		{"copy.copy((1, 2))", "(1, 2)"},
		{"copy.deepcopy('x')", "'x'"},
	})
}
