package pyparse

import (
	"sync"

	sitter "github.com/smacker/go-tree-sitter"
	"github.com/smacker/go-tree-sitter/python"
)

// kind is the type of a concrete node. Keywords and punctuation are all
// kindToken: their text tells them apart.
type kind uint8

const (
	kindUnknown kind = iota
	kindToken
	kindTooDeep
	kindComment
	kindLineContinuation
	kindModule
	kindBlock

	kindImport
	kindImportFrom
	kindFutureImport
	kindRelativeImport
	kindImportPrefix
	kindAliasedImport
	kindWildcardImport
	kindDottedName
	kindPrint
	kindExec
	kindAssert
	kindExpressionStatement
	kindAssignment
	kindAugmentedAssignment
	kindReturn
	kindDelete
	kindRaise
	kindPass
	kindBreak
	kindContinue
	kindGlobal
	kindNonlocal
	kindTypeAlias

	kindIf
	kindElif
	kindElse
	kindFor
	kindWhile
	kindTry
	kindExcept
	kindExceptGroup
	kindFinally
	kindWith
	kindWithClause
	kindWithItem
	kindFunction
	kindClass
	kindDecorated
	kindDecorator
	kindMatch
	kindCase

	kindParameters
	kindLambdaParameters
	kindDefaultParameter
	kindTypedParameter
	kindTypedDefaultParameter
	kindPositionalSeparator
	kindKeywordSeparator
	kindTypeParameter

	kindIdentifier
	kindInteger
	kindFloat
	kindTrue
	kindFalse
	kindNone
	kindEllipsis
	kindString
	kindConcatenatedString
	kindStringStart
	kindStringContent
	kindStringEnd
	kindInterpolation
	kindFormatExpression
	kindFormatSpecifier
	kindTypeConversion

	kindAttribute
	kindSubscript
	kindSlice
	kindCall
	kindArgumentList
	kindKeywordArgument
	kindListSplat
	kindDictionarySplat
	kindListSplatPattern
	kindDictionarySplatPattern
	kindParenthesized
	kindParenthesizedListSplat
	kindExpressionList
	kindPatternList
	kindTuple
	kindTuplePattern
	kindList
	kindListPattern
	kindSet
	kindDictionary
	kindPair
	kindListComprehension
	kindSetComprehension
	kindDictionaryComprehension
	kindGenerator
	kindForInClause
	kindIfClause

	kindBinary
	kindUnary
	kindNot
	kindBoolean
	kindComparison
	kindAwait
	kindConditional
	kindLambda
	kindNamed
	kindYield
	kindAs
	kindAsTarget

	kindType
	kindGenericType
	kindUnionType
	kindConstrainedType
	kindMemberType
	kindSplatType

	kindCasePattern
	kindKeywordPattern
	kindSplatPattern
	kindUnionPattern
	kindClassPattern
	kindDictPattern
	kindComplexPattern
)

