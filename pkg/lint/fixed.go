package lint

// Fixed is a finding that a change of the source mended.
type Fixed struct {
	// Finding is as it was before the change, its places in the text of before.
	Finding Finding
	Fix     Fix
}

// Unfixed is a finding that could be mended and was not.
type Unfixed struct {
	Finding Finding
	Fix     Fix
	// Reason says why not, a clause: "it would add DR206".
	Reason string
}

// Applicable is the fix of a finding to apply: the first that is safe, or where
// unsafe ones may be applied the first of all. Nothing is applied where it is not
// sure that the finding holds.
func (f Finding) Applicable(unsafe bool) (Fix, bool) {
	if f.Confidence == ConfidenceLow {
		return Fix{}, false
	}
	for _, fix := range f.Fixes {
		if fix.Safe || unsafe {
			return fix, true
		}
	}
	return Fix{}, false
}
