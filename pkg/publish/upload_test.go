package publish_test

import (
	"bytes"
	"compress/gzip"
	"context"
	"crypto/rand"
	"encoding/base64"
	"io"
	"log"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/djready/djready/pkg/publish"
)

func TestUpload(t *testing.T) {
	a := newAPI(t, accepted())
	got, err := a.github(newClock()).Upload(t.Context(), analysis())
	require.NoError(t, err)
	require.Equal(t, id, got)
	require.Len(t, a.asked, 1)

	asked := a.asked[0]
	require.Equal(t, "POST /repos/octo/shop/code-scanning/sarifs", asked.method+" "+asked.path)
	for name, want := range map[string]string{
		"Authorization": "Bearer " + token, "Accept": "application/vnd.github+json", "X-Github-Api-Version": "2022-11-28",
		"User-Agent": "djready/1.2.3", "Content-Type": "application/json",
	} {
		require.Equal(t, want, asked.header.Get(name), name)
	}
	sarif := asked.body["sarif"]
	delete(asked.body, "sarif")
	require.Equal(t, map[string]string{
		"commit_sha": commit, "ref": "refs/heads/main", "started_at": "2026-11-23T11:59:58Z", "tool_name": "djready",
	}, asked.body)
	require.NotContains(t, sarif, "\n")
	packed, err := base64.StdEncoding.DecodeString(sarif)
	require.NoError(t, err)
	unpacked, err := gzip.NewReader(bytes.NewReader(packed))
	require.NoError(t, err)
	text, err := io.ReadAll(unpacked)
	require.NoError(t, err)
	require.JSONEq(t, `{"version":"2.1.0"}`, string(text))
}

// Each answer that the API documents, how often it is asked, and what the user is
// told.
func TestAnswers(t *testing.T) {
	const integration = "Resource not accessible by integration"
	tests := []struct {
		name    string
		reply   reply
		tries   int
		verdict publish.Verdict
		cause   string
		cure    string
	}{
		{"bad SARIF", says(400, "sarif is not gzip"), 1, publish.Broken, "cannot read the analysis: sarif is not gzip (status 400)", "report this"},
		{"bad token", says(401, "Bad credentials"), 2, publish.Broken, "does not accept the token: Bad credentials", "input token"},
		{"no permission", says(403, integration), 1, publish.Refused, "may not write security events: " + integration, "security-events: write"},
		{"no code security", says(403, "Code Security must be enabled for this repository to use code scanning."), 1, publish.Refused, "not enabled for the repository", "Code security"},
		{"no advanced security", says(403, "Advanced Security must be enabled for this repository"), 1, publish.Refused, "not enabled for the repository", "upload to never"},
		{"archived", says(403, "Repository was archived so is read-only."), 1, publish.Refused, "archived", "upload to never"},
		{"another refusal", says(403, "No."), 1, publish.Refused, "does not admit the upload: No.", "security-events: write"},
		{"rate limit", says(403, "API rate limit exceeded").with("X-RateLimit-Remaining", "0").with("X-RateLimit-Reset", "1795438800"), 1, publish.Broken, "limit of GitHub's API is reached until 2026-11-23T13:00:00Z", "later"},
		{"secondary rate limit", says(403, "You have exceeded a secondary rate limit"), 4, publish.Broken, "limit of GitHub's API is reached: You have", "later"},
		{"too many requests", says(429, "slow down").with("Retry-After", "30"), 4, publish.Broken, "limit of GitHub's API is reached until", "later"},
		{"come back in an hour", says(429, "slow down").with("Retry-After", "3600"), 1, publish.Broken, "until 2026-11-23T13:00:00Z: slow down", "later"},
		{"no repository", says(404, "Not Found"), 2, publish.Refused, "does not see the repository's code scanning: Not Found", "contents: read"},
		{"too large", says(413, ""), 1, publish.Broken, "10 MB that GitHub takes: Request Entity Too Large (status 413)", "path and category"},
		{"no such commit", says(422, "commit not found"), 1, publish.Broken, "rejects the analysis: commit not found", "ref and sha"},
		{"server error", says(500, ""), 4, publish.Broken, "not available: Internal Server Error", "githubstatus"},
		{"unavailable", reply{status: 503, body: "<html>oops</html>"}, 4, publish.Broken, "not available: Service Unavailable (status 503)", "githubstatus"},
		{"moved", says(301, "Moved Permanently").with("Location", "https://elsewhere.example/"), 1, publish.Broken, "not understood: Moved Permanently", "api-url"},
		{"another success", reply{status: 200, body: "<html>Welcome</html>"}, 1, publish.Broken, "not understood: OK", "api-url"},
		{"no id", reply{status: 202, body: `{}`}, 1, publish.Broken, "answer that is not understood", "api-url"},
		{"no JSON", reply{status: 202, body: `{"id`}, 1, publish.Broken, "answer that is not understood", "api-url"},
		{"hostile id", reply{status: 202, body: `{"id":"x\n::error::y"}`}, 1, publish.Broken, "answer that is not understood", "api-url"},
		{"hostile message", says(403, "a\n::error::b\x1b[31m##[error]"+strings.Repeat("x", 5000)), 1, publish.Refused, `a\n::error::b\x1b[31m##\x5berror]xx`, "never"},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			a := newAPI(t, test.reply)
			_, err := a.github(newClock()).Upload(t.Context(), analysis())
			f := failure(t, err)
			require.Equal(t, test.verdict, f.Verdict)
			require.Contains(t, f.Cause, test.cause)
			require.Contains(t, f.Cure, test.cure)
			require.Less(t, len(f.Cause), 500)
			require.Len(t, a.asked, test.tries)
		})
	}
}

