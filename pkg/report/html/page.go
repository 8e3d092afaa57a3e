package html

import (
	"crypto/sha256"
	_ "embed" // the style and the script
	"encoding/base64"
	"io"
)

var (
	//go:embed style.css
	style string
	//go:embed script.js
	script string
)

// Page is a whole page.
type Page struct {
	// Title is what the browser calls it.
	Title string
	// Body is what it shows. An element main with the id "main" is where those who
	// use a keyboard skip to.
	Body []Node
}

// Write writes a page, in one call of Write. The same page gives the same bytes.
func Write(to io.Writer, p Page) error {
	w := newWriter()
	w.WriteString("<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n")
	for _, m := range [][3]string{
		{"http-equiv", "Content-Security-Policy", policy()},
		{"name", "viewport", "width=device-width, initial-scale=1"},
		{"name", "color-scheme", "light dark"},
		{"name", "referrer", "no-referrer"},
		{"name", "generator", "djready"},
	} {
		w.node(El("meta", Attr(m[0], m[1]), Attr("content", m[2])))
		w.WriteString("\n")
	}
	w.node(El("title", Text(p.Title)))
	w.WriteString("<style>" + style + "</style>\n</head>\n<body>\n")
	w.node(El("a.skip", Attr("href", "#main"), Text("Skip to the content")))
	w.node(List(p.Body...))
	w.WriteString("<script>" + script + "</script>\n</body>\n</html>\n")
	_, err := io.WriteString(to, w.String())
	return err
}

// policy lets nothing in but the style and the script of the page itself, known by
// their hashes: an element or attribute that slipped in would do nothing.
func policy() string {
	return "default-src 'none'; style-src '" + hash(style) + "'; script-src '" + hash(script) +
		"'; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types 'none'"
}

// hash is how a policy names the text of an element.
func hash(content string) string {
	sum := sha256.Sum256([]byte(content))
	return "sha256-" + base64.StdEncoding.EncodeToString(sum[:])
}
