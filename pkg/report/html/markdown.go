package html

import "strings"

// Markdown shows a text of djready's own, such as the advice of a check. It knows
// the Markdown that checks are written in: paragraphs, lists, code in fences and
// between backquotes. What it does not know it leaves as it stands.
func Markdown(content string) Node {
	m := markdown{}
	for line := range strings.Lines(content) {
		m.line(strings.TrimRight(line, " \t\r\n"))
	}
	m.end()
	return List(m.out...)
}

// markdown is a text that is being shown, with the block that is not ended.
type markdown struct {
	out       []Node
	paragraph []string
	items     []Node
	code      []string
	fence     string // that began the code; "" outside code
}

func (m *markdown) line(line string) {
	item, isItem := strings.CutPrefix(line, "- ")
	switch {
	case m.fence != "" && line == m.fence:
		m.out = append(m.out, Block(strings.Join(m.code, "\n")))
		m.fence, m.code = "", nil
	case m.fence != "":
		m.code = append(m.code, line)
	case strings.HasPrefix(line, "~~~") || strings.HasPrefix(line, "```"):
		m.end()
		m.fence = line[:3]
	case line == "":
		m.end()
	case isItem:
		m.endParagraph()
		m.paragraph, m.items = []string{item}, append(m.items, Node{})
	default:
		m.paragraph = append(m.paragraph, strings.TrimSpace(line))
	}
}

// endParagraph ends a paragraph, or the item that is the last of the list.
func (m *markdown) endParagraph() {
	if len(m.paragraph) == 0 {
		return
	}
	shown := inline(strings.Join(m.paragraph, " "))
	m.paragraph = nil
	if n := len(m.items); n > 0 {
		m.items[n-1] = El("li", shown)
	} else {
		m.out = append(m.out, El("p", shown))
	}
}

func (m *markdown) end() {
	m.endParagraph()
	if len(m.items) > 0 {
		m.out = append(m.out, El("ul", m.items...))
		m.items = nil
	}
}

// inline shows what stands within a line: every second part is code.
func inline(line string) Node {
	var out []Node
	for i, part := range strings.Split(line, "`") {
		if i%2 == 1 {
			out = append(out, Code(part))
		} else {
			out = append(out, Text(part))
		}
	}
	return List(out...)
}

// Block is a text of several lines in the letters of code.
func Block(content string) Node {
	return El("pre", Code(strings.TrimRight(content, "\n")))
}
