package lib

import (
	"strings"

	"github.com/djready/djready/pkg/eval"
	"github.com/djready/djready/pkg/value"
)

func pathWithName(c *eval.Call) value.Traced {
	name := c.Bind("name")[0]
	return renamed(c, name, func(_, name string) string { return name })
}

func pathWithStem(c *eval.Call) value.Traced {
	stem := c.Bind("stem")[0]
	return renamed(c, stem, func(old, stem string) string { return stem + nameSuffix(old) })
}

func pathWithSuffix(c *eval.Call) value.Traced {
	suffix := c.Bind("suffix")[0]
	if s, ok := text(suffix); ok && s != "" && (s[0] != '.' || s == "." || strings.Contains(s, "/")) {
		c.Raise("ValueError", "Invalid suffix '"+s+"'")
	}
	return renamed(c, suffix, func(old, suffix string) string { return nameStem(old) + suffix })
}

// renamed is the receiver's path with another last component.
func renamed(c *eval.Call, part value.Traced, change func(old, part string) string) value.Traced {
	path, ok := selfPath(c)
	s, ok2 := text(part)
	old, ok3 := pathName(path)
	if !ok || !ok2 || !ok3 {
		return c.UnknownOf("PosixPath", "a path", c.Self, part)
	}
	if old == "" {
		c.Raise("ValueError", "PosixPath('"+path+"') has an empty name")
	}
	name := change(old, s)
	if name == "" || name == "." || strings.Contains(name, "/") {
		c.Raise("ValueError", "Invalid name '"+name+"'")
	}
	parent, ok := pathParent(path)
	if !ok {
		return c.UnknownOf("PosixPath", "a path", c.Self, part)
	}
	return c.Return(value.Path(purePath(parent, name)), c.Self, part)
}

// parentsClass models the sequence Path.parents, of which only the part below
// the tree's root is known. Its state is the path.
func parentsClass() *eval.ClassModel {
	return &eval.ClassModel{
		Name: "_PathParents",
		Methods: map[string]eval.Model{
			"__getitem__": parentsGetitem,
			"__len__":     opaqueOf("int", "how deep the project lies"),
			"__iter__":    parentsIter,
		},
	}
}

// pathParents is a tuple of all parents, or of those that are known.
func pathParents(c *eval.Call) value.Traced {
	path, ok := selfPath(c)
	switch {
	case !ok || len(path) > maxPath:
		return c.Unknown("the parents of a path", c.Self)
	case inTree(path):
		return c.NewInstance("pathlib._PathParents", parentsOf(path))
	}
	return c.Return(value.NewTuple(returnPaths(c, parentsOf(path))...), c.Self)
}

// parentsOf are the known parents of a path, the nearest first.
func parentsOf(path string) []string {
	var out []string
	for {
		parent, ok := pathParent(path)
		if !ok || parent == path {
			return out
		}
		out = append(out, parent)
		path = parent
	}
}

func returnPaths(c *eval.Call, paths []string) []value.Traced {
	out := make([]value.Traced, len(paths))
	for i, p := range paths {
		out[i] = c.Return(value.Path(p), c.Self)
	}
	return out
}

func parentsGetitem(c *eval.Call) value.Traced {
	index := c.Bind("idx")[0]
	parents, _ := c.State().([]string)
	if i, ok := index.Value.(value.Int); ok && i.IsInt64() && i.Int64() >= 0 && i.Int64() < int64(len(parents)) {
		return c.Return(value.Path(parents[i.Int64()]), c.Self)
	}
	return c.UnknownOf("PosixPath", "a directory above the project", c.Self, index)
}

func parentsIter(c *eval.Call) value.Traced {
	parents, _ := c.State().([]string)
	above := &value.Unknown{Reason: "the directories above the project", Symbol: "parents of the project"}
	return c.Return(&value.Tuple{Items: returnPaths(c, parents), Open: above}, c.Self)
}
