package pyparse

// #include <stdint.h>
// #include <time.h>
//
// static int64_t processor_time(void) {
//   struct timespec t;
//   if (clock_gettime(CLOCK_THREAD_CPUTIME_ID, &t) != 0) return -1;
//   return (int64_t)t.tv_sec * 1000000000 + t.tv_nsec;
// }
import "C"

import (
	"runtime"
	"time"
)

// allowance is the time that a file may still take. It is counted in time of the
// processor: what is read of a file must not depend on how busy the machine is.
type allowance struct {
	end      time.Duration // of the thread's own clock
	deadline time.Time     // instead, where the thread has none
}

// allow begins an allowance. The goroutine keeps its thread until release is called.
func allow(most time.Duration) (a allowance, release func()) {
	runtime.LockOSThread()
	if now := time.Duration(C.processor_time()); now >= 0 {
		a.end = now + most
	} else {
		a.deadline = time.Now().Add(most)
	}
	return a, runtime.UnlockOSThread
}

// left is what is left of the time; none is not positive.
func (a allowance) left() time.Duration {
	if a.end == 0 {
		return time.Until(a.deadline)
	}
	return a.end - time.Duration(C.processor_time())
}
