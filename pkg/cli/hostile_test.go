package cli_test

import (
	"bytes"
	"context"
	"errors"
	"os"
	"os/exec"
	"path/filepath"
	"syscall"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
)

// What a hostile project may cost. The memory is counted by the kernel and does
// not depend on the machine. The time is for a machine at rest, of processor and
// not of the clock, and slowed down where the race detector watches.
const (
	mostMemory = 500 << 20 // bytes, resident, at the peak
	mostTime   = 5 * time.Second
	// hung is when to give up, by the clock: the machine may be busy.
	hung = 2 * time.Minute
)

// ended is how a run of the program ended.
type ended struct {
	status         int
	signal         syscall.Signal
	stdout, stderr string
	processor      time.Duration
	memory         int64 // bytes, resident, at the peak
}

// djready prepares a run of the program in a process of its own, in a directory:
// this test, called by the program's name.
func djready(t *testing.T, dir string, args ...string) *exec.Cmd {
	t.Helper()
	self, err := os.Executable()
	require.NoError(t, err)
	ctx, cancel := context.WithTimeout(t.Context(), hung)
	t.Cleanup(cancel)
	command := exec.CommandContext(ctx, self)
	command.Args = append([]string{"djready"}, args...)
	command.Dir = dir
	command.Env = []string{"PATH=" + os.Getenv("PATH"), "GOMAXPROCS=2"}
	return command
}

// finish waits for the end of a run that was started, or starts it.
func finish(t *testing.T, command *exec.Cmd) ended {
	t.Helper()
	var stdout, stderr bytes.Buffer
	if command.Process == nil {
		if command.Stdout == nil {
			command.Stdout = &stdout
		}
		command.Stderr = &stderr
		require.NoError(t, command.Start())
	}
	err := command.Wait()
	var exit *exec.ExitError
	if !errors.As(err, &exit) {
		require.NoError(t, err)
	}
	state := command.ProcessState
	out := ended{status: state.ExitCode(), stdout: stdout.String(), stderr: stderr.String(), processor: state.UserTime() + state.SystemTime()}
	if wait, ok := state.Sys().(syscall.WaitStatus); ok && wait.Signaled() {
		out.signal = wait.Signal()
	}
	usage, ok := state.SysUsage().(*syscall.Rusage)
	require.True(t, ok)
	out.memory = usage.Maxrss * maxrssUnit
	return out
}

// TestHostileProjects runs the program on each hostile project: it ends soon and
// with little memory, with the right exit status, and reports on the rest.
func TestHostileProjects(t *testing.T) {
	for _, project := range hostileProjects() {
		t.Run(project.name, func(t *testing.T) {
			dir := t.TempDir()
			project.make(t, tree(dir))
			out := finish(t, djready(t, dir, append([]string{"--today", "2026-11-23"}, project.args...)...))
			t.Logf("%v, %d MiB", out.processor, out.memory>>20)
			require.Zero(t, out.signal, out.stderr)
			require.Equal(t, project.status, out.status, "%s\n%s", out.stdout, out.stderr)
			for _, pattern := range project.says {
				require.Regexp(t, pattern, out.stdout+out.stderr)
			}
			for _, pattern := range project.silent {
				require.NotRegexp(t, pattern, out.stdout+out.stderr)
			}
			require.Less(t, out.memory, int64(slowdown*mostMemory))
			require.Less(t, out.processor, slowdown*mostTime)
		})
	}
}

// tree is a directory that a hostile project is made in.
type tree string

func (dir tree) path(name string) string { return filepath.Join(string(dir), filepath.FromSlash(name)) }

// write writes a file and the directories that it lies in.
func (dir tree) write(t *testing.T, name, text string) {
	t.Helper()
	require.NoError(t, os.MkdirAll(filepath.Dir(dir.path(name)), 0o755))
	require.NoError(t, os.WriteFile(dir.path(name), []byte(text), 0o644))
}

// link makes a link and the directories that it lies in.
func (dir tree) link(t *testing.T, target, name string) {
	t.Helper()
	require.NoError(t, os.MkdirAll(filepath.Dir(dir.path(name)), 0o755))
	require.NoError(t, os.Symlink(target, dir.path(name)))
}
