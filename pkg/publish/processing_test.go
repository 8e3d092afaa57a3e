package publish_test

import (
	"context"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/djready/djready/pkg/publish"
)

const (
	pending  = `{"processing_status":"pending","analyses_url":null,"errors":null}`
	complete = `{"processing_status":"complete","analyses_url":"API/repos/octo/shop/code-scanning/analyses?sarif_id=1","errors":null}`
)

func ok(body string) reply { return reply{status: 200, body: body} }

func TestAwait(t *testing.T) {
	c := newClock()
	a := newAPI(t, ok(pending), ok(complete), ok(`[{"results_count":17,"rules_count":120,"error":"","warning":"the file has many results"}]`))
	got, err := a.github(c).Await(t.Context(), id)
	require.NoError(t, err)
	require.Equal(t, publish.Processed{Results: 17, Rules: 120, Remarks: []string{"the file has many results"}}, got)
	require.Equal(t, []time.Duration{5 * time.Second, 10 * time.Second}, c.slept)
	require.Equal(t, "/repos/octo/shop/code-scanning/sarifs/"+id, a.asked[0].path)
	require.Equal(t, "/repos/octo/shop/code-scanning/analyses?sarif_id=1", a.asked[2].path)
}

func TestProcessingThatFails(t *testing.T) {
	for name, test := range map[string]struct{ errors, cause, cure string }{
		"a reason":    {`["rejecting SARIF: no locations"]`, "or only a part of it: rejecting SARIF: no locations", "report this"},
		"no reason":   {`null`, "it does not say why", "report this"},
		"categories":  {`["A delivery cannot contain multiple runs with the same category"]`, "same category", "input category"},
		"many alerts": {`["rejecting delivery as the repository has too many logical alerts"]`, "too many", "support"},
		"a ref":       {`["ref 'refs/heads/x' not found in this repository"]`, "not found", "ref and sha"},
		"many":        {`["a","b","c","d","e","f","g"]`, "a; b; c; d; e; and 2 more", "report this"},
		"hostile":     {`["x\n::error::y"]`, `x\n::error::y`, "report this"},
	} {
		t.Run(name, func(t *testing.T) {
			a := newAPI(t, ok(`{"processing_status":"failed","errors":`+test.errors+`}`))
			_, err := a.github(newClock()).Await(t.Context(), id)
			f := failure(t, err)
			require.Equal(t, publish.Broken, f.Verdict)
			require.Contains(t, f.Cause, test.cause)
			require.Contains(t, f.Cure, test.cure)
		})
	}
}

// That GitHub is slow, or does not tell, is no reason to fail.
func TestProcessingThatIsNotKnown(t *testing.T) {
	for name, test := range map[string]struct {
		replies []reply
		want    string
	}{
		"for ever":        {[]reply{ok(pending)}, "still processing the analysis after 2m35s"},
		"no id":           {[]reply{says(404, "Not Found")}, "does not tell how processing went: Not Found (status 404)"},
		"unavailable":     {[]reply{says(503, "")}, "does not tell how processing went"},
		"no JSON":         {[]reply{ok("<html>")}, "an answer is not understood"},
		"no address":      {[]reply{ok(`{"processing_status":"complete"}`)}, "not tell with what result"},
		"another address": {[]reply{ok(`{"processing_status":"complete","analyses_url":"https://elsewhere.example/"}`)}, "not tell with what result"},
		"no analyses":     {[]reply{ok(complete), says(500, "")}, "not tell with what result"},
	} {
		t.Run(name, func(t *testing.T) {
			got, err := newAPI(t, test.replies...).github(newClock()).Await(t.Context(), id)
			require.NoError(t, err)
			require.Contains(t, got.Doubt, test.want)
		})
	}
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	got, err := newAPI(t, ok(pending)).github(newClock()).Await(ctx, id)
	require.NoError(t, err)
	require.Contains(t, got.Doubt, "time for waiting is up")
}

// The token goes nowhere but to the API.
func TestAnAddressElsewhereIsNotAsked(t *testing.T) {
	elsewhere := newAPI(t, ok("[]"))
	a := newAPI(t, ok(`{"processing_status":"complete","analyses_url":"`+elsewhere.URL+`/repos/octo/shop/code-scanning/analyses"}`))
	got, err := a.github(newClock()).Await(t.Context(), id)
	require.NoError(t, err)
	require.NotEmpty(t, got.Doubt)
	require.Empty(t, elsewhere.asked)
}

func TestGitHubEnterpriseServer(t *testing.T) {
	a := newAPI(t, accepted())
	g := a.github(newClock())
	g.API = a.URL + "/api/v3"
	_, err := g.Upload(t.Context(), analysis())
	require.NoError(t, err)
	require.Equal(t, "/api/v3/repos/octo/shop/code-scanning/sarifs", a.asked[0].path)
}
