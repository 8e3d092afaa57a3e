package project

import (
	"sync"
	"time"

	"github.com/djready/djready/pkg/discover"
	"github.com/djready/djready/pkg/django"
	"github.com/djready/djready/pkg/manifest"
	"github.com/djready/djready/pkg/pyast"
	"github.com/djready/djready/pkg/source"
	"github.com/djready/djready/pkg/tree"
)

// Project is one Django project: an import root and what belongs to it.
type Project struct {
	Tree *tree.Tree
	// Root is the directory on sys.path, relative to the tree; "." is the tree.
	Root string
	// Layout is the files of the tree that matter to this project.
	Layout discover.Layout
	// Modules are the candidates for its settings, production first.
	Modules []*Module
	// Django is the version that is judged by.
	Django DjangoVersion
	// Requirements is what the project asks to be installed in production.
	Requirements Requirements
	// Deployment is how the repository deploys it.
	Deployment Deployment
	// DevelopmentDeployed are the variables by which a file that is for
	// production names settings for development or tests.
	DevelopmentDeployed []DeployedVariable
	// URLs is the root URL configuration's file, "" where it is not known.
	URLs string
	// Notices are things that a reader of the report must know, a sentence each.
	Notices []string
	// Unread are files that could not be read or parsed wholly and are no part
	// of a production settings chain.
	Unread []Unread
	// Today is the date of the analysis.
	Today time.Time

	loader  *loader
	derived sync.Map // see Derive
}

// Python parses a Python file of the tree, once; nil where it is not there or
// cannot be read.
func (p *Project) Python(path string) *pyast.Module { return p.loader.Module(path) }

// Text reads a file of the tree, once; nil where it is not there or cannot be
// read.
func (p *Project) Text(path string) *source.File { return p.loader.text(path) }

// Production are the modules that are judged.
func (p *Project) Production() []*Module {
	var out []*Module
	for _, m := range p.Modules {
		if m.Settings != nil {
			out = append(out, m)
		}
	}
	return out
}

// Module is one candidate for the project's settings.
type Module struct {
	// Name is the dotted name that it is imported by; File its path.
	Name, File string
	Role       discover.Role
	// Why says how its role was told, a clause: "named by the Dockerfile's ENV".
	Why string
	// Settings are its effective values as the repository deploys it; nil unless
	// its role is production.
	Settings *Settings
	// Bare are its values when no variable is set; nil where that is the same.
	Bare *Settings

	variables func() []Variable // see Variables
}

// DjangoVersion is what is known of the Django that will run.
type DjangoVersion struct {
	django.Version
	// Declared says that a requirement tells the version; else it is assumed.
	Declared bool
	// Series are all series that the requirement admits, the oldest first; the
	// last one is what is judged by. None where the user says the version, or
	// where it is assumed.
	Series []django.Version
	// At is the requirement.
	At source.Location
}

// Requirements is what the project asks to be installed in production.
type Requirements struct {
	// Production holds the requirements, of all files that count.
	Production []manifest.Requirement
	// Optional are those of extras and groups that an installation for production
	// does not take by itself.
	Optional []manifest.Requirement
	// Constraints limit the versions of what is installed; they bring nothing.
	Constraints []manifest.Requirement
	// Commented are requirements that are commented out.
	Commented []manifest.CommentedRequirement
	// Files are the files that were read; none means that nothing is known.
	Files []string
	// System are programs and packages that a Dockerfile installs otherwise.
	System []string
}

// Find gives the requirement of a distribution by its PEP 503 name.
func (r Requirements) Find(names ...string) (manifest.Requirement, bool) {
	for _, each := range r.Production {
		for _, name := range names {
			if each.Name == name {
				return each, true
			}
		}
	}
	return manifest.Requirement{}, false
}

// CommentedOut gives a requirement that is commented out.
func (r Requirements) CommentedOut(names ...string) (manifest.CommentedRequirement, bool) {
	for _, each := range r.Commented {
		for _, name := range names {
			if each.Name == name {
				return each, true
			}
		}
	}
	return manifest.CommentedRequirement{}, false
}

// Deployment is how the repository deploys the project.
type Deployment struct {
	// Variables are set for production by files of the repository, the strongest
	// last.
	Variables []DeployedVariable
	// Commands start the program in production.
	Commands []DeployedCommand
	// Builds are what runs before the program or beside it: the steps that build
	// its image, a platform's build, jobs and workers. A shell's line is in them
	// command by command.
	Builds []DeployedCommand
	// Programs are the ways in which it is run, each with its own commands.
	Programs []Program
	// Published are the ports that production compose files publish.
	Published []PublishedPort
	// AskedFiles are environment files without which production compose files do
	// not start the program, and which the repository does not hold: the operator
	// has them, and what they set is not known.
	AskedFiles []string
	// Platforms are hosting platforms that the files name: "heroku", "fly" …
	Platforms []string
	// Hosts are those platforms with what their files say of the disks.
	Hosts []Host
	// Dockerfiles are the images that are deployed.
	Dockerfiles []*manifest.Dockerfile
	// Proxies are the files of web servers and proxies.
	Proxies []string
	// Edges are what stands in front of the program, as tracked files say.
	Edges []Edge
}

// Host is a hosting platform that a file of the repository deploys to.
type Host struct {
	// Platform is its name: "heroku", "fly" …
	Platform string
	// File is the file that says so.
	File *source.File
	// Mounts are the disks that the file gives the program.
	Mounts []manifest.Mount
}

// DeployedVariable is one variable that a file sets for production.
type DeployedVariable struct {
	manifest.EnvAssignment
	// Source says what sets it: "the last stage of Dockerfile".
	Source string

	layer layer
}

// DeployedCommand is one command that a file has run in production.
type DeployedCommand struct {
	manifest.Command
	Source string
	// Conditional says that a script decides whether it runs.
	Conditional bool
	// OneOff says that it runs once, beside the program or before it: a release
	// phase, a script after the first deployment.
	OneOff bool
	// Branch says that a script has it as one way of several.
	Branch bool
}
