//go:build container

package action

import (
	"compress/gzip"
	"encoding/base64"
	"encoding/json"
	"io"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
)

// sarif is what the tests look at of an analysis.
type sarif struct {
	Version string
	Runs    []struct {
		Tool              struct{ Driver struct{ Name string } }
		AutomationDetails struct{ ID string }
		Results           []result
	}
}

type result struct {
	RuleID       string
	Fingerprints map[string]string `json:"partialFingerprints"`
	Suppressions []any
	Locations    []struct {
		PhysicalLocation struct {
			ArtifactLocation struct{ URI string }
			Region           struct{ StartLine int }
		}
	}
}

// unpack is the SARIF of an upload, gzip and then base64 as GitHub wants it.
func (u upload) unpack(t *testing.T) []byte {
	t.Helper()
	packed, err := base64.StdEncoding.Strict().DecodeString(u.body["sarif"])
	require.NoError(t, err)
	require.Less(t, len(packed), 10_000_000)
	reader, err := gzip.NewReader(strings.NewReader(string(packed)))
	require.NoError(t, err)
	text, err := io.ReadAll(reader)
	require.NoError(t, err)
	require.NotContains(t, string(text), token)
	return text
}

// isFor checks an upload: what it is for, and that it has the findings of the bad
// project where GitHub looks for them.
func (u upload) isFor(t *testing.T, ref, sha, category string) {
	t.Helper()
	require.Equal(t, ref, u.body["ref"])
	require.Equal(t, sha, u.body["commit_sha"])
	require.Equal(t, "djready", u.body["tool_name"])
	started, err := time.Parse("2006-01-02T15:04:05Z", u.body["started_at"])
	require.NoError(t, err)
	require.WithinDuration(t, u.at, started, 2*time.Minute)

	var analysis sarif
	require.NoError(t, json.Unmarshal(u.unpack(t), &analysis))
	require.Equal(t, "2.1.0", analysis.Version)
	require.Len(t, analysis.Runs, 1)
	run := analysis.Runs[0]
	require.Equal(t, "djready", run.Tool.Driver.Name)
	require.Equal(t, category, run.AutomationDetails.ID)
	places := map[string]string{}
	for _, r := range run.Results {
		require.NotEmpty(t, r.Locations, r.RuleID)
		require.Positive(t, r.Locations[0].PhysicalLocation.Region.StartLine, r.RuleID)
		require.Regexp(t, `^[0-9a-f]{1,16}:\d+`, r.Fingerprints["primaryLocationLineHash"], r.RuleID)
		require.Empty(t, r.Suppressions, r.RuleID)
		places[r.RuleID] = r.Locations[0].PhysicalLocation.ArtifactLocation.URI
	}
	require.Equal(t, debugIn, places["DR101"], "of %v", places)
}
