// Package baseline tells the findings of a report that are new from those that
// an earlier state has.
//
// What comes in: a report, and the entries of an earlier state: of a baseline's
// file, of an earlier report as JSON or SARIF, of the report on another commit.
// What goes out: the report's findings marked, and what is gone; or the bytes of
// a baseline's file. It reads no files, and decides nothing about gates.
//
// Two findings are the same where check, subject, kind of value and settings
// module are, wherever they stand. Two equal ones are two: a further copy of a
// known finding is new.
package baseline
