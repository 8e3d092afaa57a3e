package manifest

import (
	"strings"

	"github.com/djready/djready/pkg/source"
)

// parseApache reads a configuration of Apache, or an .htaccess file.
func parseApache(f *source.File, p *Proxy) {
	a := &apacheReader{Proxy: p, plain: true}
	facts := 0
	for n := 1; n <= f.LineCount() && facts <= maxFacts; n++ {
		words, where := apacheLine(f, &n)
		if len(words) > 0 {
			facts++
			a.directive(words, where)
		}
	}
	if a.open {
		p.Redirect = source.Location{}
	}
}

// apacheReader reads one directive after another. What a virtual host does is
// known when it ends.
type apacheReader struct {
	*Proxy
	// plain says that the virtual host answers plain HTTP; passes and redirected
	// what it does with requests, so far.
	plain, passes, redirected bool
	// condition says that the next RewriteRule holds for some paths only.
	condition bool
	// open says that some host hands plain requests on to the application.
	open bool
}

// longestDirective bounds a directive with its continued lines, in bytes.
const longestDirective = 8 << 10 // Apache's own limit

// apacheLine is a directive, with the lines that it is continued on; n is moved
// to its last one.
func apacheLine(f *source.File, n *int) ([]string, source.Location) {
	span := f.LineSpan(*n)
	line := f.Line(*n)
	text := strings.TrimSpace(line)
	where := trimmed(at(f, span.Start, span.End))
	for strings.HasSuffix(text, `\`) && *n < f.LineCount() && len(text) < longestDirective {
		*n++
		text = strings.TrimSuffix(text, `\`) + " " + strings.TrimSpace(f.Line(*n))
	}
	if strings.HasPrefix(text, "#") {
		return nil, where
	}
	return splitWords(text), where
}

func (a *apacheReader) directive(words []string, where source.Location) {
	argument := func(n int) string {
		if n < len(words) {
			return words[n]
		}
		return ""
	}
	switch name := strings.ToLower(words[0]); name {
	case "<virtualhost":
		*a = apacheReader{Proxy: a.Proxy, open: a.open, plain: !strings.Contains(strings.Join(words, " "), ":443")}
	case "</virtualhost>":
		a.open = a.open || a.plain && a.passes && !a.redirected
		*a = apacheReader{Proxy: a.Proxy, open: a.open, plain: true}
	case "sslengine":
		if strings.EqualFold(argument(1), "on") {
			keepFirst(&a.TLS, where)
			a.plain = false
		}
	case "header", "requestheader":
		a.header(name, words, where)
	case "proxypass", "balancermember":
		if argument(2) != "!" {
			a.passes = true
			a.upstream(words[min(len(words)-1, 2)], where)
		}
	case "wsgiscriptalias":
		a.passes = true
		keepFirst(&a.Local, where) // mod_wsgi tells the scheme
	case "redirect", "redirectmatch", "redirectpermanent", "rewriterule", "rewritecond":
		a.rewrite(name, words, where)
	}
}

// rewrite reads what may send plain requests to HTTPS.
func (a *apacheReader) rewrite(name string, words []string, where source.Location) {
	from := 1
	switch name {
	case "rewritecond":
		text := strings.ToLower(strings.Join(words, " "))
		a.condition = a.condition || strings.Contains(text, "request_uri") && !strings.Contains(text, "!")
		return
	case "redirect", "redirectmatch":
		if len(words) == 4 { // with a status
			from = 2
		}
	}
	condition := a.condition
	a.condition = false
	if len(words) < from+2 || condition || !strings.HasPrefix(words[from+1], "https://") || !isWholePath(words[from]) {
		return
	}
	a.redirected = true
	if a.plain {
		a.redirect(where)
	}
}

// header reads the headers that are added to answers and requests: "Header
// always set NAME VALUE".
func (a *apacheReader) header(directive string, words []string, where source.Location) {
	for n := 2; n+1 < len(words); n++ {
		switch strings.ToLower(words[n-1]) {
		case "set", "add", "setifempty", "append", "merge":
		default:
			continue
		}
		switch {
		case directive == "header" && strings.EqualFold(words[n], "Strict-Transport-Security"):
			a.hsts(parseHSTS(words[n+1], where))
		case directive == "requestheader" && isSchemeHeader(words[n]) && saysSecure(words[n+1]):
			keepFirst(&a.Secure, where)
		}
		return
	}
}
