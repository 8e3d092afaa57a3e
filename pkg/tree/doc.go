// Package tree is the only reader of files and of git in the program.
//
// What comes in: a directory, a commit of its repository, or files in memory. What goes out: an [fs.FS]
// that never leaves that directory, the list of the files that belong to the
// project, and what git would say of a name: tracked or not, ignored and by
// which rule.
//
// A tree is read through [os.Root], so no link, however made, leads outside.
// The git directory is read only where it lies inside the tree, by a parser of
// our own; no subprocess is started and no configuration of git is followed,
// so the user's global ignore file (core.excludesFile), which lies outside the tree,
// has no part in the answer, and neither has an ignore file that a sparse checkout
// has left out. But for that .ci/git holds the answers equal to git's own.
//
// It does not know which files matter: that is package discover. It decodes
// nothing: what it returns are bytes.
package tree
