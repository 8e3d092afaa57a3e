package assessment

import (
	"path"
	"slices"
	"strings"
	"time"

	"github.com/djready/djready/pkg/lint"
	"github.com/djready/djready/pkg/project"
	"github.com/djready/djready/pkg/report"
	"github.com/djready/djready/pkg/report/envfile"
)

// Input is what a Document is made of.
type Input struct {
	// Name is what to call the tree.
	Name string
	// Date is the day of the analysis.
	Date time.Time
	// Report is what was found, Projects what it was found in.
	Report   *lint.Report
	Projects []*project.Project
	// Patch gives a fix of a finding of a report as a unified diff, secrets masked;
	// "" for one that cannot be shown. Nil gives none.
	Patch func(*lint.Report, lint.Fix) string
}

// New puts the document together. It is the same for the same input.
func New(in Input) Document {
	d := Document{Name: report.Visible(in.Name), Version: in.Report.Version, Date: in.Date, Notices: visible(in.Report.Notices)}
	b := builder{Input: in, excerpts: report.NewExcerpts(in.Report), fingerprints: report.Fingerprints(in.Report), anchors: map[string]bool{}}
	for i, p := range in.Projects {
		d.Projects = append(d.Projects, b.project(i, p))
	}
	return d
}

// builder puts one document together.
type builder struct {
	Input
	excerpts     report.Excerpts
	fingerprints []string
	anchors      map[string]bool
}

// project is the section of one project.
func (b builder) project(i int, p *project.Project) Project {
	info := b.info(p)
	out := Project{
		Name: b.name(p), ID: projectID(i), Root: report.Visible(p.Root), Django: report.Visible(p.Django.String()),
		Judged: report.Judged(info), Score: info.Score,
		Findings: b.findings(p), Suppressed: b.suppressed(p), Practices: b.practices(p),
		Settings: report.EffectiveTables(p, report.EffectiveOptions{With: shownDefaults()}),
	}
	if len(p.Production()) > 0 {
		out.Template = b.template(p)
	}
	out.Status = status(p, out)
	out.Summary = summary(out)
	out.Checklist = checklist(p, out)
	out.Steps = steps(out)
	out.Warning = warning(out)
	return out
}

// template is an environment file for production, to be filled in.
func (b builder) template(p *project.Project) string {
	var text strings.Builder
	template := envfile.New([]*project.Project{p}, b.Report)
	_ = template.Write(&text, envfile.Options{}) // a Builder takes everything
	return text.String()
}

// name is what a project is called: its directory, else the tree's name.
func (b builder) name(p *project.Project) string {
	if p.Root == "." || p.Root == "" {
		return report.Visible(b.Name)
	}
	return report.Visible(path.Base(p.Root))
}

// info is what the report says of a project.
func (b builder) info(p *project.Project) lint.ProjectInfo {
	i := slices.IndexFunc(b.Report.Projects, func(info lint.ProjectInfo) bool { return info.Root == p.Root })
	if i < 0 {
		return lint.ProjectInfo{Root: p.Root, Score: lint.Score{Missing: "the project was not judged"}}
	}
	return b.Report.Projects[i]
}

func (b builder) suppressed(p *project.Project) int {
	n := 0
	for _, s := range b.Report.Suppressed {
		if slices.Contains(s.Finding.Projects, p.Root) {
			n++
		}
	}
	return n
}

func (b builder) practices(p *project.Project) []Practice {
	var out []Practice
	for _, good := range b.Report.Practices {
		if !slices.Contains(good.Projects, p.Root) {
			continue
		}
		practice := Practice{Name: report.PracticeName(good), Message: report.Visible(good.Message), Check: good.Check.ID, Place: placeOf(good.At)}
		same := func(known Practice) bool { return known.Name == practice.Name && known.Message == practice.Message }
		if i := slices.IndexFunc(out, same); i >= 0 {
			out[i].Also = append(out[i].Also, practice.Place)
			continue
		}
		out = append(out, practice)
	}
	return out
}

// visible makes sentences fit to be shown.
func visible(sentences []string) []string {
	var out []string
	for _, s := range sentences {
		out = append(out, report.Visible(s))
	}
	return out
}
