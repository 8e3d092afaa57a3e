package object

import (
	"crypto/sha1"
	"encoding/hex"
	"errors"
	"fmt"
)

// Name is an object's SHA-1.
type Name [nameSize]byte

const nameSize = 20

// ParseName reads the 40 hexadecimal digits of a name.
func ParseName(text string) (Name, bool) {
	var n Name
	if len(text) != hex.EncodedLen(nameSize) {
		return n, false
	}
	_, err := hex.Decode(n[:], []byte(text))
	return n, err == nil
}

// String is the name's 40 hexadecimal digits.
func (n Name) String() string { return hex.EncodeToString(n[:]) }

// Kind is what an object is.
type Kind uint8

// The kinds, with git's numbers.
const (
	Commit Kind = iota + 1
	Tree
	Blob
	Tag
)

const (
	offsetDelta Kind = 6
	nameDelta   Kind = 7
)

// delta tells whether an entry of a pack is a change of another one.
func (k Kind) delta() bool { return k == offsetDelta || k == nameDelta }

// kindOf reads a kind's word in a loose object.
func kindOf(word string) (Kind, bool) {
	for _, k := range []Kind{Commit, Tree, Blob, Tag} {
		if k.String() == word {
			return k, true
		}
	}
	return 0, false
}

// String is git's word for the kind.
func (k Kind) String() string {
	switch k {
	case Commit:
		return "commit"
	case Tree:
		return "tree"
	case Blob:
		return "blob"
	case Tag:
		return "tag"
	}
	return fmt.Sprintf("Kind(%d)", uint8(k))
}

// Object is a kind and its content.
type Object struct {
	Kind    Kind
	Content []byte
}

// name is what git calls an object of this kind and content.
func (o Object) name() Name {
	h := sha1.New()
	fmt.Fprintf(h, "%s %d\x00", o.Kind, len(o.Content))
	h.Write(o.Content)
	return Name(h.Sum(nil))
}

// What can be wrong with an object.
var (
	ErrAbsent   = errors.New("the object is not in the repository")
	ErrBroken   = errors.New("the object is broken")
	ErrAnother  = fmt.Errorf("%w: its content is not that of its name", ErrBroken)
	ErrTooLarge = errors.New("the object is too large")
)
