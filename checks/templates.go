package checks

import (
	"github.com/djready/djready/pkg/lint"
	"github.com/djready/djready/pkg/project"
)

// eachTemplateEngine makes a Run that is called for each engine of TEMPLATES.
func eachTemplateEngine(run func(p *lint.Pass, engine project.Setting)) func(*lint.Pass) {
	return lint.OnSetting("TEMPLATES", func(p *lint.Pass, s project.Setting) {
		for _, engine := range s.Items() {
			run(p, engine)
		}
	})
}
