package report

import (
	"io"
	"regexp"
	"strings"
	"unicode/utf8"
)

// pageColumns is how wide the paragraphs of a page are: lines any longer are
// hard to read.
const pageColumns = 88

var (
	pageComment = regexp.MustCompile(`(?s)<!--.*?-->\n*`)
	pageAddress = regexp.MustCompile(`<(https?://[^>\s]*)>`)
	pageCode    = regexp.MustCompile("`[^`]+`")
	pageStrong  = regexp.MustCompile(`\*\*([^*]+)\*\*`)
	pageRuler   = regexp.MustCompile(`^\|[-:| ]+\|$`)
)

// Page writes the Markdown page of a check for a terminal: headings, wrapped
// paragraphs, code indented, tables as columns. It knows the Markdown that pages
// are written in, and leaves what it does not know as it stands.
func Page(w io.Writer, markdown string, color bool) error {
	p := page{style: newStyle(color), color: color}
	for line := range strings.Lines(pageComment.ReplaceAllString(markdown, "")) {
		p.line(strings.TrimRight(line, " \t\r\n"))
	}
	p.end()
	_, err := io.WriteString(w, strings.Trim(p.out.String(), "\n")+"\n")
	return err
}

// page is a page that is being written, with the paragraph or table that is
// not ended.
type page struct {
	out       strings.Builder
	style     style
	color     bool
	fence     string // that began the code that is being written; "" outside code
	paragraph []string
	table     [][]string
}

func (p *page) line(line string) {
	switch {
	case p.fence == "" && markdownFence.MatchString(line):
		p.end()
		p.fence = markdownFence.FindStringSubmatch(line)[1]
	case p.fence != "" && strings.HasPrefix(strings.TrimSpace(line), p.fence):
		p.fence = ""
		p.out.WriteString("\n")
	case p.fence != "":
		p.out.WriteString(strings.TrimRight("    "+p.style.help(Visible(strings.ReplaceAll(line, "\t", "    "))), " ") + "\n")
	case line == "":
		p.end()
	case markdownHeading.MatchString(line):
		p.end()
		p.out.WriteString(p.style.strong(p.inline(markdownHeading.ReplaceAllString(line, ""))) + "\n\n")
	case strings.HasPrefix(line, "|"):
		p.row(line)
	default:
		if markdownItem.MatchString(line) {
			p.wrap()
		}
		p.paragraph = append(p.paragraph, strings.TrimSpace(line))
	}
}

// row takes a row of a table; one without words is its head or its ruler.
func (p *page) row(line string) {
	if pageRuler.MatchString(line) {
		return
	}
	var cells []string
	for cell := range strings.SplitSeq(strings.Trim(line, "|"), " | ") {
		cells = append(cells, p.inline(strings.TrimSpace(cell)))
	}
	p.table = append(p.table, cells)
}

// end ends what is not ended, with an empty line.
func (p *page) end() {
	if len(p.paragraph)+len(p.table) == 0 {
		return
	}
	p.wrap()
	p.columns()
	p.out.WriteString("\n")
}

// columns writes the table.
func (p *page) columns() {
	var widths []int
	for _, row := range p.table {
		for i, cell := range row {
			if i == len(widths) {
				widths = append(widths, 0)
			}
			widths[i] = max(widths[i], shownWidth(cell))
		}
	}
	for _, row := range p.table {
		line := ""
		for i, cell := range row {
			line += cell + strings.Repeat(" ", widths[i]-shownWidth(cell)+2)
		}
		p.out.WriteString(strings.TrimRight(line, " ") + "\n")
	}
	p.table = nil
}

// wrap writes the paragraph, an item of a list with its lines under its words.
func (p *page) wrap() {
	text := strings.Join(p.paragraph, " ")
	p.paragraph = nil
	if text == "" {
		return
	}
	indent := ""
	if mark := markdownItem.FindString(text); mark != "" {
		indent = strings.Repeat(" ", len(mark))
	}
	column := 0
	for i, word := range strings.Fields(p.inline(text)) {
		width := shownWidth(word)
		switch {
		case i == 0:
		case column+1+width > pageColumns:
			p.out.WriteString("\n" + indent)
			column = len(indent)
		default:
			p.out.WriteString(" ")
			column++
		}
		p.out.WriteString(word)
		column += width
	}
	p.out.WriteString("\n")
}

// inline renders what stands within a line. Code keeps its marks where there is no
// colour to tell it by.
func (p *page) inline(text string) string {
	var out strings.Builder
	rest := Visible(text)
	for rest != "" {
		at := pageCode.FindStringIndex(rest)
		if at == nil {
			at = []int{len(rest), len(rest)}
		}
		plain := markdownLink.ReplaceAllStringFunc(rest[:at[0]], func(link string) string {
			part := markdownLink.FindStringSubmatch(link)
			return part[1] + " (" + part[2] + ")"
		})
		plain = pageAddress.ReplaceAllString(plain, "$1")
		out.WriteString(pageStrong.ReplaceAllStringFunc(plain, func(s string) string { return p.style.strong(strings.Trim(s, "*")) }))
		if code := rest[at[0]:at[1]]; p.color {
			out.WriteString(p.style.help(strings.Trim(code, "`")))
		} else {
			out.WriteString(code)
		}
		rest = rest[at[1]:]
	}
	return out.String()
}

var pageColor = regexp.MustCompile("\x1b\\[[0-9;]*m")

// shownWidth is how many columns a text takes, without its colours.
func shownWidth(text string) int {
	return utf8.RuneCountInString(pageColor.ReplaceAllString(text, ""))
}
