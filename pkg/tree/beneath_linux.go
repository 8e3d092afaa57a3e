package tree

import (
	"os"
	"path/filepath"
	"runtime"
	"slices"

	"golang.org/x/sys/unix"
)

// beneath opens what lies in a directory by one call of the operating system,
// however deep it lies: [os.Root] takes several for each part of a name, and there
// are trees of a hundred thousand files. It follows no link and never leads
// outside; what it cannot open is for os.Root, which follows links inside and
// knows what to say.
type beneath struct{ top *os.File }

func newBeneath(root *os.Root) beneath {
	top, err := root.Open(".")
	if err != nil {
		return beneath{}
	}
	return beneath{top}
}

// descriptor opens a name; false where anything is in the way.
func (b beneath) descriptor(name string, flags uint64) (int, bool) {
	if b.top == nil {
		return 0, false
	}
	how := unix.OpenHow{
		Flags:   flags | unix.O_CLOEXEC | unix.O_NOFOLLOW,
		Resolve: unix.RESOLVE_BENEATH | unix.RESOLVE_NO_SYMLINKS | unix.RESOLVE_NO_MAGICLINKS,
	}
	defer runtime.KeepAlive(b.top)
	for {
		fd, err := unix.Openat2(int(b.top.Fd()), name, &how)
		if err != unix.EINTR {
			return fd, err == nil
		}
	}
}

// directory opens a directory; nil where anything is in the way.
func (b beneath) directory(name string) *os.File {
	fd, ok := b.descriptor(name, unix.O_RDONLY|unix.O_DIRECTORY)
	if !ok {
		return nil
	}
	return os.NewFile(uintptr(fd), filepath.Join(b.top.Name(), name)) // which tells kinds where the system's list does not
}

// isRegular reports that a name is that of a regular file. It opens nothing: a
// device may act.
func (b beneath) isRegular(name string) bool {
	fd, ok := b.descriptor(name, unix.O_PATH)
	if !ok {
		return false
	}
	defer unix.Close(fd)
	_, regular := regularSize(fd)
	return regular
}

func regularSize(fd int) (size int64, regular bool) {
	var info unix.Stat_t
	err := unix.Fstat(fd, &info)
	return info.Size, err == nil && info.Mode&unix.S_IFMT == unix.S_IFREG
}

// content reads a regular file of at most so many bytes into a buffer, which it
// makes larger where it must; false where anything is in the way. A FIFO that takes
// a file's place meanwhile does not block.
func (b beneath) content(name string, most int64, buffer []byte) ([]byte, bool) {
	fd, ok := b.descriptor(name, unix.O_RDONLY|unix.O_NONBLOCK|unix.O_NOCTTY)
	if !ok {
		return nil, false
	}
	defer unix.Close(fd)
	size, regular := regularSize(fd)
	if !regular || size > most {
		return nil, false
	}
	buffer = slices.Grow(buffer[:0], int(size)+1)[:max(size, 1)]
	for filled := 0; filled < len(buffer); {
		n, err := unix.Read(fd, buffer[filled:])
		switch {
		case err == unix.EINTR:
		case err != nil:
			return nil, false
		case n == 0:
			return buffer[:filled], true // empty, or cut meanwhile
		case size == 0:
			return nil, false // those of /proc claim to be empty
		default:
			filled += n
		}
	}
	return buffer, true
}
