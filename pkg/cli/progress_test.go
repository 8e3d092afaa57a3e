package cli

import (
	"bytes"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
)

func TestProgressIsErased(t *testing.T) {
	var out bytes.Buffer
	p := tellProgress(&out, 0, time.Millisecond)
	p.say("judging " + strings.Repeat("x", 100) + "\x1b[31m")
	time.Sleep(30 * time.Millisecond)
	p.end()
	require.True(t, strings.HasSuffix(out.String(), eraseLine))
	require.Contains(t, out.String(), `xxx\x1b[31m, 0 s`)
	for _, line := range strings.Split(out.String(), eraseLine) {
		require.LessOrEqual(t, len([]rune(line)), 79, "a line that wraps is not erased")
	}
}

func TestAShortRunTellsNothing(t *testing.T) {
	var out bytes.Buffer
	p := tellProgress(&out, time.Hour, time.Hour)
	p.say("judging")
	p.end()
	require.Empty(t, out.String())
}

func TestProgressIsForTerminals(t *testing.T) {
	var out bytes.Buffer
	p := Command{Stderr: &out}.withDefaults().startProgress()
	require.Nil(t, p)
	p.say("judging")
	p.end()
	require.Empty(t, out.String())
}
