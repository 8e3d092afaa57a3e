package config_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/pelletier/go-toml/v2"
	"github.com/stretchr/testify/require"

	"github.com/djready/djready/pkg/config"
	"github.com/djready/djready/pkg/tree"
)

// FuzzParse holds for any text that a mistake is told in one line that begins
// with the file's name, and that a configuration written anew says the same.
func FuzzParse(f *testing.F) {
	f.Add(string(config.Template()))
	for _, seed := range []string{
		"select = ['DR101']\nfail-on = \"high\"\nenv = {A = '1'}\n[limits]\nfiles = 5\n",
		"[tool.djready]\npedantic = true\nper-path-ignores = {'a/**' = ['DR1']}\n[tool.other]\nx = 1979-05-27\n",
		"tool = {djready = {selct = 1}}\n", "selct = []\n", "env = 1\n", "select = [1\n", "\uFEFF[[tool]]\n", "a.b.'c\\n::error::' = 1\n",
	} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, text string) {
		for _, name := range []string{config.OwnFile, config.ProjectFile} {
			found, err := config.Find(tree.Memory(map[string]string{name: text}))
			if err != nil {
				require.True(t, strings.HasPrefix(err.Error(), name+":"), "%q", err)
				require.NotContains(t, err.Error(), "\n")
				continue
			}
			if found.File == "" {
				continue // a pyproject.toml that says nothing to us
			}
			require.Equal(t, name, found.File)
			again, err := config.Parse(config.OwnFile, written(t, found))
			require.NoError(t, err)
			again.File = found.File
			require.Equal(t, plain(found), plain(again))
		}
	})
}

func written(t *testing.T, c config.Config) []byte {
	t.Helper()
	text, err := toml.Marshal(c)
	require.NoError(t, err)
	return text
}

// plain is a configuration in which an empty list or table is none: TOML writes
// both alike.
func plain(c config.Config) string {
	text := fmt.Sprintf("%#v", c)
	return strings.NewReplacer("[]string(nil)", "[]string{}", "(nil)", "{}").Replace(text)
}
