// Package report writes a lint.Report as bytes: text for people, JSON for
// programs, SARIF for GitHub.
//
// What comes in: a finished report and options. What goes out: the same bytes
// for the same report, in one call of Write. It judges nothing, hides nothing
// but secrets, and reads no files: excerpts come from the source.File values
// that the findings stand in.
//
// Whatever comes from the repository is hostile here. Control characters,
// terminal escapes and bidirectional overrides are written out as escapes, and
// every excerpt goes through the mask of the report's secrets.
package report
