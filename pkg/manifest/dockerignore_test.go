package manifest

import (
	"strings"
	"testing"
	"time"

	"github.com/djready/djready/pkg/source"
	"github.com/stretchr/testify/require"
)

// The cases are those of Docker's documentation ("Build context", .dockerignore
// files) and of the tests of github.com/moby/patternmatcher.
func TestDockerIgnore(t *testing.T) {
	for _, tt := range []struct {
		rules, file string
		want        bool
	}{
		{"", ".env", false},
		{".env", ".env", true},
		{".env", "src/.env", false}, // unlike git
		{"**/.env", ".env", true},
		{"**/.env", "a/b/.env", true},
		{".env*", ".env.prod", true},
		{"*/temp*", "somedir/temporary.txt", true},
		{"*/temp*", "a/somedir/temporary.txt", false},
		{"*/*/temp*", "a/b/temporary.txt", true},
		{"temp?", "tempa", true},
		{"temp?", "temp", false},
		{"temp?", "tempa/file", true}, // what lies in it, too
		{"**/*.go", "a/b/c.go", true},
		{"*.go", "a/b/c.go", false},
		{"*.md\n!README.md", "README.md", false},
		{"*.md\n!README.md", "other.md", true},
		{"*.md\n!README*.md\nREADME-secret.md", "README-secret.md", true},
		{"*.md\nREADME-secret.md\n!README*.md", "README-secret.md", false},
		{"# .env", ".env", false},
		{" # .env", "# .env", true}, // only a line that begins with it
		{"/.env", ".env", true},
		{"./.env", ".env", true},
		{"dir/", "dir/.env", true},
		{"dir\n!dir/.env", "dir/.env", false}, // unlike git
		{"*\n!src", "src/.env", false},
		{"*\n!src", ".env", true},
		{"**", "a/b", true},
		{"abc/**", "abc/def/ghi", true},
		{"a/**/b", "a/b", true},
		{"a/**/b", "a/x/y/b", true},
		{"[a-c]x", "bx", true},
		{"[^a-c]x", "bx", false},
		{"[^a-c]x", "dx", true},
		{`\*.env`, "*.env", true},
		{`\*.env`, "x.env", false},
		{"a.b", "axb", false},
		{"a+(b)|{c}$", "a+(b)|{c}$", true},
		{"[", ".env", false},
		{`x\`, "x", false},
		{"\uFEFF.env", ".env", true},
		{".env\r\n.git", ".env", true},
		{"!", ".env", false},
		{".", ".env", false},
	} {
		d := ParseDockerIgnore(source.NewFile(".dockerignore", tt.rules))
		require.Equal(t, tt.want, d.Excludes(tt.file), "%q %s", tt.rules, tt.file)
	}
}

func TestDockerIgnoreIsFastOnHostileRules(t *testing.T) {
	start := time.Now()
	d := ParseDockerIgnore(source.NewFile(".dockerignore", strings.Repeat(strings.Repeat("**/*?", 150)+"\n", 5_000)))
	require.NotEmpty(t, d.Problems)
	d.Excludes(strings.Repeat("a/", 200) + ".env")
	require.Less(t, time.Since(start), 30*time.Second)
}
