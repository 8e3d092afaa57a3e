package project

import (
	"cmp"
	"path"
	"slices"
	"strings"

	"github.com/djready/djready/pkg/discover"
	"github.com/djready/djready/pkg/lazyregexp"
	"github.com/djready/djready/pkg/manifest"
	"github.com/djready/djready/pkg/value"
)

// composeService is a service with all that it extends and overrides.
type composeService struct {
	file  string
	parts []servicePart // the base first
	unit  *unit
	build manifest.Build
	built bool
	// context is the directory that it is built from.
	context string
}

// servicePart is what one file says of a service.
type servicePart struct {
	file string
	*manifest.Service
}

const maxExtends = 10

// service reads a service of a file.
func (r *composeReader) service(file, name string) *composeService {
	s := &composeService{file: file, unit: &unit{path: file}}
	if r.services++; r.services > maxServices {
		return s
	}
	s.parts = r.serviceParts(file, name, 0)
	for _, p := range s.parts {
		s.addBuild(p)
	}
	if s.built {
		s.unit.image = r.openImage(s.dockerfile(), s.build.Target, s.context)
	}
	r.fill(s)
	return s
}

// serviceParts are a service and those that it extends, and the service of the
// plain compose file that a variant of it adds to.
func (r *composeReader) serviceParts(file, name string, depth int) []servicePart {
	s := r.compose(file).Resolve(name)
	if s == nil || depth > maxExtends {
		return nil
	}
	own := servicePart{file, s}
	if s.Extends != nil && s.Extends.File != "" {
		return append(r.serviceParts(path.Join(path.Dir(file), s.Extends.File), s.Extends.Service, depth+1), own)
	}
	if base := r.baseFile(file, name); base != "" && isFragment(s) {
		return append(r.serviceParts(base, name, depth+1), own)
	}
	return []servicePart{own}
}

// isFragment tells of a service that does not say what it runs in: it adds to
// one of another file, given before it on Compose's command line.
func isFragment(s *manifest.Service) bool {
	return s.Image == "" && s.Build == nil || s.Build != nil && s.Build.Context == "" && s.Build.Dockerfile == ""
}

// baseFile is the plain compose file, beside a variant or above it, that has a
// service of the name.
func (r *composeReader) baseFile(variant, name string) string {
	if isPlainCompose(variant) {
		return ""
	}
	for _, file := range r.project.Layout.Compose {
		if isPlainCompose(file) && within(variant, path.Dir(file)) && r.compose(file).Service(name) != nil {
			return file
		}
	}
	return ""
}

// addBuild lets a part's build override what its base says, key by key.
func (s *composeService) addBuild(p servicePart) {
	if p.Build == nil {
		return
	}
	if p.Build.Context != "" || !s.built {
		s.context = path.Join(path.Dir(p.file), p.Build.Context)
	}
	s.built = true
	if p.Build.Dockerfile != "" {
		s.build.Dockerfile = p.Build.Dockerfile
	}
	if p.Build.Target != "" {
		s.build.Target = p.Build.Target
	}
	s.build.Args = append(s.build.Args, p.Build.Args...)
}

// dockerfile is the file that the service is built from; "" if it is not.
func (s *composeService) dockerfile() string {
	switch {
	case !s.built:
		return ""
	case s.build.Dockerfile == "":
		return path.Join(s.context, "Dockerfile")
	}
	return path.Join(s.context, s.build.Dockerfile)
}

// fill gives the service's unit its variables and commands.
func (r *composeReader) fill(s *composeService) {
	if s.unit.image != nil {
		s.unit.takeImage(s.build.Args, "the service "+path.Base(s.parts[len(s.parts)-1].Name)+" of "+s.file)
	}
	for _, p := range s.parts {
		source := "the service " + p.Name + " of " + p.file
		s.unit.user = cmp.Or(p.User, s.unit.user)
		for _, ref := range p.EnvFiles {
			file := path.Join(path.Dir(p.file), ref.Path)
			r.takeEnvFile(s.unit, serviceLayer, file)
			if ref.Required && !r.project.Tree.Tracked(file) {
				r.asked = append(r.asked, file)
			}
		}
		for _, v := range p.Environment {
			s.unit.set(serviceLayer, source, v)
		}
		beside := r.trackedEnv(path.Join(path.Dir(p.file), ".env"))
		for _, name := range p.PassedThrough {
			if v, ok := beside.Lookup(name.Name); ok {
				s.unit.set(serviceLayer, source, v)
			}
		}
	}
	s.runProcess()
	r.finish(s.unit)
	if v, ok := s.unit.settings(); ok && discover.RoleOf(v.Value) == discover.Neutral && !isProductionCompose(s.file) {
		s.unit.hint = true
	}
}

