package envfile

import (
	"slices"

	"github.com/djready/djready/pkg/lint"
	"github.com/djready/djready/pkg/manifest"
	"github.com/djready/djready/pkg/project"
	"github.com/djready/djready/pkg/source"
)

// sharedReads are the places that read several variables: a helper of the
// project, told the name. What is found there may be about any of them.
func sharedReads(variables []project.Variable) map[source.Location]bool {
	seen, shared := map[source.Location]bool{}, map[source.Location]bool{}
	for _, v := range variables {
		for _, at := range v.Reads {
			if seen[at] {
				shared[at] = true
			}
			seen[at] = true
		}
	}
	return shared
}

// aboutDefault reports whether a finding is about what a variable is where nobody
// sets it: it stands at the default, or speaks of a setting that is nothing but
// the variable, in which it stands.
func aboutDefault(f lint.Finding, v project.Variable, shared map[source.Location]bool) bool {
	if v.Default.Value == nil || aboutCode(f) {
		return false
	}
	if slices.Contains(v.Default.Origin.Literals(), f.At) || !f.At.IsZero() && v.Default.Origin.Supplier() == f.At {
		return true
	}
	return slices.Contains(v.Feeds, f.Subject) && at(f, v, shared)
}

// aboutFile reports whether a finding is about a file of the repository that sets a
// variable for production: the value stands there for everybody to read.
func aboutFile(f lint.Finding, v project.Variable) bool {
	return slices.ContainsFunc(v.SetBy, func(set project.DeployedVariable) bool {
		fallback := slices.ContainsFunc(set.References, func(r manifest.Reference) bool { return r.WordLocation == f.At })
		return !f.At.IsZero() && (set.Location == f.At || fallback)
	})
}

// aboutCode reports whether a finding is about how the program reads a variable,
// so that no value mends it.
func aboutCode(f lint.Finding) bool { return f.Check.Name == "env-boolean-always-true" }

// at reports whether a finding stands where a variable is read.
func at(f lint.Finding, v project.Variable, shared map[source.Location]bool) bool {
	return slices.ContainsFunc(v.Reads, func(read source.Location) bool {
		same := read.File != nil && f.At.File != nil && read.Path() == f.At.Path()
		return same && !shared[read] && (f.At.Span.Contains(read.Span) || read.Span.Contains(f.At.Span))
	})
}
