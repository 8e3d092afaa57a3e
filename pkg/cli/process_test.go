package cli_test

import (
	"os"
	"path/filepath"
	"syscall"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
)

// TestASignalEndsIt interrupts a run that has an old report to replace.
func TestASignalEndsIt(t *testing.T) {
	for _, signal := range []syscall.Signal{syscall.SIGINT, syscall.SIGTERM} {
		dir := t.TempDir()
		project("while True:\n    X = 1\n", nil)(t, tree(dir))
		tree(dir).write(t, "reports/old.json", "old")
		command := djready(t, dir, "--limit", "steps=50000000", "--output", "json=reports/old.json")
		require.NoError(t, command.Start())
		time.Sleep(300 * time.Millisecond) // of the seconds that these settings take
		require.NoError(t, command.Process.Signal(signal))
		begin := time.Now()
		out := finish(t, command)
		require.Equal(t, signal, out.signal)
		require.Less(t, time.Since(begin), 10*time.Second)
		require.Equal(t, []string{"old.json"}, names(t, filepath.Join(dir, "reports")), "no half a file is left")
		text, err := os.ReadFile(filepath.Join(dir, "reports", "old.json"))
		require.NoError(t, err)
		require.Equal(t, "old", string(text))
	}
}

func names(t *testing.T, dir string) (out []string) {
	t.Helper()
	entries, err := os.ReadDir(dir)
	require.NoError(t, err)
	for _, entry := range entries {
		out = append(out, entry.Name())
	}
	return out
}

// TestAFullDiskIsACleanError writes where nothing can be written any more.
func TestAFullDiskIsACleanError(t *testing.T) {
	dir := t.TempDir()
	project("", nil)(t, tree(dir))
	full, err := os.OpenFile("/dev/full", os.O_WRONLY, 0)
	require.NoError(t, err)
	defer full.Close()

	command := djready(t, dir)
	command.Stdout = full
	out := finish(t, command)
	require.Equal(t, 2, out.status)
	require.Equal(t, "djready: standard output: no space left on device; send the report to a file with --output\n", out.stderr)

	out = finish(t, djready(t, dir, "--output", "json=/dev/full"))
	require.Equal(t, 2, out.status)
	require.Contains(t, out.stderr, "djready: --output: /dev/full: no space left on device; ")
}

// TestAClosedPipeIsNoError has a reader that goes away.
func TestAClosedPipeIsNoError(t *testing.T) {
	dir := t.TempDir()
	project("", nil)(t, tree(dir))
	reader, writer, err := os.Pipe()
	require.NoError(t, err)
	require.NoError(t, reader.Close())
	command := djready(t, dir, "--output", "json=report.json")
	command.Stdout = writer
	out := finish(t, command)
	require.NoError(t, writer.Close())
	require.Equal(t, 1, out.status, "the gate's, still")
	require.Zero(t, out.signal)
	require.Empty(t, out.stderr)
	require.FileExists(t, filepath.Join(dir, "report.json"))
}
