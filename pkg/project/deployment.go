package project

import (
	"path"
	"slices"
	"strings"

	"github.com/djready/djready/pkg/discover"
	"github.com/djready/djready/pkg/manifest"
)

// deployment reads the files that deploy the project.
func (b *builder) deployment() Deployment {
	d := Deployment{}
	production, development := b.readCompose(&d)
	b.readImages(&d, production, development)
	b.readPlatforms(&d)
	b.readKubernetes()
	b.readSystemd()
	b.readServers()
	b.collect(&d)
	b.collectBuilds(&d)
	for _, file := range b.project.Layout.Proxies {
		if b.deploys(file) {
			d.Proxies = append(d.Proxies, file)
		}
	}
	b.readEdges(&d)
	return d
}

// deploys reports whether a deployment file is for production, by its name.
func (b *builder) deploys(file string) bool {
	switch discover.PathRole(file) {
	case discover.Development, discover.Test, discover.Staging:
		return false
	}
	return !discover.Example(file) && !slices.ContainsFunc(strings.Split(path.Dir(file), "/"), isWorkshop)
}

// isWorkshop tells directories whose files serve the work on the project.
func isWorkshop(part string) bool {
	switch part {
	case ".github", ".gitlab", ".circleci", ".devcontainer", ".vscode", "doc", "docs":
		return true
	}
	return false
}

// isProduction reports whether a name says production.
func isProduction(name string) bool {
	if strings.ContainsAny(name, "/.") {
		return discover.PathRole(name) == discover.Production
	}
	return discover.RoleOf(name) == discover.Production
}

// readImages adds the images that are deployed. One that only services for
// development are built from is no evidence where there is another, or where it
// starts the development server.
func (b *builder) readImages(d *Deployment, production, development map[string]bool) {
	var images []*image
	for _, file := range b.project.Layout.Dockerfiles {
		if !b.deploys(file) && !production[file] || !b.belongs(file) {
			continue
		}
		if i := b.openImage(file, "", ""); i != nil && b.runsProgram(i) {
			images = append(images, i)
		}
	}
	for _, i := range images {
		u := &unit{path: i.file, image: i}
		u.takeImage(nil, "")
		u.run(i.source, i.stage.Process(), false)
		b.finish(u)
		deployedElse := slices.ContainsFunc(images, func(other *image) bool { return other != i && !development[other.file] })
		if development[i.file] && !production[i.file] && (deployedElse || u.developmentServer()) {
			continue
		}
		d.Dockerfiles = append(d.Dockerfiles, i.parsed)
		b.images = append(b.images, i)
		b.moveModules(i)
		if !production[i.file] {
			b.units = append(b.units, u)
		}
	}
}

// takeImage adds the variables of the unit's image; args are what the build is
// given, by source.
func (u *unit) takeImage(args []manifest.EnvAssignment, source string) {
	for _, v := range u.image.stage.Environment {
		given := u.image.source
		for _, arg := range slices.Backward(args) {
			if len(v.References) == 1 && v.References[0].Name == arg.Name && wholly(v, v.References[0]) {
				arg.Name = v.Name
				v, given = arg, source
				break
			}
		}
		u.set(imageLayer, given, v)
	}
}

// finish follows what the unit starts.
func (b *builder) finish(u *unit) {
	b.followScripts(u)
	u.takeServerOptions()
}
