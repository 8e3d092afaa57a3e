package cli

import (
	"fmt"
	"slices"
)

// status is the exit status. As an error it ends a command whose messages have
// been written.
type status int

const (
	passed      status = iota
	failed             // findings that fail the gate
	misused            // wrong usage or configuration
	nothing            // nothing to analyse
	broken             // an internal error
	unpublished        // the action could not tell GitHub
)

// Error is never shown.
func (s status) Error() string { return fmt.Sprintf("exit status %d", int(s)) }

// byWeight are the statuses, what outweighs the others first: a run that missed
// something must not look like one that found something, and neither like one
// that passed.
func byWeight() []status { return []status{misused, broken, nothing, unpublished, failed, passed} }

// worse is the status of two runs in one.
func worse(a, b status) status {
	order := byWeight()
	return order[min(slices.Index(order, a), slices.Index(order, b))]
}
