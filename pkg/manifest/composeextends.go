package manifest

import "slices"

// Resolve is a service together with the services of the same file that it
// extends; nil if there is none of the name. Its own values win, lists of the
// base come first. Extends of the result is what leads to another file, if
// anything does.
func (c *Compose) Resolve(name string) *Service {
	s := c.Service(name)
	if s == nil {
		return nil
	}
	resolved := *s
	seen := []string{name}
	for e := s.Extends; e != nil && e.File == "" && len(seen) < maxDepth; {
		base := c.Service(e.Service)
		if base == nil || slices.Contains(seen, e.Service) {
			break
		}
		seen = append(seen, e.Service)
		resolved.extend(base)
		e = base.Extends
		resolved.Extends = e
	}
	return &resolved
}

// extend adds what the base says and the service does not.
func (s *Service) extend(base *Service) {
	if s.Image == "" {
		s.Image = base.Image
	}
	if s.Build == nil {
		s.Build = base.Build
	}
	if s.Command.IsZero() {
		s.Command = base.Command
	}
	if s.Entrypoint.IsZero() {
		s.Entrypoint = base.Entrypoint
	}
	if s.User == "" {
		s.User = base.User
	}
	if s.WorkingDir == "" {
		s.WorkingDir = base.WorkingDir
	}
	own := map[string]bool{}
	for _, a := range s.Environment {
		own[a.Name] = true
	}
	for _, n := range s.PassedThrough {
		own[n.Name] = true
	}
	environment := slices.DeleteFunc(slices.Clone(base.Environment), func(a EnvAssignment) bool { return own[a.Name] })
	s.Environment = append(environment, s.Environment...)
	passed := slices.DeleteFunc(slices.Clone(base.PassedThrough), func(n BareName) bool { return own[n.Name] })
	s.PassedThrough = append(passed, s.PassedThrough...)
	s.EnvFiles = append(slices.Clone(base.EnvFiles), s.EnvFiles...)
	s.Ports = append(slices.Clone(base.Ports), s.Ports...)
	s.Volumes = append(slices.Clone(base.Volumes), s.Volumes...)
}
