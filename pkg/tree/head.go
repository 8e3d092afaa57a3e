package tree

import "io"

// Head is the beginning of a regular file, at most limit bytes of it, however
// large the file is.
func (t *Tree) Head(name string, limit int64) ([]byte, error) {
	file, err := t.Open(name)
	if err != nil {
		return nil, err
	}
	defer file.Close()
	return io.ReadAll(io.LimitReader(file, limit))
}
