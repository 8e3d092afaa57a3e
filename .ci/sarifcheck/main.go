// Command sarifcheck reads a SARIF report, checks that it holds together, and
// prints its findings, a line each: the checkout's name, the level, the check,
// the place and the message. It is for .ci/crater.
package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"strings"
)

// report is what of SARIF matters here.
type report struct {
	Version string
	Runs    []struct {
		Tool struct {
			Driver struct {
				Name  string
				Rules []struct{ ID string }
			}
		}
		Results []struct {
			RuleID    string
			RuleIndex int
			Level     string
			Message   struct{ Text string }
			Locations []struct {
				PhysicalLocation struct {
					ArtifactLocation struct{ URI string }
					Region           struct{ StartLine, StartColumn, EndLine, EndColumn int }
				}
			}
			PartialFingerprints map[string]string
		}
	}
}

func main() {
	if err := check(os.Stdin, os.Stdout, os.Args[1]); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

func check(in io.Reader, out io.Writer, name string) error {
	var r report
	if err := json.NewDecoder(in).Decode(&r); err != nil {
		return fmt.Errorf("no JSON: %w", err)
	}
	if r.Version != "2.1.0" || len(r.Runs) != 1 || r.Runs[0].Tool.Driver.Name == "" {
		return errors.New("no SARIF 2.1.0 of one run with a tool")
	}
	run := r.Runs[0]
	for i, result := range run.Results {
		rules := run.Tool.Driver.Rules
		if result.RuleIndex < 0 || result.RuleIndex >= len(rules) || rules[result.RuleIndex].ID != result.RuleID {
			return fmt.Errorf("result %d: the rule %s is not number %d", i, result.RuleID, result.RuleIndex)
		}
		if result.Message.Text == "" || len(result.Locations) != 1 || len(result.PartialFingerprints) == 0 {
			return fmt.Errorf("result %d: no message, no fingerprint or not one location", i)
		}
		at := result.Locations[0].PhysicalLocation
		region := at.Region
		if at.ArtifactLocation.URI == "" || strings.HasPrefix(at.ArtifactLocation.URI, "/") || strings.Contains(at.ArtifactLocation.URI, "..") {
			return fmt.Errorf("result %d: %q is no path in the tree", i, at.ArtifactLocation.URI)
		}
		if region.StartLine < 1 || region.EndLine < 0 || region.EndLine == region.StartLine && region.EndColumn < region.StartColumn {
			return fmt.Errorf("result %d: the region is none", i)
		}
		fmt.Fprintf(out, "%s\t%s\t%s\t%s:%d:%d\t%q\n", name, result.Level, result.RuleID, at.ArtifactLocation.URI, region.StartLine, region.StartColumn, result.Message.Text)
	}
	return nil
}
