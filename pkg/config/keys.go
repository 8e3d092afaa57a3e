package config

// key is one key and how its value is written.
type key struct {
	name, wants string
	// does is what it is for, a phrase.
	does string
	// standard is its default, in TOML, or what holds without it, a phrase; example
	// is a value where there is no standard in TOML.
	standard, example string
	// shape is its value's type in JSON Schema; checks, severities and words are
	// what its texts may be, where that is limited.
	shape  shape
	checks bool
	words  []string
}

// shape is how a value is built.
type shape uint8

const (
	text shape = iota
	flag
	texts
	textTable
	textsTable
	limitTable
)

const (
	wantsText  = "a text"
	wantsTexts = "a list of texts"
)

// The words that severities and gates take.
func severities() []string { return []string{"critical", "high", "medium", "low", "note"} }
func gates() []string      { return []string{"critical", "high", "medium", "low", "never"} }

// keys are all keys, in the order of the documentation.
func keys() []key {
	return []key{
		{name: "select", wants: wantsTexts, shape: texts, checks: true,
			does:     "Run these checks only, by ID or name",
			standard: "all that are not pedantic", example: `["DR101", "hsts-disabled"]`},
		{name: "ignore", wants: wantsTexts, shape: texts, checks: true,
			does:     "Leave out these checks, by ID or name",
			standard: "none", example: `["log-file-never-rotated"]`},
		{name: "severity", wants: `a table of texts, as in {hsts-disabled = "low"}`, shape: textTable, checks: true, words: severities(),
			does:     "Severities of checks, by ID or name, other than their own",
			standard: `each check's own`, example: `{hsts-disabled = "low"}`},
		{name: "per-path-ignores", wants: `a table of lists, as in {"legacy/**" = ["DR108"]}`, shape: textsTable, checks: true,
			does:     "Leave out checks in the paths that match a glob pattern",
			standard: "none", example: `{"legacy/**" = ["DR108"]}`},
		{name: "modules", wants: wantsTexts, shape: texts,
			does:     "Take these settings modules for production's, by dotted name",
			standard: `what the repository's own files name`, example: `["config.settings.production"]`},
		{name: "root", wants: wantsText,
			does:     "The directory that is reported on where the command line names none, relative to the tree",
			standard: "all of the tree", example: `"backend"`},
		{name: "env", wants: `a table of texts, as in {NAME = "value"}`, shape: textTable,
			does:     "Environment variables to set",
			standard: `what the repository's own files set`, example: `{SITE_NAME = "example"}`},
		{name: "env-files", wants: wantsTexts, shape: texts,
			does:     "Dotenv files of the tree whose variables to set",
			standard: "none", example: `["deploy/production.env"]`},
		{name: "exclude", wants: wantsTexts, shape: texts,
			does:     "Glob patterns of paths that are not reported on",
			standard: "none", example: `["legacy/**"]`},
		{name: "fail-on", wants: wantsText, words: gates(),
			does:     "Fail for findings of high confidence from this severity on",
			standard: `"critical"`},
		{name: "fail-on-new", wants: wantsText, words: gates(),
			does:     "Fail for findings of high confidence that the baseline does not have, from this severity on",
			standard: `"high"`},
		{name: "min-severity", wants: wantsText, words: severities(),
			does:     "Neither show nor fail for what is milder",
			standard: `"note"`},
		{name: "pedantic", wants: "true or false", shape: flag,
			does:     "Show pedantic checks and findings of low confidence too",
			standard: "false"},
		{name: "django", wants: `a text, as in "5.2"`,
			does:     "Judge by this version of Django",
			standard: "the newest series that the requirements admit", example: `"5.2"`},
		{name: "tls", wants: wantsText, words: []string{"auto", "app", "proxy"},
			does:     "Who ends TLS",
			standard: `"auto"`},
		{name: "limits", wants: "a table of numbers, as in {file-size = 4000000}", shape: limitTable,
			does:     "What an analysis may cost",
			standard: "see Limits in the README", example: "{file-size = 4000000}"},
		{name: "today", wants: `a text, as in "2026-11-23"`,
			does:     "The date of the analysis",
			standard: "the day of the run", example: `"2026-11-23"`},
	}
}

func names() []string {
	var out []string
	for _, k := range keys() {
		out = append(out, k.name)
	}
	return out
}
