package value

// Answer is what can be said of a question about a value.
type Answer uint8

// The four answers. The zero Answer is Unsure.
const (
	// Unsure: nothing is known either way.
	Unsure Answer = iota
	// No: of no value that it may have.
	No
	// Maybe: there is evidence of a value for which it is true.
	Maybe
	// Yes: of every value that it may have.
	Yes
)

// String is the answer in words.
func (a Answer) String() string { return [...]string{"unknown", "no", "maybe", "yes"}[a] }

// Known turns a truth into Yes or No.
func Known(truth bool) Answer {
	if truth {
		return Yes
	}
	return No
}

// Not is the opposite answer. Of a Maybe nothing follows for the opposite.
func (a Answer) Not() Answer {
	switch a {
	case Yes:
		return No
	case No:
		return Yes
	}
	return Unsure
}

// And is the answer to "both".
func (a Answer) And(b Answer) Answer {
	switch {
	case a == No || b == No:
		return No
	case a == Unsure || b == Unsure:
		return Unsure
	}
	return min(a, b)
}

// Or is the answer to "at least one".
func (a Answer) Or(b Answer) Answer {
	switch {
	case a == Yes || b == Yes:
		return Yes
	case a == Maybe || b == Maybe:
		return Maybe
	case a == Unsure || b == Unsure:
		return Unsure
	}
	return No
}

// Either joins the answers for two values that something may have: one run of
// the program gives the one, another run the other.
func (a Answer) Either(b Answer) Answer {
	switch {
	case a == b:
		return a
	case a == Yes || b == Yes || a == Maybe || b == Maybe:
		return Maybe
	}
	return Unsure
}
