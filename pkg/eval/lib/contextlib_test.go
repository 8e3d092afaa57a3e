package lib

import "testing"

func TestSuppress(t *testing.T) {
	p := program{}
	p.check(t, `
import contextlib
log = []
with contextlib.suppress(ImportError):
    raise ImportError
    log.append('imported')
with contextlib.suppress(KeyError, ValueError):
    int('x')
try:
    with contextlib.suppress(KeyError):
        int('x')
except ValueError:
    log.append('passed on')
with contextlib.nullcontext(5) as five:
    log.append(five)
`, []expression{
		{"log", "['passed on', 5]"},
	})
}
