package config

// Config is what a project says about its own analysis. The zero Config is that
// of a project that says nothing.
type Config struct {
	// File is where it was read, as a message shows it; "" for no file.
	File string `toml:"-"`

	// Select and Ignore are checks, by ID or name.
	Select []string `toml:"select"`
	Ignore []string `toml:"ignore"`
	// Modules are the settings modules to judge, by dotted name.
	Modules []string `toml:"modules"`
	// Root is the directory of the tree that is reported on where the command
	// line names none. It cannot lead outside.
	Root string `toml:"root"`
	// Env and EnvFiles set environment variables. The files lie in the tree.
	Env      map[string]string `toml:"env"`
	EnvFiles []string          `toml:"env-files"`
	// Exclude are glob patterns of paths that are not reported on.
	Exclude []string `toml:"exclude"`
	// FailOn and MinSeverity are severities, FailOn also "never".
	FailOn      string `toml:"fail-on"`
	MinSeverity string `toml:"min-severity"`
	// Pedantic shows what is hidden by default.
	Pedantic bool `toml:"pedantic"`
	// Django is the version to judge by: "5.2".
	Django string `toml:"django"`
	// TLS says who ends TLS: "auto", "app" or "proxy".
	TLS string `toml:"tls"`
}

// key is one key and how its value is written.
type key struct{ name, wants string }

const (
	wantsText  = "a text"
	wantsTexts = "a list of texts"
)

// keys are all keys, in the order of the documentation.
func keys() []key {
	return []key{
		{"select", wantsTexts},
		{"ignore", wantsTexts},
		{"modules", wantsTexts},
		{"root", wantsText},
		{"env", `a table of texts, as in {NAME = "value"}`},
		{"env-files", wantsTexts},
		{"exclude", wantsTexts},
		{"fail-on", wantsText},
		{"min-severity", wantsText},
		{"pedantic", "true or false"},
		{"django", `a text, as in "5.2"`},
		{"tls", wantsText},
	}
}

func names() []string {
	var out []string
	for _, k := range keys() {
		out = append(out, k.name)
	}
	return out
}
