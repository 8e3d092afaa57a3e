package manifest

import "strings"

// ports reads the short and the long syntax.
func (r *composeReader) ports(n *node) []PublishedPort {
	var ports []PublishedPort
	for _, item := range n.elements() {
		if !r.count(item.at) {
			break
		}
		p := PublishedPort{Protocol: "tcp", HostKnown: true, Location: item.at}
		switch {
		case item.is(mappingNode):
			host := r.expand(item.get("host_ip"))
			p.Host, p.HostKnown = host.value, host.known || !item.get("host_ip").is(scalarNode)
			p.Published = r.text(item.get("published"))
			p.Target = r.text(item.get("target"))
			if protocol := r.text(item.get("protocol")); protocol != "" {
				p.Protocol = protocol
			}
		case item.is(scalarNode):
			x := r.expand(item)
			shortPort(x.value, &p)
			p.HostKnown = x.known || p.Host != "" || strings.Count(x.value, ":") < 2
		}
		if p.Target != "" {
			ports = append(ports, p)
		}
	}
	return ports
}

// shortPort reads [[host:]published:]target[/protocol]; the host may be an
// IPv6 address in brackets.
func shortPort(text string, p *PublishedPort) {
	if target, protocol, ok := strings.Cut(text, "/"); ok {
		text, p.Protocol = target, protocol
	}
	last := strings.LastIndexByte(text, ':')
	p.Target = text[last+1:]
	if last < 0 {
		return
	}
	text = text[:last]
	middle := strings.LastIndexByte(text, ':')
	p.Published = text[middle+1:]
	if middle >= 0 {
		p.Host = strings.Trim(text[:middle], "[]")
	}
}

// networks reads the list and the map form.
func (r *composeReader) networks(n *node) []string {
	var names []string
	for _, entry := range n.entries() {
		if r.count(entry.key.at) {
			names = append(names, entry.key.value)
		}
	}
	for _, item := range n.elements() {
		if r.count(item.at) {
			names = append(names, r.text(item))
		}
	}
	return names
}

// volumes reads the short and the long syntax.
func (r *composeReader) volumes(n *node) []Volume {
	var volumes []Volume
	for _, item := range n.elements() {
		if !r.count(item.at) {
			break
		}
		v := Volume{Location: item.at}
		switch {
		case item.is(mappingNode):
			v.Type, v.Source, v.Target = r.text(item.get("type")), r.text(item.get("source")), r.text(item.get("target"))
			v.ReadOnly = item.get("read_only").truth()
		case item.is(scalarNode):
			shortVolume(r.text(item), &v)
		}
		if v.Target != "" {
			volumes = append(volumes, v)
		}
	}
	return volumes
}

// shortVolume reads [source:]target[:mode]. A source that is a path is a bind
// mount, a name is a volume.
func shortVolume(text string, v *Volume) {
	v.Type = "volume"
	parts := strings.Split(text, ":")
	// A Windows drive is no source of its own: C:\src:/target.
	if len(parts) > 2 && len(parts[0]) == 1 && strings.HasPrefix(parts[1], `\`) {
		parts = append([]string{parts[0] + ":" + parts[1]}, parts[2:]...)
	}
	if len(parts) == 1 {
		v.Target = parts[0]
		return
	}
	v.Source, v.Target = parts[0], parts[1]
	if strings.IndexAny(v.Source[:min(1, len(v.Source))], "./~") == 0 || strings.Contains(v.Source, `\`) {
		v.Type = "bind"
	}
	if len(parts) > 2 {
		for _, option := range strings.Split(parts[2], ",") {
			v.ReadOnly = v.ReadOnly || option == "ro"
		}
	}
}
