package report

import (
	"io"
	"strings"

	"github.com/djready/djready/pkg/lint"
)

// defaultColumns is how wide a source line of an excerpt may be, leastColumns
// how narrow.
const (
	defaultColumns = 120
	leastColumns   = 20
)

// TextOptions say how the text report looks. The zero value is a plain report
// with paths as they are in the tree.
type TextOptions struct {
	// Color switches colours on.
	Color bool
	// Quiet writes the findings only, each as one line that editors understand:
	// "path:line:column: severity[ID] name: message". No excerpts, no notices,
	// no summary.
	Quiet bool
	// Statistics counts the findings of each check in place of showing them.
	Statistics bool
	// Practices lists the good practices too.
	Practices bool
	// Path says how to show a path of the tree, for example relative to the
	// current directory; nil shows it as it is.
	Path func(string) string
	// Lists says which findings are listed; nil lists all. The others are counted.
	Lists func(lint.Finding) bool
	// Columns is how wide the source lines of excerpts may be; 0 is 120.
	Columns int
}

// Text writes the report for people: what was judged, the findings with the
// source lines they stand in, notices, and a summary line. Findings at one place
// share one excerpt.
func Text(w io.Writer, r *lint.Report, o TextOptions) error {
	p := newPrinter(r, o)
	switch {
	case o.Quiet && o.Statistics:
		p.statistics()
	case o.Quiet:
		p.lines()
	default:
		p.whole()
	}
	_, err := io.WriteString(w, p.out.String())
	return err
}

// printer writes one text report.
type printer struct {
	out     strings.Builder
	report  *lint.Report
	style   style
	hidden  mask
	path    func(string) string
	columns int
	options TextOptions
}

func newPrinter(r *lint.Report, o TextOptions) *printer {
	p := &printer{report: r, style: newStyle(o.Color), hidden: newExcerptMask(r), options: o, columns: defaultColumns}
	if o.Columns > 0 {
		p.columns = max(o.Columns, leastColumns)
	}
	p.path = func(path string) string {
		if o.Path != nil {
			path = o.Path(path)
		}
		if strings.HasPrefix(path, "::") {
			path = "./" + path // a log line that begins with :: is a command to GitHub's runner
		}
		return Visible(path)
	}
	return p
}

func (p *printer) write(parts ...string) {
	for _, part := range parts {
		p.out.WriteString(part)
	}
}

func (p *printer) lines() {
	for _, f := range p.listed() {
		where := ""
		if !f.At.IsZero() {
			where = p.place(f.At) + ": "
		}
		p.write(where, p.headline(f), "\n")
	}
}

func (p *printer) whole() {
	for _, project := range p.report.Projects {
		p.write(judged(project, p.path), "\n")
	}
	if len(p.report.Projects) > 0 {
		p.write("\n")
	}
	if p.options.Statistics {
		p.statistics()
		p.write(strings.Repeat("\n", min(1, len(p.report.Findings))))
	} else {
		for _, b := range blocks(p.listed()) {
			p.block(b)
			p.write("\n")
		}
	}
	if p.options.Practices {
		p.practices()
	}
	for _, notice := range p.report.Notices {
		p.write(p.style.gutter("note:"), " ", Visible(notice), "\n")
	}
	if len(p.report.Notices) > 0 {
		p.write("\n")
	}
	p.fixes()
	p.comparisons()
	p.write(Conclusion(p.report), "\n")
}

// listed are the findings to list.
func (p *printer) listed() []lint.Finding {
	if p.options.Lists == nil {
		return p.report.Findings
	}
	var out []lint.Finding
	for _, f := range p.report.Findings {
		if p.options.Lists(f) {
			out = append(out, f)
		}
	}
	return out
}

func (p *printer) comparisons() {
	sentences := Comparisons(p.report)
	if n := len(p.report.Findings) - len(p.listed()); n > 0 {
		sentences = append(sentences, "not listed: "+plural(n, "finding")+" that were there before")
	}
	for _, sentence := range sentences {
		p.write(p.style.gutter("note:"), " ", sentence, "\n")
	}
	if len(sentences) > 0 {
		p.write("\n")
	}
}

func (p *printer) practices() {
	if len(p.report.Practices) == 0 {
		return
	}
	p.write(p.style.strong("good practices:"), "\n")
	for _, practice := range p.report.Practices {
		where := ""
		if !practice.At.IsZero() {
			where = " (" + p.place(practice.At) + ")"
		}
		p.write("  ", p.style.good("ok"), " ", Visible(PracticeName(practice)+": "+practice.Message), where, "\n")
	}
	p.write("\n")
}
