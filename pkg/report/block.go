package report

import (
	"fmt"
	"slices"
	"strings"

	"github.com/djready/djready/pkg/lint"
	"github.com/djready/djready/pkg/source"
)

// block is the findings that stand at one place, the worst first.
type block []lint.Finding

// blocks puts findings at one place together, where the worst of them is: five
// settings that one file lacks are five headlines and one excerpt.
func blocks(findings []lint.Finding) []block {
	var out []block
	index := map[source.Location]int{}
	for _, f := range findings {
		i, found := index[f.At]
		if !found || f.At.IsZero() {
			index[f.At] = len(out)
			out = append(out, block{f})
			continue
		}
		out[i] = append(out[i], f)
	}
	return out
}

// block writes one block: headlines, place, excerpt, notes, help.
func (p *printer) block(b block) {
	for _, f := range b {
		p.write(p.headline(f), "\n")
	}
	indent := ""
	if at := b[0].At; !at.IsZero() {
		e := p.excerptOf(at, p.style.severity[b[0].Check.Severity])
		indent = strings.Repeat(" ", e.gutterColumns())
		p.write(indent, p.style.gutter("-->"), " ", p.place(at), "\n")
		if at.File.Text() != "" {
			e.write(&p.out)
			p.write(indent, " ", p.style.gutter("|"), "\n")
		}
	}
	for _, note := range p.notes(b) {
		p.write(indent, " ", p.style.gutter("="), " ", p.style.strong("note:"), " ", note, "\n")
	}
	for _, f := range b {
		if f.Check.FixLine == "" {
			continue
		}
		word := "help:"
		if len(b) > 1 {
			word = "help[" + f.Check.ID + "]:"
		}
		p.write(indent, " ", p.style.gutter("="), " ", p.style.help(word), " ", Visible(f.Check.FixLine), "\n")
	}
}

// headline is a finding in one line.
func (p *printer) headline(f lint.Finding) string {
	severity := fmt.Sprintf("%s[%s]", f.Check.Severity, f.Check.ID)
	line := p.style.severity[f.Check.Severity](severity) + " " + p.style.strong(f.Check.Name+": "+Visible(f.Message))
	if f.Confidence != lint.ConfidenceHigh {
		line += " (" + f.Confidence.String() + " confidence)"
	}
	if len(p.report.Compared) > 0 && !f.New {
		line += " (known)"
	}
	return line
}

// notes explain a block: the places that have to do with it, the file that mends
// it, the settings modules where there is more than one. Each is said once.
func (p *printer) notes(b block) []string {
	var out []string
	add := func(note string) {
		if !slices.Contains(out, note) {
			out = append(out, note)
		}
	}
	for _, f := range b {
		for _, related := range f.Related {
			add(p.related(related))
		}
		if f.Rescue != "" {
			add(p.path(f.Rescue) + " mends it in the deployed environment")
		}
		if len(f.Modules) > 0 && p.judgedModules() > 1 {
			add("in " + Visible(enumerate(f.Modules)))
		}
	}
	return out
}

// related is a further place as a clause. The sentence was made to stand beside
// an excerpt, "inherited through this import": here it names the place.
func (p *printer) related(r lint.Related) string {
	message := Visible(r.Message)
	if r.At.IsZero() {
		return message
	}
	where := fmt.Sprintf("%s:%d", p.path(r.At.Path()), r.At.Start().Line)
	if start, found := strings.CutSuffix(message, "this import"); found {
		return start + where
	}
	return message + ": " + where
}

func (p *printer) place(at source.Location) string {
	start := at.Start()
	return fmt.Sprintf("%s:%d:%d", p.path(at.Path()), start.Line, start.Column)
}

func (p *printer) judgedModules() int {
	n := 0
	for _, project := range p.report.Projects {
		n += len(production(project))
	}
	return n
}
