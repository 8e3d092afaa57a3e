// Package fix mends findings in the source.
//
// What comes in: a tree, a way to judge a tree, and which fixes are wanted. What
// goes out: the new text of each file that changes, what was mended by it, and
// what was not and why. [Mend] works in memory: it applies the edits that the
// findings carry, judges the result, and keeps only what removes its finding and
// adds none, so the files parse and the settings load as before. [Write] puts
// the new texts in the place of the old ones, each in one step, and [Diff] shows
// them without the secrets; [Patch] shows one fix that is not made.
//
// It knows no check and writes no edit of its own: what a fix is, a check says.
package fix
