// Package checktest runs a check on its fixtures.
//
// What comes in: a check and the directory of its cases, each a small project.
// Comments in the files say what the check finds there:
//
//	DEBUG = True  # want "DEBUG is True" at "True"
//
// The first text is a regular expression for the message, the second the source
// text that the finding covers, exactly; "…" in it stands for anything. The
// finding begins on the line of the comment or, for languages that have no
// comments behind statements, on the next one. Several pairs may stand in one
// comment, and the word low, medium or high before a pair asks for that
// confidence. A comment that begins with "# satisfied" says in the same way
// that a good practice is recorded there. What goes out: a failed test for each finding that nobody wanted
// and each that was wanted in vain.
//
// Beside a case "bad" the directory "fixed" holds the files that its fixes change,
// as they leave them; "fixed-x" is that of a case "x".
package checktest
