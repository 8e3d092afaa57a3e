package order

import "sort"

// Stable sorts s by compare, which gives a negative number where a is to come before
// b, and a positive one where it is to come after. Equal elements keep their order.
func Stable[E any](s []E, compare func(a, b E) int) {
	sort.SliceStable(s, func(i, j int) bool { return compare(s[i], s[j]) < 0 })
}
