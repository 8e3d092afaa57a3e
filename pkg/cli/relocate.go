package cli

import (
	"path"
	"slices"

	"github.com/djready/djready/pkg/lint"
	"github.com/djready/djready/pkg/source"
)

// relocate gives a report's places the prefix of their tree, so that reports of
// several trees can be one. Sentences stay as they are.
func relocate(r *lint.Report, prefix string) *lint.Report {
	if prefix == "" || prefix == "." {
		return r
	}
	m := mover{prefix: prefix, files: map[*source.File]*source.File{}}
	for i := range r.Projects {
		p := &r.Projects[i]
		p.Root = path.Join(prefix, p.Root)
		for j := range p.Settings {
			p.Settings[j].File = path.Join(prefix, p.Settings[j].File)
		}
	}
	for i := range r.Findings {
		m.finding(&r.Findings[i])
	}
	for i := range r.Milder {
		m.finding(&r.Milder[i])
	}
	for i := range r.Fixed {
		m.finding(&r.Fixed[i].Finding)
	}
	for i := range r.Unfixed {
		m.finding(&r.Unfixed[i].Finding)
	}
	for i := range r.Unshown {
		m.finding(&r.Unshown[i])
	}
	for i := range r.Compared {
		c := &r.Compared[i]
		for j := range c.Gone {
			c.Gone[j].File = path.Join(prefix, c.Gone[j].File)
		}
	}
	for i := range r.Suppressed {
		m.finding(&r.Suppressed[i].Finding)
		r.Suppressed[i].Ignore.At = m.place(r.Suppressed[i].Ignore.At)
	}
	for i := range r.Practices {
		r.Practices[i].At = m.place(r.Practices[i].At)
		r.Practices[i].Projects = m.roots(r.Practices[i].Projects)
	}
	for i := range r.Notices {
		r.Notices[i] = prefix + ": " + r.Notices[i]
	}
	r.Secrets = m.places(r.Secrets)
	return r
}

// mover gives each file one new self: writers of reports tell files apart by
// identity.
type mover struct {
	prefix string
	files  map[*source.File]*source.File
}

func (m mover) finding(f *lint.Finding) {
	f.At = m.place(f.At)
	f.Related = m.related(f.Related)
	f.Flow = m.related(f.Flow)
	f.Projects = m.roots(f.Projects)
	f.Secrets = m.places(f.Secrets)
	f.Fixes = m.fixes(f.Fixes)
}

func (m mover) fixes(list []lint.Fix) []lint.Fix {
	out := slices.Clone(list)
	for i := range out {
		out[i].Edits = slices.Clone(out[i].Edits)
		for j := range out[i].Edits {
			edit := &out[i].Edits[j]
			edit.Location = m.place(edit.Location)
		}
	}
	return out
}

func (m mover) place(at source.Location) source.Location {
	if at.File == nil {
		return at
	}
	moved, ok := m.files[at.File]
	if !ok {
		moved = source.NewFile(path.Join(m.prefix, at.File.Path()), at.File.Text())
		m.files[at.File] = moved
	}
	at.File = moved
	return at
}

func (m mover) roots(list []string) []string {
	out := make([]string, 0, len(list))
	for _, root := range list {
		out = append(out, path.Join(m.prefix, root))
	}
	return out
}

func (m mover) places(list []source.Location) []source.Location {
	out := make([]source.Location, 0, len(list))
	for _, at := range list {
		out = append(out, m.place(at))
	}
	return out
}

func (m mover) related(list []lint.Related) []lint.Related {
	out := make([]lint.Related, 0, len(list))
	for _, r := range list {
		r.At = m.place(r.At)
		out = append(out, r)
	}
	return out
}
