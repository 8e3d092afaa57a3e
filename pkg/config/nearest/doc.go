// Package nearest finds the word that somebody meant.
//
// What comes in: a word that is not known and those that are. What goes out: the
// one that looks most like it, if any does.
package nearest