// A token that may only read is nobody's mistake.
func TestWhoMayOnlyRead(t *testing.T) {
	for name, test := range map[string]struct {
		run   publish.Run
		cause string
	}{
		"a fork":                   {publish.Run{Event: "pull_request", Fork: true, Repository: "octo/shop"}, "a pull request from a fork may only read"},
		"Dependabot":               {publish.Run{Event: "push", Actor: "dependabot[bot]", Repository: "octo/shop"}, "Dependabot starts may only read"},
		"Dependabot's own request": {publish.Run{Event: "pull_request", Actor: "dependabot[bot]", Repository: "octo/shop"}, "may not write security events"},
	} {
		t.Run(name, func(t *testing.T) {
			g := newAPI(t, says(403, "Resource not accessible by integration")).github(newClock())
			g.Run = test.run
			_, err := g.Upload(t.Context(), analysis())
			f := failure(t, err)
			require.Equal(t, publish.Refused, f.Verdict)
			require.Contains(t, f.Cause, test.cause)
		})
	}
}

func TestWaitsBetweenTries(t *testing.T) {
	tests := []struct {
		name    string
		replies []reply
		want    []time.Duration
	}{
		{"longer and longer", []reply{says(503, ""), says(502, ""), says(500, ""), accepted()}, []time.Duration{time.Second, 2 * time.Second, 4 * time.Second}},
		{"as long as is asked", []reply{says(429, "").with("Retry-After", "7"), accepted()}, []time.Duration{7 * time.Second}},
		{"until the date", []reply{says(503, "").with("Retry-After", "Mon, 23 Nov 2026 12:00:09 GMT"), accepted()}, []time.Duration{9 * time.Second}},
		{"until the limit is lifted", []reply{says(403, "").with("X-RateLimit-Remaining", "0").with("X-RateLimit-Reset", "1795435211"), accepted()}, []time.Duration{11 * time.Second}},
		{"a date that has passed", []reply{says(503, "").with("Retry-After", "Mon, 23 Nov 2020 12:00:09 GMT"), accepted()}, []time.Duration{0}},
		{"a header that is none", []reply{says(503, "").with("Retry-After", "-1"), accepted()}, []time.Duration{time.Second}},
		{"a token that is new", []reply{says(404, "Not Found"), accepted()}, []time.Duration{time.Second}},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			c := newClock()
			got, err := newAPI(t, test.replies...).github(c).Upload(t.Context(), analysis())
			require.NoError(t, err)
			require.Equal(t, id, got)
			require.Equal(t, test.want, c.slept)
		})
	}
}

