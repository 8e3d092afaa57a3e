package limit_test

import (
	"reflect"
	"strconv"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/djready/djready/pkg/limit"
)

func TestEveryFieldIsALimit(t *testing.T) {
	require.Equal(t, reflect.TypeFor[limit.Limits]().NumField(), len(limit.All()))
	defaults := reflect.ValueOf(limit.Limits{}.WithDefaults())
	for i := range defaults.NumField() {
		require.Positive(t, defaults.Field(i).Int(), defaults.Type().Field(i).Name)
	}
}

func TestEachLimitSetsItsOwnField(t *testing.T) {
	seen := map[limit.Limits]bool{}
	for _, each := range limit.All() {
		var l limit.Limits
		require.NoError(t, l.Set(each.Name, 1))
		require.False(t, seen[l], each.Name)
		seen[l] = true
		require.LessOrEqual(t, each.Default, each.Most)
		require.EqualError(t, l.Set(each.Name, 0), each.Name+": found 0, expected a number from 1 to "+strconv.Itoa(each.Most))
		require.Error(t, l.Set(each.Name, each.Most+1))
	}
}

func TestWhatIsSetIsKept(t *testing.T) {
	var l limit.Limits
	require.NoError(t, l.Set("depth", 7))
	l = l.WithDefaults()
	require.Equal(t, 7, l.Depth)
	require.Equal(t, 1_000_000, l.Steps)
	require.ErrorContains(t, l.Set("dpeth", 7), `found the limit "dpeth", expected one of files, all-sizes, file-size`)
}
