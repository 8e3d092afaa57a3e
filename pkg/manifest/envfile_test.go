package manifest

import (
	"encoding/json"
	"os"
	"testing"

	"github.com/djready/djready/pkg/source"
	"github.com/stretchr/testify/require"
)

// libraryAnswer is what python-dotenv 1.2.4, python-decouple 3.8 and
// django-environ 0.14.0 gave for a text, in an empty environment.
type libraryAnswer struct {
	Text            string             `json:"text"`
	Dotenv          map[string]*string `json:"dotenv"`
	Raw             map[string]*string `json:"raw"`
	Decouple        map[string]*string `json:"decouple"`
	Environ         map[string]*string `json:"environ"`
	EnvironComments map[string]*string `json:"environ_comments"`
}

func TestEnvFilesAsTheLibraries(t *testing.T) {
	data, err := os.ReadFile("testdata/envfiles.json")
	require.NoError(t, err)
	var answers []libraryAnswer
	require.NoError(t, json.Unmarshal(data, &answers))
	require.Greater(t, len(answers), 80)
	for _, a := range answers {
		f := source.NewFile(".env", a.Text)
		for _, c := range []struct {
			reader string
			want   map[string]*string
			got    *EnvFile
		}{
			{"dotenv_values()", a.Dotenv, Dotenv(f, DotenvOptions{Override: true})},
			{"dotenv_values(interpolate=False)", a.Raw, Dotenv(f, DotenvOptions{Raw: true})},
			{"RepositoryEnv", a.Decouple, DecoupleEnv(f)},
			{"read_env()", a.Environ, EnvironFile(f, EnvironOptions{})},
			{"read_env(parse_comments=True)", a.EnvironComments, EnvironFile(f, EnvironOptions{ParseComments: true})},
		} {
			require.Equal(t, plainMap(c.want), envFileMap(c.got), "%s of %q", c.reader, a.Text)
		}
	}
}

// envFileMap is the dictionary that the library would make; a name without
// value is the text "None".
func envFileMap(e *EnvFile) map[string]string {
	values := map[string]string{}
	for _, b := range e.Bare {
		values[b.Name] = "None"
	}
	for _, a := range e.Assignments {
		if winner, ok := e.Lookup(a.Name); ok {
			values[a.Name] = winner.Value
		}
	}
	return values
}

func plainMap(values map[string]*string) map[string]string {
	plain := map[string]string{}
	for name, value := range values {
		plain[name] = "None"
		if value != nil {
			plain[name] = *value
		}
	}
	return plain
}
