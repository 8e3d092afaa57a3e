package project

import (
	"path"
	"slices"
	"strings"

	"github.com/djready/djready/pkg/discover"
	"github.com/djready/djready/pkg/manifest"
	"github.com/djready/djready/pkg/source"
)

// deployment reads the files that deploy the project. Later ones win where two
// set one variable: what is nearer to the running program.
func (b *builder) deployment() Deployment {
	d := &b.project.Deployment
	b.readDockerfiles(d)
	b.readCompose(d)
	b.readPlatforms(d)
	for _, file := range b.project.Layout.Proxies {
		if b.deploys(file) {
			d.Proxies = append(d.Proxies, file)
		}
	}
	return *d
}

// deploys reports whether a deployment file is for production, by its name.
func (b *builder) deploys(file string) bool {
	role := discover.PathRole(file)
	return role != discover.Development && role != discover.Test && role != discover.Staging && !discover.Example(file)
}

func (b *builder) readDockerfiles(d *Deployment) {
	for _, file := range b.project.Layout.Dockerfiles {
		if !b.deploys(file) || !b.near(file) {
			continue
		}
		text := b.loader.text(file)
		if text == nil {
			continue
		}
		parsed := manifest.ParseDockerfile(text)
		stage := parsed.LastStage()
		if stage == nil || !b.runsPython(stage) {
			continue
		}
		d.Dockerfiles = append(d.Dockerfiles, parsed)
		b.moveModules(stage)
		source := "the last stage of " + file
		for _, v := range stage.Environment {
			d.Variables = append(d.Variables, DeployedVariable{v, source})
		}
		if c := stage.Process(); !c.IsZero() {
			d.Commands = append(d.Commands, DeployedCommand{c, source})
		}
		for _, install := range stage.AllInstalls() {
			if install.Manager == "pip" && install.Requirement.Name != "" {
				b.project.Requirements.Production = append(b.project.Requirements.Production, install.Requirement)
			} else if install.Requirement.Name != "" {
				b.project.Requirements.System = append(b.project.Requirements.System, install.Requirement.Name)
			}
		}
	}
}

// runsPython tells the project's own image from that of a database or a web
// server which lies beside it.
func (b *builder) runsPython(stage *manifest.Stage) bool {
	name, _, _ := strings.Cut(path.Base(stage.Image), ":")
	switch name {
	case "postgres", "mysql", "mariadb", "redis", "nginx", "traefik", "caddy", "httpd", "node", "memcached", "rabbitmq", "elasticsearch":
		return false
	}
	return true
}

// takeEnvFile takes the variables of a tracked environment file.
func (b *builder) takeEnvFile(d *Deployment, file string) {
	if discover.Example(file) || !b.project.Tree.Tracked(file) {
		return
	}
	text := b.loader.text(file)
	if text == nil {
		return
	}
	for _, v := range manifest.Dotenv(text, manifest.DotenvOptions{}).Assignments {
		d.Variables = append(d.Variables, DeployedVariable{v, file})
	}
}

// platforms are the readers of hosting platforms' files, and the variables that
// the platform always sets.
var platforms = map[string]struct {
	name  string
	read  func(*source.File) *manifest.Deployment
	flags []string
}{
	"Procfile":    {"heroku", manifest.ParseProcfile, []string{"DYNO", "PORT"}},
	"app.json":    {"heroku", manifest.ParseAppJSON, []string{"DYNO", "PORT"}},
	"heroku.yml":  {"heroku", manifest.ParseHerokuYAML, []string{"DYNO", "PORT"}},
	"fly.toml":    {"fly", manifest.ParseFly, []string{"FLY_APP_NAME"}},
	"render.yaml": {"render", manifest.ParseRender, []string{"RENDER"}},
	"app.yaml":    {"appengine", manifest.ParseAppYAML, []string{"GAE_ENV"}},
	"vercel.json": {"vercel", manifest.ParseVercel, []string{"VERCEL"}},
}

func (b *builder) readPlatforms(d *Deployment) {
	files := append(append([]string(nil), b.project.Layout.Procfiles...), b.project.Layout.Platform...)
	for _, file := range files {
		p, known := platforms[path.Base(file)]
		if !known || !b.deploys(file) || !b.near(file) {
			continue
		}
		text := b.loader.text(file)
		if text == nil {
			continue
		}
		if !slices.Contains(d.Platforms, p.name) {
			d.Platforms = append(d.Platforms, p.name)
		}
		for _, s := range p.read(text).Services {
			b.takeDeployed(d, file, s)
		}
		for _, flag := range p.flags {
			d.Variables = append(d.Variables, DeployedVariable{manifest.EnvAssignment{Name: flag}, "the platform of " + file})
		}
	}
}

func (b *builder) takeDeployed(d *Deployment, file string, s *manifest.DeployedService) {
	for _, v := range s.Environment {
		d.Variables = append(d.Variables, DeployedVariable{v, file})
	}
	for _, each := range append(append([]manifest.BareName(nil), s.Generated...), s.External...) {
		d.Variables = append(d.Variables, DeployedVariable{manifest.EnvAssignment{Name: each.Name, Location: each.Location}, file})
	}
	for _, process := range s.Processes {
		if process.Name != "build" {
			d.Commands = append(d.Commands, DeployedCommand{process.Command, file})
		}
	}
}
