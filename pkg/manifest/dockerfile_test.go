package manifest

import (
	"testing"

	"github.com/djready/djready/pkg/source"
	"github.com/stretchr/testify/require"
)

// fact is what a test compares of an assignment: NAME=value, with a question
// mark where the value is not known, and the value as written.
type fact struct{ Assignment, Written string }

func facts(assignments []EnvAssignment) []fact {
	var result []fact
	for _, a := range assignments {
		text := a.Name + "=" + a.Value
		if !a.Known {
			text += " ?"
		}
		result = append(result, fact{text, a.Location.Text()})
	}
	return result
}

func TestDockerfileEnvironment(t *testing.T) {
	for _, c := range []struct {
		name, text string
		want       []fact
	}{
		{"both forms", "FROM a\nENV A=1 B=\"x y\" C='$A' D=a\\ b\nENV OLD the rest \"of\" it\n", []fact{
			{"A=1", "1"}, {"B=x y", `"x y"`}, {"C=$A", "'$A'"}, {"D=a b", `a\ b`}, {"OLD=the rest of it", `the rest "of" it`},
		}},
		{"one instruction sees what was before it", "FROM a\nENV A=1\nENV A=2 B=$A\nENV C=${A}\n", []fact{
			{"A=2", "2"}, {"B=1", "$A"}, {"C=2", "${A}"},
		}},
		{"continuation, comment and blank line", "FROM a\nENV A=1 \\\n# remark \\\n    B=2 \\\n\n    C=3\n", []fact{
			{"A=1", "1"}, {"B=2", "2"}, {"C=3", "3"},
		}},
		{"a value continues", "FROM a\nENV A=\"one\\\n two\"\n", []fact{{"A=one two", "\"one\\\n two\""}}},
		{"CRLF", "FROM a\r\nENV A=1\\\r\n B=2\r\n", []fact{{"A=1", "1"}, {"B=2", "2"}}},
		{"backtick escapes", "# escape=`\nFROM a\nENV A=C:\\x B=1 `\n C=2\n", []fact{{`A=C:\x`, `C:\x`}, {"B=1", "1"}, {"C=2", "2"}}},
		{"operators", "FROM a\nENV A=1 E=\nENV B=${X:-d} C=${A:+set} D=${X:+set} F=${E:-e} G=${E-e} H=${X:-${A}}\n", []fact{
			{"A=1", "1"}, {"E=", ""}, {"B=d", "${X:-d}"}, {"C=set", "${A:+set}"}, {"D=", "${X:+set}"}, {"F=e", "${E:-e}"}, {"G=", "${E-e}"}, {"H=1", "${X:-${A}}"},
		}},
		{"arguments", "ARG V=3\nFROM a:$V\nARG V\nARG KEY\nARG D=dev\nENV A=$V B=$KEY C=$D P=/x:$PATH\n", []fact{
			{"A=3", "$V"}, {"B= ?", "$KEY"}, {"C=dev", "$D"}, {"P=/x: ?", "/x:$PATH"},
		}},
		{"a global argument is not in scope", "ARG V=3\nFROM a\nENV A=$V\n", []fact{{"A= ?", "$V"}}},
		{"environment hides argument", "FROM a\nENV V=env\nARG V=arg\nENV A=$V\n", []fact{{"V=env", "env"}, {"A=env", "$V"}}},
		{"RUN assigns nothing", "FROM a\nRUN DEBUG=False SECRET_KEY=x python manage.py collectstatic\n", nil},
		{"last stage inherits", "FROM a AS Base\nENV A=1 B=1\nFROM b AS other\nENV C=1\nFROM base\nENV B=2\n", []fact{{"A=1", "1"}, {"B=2", "2"}}},
		{"escaped dollar", "FROM a\nENV A=\\$B C=\"\\$D\"\n", []fact{{"A=$B", `\$B`}, {"C=$D", `"\$D"`}}},
		{"pattern operators", "FROM a\nENV A=abc\nENV B=${A#a}\n", []fact{{"A=abc", "abc"}, {"B= ?", "${A#a}"}}},
	} {
		t.Run(c.name, func(t *testing.T) {
			d := ParseDockerfile(source.NewFile("Dockerfile", c.text))
			require.Empty(t, d.Problems)
			require.Equal(t, c.want, facts(d.LastStage().Environment))
		})
	}
}

