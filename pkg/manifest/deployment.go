package manifest

import "github.com/djready/djready/pkg/source"

// Deployment is what the file of a hosting platform, an init system or a
// cluster says.
type Deployment struct {
	Services []*DeployedService
	Problems Problems
}

// DeployedService is one program as a platform runs it. A file without
// services of its own (fly.toml, app.json) has one with an empty name.
type DeployedService struct {
	Name string
	// Kind is the platform's word: "web", "worker", "Deployment", "CronJob".
	Kind     string
	Location source.Location // of the name, else of the service

	Environment []EnvAssignment
	// Generated are variables that the platform fills with a random value.
	Generated []BareName
	// External are variables that an operator, a secret or another service
	// supplies: they are set, to a value that the file does not tell.
	External []BareName
	// EnvFiles are files of variables, and Groups named sets of variables
	// (ConfigMaps, environment groups) that the file does not hold.
	EnvFiles []EnvFileReference
	Groups   []BareName

	// Processes are what is run: by process type ("web", "worker") or by
	// occasion ("build", "release").
	Processes []Process
	// Mounts keep data over a restart.
	Mounts []Mount
	// ForceHTTPS is nowhere if the file does not say.
	ForceHTTPS Switch
	// Image, Dockerfile and Plan are empty if the file does not say.
	Image, Dockerfile, Plan string
	User                    string
}

// Process is a named command.
type Process struct {
	Name     string
	Command  Command
	Location source.Location // of the name
}

// Mount is a persistent disk.
type Mount struct {
	Path     string
	Location source.Location
}

// Switch is a yes or no that a file may say.
type Switch struct {
	On       bool
	Location source.Location
}

// deploymentReader collects facts of a deployment file within the bounds.
type deploymentReader struct {
	*Deployment
	facts int
}

func newDeployment() (*Deployment, *deploymentReader) {
	d := &Deployment{}
	return d, &deploymentReader{Deployment: d}
}

func (r *deploymentReader) count(where source.Location) bool {
	r.facts++
	if r.facts == maxFacts+1 {
		r.Problems.unread(where, "the file has too many entries to be read")
	}
	return r.facts <= maxFacts
}

func (r *deploymentReader) service(name, kind string, where source.Location) *DeployedService {
	s := &DeployedService{Name: name, Kind: kind, Location: where}
	if r.count(where) {
		r.Services = append(r.Services, s)
	}
	return s
}

// literal is a value that the platform takes as it stands.
func literal(key, value *node) EnvAssignment {
	return EnvAssignment{
		Name: key.str(), Value: value.str(), Known: true,
		Location: value.location(), Line: lineOf(key.at.File, key.at.Span.Start),
	}
}

func bare(n *node) BareName { return BareName{n.str(), n.inner} }

// variables reads a mapping of names to literal values.
func (r *deploymentReader) variables(s *DeployedService, n *node) {
	for _, entry := range n.entries() {
		if !r.count(entry.key.at) {
			return
		}
		switch {
		case entry.value.is(scalarNode):
			s.Environment = append(s.Environment, literal(entry.key, entry.value))
		case entry.value.is(nullNode):
			s.Environment = append(s.Environment, literal(entry.key, entry.value))
		default:
			r.Problems.add(entry.value.at, "the value of an environment variable is no text")
		}
	}
}

// process adds a command: a string is a script for a shell, a list is not.
func (r *deploymentReader) process(s *DeployedService, name string, key, value *node) {
	command := Command{Location: value.location()}
	switch {
	case value.is(scalarNode):
		command.Shell = value.value
	case value.is(sequenceNode):
		command.Words = value.scalars()
	}
	if command.IsZero() || !r.count(command.Location) {
		return
	}
	where := command.Location
	if key != nil {
		where = key.inner
	}
	s.Processes = append(s.Processes, Process{Name: name, Command: command, Location: where})
}
