package lib

import "testing"

func TestCollections(t *testing.T) {
	p := program{}
	p.check(t, "from collections import OrderedDict, defaultdict", []expression{
		{"OrderedDict([('b', 1), ('a', 2)])['b']", "1"},
		{"list(OrderedDict([('b', 1), ('a', 2)]))", "['b', 'a']"},
		{"dict(OrderedDict(a=1))", "{'a': 1}"},
		{"defaultdict(list, a=1)['a']", "1"},
	})
}
