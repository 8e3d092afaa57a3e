package conformance

import (
	"net/url"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// relativeURI is a relative reference of which every character is allowed, and
// whose first segment has no colon: that would be a scheme.
var relativeURI = regexp.MustCompile(`^([A-Za-z0-9._~!$&'()*+,;=@-]|%[0-9A-F]{2})+(/([A-Za-z0-9._~!$&'()*+,;=:@-]|%[0-9A-F]{2})+)*$`)

// pathOf is the path in the tree that a URI means.
func pathOf(t *testing.T, uri string) string {
	t.Helper()
	require.Regexp(t, relativeURI, uri)
	path, err := url.PathUnescape(uri)
	require.NoError(t, err)
	for segment := range strings.SplitSeq(path, "/") {
		require.NotContains(t, []string{".", ".."}, segment, uri)
	}
	return path
}

// linesOf are the lines of a file as editors count them, without their ends and
// without a byte order mark.
func linesOf(t *testing.T, f fixture, path string) []string {
	t.Helper()
	lines := bytesOf(t, f, path)
	lines[0] = strings.TrimPrefix(lines[0], "\ufeff")
	return lines
}

// bytesOf are the lines as they lie there.
func bytesOf(t *testing.T, f fixture, path string) []string {
	t.Helper()
	text, found := f.files[path]
	require.True(t, found, "there is no file %q", path)
	return strings.Split(strings.NewReplacer("\r\n", "\n", "\r", "\n").Replace(text), "\n")
}

func requireLocation(t *testing.T, f fixture, l location) {
	t.Helper()
	at := l.PhysicalLocation
	requireRegion(t, linesOf(t, f, pathOf(t, at.ArtifactLocation.URI)), at.Region)
}

// requireRegion holds a region to the lines of its file; an end is exclusive, so it
// may be the column after the last.
func requireRegion(t *testing.T, lines []string, r region) {
	t.Helper()
	require.GreaterOrEqual(t, r.StartLine, 1)
	require.GreaterOrEqual(t, r.EndLine, r.StartLine)
	require.LessOrEqual(t, r.EndLine, len(lines))
	require.GreaterOrEqual(t, r.StartColumn, 1)
	require.GreaterOrEqual(t, r.EndColumn, 1)
	require.LessOrEqual(t, r.StartColumn, 1+units(lines[r.StartLine-1]))
	require.LessOrEqual(t, r.EndColumn, 1+units(lines[r.EndLine-1]))
	if r.StartLine == r.EndLine {
		require.LessOrEqual(t, r.StartColumn, r.EndColumn)
	}
}

// requireFix holds the replacements of a fix to its files, and to one another: a
// reader may make them in any order.
func requireFix(t *testing.T, f fixture, x fix) {
	t.Helper()
	require.NotEmpty(t, x.Description.Text)
	require.NotEmpty(t, x.ArtifactChanges)
	for _, change := range x.ArtifactChanges {
		lines := []string{""} // of a file that the fix makes
		if path := pathOf(t, change.ArtifactLocation.URI); f.files[path] != "" {
			lines = linesOf(t, f, path)
		}
		require.NotEmpty(t, change.Replacements)
		var regions []region
		for _, each := range change.Replacements {
			requireRegion(t, lines, each.DeletedRegion)
			nothing := slices.Equal(begin(each.DeletedRegion), end(each.DeletedRegion))
			require.False(t, nothing && each.InsertedContent.Text == "", "a replacement does something")
			regions = append(regions, each.DeletedRegion)
		}
		slices.SortFunc(regions, func(a, b region) int { return slices.Compare(begin(a), begin(b)) })
		for i := 1; i < len(regions); i++ {
			require.LessOrEqual(t, slices.Compare(end(regions[i-1]), begin(regions[i])), 0, "two replacements overlap")
		}
	}
}

func begin(r region) []int { return []int{r.StartLine, r.StartColumn} }

func end(r region) []int { return []int{r.EndLine, r.EndColumn} }
