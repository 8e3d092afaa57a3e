package project

import (
	"cmp"
	"encoding/json"
	"path"
	"slices"
	"strings"

	"github.com/djready/djready/pkg/manifest"
	"github.com/djready/djready/pkg/source"
)

// platform is a hosting platform that a file of the repository tells how to run
// the program.
type platform struct {
	name string
	read func(*source.File) *manifest.Deployment
	// flags are the variables that it always sets.
	flags []string
	// redirects says that its router always sends plain HTTP to HTTPS.
	redirects bool
}

// Source of what routers do: render.com/docs/tls and
// vercel.com/docs/security/encryption, November 2026.
var (
	herokuFlags = []string{"DYNO", "PORT"}

	procfile  = platform{"heroku", manifest.ParseProcfile, herokuFlags, false}
	appJSON   = platform{"heroku", manifest.ParseAppJSON, herokuFlags, false}
	herokuYML = platform{"heroku", manifest.ParseHerokuYAML, herokuFlags, false}
	fly       = platform{"fly", manifest.ParseFly, []string{"FLY_APP_NAME"}, false}
	render    = platform{"render", manifest.ParseRender, []string{"RENDER"}, true}
	appEngine = platform{"appengine", manifest.ParseAppYAML, []string{"GAE_ENV"}, false}
	vercel    = platform{"vercel", manifest.ParseVercel, []string{"VERCEL"}, true}
)

// platformOf tells the platform of a file by its name and, where other programs
// use the same name, by what is in it.
func platformOf(f *source.File) (platform, bool) {
	base := strings.ToLower(path.Base(f.Path()))
	stem, _, _ := strings.Cut(base, ".")
	stem, _, _ = strings.Cut(stem, "-")
	switch ext := path.Ext(base); {
	case stem == "procfile":
		return procfile, ext != ".sh" && ext != ".windows" // a script of the name; for "heroku local"
	case base == "app.json":
		return appJSON, isHerokuApp(f)
	case base == "heroku.yml":
		return herokuYML, true
	case stem == "fly" && ext == ".toml":
		return fly, true
	case stem == "render" && (ext == ".yaml" || ext == ".yml"):
		return render, true
	case stem == "app" && (ext == ".yaml" || ext == ".yml"):
		// DigitalOcean and Kubernetes have an app.yaml, too.
		return appEngine, hasLine(f, "runtime:")
	case base == "vercel.json":
		// A frontend's names no Python file.
		return vercel, strings.Contains(f.Text(), ".py") || strings.Contains(f.Text(), "python")
	}
	return platform{}, false
}

// isHerokuApp tells Heroku's app.json from that of React Native and Expo.
func isHerokuApp(f *source.File) bool {
	var top map[string]json.RawMessage
	if json.Unmarshal([]byte(f.Text()), &top) != nil {
		return false
	}
	if _, expo := top["expo"]; expo {
		return false
	}
	for key := range top {
		switch key {
		case "env", "scripts", "buildpacks", "addons", "formation", "stack", "image", "environments", "success_url", "repository", "website", "keywords", "logo":
			return true
		}
	}
	return false
}

func hasLine(f *source.File, prefix string) bool {
	for n := 1; n <= f.LineCount(); n++ {
		if strings.HasPrefix(f.Line(n), prefix) {
			return true
		}
	}
	return false
}

