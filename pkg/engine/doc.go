// Package engine runs checks on projects.
//
// What comes in: projects, checks, options. What goes out: a report, with the
// findings deduplicated, in order, and those dropped that another finding
// already says. A check that panics is an internal error of its own; the others
// still report.
package engine
