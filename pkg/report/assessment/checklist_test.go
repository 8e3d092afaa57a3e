package assessment

import (
	"slices"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/djready/djready/checks"
	"github.com/djready/djready/pkg/lint"
)

// TestDutiesNameChecksThatThereAre keeps the table true.
func TestDutiesNameChecksThatThereAre(t *testing.T) {
	known := map[string]*lint.Check{}
	for _, c := range checks.All() {
		known[c.ID] = c
	}
	seen := map[string]bool{}
	for _, d := range slices.Concat(beforeDeployment(), djangoChecklist()) {
		require.False(t, seen[d.task], "%s is told once, for the steps go by it", d.task)
		seen[d.task] = true
		require.NotEmpty(t, d.verify, d.task)
		for _, id := range d.against {
			require.Contains(t, known, id, d.task)
		}
		for _, id := range d.practices {
			require.NotEmpty(t, known[id].Practice, "%s: %s records no good practice", d.task, id)
		}
	}
	for id := range remedies() {
		require.Contains(t, known, id)
	}
}

// states are the states of the checklist by task.
func states(p Project) map[string]State {
	out := map[string]State{}
	for _, g := range p.Checklist {
		for _, item := range g.Items {
			out[item.Task] = item.State
		}
	}
	return out
}

func TestChecklistOfABadProject(t *testing.T) {
	got := states(only(t, maisha(t, "maisha")))
	for _, task := range []string{
		"Turn DEBUG off", "Set a strong SECRET_KEY", "Set ALLOWED_HOSTS", "Send the security headers", "Name the origins of CORS",
		"Install an application server and a server of static files", "Keep secrets out of the repository",
		"Set the mode variable to production", "Verify the database's credentials", "Rotate the log files", "Test the payment webhook",
		"CSRF_COOKIE_SECURE", "DATABASES",
	} {
		require.Equal(t, No, got[task], task)
	}
	for _, task := range []string{"Test with DEBUG=False", "Set up the web server", "Set up a TLS certificate", "Set up monitoring", "Back the database up", "EMAIL_BACKEND"} {
		require.Equal(t, Unknown, got[task], task)
	}
	for _, task := range []string{"CACHES", "STATIC_ROOT and STATIC_URL", "SESSION_COOKIE_SECURE", "CONN_MAX_AGE", "TEMPLATES", "LOGGING"} {
		require.Equal(t, Yes, got[task], task)
	}
}

func TestChecklistOfAGoodProject(t *testing.T) {
	got := states(only(t, maisha(t, "maisha-fixed")))
	for _, task := range []string{
		"Turn DEBUG off", "Set a strong SECRET_KEY", "Set ALLOWED_HOSTS", "Send the security headers", "Name the origins of CORS",
		"Install an application server and a server of static files", "Keep secrets out of the repository",
		"Set the mode variable to production", "Set up the web server", "Rotate the log files", "CSRF_COOKIE_SECURE", "DATABASES",
	} {
		require.Equal(t, Yes, got[task], task)
	}
	require.Equal(t, Unknown, got["Verify the database's credentials"], "how strong the password is, nobody can read")
	require.NotContains(t, got, "a task for nobody")
}

func TestChecklistLeavesOutWhatAProjectHasNot(t *testing.T) {
	p := only(t, made(t, map[string]string{
		"manage.py":   "import os\nos.environ.setdefault('DJANGO_SETTINGS_MODULE', 'settings')\n",
		"settings.py": "INSTALLED_APPS = []\n",
	}))
	got := states(p)
	require.NotContains(t, got, "Name the origins of CORS")
	require.NotContains(t, got, "Back the database up")
	require.NotContains(t, got, "Test the payment webhook")
	require.Contains(t, got, "Set up a TLS certificate")
}

func TestStepsAreInOrder(t *testing.T) {
	p := only(t, maisha(t, "maisha"))
	require.Len(t, p.Steps, 4)
	require.Equal(t, "Immediately, before any deployment", p.Steps[0].Title)
	require.Len(t, p.Steps[0].Tasks, 7)
	require.Greater(t, p.Steps[0].After, p.Score.Overall)
	require.Greater(t, p.Steps[1].After, p.Steps[0].After)
	require.Equal(t, NotReady, p.Status)
	require.Len(t, p.Warning, 7)
	fixed := only(t, maisha(t, "maisha-fixed"))
	require.Equal(t, Ready, fixed.Status)
	require.Empty(t, fixed.Warning)
	require.GreaterOrEqual(t, p.Score.AfterFixes, lint.Points(90))
	require.InDelta(t, 60, int(p.Score.Overall), 10)
}
