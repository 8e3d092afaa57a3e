package publish_test

import (
	"context"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/djready/djready/pkg/publish"
)

const (
	token  = "ghs_theToken"
	commit = "4bf2d4a9c6b4f0f1c7b3c2b1a09f8e7d6c5b4a39"
	other  = "1111111111111111111111111111111111111111"
	id     = "47177e22-5596-11eb-80a1-c1e54ef945c6"
)

// clock passes as soon as somebody waits.
type clock struct {
	mutex sync.Mutex
	now   time.Time
	slept []time.Duration
}

func newClock() *clock { return &clock{now: time.Date(2026, 11, 23, 12, 0, 0, 0, time.UTC)} }

func (c *clock) Now() time.Time  { return c.now }
func (c *clock) Jitter() float64 { return 0.5 }

func (c *clock) Sleep(ctx context.Context, d time.Duration) error {
	c.mutex.Lock()
	defer c.mutex.Unlock()
	c.now = c.now.Add(d)
	c.slept = append(c.slept, d)
	return ctx.Err()
}

// reply is one answer of the fake API.
type reply struct {
	status int
	body   string
	header map[string]string
}

func says(status int, message string) reply {
	text, _ := json.Marshal(map[string]string{"message": message})
	return reply{status: status, body: string(text)}
}

func accepted() reply { return reply{status: 202, body: `{"id":"` + id + `","url":"x"}`} }

func (r reply) with(name, value string) reply {
	header := map[string]string{name: value}
	for k, v := range r.header {
		header[k] = v
	}
	r.header = header
	return r
}

// request is what the fake API was asked.
type request struct {
	method, path string
	header       http.Header
	body         map[string]string
}

// api gives the replies in their order, the last one again and again.
type api struct {
	*httptest.Server
	asked []request
}

func newAPI(t *testing.T, replies ...reply) *api {
	t.Helper()
	a := &api{}
	a.Server = httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		asked := request{method: r.Method, path: r.URL.RequestURI(), header: r.Header}
		if r.Method == http.MethodPost {
			if err := json.NewDecoder(r.Body).Decode(&asked.body); err != nil {
				t.Errorf("the body is no JSON: %v", err)
			}
		}
		reply := replies[min(len(a.asked), len(replies)-1)]
		a.asked = append(a.asked, asked)
		for name, value := range reply.header {
			w.Header().Set(name, value)
		}
		w.WriteHeader(reply.status)
		fmt.Fprint(w, strings.ReplaceAll(reply.body, "API", a.URL))
	}))
	t.Cleanup(a.Close)
	return a
}

func (a *api) github(c *clock) publish.GitHub {
	return publish.GitHub{
		API: a.URL + "/", Token: token, Version: "1.2.3", Clock: c,
		Run: publish.Run{Event: "push", Ref: "refs/heads/main", SHA: commit, Repository: "octo/shop"},
	}
}

func analysis() publish.Analysis {
	return publish.Analysis{
		Commit: publish.Commit{Ref: "refs/heads/main", SHA: commit}, SARIF: []byte(`{"version":"2.1.0"}`),
		Started: time.Date(2026, 11, 23, 11, 59, 58, 0, time.UTC),
	}
}

// failure is the failure that an error must be.
func failure(t *testing.T, err error) *publish.Failure {
	t.Helper()
	var f *publish.Failure
	require.ErrorAs(t, err, &f)
	require.NotContains(t, f.Error(), token)
	require.NotContains(t, f.Error(), "\n")
	require.NotEmpty(t, f.Cure)
	return f
}

// answering is a transport that gives one answer to whatever is asked.
type answering struct {
	status int
	body   string
}

func (a answering) RoundTrip(*http.Request) (*http.Response, error) {
	return &http.Response{StatusCode: a.status, Body: io.NopCloser(strings.NewReader(a.body))}, nil
}
