package manifest

import (
	"testing"

	"github.com/djready/djready/pkg/source"
	"github.com/stretchr/testify/require"
)

func TestAddonsSetVariables(t *testing.T) {
	names := func(d *Deployment) []string {
		var out []string
		for _, external := range d.Services[0].External {
			out = append(out, external.Name)
		}
		return out
	}
	app := ParseAppJSON(source.NewFile("app.json", `{"addons": ["heroku-postgresql:mini", {"plan": "heroku-redis"}, "papertrail", 7]}`))
	require.Equal(t, []string{"DATABASE_URL", "REDIS_URL"}, names(app))
	yml := ParseHerokuYAML(source.NewFile("heroku.yml", "setup:\n  addons:\n    - plan: heroku-postgresql\n"))
	require.Equal(t, []string{"DATABASE_URL"}, names(yml))
}
