package tree_test

import (
	"io/fs"
	"testing"

	"github.com/djready/djready/pkg/tree"
	"github.com/stretchr/testify/require"
)

func TestHead(t *testing.T) {
	files := tree.Memory(map[string]string{"dir/a.db": "0123456789"})
	head, err := files.Head("dir/a.db", 4)
	require.NoError(t, err)
	require.Equal(t, "0123", string(head))

	head, err = files.Head("dir/a.db", 100)
	require.NoError(t, err)
	require.Equal(t, "0123456789", string(head))

	_, err = files.Head("absent", 4)
	require.ErrorIs(t, err, fs.ErrNotExist)
	_, err = files.Head("dir", 4)
	require.Error(t, err)
}
