package report

import (
	"encoding/xml"
	"fmt"
	"io"
	"strings"

	"github.com/djready/djready/pkg/lint"
)

type junitSuites struct {
	XMLName xml.Name     `xml:"testsuites"`
	Suites  []junitSuite `xml:"testsuite"`
	junitCounts
}

type junitSuite struct {
	junitCounts
	Cases []junitCase `xml:"testcase"`
}

type junitCounts struct {
	Name     string `xml:"name,attr"`
	Tests    int    `xml:"tests,attr"`
	Failures int    `xml:"failures,attr"`
	Errors   int    `xml:"errors,attr"`
	Skipped  int    `xml:"skipped,attr"`
}

type junitCase struct {
	Name    string        `xml:"name,attr"`
	Class   string        `xml:"classname,attr"`
	File    string        `xml:"file,attr,omitempty"`
	Line    int           `xml:"line,attr,omitempty"`
	Skipped *junitSkipped `xml:"skipped"`
	Failure *junitFailure `xml:"failure"`
}

type junitSkipped struct {
	Message string `xml:"message,attr"`
}

type junitFailure struct {
	Message string `xml:"message,attr"`
	Type    string `xml:"type,attr"`
	Text    string `xml:",chardata"`
}

// JUnit writes the report as JUnit XML: a test case that fails for each finding,
// one that is skipped for each that is suppressed or too mild to show, and one that
// passes for each check that found nothing.
func JUnit(w io.Writer, r *lint.Report) error {
	j := junitWriter{report: r, found: map[string]bool{}, names: map[string]int{}}
	for _, f := range r.Findings {
		j.failed(f)
	}
	for _, s := range r.Suppressed {
		j.skipped(s.Finding, s.Ignore.Reason)
	}
	for _, f := range r.Milder {
		j.skipped(f, "milder than --min-severity")
	}
	for _, check := range r.Checks {
		if !j.found[check.ID] {
			j.suite.Cases = append(j.suite.Cases, junitCase{Name: caseName(check), Class: caseClass(check)})
		}
	}
	j.suite.Name, j.suite.Tests = toolName, len(j.suite.Cases)
	out, err := xml.MarshalIndent(junitSuites{junitCounts: j.suite.junitCounts, Suites: []junitSuite{j.suite}}, "", "  ")
	if err != nil {
		return err
	}
	_, err = io.WriteString(w, xml.Header+string(out)+"\n")
	return err
}

// junitWriter makes the one suite.
type junitWriter struct {
	report *lint.Report
	suite  junitSuite
	found  map[string]bool // checks, by ID
	names  map[string]int
}

func (j *junitWriter) failed(f lint.Finding) {
	c := j.newCase(f)
	c.Failure = &junitFailure{Message: Visible(f.Message), Type: f.Check.Severity.String(), Text: j.explanation(f)}
	j.suite.Failures++
	j.suite.Cases = append(j.suite.Cases, c)
}

func (j *junitWriter) skipped(f lint.Finding, reason string) {
	c := j.newCase(f)
	c.Skipped = &junitSkipped{Message: Visible(reason)}
	j.suite.Skipped++
	j.suite.Cases = append(j.suite.Cases, c)
}

// newCase names a case so that it keeps its name when lines move: readers of
// several runs know a case by its name alone.
func (j *junitWriter) newCase(f lint.Finding) junitCase {
	at := PlaceOf(j.report, f)
	j.found[f.Check.ID] = true
	name := caseName(f.Check) + ": " + Visible(firstOf(f.Subject, at.Path))
	j.names[name]++
	if n := j.names[name]; n > 1 {
		name = fmt.Sprintf("%s (%d)", name, n)
	}
	return junitCase{Name: name, Class: caseClass(f.Check), File: Visible(at.Path), Line: at.Start.Line}
}

func caseName(c *lint.Check) string { return c.ID + " " + c.Name }

func caseClass(c *lint.Check) string {
	return strings.TrimSuffix(toolName+"."+strings.ToLower(string(c.Category)), ".")
}

// explanation is the finding in lines, for who opens the case.
func (j *junitWriter) explanation(f lint.Finding) string {
	at := PlaceOf(j.report, f)
	lines := []string{
		fmt.Sprintf("%s:%d:%d: %s[%s] %s", Visible(at.Path), at.Start.Line, at.Start.Column, f.Check.Severity, f.Check.ID, f.Check.Name),
		Visible(f.Message) + ".",
	}
	if f.Confidence != lint.ConfidenceHigh {
		lines = append(lines, "Confidence: "+f.Confidence.String()+".")
	}
	if f.Check.FixLine != "" {
		lines = append(lines, "Help: "+Visible(f.Check.FixLine)+".")
	}
	return strings.Join(append(lines, PageAddress(f.Check)), "\n")
}
