package manifest

import (
	"testing"

	"github.com/stretchr/testify/require"
)

func TestPrograms(t *testing.T) {
	for _, c := range []struct {
		shell string
		words []string
		want  []string
	}{
		{shell: "gunicorn site.wsgi", want: []string{"gunicorn"}},
		{words: []string{"python", "manage.py", "runserver", "0.0.0.0:8000"}, want: []string{"runserver"}},
		{words: []string{"python3.12", "-u", "-W", "ignore", "/app/manage.py", "--settings", "x", "runserver"}, want: []string{"runserver"}},
		{shell: "./manage.py migrate --noinput && exec poetry run gunicorn x", want: []string{"migrate", "gunicorn"}},
		{words: []string{"sh", "-c", "python -m gunicorn x"}, want: []string{"gunicorn"}},
		{words: []string{"/bin/bash", "-lc", "sh -c 'exec uvicorn x'"}, want: []string{"uvicorn"}},
		{words: []string{"tini", "--", "gunicorn", "x"}, want: []string{"gunicorn"}},
		{shell: "./wait-for-it.sh db:5432 -t 60 -- daphne x", want: []string{"wait-for-it.sh", "daphne"}},
		{shell: "env A=1 gosu app /usr/local/bin/gunicorn x", want: []string{"gunicorn"}},
		{shell: "python -m django runserver", want: []string{"runserver"}},
		{shell: "django-admin runserver --insecure", want: []string{"runserver"}},
		{shell: "uv run --no-dev python manage.py runserver", want: []string{"runserver"}},
		{shell: "cd /app; python server.py > log 2>&1 &", want: []string{"cd", "server.py"}},
		{shell: "# runserver\necho 'manage.py runserver'", want: []string{"echo"}},
		{shell: "cat <<EOF\npython manage.py runserver\nEOF\ngunicorn", want: []string{"cat", "gunicorn"}},
		{shell: "gunicorn --bind 0.0.0.0:$PORT \\\n  site.wsgi", want: []string{"gunicorn"}},
		{shell: "timeout 60 sudo -u www-data celery -A x", want: []string{"celery"}},
		{shell: "case $1 in web) gunicorn x ;; dev) python manage.py runserver ;; esac; celery", want: []string{"gunicorn", "runserver", "celery"}},
		{words: []string{"/entrypoint.sh", "gunicorn", "x"}, want: []string{"entrypoint.sh", "gunicorn"}},
		{words: []string{"/docker-entrypoint", "python", "manage.py", "runserver"}, want: []string{"docker-entrypoint", "runserver"}},
		{words: []string{"/start.sh", "--wait"}, want: []string{"start.sh"}},
		{shell: "python -c 'print(1)'", want: []string{"python"}},
		{shell: "", want: nil},
	} {
		command := Command{Shell: c.shell, Words: c.words}
		require.Equal(t, c.want, command.Programs(), "%q %q", c.shell, c.words)
		for _, program := range c.want {
			require.True(t, command.Runs(program))
		}
		require.False(t, command.Runs("absent"))
	}
}

func TestInvocations(t *testing.T) {
	all := Command{Shell: `export A=1; if [ "$X" ]; then python manage.py makemigrations --check; fi; B=2 gunicorn 'x y' "$Z"`}.Invocations()
	require.Len(t, all, 3)
	require.Equal(t, Invocation{
		Program: "makemigrations", Management: true, Arguments: []string{"--check"}, Environment: map[string]string{"A": "1"}, Conditional: true, Branch: true,
	}, all[1])
	require.Equal(t, Invocation{
		Program: "gunicorn", Arguments: []string{"x y", "$Z"}, Environment: map[string]string{"A": "1", "B": "2"},
	}, all[2])
}

func TestBranches(t *testing.T) {
	for script, want := range map[string][]bool{
		"migrate && gunicorn":                          {false, false},
		"gunicorn || runserver":                        {false, true},
		"if x; then runserver; else gunicorn; fi; end": {true, true, true, false},
		"case $1 in a) runserver;; b) gunicorn;; esac": {true, true},
		"f() { runserver; }; f":                        {true, false},
		"sh -c 'if x; then runserver; fi'":             {true, true},
	} {
		var got []bool
		for _, i := range (Command{Shell: script}).Invocations() {
			if i.Program != "f" || len(got) > 0 {
				got = append(got, i.Branch)
			}
		}
		require.Equal(t, want, got, script)
	}
}

func TestSettingsModule(t *testing.T) {
	for _, c := range []struct {
		shell, want string
		ok          bool
	}{
		{"python manage.py runserver --settings=site.settings.dev", "site.settings.dev", true},
		{"python manage.py runserver --settings site.prod", "site.prod", true},
		{"DJANGO_SETTINGS_MODULE=site.prod gunicorn x", "site.prod", true},
		{"env DJANGO_SETTINGS_MODULE='site.prod' gunicorn x", "site.prod", true},
		{"export DJANGO_SETTINGS_MODULE=site.prod && gunicorn x", "site.prod", true},
		{"gunicorn -e DJANGO_SETTINGS_MODULE=site.prod x", "site.prod", true},
		{"gunicorn --env=DJANGO_SETTINGS_MODULE=site.prod x", "site.prod", true},
		{"DJANGO_SETTINGS_MODULE=a sh -c 'gunicorn x'", "a", true},
		{"manage.py migrate --settings=a && DJANGO_SETTINGS_MODULE=b gunicorn x", "b", true},
		{"DJANGO_SETTINGS_MODULE=$MODULE gunicorn x", "$MODULE", false},
		{"gunicorn --settings=x y", "", false},
	} {
		got, ok := Command{Shell: c.shell}.SettingsModule()
		require.Equal(t, c.want, got, c.shell)
		require.Equal(t, c.ok, ok, c.shell)
	}
}
