package project_test

import (
	"sync"
	"sync/atomic"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/djready/djready/pkg/project"
)

type asked string

func TestDerive(t *testing.T) {
	var p project.Project
	var computed atomic.Int32
	var wait sync.WaitGroup
	for range 20 {
		wait.Go(func() {
			require.Equal(t, 42, project.Derive(&p, asked("a"), func() int { computed.Add(1); return 42 }))
		})
	}
	wait.Wait()
	require.EqualValues(t, 1, computed.Load(), "whoever asks, it is computed once")
	require.Equal(t, 43, project.Derive(&p, asked("b"), func() int { return 43 }), "each key has its own answer")
	require.Equal(t, 44, project.Derive(&p, "a", func() int { return 44 }), "a key of another type is another key")
}
