package project_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/djready/djready/pkg/eval"
	"github.com/djready/djready/pkg/project"
)

const configured = `-- manage.py --
import os
os.environ.setdefault("DJANGO_SETTINGS_MODULE", "config.settings")
os.environ.setdefault("DJANGO_CONFIGURATION", "Local")
-- config/__init__.py --
-- config/settings.py --
from configurations import Configuration, values

class Common(Configuration):
    SECRET_KEY = values.SecretValue()
    DEBUG = values.BooleanValue(True)

class Local(Common):
    INTERNAL = True

class Production(Common):
    DEBUG = False
    SECURE_SSL_REDIRECT = values.BooleanValue(True)
`

func TestTheProductionConfigurationIsJudged(t *testing.T) {
	s := one(t, configured).Production()[0].Settings
	require.Equal(t, []string{"False"}, show(s.Get("DEBUG")))
	require.Equal(t, []string{"True"}, show(s.Get("SECURE_SSL_REDIRECT")))
	require.False(t, s.Has("INTERNAL"))
	require.Contains(t, s.Required, "DJANGO_SECRET_KEY")
}

func TestTheNamedConfigurationIsTaken(t *testing.T) {
	found := load(t, project.Options{Environment: eval.Environment{"DJANGO_CONFIGURATION": {Value: "Local"}}}, configured)
	require.True(t, found[0].Production()[0].Settings.Has("INTERNAL"))
}
