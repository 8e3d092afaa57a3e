package django

import (
	"cmp"
	"fmt"
	"strconv"
	"strings"
)

// Version is a Django series: 5.2.
type Version struct{ Major, Minor int }

// ParseVersion reads "5.2" or "5.2.1"; a bare "5" is 5.0.
func ParseVersion(text string) (Version, bool) {
	parts := strings.Split(text, ".")
	var numbers [2]int
	for i := range min(len(parts), 2) {
		n, err := strconv.Atoi(parts[i])
		if err != nil || n < 0 {
			return Version{}, false
		}
		numbers[i] = n
	}
	return Version{numbers[0], numbers[1]}, true
}

// String is the series as Django writes it.
func (v Version) String() string { return fmt.Sprintf("%d.%d", v.Major, v.Minor) }

// Compare orders series by age, the oldest first.
func (v Version) Compare(other Version) int {
	return cmp.Or(cmp.Compare(v.Major, other.Major), cmp.Compare(v.Minor, other.Minor))
}

// AtLeast reports whether v is not older than major.minor.
func (v Version) AtLeast(major, minor int) bool { return v.Compare(Version{major, minor}) >= 0 }
