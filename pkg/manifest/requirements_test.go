package manifest

import (
	"testing"
	"testing/fstest"

	"github.com/djready/djready/pkg/source"
	"github.com/stretchr/testify/require"
)

// short is what a test compares of a requirement.
type short struct{ Name, Specifier, Group, Text string }

func shorten(requirements []Requirement) []short {
	var result []short
	for _, r := range requirements {
		result = append(result, short{r.Name, r.Specifier, r.Group, r.Location.Text()})
	}
	return result
}

func TestParseRequirements(t *testing.T) {
	f := source.NewFile("requirements/prod.txt", "\uFEFF--index-url https://packages.example/simple\r\n"+
		"-r base.txt\r\n-c ../constraints.txt # pins\r\n"+
		"Django>=4.2, <5.0  # web\r\n"+
		"psycopg[binary,Pool] == 3.1.18 ; python_version >= \"3.8\"\r\n"+
		"celery==5.3.6 \\\r\n    --hash=sha256:aa \\\r\n    --hash=sha256:bb\r\n"+
		"-e git+https://github.com/x/y.git@main#egg=My.Fork[extra]\r\n"+
		"name @ https://example.com/name-1.0.tar.gz#sha1=ab ; os_name == 'posix'\r\n"+
		"https://example.com/foo_bar-1.2-py3-none-any.whl\r\n"+
		"./vendored\r\nnot a requirement\r\nwhitenoise")
	result := ParseRequirements(f)
	require.Equal(t, []short{
		{"django", ">=4.2,<5.0", MainGroup, "Django>=4.2, <5.0"},
		{"psycopg", "==3.1.18", MainGroup, `psycopg[binary,Pool] == 3.1.18 ; python_version >= "3.8"`},
		{"celery", "==5.3.6", MainGroup, "celery==5.3.6"},
		{"my-fork", "", MainGroup, "git+https://github.com/x/y.git@main#egg=My.Fork[extra]"},
		{"name", "", MainGroup, "name @ https://example.com/name-1.0.tar.gz#sha1=ab ; os_name == 'posix'"},
		{"foo-bar", "==1.2", MainGroup, "https://example.com/foo_bar-1.2-py3-none-any.whl"},
		{"", "", MainGroup, "./vendored"},
		{"not", "arequirement", MainGroup, "not a requirement"},
		{"whitenoise", "", MainGroup, "whitenoise"},
	}, shorten(result.Requirements))
	psycopg, celery, fork, direct := result.Requirements[1], result.Requirements[2], result.Requirements[3], result.Requirements[4]
	require.Equal(t, []string{"binary", "pool"}, psycopg.Extras)
	require.Equal(t, `python_version >= "3.8"`, psycopg.Marker)
	require.True(t, celery.Hashes)
	require.True(t, fork.Editable)
	require.Equal(t, []string{"extra"}, fork.Extras)
	require.Equal(t, "https://example.com/name-1.0.tar.gz#sha1=ab", direct.URL)
	require.Equal(t, "os_name == 'posix'", direct.Marker)
	require.Len(t, result.Problems, 1)
	require.Equal(t, "not a requirement", result.Problems[0].At.Text())

	require.Len(t, result.Includes, 2)
	require.Equal(t, "base.txt", result.Includes[0].Path)
	require.Equal(t, "../constraints.txt", result.Includes[1].Location.Text())
	require.True(t, result.Includes[1].Constraint)
}

