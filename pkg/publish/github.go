package publish

import (
	"bytes"
	"context"
	"encoding/json"
	"io"
	"net/http"
	"net/url"
	"strings"
	"time"
)

const (
	apiVersion     = "2022-11-28"
	requestTimeout = 2 * time.Minute
	maxAnswer      = 1 << 20 // bytes of an answer that are read
	maxAPIMessage  = 300     // characters of a message that are repeated
)

// GitHub is the REST API, as far as one repository's code scanning goes.
type GitHub struct {
	// API is the base address: "https://api.github.com", or on GitHub Enterprise
	// Server "https://HOST/api/v3".
	API string
	// Token must be allowed to write security events.
	Token string
	// Run is what the analysis belongs to.
	Run Run
	// Version is djready's own, for GitHub's logs.
	Version string
	// HTTP makes the requests; nil is one that heeds HTTPS_PROXY, NO_PROXY and
	// SSL_CERT_FILE.
	HTTP *http.Client
	// Clock is the time; nil is the machine's.
	Clock Clock
}

func (g GitHub) clock() Clock {
	if g.Clock == nil {
		return SystemClock{}
	}
	return g.Clock
}

// client follows no redirect: the API does not redirect these requests, and the
// token must not go anywhere else.
func (g GitHub) client() *http.Client {
	client := &http.Client{}
	if g.HTTP != nil {
		*client = *g.HTTP
	}
	client.CheckRedirect = func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse }
	if client.Timeout == 0 {
		client.Timeout = requestTimeout
	}
	return client
}

// proxy is where a request goes instead, nil for nowhere.
func (g GitHub) proxy(request *http.Request) (*url.URL, error) {
	through := http.DefaultTransport
	if g.HTTP != nil && g.HTTP.Transport != nil {
		through = g.HTTP.Transport
	}
	if transport, ok := through.(*http.Transport); ok && transport.Proxy != nil {
		return transport.Proxy(request)
	}
	return nil, nil
}

// codeScanning is the address of an endpoint.
func (g GitHub) codeScanning(endpoint string) string {
	return strings.TrimRight(g.API, "/") + "/repos/" + g.Run.Repository + "/code-scanning/" + endpoint
}

// usable tells what is lacking for any request.
func (g GitHub) usable() *Failure {
	address, err := url.Parse(g.API)
	switch {
	case err != nil || address.Host == "" || address.Scheme != "https" && address.Scheme != "http" || address.RawQuery != "" || address.User != nil:
		return broken("leave the input api-url out, or give GitHub's address, such as https://HOST/api/v3", "the address of GitHub's API is none")
	case g.Run.Repository == "":
		return broken("run in a workflow", "GITHUB_REPOSITORY names no repository")
	case g.Token == "":
		return &Failure{Refused, "there is no token", "give the input token, which is the job's own by default"}
	}
	return nil
}

// answer is a response, read.
type answer struct {
	status int
	header http.Header
	body   []byte
}

// once makes one request.
func (g GitHub) once(ctx context.Context, method, address string, body []byte) (answer, error) {
	request, err := http.NewRequestWithContext(ctx, method, address, bytes.NewReader(body))
	if err != nil {
		return answer{}, err
	}
	request.Header.Set("Authorization", "Bearer "+g.Token)
	request.Header.Set("Accept", "application/vnd.github+json")
	request.Header.Set("X-GitHub-Api-Version", apiVersion)
	request.Header.Set("User-Agent", "djready/"+g.Version)
	if body != nil {
		request.Header.Set("Content-Type", "application/json")
	}
	response, err := g.client().Do(request)
	if err != nil {
		return answer{}, err
	}
	defer response.Body.Close()
	text, err := io.ReadAll(io.LimitReader(response.Body, maxAnswer))
	return answer{response.StatusCode, response.Header, text}, err
}

// message is what the API says about an error, "" for nothing. Only quoted may it
// be repeated.
func (a answer) message() string {
	var said struct{ Message string }
	if json.Unmarshal(a.body, &said) != nil {
		return ""
	}
	return said.Message
}

// clip cuts a text to a number of characters.
func clip(text string, limit int) string {
	n := 0
	for i := range text {
		if n == limit {
			return text[:i] + "…"
		}
		n++
	}
	return text
}
