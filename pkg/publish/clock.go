package publish

import (
	"context"
	"math/rand/v2"
	"time"
)

// Clock is the time, which tests have pass faster.
type Clock interface {
	Now() time.Time
	// Sleep returns early, with the reason, when the context ends.
	Sleep(ctx context.Context, d time.Duration) error
	// Jitter is a number from 0 up to 1 that differs from run to run: of many jobs
	// that fail at once not all may try again at once.
	Jitter() float64
}

// SystemClock is the machine's.
type SystemClock struct{}

// Now is the current time.
func (SystemClock) Now() time.Time { return time.Now() }

// Sleep waits.
func (SystemClock) Sleep(ctx context.Context, d time.Duration) error {
	timer := time.NewTimer(d)
	defer timer.Stop()
	select {
	case <-ctx.Done():
		return ctx.Err()
	case <-timer.C:
		return nil
	}
}

// Jitter is random.
func (SystemClock) Jitter() float64 { return rand.Float64() }
