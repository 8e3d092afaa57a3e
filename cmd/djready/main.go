// Command djready says which settings of a Django project would be insecure in
// production.
package main

import (
	"os"
	"os/signal"
	"syscall"

	"github.com/djready/djready/pkg/cli"
)

func main() {
	collectSeldom()
	signal.Ignore(syscall.SIGPIPE) // a closed pipe is an error of Write, not the end: the exit status is still the gate's
	c := cli.Command{Stdin: os.Stdin, Stdout: os.Stdout, Stderr: os.Stderr, Getenv: os.Getenv}
	os.Exit(c.Main(os.Args[1:]))
}
