package cli

import (
	"fmt"
	"io"
	"os"
	"sync"
	"time"

	"golang.org/x/term"

	"github.com/djready/djready/pkg/report"
)

const (
	// progressAfter is how long a run takes before it tells what it does.
	progressAfter = time.Second
	progressEvery = 250 * time.Millisecond
	// eraseLine goes to the line's begin and empties it.
	eraseLine = "\r\x1b[K"
	// maxProgress keeps the line from wrapping: then it could not be erased.
	maxProgress = 60
)

// progress tells on a terminal what a long run does. A nil one tells nothing.
type progress struct {
	out io.Writer

	lock sync.Mutex
	what string

	ended, gone chan struct{}
}

// startProgress begins to tell, where somebody watches.
func (c Command) startProgress() *progress {
	file, ok := c.Stderr.(*os.File)
	if !ok || c.Getenv("TERM") == "dumb" || !term.IsTerminal(int(file.Fd())) {
		return nil
	}
	return tellProgress(file, progressAfter, progressEvery)
}

func tellProgress(out io.Writer, after, every time.Duration) *progress {
	p := &progress{out: out, ended: make(chan struct{}), gone: make(chan struct{})}
	go p.tell(after, every)
	return p
}

// say says what is done now.
func (p *progress) say(what string) {
	if p == nil {
		return
	}
	p.lock.Lock()
	defer p.lock.Unlock()
	p.what = what
}

// end erases what was told; nothing is told any more when it returns.
func (p *progress) end() {
	if p == nil {
		return
	}
	close(p.ended)
	<-p.gone
}

func (p *progress) tell(after, every time.Duration) {
	defer close(p.gone)
	begin := time.Now()
	wait := time.NewTimer(after)
	defer wait.Stop()
	for told := false; ; told = true {
		select {
		case <-p.ended:
			if told {
				io.WriteString(p.out, eraseLine)
			}
			return
		case <-wait.C:
		}
		p.lock.Lock()
		what := []rune(report.Visible(p.what))
		p.lock.Unlock()
		if len(what) > maxProgress {
			what = append([]rune{'…'}, what[len(what)-maxProgress+1:]...)
		}
		fmt.Fprintf(p.out, "%s%s, %d s", eraseLine, string(what), int(time.Since(begin).Seconds()))
		wait.Reset(every)
	}
}
