package project

import (
	"path"
	"slices"

	"github.com/djready/djready/pkg/eval"
	"github.com/djready/djready/pkg/manifest"
	"github.com/djready/djready/pkg/source"
)

// clusterFile is a Kubernetes manifest, or a template of a Helm chart that was
// made one.
type clusterFile struct {
	// File is what is read, written what the repository holds; they differ in a
	// template only, and are as long.
	*source.File
	written  *source.File
	template *manifest.HelmTemplate // nil for a plain manifest
	values   *manifest.HelmValues   // nil where the chart has none
}

// clusterFile makes a manifest of a file that may be a chart's template.
func (b *builder) clusterFile(file *source.File) clusterFile {
	templates := path.Dir(file.Path())
	for ; templates != "." && path.Base(templates) != "templates"; templates = path.Dir(templates) {
	}
	chart := path.Dir(templates)
	if templates == "." || b.loader.Kind(path.Join(chart, "Chart.yaml")) != eval.File {
		return clusterFile{File: file, written: file}
	}
	c := clusterFile{written: file, template: manifest.ReadHelmTemplate(file)}
	c.File = source.NewFile(file.Path(), c.template.Text)
	if values := b.loader.text(path.Join(chart, "values.yaml")); values != nil {
		c.values = manifest.ParseHelmValues(values)
	}
	return c
}

// filled is a variable of a template with the value that the chart gives it; one
// that the chart's values may leave out is not known.
func (j joinedManifests) filled(v manifest.EnvAssignment) manifest.EnvAssignment {
	for _, part := range j.parts {
		if part.template == nil || v.Location.File != part.written {
			continue
		}
		optional := part.template.Optional(v.Location)
		v = part.values.Fill(v)
		v.Known = v.Known && !optional
		break
	}
	return v
}

// settleCharts forgets what charts may set where another file deploys the
// project without it: that file's deployment has no such variable.
func (b *builder) settleCharts() {
	if !slices.ContainsFunc(b.units, func(u *unit) bool { return !u.chart }) {
		return
	}
	for _, u := range b.units {
		if u.chart {
			u.variables = slices.DeleteFunc(u.variables, func(v DeployedVariable) bool { return !v.Known })
		}
	}
}
