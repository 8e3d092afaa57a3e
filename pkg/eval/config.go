package eval

// Config is what an evaluation needs to know. The zero Limits are the defaults.
type Config struct {
	Loader    Loader
	Libraries []*Library
	// Environment is the variables that are set when the program starts.
	Environment Environment
	// ImportRoots are the directories on sys.path, relative to the tree, in
	// order. The first is also the working directory.
	ImportRoots []string
	// Matters says of which of the module's names all values are wanted; nil
	// means of all.
	Matters func(name string) bool
	// Focus says for which of these names the whole budget of worlds may be spent;
	// the others together have a quarter of it. Nil means for all.
	Focus func(name string) bool
	// Pinned gives names of modules a value that no assignment changes: the
	// DEBUG rule evaluates once more with DEBUG pinned to False.
	Pinned map[string]bool
	// Exact switches off what stands for unknown production circumstances.
	Exact  bool
	Limits Limits
}

func (c *Config) matters(name string) bool { return c.Matters == nil || c.Matters(name) }

func (c *Config) focus(name string) bool {
	return c.Focus == nil || name == allNames || c.Focus(name)
}

// Limits bound an evaluation, so that every program ends.
type Limits struct {
	// Steps is how many statements and expressions one run may execute; 0 means
	// 1,000,000.
	Steps int
	// Total is how many steps all runs together may take before no further world
	// is explored; 0 means four times Steps.
	Total int
	// Worlds is how many runs are explored; 0 means 64.
	Worlds int
	// Depth is how many calls and imports may be nested; 0 means 100.
	Depth int
	// Bytes is how large one text may become; 0 means 1 MiB.
	Bytes int
}

func (l Limits) withDefaults() Limits {
	if l.Steps == 0 {
		l.Steps = 1_000_000
	}
	if l.Total == 0 {
		l.Total = 4 * l.Steps
	}
	if l.Worlds == 0 {
		l.Worlds = 64
	}
	if l.Depth == 0 {
		l.Depth = 100
	}
	if l.Bytes == 0 {
		l.Bytes = 1 << 20
	}
	return l
}
