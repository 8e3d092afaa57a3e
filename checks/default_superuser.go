package checks

import (
	"fmt"
	"path"
	"strings"

	"github.com/djready/djready/checks/superuser"
	"github.com/djready/djready/pkg/code"
	"github.com/djready/djready/pkg/lazyregexp"
	"github.com/djready/djready/pkg/lint"
	"github.com/djready/djready/pkg/source"
)

// DefaultSuperuser finds deployments that make a superuser whose password
// anybody can read.
var DefaultSuperuser = &lint.Check{
	ID: "DR714", Name: "default-superuser", Title: "A superuser is made with a password that is written down",
	Category: lint.Deployment, Severity: lint.High, CWE: []int{798, 1392}, Since: "0.1.0", Overlaps: []string{"bandit B106", "ruff S106"}, Page: page("default-superuser"),
	Why: `Whoever reads the repository logs in to the admin of every installation, and scripts try such passwords on all sites. A default for
a variable that somebody forgets to set is no better.`,
	Fix: `Take the password from the environment and let nothing stand in for it, or create the account by hand:

~~~sh
DJANGO_SUPERUSER_PASSWORD="${ADMIN_PASSWORD:?set ADMIN_PASSWORD}" python manage.py createsuperuser --noinput
~~~

Where the account exists, change its password: the old one is known.`,
	FixLine: "take the password from the environment, without a default, and change it where the account exists",
	Links:   []string{"https://docs.djangoproject.com/en/stable/ref/django-admin/#createsuperuser"},
	Run:     lint.OnProject(defaultSuperuser),
}

const superuserVariable = "DJANGO_SUPERUSER_PASSWORD"

func defaultSuperuser(p *lint.Pass) {
	r := superuserReport{p, map[source.Location]bool{}}
	r.variables()
	for _, i := range startedPrograms(p.Project) {
		r.program(i)
	}
	for _, file := range startedScripts(p.Project) {
		r.script(file)
	}
	r.migrations()
}

// superuserReport reports each password once.
type superuserReport struct {
	*lint.Pass
	seen map[source.Location]bool
}

func (r superuserReport) add(confidence lint.Confidence, at source.Location, message string) {
	if !at.IsZero() && !r.seen[at] {
		r.seen[at] = true
		r.Report(lint.Finding{Confidence: confidence, At: at, Message: message, Subject: "superuser", Secrets: []source.Location{at}})
	}
}

// variables are those that createsuperuser reads, in deployment files.
func (r superuserReport) variables() {
	for _, v := range r.Project.Deployment.Variables {
		if v.Name == superuserVariable {
			at, how := deployedSecret(v)
			r.add(lint.ConfidenceHigh, at, fmt.Sprintf("%s %s %s", v.Source, how, v.Name))
		}
	}
}

// program reads the command line of a program that makes a superuser, and the
// management command or the Python file that it is.
func (r superuserReport) program(i invocation) {
	if named := strings.ToLower(i.Program); i.Management && (strings.Contains(named, "superuser") || strings.Contains(named, "admin")) {
		for _, text := range []string{i.Environment[superuserVariable], optionOf(i.Arguments, "--password")} {
			if password, defaulted := superuser.InWord(text); password != "" {
				r.add(i.confidence(), i.at(password), i.command.Source+" makes a superuser whose password "+superuser.How(defaulted))
			}
		}
	}
	for _, file := range r.files(i) {
		if m := r.Project.Python(file); m != nil {
			for _, found := range superuser.InModule(m) {
				r.add(i.confidence(), found.At, fmt.Sprintf("%s runs %s, which makes a superuser whose password %s", i.command.Source, i.Program, found.How))
			}
		}
	}
}

// optionOf is the value of an option on a command line, "" if it is not given.
func optionOf(arguments []string, option string) string {
	for n, argument := range arguments {
		if text, ok := strings.CutPrefix(argument, option+"="); ok {
			return text
		}
		if argument == option && n+1 < len(arguments) {
			return arguments[n+1]
		}
	}
	return ""
}

// files are the Python files of the project that a program is: a management
// command, a script, or what a shell of Django is fed with.
func (r superuserReport) files(i invocation) []string {
	var wanted []string
	if i.Management {
		wanted = append(wanted, "management/commands/"+i.Program+".py")
	} else if path.Ext(i.Program) == ".py" {
		wanted = append(wanted, i.Program)
	}
	for _, match := range fedFile.FindAllStringSubmatch(i.command.Shell, -1) {
		wanted = append(wanted, path.Clean(match[1]))
	}
	var out []string
	for _, name := range wanted {
		for _, file := range code.PythonNamed(r.Project, path.Base(name)) {
			if (file == name || strings.HasSuffix(file, "/"+name)) && forProduction(file) {
				out = append(out, file)
			}
		}
	}
	return out
}

// fedFile is a Python file that is a command's input.
var fedFile = lazyregexp.New(`<\s*([\w./-]+\.py)\b`)

// script reads what a shell script sets, and the Python in it.
func (r superuserReport) script(file *source.File) {
	for _, match := range superuserAssignment.FindAllStringSubmatchIndex(file.Text(), -1) {
		word := file.Text()[match[2]:match[3]]
		password, defaulted := superuser.InWord(word)
		if password == "" {
			continue
		}
		start, how := match[2]+strings.Index(word, password), "sets a literal for "
		if defaulted {
			how = "falls back to a literal for "
		}
		at := source.Location{File: file, Span: source.Span{Start: start, End: start + len(password)}}
		r.add(lint.ConfidenceHigh, at, "the script "+file.Path()+" "+how+superuserVariable)
	}
	for _, found := range superuser.InScript(file) {
		r.add(lint.ConfidenceMedium, found.At, fmt.Sprintf("the script %s makes a superuser whose password %s", file.Path(), found.How))
	}
}

var superuserAssignment = lazyregexp.New(`(?m)^\s*(?:export\s+)?` + superuserVariable + `=(\S+)\s*$`)

// migrations are data migrations: whoever installs the project runs them.
func (r superuserReport) migrations() {
	var migrations []string
	for _, file := range r.Project.Tree.Below(r.Project.Root) {
		if path.Ext(file) == ".py" && path.Base(path.Dir(file)) == "migrations" && forProduction(file) {
			migrations = append(migrations, file)
		}
	}
	for _, file := range code.MayHold(r.Project, migrations, "superuser") {
		text := r.Project.Text(file)
		if text == nil || !strings.Contains(text.Text(), "superuser") {
			continue
		}
		if m := r.Project.Python(file); m != nil {
			for _, found := range superuser.InModule(m) {
				r.add(lint.ConfidenceHigh, found.At, "a migration makes a superuser whose password "+found.How)
			}
		}
	}
}
