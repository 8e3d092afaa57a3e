package cli_test

import (
	"os"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/djready/djready/pkg/tree/gittest"
)

// A project in a submodule is compared with what the submodule had: nothing in it is
// new that was there. Where nobody can tell, nothing is new, and that is said.
func TestNewFromWithASubmodule(t *testing.T) {
	top := tree(t.TempDir())
	project("", nil)(t, tree(top.path("shop")))
	shop := gittest.Repository{Dir: top.path("shop")}
	must := func(name string, err error) string {
		t.Helper()
		require.NoError(t, err)
		return name
	}
	first := must(shop.Commit(must(shop.Files(map[string]string{"manage.py": managePy, "site1/settings.py": settingsPy, "site1/__init__.py": ""}))))
	r := gittest.Repository{Dir: string(top)}
	before := must(r.Commit(must(r.Tree(map[string]string{"160000 shop": first}))))
	top.write(t, "shop/site1/settings.py", settingsPy+"SESSION_COOKIE_SECURE = False\nALLOWED_HOSTS = ['*']\n")

	run := func() ended {
		return finish(t, djready(t, string(top), "--today", "2026-11-23", "--fail-on", "never", "--new-from", before))
	}
	out := run()
	require.Equal(t, 1, out.status, out.stderr)
	require.Regexp(t, `(?m)^critical\[DR106\]`, out.stdout, "it is new")
	require.NotContains(t, out.stdout, "DR101", "it was there")

	require.NoError(t, os.RemoveAll(top.path("shop/.git/objects")))
	out = run()
	require.Zero(t, out.status, out.stdout+out.stderr)
	require.Contains(t, out.stdout+out.stderr, "the clone of the submodule shop lacks its commit of "+before+": nothing in it counts as new; fetch more of it")
}
