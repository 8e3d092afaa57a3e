package pyast

import "math/big"

type (
	// Name is an identifier that is read or assigned.
	Name struct {
		At
		ID string
	}

	// Constant is None, True, False or Ellipsis.
	Constant struct {
		At
		Kind ConstantKind
	}

	// Int is an integer literal of any size.
	Int struct {
		At
		Value *big.Int
	}

	// Float is a floating point literal.
	Float struct {
		At
		Value float64
	}

	// Imaginary is a literal such as 2j.
	Imaginary struct {
		At
		Value float64
	}

	// Str is a string or bytes literal with its escapes resolved. Adjacent
	// literals are one Str; Parts keeps the extent of each, prefix and quotes
	// included. For bytes, Value holds the bytes themselves.
	Str struct {
		At
		Value string
		Bytes bool
		Parts []At
	}

	// JoinedStr is an f-string, together with the literals next to it. Parts
	// holds *Str (literal text) and *FormattedValue in order.
	JoinedStr struct {
		At
		Parts []Expr
	}

	// FormattedValue is a replacement field {Value=!Conversion:Format}.
	FormattedValue struct {
		At
		Value      Expr
		Debug      string     // source text before "=" and the sign itself, for f"{x=}"; else empty
		Conversion byte       // 's', 'r', 'a' or 0
		Format     *JoinedStr // nil without a format
	}

	// List is [a, b].
	List struct {
		At
		Items []Expr
	}

	// Tuple is (a, b), with or without parentheses.
	Tuple struct {
		At
		Items []Expr
	}

	// Set is {a, b}.
	Set struct {
		At
		Items []Expr
	}

	// Dict is {k: v, **rest}.
	Dict struct {
		At
		Entries []DictEntry
	}

	// Comprehension is a list, set or dict comprehension or a generator
	// expression. Key is set for a dict only.
	Comprehension struct {
		At
		Kind    ComprehensionKind
		Key     Expr
		Element Expr
		Clauses []ForClause
	}

	// BinOp is Left Op Right for an arithmetic or bit operator.
	BinOp struct {
		At
		Left  Expr
		Op    Operator
		Right Expr
	}

	// UnaryOp is Op Operand.
	UnaryOp struct {
		At
		Op      UnaryOperator
		Operand Expr
	}

	// BoolOp is a chain of one kind: a and b and c.
	BoolOp struct {
		At
		Or     bool // else and
		Values []Expr
	}

	// Compare is a chain: Left Ops[0] Rights[0] Ops[1] Rights[1] …
	Compare struct {
		At
		Left   Expr
		Ops    []CompareOp
		Rights []Expr
	}

	// IfExp is Body if Test else Else.
	IfExp struct {
		At
		Test, Body, Else Expr
	}

	// Call is Func(Args..., Keywords...). A starred argument is a *Starred.
	Call struct {
		At
		Func     Expr
		Args     []Expr
		Keywords []Keyword
	}

	// Attribute is Value.Name.
	Attribute struct {
		At
		Value  Expr
		Name   string
		NameAt At
	}

	// Subscript is Value[Index]; Index may be a *Slice or a *Tuple.
	Subscript struct {
		At
		Value, Index Expr
	}

	// Slice is Lower:Upper:Step; absent parts are nil.
	Slice struct {
		At
		Lower, Upper, Step Expr
	}

	// Starred is *Value in a display, a call or a target.
	Starred struct {
		At
		Value Expr
	}

	// Lambda is lambda Params: Body.
	Lambda struct {
		At
		Params *Params
		Body   Expr
	}

	// NamedExpr is (Target := Value).
	NamedExpr struct {
		At
		Target *Name
		Value  Expr
	}

	// Await is await Value.
	Await struct {
		At
		Value Expr
	}

	// Yield is yield Value or, with From, yield from Value. Value may be nil.
	Yield struct {
		At
		Value Expr
		From  bool
	}
)

// ConstantKind tells the built-in constants apart.
type ConstantKind uint8

// The built-in constants.
const (
	None ConstantKind = iota
	True
	False
	Ellipsis
)

// ComprehensionKind tells the four comprehensions apart.
type ComprehensionKind uint8

// The comprehensions.
const (
	ListComp ComprehensionKind = iota
	SetComp
	DictComp
	GeneratorExp
)

// DictEntry is Key: Value, or **Value where Key is nil.
type DictEntry struct{ Key, Value Expr }

// ForClause is one "for Target in Iter if Conds…" of a comprehension.
type ForClause struct {
	Target, Iter Expr
	Conds        []Expr
	Async        bool
}

// Keyword is Name=Value, or **Value where Name is empty.
type Keyword struct {
	At
	Name  string
	Value Expr
}

// Operator is a binary operator as written: + - * / // % ** @ << >> & | ^.
type Operator string

// UnaryOperator is not, -, + or ~.
type UnaryOperator string

// CompareOp is < > <= >= == != is, "is not", in or "not in".
type CompareOp string

// Params is the parameter list of a function or lambda.
type Params struct {
	At
	PosOnly  []Param
	Args     []Param
	VarArg   *Param // *args
	KwOnly   []Param
	KwVarArg *Param // **kwargs
}

// Param is one parameter. Default and Annotation may be nil.
type Param struct {
	At
	Name                string
	Default, Annotation Expr
}

func (*Name) expr()           {}
func (*Constant) expr()       {}
func (*Int) expr()            {}
func (*Float) expr()          {}
func (*Imaginary) expr()      {}
func (*Str) expr()            {}
func (*JoinedStr) expr()      {}
func (*FormattedValue) expr() {}
func (*List) expr()           {}
func (*Tuple) expr()          {}
func (*Set) expr()            {}
func (*Dict) expr()           {}
func (*Comprehension) expr()  {}
func (*BinOp) expr()          {}
func (*UnaryOp) expr()        {}
func (*BoolOp) expr()         {}
func (*Compare) expr()        {}
func (*IfExp) expr()          {}
func (*Call) expr()           {}
func (*Attribute) expr()      {}
func (*Subscript) expr()      {}
func (*Slice) expr()          {}
func (*Starred) expr()        {}
func (*Lambda) expr()         {}
func (*NamedExpr) expr()      {}
func (*Await) expr()          {}
func (*Yield) expr()          {}
