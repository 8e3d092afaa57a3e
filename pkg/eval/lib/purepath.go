package lib

import "strings"

// The rules of pathlib.PurePosixPath, on normalised text. Those that look into
// the unknown path of the tree report false.

// purePath is str(PurePosixPath(parts...)).
func purePath(parts ...string) string {
	text := ""
	if len(parts) > 0 {
		text = joinPath(parts[0], parts[1:]...)
	}
	root := ""
	switch {
	case strings.HasPrefix(text, "//") && !strings.HasPrefix(text, "///"):
		root = "//"
	case strings.HasPrefix(text, "/"):
		root = "/"
	}
	var names []string
	for part := range strings.SplitSeq(text, "/") {
		if part != "" && part != "." {
			names = append(names, part)
		}
	}
	if path := root + strings.Join(names, "/"); path != "" {
		return path
	}
	return "."
}

// pathRoot is the root of a path: "/", "//" or nothing.
func pathRoot(path string) string {
	return path[:len(path)-len(strings.TrimLeft(path, "/"))]
}

// pathNames are the components of a path without its root.
func pathNames(path string) []string {
	if path == "." {
		return nil
	}
	return components(path)
}

func pathParent(path string) (string, bool) {
	names := pathNames(path)
	if len(names) == 0 {
		return path, true
	}
	if names[len(names)-1] == treeMark {
		return "", false
	}
	return purePath(pathRoot(path) + strings.Join(names[:len(names)-1], "/")), true
}

func pathName(path string) (string, bool) {
	names := pathNames(path)
	if len(names) == 0 {
		return "", true
	}
	name := names[len(names)-1]
	return name, name != treeMark
}

// nameSuffix is PurePath.suffix as of Python 3.13: a trailing dot is none.
func nameSuffix(name string) string {
	i := strings.LastIndexByte(name, '.')
	if i <= 0 || i == len(name)-1 {
		return ""
	}
	return name[i:]
}

func nameSuffixes(name string) []string {
	if strings.HasSuffix(name, ".") {
		return nil
	}
	parts := strings.Split(strings.TrimLeft(name, "."), ".")[1:]
	for i := range parts {
		parts[i] = "." + parts[i]
	}
	return parts
}

func nameStem(name string) string { return strings.TrimSuffix(name, nameSuffix(name)) }

// relativeTo is PurePath.relative_to; sub is false where path is not below.
func relativeTo(path, base string) (relative string, sub, ok bool) {
	if inTree(path) != inTree(base) {
		return "", false, false
	}
	names, above := pathNames(path), pathNames(base)
	if pathRoot(path) != pathRoot(base) || len(above) > len(names) {
		return "", false, true
	}
	for i, name := range above {
		if names[i] != name {
			return "", false, true
		}
	}
	return purePath(strings.Join(names[len(above):], "/")), true, true
}
