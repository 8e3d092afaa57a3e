package html

import (
	"fmt"
	"strings"
)

// Node is an element, an attribute of the element that it is given to, a text, or
// a list of nodes. The zero Node is nothing.
type Node struct{ *node }

// node lies behind a pointer: a page is put together by hundreds of calls, and the
// code that hands over whole ones makes the binary 0.1 MB larger.
type node struct {
	kind     kind
	name     string // of an element or attribute
	text     string // of a text or an attribute
	children []Node // of an element or a list
}

type kind uint8

const (
	list kind = iota
	element
	attribute
	text
)

// El is an element with its attributes and content. The name is that of its tag,
// and classes behind full stops: "p.note". It is written in the program, never
// taken from data.
func El(name string, parts ...Node) Node {
	return Node{&node{kind: element, name: name, children: parts}}
}

// Attr is an attribute. The name is written in the program, never taken from data.
// An href leads to a place in the page ("#…") or to the web ("https://…"): any
// other, such as a script's, is left out.
func Attr(name, value string) Node {
	return Node{&node{kind: attribute, name: name, text: value}}
}

// Text is a text from anywhere.
func Text(content string) Node { return Node{&node{kind: text, text: content}} }

// Textf is a text made by fmt.Sprintf.
func Textf(format string, args ...any) Node { return Text(fmt.Sprintf(format, args...)) }

// List is nodes, one behind the other.
func List(nodes ...Node) Node { return Node{&node{kind: list, children: nodes}} }

// Link is a link.
func Link(address, content string) Node {
	return El("a", Attr("href", address), Text(content))
}

// Code is a text in the letters of code.
func Code(content string) Node { return El("code", Text(content)) }

// Unseen is a text for those who hear the page: it says in words what a sign or a
// place says to the eye.
func Unseen(content string) Node { return El("span.unseen", Text(content)) }

// safeAddress tells the addresses that a link may have.
func safeAddress(address string) bool {
	return strings.HasPrefix(address, "#") || strings.HasPrefix(address, "https://")
}
