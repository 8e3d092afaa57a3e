package project_test

import (
	"testing"

	"github.com/stretchr/testify/require"
)

func TestBuilds(t *testing.T) {
	const web = "-- Procfile --\nweb: gunicorn app.wsgi\n"
	const build = "-- bin/build.sh --\npip install -r requirements.txt\npython manage.py migrate\n"
	tests := []struct {
		name, archive string
		want          []string
	}{
		{"the steps of an image", "-- Dockerfile --\nFROM python\nCOPY . .\nRUN pip install x && python manage.py collectstatic\nRUN [\"python\", \"manage.py\", \"check\"]\nCMD gunicorn app.wsgi\n", []string{"pip", "collectstatic", "check"}},
		{"a script that a step runs", "-- Dockerfile --\nFROM python\nCOPY . .\nRUN sh bin/build.sh\nCMD gunicorn app.wsgi\n" + build, []string{"sh", "migrate"}},
		{"a script that a step only touches", "-- Dockerfile --\nFROM python\nCOPY . .\nRUN chmod +x bin/build.sh\nCMD gunicorn app.wsgi\n" + build, nil},
		{"quotes and escapes", "-- Dockerfile --\nFROM python\nCOPY . .\nRUN echo \"a;b\" && sh -c 'pip a; sh bin/build.sh' \\\n  && python manage.py check\nCMD gunicorn app.wsgi\n" + build, []string{"pip", "sh", "check", "migrate"}},
		{"a platform's build", "-- render.yaml --\nservices:\n- type: web\n  runtime: python\n  buildCommand: ./bin/build.sh\n  startCommand: gunicorn app.wsgi\n" + build, []string{"build.sh", "migrate"}},
		{"a job of a compose file", "-- compose.yaml --\nservices:\n  web:\n    build: .\n  migrate:\n    build: .\n    command: python manage.py migrate\n-- Dockerfile --\nFROM python\nCMD gunicorn app.wsgi\n", []string{"migrate"}},
		{"what the program itself does is none", web, nil},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			var programs []string
			for _, c := range one(t, django+tt.archive).Deployment.Builds {
				programs = append(programs, c.Programs()...)
			}
			require.Equal(t, tt.want, programs)
		})
	}
}

func TestAReleaseIsACommand(t *testing.T) {
	p := one(t, django+"-- Procfile --\nrelease: python manage.py migrate\nweb: gunicorn app.wsgi\n")
	require.Len(t, p.Deployment.Commands, 2)
	require.Equal(t, []string{"migrate"}, p.Deployment.Commands[0].Programs())
}