// runProcess gives the unit the entry point and the command, as Docker combines
// them: a service's entry point takes the image's command away.
func (s *composeService) runProcess() {
	var entry, command manifest.Command
	var entrySource, commandSource string
	if i := s.unit.image; i != nil {
		entry, command = i.stage.Entrypoint, i.stage.Cmd
		entrySource, commandSource = i.source, i.source
	}
	for _, p := range s.parts {
		source := "the service " + p.Name + " of " + p.file
		if !p.Entrypoint.IsZero() {
			entry, entrySource, command = p.Entrypoint, source, manifest.Command{}
		}
		if !p.Command.IsZero() {
			command, commandSource = p.Command, source
		}
	}
	s.unit.run(entrySource, entry, false)
	s.unit.run(commandSource, command, false)
}

// runsProject reports whether a service runs this project: it is built from it,
// starts a server, or is given its settings module. Maybe it does where it is
// given a variable that the settings read, but so may its database be.
func (r *composeReader) runsProject(s *composeService) value.Answer {
	switch {
	case len(s.parts) == 0:
		return value.No
	case s.unit.image != nil:
		if r.belongs(s.unit.image.file) && r.runsProgram(s.unit.image) {
			return value.Yes
		}
		return value.No
	case s.built && r.loader.visible[s.dockerfile()]:
		return value.No // no such stage
	}
	last := s.parts[len(s.parts)-1]
	if foreignImage(last.Image) || foreignImage(last.Name) {
		return value.No
	}
	return r.concerns(s.unit)
}

// concerns reports whether a program whose image is not built here is this
// project's, by what it is given to run with.
func (b *builder) concerns(u *unit) value.Answer {
	if _, named := u.variable(settingsVariable); named || u.runs(isServer) || u.runs(isDevelopmentServer) {
		return value.Yes
	}
	if slices.ContainsFunc(u.variables, func(v DeployedVariable) bool { return b.settingsMention(v.Name) }) {
		return value.Maybe
	}
	return value.No
}

// settingsMention reports whether the text of the settings names a variable.
func (b *builder) settingsMention(variable string) bool {
	if b.mentioned == nil {
		b.mentioned = map[string]bool{}
		for _, file := range b.project.Layout.Settings {
			text := b.loader.text(file)
			if text == nil {
				continue
			}
			for _, match := range quotedName.FindAllStringSubmatch(text.Text(), -1) {
				b.mentioned[match[1]] = true
			}
		}
	}
	return b.mentioned[variable]
}

var quotedName = lazyregexp.New(`["']([A-Za-z_]\w*)["']`)

// forDevelopment reports whether a service is a developer's: by its profiles,
// its image or its settings, because it runs the development server, or because
// it mounts the source tree.
func (r *composeReader) forDevelopment(s *composeService) bool {
	var profiles []string
	for _, p := range s.parts {
		profiles = append(profiles, p.Profiles...)
		if slices.ContainsFunc(p.Volumes, func(v manifest.Volume) bool { return r.isSource(path.Dir(p.file), v.Source) }) {
			return true
		}
	}
	if len(profiles) > 0 && !slices.ContainsFunc(profiles, productive) {
		return true
	}
	if v, ok := s.unit.settings(); ok && !productive(v.Value) {
		return true
	}
	return s.built && !r.deploys(s.dockerfile()) || s.unit.developmentServer()
}

// isSource reports whether a mounted path is where the project's own code lies.
func (r *composeReader) isSource(dir, mounted string) bool {
	return strings.HasPrefix(mounted, ".") && r.holdsCode(path.Join(dir, mounted))
}
