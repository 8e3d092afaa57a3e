package report

import (
	"fmt"
	"slices"
	"strings"

	"github.com/owenrumney/go-sarif/v2/sarif"

	"github.com/djready/djready/pkg/lint"
)

// Limits of GitHub's code scanning for one rule.
const (
	maxName        = 255  // characters of a name
	maxDescription = 1024 // characters of a description
	maxTags        = 9    // "fewer than ten"
)

// rule describes a check. GitHub requires an id, both descriptions and help
// text, none of them empty.
func rule(c *lint.Check) *sarif.ReportingDescriptor {
	title := shorten(firstOf(c.Title, c.Name, c.ID), maxDescription)
	why := shorten(firstOf(plain(c.Why), title), maxDescription)
	advice := firstOf(joined(c.Why, c.Fix), title)
	return sarif.NewRule(c.ID).
		WithName(shorten(firstOf(c.Name, c.ID), maxName)).
		WithDescription(title).
		WithFullDescription(sarif.NewMultiformatMessageString(why)).
		WithTextHelp(plain(advice)).
		WithMarkdownHelp(firstOf(c.Page, advice)).
		WithHelpURI(PageAddress(c)).
		WithDefaultConfiguration(sarif.NewReportingConfiguration().WithLevel(level(c.Severity))).
		WithProperties(ruleProperties(c))
}

// PageAddress is where a check's page can be read.
func PageAddress(c *lint.Check) string { return pages + c.Name + ".md" }

// joined are the paragraphs that are not empty.
func joined(paragraphs ...string) string {
	empty := func(p string) bool { return strings.TrimSpace(p) == "" }
	return strings.Join(slices.DeleteFunc(paragraphs, empty), "\n\n")
}

func ruleProperties(c *lint.Check) sarif.Properties {
	properties := sarif.Properties{"tags": tags(c), "precision": precision(c)}
	if severity, ok := securitySeverity(c); ok {
		properties["security-severity"] = severity
	} else {
		properties["problem.severity"] = problemSeverity(c.Severity)
	}
	return properties
}

// tags are the words that GitHub filters by; "security" makes a finding a
// security alert.
func tags(c *lint.Check) []string {
	out := []string{} // null would not be valid
	add := func(tag string) {
		if tag != "" && !slices.Contains(out, tag) && len(out) < maxTags {
			out = append(out, tag)
		}
	}
	if c.Security() {
		add("security")
	}
	add(strings.ToLower(string(c.Category)))
	for _, cwe := range c.CWE {
		add(fmt.Sprintf("external/cwe/cwe-%03d", cwe))
	}
	for _, id := range c.Django {
		add("django/" + id)
	}
	return out
}

// precision: checks for the pedantic are right, but not all care.
func precision(c *lint.Check) string {
	if c.Pedantic {
		return "medium"
	}
	return "high"
}

// securitySeverity is the number, as a string, from which GitHub makes its own
// severity of a security alert. A note has none: 0.0 would be invalid.
func securitySeverity(c *lint.Check) (string, bool) {
	if !c.Security() {
		return "", false
	}
	number, ok := map[lint.Severity]string{
		lint.Critical: "9.5",
		lint.High:     "8.0",
		lint.Medium:   "5.5",
		lint.Low:      "2.5",
	}[c.Severity]
	return number, ok
}

func problemSeverity(s lint.Severity) string {
	if word := level(s); word != "note" {
		return word
	}
	return "recommendation"
}

// firstOf is the first text that is not empty.
func firstOf(texts ...string) string {
	for _, text := range texts {
		if text != "" {
			return text
		}
	}
	return ""
}
