package code_test

import (
	"fmt"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/djready/djready/pkg/code"
	"github.com/djready/djready/pkg/limit"
	"github.com/djready/djready/pkg/project"
	"github.com/djready/djready/pkg/tree"
)

func TestMayHold(t *testing.T) {
	projects := project.Load(tree.Memory(map[string]string{
		"manage.py": "", "shop/settings.py": "DEBUG = False\n",
		"a.py": "import celery\n", "b.py": "throttle_classes = []\n", "c.py": "novel = 1\n", "empty.py": "",
	}), project.Options{})
	require.Len(t, projects, 1)
	p, files := projects[0], []string{"a.py", "b.py", "c.py", "empty.py", "absent.py"}
	require.Equal(t, []string{"a.py", "absent.py"}, code.MayHold(p, files, "celery"), "what cannot be read may hold anything")
	require.Equal(t, []string{"a.py", "absent.py"}, code.MayHold(p, files, "import celery"), "a word of the vocabulary is in it")
	require.Equal(t, []string{"a.py", "b.py", "absent.py"}, code.MayHold(p, files, "celery", "throttle_classes"))
	require.Equal(t, files, code.MayHold(p, files, "novel"), "no word of the vocabulary is in it")
	require.Equal(t, files, code.MayHold(p, files, "novel", "celery"))
}

// Beyond the limit of what is read nothing is known: whichever check searches first,
// and whatever it searches, the same files are left out, and that is said.
func TestMayHoldWithinTheLimit(t *testing.T) {
	files := map[string]string{"manage.py": "", "shop/settings.py": "DEBUG = False\n", "shop/migrations/0001_initial.py": "pass  # of the work\n"}
	var names []string
	for i := range 300 {
		names = append(names, fmt.Sprintf("app/f%03d.py", i))
		files[names[i]] = "pass  # of the work\n"
	}
	for _, first := range [][]string{names, names[200:], {"shop/migrations/0001_initial.py"}} {
		projects := project.Load(tree.Memory(files), project.Options{Limits: limit.Limits{AllSizes: 100*20 + 10}})
		require.Len(t, projects, 1)
		code.MayHold(projects[0], first, "superuser")
		require.Equal(t, names[100:], code.MayHold(projects[0], names, "celery"))
		require.Nil(t, projects[0].Text(names[100]))
		require.NotNil(t, projects[0].Text(names[99]))
		unread := projects[0].UnreadByChecks()
		require.Len(t, unread, 1)
		require.Equal(t, names[100], unread[0].Path)
		require.Contains(t, unread[0].Message, "the limit of what is read; it leaves out 202 more")
	}
}