func TestDockerfileStages(t *testing.T) {
	d := ParseDockerfile(source.NewFile("Dockerfile", `# syntax=docker/dockerfile:1
ARG PYTHON=3.12
FROM --platform=linux/amd64 python:${PYTHON}-slim AS build
WORKDIR /src
USER app
CMD ["python", "manage.py", "runserver"]
RUN --mount=type=cache,target=/root/.cache pip install --no-cache-dir -r requirements.txt "gunicorn[gevent]>=21" \
    && apt-get update && apt-get -y install --no-install-recommends libpq-dev gcc
FROM build as final
COPY --from=build --chown=app:app /src /app
ADD ["a b", "/x/"]
EXPOSE 8000 9000/udp
ENTRYPOINT ["tini", "--"]
CMD ["gunicorn", "site.wsgi"]
RUN <<EOF
pip install whitenoise
EOF
FROM ${MISSING}
`))
	require.Empty(t, d.Problems)
	require.Len(t, d.Stages, 3)
	build, final := d.Stages[0], d.Stage("FINAL")
	require.Equal(t, "python:3.12-slim", build.Image)
	require.Equal(t, "python:${PYTHON}-slim", build.Location.Text())
	require.Equal(t, "linux/amd64", build.Platform)
	require.Same(t, build, final.Base)
	require.Equal(t, "app", final.User)
	require.Equal(t, "/src", final.Workdir)
	require.Equal(t, []string{"tini", "--", "gunicorn", "site.wsgi"}, final.Process().Words)
	require.Equal(t, "build", final.Copies[0].From)
	require.Equal(t, []string{"a b"}, final.Copies[1].Sources)
	require.Equal(t, "udp", final.Ports[1].Protocol)
	require.False(t, d.LastStage().ImageKnown)

	var installs []string
	for _, i := range final.AllInstalls() {
		installs = append(installs, i.Manager+" "+i.Requirement.Name+i.File+" "+i.Location.Text())
	}
	require.Equal(t, []string{
		"pip requirements.txt requirements.txt", `pip gunicorn "gunicorn[gevent]>=21"`, "apt libpq-dev libpq-dev", "apt gcc gcc",
		"pip whitenoise whitenoise",
	}, installs)
}

func TestEntrypointDropsInheritedCommand(t *testing.T) {
	d := ParseDockerfile(source.NewFile("Dockerfile", "FROM a AS b\nCMD [\"python\"]\nFROM b\nENTRYPOINT [\"gunicorn\"]\n"))
	require.Equal(t, []string{"gunicorn"}, d.LastStage().Process().Words)
}

func TestDockerfileProblems(t *testing.T) {
	for _, c := range []struct{ name, text, at string }{
		{"before FROM", "ENV A=1\n", "A=1"},
		{"open quote", "FROM a\nENV A=\"x\n", `"x`},
		{"no value", "FROM a\nENV A\n", "A"},
		{"no instruction", "FROM a\n??\n", "??"},
		{"open here-document", "FROM a\nRUN <<EOF\necho\n", "echo\n"},
	} {
		t.Run(c.name, func(t *testing.T) {
			d := ParseDockerfile(source.NewFile("Dockerfile", c.text))
			require.NotEmpty(t, d.Problems)
			require.Equal(t, c.at, d.Problems[0].At.Text())
		})
	}
}

// A chain of variables that double each other must not fill the memory.
func TestExponentialEnvironmentIsCut(t *testing.T) {
	text := "FROM a\nENV A0=xxxxxxxxxxxxxxxx\n"
	for i := 'B'; i < 'Z'; i++ {
		previous := string(i - 1)
		if i == 'B' {
			previous = "A0"
		}
		text += "ENV " + string(i) + "=$" + previous + "$" + previous + "$" + previous + "$" + previous + "\n"
	}
	d := ParseDockerfile(source.NewFile("Dockerfile", text))
	last := d.LastStage().Environment[len(d.LastStage().Environment)-1]
	require.False(t, last.Known)
	require.Less(t, len(last.Value), maxValue+1)
}
