package html

// Table is rows below a head. The caption says what they are. On a narrow screen the
// cells of a row stand below one another.
func Table(class, caption string, head []string, rows []Node) Node {
	var cells []Node
	for _, h := range head {
		cells = append(cells, El("th", Attr("scope", "col"), Text(h)))
	}
	return El("table."+class, El("caption", Text(caption)), El("thead", El("tr", cells...)), El("tbody", rows...))
}

// Number is a cell with a number. It says by itself of what it is, where a narrow
// screen leaves the head out.
func Number(head, content string) Node {
	return El("td.number", Attr("data-head", head), Text(content))
}
