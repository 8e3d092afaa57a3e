//go:build container

package action

import (
	"bytes"
	"errors"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"syscall"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
)

// runnerID is the user of GitHub's runners, to whom the workspace belongs. The
// container is root's all the same.
const runnerID = 1001

// runner is a machine as actions/runner sets it up for a container action
// (ContainerActionHandler, DockerCommandManager).
type runner struct {
	work, sha string
	inputs    map[string]string
}

func newRunner(t *testing.T, inputs map[string]string) runner {
	t.Helper()
	r := runner{work: t.TempDir(), inputs: inputs}
	for _, name := range []string{"workspace", "temp", "home", "workflow", "file_commands"} {
		require.NoError(t, os.Mkdir(filepath.Join(r.work, name), 0o755))
	}
	r.sha = checkOut(t, r.path("workspace"))
	r.clear(t)
	require.NoError(t, os.WriteFile(r.path("workflow", "event.json"), []byte(`{"ref":"refs/heads/main"}`), 0o600))
	if os.Getuid() == 0 {
		require.NoError(t, filepath.WalkDir(r.work, func(path string, _ os.DirEntry, err error) error {
			return errors.Join(err, os.Lchown(path, runnerID, runnerID))
		}))
	}
	return r
}

func (r runner) path(names ...string) string {
	return filepath.Join(append([]string{r.work}, names...)...)
}

// clear makes the files of commands anew, as before each step.
func (r runner) clear(t *testing.T) {
	t.Helper()
	for _, name := range []string{"output", "summary", "env", "path", "state"} {
		require.NoError(t, os.WriteFile(r.path("file_commands", name), nil, 0o600))
	}
}

// environment has what the runner sets, inputs with dashes in their names too.
func (r runner) environment(api string) []string {
	e := []string{
		"HOME=/github/home", "GITHUB_ACTIONS=true", "CI=true", "RUNNER_OS=Linux", "RUNNER_ARCH=X64", "RUNNER_TEMP=/github/runner_temp",
		"GITHUB_WORKSPACE=/github/workspace", "GITHUB_EVENT_PATH=/github/workflow/event.json",
		"GITHUB_OUTPUT=/github/file_commands/output", "GITHUB_STEP_SUMMARY=/github/file_commands/summary",
		"GITHUB_ENV=/github/file_commands/env", "GITHUB_PATH=/github/file_commands/path", "GITHUB_STATE=/github/file_commands/state",
		"GITHUB_EVENT_NAME=push", "GITHUB_REF=refs/heads/main", "GITHUB_REF_NAME=main", "GITHUB_REF_TYPE=branch", "GITHUB_SHA=" + r.sha,
		"GITHUB_REPOSITORY=" + repository, "GITHUB_REPOSITORY_OWNER=octo", "GITHUB_ACTOR=mona", "GITHUB_TRIGGERING_ACTOR=mona",
		"GITHUB_SERVER_URL=https://github.com", "GITHUB_API_URL=https://api.github.com", "GITHUB_GRAPHQL_URL=https://api.github.com/graphql",
		"GITHUB_ACTION=djready", "GITHUB_ACTION_REF=v1", "GITHUB_ACTION_REPOSITORY=djready/djready", "GITHUB_JOB=djready", "GITHUB_WORKFLOW=djready",
		"GITHUB_RUN_ID=1", "GITHUB_RUN_NUMBER=1", "GITHUB_RUN_ATTEMPT=1", "GITHUB_HEAD_REF=", "GITHUB_BASE_REF=",
		"INPUT_PATH=.", "INPUT_MODULE=", "INPUT_FAIL-ON=", "INPUT_TOKEN=" + token, "INPUT_API-URL=" + api,
	}
	for name, value := range r.inputs {
		e = append(e, "INPUT_"+strings.ToUpper(name)+"="+value)
	}
	return e
}

// run runs the image and gives its log and exit status. It is stricter than GitHub's
// runner in one thing: the image is read-only.
func (r runner) run(t *testing.T, api string) (log string, status int) {
	t.Helper()
	environment := r.environment(api)
	arguments := []string{"run", "--rm", "--read-only", "--network", "host", "--workdir", "/github/workspace"}
	for _, variable := range environment {
		name, _, _ := strings.Cut(variable, "=")
		arguments = append(arguments, "--env", name)
	}
	for from, to := range map[string]string{"workspace": "workspace", "temp": "runner_temp", "home": "home", "workflow": "workflow", "file_commands": "file_commands"} {
		arguments = append(arguments, "--volume", r.path(from)+":/github/"+to)
	}
	command := exec.Command("docker", slices.Concat(arguments, []string{variable(t, "IMAGE"), "action"})...)
	command.Env = append([]string{"PATH=" + os.Getenv("PATH"), "DOCKER_HOST=" + os.Getenv("DOCKER_HOST")}, environment...)
	var out bytes.Buffer
	command.Stdout, command.Stderr = &out, &out
	err := command.Run()
	var exit *exec.ExitError
	if err != nil {
		require.ErrorAs(t, err, &exit, out.String())
		return out.String(), exit.ExitCode()
	}
	return out.String(), 0
}

