package tree

import (
	"runtime"
	"sync"
	"sync/atomic"
)

// scanned is how many files, neighbours mostly, one goroutine of a scan takes at
// a time.
const scanned = 32

// Scan reads many of [Tree.Files], each once and several at a time, and shows what
// each holds: its place among the names, and its content, which is good until show
// returns. What cannot be read, or has more than so many bytes, comes with an
// error. The order is any; show is called by several goroutines, and when it is
// false, the scan ends soon: all files before that one are still shown, and perhaps
// some after it.
func (t *Tree) Scan(names []string, most int64, show func(i int, content []byte, err error) bool) {
	var next atomic.Int64
	var ended atomic.Bool
	var workers sync.WaitGroup
	for range min(runtime.GOMAXPROCS(0), (len(names)+scanned-1)/scanned) {
		workers.Go(func() {
			var buffer []byte
			for !ended.Load() {
				end := int(next.Add(scanned))
				begin := end - scanned
				if begin >= len(names) {
					return
				}
				for i := begin; i < min(end, len(names)); i++ {
					content, err := t.contentInto(buffer, names[i], min(most, t.limit))
					if !show(i, content, err) {
						ended.Store(true)
					}
					if cap(content) > cap(buffer) && cap(content) <= largestBuffer {
						buffer = content
					}
				}
			}
		})
	}
	workers.Wait()
}

// largestBuffer is the size in bytes of a buffer that is kept for the next file.
const largestBuffer = 1 << 20

// contentInto reads a file that the walk found to be one.
func (t *Tree) contentInto(buffer []byte, name string, most int64) ([]byte, error) {
	if d, ok := t.store.(directory); ok {
		if content, ok := d.beneath.content(name, most, buffer); ok {
			return content, nil
		}
	}
	return t.readAtMost(name, most)
}
