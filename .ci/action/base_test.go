//go:build container

package action

import (
	"os"
	"path/filepath"
	"strconv"
	"testing"

	"github.com/stretchr/testify/require"
)

// newFault is what the pull request adds to the faults of the model project.
const newFault = "\nSESSION_SERIALIZER = 'django.contrib.sessions.serializers.PickleSerializer'\n"

// testMergeAt gives a checkout of a pull request's test merge as actions/checkout
// makes it for a fetch-depth: the commits of that depth alone, and no branch.
func testMergeAt(depth int) func(*testing.T, string) string {
	return func(t *testing.T, directory string) string {
		t.Helper()
		origin := t.TempDir()
		checkOut(t, origin)
		git(t, origin, "switch", "--quiet", "--create", "feature")
		settings, err := os.OpenFile(filepath.Join(origin, filepath.FromSlash(debugIn)), os.O_APPEND|os.O_WRONLY, 0)
		require.NoError(t, err)
		_, err = settings.WriteString(newFault)
		require.NoError(t, err)
		require.NoError(t, settings.Close())
		commit(t, origin, "Keep objects in the session")
		git(t, origin, "switch", "--quiet", "main")
		require.NoError(t, os.WriteFile(filepath.Join(origin, "CHANGES"), []byte("Meanwhile\n"), 0o644))
		commit(t, origin, "Say what is new")
		git(t, origin, "merge", "--quiet", "--no-ff", "feature")
		git(t, origin, "update-ref", "refs/pull/7/merge", "HEAD")

		git(t, directory, "init", "--quiet")
		git(t, directory, "remote", "add", "origin", "https://github.com/"+repository+".git")
		git(t, directory, "fetch", "--quiet", "--no-tags", "--depth", strconv.Itoa(depth), "file://"+origin, "+refs/pull/7/merge:refs/remotes/pull/7/merge")
		git(t, directory, "checkout", "--quiet", "--force", "refs/remotes/pull/7/merge")
		return git(t, directory, "rev-parse", "HEAD")
	}
}

// TestPullRequestIsComparedWithItsBase: of the many faults only the new one is the
// pull request's, and with nothing to compare with the job says so.
func TestPullRequestIsComparedWithItsBase(t *testing.T) {
	const (
		shallow = "what is new is not told from what was there, and fail-on judges alone: HEAD^1: the clone is shallow"
		cure    = "a depth of 2 is needed: fetch-depth: 2 of actions/checkout"
	)
	for _, test := range []struct {
		name   string
		depth  int
		inputs []string

		step, outcome, fresh string // fresh are the new findings
		says                 []string
		silent               string // what is not said
	}{
		{
			name: "the new fault fails", depth: 2, inputs: []string{"fail-on: never"},
			step: "failure", outcome: "failed", fresh: "1",
			says: []string{"compared with HEAD^1", "findings fail the gate (fail-on never, fail-on-new high)"}, silent: shallow,
		},
		{
			name: "the new fault is allowed", depth: 2, inputs: []string{"fail-on: never", "fail-on-new: critical"},
			step: "success", outcome: "passed", fresh: "1", says: []string{"compared with HEAD^1"}, silent: shallow,
		},
		{
			name: "a clone that is too shallow", depth: 1, inputs: []string{"fail-on: never"},
			step: "success", outcome: "passed", says: []string{shallow, cure}, silent: "compared with",
		},
		{
			name: "a clone that is too shallow, and old faults fail", depth: 1,
			step: "failure", outcome: "failed", says: []string{shallow, cure, "findings fail the gate (fail-on critical)"}, silent: "compared with",
		},
	} {
		t.Run(test.name, func(t *testing.T) {
			t.Parallel()
			api := newAPI(t, processed(), accepted())
			run := actOn(t, testMergeAt(test.depth), "pull_request", pullRequest(repository), api, test.inputs...)

			require.Equal(t, test.step, run.Outcome, run.log)
			run.tells(t, map[string]string{"outcome": test.outcome, "new-findings": test.fresh, "sarif-id": uploadID})
			for _, said := range test.says {
				require.Contains(t, run.log, said)
			}
			require.NotContains(t, run.log, test.silent)
			if test.fresh == "" {
				require.NotContains(t, run.summary, "<b>new</b>")
				require.Contains(t, plain(run.summary), cure)
			} else {
				require.Regexp(t, `(?m)^\| high, <b>new</b> \| \[DR130\]`, run.summary)
			}
			// Whatever is new: an analysis without the old findings would close their alerts.
			uploads, _ := api.seen(t)
			require.Len(t, uploads, 1)
			uploads[0].isFor(t, "refs/pull/7/merge", run.sha, "djready/")
			require.Contains(t, string(uploads[0].unpack(t)), `"ruleId": "DR130"`)
		})
	}
}
