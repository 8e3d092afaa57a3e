// Package merge joins the JSON reports of many repositories into one.
//
// What comes in: reports as djready check --format json wrote them, each under
// the name of its repository, or what was joined before. What goes out: one JSON
// document that holds every report as it was, with totals, and a Markdown
// summary of it. It judges nothing, reads no files, and drops nothing of a
// report, not even fields that it does not know.
//
// The reports come from jobs that read hostile repositories: what is not a
// report is refused, and no text of one can become Markdown or HTML.
package merge
