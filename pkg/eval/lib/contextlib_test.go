package lib

import "testing"

func TestSuppress(t *testing.T) {
	p := program{}
	p.check(t, "import contextlib\nlog = []\nwith contextlib.suppress(ImportError):\n    raise ImportError\n    log.append('imported')\nwith contextlib.suppress(KeyError, ValueError):\n    int('x')\ntry:\n    with contextlib.suppress(KeyError):\n        int('x')\nexcept ValueError:\n    log.append('passed on')\nwith contextlib.nullcontext(5) as five:\n    log.append(five)", []expression{
		{"log", "['passed on', 5]"},
	})
}
