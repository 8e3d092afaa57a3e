//go:build container

package action

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"sync"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
)

const (
	repository = "octo/shop"
	token      = "ghs_tokenOfTheJob"
	uploadID   = "47177e22-5596-11eb-80a1-c1e54ef945c6"
	sarifs     = "/repos/" + repository + "/code-scanning/sarifs"
	analyses   = "/repos/" + repository + "/code-scanning/analyses"
)

// reply is one answer of the API to an upload.
type reply struct {
	status int
	body   string
	header map[string]string
}

func accepted() reply {
	return reply{status: http.StatusAccepted, body: `{"id":"` + uploadID + `","url":"API` + sarifs + "/" + uploadID + `"}`}
}

// refused is a refusal with a message, and with headers as names and values.
func refused(status int, message string, headers ...string) reply {
	text, _ := json.Marshal(map[string]string{"message": message})
	r := reply{status: status, body: string(text), header: map[string]string{}}
	for i := 0; i < len(headers); i += 2 {
		r.header[headers[i]] = headers[i+1]
	}
	return r
}

// processed is what GitHub says when it has processed an upload.
func processed() string {
	return `{"processing_status":"complete","analyses_url":"API` + analyses + `?sarif_id=` + uploadID + `","errors":null}`
}

// upload is one upload, as far as it was understood.
type upload struct {
	at   time.Time
	body map[string]string
}

// api is a GitHub of one repository. It gives the replies in their order, the last
// one again and again.
type api struct {
	*httptest.Server
	replies    []reply
	processing string

	mutex      sync.Mutex
	uploads    []upload
	polls      int
	complaints []string
}

// newAPI starts a fake on this machine, which the network of jobs is.
func newAPI(t *testing.T, processing string, replies ...reply) *api {
	t.Helper()
	a := &api{replies: replies, processing: processing}
	a.Server = httptest.NewServer(http.HandlerFunc(a.serve))
	t.Cleanup(a.Close)
	return a
}

func (a *api) serve(w http.ResponseWriter, r *http.Request) {
	a.mutex.Lock()
	defer a.mutex.Unlock()
	body, err := io.ReadAll(r.Body)
	if err != nil {
		a.complain("the body cannot be read: %v", err)
	}
	a.check(r, body)
	switch {
	case r.Method == http.MethodPost && r.URL.RequestURI() == sarifs:
		answer := a.replies[min(len(a.uploads), len(a.replies)-1)]
		a.uploads = append(a.uploads, upload{time.Now(), a.fields(r, body)})
		for name, value := range answer.header {
			w.Header().Set(name, value)
		}
		a.answer(w, answer.status, answer.body)
	case r.Method == http.MethodGet && r.URL.RequestURI() == sarifs+"/"+uploadID:
		a.polls++
		a.answer(w, http.StatusOK, a.processing)
	case r.Method == http.MethodGet && r.URL.RequestURI() == analyses+"?sarif_id="+uploadID:
		a.answer(w, http.StatusOK, `[{"results_count":21,"rules_count":7,"error":"","warning":""}]`)
	default:
		a.complain("nothing is to be asked for %s %s", r.Method, r.URL.RequestURI())
		a.answer(w, http.StatusNotFound, `{"message":"Not Found"}`)
	}
}

func (a *api) answer(w http.ResponseWriter, status int, body string) {
	w.Header().Set("Content-Type", "application/json; charset=utf-8")
	w.WriteHeader(status)
	fmt.Fprint(w, string(bytes.ReplaceAll([]byte(body), []byte("API"), []byte(a.URL))))
}

func (a *api) complain(format string, args ...any) {
	a.complaints = append(a.complaints, fmt.Sprintf(format, args...))
}

// check holds what is true of every request.
func (a *api) check(r *http.Request, body []byte) {
	for name, want := range map[string]string{
		"Authorization":        "Bearer " + token,
		"Accept":               "application/vnd.github+json",
		"X-Github-Api-Version": "2022-11-28",
	} {
		if got := r.Header.Values(name); len(got) != 1 || got[0] != want {
			a.complain("%s %s: the header %s is %q", r.Method, r.URL, name, got)
		}
	}
	if agent := r.UserAgent(); len(agent) < len("djready/0") || agent[:len("djready/")] != "djready/" {
		a.complain("%s %s: the user agent is %q", r.Method, r.URL, agent)
	}
	rest := r.Header.Clone()
	rest.Del("Authorization")
	if said := fmt.Sprint(r.URL, rest, string(body)); bytes.Contains([]byte(said), []byte(token)) {
		a.complain("%s %s: the token is not in its header only", r.Method, r.URL)
	}
}

// fields are those of an upload: the required ones and those that are known.
func (a *api) fields(r *http.Request, body []byte) map[string]string {
	if kind := r.Header.Get("Content-Type"); kind != "application/json" {
		a.complain("the content type of the upload is %q", kind)
	}
	var fields map[string]string
	if err := json.Unmarshal(body, &fields); err != nil {
		a.complain("the upload is no JSON of texts: %v", err)
	}
	for name := range fields {
		switch name {
		case "commit_sha", "ref", "sarif", "started_at", "tool_name":
		default:
			a.complain("the upload has a field %s", name)
		}
	}
	return fields
}

// seen are the uploads. Whatever was wrong with a request fails the test.
func (a *api) seen(t *testing.T) (uploads []upload, polls int) {
	t.Helper()
	a.mutex.Lock()
	defer a.mutex.Unlock()
	require.Empty(t, a.complaints)
	return a.uploads, a.polls
}
