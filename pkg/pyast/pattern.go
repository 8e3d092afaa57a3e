package pyast

type (
	// MatchValue is a literal or a dotted name; None, True and False are
	// compared by identity, as *Constant.
	MatchValue struct {
		At
		Value Expr
	}

	// MatchAs is Pattern as Name, a capture (Pattern nil) or the wildcard _
	// (both empty).
	MatchAs struct {
		At
		Pattern Pattern
		Name    string
	}

	// MatchOr is a | b.
	MatchOr struct {
		At
		Patterns []Pattern
	}

	// MatchSequence is [a, b, *rest].
	MatchSequence struct {
		At
		Patterns []Pattern
	}

	// MatchStar is *Name in a sequence; Name is empty for *_.
	MatchStar struct {
		At
		Name string
	}

	// MatchMapping is {Keys[i]: Patterns[i], **Rest}.
	MatchMapping struct {
		At
		Keys     []Expr
		Patterns []Pattern
		Rest     string
	}

	// MatchClass is Class(Patterns…, KeywordNames[i]=KeywordPatterns[i]).
	MatchClass struct {
		At
		Class           Expr
		Patterns        []Pattern
		KeywordNames    []string
		KeywordPatterns []Pattern
	}

	// BadPattern stands for a pattern that could not be understood.
	BadPattern struct{ At }
)

func (*MatchValue) pattern()    {}
func (*MatchAs) pattern()       {}
func (*MatchOr) pattern()       {}
func (*MatchSequence) pattern() {}
func (*MatchStar) pattern()     {}
func (*MatchMapping) pattern()  {}
func (*MatchClass) pattern()    {}
func (*BadPattern) pattern()    {}
