// Package assessment is the document that people read before a project goes
// live, and the writers of its formats.
//
// What comes in: a finished lint.Report, the projects that it is about, a date.
// What goes out: a Document that holds everything a reader is shown, in order
// and already masked; and bytes, which are a pure function of it. It judges
// nothing: what is good or bad comes from the checks, the score from the engine.
//
// Whatever in a Document comes from the repository has been made visible and has
// its secrets masked, but is not escaped: each writer escapes for its format.
// Fields that hold Markdown say so; only djready's own pages are Markdown.
package assessment
