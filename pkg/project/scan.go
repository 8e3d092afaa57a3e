package project

import (
	"fmt"
	"sync/atomic"
)

// Scan reads files of the tree, several at a time and in any order, shows what each
// holds, and keeps nothing: the bytes are good until show returns. It gives how many
// of the files count, from the first: where the limit of what is read is reached,
// depends on their order alone. Nothing is to be concluded from what was shown of
// those after it, which count as unread ([Project.Text] is nil), and nothing is shown
// of files that cannot be read: Text says why.
//
// All scans of a tree share one limit, so that they must come in one order, too.
func (p *Project) Scan(files []string, show func(i int, text []byte)) (counted int) {
	return p.loader.scan(files, show)
}

func (l *loader) scan(files []string, show func(i int, text []byte)) int {
	sizes := make([]int64, len(files))
	var total atomic.Int64
	l.tree.Scan(files, maxText, func(i int, content []byte, err error) bool {
		if err != nil {
			return true
		}
		sizes[i] = int64(len(content))
		show(i, content)
		return total.Add(sizes[i]) <= l.toScan // beyond it there is no need to go on
	})
	for i, size := range sizes {
		if l.toScan -= size; l.toScan < 0 {
			l.toScan = 0
			l.leaveOut(files[i:])
			return i
		}
	}
	return len(files)
}

// leaveOut has files count as unread that nobody has read so far. The first stands
// for all in what is said.
func (l *loader) leaveOut(files []string) {
	l.mu.Lock()
	for _, file := range files {
		if _, known := l.texts[file]; !known {
			l.texts[file] = nil
		}
	}
	l.mu.Unlock()
	if err := errAllSizes; len(files) > 1 {
		l.fail(files[0], fmt.Errorf("%w; it leaves out %d more", err, len(files)-1))
	} else {
		l.fail(files[0], err)
	}
}
