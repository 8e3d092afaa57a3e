package envfile_test

import (
	"bytes"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/djready/djready/checks"
	"github.com/djready/djready/pkg/checktest"
	"github.com/djready/djready/pkg/engine"
	"github.com/djready/djready/pkg/eval"
	"github.com/djready/djready/pkg/lint"
	"github.com/djready/djready/pkg/manifest"
	"github.com/djready/djready/pkg/project"
	"github.com/djready/djready/pkg/report/envfile"
	"github.com/djready/djready/pkg/source"
	"github.com/djready/djready/pkg/tree"
)

const testdata = "../../../testdata"

// judge loads a tree with an environment file's variables given, and runs all
// checks.
func judge(t *tree.Tree, env string) ([]*project.Project, *lint.Report) {
	given := eval.Environment{}
	for _, a := range manifest.Dotenv(source.NewFile(".env", env), manifest.DotenvOptions{Override: true}).Assignments {
		given[a.Name] = eval.Variable{Value: a.Value}
	}
	today := time.Date(2026, 11, 23, 0, 0, 0, 0, time.UTC)
	projects := project.Load(t, project.Options{Environment: given, Today: today})
	report, internal := engine.Run(projects, engine.Options{Checks: checks.All(), Today: today})
	if len(internal) > 0 {
		panic(internal[0])
	}
	return projects, report
}

// template is the text of a tree's template, and the template.
func template(t *testing.T, of *tree.Tree) (string, envfile.Template) {
	made := envfile.New(judge(of, ""))
	var text bytes.Buffer
	require.NoError(t, made.Write(&text, envfile.Options{}))
	return text.String(), made
}

// plausible is what an operator might fill in for a variable.
func plausible(e envfile.Entry) string {
	const secret = "Zq4vT8wXk2Lr7Nf0Yb5Jd9Hs3Gm6Pc1AtUeViOoWnRzKxQyBhMgDlFsCjEa_u-IrNTk8Zw3Xv6Qp2Lm9Yb4Hc7J"
	name := strings.ToUpper(strings.Join(append(e.Feeds, e.Name), " "))
	switch e.Conversion {
	case project.DatabaseURL:
		return "postgres://shop:" + secret[:40] + "@db.internal:5432/shop"
	case project.CacheURL:
		return "redis://cache.internal:6379/0"
	case project.EmailURL:
		return "smtp+tls://shop:" + secret[:40] + "@mail.internal:587"
	case project.Integer, project.Number, project.Duration:
		return "3600"
	case project.Boolean:
		return "False"
	case project.Presence:
		return ""
	case project.JSON:
		return "{}"
	case project.Word:
		return e.Words[0]
	case project.FilePath:
		return "/srv/shop"
	}
	switch {
	case strings.Contains(name, "SSL_HEADER"):
		return strings.Trim(e.Value, "<>")
	case e.Secret && strings.Contains(name, "PATH"), e.Secret && strings.Contains(name, "URL"):
		return "redis://:" + secret[:40] + "@cache.internal:6379/0"
	case e.Secret:
		return secret
	case strings.Contains(name, "HOSTS"), strings.Contains(name, "DOMAIN"):
		return "shop.acme.tz"
	case strings.Contains(name, "BACKEND"):
		return "django.core.mail.backends.smtp.EmailBackend"
	case strings.Contains(name, "ENGINE"):
		return "django.db.backends.postgresql"
	case strings.Contains(name, "LEVEL"):
		return "INFO"
	case strings.Contains(name, "REDIS"), strings.Contains(name, "BROKER"):
		return "redis://cache.internal:6379/0"
	case strings.Contains(name, "URL"), strings.Contains(name, "ORIGIN"):
		return "https://shop.acme.tz"
	case strings.Contains(name, "HOST"):
		return "host.internal"
	}
	return "shop"
}

// fill gives each placeholder that counts a value.
func fill(text string, made envfile.Template) string {
	for _, e := range made.Entries {
		if e.Active && e.Placeholder() {
			text = strings.Replace(text, "\n"+e.Name+"="+e.Value+"\n", "\n"+e.Name+"="+plausible(e)+"\n", 1)
		}
	}
	return text
}

// roundTrip holds that a filled template passes its own check, and that nothing is
// found any more about the defaults that it takes the place of.
func roundTrip(t *testing.T, of *tree.Tree) {
	text, made := template(t, of)
	filled := fill(text, made)
	projects, report := judge(of, filled)
	checked := envfile.Check(source.NewFile(".env", filled), projects, report)
	for _, p := range checked.Problems {
		require.False(t, p.Error, "%s: %s %v\n%s", p.Variable, p.Message, p.Check, filled)
		require.NotEqual(t, envfile.ReadingVary, p.Kind, p.Variable)
		require.NotEqual(t, envfile.Unread, p.Kind, p.Variable)
	}
	for _, e := range made.Entries {
		for _, gone := range e.Unsafe {
			for _, f := range report.Findings {
				require.False(t, e.Active && f.Check == gone.Check && f.At == gone.At && f.Message == gone.Message, "%s: %s is still found\n%s", e.Name, f.Message, filled)
			}
		}
	}
}

func TestRoundTripOfProjects(t *testing.T) {
	for _, name := range []string{"maisha", "maisha-fixed"} {
		t.Run(name, func(t *testing.T) {
			opened, err := tree.Dir(filepath.Join(testdata, "projects", name))
			require.NoError(t, err)
			roundTrip(t, opened)
			first, _ := template(t, opened)
			again, _ := template(t, opened)
			require.Equal(t, first, again, "the same project gives the same bytes")
		})
	}
}

// TestRoundTripOfFixtures goes over the fixtures of all checks that read variables.
func TestRoundTripOfFixtures(t *testing.T) {
	tried := 0
	for _, check := range checks.All() {
		for _, c := range checktest.Cases(t, filepath.Join(testdata, "checks", check.Name)) {
			if reads(c.Files) {
				tried++
				t.Run(check.Name+"/"+c.Name, func(t *testing.T) { roundTrip(t, tree.Memory(c.Files)) })
			}
		}
	}
	require.Greater(t, tried, 100)
}

func reads(files map[string]string) bool {
	for name, text := range files {
		if strings.HasSuffix(name, ".py") && (strings.Contains(text, "environ") || strings.Contains(text, "getenv") || strings.Contains(text, "decouple") || strings.Contains(text, "environs")) {
			return true
		}
	}
	return false
}
