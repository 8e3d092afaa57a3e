package manifest

import "github.com/djready/djready/pkg/source"

// ParseAppYAML reads App Engine's app.yaml. ForceHTTPS is on where every
// handler says `secure: always`, and off where one that is no static file does
// not.
func ParseAppYAML(f *source.File) *Deployment {
	d, r := newDeployment()
	root := firstDocument(f, &d.Problems)
	s := r.service(root.get("service").str(), root.get("runtime").str(), root.location())
	r.variables(s, root.get("env_variables"))
	r.process(s, "web", nil, root.get("entrypoint"))
	for _, handler := range root.get("handlers").elements() {
		secure := handler.get("secure")
		always := secure.str() == "always"
		where := secure.location()
		if where.IsZero() {
			where = handler.at
		}
		static := handler.get("static_dir") != nil || handler.get("static_files") != nil
		if s.ForceHTTPS.Location.IsZero() || !static && !always {
			s.ForceHTTPS = Switch{always, where}
		}
	}
	return d
}

// ParseVercel reads vercel.json. A value that starts with "@" names a secret.
func ParseVercel(f *source.File) *Deployment {
	d, r := newDeployment()
	root := parseJSON(f, &d.Problems)
	s := r.service(root.get("name").str(), "", at(f, 0, 0))
	for _, entry := range root.get("env").entries() {
		if !r.count(entry.key.at) {
			break
		}
		if value := entry.value.str(); len(value) > 1 && value[0] == '@' {
			s.External = append(s.External, bare(entry.key))
		} else if entry.value.is(scalarNode) {
			s.Environment = append(s.Environment, literal(entry.key, entry.value))
		}
	}
	r.process(s, "build", nil, root.get("buildCommand"))
	r.process(s, "install", nil, root.get("installCommand"))
	return d
}
