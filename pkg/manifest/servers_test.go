package manifest

import (
	"testing"

	"github.com/djready/djready/pkg/source"
	"github.com/stretchr/testify/require"
)

func TestUWSGI(t *testing.T) {
	d := ParseUWSGI(source.NewFile("uwsgi.ini", `[uwsgi]
module = project.wsgi
env = DJANGO_SETTINGS_MODULE=project.settings.production
; env = COMMENTED=1
env = HOST=$(HOSTNAME)
env = SECRET_KEY="k=1"
if-env = PORT
[other]
env = OTHER=1
`))
	require.Empty(t, d.Problems)
	require.Len(t, d.Services, 1)
	all := d.Services[0].Environment
	require.Len(t, all, 3)
	require.Equal(t, "DJANGO_SETTINGS_MODULE", all[0].Name)
	require.Equal(t, "project.settings.production", all[0].Value)
	require.Equal(t, "project.settings.production", all[0].Location.Text())
	require.Equal(t, 3, all[0].Line)
	require.True(t, all[0].Known)
	require.False(t, all[1].Known)
	require.Equal(t, "k=1", all[2].Value)
	require.Equal(t, `"k=1"`, all[2].Location.Text())
}

func TestSupervisor(t *testing.T) {
	d := ParseSupervisor(source.NewFile("supervisord.conf", `[supervisord]
environment=SHARED="1"

[program:web]
command=gunicorn --bind 0.0.0.0:8000 project.wsgi
user=app
environment=DJANGO_SETTINGS_MODULE="project.settings,production",DEBUG=0,
    HOST='%(ENV_HOSTNAME)s'

[program:worker]
command=celery -A project worker
`))
	require.Len(t, d.Services, 2)
	web := d.Services[0]
	require.Equal(t, "web", web.Name)
	require.Equal(t, "app", web.User)
	require.Equal(t, []string{"gunicorn"}, web.Processes[0].Command.Programs())
	require.Len(t, web.Environment, 3)
	require.Equal(t, "project.settings,production", web.Environment[0].Value)
	require.Equal(t, "DEBUG", web.Environment[1].Name)
	require.Equal(t, "0", web.Environment[1].Value)
	require.Equal(t, "HOST", web.Environment[2].Name)
	require.False(t, web.Environment[2].Known)
	require.Equal(t, "worker", d.Services[1].Name)
	require.Empty(t, d.Services[1].Environment)
}
