package checks

import "embed"

// pages are the documentation pages, rendered from the checks and their
// fixtures; a test keeps them up to date.
//
//go:embed docs
var pages embed.FS

// page is a check's documentation page, Markdown; "" while it is not written.
func page(name string) string {
	text, err := pages.ReadFile("docs/" + name + ".md")
	if err != nil {
		return ""
	}
	return string(text)
}
