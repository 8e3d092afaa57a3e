// Package object reads git's objects: commits, trees and blobs, loose or packed.
//
// What comes in: a file system and the names of object directories in it. What
// goes out: the bytes of an object by its name, each bounded and held to that name.
// It knows nothing of refs, heeds neither replacements nor grafts, and never writes.
//
// What it reads may be made to break it. So memory grows with what is there, not
// with what a head claims; of a pack's index only what is asked for is read; chains
// of deltas are bounded, and so is what is unpacked in all. Its tests read packs
// that git itself wrote, and broken ones that git does not write.
package object
