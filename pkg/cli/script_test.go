package cli_test

import (
	"errors"
	"os"
	"os/exec"
	"os/signal"
	"path/filepath"
	"strconv"
	"syscall"
	"testing"

	"github.com/rogpeppe/go-internal/testscript"
	"github.com/stretchr/testify/require"

	"github.com/djready/djready/pkg/cli"
)

// repository is the top of djready's own, from this directory.
const repository = "../.."

func TestMain(m *testing.M) {
	testscript.Main(m, map[string]func(){
		"djready": func() { // as cmd/djready does it
			signal.Ignore(syscall.SIGPIPE)
			os.Exit(cli.Command{Stdin: os.Stdin, Stdout: os.Stdout, Stderr: os.Stderr, Getenv: os.Getenv}.Main(os.Args[1:]))
		},
	})
}

// TestScripts runs the program as a user does. Scripts know, beside testscript's
// own commands, "exits STATUS COMMAND…".
func TestScripts(t *testing.T) {
	top, err := filepath.Abs(repository)
	require.NoError(t, err)
	testscript.Run(t, testscript.Params{
		Dir: "testdata/script",
		Setup: func(env *testscript.Env) error {
			env.Setenv("PROJECTS", filepath.Join(top, "testdata", "projects"))
			return nil
		},
		Cmds: map[string]func(*testscript.TestScript, bool, []string){"exits": exits, "commit": commit},
	})
}

func exits(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) < 2 {
		ts.Fatalf("usage: exits STATUS COMMAND [ARGUMENT...]")
	}
	want, err := strconv.Atoi(args[0])
	ts.Check(err)
	got := 0
	var exit *exec.ExitError
	switch err := ts.Exec(args[1], args[2:]...); {
	case errors.As(err, &exit):
		got = exit.ExitCode()
	case err != nil:
		ts.Fatalf("%v", err)
	}
	if got != want {
		ts.Fatalf("exit status %d, want %d", got, want)
	}
}
