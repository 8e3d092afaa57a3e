// Package limit says how much an analysis may cost, so that no repository makes
// it endless or takes the machine's memory.
//
// What comes in: what the user says of limits, by name. What goes out: the
// numbers. It enforces nothing: each limit is held by the package that does the
// work, which says so where it is hit, and the checks DR902 and DR903 report it.
//
// Only what a user may want to change is here. Bounds on formats that nobody
// writes that large (a Dockerfile, the index of git) are constants of their
// readers.
package limit
