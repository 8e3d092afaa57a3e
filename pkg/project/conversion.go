package project

import (
	"regexp"
	"slices"
	"strings"

	"github.com/djready/djready/pkg/eval"
	"github.com/djready/djready/pkg/pyast"
	"github.com/djready/djready/pkg/source"
	"github.com/djready/djready/pkg/value"
)

// ofType are the conversions that the type of a result tells.
var ofType = map[string]Conversion{
	"bool": Boolean, "int": Integer, "float": Number, "Decimal": Number, "list": List, "tuple": List, "set": List, "frozenset": List,
	"dict": Mapping, "PosixPath": FilePath, "timedelta": Duration, "ParseResult": URL, "SplitResult": URL,
}

// byReader are the conversions that the library's function tells which reads.
var byReader = map[string]Conversion{
	"environ.Env.db": DatabaseURL, "environ.Env.db_url": DatabaseURL, "environ.Env.cache": CacheURL, "environ.Env.cache_url": CacheURL,
	"environ.Env.email": EmailURL, "environ.Env.email_url": EmailURL, "environ.Env.url": URL, "environ.Env.json": JSON, "environ.Env.path": FilePath,
	"dj_database_url.config": DatabaseURL, "dj_email_url.config": EmailURL, "django_cache_url.config": CacheURL,
	"environs.Env.dj_db_url": DatabaseURL, "environs.Env.dj_email_url": EmailURL, "environs.Env.dj_cache_url": CacheURL,
	"environs.Env.url": URL, "environs.Env.json": JSON, "environs.Env.path": FilePath,
}

// urlSettings are the settings that libraries make of a URL.
var urlSettings = map[string]Conversion{"DATABASES": DatabaseURL, "CACHES": CacheURL}

// conversionOf is the conversion that a value tells which was made of a variable;
// "" for a text and what tells nothing.
func conversionOf(v value.Value) Conversion {
	if v == nil {
		return ""
	}
	if u, ok := v.(*value.Unknown); ok && strings.HasPrefix(u.Symbol, "bool($") {
		return Presence
	}
	return ofType[v.Type()]
}

// conversion finds out what the program makes of a variable: what the read gives,
// else what the settings get that were made of it, else what it is compared with.
func (c *collector) conversion(v *Variable) {
	found := c.fromReads(v)
	if found == "" {
		found = c.fromFeeds(v)
	}
	for _, f := range c.feeds[v.Name] {
		if name, _, _ := strings.Cut(f.path, "["); found == Mapping && urlSettings[name] != "" {
			found = urlSettings[name]
		}
	}
	if _, splits := c.splits(v); splits && (found == "" || found == Text) && c.feedsUnknown(v) {
		found = List
	}
	if (found == "" || found == Boolean || found == Text) && !v.Secret {
		c.compared(v)
	}
	switch {
	case allTruths(v.Words):
		found = Boolean
	case len(v.Words) > 1 || len(v.Words) == 1 && v.Mode:
		found = Word
	case found == "":
		found = Text
	}
	v.Conversion = found
	if found == List {
		v.Delimiter = c.delimiter(v)
	}
}

// fromFeeds is what the settings tell: those made of the unknown variable, else
// those made of its default.
func (c *collector) fromFeeds(v *Variable) Conversion {
	var found Conversion
	for _, open := range []bool{true, false} {
		for _, f := range c.feeds[v.Name] {
			if value.IsUnknown(f.Value) != open {
				continue
			}
			if of := fromFeed(v, f); of != "" && of != Text {
				return of
			} else if of == Text && open {
				found = Text
			}
		}
		if found != "" {
			return found
		}
	}
	return ""
}

// fromFeed is what a setting tells. A truth that was computed tells nothing of the
// text that it was computed from.
func fromFeed(v *Variable, f feed) Conversion {
	found := conversionOf(f.Value)
	from, passed := readFrom(f.Origin)
	switch only := sources(f.Origin); {
	case passed && from == v.Name && f.Value.Type() == "str":
		return Text
	case passed && from == v.Name, len(only) == 1 && found != Boolean, found == List && f.path == v.Name:
		return found
	}
	return ""
}

