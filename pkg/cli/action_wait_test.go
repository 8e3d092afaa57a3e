package cli

import (
	"bytes"
	"context"
	"fmt"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
)

// hurried is a clock on which no wait takes long.
type hurried struct{}

func (hurried) Now() time.Time                                   { return time.Date(2026, 11, 23, 0, 0, 0, 0, time.UTC) }
func (hurried) Jitter() float64                                  { return 0 }
func (hurried) Sleep(ctx context.Context, _ time.Duration) error { return ctx.Err() }

// TestTheActionTellsWhatGitHubMadeOfTheUpload waits for the processing.
func TestTheActionTellsWhatGitHubMadeOfTheUpload(t *testing.T) {
	for name, test := range map[string]struct {
		processing string
		status     int
		want       string
		annotated  bool
	}{
		"complete": {`{"processing_status":"complete","analyses_url":"API/code-scanning/analyses?x"}`, 1, "GitHub has processed the analysis: 3 results, 7 rules\n", false},
		"remark":   {`{"processing_status":"complete","analyses_url":"API/code-scanning/analyses?x"}`, 1, "::warning::GitHub says of the analysis: a remark\n", false},
		"failed":   {`{"processing_status":"failed","errors":["rejecting SARIF"]}`, 5, "::error::uploaded to code scanning, but GitHub could not process the analysis, or only a part of it: rejecting SARIF; ", true},
		"pending":  {`{"processing_status":"pending"}`, 1, "::warning::GitHub is still processing the analysis after 2m35s\n", false},
	} {
		t.Run(name, func(t *testing.T) {
			mux := http.NewServeMux()
			server := httptest.NewServer(mux)
			t.Cleanup(server.Close)
			repository := server.URL + "/repos/octo/shop"
			mux.HandleFunc("POST /repos/octo/shop/code-scanning/sarifs", func(w http.ResponseWriter, _ *http.Request) {
				w.WriteHeader(http.StatusAccepted)
				fmt.Fprint(w, `{"id":"1"}`)
			})
			mux.HandleFunc("GET /repos/octo/shop/code-scanning/sarifs/1", func(w http.ResponseWriter, _ *http.Request) {
				fmt.Fprint(w, strings.ReplaceAll(test.processing, "API", repository))
			})
			mux.HandleFunc("GET /repos/octo/shop/code-scanning/analyses", func(w http.ResponseWriter, _ *http.Request) {
				fmt.Fprint(w, `[{"results_count":3,"rules_count":7,"warning":"a remark"}]`)
			})
			variables := map[string]string{
				"GITHUB_WORKSPACE": criticalProject, "GITHUB_REPOSITORY": "octo/shop", "GITHUB_REF": "refs/heads/main", "GITHUB_SHA": strings.Repeat("ab", 20),
				"INPUT_TOKEN": "the-token", "INPUT_API-URL": server.URL,
			}
			var out bytes.Buffer
			c := Command{Stdout: &out, Stderr: &out, Getenv: func(name string) string { return variables[name] }, clock: hurried{}}
			require.Equal(t, test.status, c.Main([]string{"action"}), out.String())
			require.Contains(t, out.String(), test.want)
			require.Equal(t, test.annotated, strings.Contains(out.String(), "::error col="))
		})
	}
}

// TestAnActionWithAnInternalErrorUploadsNothing has one check of two fail.
func TestAnActionWithAnInternalErrorUploadsNothing(t *testing.T) {
	variables := map[string]string{"GITHUB_WORKSPACE": criticalProject, "INPUT_API-URL": "http://127.0.0.1:1", "INPUT_TOKEN": "the-token"}
	var out bytes.Buffer
	c := Command{Stdout: &out, Stderr: &out, Getenv: func(name string) string { return variables[name] }, checks: withAFailingOne(), clock: hurried{}}
	require.Equal(t, 4, c.Main([]string{"action"}))
	require.Contains(t, out.String(), "::error::the check hsts-disabled (DR108) failed: a mistake; please report this\n")
	require.Contains(t, out.String(), "::warning::not uploaded to code scanning: a check failed; ")
	require.NotContains(t, out.String(), "goroutine")

	variables["DJREADY_DEBUG"] = "1"
	out.Reset()
	require.Equal(t, 4, c.Main([]string{"action"}))
	require.Contains(t, out.String(), "goroutine")
}
