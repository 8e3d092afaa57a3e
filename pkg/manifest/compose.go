package manifest

import (
	"github.com/djready/djready/pkg/source"
)

// ComposeOptions are what surrounds a Compose file.
type ComposeOptions struct {
	// Environment is asked for the variables that values refer to: Compose
	// takes them from the shell and from the .env beside the file.
	Environment Lookup
}

// Compose is a parsed Compose file.
type Compose struct {
	Services []*Service
	// Internal are the networks that nothing outside reaches.
	Internal []string
	Problems Problems
}

// Service is one service, with anchors and merge keys resolved and variables
// substituted. What it extends is not in it: see [Compose.Resolve].
type Service struct {
	Name     string
	Location source.Location // of the name
	Image    string
	// Build is nil for a service that only names an image.
	Build *Build
	// Command and Entrypoint have Words only: Compose splits a string itself
	// and starts no shell.
	Command, Entrypoint Command
	Environment         []EnvAssignment
	// PassedThrough are names without value, taken from Compose's own
	// environment.
	PassedThrough []BareName
	EnvFiles      []EnvFileReference
	Ports         []PublishedPort
	// PortsReplaced says that Ports takes the place of the ports of the file that
	// this one adds to (`!override`, `!reset`); else both are published.
	PortsReplaced bool
	// Networks are those that the service is in; none is the default one.
	Networks    []string
	NetworkMode string
	Volumes     []Volume
	Profiles    []string
	Extends     *Extends
	// Labels are those of the service and, for Swarm, of its deployment.
	Labels     []Label
	User       string
	WorkingDir string
}

// Build says what image a service builds.
type Build struct {
	// Context and Dockerfile as written; Dockerfile is relative to Context
	// and empty for the default.
	Context, Dockerfile, Target string
	Args                        []EnvAssignment
	Location                    source.Location
}

// EnvFileReference is an entry of env_file.
type EnvFileReference struct {
	Path     string // relative to the Compose file
	Required bool   // Compose refuses to start without it
	Raw      bool   // format: raw, nothing is substituted
	Location source.Location
}

// PublishedPort is an entry of ports.
type PublishedPort struct {
	// Host is the address it is bound to; empty is all interfaces.
	Host string
	// HostKnown is false where the address is a variable that nothing sets.
	HostKnown bool
	// Published is the host's port or range; empty is one that Docker picks.
	Published string
	Target    string
	Protocol  string
	Location  source.Location
}

// Volume is an entry of volumes.
type Volume struct {
	Type           string // "bind", "volume", "tmpfs"
	Source, Target string
	ReadOnly       bool
	Location       source.Location
}

// Extends names the service that a service builds on; File is empty for the
// same file.
type Extends struct {
	File, Service string
	Location      source.Location
}

// ParseCompose reads a Compose file.
func ParseCompose(f *source.File, options ComposeOptions) *Compose {
	c := &Compose{}
	r := &composeReader{Compose: c, options: options, budget: maxFileSize}
	root := firstDocument(f, &c.Problems)
	services := root.get("services")
	if services == nil && root.get("version") == nil {
		services = root.versionOne()
	}
	for _, entry := range services.entries() {
		if entry.value.is(mappingNode) {
			c.Services = append(c.Services, r.service(entry))
		}
	}
	for _, entry := range root.get("networks").entries() {
		if entry.value.get("internal").truth() && r.count(entry.key.at) {
			c.Internal = append(c.Internal, entry.key.value)
		}
	}
	return c
}

// versionOne is the format before 2016: services at the top.
func (n *node) versionOne() *node {
	for _, entry := range n.entries() {
		if entry.value.get("image") != nil || entry.value.get("build") != nil {
			return n
		}
	}
	return nil
}

// Service finds a service by its name; nil if there is none.
func (c *Compose) Service(name string) *Service {
	for _, s := range c.Services {
		if s.Name == name {
			return s
		}
	}
	return nil
}

type composeReader struct {
	*Compose
	options ComposeOptions
	budget  int // bytes that substitution may still produce
	facts   int
}

// count bounds the facts of the whole file: aliases can repeat one mapping in
// every service.
func (r *composeReader) count(where source.Location) bool {
	r.facts++
	if r.facts == maxFacts+1 {
		r.Problems.unread(where, "the file has too many entries to be read")
	}
	return r.facts <= maxFacts
}

func (r *composeReader) service(entry pair) *Service {
	body := entry.value
	s := &Service{Name: entry.key.value, Location: entry.key.inner}
	s.Image = r.text(body.get("image"))
	s.Build = r.build(body.get("build"))
	s.Command = r.command(body.get("command"))
	s.Entrypoint = r.command(body.get("entrypoint"))
	s.Environment, s.PassedThrough = r.environment(body.get("environment"))
	s.EnvFiles = r.envFiles(body.get("env_file"))
	s.Ports, s.PortsReplaced = r.ports(body.get("ports")), body.get("ports").replaces()
	s.Networks, s.NetworkMode = r.networks(body.get("networks")), r.text(body.get("network_mode"))
	s.Volumes = r.volumes(body.get("volumes"))
	s.Extends = r.extends(body.get("extends"))
	s.Labels = append(r.labels(body.get("labels")), r.labels(body.path("deploy", "labels"))...)
	s.User, s.WorkingDir = r.text(body.get("user")), r.text(body.get("working_dir"))
	for _, profile := range body.get("profiles").elements() {
		if r.count(profile.at) {
			s.Profiles = append(s.Profiles, r.text(profile))
		}
	}
	return s
}

func (r *composeReader) build(n *node) *Build {
	switch {
	case n.is(scalarNode):
		return &Build{Context: r.text(n), Location: n.at}
	case n.is(mappingNode):
		args, _ := r.environment(n.get("args"))
		return &Build{
			Context: r.text(n.get("context")), Dockerfile: r.text(n.get("dockerfile")),
			Target: r.text(n.get("target")), Args: args, Location: n.at,
		}
	}
	return nil
}

func (r *composeReader) extends(n *node) *Extends {
	switch {
	case n.is(scalarNode):
		return &Extends{Service: r.text(n), Location: n.at}
	case n.is(mappingNode):
		return &Extends{File: r.text(n.get("file")), Service: r.text(n.get("service")), Location: n.at}
	}
	return nil
}

// command reads the string form, split at blanks outside quotes, or the list.
func (r *composeReader) command(n *node) Command {
	c := Command{Location: n.location()}
	switch {
	case n.is(scalarNode):
		c.Words = splitWords(r.text(n))
	case n.is(sequenceNode):
		for _, item := range n.items {
			if r.count(item.at) {
				c.Words = append(c.Words, r.text(item))
			}
		}
	default:
		return Command{}
	}
	return c
}