// fromReads is what the reads tell: those of the unknown variable, else those of
// its default, of which one that was given as it is tells nothing.
func (c *collector) fromReads(v *Variable) Conversion {
	var known []eval.Read
	for _, read := range c.reads[v.Name] {
		if of, ok := byReader[read.By]; ok {
			return of
		}
		if u, ok := read.Given.(*value.Unknown); ok && !strings.HasSuffix(read.By, "__contains__") {
			if of := conversionOf(u); of != "" || u.TypeName == "str" {
				return of
			}
		} else if ok || read.Given == nil {
			continue
		}
		known = append(known, read)
	}
	for _, read := range known {
		if !sameValue(read.Default.Value, read.Given) {
			return conversionOf(read.Given)
		}
	}
	return ""
}

// sameValue reports whether a read gave its default as it is.
func sameValue(a, b value.Value) bool {
	return a != nil && b != nil && value.Equal(a, b) == value.Yes && a.Type() == b.Type()
}

// compared gathers the words that a variable alone is compared with.
func (c *collector) compared(v *Variable) {
	for _, t := range c.tests {
		if len(t.Variables) != 1 || t.Variables[0] != v.Name || t.Compared.Value.Type() != "str" && !value.IsUnknown(t.Compared.Value) {
			continue
		}
		words := slices.Clone(t.Words)
		if strings.ToLower(t.Expr) != t.Expr || strings.Contains(t.Expr, "(") { // the name of a parameter is anybody's
			words = append(words, c.builder.wordsComparedWith(t.Expr, c.files)...)
		}
		for _, word := range words {
			if modeWord.MatchString(word) && !slices.Contains(v.Words, word) {
				v.Words = append(v.Words, word)
			}
		}
	}
}

// modeWord is what a word to choose by looks like: what else something is compared
// with may be a secret.
var modeWord = regexp.MustCompile(`^[A-Za-z0-9][A-Za-z0-9_.:/-]{0,39}$`)

// truths are the words for yes and no, in lower case.
var truths = map[string]bool{"true": true, "1": true, "yes": true, "on": true, "y": true, "t": true, "false": true, "0": true, "no": true, "off": true, "n": true, "f": true, "ok": true}

// allTruths reports whether words are for yes and no, and perhaps for nothing.
func allTruths(words []string) bool {
	truth := false
	for _, word := range words {
		word = strings.ToLower(word)
		if !truths[word] && word != "none" && word != "null" {
			return false
		}
		truth = truth || truths[word]
	}
	return truth
}

// delimiter is what the program splits a list at: a comma where no call says.
func (c *collector) delimiter(v *Variable) string {
	if found, ok := c.splits(v); ok {
		return found
	}
	return ","
}

// splits is what a call of split() around a read says, or one within it.
func (c *collector) splits(v *Variable) (delimiter string, ok bool) {
	for _, read := range c.reads[v.Name] {
		tree := c.builder.loader.Module(read.At.Path())
		if tree == nil {
			continue
		}
		pyast.Inspect(tree.Body, func(n pyast.Node) bool {
			if text, is := splitsAt(n); is && !ok && touches(n.Span(), read.At.Span) {
				delimiter, ok = text, true
			}
			return !ok
		})
		if ok {
			return delimiter, true
		}
	}
	return "", false
}

// feedsUnknown reports whether a setting is made of a variable of which no type is
// known.
func (c *collector) feedsUnknown(v *Variable) bool {
	return slices.ContainsFunc(c.feeds[v.Name], func(f feed) bool { return value.IsUnknown(f.Value) && f.Value.Type() == "" })
}

func touches(a, b source.Span) bool { return a.Contains(b) || b.Contains(a) }

// splitsAt is the text of x.split("text") or of Csv(delimiter="text"); a space for
// a split without one.
func splitsAt(n pyast.Node) (string, bool) {
	call, ok := n.(*pyast.Call)
	if !ok {
		return "", false
	}
	for _, k := range call.Keywords {
		if s, ok := k.Value.(*pyast.Str); ok && (k.Name == "delimiter" || k.Name == "sep") {
			return s.Value, true
		}
	}
	f, ok := call.Func.(*pyast.Attribute)
	if !ok || f.Name != "split" {
		return "", false
	}
	if len(call.Args) == 0 {
		return " ", true
	}
	s, ok := call.Args[0].(*pyast.Str)
	if !ok {
		return "", false
	}
	return s.Value, true
}

// collector gathers the variables of one module.
type collector struct {
	builder *builder
	reads   map[string][]eval.Read
	feeds   map[string][]feed
	tests   []eval.Test
	files   []string
	off     circumstances
}
