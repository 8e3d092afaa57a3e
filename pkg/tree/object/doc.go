// Package object reads git's objects: commits, trees and blobs, loose or packed.
//
// What comes in: a file system and the names of object directories in it. What
// goes out: the bytes of an object by its name, each bounded. It knows nothing
// of refs, and never writes.
//
// go-git's reader is not used, for the same reasons as its index decoder: it
// takes as much memory as a hostile header claims, reads whole pack indexes, has
// no bound on chains of deltas, and its storage brings OpenPGP and a second
// interface of file systems into the program. Tests read what go-git writes.
package object
