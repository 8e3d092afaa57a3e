package html

import "strings"

// escaper makes a text that is neither tag nor reference, in content and in an
// attribute in double quotes.
func escaper() *strings.Replacer {
	return strings.NewReplacer("&", "&amp;", "<", "&lt;", ">", "&gt;", `"`, "&#34;", "'", "&#39;", "\x00", "\uFFFD")
}

// writer writes nodes.
type writer struct {
	strings.Builder
	escape *strings.Replacer
}

func newWriter() *writer { return &writer{escape: escaper()} }

func (w *writer) node(n Node) {
	if n.node == nil {
		return
	}
	switch n.kind {
	case list:
		for _, child := range n.children {
			w.node(child)
		}
	case element:
		w.element(n)
	case text:
		w.escaped(n.text)
	case attribute: // it is written with its element
	}
}

func (w *writer) element(n Node) {
	tag, classes, _ := strings.Cut(n.name, ".")
	w.WriteString("<" + tag)
	if classes != "" {
		w.attribute("class", strings.ReplaceAll(classes, ".", " "))
	}
	w.attributes(n.children)
	w.WriteString(">")
	if isVoid(tag) {
		return
	}
	for _, child := range n.children {
		w.node(child)
	}
	w.WriteString("</" + tag + ">")
	if isBlock(tag) {
		w.WriteString("\n")
	}
}

// attributes are those of an element: of its parts, in lists too.
func (w *writer) attributes(parts []Node) {
	for _, part := range parts {
		switch {
		case part.node == nil:
		case part.kind == list:
			w.attributes(part.children)
		case part.kind == attribute && (part.name != "href" || safeAddress(part.text)):
			w.attribute(part.name, part.text)
		}
	}
}

func (w *writer) attribute(name, value string) {
	w.WriteString(" " + name + `="`)
	w.escaped(value)
	w.WriteString(`"`)
}

func (w *writer) escaped(text string) {
	_, _ = w.escape.WriteString(w, text) // a Builder takes everything
}

// isVoid tells the elements without content, which have no end tag.
func isVoid(tag string) bool { return tag == "meta" || tag == "input" }

// isBlock tells the elements behind which a new line has no meaning. It makes the
// page one that people can compare.
func isBlock(tag string) bool {
	switch tag {
	case "a", "b", "button", "code", "del", "ins", "label", "mark", "rect", "path", "span", "strong", "text", "time":
		return false
	}
	return true
}
