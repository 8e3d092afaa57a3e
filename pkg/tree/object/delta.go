package object

import (
	"bytes"
	"io"
)

// deltaSize reads a size at the head of a delta: seven bits a byte, the least
// significant first.
func deltaSize(r io.ByteReader) (int64, bool) {
	var size int64
	for shift := 0; shift < 63; shift += 7 {
		c, err := r.ReadByte()
		if err != nil {
			return 0, false
		}
		size |= int64(c&0x7f) << shift
		if c&0x80 == 0 {
			return size, true
		}
	}
	return 0, false
}

// patch applies a delta: copies of parts of the base, and new text. What it makes
// may take no more than limit bytes.
func patch(base, delta []byte, limit int64) ([]byte, error) {
	r := bytes.NewReader(delta)
	from, ok := deltaSize(r)
	if !ok || from != int64(len(base)) {
		return nil, ErrBroken
	}
	size, ok := deltaSize(r)
	switch {
	case !ok:
		return nil, ErrBroken
	case size > limit:
		return nil, tooLarge(size)
	}
	out := make([]byte, 0, min(size, int64(len(base)+len(delta))))
	for r.Len() > 0 {
		part, ok := instruction(r, base)
		if !ok || int64(len(out)+len(part)) > size {
			return nil, ErrBroken
		}
		out = append(out, part...)
	}
	if int64(len(out)) != size {
		return nil, ErrBroken
	}
	return out, nil
}

// instruction reads what comes next of the result.
func instruction(r *bytes.Reader, base []byte) ([]byte, bool) {
	op, err := r.ReadByte()
	if err != nil || op == 0 {
		return nil, false
	}
	if op&0x80 == 0 { // new text, of as many bytes
		text := make([]byte, op)
		_, err := io.ReadFull(r, text)
		return text, err == nil
	}
	offset, ok := scattered(r, op, 4)
	if !ok {
		return nil, false
	}
	length, ok := scattered(r, op>>4, 3)
	if length == 0 {
		length = 0x10000
	}
	if !ok || offset > len(base) || length > len(base)-offset {
		return nil, false
	}
	return base[offset : offset+length], true
}

// scattered reads a number of which only those bytes are written whose bits are
// set, the least significant first.
func scattered(r io.ByteReader, bits byte, count int) (value int, ok bool) {
	for i := range count {
		if bits&(1<<i) == 0 {
			continue
		}
		c, err := r.ReadByte()
		if err != nil {
			return 0, false
		}
		value |= int(c) << (8 * i)
	}
	return value, true
}
