package report

import (
	"bytes"
	"fmt"
	"io"
	"strings"
	"text/tabwriter"

	"github.com/djready/djready/pkg/project"
	"github.com/djready/djready/pkg/source"
)

// How much of a value is shown, in characters: in a row of the table, and where
// a setting is shown alone.
const (
	longestCell  = 70
	longestValue = 4000
)

// EffectiveText writes the effective production settings as a table. Settings
// that are asked for by name are shown with the whole chain of places that
// their values came through.
func EffectiveText(w io.Writer, projects []*project.Project, o EffectiveOptions) error {
	var b bytes.Buffer
	for _, p := range projects {
		for _, m := range p.Production() {
			e := newEffective(m.Settings, p.Root, o)
			fmt.Fprintf(&b, "%s (%s), Django %s\n\n", Visible(m.Name), Visible(m.Why), p.Django.String())
			if len(o.Names) == 0 {
				e.table(&b)
				continue
			}
			for _, name := range e.names() {
				e.chain(&b, m.Settings.Get(name))
			}
		}
	}
	_, err := w.Write(append(bytes.TrimRight(b.Bytes(), "\n"), '\n'))
	return err
}

func (e effective) table(b *bytes.Buffer) {
	rows := tabwriter.NewWriter(b, 0, 0, 2, ' ', 0)
	for _, row := range e.rows() {
		fmt.Fprintf(rows, "%s\t%s\t%s\n", row.Name, row.Value, row.Origin)
	}
	rows.Flush()
	b.WriteByte('\n')
}

// where says where a setting's likeliest value comes from.
func (e effective) where(s project.Setting) string {
	at := supplierOf(s)
	switch {
	case at.IsZero() && !s.Explicit():
		return "Django's default"
	case at.IsZero():
		return "-"
	}
	place := e.location(at)
	for _, o := range s.Outcomes {
		if o.Overridable != "" {
			return place + ", may be overridden"
		}
	}
	return place
}

func (e effective) location(at source.Location) string {
	name := at.Path()
	if e.Path != nil {
		name = e.Path(name)
	}
	return fmt.Sprintf("%s:%d", Visible(name), at.Start().Line)
}

// chain shows one setting: each possible value, and how it came about.
func (e effective) chain(b *bytes.Buffer, s project.Setting) {
	for _, o := range s.Outcomes {
		fmt.Fprintf(b, "%s = %s\n", Visible(s.Name), shorten(Visible(pythonText(e.encode(s.Name, o))), longestValue))
		for _, line := range e.reasons(o) {
			fmt.Fprintf(b, "  %s\n", line)
		}
		for _, d := range o.Decisions {
			fmt.Fprintf(b, "  %s: provided that %s is %t\n", e.location(d.At), condition(d.Reason), d.Answer)
		}
		if o.Overridable != "" {
			fmt.Fprintf(b, "  may be overridden by %s\n", Visible(o.Overridable))
		}
	}
	if !s.Exhaustive {
		fmt.Fprintf(b, "%s may have further values\n", Visible(s.Name))
	}
	b.WriteByte('\n')
}

// condition names what a decision was about. A comparison is not repeated: what
// something secret is compared with is as secret.
func condition(reason string) string {
	text, compared := strings.CutPrefix(reason, "whether ")
	if compared || strings.ContainsAny(text, `'"`) {
		return "this condition"
	}
	return Visible(text)
}

// reasons say where a value comes from: the place to change it, and what it
// passed on its way, the nearest first.
func (e effective) reasons(o project.Outcome) []string {
	switch {
	case o.Value == nil:
		return nil
	case !o.Explicit:
		return []string{"Django's default"}
	}
	var out []string
	if at := o.Place(); !at.IsZero() {
		out = append(out, e.location(at)+": the value is supplied here")
	}
	return append(out, e.steps(o.Origin)...)
}
