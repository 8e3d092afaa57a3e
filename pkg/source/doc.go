// Package source owns text and where things are in it.
//
// What comes in: the text of one file, already decoded to UTF-8. What goes
// out: spans (byte offsets into that text), positions (lines and columns as
// editors and SARIF count them) and edits. It reads no files.
package source
