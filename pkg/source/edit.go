package source

// Edit replaces the text of a span in one file. An empty span inserts, an
// empty New deletes.
type Edit struct {
	Location
	New string
	// Head is how many bytes at the beginning of New only introduce what is
	// inserted: the line "if not DEBUG:" above a setting. Edits that insert at one
	// place under the same words are written one after the other under one of them.
	Head int
}

// Inserts reports whether the edit replaces nothing.
func (e Edit) Inserts() bool { return e.Span.Start == e.Span.End }
