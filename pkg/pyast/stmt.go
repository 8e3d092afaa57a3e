package pyast

type (
	// ExprStmt is an expression on a line of its own.
	ExprStmt struct {
		At
		Value Expr
	}

	// Assign is Targets[0] = Targets[1] = … = Value.
	Assign struct {
		At
		Targets []Expr
		Value   Expr
	}

	// AugAssign is Target Op= Value.
	AugAssign struct {
		At
		Target Expr
		Op     Operator
		Value  Expr
	}

	// AnnAssign is Target: Annotation = Value; Value may be nil.
	AnnAssign struct {
		At
		Target, Annotation, Value Expr
	}

	// Delete is del Targets….
	Delete struct {
		At
		Targets []Expr
	}

	// Pass is pass.
	Pass struct{ At }

	// Break is break.
	Break struct{ At }

	// Continue is continue.
	Continue struct{ At }

	// Return is return Value; Value may be nil.
	Return struct {
		At
		Value Expr
	}

	// Raise is raise Exc from Cause; both may be nil.
	Raise struct {
		At
		Exc, Cause Expr
	}

	// Assert is assert Test, Msg; Msg may be nil.
	Assert struct {
		At
		Test, Msg Expr
	}

	// Global is global Names….
	Global struct {
		At
		Names []string
	}

	// Nonlocal is nonlocal Names….
	Nonlocal struct {
		At
		Names []string
	}

	// Import is import a.b as c, ….
	Import struct {
		At
		Names []Alias
	}

	// ImportFrom is from ..Module import Names…; Level counts the dots. A star
	// import has one Alias whose Name is "*".
	ImportFrom struct {
		At
		Module string
		Level  int
		Names  []Alias
	}

	// If is if Test: Body else: Else. An elif is an *If that is the only
	// statement of Else. Header is from the keyword to the colon.
	If struct {
		At
		Header At
		Test   Expr
		Body   []Stmt
		Else   []Stmt
	}

	// While is while Test: Body else: Else.
	While struct {
		At
		Test Expr
		Body []Stmt
		Else []Stmt
	}

	// For is for Target in Iter: Body else: Else.
	For struct {
		At
		Target, Iter Expr
		Body         []Stmt
		Else         []Stmt
		Async        bool
	}

	// With is with Items…: Body.
	With struct {
		At
		Items []WithItem
		Body  []Stmt
		Async bool
	}

	// Try is try: Body except…: else: Else finally: Finally. Star marks
	// except* groups.
	Try struct {
		At
		Body     []Stmt
		Handlers []Handler
		Else     []Stmt
		Finally  []Stmt
		Star     bool
	}

	// FunctionDef is def Name(Params): Body, with Decorators.
	FunctionDef struct {
		At
		Name       string
		NameAt     At
		Params     *Params
		Returns    Expr // nil without an annotation
		Body       []Stmt
		Decorators []Expr
		Async      bool
	}

	// ClassDef is class Name(Bases…, Keywords…): Body, with Decorators.
	ClassDef struct {
		At
		Name       string
		NameAt     At
		Bases      []Expr
		Keywords   []Keyword
		Body       []Stmt
		Decorators []Expr
	}

	// Match is match Subject: Cases….
	Match struct {
		At
		Subject Expr
		Cases   []Case
	}

	// TypeAlias is type Name = Value.
	TypeAlias struct {
		At
		Name  *Name
		Value Expr
	}
)

// Alias is Name as As; As is empty where it is not given.
type Alias struct {
	At
	Name, As string
}

// WithItem is Context as Target; Target may be nil.
type WithItem struct{ Context, Target Expr }

// Handler is except Type as Name: Body; Type is nil for a bare except.
type Handler struct {
	At
	Type Expr
	Name string
	Body []Stmt
}

// Case is case Pattern if Guard: Body; Guard may be nil.
type Case struct {
	At
	Pattern Pattern
	Guard   Expr
	Body    []Stmt
}

func (*ExprStmt) stmt()    {}
func (*Assign) stmt()      {}
func (*AugAssign) stmt()   {}
func (*AnnAssign) stmt()   {}
func (*Delete) stmt()      {}
func (*Pass) stmt()        {}
func (*Break) stmt()       {}
func (*Continue) stmt()    {}
func (*Return) stmt()      {}
func (*Raise) stmt()       {}
func (*Assert) stmt()      {}
func (*Global) stmt()      {}
func (*Nonlocal) stmt()    {}
func (*Import) stmt()      {}
func (*ImportFrom) stmt()  {}
func (*If) stmt()          {}
func (*While) stmt()       {}
func (*For) stmt()         {}
func (*With) stmt()        {}
func (*Try) stmt()         {}
func (*FunctionDef) stmt() {}
func (*ClassDef) stmt()    {}
func (*Match) stmt()       {}
func (*TypeAlias) stmt()   {}
