package report

import (
	"fmt"
	"net/url"
	"path"
	"strings"

	"github.com/owenrumney/go-sarif/v2/sarif"

	"github.com/djready/djready/pkg/lint"
	"github.com/djready/djready/pkg/source"
)

// The partial fingerprints of a result.
const (
	// LineHashKey is the only one that GitHub looks at.
	LineHashKey = "primaryLocationLineHash"
	// IdentityKey is that of lint.Identity, which djready compares reports by.
	IdentityKey = "djready/v1"
)

// result describes a finding.
func result(r *lint.Report, f lint.Finding, fixes []lint.Fix, fingerprint string) *sarif.Result {
	related := relatedLocations(f.Related)
	out := sarif.NewRuleResult(f.Check.ID).
		WithLevel(level(f.Check.Severity)).
		WithMessage(sarif.NewTextMessage(resultText(f, related))).
		WithLocations([]*sarif.Location{location(firstLine(PlaceOf(r, f), f.At.File))}).
		WithRelatedLocations(related).
		// go-sarif's setter panics on a map that was never made.
		WithPartialFingerPrints(map[string]any{LineHashKey: fingerprint, IdentityKey: r.Identity(f).String()})
	out.Properties = sarif.Properties{"confidence": f.Confidence.String()}
	if len(f.Modules) > 0 {
		out.Properties["modules"] = f.Modules
	}
	if len(f.Django) > 0 {
		out.Properties["django"] = f.Django
	}
	if flow := codeFlow(f.Flow); flow != nil {
		out.AddCodeFlow(flow)
	}
	for _, fix := range fixes {
		out.AddFix(sarifFix(fix))
	}
	return out
}

// resultText is the message, a sentence to which GitHub may shorten it, and then
// links to the related places: GitHub shows only those that a link names.
func resultText(f lint.Finding, related []*sarif.Location) string {
	text := noLinks(Visible(f.Message)) + "."
	if f.Rescue != "" {
		text += " " + noLinks(Visible(f.Rescue)) + " mends it in the deployed environment."
	}
	var links []string
	for _, l := range related {
		links = append(links, fmt.Sprintf("[%s](%d)", *l.Message.Text, *l.Id))
	}
	if len(links) > 0 {
		text += " See: " + strings.Join(links, ", ") + "."
	}
	return text
}

// noLinks breaks up what a reader of SARIF would take for a link.
func noLinks(text string) string { return strings.ReplaceAll(text, "](", "] (") }

// linkText is a text that can stand in a link.
func linkText(text string) string {
	return strings.NewReplacer("[", "(", "]", ")").Replace(Visible(text))
}

// relatedLocations numbers the related places from 1. A place outside all files
// (the command line) is left out: the message has named it.
func relatedLocations(related []lint.Related) []*sarif.Location {
	var out []*sarif.Location
	for _, r := range related {
		if !r.At.IsZero() && len(out) < maxRelated {
			out = append(out, explained(r).WithId(len(out)+1))
		}
	}
	return out
}

func explained(r lint.Related) *sarif.Location {
	return location(placeAt(r.At)).WithMessage(sarif.NewTextMessage(linkText(r.Message)))
}

// codeFlow is the way of a value, nil where there is none to show.
func codeFlow(steps []lint.Related) *sarif.CodeFlow {
	flow := sarif.NewThreadFlow()
	for _, step := range steps {
		if !step.At.IsZero() && len(flow.Locations) < maxFlow {
			flow.AddLocation(sarif.NewThreadFlowLocation().WithLocation(explained(step)))
		}
	}
	if len(flow.Locations) == 0 {
		return nil
	}
	out := sarif.NewCodeFlow()
	out.AddThreadFlow(flow)
	return out
}

func location(at Place) *sarif.Location {
	return sarif.NewLocationWithPhysicalLocation(sarif.NewPhysicalLocation().
		WithArtifactLocation(sarif.NewSimpleArtifactLocation(fileURI(at.Path))).
		WithRegion(region(at.Start, at.End)))
}

func region(start, end source.Position) *sarif.Region {
	return sarif.NewRegion().
		WithStartLine(start.Line).WithStartColumn(start.Column).
		WithEndLine(end.Line).WithEndColumn(end.Column)
}

// fileURI is a path as a URI reference, relative for a path relative to the
// tree. An absolute path, which a user may have given, needs the scheme: without
// it GitHub rejects the upload.
func fileURI(name string) string {
	name = path.Clean(name)
	segments := strings.Split(name, "/")
	for i, segment := range segments {
		// A colon in the first segment would make a scheme of what precedes it.
		segments[i] = strings.ReplaceAll(url.PathEscape(segment), ":", "%3A")
	}
	uri := strings.Join(segments, "/")
	if path.IsAbs(name) {
		return "file://" + uri
	}
	return uri
}
