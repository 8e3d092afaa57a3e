package publish

import "fmt"

// Verdict is what a failure means for a run.
type Verdict uint8

// The verdicts.
const (
	// Broken: it should have worked.
	Broken Verdict = iota
	// Refused: GitHub does not admit it here, and trying again changes nothing.
	Refused
	// Needless: it would have been of no use.
	Needless
)

// Failure is why an analysis is not on GitHub.
type Failure struct {
	Verdict Verdict
	// Cause and Cure are a clause each.
	Cause, Cure string
}

// Error is one sentence.
func (f *Failure) Error() string { return f.Cause + "; " + f.Cure }

// broken is a failure that should not have been.
func broken(cure, cause string, args ...any) *Failure {
	return &Failure{Broken, fmt.Sprintf(cause, args...), cure}
}
