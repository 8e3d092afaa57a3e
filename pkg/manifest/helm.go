package manifest

import (
	"strings"

	"github.com/djready/djready/pkg/lazyregexp"
	"github.com/djready/djready/pkg/source"
)

// HelmTemplate is a template of a Helm chart, as far as it can be read without
// Helm.
type HelmTemplate struct {
	// Text is the template with its actions taken out, byte for byte as long: YAML.
	Text string
	// optional are the parts that stand in an if, a with or a range, and object
	// is where the first object says what it is.
	optional []source.Span
	object   int
}

// helmAction is an action of a template, or a comment.
var helmAction = lazyregexp.New(`(?s)\{\{-?\s*/\*.*?\*/\s*-?\}\}|\{\{.*?\}\}`)

// helmBlock is the word that opens or closes a block.
var helmBlock = lazyregexp.New(`^\{\{-?\s*(if|with|range|define|block|end)\b`)

// ReadHelmTemplate takes the actions out of a template. What stands on lines of
// its own becomes blank, what stands in a value becomes a text without meaning.
func ReadHelmTemplate(f *source.File) *HelmTemplate {
	t := &HelmTemplate{}
	text := f.Text()
	if len(text) > maxYAMLSize {
		return t // no YAML of that size is read
	}
	t.object = max(0, strings.Index(text, "kind:"))
	out := []byte(text)
	var open []int
	for _, at := range helmAction.FindAllStringIndex(text, maxFacts) {
		action, filler := text[at[0]:at[1]], byte('x')
		if standsAlone(text, at) {
			filler = ' '
		}
		for i := at[0]; i < at[1]; i++ {
			if out[i] != '\n' && out[i] != '\r' {
				out[i] = filler
			}
		}
		switch word := helmBlock.FindStringSubmatch(action); {
		case word == nil:
		case word[1] != "end":
			open = append(open, at[1])
		case len(open) > 0:
			t.optional = append(t.optional, source.Span{Start: open[len(open)-1], End: at[0]})
			open = open[:len(open)-1]
		}
	}
	t.Text = string(out)
	return t
}

// standsAlone reports whether nothing but other actions and blanks is on the
// lines of an action.
func standsAlone(text string, at []int) bool {
	const longest = 400 // of what is looked at on either side: each action asks
	before, after := text[max(0, at[0]-longest):at[0]], text[at[1]:min(len(text), at[1]+longest)]
	start, end := strings.LastIndexByte(before, '\n'), strings.IndexByte(after, '\n')
	if start < 0 && at[0] > longest || end < 0 && at[1]+longest < len(text) {
		return false
	}
	if end >= 0 {
		after = after[:end]
	}
	return strings.TrimSpace(helmAction.ReplaceAllString(before[start+1:]+after, "")) == ""
}

// Optional reports whether it depends on the chart's values if a place counts,
// beside the object as a whole.
func (t *HelmTemplate) Optional(at source.Location) bool {
	for _, span := range t.optional {
		if span.Start > t.object && span.Contains(at.Span) {
			return true
		}
	}
	return false
}

// HelmValues are the values that a chart is installed with if nobody says
// otherwise.
type HelmValues struct{ root *node }

// ParseHelmValues reads values.yaml.
func ParseHelmValues(f *source.File) *HelmValues {
	var problems Problems
	return &HelmValues{firstDocument(f, &problems)}
}

// helmValue is an action that puts in a value as it stands.
var helmValue = lazyregexp.New(`^["']?\{\{-?\s*\.Values\.([\w.]+)\s*(?:\|\s*(?:quote|squote|toString)\s*)*-?\}\}["']?$`)

// Fill gives an assignment of a template the value that it takes from the
// chart's values, at its place there. One that any other action is part of is
// not known. A nil receiver has no values.
func (h *HelmValues) Fill(a EnvAssignment) EnvAssignment {
	written := a.Location.Text()
	if !strings.Contains(written, "{{") {
		return a
	}
	a.Known, a.Value = false, ""
	match := helmValue.FindStringSubmatch(written)
	if match == nil || h == nil {
		return a
	}
	if value := h.root.path(strings.Split(match[1], ".")...); value.is(scalarNode) {
		a.Value, a.Known, a.Location = value.value, true, value.at
		a.Line = lineOf(value.at.File, value.at.Span.Start)
	}
	return a
}
