package project

import (
	"path"
	"slices"
	"strings"

	"github.com/djready/djready/pkg/discover"
	"github.com/djready/djready/pkg/manifest"
	"github.com/djready/djready/pkg/value"
)

// composeReader reads the compose files of one project, each once.
type composeReader struct {
	*builder
	files map[string]*manifest.Compose
	// production and development are the Dockerfiles that services for one or
	// the other are built from.
	production, development map[string]bool
	services                int             // read so far
	ports                   []PublishedPort // of the files that run the project in production
	asked                   []string        // environment files that its services require and the repository lacks
}

// maxServices bounds the services of all compose files of a project.
const maxServices = 500

// readCompose adds the services that run this project in production. It reports
// which Dockerfiles are built for production, and which for development.
func (b *builder) readCompose(d *Deployment) (production, development map[string]bool) {
	r := &composeReader{builder: b, files: map[string]*manifest.Compose{}, production: map[string]bool{}, development: map[string]bool{}}
	var plain, variants []string
	for _, file := range b.project.Layout.Compose {
		switch {
		case !b.belongs(file):
		case !b.deploys(file):
			r.noteBuilds(file, func(*composeService) bool { return true })
		case isPlainCompose(file):
			plain = append(plain, file)
		default:
			variants = append(variants, file)
		}
	}
	// A file whose name says production goes before the plain one beside it,
	// which is then its base or for development; the plain one goes before all
	// other variants of it.
	var taken []string
	take := func(files []string, wanted func(string) bool) {
		for _, file := range files {
			beside := slices.ContainsFunc(taken, func(t string) bool { return path.Dir(t) == path.Dir(file) || r.isBase(t, file) })
			switch {
			case !wanted(file):
			case beside && !isProductionCompose(file):
				r.noteBuilds(file, r.forDevelopment)
			case r.readFile(file):
				taken = append(taken, file)
				r.noteComposeEdge(file)
			}
		}
	}
	take(variants, isProductionCompose)
	take(plain, func(string) bool { return true })
	take(variants, func(file string) bool { return !isProductionCompose(file) })
	d.Published, d.AskedFiles = r.ports, r.asked
	return r.production, r.development
}

// isBase reports whether a variant adds to services of a plain file.
func (r *composeReader) isBase(variant, plain string) bool {
	parsed := r.compose(variant)
	for _, s := range parsed.Services {
		if isFragment(s) && r.baseFile(variant, s.Name) == plain {
			return true
		}
	}
	return false
}

func isPlainCompose(file string) bool {
	switch strings.TrimSuffix(path.Base(file), path.Ext(file)) {
	case "docker-compose", "compose":
		return true
	}
	return false
}

// isProductionCompose reports whether a compose file is for production by its
// name, or by its directory's: deploy/ alone says nothing there, as all compose
// files may lie in it.
func isProductionCompose(file string) bool {
	inside := func(part string) bool { return part == "production" || part == "prod" || part == "live" }
	return discover.PathRole(path.Base(file)) == discover.Production || slices.ContainsFunc(strings.Split(path.Dir(file), "/"), inside)
}

// readFile adds the services of one file and reports whether any runs the
// project. What runs beside the web process counts where nothing else does.
func (r *composeReader) readFile(file string) bool {
	var web, workers, concerned []*unit
	forWork := false // on the project: some service is a developer's
	parsed := r.compose(file)
	for _, named := range parsed.Services {
		s := r.service(file, named.Name)
		switch runs := r.runsProject(s); {
		case runs == value.No:
			continue
		case !isProductionCompose(file) && r.forDevelopment(s):
			r.noteDevelopment(s)
			forWork = true
			continue
		case runs != value.Yes:
			concerned = append(concerned, s.unit)
		case isWorker(named.Name) || s.unit.runs(isWorker) && !s.unit.runs(isServer):
			workers = append(workers, s.unit)
		default:
			web = append(web, s.unit)
		}
		r.production[s.dockerfile()] = true
	}
	if len(web) > 0 {
		r.beside = append(r.beside, workers...)
	}
	if len(web)+len(workers) > 0 && !forWork {
		r.published(file)
	}
	for _, found := range [][]*unit{web, workers, concerned} {
		if len(found) > 0 {
			r.units = append(r.units, found...)
			return true
		}
	}
	return false
}

// noteDevelopment notes that a service for development is built from a
// Dockerfile, if it is the image that would be deployed.
func (r *composeReader) noteDevelopment(s *composeService) {
	if !s.built {
		return
	}
	if i := r.openImage(s.dockerfile(), "", ""); i == nil || s.unit.image == nil || i.stage.Location == s.unit.image.stage.Location {
		r.development[s.dockerfile()] = true
	}
}

// noteBuilds notes the Dockerfiles of the wanted services of a file that sets
// nothing.
func (r *composeReader) noteBuilds(file string, wanted func(*composeService) bool) {
	parsed := r.compose(file)
	for _, named := range parsed.Services {
		if s := r.service(file, named.Name); r.runsProject(s) == value.Yes && wanted(s) {
			r.noteDevelopment(s)
		}
	}
}

// compose reads a file; one that cannot be read has no services.
func (r *composeReader) compose(file string) *manifest.Compose {
	if known, ok := r.files[file]; ok {
		return known
	}
	parsed := &manifest.Compose{}
	if text := r.loader.text(file); text != nil {
		parsed = manifest.ParseCompose(text, manifest.ComposeOptions{Environment: r.surroundings(file)})
		r.loader.unread(file, parsed.Problems)
	}
	r.files[file] = parsed
	return parsed
}

// surroundings are the variables that Compose substitutes: those of a tracked
// .env beside the file. The operator's shell is not known.
func (r *composeReader) surroundings(file string) manifest.Lookup {
	beside := r.trackedEnv(path.Join(path.Dir(file), ".env"))
	return func(name string) (string, bool, bool) {
		v, ok := beside.Lookup(name)
		return v.Value, ok, v.Known
	}
}

// trackedEnv reads an environment file that is tracked; any other is empty.
func (b *builder) trackedEnv(file string) *manifest.EnvFile {
	if discover.Example(file) || !b.project.Tree.Tracked(file) {
		return &manifest.EnvFile{}
	}
	text := b.loader.text(file)
	if text == nil {
		return &manifest.EnvFile{}
	}
	parsed := manifest.Dotenv(text, manifest.DotenvOptions{})
	b.loader.unread(file, parsed.Problems)
	return parsed
}

// takeEnvFile adds the variables of a tracked environment file. One whose name
// says development or tests is a developer's, whatever refers to it.
func (b *builder) takeEnvFile(u *unit, at layer, file string) {
	switch discover.PathRole(file) {
	case discover.Development, discover.Test:
		return
	}
	for _, v := range b.trackedEnv(file).Assignments {
		u.set(at, file, v)
	}
}
