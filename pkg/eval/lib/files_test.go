package lib

import (
	"slices"
	"testing"

	"github.com/stretchr/testify/require"
)

// TestFilesOutsideTheTree: of a secret that is mounted where nobody can look, both
// the content and what the program does without it are possible.
func TestFilesOutsideTheTree(t *testing.T) {
	for _, handled := range []string{"FileNotFoundError", "OSError", "IOError"} {
		for _, read := range []string{"open('/run/secrets/key').read()", "Path('/run/secrets/key').read_text()", "open(NAME).read()"} {
			result := program{}.evaluate(t, "import os\nfrom pathlib import Path\nNAME = os.environ.get('HOME')\ntry:\n    KEY = "+read+"\nexcept "+handled+":\n    KEY = 'fallback'\n")
			var seen []string
			for _, w := range result.Worlds {
				seen = append(seen, shownValue(w.Names["KEY"].Value))
			}
			slices.Sort(seen)
			require.Equal(t, []string{"'fallback'", "unknown"}, slices.Compact(seen), "%s in %s", read, handled)
		}
	}
}
