// Package order sorts slices with a comparison.
//
// What comes in: a slice and a function that compares two of its elements. What goes
// out: the same slice in order. Package slices does the same a little faster, but is
// compiled again for each type, some 10 kB each time: for the three dozen types that
// djready sorts, a fiftieth of the image that every job pulls. Strings and numbers in
// their natural order are sorted with [slices.Sort].
package order
