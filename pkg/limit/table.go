package limit

import (
	"bytes"
	"fmt"
)

// Table is all limits as a table in Markdown.
func Table() []byte {
	var out bytes.Buffer
	out.WriteString("| Limit | Counts | Default | Highest | Beyond it |\n|---|---|---:|---:|---|\n")
	for _, each := range All() {
		fmt.Fprintf(&out, "| `%s` | %s | %s | %s | %s |\n", each.Name, each.Counts, grouped(each.Default), grouped(each.Most), each.Beyond)
	}
	return out.Bytes()
}

// grouped is a number with a comma between its thousands.
func grouped(n int) string {
	text := fmt.Sprint(n)
	for i := len(text) - 3; i > 0; i -= 3 {
		text = text[:i] + "," + text[i:]
	}
	return text
}