// kindNames gives tree-sitter-python's name for each named kind.
var kindNames = map[kind]string{
	kindComment: "comment", kindLineContinuation: "line_continuation",
	kindModule: "module", kindBlock: "block",

	kindImport: "import_statement", kindImportFrom: "import_from_statement",
	kindFutureImport: "future_import_statement", kindRelativeImport: "relative_import",
	kindImportPrefix: "import_prefix", kindAliasedImport: "aliased_import",
	kindWildcardImport: "wildcard_import", kindDottedName: "dotted_name",
	kindPrint: "print_statement", kindExec: "exec_statement",
	kindAssert: "assert_statement", kindExpressionStatement: "expression_statement",
	kindAssignment: "assignment", kindAugmentedAssignment: "augmented_assignment",
	kindReturn: "return_statement", kindDelete: "delete_statement",
	kindRaise: "raise_statement", kindPass: "pass_statement",
	kindBreak: "break_statement", kindContinue: "continue_statement",
	kindGlobal: "global_statement", kindNonlocal: "nonlocal_statement",
	kindTypeAlias: "type_alias_statement",

	kindIf: "if_statement", kindElif: "elif_clause", kindElse: "else_clause",
	kindFor: "for_statement", kindWhile: "while_statement",
	kindTry: "try_statement", kindExcept: "except_clause",
	kindExceptGroup: "except_group_clause", kindFinally: "finally_clause",
	kindWith: "with_statement", kindWithClause: "with_clause",
	kindWithItem: "with_item", kindFunction: "function_definition",
	kindClass: "class_definition", kindDecorated: "decorated_definition",
	kindDecorator: "decorator", kindMatch: "match_statement", kindCase: "case_clause",

	kindParameters: "parameters", kindLambdaParameters: "lambda_parameters",
	kindDefaultParameter: "default_parameter", kindTypedParameter: "typed_parameter",
	kindTypedDefaultParameter: "typed_default_parameter",
	kindPositionalSeparator:   "positional_separator",
	kindKeywordSeparator:      "keyword_separator", kindTypeParameter: "type_parameter",

	kindIdentifier: "identifier", kindInteger: "integer", kindFloat: "float",
	kindTrue: "true", kindFalse: "false", kindNone: "none", kindEllipsis: "ellipsis",
	kindString: "string", kindConcatenatedString: "concatenated_string",
	kindStringStart: "string_start", kindStringContent: "string_content",
	kindStringEnd: "string_end", kindInterpolation: "interpolation",
	kindFormatExpression: "format_expression", kindFormatSpecifier: "format_specifier",
	kindTypeConversion: "type_conversion",

	kindAttribute: "attribute", kindSubscript: "subscript", kindSlice: "slice",
	kindCall: "call", kindArgumentList: "argument_list",
	kindKeywordArgument: "keyword_argument", kindListSplat: "list_splat",
	kindDictionarySplat: "dictionary_splat", kindListSplatPattern: "list_splat_pattern",
	kindDictionarySplatPattern: "dictionary_splat_pattern",
	kindParenthesized:          "parenthesized_expression",
	kindParenthesizedListSplat: "parenthesized_list_splat",
	kindExpressionList:         "expression_list", kindPatternList: "pattern_list",
	kindTuple: "tuple", kindTuplePattern: "tuple_pattern",
	kindList: "list", kindListPattern: "list_pattern", kindSet: "set",
	kindDictionary: "dictionary", kindPair: "pair",
	kindListComprehension: "list_comprehension", kindSetComprehension: "set_comprehension",
	kindDictionaryComprehension: "dictionary_comprehension",
	kindGenerator:               "generator_expression", kindForInClause: "for_in_clause",
	kindIfClause: "if_clause",

	kindBinary: "binary_operator", kindUnary: "unary_operator", kindNot: "not_operator",
	kindBoolean: "boolean_operator", kindComparison: "comparison_operator",
	kindAwait: "await", kindConditional: "conditional_expression",
	kindLambda: "lambda", kindNamed: "named_expression", kindYield: "yield",
	kindAs: "as_pattern", kindAsTarget: "as_pattern_target",

	kindType: "type", kindGenericType: "generic_type", kindUnionType: "union_type",
	kindConstrainedType: "constrained_type", kindMemberType: "member_type",
	kindSplatType: "splat_type",

	kindCasePattern: "case_pattern", kindKeywordPattern: "keyword_pattern",
	kindSplatPattern: "splat_pattern", kindUnionPattern: "union_pattern",
	kindClassPattern: "class_pattern", kindDictPattern: "dict_pattern",
	kindComplexPattern: "complex_pattern",
}

// isLeaf tells the kinds whose children carry nothing that their text does
// not; not copying those halves the work for files with long strings.
func (k kind) isLeaf() bool {
	switch k {
	case kindToken, kindIdentifier, kindInteger, kindFloat, kindTrue, kindFalse, kindNone,
		kindEllipsis, kindStringStart, kindStringContent, kindStringEnd, kindTypeConversion,
		kindImportPrefix, kindWildcardImport, kindPass, kindBreak, kindContinue,
		kindPositionalSeparator, kindKeywordSeparator:
		return true
	}
	return false
}

// grammar is the language with its symbols translated to kinds. Several
// symbols share a name (aliases), hence a kind.
type grammar struct {
	language *sitter.Language
	kinds    []kind  // by symbol
	widths   []uint8 // by symbol: the length of a token with a fixed text, else 0
	leaves   []bool  // by symbol: see kind.isLeaf
}

var pythonGrammar = sync.OnceValue(func() *grammar {
	language := python.GetLanguage()
	byName := make(map[string]kind, len(kindNames))
	for k, name := range kindNames {
		byName[name] = k
	}
	count := language.SymbolCount()
	g := &grammar{language: language, kinds: make([]kind, count), widths: make([]uint8, count), leaves: make([]bool, count)}
	for i := range count {
		symbol := sitter.Symbol(i)
		name := language.SymbolName(symbol)
		switch language.SymbolType(symbol) {
		case sitter.SymbolTypeAnonymous:
			g.kinds[i] = kindToken
			// "not in" and "is not" may have anything between their words.
			if name != "not in" && name != "is not" {
				g.widths[i] = uint8(len(name))
			}
		default:
			g.kinds[i] = byName[name]
		}
		g.leaves[i] = g.kinds[i].isLeaf()
	}
	return g
})

func (g *grammar) kind(symbol sitter.Symbol) kind {
	if int(symbol) >= len(g.kinds) {
		return kindUnknown
	}
	return g.kinds[symbol]
}
