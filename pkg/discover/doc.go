// Package discover tells which files matter, by name only.
//
// What comes in: the sorted list of a tree's files. What goes out: a [Layout],
// those files by what they are for, and the [Role] that a name claims:
// production, staging, development, test or none.
//
// It opens nothing. A name is a hint, not a proof: a file listed as a settings
// module may turn out to be something else, which only its reader can tell. A
// hint that is missed is never looked at, so the lists are generous; a role
// that is wrong makes a wrong verdict, so roles are strict.
package discover
