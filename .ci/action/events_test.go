//go:build container

package action

import (
	"fmt"
	"net/http"
	"os"
	"path/filepath"
	"strconv"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
)

// debugIn is the file of the finding that each upload is to have.
const debugIn = "Maisha_backend/settings.py"

// pullRequest is the event of a pull request from a repository.
func pullRequest(from string) any {
	return map[string]any{
		"action": "synchronize", "number": 7,
		"pull_request": map[string]any{
			"number": 7,
			"head":   map[string]any{"ref": "feature", "repo": map[string]any{"full_name": from}},
			"base":   map[string]any{"ref": "main", "repo": map[string]any{"full_name": repository}},
		},
	}
}

func push() any { return map[string]any{"ref": "refs/heads/main"} }

// TestEvents runs the action for all that may happen to an upload. The faults of the
// project fail the gate in each.
func TestEvents(t *testing.T) {
	const (
		mainBranch = "refs/heads/main"
		testMerge  = "refs/pull/7/merge"
		noWait     = "wait-for-processing: false"
		failed     = `{"processing_status":"failed","analyses_url":null,"errors":["rejecting SARIF, as there are more runs than allowed (21 > 20)"]}`
	)
	later := func(d time.Duration) string { return strconv.FormatInt(time.Now().Add(d).Unix(), 10) }
	for _, test := range []struct {
		name, event string
		payload     any
		inputs      []string
		processing  string
		replies     []reply

		ref, category string
		uploads       int
		apart         time.Duration // between the first two uploads, at least
		polls         int
		outcome       string
		id            bool   // the upload was accepted
		annotated     bool   // the findings are annotations
		says          string // in the log and in the summary
	}{
		{
			name: "push", event: "push", payload: push(), processing: processed(), replies: []reply{accepted()},
			ref: mainBranch, category: "djready/", uploads: 1, polls: 1, outcome: "failed", id: true,
			says: "GitHub has processed the analysis: 21 results, 7 rules",
		},
		{
			name: "pull request", event: "pull_request", payload: pullRequest(repository), processing: processed(), replies: []reply{accepted()},
			inputs: []string{"category: backend"},
			ref:    testMerge, category: "backend/", uploads: 1, polls: 1, outcome: "failed", id: true,
			says: "uploaded to code scanning for refs/pull/7/merge at ",
		},
		{
			name: "pull request from a fork", event: "pull_request", payload: pullRequest("stranger/shop"),
			replies: []reply{refused(http.StatusForbidden, "Resource not accessible by integration")},
			ref:     testMerge, category: "djready/", uploads: 1, outcome: "failed", annotated: true,
			says: "not uploaded to code scanning: the token of a pull request from a fork may only read",
		},
		{
			name: "an upload that must be", event: "pull_request", payload: pullRequest("stranger/shop"),
			replies: []reply{refused(http.StatusForbidden, "Resource not accessible by integration")}, inputs: []string{"upload: always"},
			ref: testMerge, category: "djready/", uploads: 1, outcome: "publish-failed", annotated: true,
			says: "not uploaded to code scanning: the token of a pull request from a fork may only read",
		},
		{
			name: "processing fails", event: "push", payload: push(), processing: failed, replies: []reply{accepted()},
			ref: mainBranch, category: "djready/", uploads: 1, polls: 1, outcome: "publish-failed", id: true, annotated: true,
			says: "GitHub could not process the analysis, or only a part of it: rejecting SARIF, as there are more runs than allowed",
		},
		{
			name: "unavailable for a moment", event: "push", payload: push(), inputs: []string{noWait},
			replies: []reply{refused(http.StatusServiceUnavailable, "busy", "Retry-After", "3"), accepted()},
			ref:     mainBranch, category: "djready/", uploads: 2, apart: 3 * time.Second, outcome: "failed", id: true,
			says: "uploaded to code scanning for refs/heads/main at ",
		},
		{
			name: "a rate limit that ends soon", event: "push", payload: push(), inputs: []string{noWait},
			replies: []reply{refused(http.StatusForbidden, "You have exceeded a secondary rate limit", "Retry-After", "2"), accepted()},
			ref:     mainBranch, category: "djready/", uploads: 2, apart: 2 * time.Second, outcome: "failed", id: true,
			says: "uploaded to code scanning for refs/heads/main at ",
		},
		{
			name: "a rate limit told by its headers", event: "push", payload: push(), inputs: []string{noWait},
			replies: []reply{refused(http.StatusForbidden, "API rate limit exceeded", "X-RateLimit-Remaining", "0", "X-RateLimit-Reset", later(time.Hour))},
			ref:     mainBranch, category: "djready/", uploads: 1, outcome: "publish-failed", annotated: true,
			says: "the limit of GitHub's API is reached until 2",
		},
		{
			name: "a rate limit that lasts", event: "push", payload: push(), inputs: []string{noWait},
			replies: []reply{refused(http.StatusTooManyRequests, "API rate limit exceeded", "Retry-After", "3600")},
			ref:     mainBranch, category: "djready/", uploads: 1, outcome: "publish-failed", annotated: true,
			says: "the limit of GitHub's API is reached until 2",
		},
	} {
		t.Run(test.name, func(t *testing.T) {
			t.Parallel()
			api := newAPI(t, test.processing, test.replies...)
			run := act(t, test.event, test.payload, api, test.inputs...)

			uploads, polls := api.seen(t)
			require.Len(t, uploads, test.uploads, run.log)
			require.Equal(t, test.polls, polls)
			written, err := os.ReadFile(filepath.Join(run.directory, "djready.sarif"))
			require.NoError(t, err)
			for _, u := range uploads {
				u.isFor(t, test.ref, run.sha, test.category)
				require.Equal(t, string(written), string(u.unpack(t)))
			}
			if test.apart > 0 {
				require.GreaterOrEqual(t, uploads[1].at.Sub(uploads[0].at), test.apart)
			}

			require.Equal(t, "failure", run.Outcome)
			wantID := ""
			if test.id {
				wantID = uploadID
			}
			run.tells(t, map[string]string{"outcome": test.outcome, "sarif-id": wantID, "sarif-file": "djready.sarif", "highest-severity": "critical"})
			require.Contains(t, run.log, test.says)
			require.Contains(t, plain(run.summary), test.says)
			require.Equal(t, test.annotated, annotates(run.log), run.log)
			require.Contains(t, run.summary, fmt.Sprintf("https://github.com/%s/blob/%s/%s#L", repository, run.sha, debugIn))
		})
	}
}
