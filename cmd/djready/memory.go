package main

import (
	"os"
	"runtime/debug"
)

// collectSeldom has the garbage collected less often: a run is short, and its live
// memory mostly a few megabytes, so that a fifth of the processor's time went into
// collecting after each doubling. Where much memory is in use, it is collected as
// ever. Who sets GOGC has the last word.
func collectSeldom() {
	if os.Getenv("GOGC") != "" {
		return
	}
	const seldom, much = 400, 256 << 20 // per cent; bytes
	debug.SetGCPercent(seldom)
	debug.SetMemoryLimit(much)
}
