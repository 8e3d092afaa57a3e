package project_test

import (
	"testing"

	"github.com/stretchr/testify/require"
)

func TestScriptsThatStartTheProgramExport(t *testing.T) {
	tests := []struct {
		name, archive string
		want          []string
	}{
		{
			"the image's entry point, copied under another name",
			"-- Dockerfile --\nFROM python\nCOPY ./docker/entrypoint.sh /usr/local/bin/run\nENTRYPOINT [\"tini\", \"--\", \"/usr/local/bin/run\"]\n-- docker/entrypoint.sh --\n#!/bin/bash\nexport MODE=script\nif [ -z \"$KIND\" ]; then\n  export KIND=x\nfi\n",
			[]string{"MODE=script by the script docker/entrypoint.sh"},
		},
		{
			"a directory that is copied",
			"-- Dockerfile --\nFROM python\nWORKDIR /srv\nCOPY docker bin/\nCMD bin/start\n-- docker/start --\n#!/usr/bin/env bash\nexport MODE=script\n",
			[]string{"MODE=script by the script docker/start"},
		},
		{
			"a Procfile's line, and the script that it starts",
			"-- Procfile --\nweb: bash start.sh\n-- start.sh --\n./bin/web.sh\n-- bin/web.sh --\nexport MODE=script\nexec gunicorn app.wsgi\n",
			[]string{"MODE=script by the script bin/web.sh"},
		},
		{
			"a default counts where nothing else sets the variable",
			"-- Dockerfile --\nFROM python\nENV MODE=image OTHER=outer\nCMD [\"./start.sh\"]\n-- start.sh --\n#!/bin/sh\nexport MODE=${MODE:-script}\nexport KIND=\"${KIND:-x}\"\nexport COPY=$OTHER\nexport PART=a$OTHER\nexport URL=$(hostname)\n",
			[]string{"MODE=image by the last stage of Dockerfile", "OTHER=outer by the last stage of Dockerfile", "KIND=x by the script start.sh", "COPY=outer by the script start.sh", "PART=? by the script start.sh", "URL=? by the script start.sh"},
		},
		{
			"a script that runs only sometimes",
			"-- Procfile --\nweb: bash start.sh\n-- start.sh --\nif [ \"$1\" = x ]; then\n  ./bin/web.sh\nfi\n-- bin/web.sh --\nexport MODE=script\n",
			nil,
		},
		{
			"scripts that nothing starts",
			"-- start.sh --\nexport MODE=script\n-- Procfile --\nweb: gunicorn app.wsgi\n",
			nil,
		},
		{
			"scripts that start each other",
			"-- Procfile --\nweb: bash start.sh\n-- start.sh --\nexport MODE=script\n./start.sh\n",
			[]string{"MODE=script by the script start.sh"},
		},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) { require.Equal(t, tt.want, variables(one(t, django+tt.archive))) })
	}
}

func TestACommandOfAScriptNamesTheModule(t *testing.T) {
	p := one(t, base+"-- site_/settings/server.py --\nfrom .base import *\n-- Procfile --\nweb: bash start.sh\n-- start.sh --\npython manage.py migrate --settings=site_.settings.server\nif x; then python manage.py check --settings=site_.settings.base; fi\n")
	require.Equal(t, []string{"site_.settings.server: named by a command of the script start.sh"}, judged(p))
}
