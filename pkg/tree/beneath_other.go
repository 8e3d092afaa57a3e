//go:build !linux

package tree

import "os"

// beneath leaves everything to [os.Root], which is slower.
type beneath struct{}

func newBeneath(*os.Root) beneath { return beneath{} }

func (beneath) directory(string) *os.File { return nil }

func (beneath) isRegular(string) bool { return false }

func (beneath) content(string, int64, []byte) ([]byte, bool) { return nil, false }