// outputs reads the file of outputs as the runner does.
func (r runner) outputs(t *testing.T) map[string]string {
	t.Helper()
	text, err := os.ReadFile(r.path("file_commands", "output"))
	require.NoError(t, err)
	outputs := map[string]string{}
	for rest := string(text); rest != ""; {
		var head, value string
		var found bool
		head, rest, found = strings.Cut(rest, "\n")
		require.True(t, found, "an output without an end: %q", text)
		name, delimiter, found := strings.Cut(head, "<<")
		require.True(t, found, "neither name nor delimiter in %q", head)
		value, rest, found = strings.Cut(rest, "\n"+delimiter+"\n")
		require.True(t, found, "the output %s does not end", name)
		outputs[name] = value
	}
	return outputs
}

// TestRunner runs the image with what actions/runner gives it, and nothing else.
func TestRunner(t *testing.T) {
	api := newAPI(t, processed(), accepted())
	r := newRunner(t, map[string]string{"sarif-file": "djready.sarif", "fail-on": "never", "fail-on-new": "never", "min-severity": "high"})
	log, status := r.run(t, api.URL)
	require.Zero(t, status, log)
	summary, err := os.ReadFile(r.path("file_commands", "summary"))
	require.NoError(t, err)
	took := ran{step: step{Outputs: r.outputs(t)}, summary: string(summary)}
	took.tells(t, map[string]string{"outcome": "passed", "sarif-id": uploadID, "sarif-file": "djready.sarif", "medium": "0", "low": "0"})
	require.Contains(t, plain(took.summary), "GitHub has processed the analysis: 21 results, 7 rules")
	require.NotContains(t, log+took.summary, token)

	uploads, polls := api.seen(t)
	require.Len(t, uploads, 1)
	require.Equal(t, 1, polls)
	uploads[0].isFor(t, "refs/heads/main", r.sha, "djready/")
	for _, name := range []string{"env", "path", "state"} {
		text, err := os.ReadFile(r.path("file_commands", name))
		require.NoError(t, err)
		require.Empty(t, text, name)
	}
	r.leaves(t, "djready.sarif")
}

// leaves checks a file that a later step of the job, which is not root, must be able
// to read.
func (r runner) leaves(t *testing.T, name string) {
	t.Helper()
	info, err := os.Stat(r.path("workspace", name))
	require.NoError(t, err)
	owned := info.Sys().(*syscall.Stat_t).Uid == runnerID
	require.True(t, owned || info.Mode().Perm()&0o004 != 0, "%s has the mode %s", name, info.Mode())
}

// TestTheImageFailsAsAStepDoes runs it with the gate that a user gets by default, and
// with an input that is none.
func TestTheImageFailsAsAStepDoes(t *testing.T) {
	api := newAPI(t, processed(), accepted())
	r := newRunner(t, map[string]string{"wait-for-processing": "false"})
	log, status := r.run(t, api.URL)
	require.Equal(t, 1, status, log)
	require.Equal(t, "failed", r.outputs(t)["outcome"])

	r.clear(t)
	r.inputs = map[string]string{"fail-on": "hihg"}
	log, status = r.run(t, api.URL)
	require.Equal(t, 2, status, log)
	require.Equal(t, "usage-error", r.outputs(t)["outcome"])
	require.Contains(t, log, "::error::")
	uploads, _ := api.seen(t)
	require.Len(t, uploads, 1)
}

// TestARunIsShort measures the whole of a step, the start of the container included.
// Whatever else the machine does makes a run longer and never shorter, so the fastest
// tells what a run takes; a machine that is busy gets more tries.
func TestARunIsShort(t *testing.T) {
	const (
		most           = time.Second
		fewest, enough = 9, 60 // tries
	)
	api := newAPI(t, processed(), accepted())
	r := newRunner(t, map[string]string{"wait-for-processing": "false", "sarif-file": "djready.sarif"})
	var took []time.Duration
	for len(took) < fewest || slices.Min(took) >= most && len(took) < enough {
		r.clear(t)
		begin := time.Now()
		log, status := r.run(t, api.URL)
		took = append(took, time.Since(begin).Round(time.Millisecond))
		require.Equal(t, 1, status, log)
	}
	slices.Sort(took)
	t.Logf("a run of the action: %s at best, median %s, %s at worst of %d", took[0], took[len(took)/2], took[len(took)-1], len(took))
	require.Less(t, took[0], most)
}
