//go:build container

package action

import (
	"bytes"
	"encoding/json"
	"os"
	"os/exec"
	"path"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// workflow is what a user writes, but for the address of the API: it cannot be
// given to a container in another way. What came of the step is kept in a file. By
// its name act names the containers, which are not to be another run's.
const workflow = `
name: NAME
on: [push, pull_request]
permissions:
  contents: read
  security-events: write
jobs:
  djready:
    runs-on: ubuntu-latest
    steps:
      - uses: djready/djready@v1
        id: djready
        continue-on-error: true
        with:
          api-url: API
          sarif-file: djready.sarif
INPUTS
      - if: always()
        env:
          STEP: ${{ toJSON(steps.djready) }}
        run: printf '%s' "$STEP" >step.json
`

// step is what a workflow gets to know of the action.
type step struct {
	Outcome    string
	Conclusion string
	Outputs    map[string]string
}

// ran is a run of the workflow.
type ran struct {
	step
	directory, sha string
	summary, log   string
}

// act runs the workflow for an event in a repository of its own, which has the
// model project with its faults.
func act(t *testing.T, event string, payload any, api *api, inputs ...string) ran {
	t.Helper()
	return actOn(t, checkOut, event, payload, api, inputs...)
}

// actOn runs it on what a checkout leaves in a directory. That gives the name of the
// commit.
func actOn(t *testing.T, checkout func(*testing.T, string) string, event string, payload any, api *api, inputs ...string) ran {
	t.Helper()
	r := ran{directory: t.TempDir()}
	r.write(t, ".github/workflows/djready.yml", strings.NewReplacer("NAME", path.Base(t.Name()), "API", api.URL, "INPUTS\n", lines(inputs)).Replace(workflow))
	text, err := json.Marshal(payload)
	require.NoError(t, err)
	events := filepath.Join(t.TempDir(), "event.json")
	require.NoError(t, os.WriteFile(events, text, 0o600))
	r.sha = checkout(t, r.directory)

	command := exec.CommandContext(t.Context(), "act", event, "--json", "--bind", "--eventpath", events,
		"--platform", "ubuntu-latest="+variable(t, "GO_IMAGE"), "--pull=false", "--no-cache-server", "--container-daemon-socket", "-",
		"--local-repository", "djready/djready@v1="+variable(t, "ACTION"), "--action-cache-path", t.TempDir(), "--secret", "GITHUB_TOKEN="+token)
	command.Dir = r.directory
	command.Env = append(os.Environ(), "XDG_CACHE_HOME="+t.TempDir())
	var complaint bytes.Buffer
	command.Stderr = &complaint
	out, err := command.Output()
	r.read(t, out)
	require.NoError(t, err, "%s%s", complaint.String(), r.log)
	kept, err := os.ReadFile(filepath.Join(r.directory, "step.json"))
	require.NoError(t, err, r.log)
	require.NoError(t, json.Unmarshal(kept, &r.step), string(kept))
	require.Equal(t, "success", r.Conclusion)
	require.NotContains(t, string(kept)+r.summary+r.log, token)
	return r
}

func lines(inputs []string) string {
	var b strings.Builder
	for _, input := range inputs {
		b.WriteString("          " + input + "\n")
	}
	return b.String()
}

func (r ran) write(t *testing.T, name, text string) {
	t.Helper()
	path := filepath.Join(r.directory, filepath.FromSlash(name))
	require.NoError(t, os.MkdirAll(filepath.Dir(path), 0o755))
	require.NoError(t, os.WriteFile(path, []byte(text), 0o644))
}

// read takes the summary and what the steps said from act's log, one JSON object a
// line.
func (r *ran) read(t *testing.T, log []byte) {
	t.Helper()
	for line := range bytes.Lines(log) {
		var entry struct{ Msg, Command, Content string }
		if json.Unmarshal(line, &entry) != nil {
			r.log += string(line)
			continue
		}
		if entry.Command == "summary" {
			r.summary += entry.Content
		}
		r.log += strings.TrimSuffix(entry.Msg, "\n") + "\n"
	}
}

// checkOut makes a commit of the model project, as far as a checkout has one, and
// gives its name.
func checkOut(t *testing.T, directory string) string {
	t.Helper()
	require.NoError(t, os.CopyFS(directory, os.DirFS(filepath.Join("..", "..", "testdata", "projects", "maisha"))))
	git(t, directory, "init", "--quiet", "--initial-branch", "main")
	git(t, directory, "remote", "add", "origin", "https://github.com/"+repository+".git")
	return commit(t, directory, "A shop")
}

// commit commits all that is in a directory, and gives the name of the commit.
func commit(t *testing.T, directory, message string) string {
	t.Helper()
	git(t, directory, "add", "--all")
	git(t, directory, "commit", "--quiet", "--message", message)
	return git(t, directory, "rev-parse", "HEAD")
}

// git runs git for somebody who has not configured it, and gives what it prints.
func git(t *testing.T, directory string, arguments ...string) string {
	t.Helper()
	somebody := []string{"-c", "user.name=mona", "-c", "user.email=mona@example.com", "-c", "commit.gpgsign=false"}
	command := exec.Command("git", append(somebody, arguments...)...)
	command.Dir = directory
	out, err := command.CombinedOutput()
	require.NoError(t, err, string(out))
	return strings.TrimSpace(string(out))
}

// variable is one that .ci/act sets.
func variable(t *testing.T, name string) string {
	t.Helper()
	value := os.Getenv(name)
	require.NotEmpty(t, value, "%s is not set: run .ci/container", name)
	return value
}
