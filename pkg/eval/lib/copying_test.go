package lib

import "testing"

func TestCopies(t *testing.T) {
	p := program{}
	p.check(t, `
import copy
orig = {'a': [1], 'x': 1}
shallow = copy.copy(orig)
deep = copy.deepcopy(orig)
shallow['a'].append(2)
deep['a'].append(3)
shallow['y'] = 1
one = [1]
twice = copy.deepcopy([one, one])
twice[0].append(2)
`, []expression{
		{"orig", "{'a': [1, 2], 'x': 1}"},
		{"shallow", "{'a': [1, 2], 'x': 1, 'y': 1}"},
		{"deep", "{'a': [1, 3], 'x': 1}"},
		{"one", "[1]"},
		{"twice", "[[1, 2], [1, 2]]"},
		{"copy.copy((1, 2))", "(1, 2)"},
		{"copy.deepcopy('x')", "'x'"},
	})
}
