package lib

import "strings"

// The functions of CPython's posixpath, on text. Those that look into the
// unknown path of the tree report false.

func joinPath(first string, rest ...string) string {
	path := first
	for _, part := range rest {
		switch {
		case strings.HasPrefix(part, "/") || path == "":
			path = part
		case strings.HasSuffix(path, "/"):
			path += part
		default:
			path += "/" + part
		}
	}
	return path
}

func splitPath(path string) (head, tail string, ok bool) {
	i := strings.LastIndexByte(path, '/') + 1
	head, tail = path[:i], path[i:]
	if trimmed := strings.TrimRight(head, "/"); trimmed != "" {
		head = trimmed
	}
	return head, tail, !inTree(tail)
}

func splitExtension(path string) (root, extension string, ok bool) {
	base := strings.LastIndexByte(path, '/') + 1
	if inTree(path[base:]) {
		return "", "", false
	}
	dot := strings.LastIndexByte(path, '.')
	// Leading dots of the name are not the start of an extension.
	if dot <= base || strings.Trim(path[base:dot], ".") == "" {
		return path, "", true
	}
	return path[:dot], path[dot:], true
}

func normPath(path string) (string, bool) {
	if path == "" {
		return ".", true
	}
	slashes := ""
	if strings.HasPrefix(path, "/") {
		slashes = "/"
		// POSIX gives exactly two leading slashes a meaning of their own.
		if strings.HasPrefix(path, "//") && !strings.HasPrefix(path, "///") {
			slashes = "//"
		}
	}
	var parts []string
	for part := range strings.SplitSeq(path, "/") {
		switch {
		case part == "" || part == ".":
		case part != ".." || slashes == "" && len(parts) == 0 || len(parts) > 0 && parts[len(parts)-1] == "..":
			parts = append(parts, part)
		case len(parts) > 0 && inTree(parts[len(parts)-1]):
			return "", false
		case len(parts) > 0:
			parts = parts[:len(parts)-1]
		}
	}
	if path = slashes + strings.Join(parts, "/"); path == "" {
		path = "."
	}
	return path, true
}

func absPath(path, cwd string) (string, bool) {
	if !strings.HasPrefix(path, "/") {
		path = joinPath(cwd, path)
	}
	return normPath(path)
}

// realPath is realpath where nothing is a symbolic link.
func realPath(path, cwd string) (string, bool) {
	path, ok := absPath(path, cwd)
	if strings.HasPrefix(path, "//") {
		path = path[1:]
	}
	return path, ok
}

func relPath(path, start, cwd string) (string, bool) {
	to, ok := absPath(path, cwd)
	from, ok2 := absPath(start, cwd)
	if !ok || !ok2 || inTree(to) != inTree(from) {
		return "", false
	}
	target, base := components(to), components(from)
	common := 0
	for common < len(target) && common < len(base) && target[common] == base[common] {
		common++
	}
	parts := make([]string, 0, len(base)+len(target))
	for range base[common:] {
		parts = append(parts, "..")
	}
	parts = append(parts, target[common:]...)
	if len(parts) == 0 {
		return ".", true
	}
	return strings.Join(parts, "/"), true
}

func components(path string) []string {
	return strings.FieldsFunc(path, func(r rune) bool { return r == '/' })
}
