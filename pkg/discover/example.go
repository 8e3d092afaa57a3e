package discover

import (
	"path"
	"strings"
)

// Example tells of files that are to be copied and filled in: .env.example,
// example.env, settings.py.dist, config_example.py. They are never what runs
// in production.
func Example(file string) bool {
	base := strings.ToLower(path.Base(file))
	// The nginx image fills in such templates when it starts: they are real.
	if strings.HasSuffix(base, ".conf.template") || strings.HasSuffix(base, ".conf.tmpl") {
		return false
	}
	list := words(strings.TrimSuffix(base, ".py"))
	for _, word := range list {
		switch word {
		case "example", "examples", "sample", "samples":
			return true
		case "template", "tmpl", "tpl", "dist":
			// Alone these name a subject: settings/template.py.
			if len(list) > 1 {
				return true
			}
		}
	}
	return false
}
