package object

import (
	"bufio"
	"compress/zlib"
	"io"
	"io/fs"
	"path"
	"strconv"
	"strings"
)

// maxLooseHead is more than "commit 9223372036854775807\0".
const maxLooseHead = 32

// loose reads an object that has a file of its own. Where there is none, the
// error is fs.ErrNotExist.
func (s *Store) loose(name Name, limit int64) (Object, error) {
	kind, size, content, closer, err := s.openLoose(name)
	if err != nil {
		return Object{}, err
	}
	defer closer.Close()
	if size > limit {
		return Object{}, tooLarge(size)
	}
	if err := s.work(size); err != nil {
		return Object{}, err
	}
	text, err := exactly(content, size)
	return Object{kind, text}, err
}

func (s *Store) looseSize(name Name) (int64, error) {
	_, size, _, closer, err := s.openLoose(name)
	if err == nil {
		closer.Close()
	}
	return size, err
}

// openLoose opens an object and reads its head.
func (s *Store) openLoose(name Name) (Kind, int64, io.Reader, io.Closer, error) {
	var file fs.File
	var err error = fs.ErrNotExist
	for _, dir := range s.dirs {
		text := name.String()
		if file, err = s.files.Open(path.Join(dir, text[:2], text[2:])); err == nil {
			break
		}
	}
	if err != nil {
		return 0, 0, nil, nil, fs.ErrNotExist // whatever is there in its place is no object
	}
	packed, err := zlib.NewReader(file)
	if err != nil {
		file.Close()
		return 0, 0, nil, nil, ErrBroken
	}
	reader := bufio.NewReader(packed)
	kind, size, ok := looseHead(reader)
	if !ok {
		file.Close()
		return 0, 0, nil, nil, ErrBroken
	}
	return kind, size, reader, file, nil
}

// looseHead reads "blob 12\0".
func looseHead(r *bufio.Reader) (Kind, int64, bool) {
	var head strings.Builder
	for head.Len() < maxLooseHead {
		c, err := r.ReadByte()
		if err != nil {
			return 0, 0, false
		}
		if c == 0 {
			word, digits, _ := strings.Cut(head.String(), " ")
			kind, known := kindOf(word)
			size, err := strconv.ParseInt(digits, 10, 64)
			return kind, size, known && err == nil && size >= 0
		}
		head.WriteByte(c)
	}
	return 0, 0, false
}

// exactly reads size bytes, and no more may follow. What is claimed is not
// believed: memory grows with what is there.
func exactly(r io.Reader, size int64) ([]byte, error) {
	text, err := io.ReadAll(io.LimitReader(r, size+1))
	if err != nil || int64(len(text)) != size {
		return nil, ErrBroken
	}
	return text, nil
}
