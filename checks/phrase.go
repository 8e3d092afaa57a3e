package checks

import (
	"fmt"
	"strings"
)

// longestList is how many names a message lists.
const longestList = 6

// enumerate lists names for a message, with the verb that goes with them: "A is",
// "A and B are", "A, B and 5 more are".
func enumerate(names []string) string {
	if len(names) == 1 {
		return names[0] + " is"
	}
	shown, last := names[:len(names)-1], names[len(names)-1]
	if len(names) > longestList {
		shown, last = names[:longestList-1], fmt.Sprintf("%d more", len(names)-longestList+1)
	}
	return strings.Join(shown, ", ") + " and " + last + " are"
}
