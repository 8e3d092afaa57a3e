package checks

import (
	"cmp"
	"fmt"
	"path"
	"slices"
	"strings"

	"github.com/djready/djready/pkg/code"
	"github.com/djready/djready/pkg/django"
	"github.com/djready/djready/pkg/lint"
	"github.com/djready/djready/pkg/project"
	"github.com/djready/djready/pkg/source"
	"github.com/djready/djready/pkg/value"
)

// DataOnEphemeralDisk finds data on disks that do not outlive a deployment.
var DataOnEphemeralDisk = &lint.Check{
	ID: "DR411", Name: "data-on-ephemeral-disk", Title: "Data lies on a disk that is thrown away",
	Category: lint.Database, Severity: lint.High, Since: "0.1.0", Page: page("data-on-ephemeral-disk"),
	Why: `The platform starts the program on a fresh copy of the image or the repository, at each deployment and often daily. Whatever was
written since is gone: accounts, orders, uploads. Where the database file is itself a file of the repository, each deployment puts the
committed state back, and everybody who has the repository has the data.`,
	Fix: `Use a database server of the platform, and a remote storage for uploads:

~~~python
DATABASES = {"default": env.db("DATABASE_URL")}
STORAGES = {"default": {"BACKEND": "storages.backends.s3.S3Storage"}, ...}
~~~

Render and Fly also give a program a disk of its own; only one machine can use it.`,
	FixLine: "use a database server and a remote storage, or a disk that the platform keeps",
	Links: []string{
		"https://devcenter.heroku.com/articles/dynos#ephemeral-filesystem",
		"https://render.com/docs/disks",
		"https://fly.io/docs/volumes/overview/",
	},
	Run: lint.OnSettings(dataOnEphemeralDisk),
}

func dataOnEphemeralDisk(p *lint.Pass) {
	host, lost := ephemeralHost(p.Project)
	databases := p.Settings.Get("DATABASES")
	for _, alias := range databases.Keys() {
		database := databases.Item(alias)
		engine, name := database.Item("ENGINE"), database.Item("NAME")
		if file := repositoryFile(p.Project, name.Likely().Value); file != "" && p.Project.Tree.Tracked(file) {
			p.Judge(name, lint.Judgement{
				Subject: "database",
				Bad:     lint.Given(engine.Ask(lint.AnyText(isSQLite)), lint.Truthy),
				Limited: unlessVariable(p, databaseVariables),
				Message: func(o project.Outcome) string {
					return fmt.Sprintf("the database %s is the file %s of the repository", lint.Show(value.Str(alias)), file)
				},
			})
			continue
		}
		if lost {
			p.Judge(engine, lint.Judgement{
				Subject: "database",
				Bad:     lint.Given(onDisk(name.Likely().Value), lint.AnyText(isSQLite)),
				Limited: cmp.Or(unlessVariable(p, databaseVariables), unlessOther(p.Project, host)),
				Hint:    imageToo(p.Project, host),
				Message: func(o project.Outcome) string {
					return "the database is SQLite" + lint.Because(o) + ", and " + keepsNoDisk(host)
				},
			})
		}
	}
	if lost {
		judgeUploads(p, host)
	}
}

// databaseVariables and storageVariables are parts of the names of variables by
// which settings choose a server or a remote storage; platforms set the first by
// themselves once a database is attached.
var (
	databaseVariables = []string{"DATABASE_URL", "DB_URL", "DATABASE_ENGINE", "DB_ENGINE", "DB_HOST", "POSTGRES"}
	storageVariables  = []string{"AWS", "S3", "BUCKET", "STORAGE", "CLOUDINARY", "AZURE", "GCS"}
)

// unlessVariable limits what holds only while a variable is not set that the
// settings look for.
func unlessVariable(p *lint.Pass, names []string) string {
	for _, read := range p.Settings.Reads {
		for _, part := range names {
			if strings.Contains(read.Name, part) {
				return "the variable " + read.Name + " may choose another"
			}
		}
	}
	return ""
}

// onDisk asks whether the name of an SQLite database is a file: the empty name
// and ":memory:" keep nothing anyway, an absolute path may be a mounted disk.
func onDisk(name value.Value) value.Answer {
	switch name := name.(type) {
	case value.Path:
		return value.Known(!outsideTree(string(name)))
	case value.Str:
		return value.Known(name != "" && !strings.Contains(string(name), "memory:") && !outsideTree(string(name)))
	}
	return value.Unsure
}

