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
	// Severity are severities of checks, by ID or name, other than their own.
	Severity map[string]string `toml:"severity"`
	// PerPathIgnores are checks, by ID or name, of which nothing is found in paths
	// that match the glob pattern.
	PerPathIgnores map[string][]string `toml:"per-path-ignores"`
	// FailOn, FailOnNew and MinSeverity are severities, the first two also
	// "never".
	FailOn      string `toml:"fail-on"`
	FailOnNew   string `toml:"fail-on-new"`
	MinSeverity string `toml:"min-severity"`
	// Pedantic shows what is hidden by default.
	Pedantic bool `toml:"pedantic"`
	// Django is the version to judge by: "5.2".
	Django string `toml:"django"`
	// TLS says who ends TLS: "auto", "app" or "proxy".
	TLS string `toml:"tls"`
	// Limits are what an analysis may cost, by name: see package limit.
	Limits map[string]int `toml:"limits"`
	// Today is the date of the analysis, as in "2026-11-23".
	Today string `toml:"today"`
}
