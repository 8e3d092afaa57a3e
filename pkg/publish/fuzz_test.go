package publish_test

import (
	"bytes"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/djready/djready/pkg/publish"
)

// FuzzReadRun holds for any event and variables that what is used of them can
// stand in an address and in a line of the log.
func FuzzReadRun(f *testing.F) {
	f.Add("octo/shop", "refs/pull/7/merge", "https://github.com/", []byte(`{"pull_request":{"head":{"repo":{"full_name":"eve/shop"}}}}`))
	f.Add("../..", "refs/heads/a\n::error::b", "https://a:b@c", []byte(`{"merge_group":{"base_sha":"`+commit+`"}}`))
	f.Add("", "", "", []byte(`{"pull_request":[1]}`))
	f.Fuzz(func(t *testing.T, repository, ref, server string, event []byte) {
		given := github()
		given["GITHUB_REPOSITORY"], given["GITHUB_REF"], given["GITHUB_SERVER_URL"] = repository, ref, server
		run, err := publish.ReadRun(variables(given), bytes.NewReader(event))
		if err != nil {
			require.NotContains(t, err.Error(), "\n")
			require.Less(t, len(err.Error()), 300)
			require.Zero(t, run.Base)
		}
		require.Regexp(t, `^([0-9a-f]{40}|[0-9a-f]{64})?$`, run.Base)
		require.Contains(t, []string{"", repository}, run.Repository)
		require.Contains(t, []string{"", ref}, run.Ref)
		for _, used := range []string{run.Repository, run.Ref, run.Server} {
			require.False(t, strings.ContainsAny(used, " \t\r\n?#%@\\\x00"), "%q", used)
		}
	})
}
