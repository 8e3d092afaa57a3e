package source

// Edit replaces the text of a span in one file. An empty span inserts, an
// empty New deletes.
type Edit struct {
	Location
	New string
}
