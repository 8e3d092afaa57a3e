package report

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"strings"
	"text/tabwriter"

	"github.com/djready/djready/pkg/lint"
	"github.com/djready/djready/pkg/project"
	"github.com/djready/djready/pkg/source"
)

// longestCell is how much of a value a row of the table shows, in characters.
const longestCell = 70

// EffectiveText writes the effective production settings as a table. A single
// setting is shown with the whole chain of places that its value came through.
func EffectiveText(w io.Writer, projects []*project.Project, o EffectiveOptions) error {
	var b bytes.Buffer
	for _, p := range projects {
		for _, m := range p.Production() {
			fmt.Fprintf(&b, "%s (%s), Django %s\n\n", visible(m.Name), visible(m.Why), p.Django.String())
			if len(o.Names) == 1 {
				o.chain(&b, m.Settings.Get(o.Names[0]), p.Root)
				continue
			}
			o.table(&b, m.Settings, p.Root)
		}
	}
	_, err := w.Write(b.Bytes())
	return err
}

func (o EffectiveOptions) table(b *bytes.Buffer, s *project.Settings, root string) {
	rows := tabwriter.NewWriter(b, 0, 0, 2, ' ', 0)
	for _, name := range o.names(s) {
		setting := s.Get(name)
		fmt.Fprintf(rows, "%s\t%s\t%s\n", visible(name), o.cell(setting, root, longestCell), o.where(setting.Likely()))
	}
	rows.Flush()
	b.WriteByte('\n')
}

// cell is a setting's value in one line.
func (o EffectiveOptions) cell(s project.Setting, root string, longest int) string {
	var text bytes.Buffer
	encoder := json.NewEncoder(&text)
	encoder.SetEscapeHTML(false)
	if err := encoder.Encode(o.value(s, root)); err != nil {
		return "?"
	}
	line := strings.NewReplacer(
		`{"__secret__":true}`, "••••••", `{"__opaque__":"not all values are known"}`, "…",
	).Replace(strings.TrimSpace(text.String()))
	if !strings.Contains(line, `{"__any__"`) && strings.HasPrefix(line, `{"__opaque__"`) {
		line = "not known"
	}
	return shorten(visible(line), longest)
}

// where says where an outcome comes from.
func (o EffectiveOptions) where(outcome project.Outcome) string {
	switch {
	case !outcome.Explicit && outcome.Value != nil:
		return "Django's default"
	case outcome.Value == nil:
		return "not set"
	}
	at := o.location(outcome.Place())
	if outcome.Overridable != "" {
		at += ", may be overridden"
	}
	return at
}

func (o EffectiveOptions) location(at source.Location) string {
	if at.IsZero() {
		return "-"
	}
	name := at.Path()
	if o.Path != nil {
		name = o.Path(name)
	}
	return fmt.Sprintf("%s:%d", visible(name), at.Start().Line)
}

// chain shows one setting: each possible value and the places it came through.
func (o EffectiveOptions) chain(b *bytes.Buffer, s project.Setting, root string) {
	for _, outcome := range s.Outcomes {
		one := project.Setting{Name: s.Name, Outcomes: []project.Outcome{outcome}, Exhaustive: true}
		fmt.Fprintf(b, "%s = %s\n", visible(s.Name), o.cell(one, root, 10*longestCell))
		fmt.Fprintf(b, "  %s%s\n", o.where(outcome), visible(lint.Because(outcome)))
		for _, related := range lint.Chain(outcome) {
			fmt.Fprintf(b, "  %s: %s\n", o.location(related.At), visible(related.Message))
		}
		for _, d := range outcome.Decisions {
			fmt.Fprintf(b, "  %s: if %s is %t\n", o.location(d.At), visible(d.Reason), d.Answer)
		}
		if outcome.Overridable != "" {
			fmt.Fprintf(b, "  may be overridden by %s\n", visible(outcome.Overridable))
		}
	}
	if !s.Exhaustive {
		b.WriteString("  it may have further values\n")
	}
	b.WriteByte('\n')
}
