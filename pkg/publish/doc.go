// Package publish is everything that touches GitHub: the upload to code
// scanning, and what a workflow's run shows of a report.
//
// What comes in: a finished report, what GitHub says of the run, and the SARIF
// to upload. What goes out: requests to the documented API, and to the runner
// workflow commands, outputs and a job summary. It judges nothing and decides
// no exit status. It is the only user of net/http and of go-githubactions.
//
// Whatever comes from the repository, from the event and from an answer of the
// API is hostile here: it is bounded, and none of it can become a workflow
// command, an output, Markdown or HTML.
package publish
