package project_test

import (
	"testing"

	"github.com/stretchr/testify/require"
)

func TestComposeServicesOfTheProjectCount(t *testing.T) {
	const dockerfile = "-- Dockerfile --\nFROM python\n"
	tests := []struct {
		name, archive string
		want          []string
	}{
		{
			"what is built here",
			dockerfile + "-- docker-compose.yml --\nservices:\n  web:\n    build: .\n    environment: [MODE=live]\n  db:\n    image: postgres\n    environment: {MODE: database}\n",
			[]string{"MODE=live by the service web of docker-compose.yml"},
		},
		{
			"an image from elsewhere that gets what the settings read",
			"-- docker-compose.yml --\nservices:\n  site:\n    image: example/site\n    environment: {MODE: live}\n  db:\n    image: postgis/postgis\n    environment: {MODE: database}\n",
			[]string{"MODE=live by the service site of docker-compose.yml"},
		},
		{
			"anchors, merge keys and a tracked env_file",
			dockerfile + "-- docker-compose.yml --\nx-app: &app\n  build: .\n  env_file: [conf/web.env, conf/missing.env]\n  environment: &env\n    MODE: live\nservices:\n  web:\n    <<: *app\n    environment:\n      <<: *env\n      KIND: x\n-- conf/web.env --\nMODE=file\nOTHER=y\n",
			[]string{"MODE=file by conf/web.env", "OTHER=y by conf/web.env", "MODE=live by the service web of docker-compose.yml", "KIND=x by the service web of docker-compose.yml"},
		},
		{
			"an env_file that git does not track is absent",
			dockerfile + "-- .gitignore --\n.env\n-- .env --\nMODE=secret\n-- docker-compose.yml --\nservices:\n  web:\n    build: .\n    env_file: .env\n",
			nil,
		},
		{
			"extends across files",
			dockerfile + "-- docker-compose.yml --\nservices:\n  web:\n    extends: {file: common/services.yml, service: app}\n    environment: {MODE: live}\n-- common/services.yml --\nservices:\n  app:\n    build: ..\n    environment: {MODE: base, KIND: x}\n",
			[]string{"MODE=base by the service app of common/services.yml", "KIND=x by the service app of common/services.yml", "MODE=live by the service web of docker-compose.yml"},
		},
		{
			"extends in a circle",
			dockerfile + "-- docker-compose.yml --\nservices:\n  web:\n    build: .\n    extends: {file: docker-compose.yml, service: web}\n    environment: {MODE: live}\n",
			[]string{"MODE=live by the service web of docker-compose.yml"},
		},
		{
			"defaults, and the tracked .env beside the file",
			dockerfile + "-- .env --\nKIND=tracked\nPASSED=on\n-- docker-compose.yml --\nservices:\n  web:\n    build: .\n    environment:\n    - MODE=${MODE:-live}\n    - KIND=${KIND:-x}\n    - OTHER=${OTHER}\n    - PASSED\n    - FORGOTTEN\n",
			[]string{"MODE=live by the service web of docker-compose.yml", "KIND=tracked by the service web of docker-compose.yml", "OTHER=? by the service web of docker-compose.yml", "PASSED=on by the service web of docker-compose.yml"},
		},
		{
			"the build's argument and target",
			"-- Dockerfile --\nFROM python AS live\nARG MODE=image\nENV MODE=${MODE}\nFROM live AS other\nENV KIND=x\n-- docker-compose.yml --\nservices:\n  web:\n    build: {context: ., target: live, args: {MODE: built}}\n",
			[]string{"MODE=built by the service web of docker-compose.yml"},
		},
		{
			"a file for production adds to the plain one, which is for development",
			dockerfile + "-- docker-compose.yml --\nservices:\n  web:\n    build: .\n    command: python manage.py runserver\n    environment: {KIND: x, MODE: dev}\n-- docker-compose.prod.yml --\nservices:\n  web:\n    command: gunicorn app.wsgi\n    environment: {MODE: live}\n",
			[]string{"KIND=x by the service web of docker-compose.yml", "MODE=dev by the service web of docker-compose.yml", "MODE=live by the service web of docker-compose.prod.yml"},
		},
		{
			"the plain file beside one for production is another way to run it",
			dockerfile + "-- docker-compose.yml --\nservices:\n  web:\n    build: .\n    environment: {MODE: plain}\n-- docker-compose.prod.yml --\nservices:\n  web:\n    build: .\n    environment: {MODE: live}\n",
			[]string{"MODE=live by the service web of docker-compose.prod.yml"},
		},
		{
			"a variant of the plain file",
			dockerfile + "-- docker-compose.yml --\nservices:\n  web:\n    build: .\n    environment: {MODE: live}\n-- docker-compose.cloud.yml --\nservices:\n  web:\n    environment: {MODE: cloud}\n",
			[]string{"MODE=live by the service web of docker-compose.yml"},
		},
		{
			"a variant of the plain file, both in a directory for deployment",
			dockerfile + "-- deploy/docker-compose.yml --\nservices:\n  web:\n    build: ..\n    environment: {MODE: live}\n-- deploy/docker-compose.es.yml --\nservices:\n  web:\n    build: ..\n    environment: {MODE: es}\n",
			[]string{"MODE=live by the service web of deploy/docker-compose.yml"},
		},
		{
			"workers beside the web process",
			dockerfile + "-- docker-compose.yml --\nservices:\n  web:\n    build: .\n    environment: {MODE: live}\n  jobs:\n    build: .\n    command: celery -A app worker\n    environment: {MODE: jobs}\n  worker:\n    build: .\n    command: ./jobs.sh\n    environment: {MODE: worker}\n",
			[]string{"MODE=live by the service web of docker-compose.yml"},
		},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) { require.Equal(t, tt.want, variables(one(t, django+tt.archive))) })
	}
}

func TestADevelopersServicesDoNotCount(t *testing.T) {
	const service = "services:\n  web:\n    build: .\n    environment: {MODE: dev}\n"
	tests := []struct{ name, archive string }{
		{"by the file's name", "-- docker-compose.dev.yml --\n" + service},
		{"an override", "-- docker-compose.override.yml --\n" + service},
		{"an example", "-- docker-compose.yml.example --\n" + service},
		{"by its profile", "-- docker-compose.yml --\n" + service + "    profiles: [dev, test]\n"},
		{"it runs the development server", "-- docker-compose.yml --\n" + service + "    command: sh -c 'python manage.py migrate && python manage.py runserver 0.0.0.0:80'\n"},
		{"its script runs the development server", "-- docker-compose.yml --\n" + service + "    command: ./start.sh\n-- start.sh --\n#!/bin/sh\npython manage.py runserver\n"},
		{"it mounts the source tree", "-- docker-compose.yml --\n" + service + "    volumes: ['.:/code']\n"},
		{"it names development settings", "-- docker-compose.yml --\n" + service + "    env_file: web.env\n-- web.env --\nDJANGO_SETTINGS_MODULE=app.settings_dev\n-- app/settings_dev.py --\nDEBUG = True\n"},
		{"its image is a developer's", "-- docker-compose.yml --\nservices:\n  web:\n    build: {context: ., dockerfile: docker/local/Dockerfile}\n    environment: {MODE: dev}\n-- docker/local/Dockerfile --\nFROM python\n"},
		{"it runs a web server", "-- docker-compose.yml --\nservices:\n  web:\n    build: ./web\n    environment: {MODE: x}\n-- web/Dockerfile --\nFROM nginx\n"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			require.Empty(t, variables(one(t, django+"-- Dockerfile --\nFROM python\n"+tt.archive)))
		})
	}
}