// outsideTree tells the absolute paths that are none of the program's own.
func outsideTree(name string) bool {
	return strings.HasPrefix(name, "/") && !strings.HasPrefix(name, value.TreeRoot)
}

// repositoryFile is the file of the tree that a path names, "" if it is none. A
// relative path starts at the project's root, where the program is started.
func repositoryFile(p *project.Project, v value.Value) string {
	var name string
	switch v := v.(type) {
	case value.Path:
		name = string(v)
	case value.Str:
		name = string(v)
	}
	inTree, absolute := strings.CutPrefix(name, value.TreeRoot)
	switch {
	case name == "" || outsideTree(name):
		return ""
	case absolute:
		return strings.TrimPrefix(path.Clean(inTree), "/")
	}
	return path.Join(p.Root, name)
}

// ephemeralHost is the platform whose disks are not kept; false where there is
// none. A Procfile beside a Dockerfile says too little: other platforms read it,
// and run the image with a disk.
func ephemeralHost(p *project.Project) (project.Host, bool) {
	for _, h := range p.Deployment.Hosts {
		if path.Base(h.File.Path()) == "app.json" && !startsOnHeroku(p) {
			continue // nothing there says what to start
		}
		if strings.HasPrefix(path.Base(h.File.Path()), "Procfile") && !signOfHeroku(p) && len(p.Deployment.Dockerfiles) > 0 {
			continue
		}
		if django.EphemeralDisk(h.Platform, len(h.Mounts) > 0) {
			return h, true
		}
	}
	return project.Host{}, false
}

// imageToo reports whether the repository also makes an image, which others run
// with a disk: that it is lost on Heroku may then be nobody's concern.
func imageToo(p *project.Project, host project.Host) bool {
	return host.Platform == "heroku" && len(p.Deployment.Dockerfiles) > 0
}

// startsOnHeroku reports whether some file tells Heroku what to start.
func startsOnHeroku(p *project.Project) bool {
	return len(p.Layout.Procfiles) > 0 || slices.ContainsFunc(p.Layout.Platform, func(file string) bool {
		return path.Base(file) == "heroku.yml"
	})
}

// unlessOther limits what only a Procfile says.
func unlessOther(p *project.Project, host project.Host) string {
	if !strings.HasPrefix(path.Base(host.File.Path()), "Procfile") || signOfHeroku(p) {
		return ""
	}
	return "other platforms read that file too"
}

func signOfHeroku(p *project.Project) bool {
	if _, ok := p.Requirements.Find("django-heroku", "django-on-heroku"); ok {
		return true
	}
	for _, file := range slices.Concat(p.Layout.Platform, p.Layout.PythonVersions) {
		switch path.Base(file) {
		case "app.json", "heroku.yml", "runtime.txt":
			return true
		}
	}
	return false
}

func keepsNoDisk(h project.Host) string {
	return fmt.Sprintf("%s, to which %s deploys, keeps no disk", django.PlatformName(h.Platform), h.File.Path())
}

// judgeUploads looks for uploads that go to the local disk.
func judgeUploads(p *lint.Pass, host project.Host) {
	field := fileField(p.Project)
	if field.IsZero() {
		return
	}
	p.Judge(defaultStorage(p), lint.Judgement{
		Bad:     lint.AnyOf("django.core.files.storage.FileSystemStorage", "django.core.files.storage.filesystem.FileSystemStorage"),
		At:      func(project.Outcome) source.Location { return field },
		Limited: cmp.Or(unlessVariable(p, storageVariables), unlessOther(p.Project, host)),
		Hint:    imageToo(p.Project, host),
		Message: func(project.Outcome) string {
			return "what is uploaded into this field goes to the local disk, and " + keepsNoDisk(host)
		},
	})
}

// fileField is the first field of the project's models that stores files where
// the default storage does.
func fileField(p *project.Project) source.Location {
	for m := range code.Mentioning(p, "FileField(", "ImageField(") {
		for _, call := range code.Calls(m) {
			switch code.Dotted(call.Func) {
			case "models.FileField", "models.ImageField":
				if code.Keyword(call, "storage") == nil {
					return source.Location{File: m.File, Span: call.Func.Span()}
				}
			}
		}
	}
	return source.Location{}
}
