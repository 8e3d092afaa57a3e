package systemcheck

import (
	"fmt"
	"slices"
	"strings"

	"github.com/djready/djready/pkg/code"
	"github.com/djready/djready/pkg/lint"
	"github.com/djready/djready/pkg/pyast"
	"github.com/djready/djready/pkg/source"
	"github.com/djready/djready/pkg/value"
)

// autoField: models.W042, once for each model whose primary key nobody chose.
func autoField(s scope) {
	if s.Settings.Has("DEFAULT_AUTO_FIELD") || !s.Settings.Complete() {
		return
	}
	all := s.index.Models(s.Settings)
	n := 0
	for _, m := range all {
		if choosesNoKey(s, m, all) && !m.App.DefaultAutoField(s.Project) {
			n++
		}
	}
	switch {
	case n == 1:
		s.report(source.Location{}, n, "DEFAULT_AUTO_FIELD is not set, and a model has a primary key of Django's choice")
	case n > 1:
		s.report(source.Location{}, n, fmt.Sprintf("DEFAULT_AUTO_FIELD is not set, and %d models have a primary key of Django's choice", n))
	}
}

// choosesNoKey reports whether a model has a primary key that Django adds. A
// proxy has that of its parent.
func choosesNoKey(s scope, m code.Model, all []code.Model) bool {
	if m.Flag("abstract") {
		return false
	}
	if m.Flag("proxy") {
		i := slices.IndexFunc(m.Ancestors(s.index, all), func(each code.Model) bool { return !each.Flag("proxy") })
		return i > 0 && choosesNoKey(s, m.Ancestors(s.index, all)[i], all)
	}
	for i, each := range m.Ancestors(s.index, all) {
		if i > 0 && !each.Flag("abstract") {
			return false // its key is a link to the parent
		}
		for _, field := range each.Calls() {
			key, ok := code.Keyword(field, "primary_key").(*pyast.Constant)
			if ok && key.Kind == pyast.True || strings.HasSuffix(code.Dotted(field.Func), "CompositePrimaryKey") {
				return false
			}
		}
	}
	return true
}

// tableTwice: models.E028.
func tableTwice(s scope) { sharedTables(s, s.Settings.Get("DATABASE_ROUTERS").Ask(lint.Falsy)) }

// tableTwiceRouted: models.W035, where a router may keep them apart.
func tableTwiceRouted(s scope) { sharedTables(s, s.Settings.Get("DATABASE_ROUTERS").Ask(lint.Truthy)) }

// sharedTables finds tables that several models name.
func sharedTables(s scope, speaks value.Answer) {
	if speaks != value.Yes {
		return
	}
	var order []string
	models := map[string][]code.Model{}
	for _, m := range s.index.ModelsMentioning(s.Settings, "db_table") {
		table, ok := m.Meta("db_table").(*pyast.Str)
		if !ok || m.Flag("abstract") || m.Flag("proxy") || m.Meta("managed") != nil && !s.Options.Exact {
			continue
		}
		if models[table.Value] == nil {
			order = append(order, table.Value)
		}
		models[table.Value] = append(models[table.Value], m)
	}
	for _, table := range order {
		if all := models[table]; len(all) > 1 {
			at := func(m code.Model) source.Location { return m.At(m.Meta("db_table")) }
			s.report(at(all[1]), 1, "the models "+all[0].Class.Name+" and "+all[1].Class.Name+" have one table",
				lint.Related{At: at(all[0]), Message: "the first of them"})
		}
	}
}

// imageWithoutPillow: fields.E210, once for each field. What is installed beside
// the requirements is not known.
func imageWithoutPillow(s scope) {
	required := s.Project.Requirements
	if _, found := required.Find("pillow"); found || len(required.Files) == 0 {
		return
	}
	var first source.Location
	n := 0
	for _, m := range s.index.Models(s.Settings) {
		for _, field := range m.Calls() {
			if s.index.Find(m.Module, field.Func).Path != "django.db.models.ImageField" {
				continue
			}
			if n == 0 {
				first = m.At(field)
			}
			n++
		}
	}
	if n > 0 {
		s.report(first, n, "a model has an ImageField, and no requirement gives Pillow")
	}
}

// postgresApp: postgres.E005, once for each field.
func postgresApp(s scope) {
	if s.uses("django.contrib.postgres") != value.No {
		return
	}
	for _, m := range s.index.Models(s.Settings) {
		for _, field := range m.Calls() {
			name := s.index.Find(m.Module, field.Func).Path
			if strings.HasPrefix(name, "django.contrib.postgres.fields.") || name == "django.contrib.postgres.search.SearchVectorField" {
				s.report(m.At(field.Func), 1, name+" is used, and django.contrib.postgres is not installed")
			}
		}
	}
}