// readPlatforms adds what hosting platforms run. The files of one platform in
// one directory describe one program.
func (b *builder) readPlatforms(d *Deployment) {
	programs := map[string]*unit{}
	for _, file := range slices.Concat(b.project.Layout.Procfiles, b.project.Layout.Platform) {
		if !b.deploys(file) || !b.belongs(file) {
			continue
		}
		text := b.loader.text(file)
		if text == nil {
			continue
		}
		p, known := platformOf(text)
		services := []*manifest.DeployedService(nil)
		if known {
			parsed := p.read(text)
			b.loader.unread(file, parsed.Problems)
			services = b.webServices(file, parsed.Services)
		}
		if len(services) == 0 {
			continue
		}
		b.notePlatformEdge(p, file, services)
		if !slices.Contains(d.Platforms, p.name) {
			d.Platforms = append(d.Platforms, p.name)
		}
		d.Hosts = append(d.Hosts, hostOf(p, text, services))
		key := p.name + " " + path.Dir(file)
		u := programs[key]
		if u == nil {
			u = &unit{path: file}
			programs[key] = u
			b.units = append(b.units, u)
			for _, flag := range p.flags {
				u.set(platformLayer, "the platform of "+file, manifest.EnvAssignment{Name: flag})
			}
		}
		for _, s := range services {
			b.takeService(u, file, s)
		}
	}
	for _, u := range programs {
		b.finish(u)
	}
}

// hostOf is what a platform's file says of where the program runs.
func hostOf(p platform, file *source.File, services []*manifest.DeployedService) Host {
	h := Host{Platform: p.name, File: file}
	for _, s := range services {
		h.Mounts = append(h.Mounts, s.Mounts...)
	}
	return h
}

// webServices are the services of a file that run this project: those that
// answer requests where there are such, else all.
func (b *builder) webServices(file string, all []*manifest.DeployedService) []*manifest.DeployedService {
	var web, workers []*manifest.DeployedService
	for _, s := range all {
		switch {
		case isForeign(s) || b.runsOtherImage(file, s):
		case isWorker(s.Kind) || isWorker(s.Name):
			workers = append(workers, s)
		default:
			web = append(web, s)
		}
	}
	if len(web) > 0 {
		return web
	}
	return workers
}

// runsOtherImage reports whether a service is built from a Dockerfile of the
// repository that is not this project's.
func (b *builder) runsOtherImage(file string, s *manifest.DeployedService) bool {
	dockerfile := path.Join(path.Dir(file), s.Dockerfile)
	if s.Dockerfile == "" || !b.loader.visible[dockerfile] {
		return false
	}
	i := b.openImage(dockerfile, "", "")
	return !b.belongs(dockerfile) || i == nil || !b.runsProgram(i)
}

// isForeign tells of services that run programs of other languages only.
func isForeign(s *manifest.DeployedService) bool {
	foreign := false
	for _, p := range s.Processes {
		for _, program := range p.Command.Programs() {
			switch program {
			case "npm", "node", "yarn", "npx", "pnpm", "next", "bun", "deno", "rails", "bundle", "go", "java", "php":
				foreign = foreign || p.Name != "build"
			case "cd", "echo", "sleep", "set", "serve":
			default:
				return false
			}
		}
	}
	return foreign
}

// isOneOff tells occasions on which a platform runs a command that is not the
// program: Heroku's release phase and scripts of app.json, Render's
// preDeployCommand.
func isOneOff(process string) bool {
	switch strings.ToLower(process) {
	case "release", "postdeploy", "pr-predestroy", "predestroy", "predeploy", "initialdeploy", "test", "test-setup", "install":
		return true
	}
	return false
}

// takeService adds what a file says of one program.
func (b *builder) takeService(u *unit, file string, s *manifest.DeployedService) {
	u.user = cmp.Or(s.User, u.user)
	for _, ref := range s.EnvFiles {
		if env, ok := b.suffixFile(ref.Path, path.Dir(file)); ok {
			b.takeEnvFile(u, serviceLayer, env)
		}
	}
	for _, name := range slices.Concat(s.Generated, s.External) {
		u.set(serviceLayer, file, manifest.EnvAssignment{Name: name.Name, Location: name.Location})
	}
	for _, v := range s.Environment {
		u.set(serviceLayer, file, v)
	}
	for _, process := range s.Processes {
		c := DeployedCommand{Command: process.Command, Source: file, OneOff: isOneOff(process.Name)}
		if process.Name != "build" {
			u.commands = append(u.commands, c)
		} else {
			b.builds = append(b.builds, c)
		}
	}
}
