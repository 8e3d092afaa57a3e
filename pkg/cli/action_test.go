package cli_test

import (
	"bytes"
	"compress/gzip"
	"encoding/base64"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"

	"github.com/rogpeppe/go-internal/testscript"
	"github.com/stretchr/testify/require"
)

// TestActionScripts runs the action as GitHub's runner does: by variables, and
// against an API on this machine. $API/NAME is one that answers uploads as NAME
// says; it keeps the last upload in $WORK/uploaded.sarif and $WORK/uploaded.json.
func TestActionScripts(t *testing.T) {
	testscript.Run(t, testscript.Params{
		Dir: "testdata/action",
		Setup: func(env *testscript.Env) error {
			server := httptest.NewServer(&fakeAPI{t: t, dir: env.WorkDir})
			env.Defer(server.Close)
			env.Setenv("API", server.URL)
			for name, value := range map[string]string{
				"GITHUB_ACTIONS": "true", "GITHUB_WORKSPACE": env.WorkDir, "GITHUB_REPOSITORY": "octo/shop", "GITHUB_SERVER_URL": "https://github.com",
				"GITHUB_EVENT_NAME": "push", "GITHUB_REF": "refs/heads/main", "GITHUB_SHA": strings.Repeat("ab", 20), "GITHUB_ACTOR": "mona",
				"GITHUB_OUTPUT": filepath.Join(env.WorkDir, "outputs"), "GITHUB_STEP_SUMMARY": filepath.Join(env.WorkDir, "summary.md"),
				"INPUT_TOKEN": "the-token", "INPUT_API-URL": server.URL + "/accepted", "INPUT_WAIT-FOR-PROCESSING": "false",
			} {
				env.Setenv(name, value)
			}
			return nil
		},
		Cmds: map[string]func(*testscript.TestScript, bool, []string){"exits": exits, "commit": commit, "write": write, "output": hasOutput, "obeyed": obeyed},
	})
}

// fakeAPI is GitHub's code scanning.
type fakeAPI struct {
	t     *testing.T
	dir   string
	mutex sync.Mutex
	posts int
}

func (f *fakeAPI) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	f.mutex.Lock()
	defer f.mutex.Unlock()
	scenario, path, _ := strings.Cut(strings.TrimPrefix(r.URL.Path, "/"), "/")
	say := func(status int, message string) {
		w.WriteHeader(status)
		fmt.Fprintf(w, `{"message":%q}`, message)
	}
	f.posts++
	switch {
	case r.Method != http.MethodPost || path != "repos/octo/shop/code-scanning/sarifs":
		say(http.StatusNotFound, "Not Found")
	case r.Header.Get("Authorization") != "Bearer the-token":
		say(http.StatusUnauthorized, "Bad credentials")
	case scenario == "forbidden":
		say(http.StatusForbidden, "Resource not accessible by integration")
	case scenario == "disabled":
		say(http.StatusForbidden, "Code Security must be enabled for this repository to use code scanning.")
	case scenario == "absent":
		say(http.StatusNotFound, "Not Found")
	case scenario == "limited":
		w.Header().Set("Retry-After", "3600")
		say(http.StatusTooManyRequests, "API rate limit exceeded")
	case scenario == "echoing":
		say(http.StatusForbidden, "you sent "+r.Header.Get("Authorization")+" to https://mona:the-token@github.com")
	case scenario == "echoing-id":
		w.WriteHeader(http.StatusAccepted)
		fmt.Fprint(w, `{"id":"the-token"}`)
	case scenario == "flaky" && f.posts%2 == 1:
		w.Header().Set("Retry-After", "0")
		say(http.StatusServiceUnavailable, "busy")
	case scenario == "unprocessable":
		say(http.StatusUnprocessableEntity, "commit not found\n::error::forged")
	default:
		require.NoError(f.t, f.keep(r.Body))
		w.WriteHeader(http.StatusAccepted)
		fmt.Fprint(w, `{"id":"47177e22-5596-11eb-80a1-c1e54ef945c6"}`)
	}
}

// keep writes an upload to files.
func (f *fakeAPI) keep(body io.Reader) error {
	var upload map[string]string
	if err := json.NewDecoder(body).Decode(&upload); err != nil {
		return err
	}
	packed, err := gzip.NewReader(base64.NewDecoder(base64.StdEncoding, strings.NewReader(upload["sarif"])))
	if err != nil {
		return err
	}
	sarif, err := io.ReadAll(packed)
	if err != nil {
		return err
	}
	rest := fmt.Sprintf("%s %s\n", upload["ref"], upload["commit_sha"])
	if err := os.WriteFile(filepath.Join(f.dir, "uploaded.json"), []byte(rest), 0o600); err != nil {
		return err
	}
	return os.WriteFile(filepath.Join(f.dir, "uploaded.sarif"), sarif, 0o600)
}

// hasOutput checks what the last run of the action set: output NAME VALUE.
func hasOutput(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) != 2 {
		ts.Fatalf("usage: output NAME VALUE")
	}
	got, set := "", false
	lines := strings.Split(ts.ReadFile("outputs"), "\n")
	for i := 0; i+1 < len(lines); i++ {
		name, delimiter, found := strings.Cut(lines[i], "<<")
		if !found {
			continue
		}
		if lines[i+2] != delimiter {
			ts.Fatalf("the output %s has not one line", name)
		}
		if name == args[0] {
			got, set = lines[i+1], true
		}
		i += 2
	}
	if !set || got != args[1] {
		ts.Fatalf("the output %s is %q, want %q", args[0], got, args[1])
	}
}

// obeyed checks that the runner would obey the commands of these names only, and
// each of them: obeyed NAME… It looks at what the last command printed.
func obeyed(ts *testscript.TestScript, neg bool, args []string) {
	log := ts.ReadFile("stdout") + "\n" + ts.ReadFile("stderr")
	seen := map[string]bool{}
	for _, line := range strings.FieldsFunc(log, func(r rune) bool { return r == '\n' || r == '\r' }) {
		if strings.Contains(line, "##[") {
			ts.Fatalf("the runner would obey %q", line)
		}
		if command, found := strings.CutPrefix(strings.TrimSpace(line), "::"); found {
			seen[command[:strings.IndexAny(command+" ", " :")]] = true
		}
	}
	for _, name := range args {
		if !seen[name] {
			ts.Fatalf("no command %s in %q", name, log)
		}
		delete(seen, name)
	}
	if len(seen) > 0 || bytes.ContainsAny([]byte(log), "\x1b\r") {
		ts.Fatalf("the runner would obey %v in %q", seen, log)
	}
}
