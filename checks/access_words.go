package checks

import (
	"slices"
	"strings"
	"unicode"

	"github.com/djready/djready/pkg/code"
	"github.com/djready/djready/pkg/pyast"
)

// accessWords are words in names and texts of code that asks who the visitor is,
// or what he may do. They are many: where one stands, nothing is said.
var accessWords = wordSet(`
	acl apikey auth authenticate authenticated authenticates authentication authenticator authorise authorised authorization authorize
	authorized bearer captcha credential credentials currentuser denied forbidden grant guard hcaptcha hmac impersonate jwt logged login
	oauth otp owned owner perm permission permissions permitted perms policy privilege recaptcha restrict restricted role roles saml
	scope scopes secret secrets session sessions signature signatures signed staff superuser token tokens turnstile unauthenticated
	unauthorised unauthorized`)

func wordSet(words string) map[string]bool {
	set := map[string]bool{}
	for _, word := range strings.Fields(words) {
		set[word] = true
	}
	return set
}

// longestText bounds the texts that are cut into words, in bytes.
const longestText = 300

// wordsOf cuts a name into its words, in small letters: "HTTPResponse",
// "http_response" and "http-response" are http and response.
func wordsOf(name string) []string {
	if len(name) > longestText {
		return nil
	}
	var out []string
	var word []rune
	end := func() {
		if len(word) > 0 {
			out = append(out, strings.ToLower(string(word)))
			word = nil
		}
	}
	runes := []rune(name)
	for i, r := range runes {
		switch {
		case !unicode.IsLetter(r) && !unicode.IsDigit(r):
			end()
			continue
		case unicode.IsUpper(r) && i > 0 && (unicode.IsLower(runes[i-1]) || i+1 < len(runes) && unicode.IsLower(runes[i+1])):
			end()
		}
		word = append(word, r)
	}
	end()
	return out
}

// hasWord reports whether a name has one of some words, or two of its words make
// one: api_key is apikey.
func hasWord(name string, set map[string]bool) bool {
	all := wordsOf(name)
	for i, word := range all {
		if set[word] || i > 0 && set[all[i-1]+word] {
			return true
		}
	}
	return false
}

// says reports whether some code, and the functions of the project that it
// names, has one of some words in its names and texts, or asks for the visitor.
// What a class says of its permissions is read elsewhere.
func says(ix *code.Index, d code.Definition, set map[string]bool) bool {
	return slices.ContainsFunc(ix.Called(d), func(each code.Definition) bool {
		found := false
		all := ix.Inspect(each, func(n pyast.Node) bool {
			found = found || wordIn(n, set)
			return !found && !isDocstring(n) && !setsPermissions(n)
		})
		return found || !all
	})
}

// wordIn reports whether a node itself has one of some words, or is the visitor.
func wordIn(n pyast.Node, set map[string]bool) bool {
	switch n := n.(type) {
	case *pyast.Name:
		return hasWord(n.ID, set)
	case *pyast.Attribute:
		return n.Name == "user" && isRequest(n.Value) || hasWord(n.Name, set)
	case *pyast.Str:
		return hasWord(n.Value, set)
	case *pyast.Int:
		return n.Value.IsInt64() && (n.Value.Int64() == 401 || n.Value.Int64() == 403)
	case *pyast.Call:
		return slices.ContainsFunc(n.Keywords, func(k pyast.Keyword) bool { return hasWord(k.Name, set) })
	case *pyast.FunctionDef:
		return hasWord(n.Name, set)
	}
	return false
}

// isRequest tells request, self.request and context["request"].
func isRequest(e pyast.Expr) bool {
	if s, ok := e.(*pyast.Subscript); ok {
		index, ok := s.Index.(*pyast.Str)
		return ok && index.Value == "request"
	}
	name := code.Dotted(e)
	return name == "request" || strings.HasSuffix(name, ".request")
}

// isDocstring tells texts on lines of their own.
func isDocstring(n pyast.Node) bool {
	s, ok := n.(*pyast.ExprStmt)
	if !ok {
		return false
	}
	_, ok = s.Value.(*pyast.Str)
	return ok
}

// setsPermissions tells the statements of a class by which it says who may use
// it, and who asks.
func setsPermissions(n pyast.Node) bool {
	assign, ok := n.(*pyast.Assign)
	if !ok {
		return false
	}
	name := code.Dotted(assign.Targets[0])
	return name == "permission_classes" || name == "authentication_classes"
}
