package lib

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/djready/djready/pkg/eval"
	"github.com/djready/djready/pkg/value"
)

const configurationsProject = `
from configurations import Configuration, values, pristinemethod
class Hardened:
    SECURE_HSTS_SECONDS = 60
    EXTRA = "mixin"
class Common(Configuration):
    NAME = "common"
    DEBUG = values.BooleanValue(False)
    SECRET_KEY = values.SecretValue()
    ALLOWED_HOSTS = values.ListValue(["a"])
    NAMED = values.Value("d", environ_name="OTHER", environ_prefix=None)
    DATABASES = values.DatabaseURLValue("sqlite:///x.db")
    EMAIL = values.EmailURLValue("console://")
    _HIDDEN = 1
    @property
    def TEMPLATES(self):
        return [self.NAME, self.DEBUG]
    def METHOD(self):
        return self.NAME + "!"
    @pristinemethod
    def PRISTINE(user):
        return user
class First(Hardened, Common):
    NAME = "first"
class Last(Common, Hardened):
    DEBUG = True
class Prod(Common):
    @classmethod
    def pre_setup(cls):
        cls.ADDED = "before"
`

func loadConfiguration(t *testing.T, class string) *eval.Result {
	t.Helper()
	files := tree{"settings.py": configurationsProject}
	environment := eval.Environment{"DJANGO_ALLOWED_HOSTS": {Value: " x ,, y"}, "OTHER": {Value: "o"}}
	return eval.Evaluate(eval.Config{
		Loader: Configurations(files, "settings.py", class), Libraries: All(), Environment: environment, ImportRoots: []string{"."},
	}, "settings")
}

// TestConfigurations holds what the selected class makes of the module against
// what django-configurations 2.5.1 does.
func TestConfigurations(t *testing.T) {
	for class, want := range map[string]map[string]string{
		"First": {
			"NAME": "'first'", "DEBUG": "False", "ALLOWED_HOSTS": "['x', 'y']", "NAMED": "'o'", "TEMPLATES": "['first', False]", "METHOD": "'first!'",
			"SECURE_HSTS_SECONDS": "60", "EXTRA": "'mixin'", "EMAIL_BACKEND": "'django.core.mail.backends.console.EmailBackend'",
			"CONFIGURATION": "'settings.First'", "DOTENV_LOADED": "None",
		},
		// The bases' copies of Django's defaults come before the mixin.
		"Last": {"DEBUG": "True", "TEMPLATES": "['common', True]", "EXTRA": "'mixin'", "SECURE_HSTS_SECONDS": ""},
		"Prod": {"ADDED": "'before'", "NAME": "'common'", "_HIDDEN": ""},
	} {
		result := loadConfiguration(t, class)
		require.Empty(t, result.Partial)
		require.Contains(t, result.Required, "DJANGO_SECRET_KEY")
		for name, shown := range want {
			b, bound := result.Worlds[0].Names[name]
			require.Equal(t, shown != "", bound, "%s of %s", name, class)
			if bound {
				require.Equal(t, shown, shownValue(b.Value), "%s of %s", name, class)
			}
		}
	}
}

// TestConfigurationOrigin: the place to change is in the class.
func TestConfigurationOrigin(t *testing.T) {
	names := loadConfiguration(t, "First").Worlds[0].Names
	require.Equal(t, "False", names["DEBUG"].Origin.Supplier().Text())
	defaulted, _ := names["DEBUG"].Origin.Variables()
	require.Equal(t, []string{"DJANGO_DEBUG"}, defaulted)
	names["DEBUG"].Origin.Walk(func(step *value.Origin) bool {
		if step.Kind == value.DefaultTaken {
			require.Equal(t, "values.BooleanValue(False)", step.At.Text())
		}
		return true
	})
}

func TestConfigurationClasses(t *testing.T) {
	result := program{}.evaluate(t, configurationsProject)
	require.Equal(t, []string{"Common", "First", "Last", "Prod"}, ConfigurationClasses(result.Worlds[0]))
}

func TestConfigurationValues(t *testing.T) {
	p := program{environment: map[string]string{"B": "Yes", "BAD": "on", "I": "5", "D": "{'a': [1]}", "T": "a;b", "N": "-1", "DB": "postgres://u@h/n", "E": ""}}
	p.check(t, "from configurations import values\nnamed = dict(environ_prefix=None)", []expression{
		{"values.BooleanValue(False, environ_name='B', **named)", "True"}, {"values.BooleanValue(False, environ_name='BAD', **named)", "raises ValueError"},
		{"values.BooleanValue(True, environ_name='E', **named)", "False"}, {"values.BooleanValue()", "raises ValueError"}, {"values.BooleanValue(True, environ=False)", "True"},
		{"values.IntegerValue(1, environ_name='I', **named)", "5"}, {"values.PositiveIntegerValue(1, environ_name='N', **named)", "raises ValueError"},
		{"values.DictValue({}, environ_name='D', **named)", "{'a': [1]}"}, {"values.TupleValue((), separator=';', environ_name='T', **named)", "('a', 'b')"},
		{"values.ListValue(['1'], converter=int, environ_name='NOPE')", "[1]"}, {"values.SecretValue(environ_name='NOPE')", "raises ValueError"},
		{"values.SecretValue(environ_name='E', **named)", "raises ValueError"}, {"values.Value('d', environ_name='NOPE').upper()", "'D'"},
		{"values.DatabaseURLValue(environ_name='DB').value['default']['HOST']", "'h'"}, {"values.PathValue('/nosuch', check_exists=False, environ_name='NOPE')", "'/nosuch'"},
		{"bool(values.Value(''))", "False"}, {"values.Value('x').value", "'x'"},
	})
}