func TestCommentedRequirements(t *testing.T) {
	for _, c := range []struct {
		name, text string
		want       []string
	}{
		{"pinned, with a remark", "Django==4.2\n# gunicorn==21.2.0   # For production\n", []string{"gunicorn==21.2.0"}},
		{"pinned, alone", "#whitenoise>=6,<7\n", []string{"whitenoise>=6,<7"}},
		{"a word among requirements", "Django==4.2\n# gunicorn\npsycopg2\n", []string{"gunicorn"}},
		{"a word at the end", "Django==4.2\n# gunicorn\n\n", []string{"gunicorn"}},
		{"a word among comments", "# Testing\n\n# Other\n", nil},
		{"prose", "Django==4.2\n# gunicorn is for production\n# needs Django >= 4\n", nil},
		{"an option", "Django==4.2\n# -r dev.txt\n", nil},
		{"with extras", "Django\n# uvicorn[standard]==0.29\n", []string{"uvicorn[standard]==0.29"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			var got []string
			for _, r := range ParseRequirements(source.NewFile("requirements.txt", c.text)).Commented {
				got = append(got, r.Location.Text())
			}
			require.Equal(t, c.want, got)
		})
	}
}

func TestAllows(t *testing.T) {
	for _, c := range []struct {
		specifier, version string
		want               bool
	}{
		{"", "5.0", true},
		{">=4.2,<5.0", "4.2", true},
		{">=4.2,<5.0", "4.2.11", true},
		{">=4.2,<5.0", "5.0", false},
		{"~=4.2", "4.9", true},
		{"~=4.2", "5.0", false},
		{"~=4.2.0", "4.3", false},
		{"==4.2.*", "4.2.11", true},
		{"==4.2.0.*", "4.2", true},
		{"==4.2.*", "4.1", false},
		{"!=4.2.1", "4.2.1", false},
		{"==4.2", "4.2.0", true},
		{"===4.2", "4.2", true},
		{">=3.2,<4.0||>=5.0", "5.1", true},
		{">=3.2,<4.0||>=5.0", "4.1", false},
		{"unreadable", "4.2", true},
		{">=4.2", "not a version", false},
	} {
		got := Requirement{Specifier: c.specifier}.Allows(c.version)
		require.Equal(t, c.want, got, "%q allows %q", c.specifier, c.version)
	}
}

func TestPinnedAndBounded(t *testing.T) {
	for _, c := range []struct {
		specifier, pinned string
		bounded           bool
	}{
		{"==4.2.1", "4.2.1", true}, {"===4.2", "4.2", true}, {"==4.2.*", "", true}, {"~=4.2", "", true},
		{">=4.2,<5", "", true}, {">=4.2", "", false}, {"", "", false}, {"!=4.0", "", false},
	} {
		r := Requirement{Specifier: c.specifier}
		pinned, _ := r.Pinned()
		require.Equal(t, c.pinned, pinned, c.specifier)
		require.Equal(t, c.bounded, r.Bounded(), c.specifier)
	}
}

func TestFollowRequirements(t *testing.T) {
	tree := FollowRequirements(fstest.MapFS{
		"requirements/prod.txt":     {Data: []byte("-r base.txt\n-r ../../outside.txt\n-r https://x/y.txt\n-r missing.txt\n-c pins.txt\ngunicorn\n")},
		"requirements/base.txt":     {Data: []byte("Django\n-r common/a.txt\n-r prod.txt\n")},
		"requirements/common/a.txt": {Data: []byte("-r ../base.txt\ncelery\n")},
		"requirements/pins.txt":     {Data: []byte("Django==4.2\n")},
	}, "requirements/prod.txt")
	require.Equal(t, []short{
		{"gunicorn", "", MainGroup, "gunicorn"}, {"django", "", MainGroup, "Django"}, {"celery", "", MainGroup, "celery"},
	}, shorten(tree.Requirements))
	require.Equal(t, []short{{"django", "==4.2", MainGroup, "Django==4.2"}}, shorten(tree.Constraints))
	require.Len(t, tree.Files, 4)
	var messages []string
	for _, p := range tree.Problems {
		messages = append(messages, p.At.Text()+": "+p.Message)
	}
	require.Equal(t, []string{
		"../../outside.txt: the requirements file lies outside the tree",
		"https://x/y.txt: a requirements file at a URL is not read",
		"missing.txt: the requirements file cannot be read",
	}, messages)
}
