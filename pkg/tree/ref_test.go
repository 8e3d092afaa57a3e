package tree_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/djready/djready/pkg/tree"
)

func TestResolve(t *testing.T) {
	one, two := strings.Repeat("1a", 20), strings.Repeat("2b", 20)
	tests := []struct {
		name, ref, want string
		git             map[string]string
	}{
		{"a detached head", "HEAD", one, map[string]string{"HEAD": one + "\n"}},
		{"a branch", "HEAD", one, map[string]string{"HEAD": "ref: refs/heads/main\n", "refs/heads/main": one + "\n"}},
		{"a packed branch", "HEAD", two, map[string]string{
			"HEAD":        "ref: refs/heads/main\n",
			"packed-refs": "# pack-refs with: peeled fully-peeled sorted \n" + one + " refs/heads/mai\n" + two + " refs/heads/main\n^" + one + "\n",
		}},
		{"a loose ref beats a packed one", "refs/heads/main", one, map[string]string{
			"HEAD": one, "refs/heads/main": one, "packed-refs": two + " refs/heads/main\n",
		}},
		{"the merge of a pull request", "refs/remotes/pull/7/merge", two, map[string]string{"HEAD": one, "refs/remotes/pull/7/merge": two + "\n"}},
		{"no such ref", "refs/heads/main", "", map[string]string{"HEAD": one}},
		{"a branch without a commit", "HEAD", "", map[string]string{"HEAD": "ref: refs/heads/main\n"}},
		{"a loop", "HEAD", "", map[string]string{"HEAD": "ref: refs/heads/a", "refs/heads/a": "ref: refs/heads/a"}},
		{"a way out", "HEAD", "", map[string]string{"HEAD": "ref: refs/../../secret"}},
		{"something else of the repository", "HEAD", "", map[string]string{"HEAD": "ref: config", "config": one}},
		{"no commit", "HEAD", "", map[string]string{"HEAD": "::error::x\n"}},
		{"two lines", "HEAD", "", map[string]string{"HEAD": one + "\n" + two}},
		{"a long file", "HEAD", "", map[string]string{"HEAD": one + strings.Repeat("\n", 5000)}},
		{"no repository", "HEAD", "", nil},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			files := map[string]string{"manage.py": "", "secret": one}
			for name, text := range test.git {
				files[".git/"+name] = text
			}
			require.Equal(t, test.want, tree.Memory(files).Resolve(test.ref))
		})
	}
}
