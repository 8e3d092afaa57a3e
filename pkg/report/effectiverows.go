package report

import "github.com/djready/djready/pkg/project"

// EffectiveTable is the effective settings of one production settings module, for
// documents. All texts are visible and masked.
type EffectiveTable struct {
	// Module is the dotted name, File the path.
	Module, File string
	Rows         []EffectiveRow
}

// EffectiveRow is one effective setting.
type EffectiveRow struct {
	Name string
	// Value is the value as Python writes it, shortened; several that are possible
	// are joined by "or".
	Value string
	// Origin says where it comes from: "config/settings.py:12", "Django's
	// default", or "-" where nobody can tell.
	Origin string
	// Variables are the environment variables that it depends on, sorted.
	Variables []string
	// Overridable says that something the repository does not hold may replace it.
	Overridable bool
}

// EffectiveTables gives the effective settings of a project's production modules,
// by name.
func EffectiveTables(p *project.Project, o EffectiveOptions) []EffectiveTable {
	var out []EffectiveTable
	for _, m := range p.Production() {
		e := newEffective(m.Settings, p.Root, o)
		out = append(out, EffectiveTable{Module: Visible(m.Name), File: Visible(m.File), Rows: e.rows()})
	}
	return out
}

func (e effective) rows() []EffectiveRow {
	var out []EffectiveRow
	for _, name := range e.names() {
		s := e.settings.Get(name)
		whole := e.setting(s)
		out = append(out, EffectiveRow{
			Name: Visible(name), Value: shorten(Visible(pythonText(whole.Value)), longestCell), Origin: e.where(s),
			Variables: each(whole.Variables, Visible), Overridable: whole.Overridable,
		})
	}
	return out
}