func TestNoAnswer(t *testing.T) {
	a := newAPI(t, accepted())
	g := a.github(newClock())
	a.Close()
	_, err := g.Upload(t.Context(), analysis())
	f := failure(t, err)
	require.Contains(t, f.Cause, "gives no answer: ")
	require.Contains(t, f.Cure, "HTTPS_PROXY")
	require.Len(t, g.Clock.(*clock).slept, 3)
}

func TestASlowAnswerIsNotWaitedFor(t *testing.T) {
	done := make(chan struct{})
	server := httptest.NewServer(http.HandlerFunc(func(http.ResponseWriter, *http.Request) { <-done }))
	t.Cleanup(server.Close)
	t.Cleanup(func() { close(done) })
	g := newAPI(t, accepted()).github(newClock())
	g.API, g.HTTP = server.URL, &http.Client{Timeout: 20 * time.Millisecond}
	_, err := g.Upload(t.Context(), analysis())
	require.Contains(t, failure(t, err).Cause, "gives no answer: ")

	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	_, err = g.Upload(ctx, analysis())
	require.Contains(t, failure(t, err).Cause, "context canceled")
}

func TestAnUntrustedServerIsNotAskedAgain(t *testing.T) {
	server := httptest.NewUnstartedServer(http.NotFoundHandler())
	server.Config.ErrorLog = log.New(io.Discard, "", 0)
	server.StartTLS()
	t.Cleanup(server.Close)
	g := newAPI(t, accepted()).github(newClock())
	g.API = server.URL
	_, err := g.Upload(t.Context(), analysis())
	require.Contains(t, failure(t, err).Cure, "SSL_CERT_FILE")
	require.Empty(t, g.Clock.(*clock).slept)
}

// The token goes nowhere but to the API.
func TestARedirectIsNotFollowed(t *testing.T) {
	elsewhere := newAPI(t, accepted())
	a := newAPI(t, reply{status: 307, header: map[string]string{"Location": elsewhere.URL}})
	_, err := a.github(newClock()).Upload(t.Context(), analysis())
	failure(t, err)
	require.Empty(t, elsewhere.asked)
}

func TestAnAnalysisThatIsTooLargeIsNotSent(t *testing.T) {
	a := newAPI(t, accepted())
	large := analysis()
	large.SARIF = make([]byte, 10_000_001)
	_, _ = rand.Read(large.SARIF) // what cannot be compressed
	_, err := a.github(newClock()).Upload(t.Context(), large)
	require.Contains(t, failure(t, err).Cause, "larger than the 10 MB that GitHub takes: it has 10")
	require.Empty(t, a.asked)
}

func TestWhatIsLackingForAnUpload(t *testing.T) {
	for name, test := range map[string]struct {
		change func(*publish.GitHub)
		want   string
	}{
		"no address":           {func(g *publish.GitHub) { g.API = "" }, "address of GitHub's API is none"},
		"no scheme":            {func(g *publish.GitHub) { g.API = "api.github.com" }, "address of GitHub's API is none"},
		"another scheme":       {func(g *publish.GitHub) { g.API = "file:///etc/passwd" }, "address of GitHub's API is none"},
		"a name in it":         {func(g *publish.GitHub) { g.API = "https://a:b@api.github.com" }, "address of GitHub's API is none"},
		"no token":             {func(g *publish.GitHub) { g.Token = "" }, "there is no token"},
		"no repository's name": {func(g *publish.GitHub) { g.Run.Repository = "" }, "names no repository"},
	} {
		t.Run(name, func(t *testing.T) {
			a := newAPI(t, accepted())
			g := a.github(newClock())
			test.change(&g)
			_, err := g.Upload(t.Context(), analysis())
			require.Contains(t, failure(t, err).Cause, test.want)
			require.Empty(t, a.asked)
		})
	}
}
