package checks

import (
	"slices"
	"strings"

	"github.com/djready/djready/pkg/django"
	"github.com/djready/djready/pkg/lazyregexp"
	"github.com/djready/djready/pkg/lint"
	"github.com/djready/djready/pkg/manifest"
	"github.com/djready/djready/pkg/project"
	"github.com/djready/djready/pkg/source"
)

// ContainerRunsAsRoot finds images whose program runs as root.
var ContainerRunsAsRoot = &lint.Check{
	ID: "DR708", Name: "container-runs-as-root", Title: "The container runs as root",
	Category: lint.Deployment, Severity: lint.Low, Pedantic: true, CWE: []int{250},
	Since: "0.1.0", Page: page("container-runs-as-root"),
	Why: `Whoever makes the program do what they want is root in the container: they may change the code, install programs and
use whatever hole the kernel or a mounted directory offers to leave it. A user without rights stands in their way.`,
	Fix: `Make a user for the program, and leave the code to root:

~~~dockerfile
RUN useradd --system --no-create-home app
USER app
CMD ["gunicorn", "project.wsgi"]
~~~`,
	FixLine: "add a user for the program, and name it by USER in the last stage",
	Links: []string{
		"https://docs.docker.com/build/building/best-practices/#user",
	},
	Run: lint.OnProject(containerRunsAsRoot),
}

func containerRunsAsRoot(p *lint.Pass) {
	seen := map[source.Location]bool{}
	for _, program := range p.Project.Deployment.Programs {
		at, how := rootIn(program)
		if how == "" || seen[at] || dropsRoot(p.Project, program) {
			continue
		}
		seen[at] = true
		p.Report(lint.Finding{Confidence: lint.ConfidenceHigh, At: at, Subject: program.Image.File, Message: how})
	}
}

// rootIn is where it is decided that a program runs as root, and how; "" where
// it does not, or nobody knows.
func rootIn(program project.Program) (at source.Location, how string) {
	if program.Image == nil || program.User != "" && !isRoot(program.User) || !startIsRead(program) {
		return at, ""
	}
	stage := program.Image.Stage
	base, known := program.Image.Base()
	switch {
	case program.User == "" && isRoot(stage.User):
		return stage.UserLocation, program.Image.Source + " sets USER " + stage.User
	case stage.UserLocation.IsZero() && known && django.PlainImage(base):
		return stage.Location, program.Image.Source + " sets no USER, and " + base + " runs as root"
	}
	return at, ""
}

// startIsRead reports whether all that starts a program was read: an entry point
// of another language, or one that the base image brings, may become another
// user. An image that starts nothing serves to build something.
func startIsRead(program project.Program) bool {
	own := func(call manifest.Invocation) bool { return strings.HasSuffix(call.Program, ".py") && !call.Management }
	for _, c := range program.Commands {
		if slices.ContainsFunc(c.Invocations(), own) {
			return false
		}
	}
	entry := program.Image.Stage.Entrypoint
	known := func(name string) bool { return django.ServerProgram(name) || strings.HasPrefix(name, "python") }
	return len(program.Commands) > 0 && (entry.IsZero() || len(program.Scripts) > 0 || slices.ContainsFunc(entry.Programs(), known) ||
		slices.ContainsFunc(entry.Invocations(), func(call manifest.Invocation) bool { return call.Management }))
}

func isRoot(user string) bool {
	name, _, _ := strings.Cut(user, ":")
	return name == "root" || name == "0"
}

var (
	// userTools are the programs that go on as another user.
	userTools = lazyregexp.New(`(?m)(?:^|[\s/"'])(?:gosu|su-exec|setpriv|chpst|runuser|setuidgid|s6-setuidgid|sudo|su)(?:$|[\s"',])`)
	// userOptions are those of application servers and of process managers.
	userOptions = lazyregexp.New(`(?m)--(?:uid|user|gid)\b|(?:^|\s)-u\s+[a-z]|^\s*(?:uid|user)\s*=`)
)

// dropsRoot reports whether a command, a script or the configuration of a server
// makes another user of root.
func dropsRoot(p *project.Project, program project.Program) bool {
	changes := func(text string) bool { return userTools.MatchString(text) || userOptions.MatchString(text) }
	if slices.ContainsFunc(program.Commands, func(c project.DeployedCommand) bool { return changes(c.Shell + " " + strings.Join(c.Words, " ")) }) {
		return true
	}
	return slices.ContainsFunc(slices.Concat(program.Scripts, p.Layout.Supervisor, p.Layout.Servers), func(file string) bool {
		text := p.Text(file)
		return text != nil && changes(text.Text())
	})
}
