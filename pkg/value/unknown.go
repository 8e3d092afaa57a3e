package value

// Unknown is a value of which nothing certain is known but, perhaps, its type.
type Unknown struct {
	// Reason says to people what it is: "the environment variable SITE_URL".
	Reason string
	// Symbol identifies the value across runs: two Unknowns with one Symbol are
	// the same value. It is written as the expression that gives the value,
	// with variables as "$NAME".
	Symbol string
	// Negated says that the truth of this value is the opposite of Symbol's, so
	// that "if x" and "if not x" are one decision.
	Negated bool
	// Subject, Operand split the Symbol of an equality test "Subject == Operand",
	// so that one subject is never equal to two different constants.
	Subject, Operand string
	// TypeName is the Python type where it is known ("str", "bool" …), else "".
	TypeName string
}

// IsUnknown reports whether nothing certain is known of v.
func IsUnknown(v Value) bool {
	_, ok := v.(*Unknown)
	return ok
}
