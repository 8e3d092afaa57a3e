package lint

import "github.com/djready/djready/pkg/source"

// Report is what a whole run came to. It is complete in itself: writers of
// formats need nothing else.
type Report struct {
	// Version is djready's own.
	Version string
	// Checks are the checks that ran, in order of their IDs.
	Checks []*Check
	// Projects are the Django projects that were found.
	Projects []ProjectInfo
	// Findings are those to be shown, the worst first.
	Findings []Finding
	// Milder are those left out for their severity alone, in the same order:
	// GitHub's code scanning needs them, for it takes for mended what an analysis
	// lacks.
	Milder []Finding
	// Unshown are those left out for --pedantic, mild ones too: an earlier state
	// may have them, and then they are not gone.
	Unshown []Finding
	// Compared are the comparisons with earlier states.
	Compared []Comparison
	// Hidden counts the findings that only --pedantic shows.
	Hidden int
	// Suppressed are the findings that comments in the source suppress.
	Suppressed []Suppressed
	// Mistakes are what is wrong with such comments; a comment with a mistake
	// suppresses nothing.
	Mistakes []Mistake
	// Fixed are the findings that the run mended before it judged, Unfixed those
	// of Findings that it was to mend and did not.
	Fixed   []Fixed
	Unfixed []Unfixed
	// Practices are the good practices found, by check and place.
	Practices []Practice
	// Notices are sentences that a reader must know.
	Notices []string
	// Secrets are all literals that are known to reach a secret: no output may
	// show their text.
	Secrets []source.Location
}

// ProjectInfo is what a report says of a project.
type ProjectInfo struct {
	// Root is the project's import root, relative to the tree.
	Root string
	// Django is the version that was judged by: "5.2".
	Django string
	// Settings are its settings modules.
	Settings []SettingsInfo
	// Score is how ready it is for production.
	Score Score
}

// SettingsInfo is what a report says of a settings module.
type SettingsInfo struct {
	Module, File, Role, Why string
}
