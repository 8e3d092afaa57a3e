package report

import (
	"fmt"
	"slices"
	"strings"

	"github.com/djready/djready/pkg/lint"
)

// RoleProduction is the role of the settings modules that are judged.
const RoleProduction = "production"

func production(p lint.ProjectInfo) []lint.SettingsInfo {
	var out []lint.SettingsInfo
	for _, s := range p.Settings {
		if s.Role == RoleProduction {
			out = append(out, s)
		}
	}
	return out
}

// Judged says which settings of a project were judged and why, with paths as they
// are in the tree.
func Judged(p lint.ProjectInfo) string { return judged(p, Visible) }

// judged says which settings of a project were judged and why: "production
// settings: config.settings (named by the Dockerfile's ENV), Django 5.2".
func judged(p lint.ProjectInfo, path func(string) string) string {
	where := ""
	if p.Root != "" && p.Root != "." {
		where = " in " + path(p.Root)
	}
	version := ""
	if p.Django != "" {
		version = ", Django " + Visible(p.Django)
	}
	modules, words := production(p), "production settings"
	if len(modules) == 0 {
		modules, words = p.Settings, "no production settings"
	}
	if len(modules) == 0 {
		return words + where + version
	}
	var names []string
	for _, s := range modules {
		why := s.Why
		if s.Role != RoleProduction {
			why = strings.TrimSuffix(s.Role+": "+why, ": ")
		}
		names = append(names, strings.TrimSuffix(Visible(s.Module+" ("+why+")"), " ()"))
	}
	return words + where + ": " + strings.Join(names, ", ") + version
}

// Conclusion is the last line: how much was found, and what is not shown.
func Conclusion(r *lint.Report) string {
	line, more := counts(r), ""
	if len(r.Findings) > 0 {
		more = "more "
	}
	if n := len(r.Suppressed); n > 0 {
		line += fmt.Sprintf("; %d suppressed in the source", n)
	}
	switch r.Hidden {
	case 0:
		return line
	case 1:
		return line + "; 1 " + more + "is hidden, --pedantic shows it"
	}
	return fmt.Sprintf("%s; %d %sare hidden, --pedantic shows them", line, r.Hidden, more)
}

func counts(r *lint.Report) string {
	if len(r.Findings) == 0 {
		return "no findings: " + whatWasJudged(r)
	}
	bySeverity := map[lint.Severity]int{}
	for _, f := range r.Findings {
		bySeverity[f.Check.Severity]++
	}
	var parts []string
	for _, s := range lint.Severities() {
		if n := bySeverity[s]; n > 0 {
			parts = append(parts, fmt.Sprintf("%d %s", n, s))
		}
	}
	word := "findings"
	if len(r.Findings) == 1 {
		word = "finding"
	}
	return fmt.Sprintf("%d %s: %s", len(r.Findings), word, strings.Join(parts, ", "))
}

// whatWasJudged is said where there is no finding: silence must not look like
// success.
func whatWasJudged(r *lint.Report) string {
	if len(r.Projects) == 0 {
		return "nothing was judged, no Django project was found"
	}
	var modules, versions []string
	for _, p := range r.Projects {
		for _, s := range production(p) {
			modules = append(modules, s.Module)
			if p.Django != "" && !slices.Contains(versions, p.Django) {
				versions = append(versions, p.Django)
			}
		}
	}
	if len(modules) == 0 {
		return "no settings were judged, there is no production settings module"
	}
	verb, object := "was", "it"
	if len(modules) > 1 {
		verb, object = "were", "them"
	}
	sentence := enumerate(modules) + " " + verb + " judged"
	if len(versions) > 0 {
		sentence += " as Django " + enumerate(versions) + " runs " + object
	}
	return Visible(sentence)
}

// enumerate joins words as in a sentence.
func enumerate(words []string) string {
	if len(words) < 2 {
		return strings.Join(words, "")
	}
	return strings.Join(words[:len(words)-1], ", ") + " and " + words[len(words)-1]
}
