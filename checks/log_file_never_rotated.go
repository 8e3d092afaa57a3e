package checks

import (
	"slices"
	"strings"

	"github.com/djready/djready/checks/fixes"
	"github.com/djready/djready/pkg/lint"
	"github.com/djready/djready/pkg/project"
	"github.com/djready/djready/pkg/source"
	"github.com/djready/djready/pkg/value"
)

// LogFileNeverRotated finds log files that grow until the disk is full.
var LogFileNeverRotated = &lint.Check{
	ID: "DR502", Name: "log-file-never-rotated", Title: "A log file is never rotated",
	Category: lint.Logging, Severity: lint.Low, Since: "0.1.0", Page: page("log-file-never-rotated"),
	Why: `The file grows until the disk is full, and then the program, its database and whatever else is on that disk fail. FileHandler never
starts a new file; RotatingFileHandler does so only if both maxBytes and backupCount are given.`,
	Fix: `Log to the console where a platform or a container engine keeps the logs; else rotate:

~~~python
"file": {
    "class": "logging.handlers.RotatingFileHandler",
    "filename": BASE_DIR / "logs" / "django.log",
    "maxBytes": 10 * 1024 * 1024,
    "backupCount": 10,
},
~~~

Where logrotate does it, WatchedFileHandler notices that its file was moved away.`,
	FixLine: "use RotatingFileHandler with maxBytes and backupCount, or log to the console",
	Links:   []string{"https://docs.python.org/3/library/logging.handlers.html#rotatingfilehandler"},
	Run:     lint.OnSetting("LOGGING", logFileNeverRotated),
}

func logFileNeverRotated(p *lint.Pass, logging project.Setting) {
	if rotatedOutside(p.Project) {
		return
	}
	handlers := logging.Item("handlers")
	for _, name := range handlers.Keys() {
		handler := handlers.Item(name)
		if handler.Item("filters").Ask(lint.Has("require_debug_true")) == value.Yes {
			continue // it writes nothing in production
		}
		class := handler.Item("class")
		p.Judge(class, lint.Judgement{
			Bad:   lint.Given(isRegularFile(handler), neverRotates(handler)),
			At:    func(o project.Outcome) source.Location { return o.Place() },
			Fixes: fixes.Rotated(p.Project, value.Str(name), handler.Item("maxBytes"), handler.Item("backupCount")),
			Message: func(o project.Outcome) string {
				return "the log handler " + lint.Show(value.Str(name)) + " writes to a file that is never rotated"
			},
		})
	}
}

// isRegularFile asks whether a handler writes to a file on disk.
func isRegularFile(handler project.Setting) value.Answer {
	return handler.Item("filename").Ask(func(v value.Value) value.Answer {
		switch v := v.(type) {
		case value.Path:
			return value.Known(!isDevice(string(v)))
		case value.Str:
			return value.Known(v != "" && !isDevice(string(v)))
		}
		return value.Unsure
	})
}

func isDevice(name string) bool {
	return strings.HasPrefix(name, "/dev/") || strings.HasPrefix(name, "/proc/")
}

func neverRotates(handler project.Setting) project.Question {
	return func(v value.Value) value.Answer {
		switch v {
		case value.Str("logging.FileHandler"):
			return value.Yes
		case value.Str("logging.handlers.RotatingFileHandler"):
			return handler.Item("maxBytes").Ask(lint.Falsy).Or(handler.Item("backupCount").Ask(lint.Falsy))
		}
		return value.No
	}
}

// logrotateFilesKey is what the names of such files are kept under.
type logrotateFilesKey struct{}

// rotatedOutside reports whether the repository has a configuration of logrotate.
func rotatedOutside(p *project.Project) bool {
	files := project.DeriveOnce(p, logrotateFilesKey{}, func() []string {
		return slices.DeleteFunc(slices.Clone(p.Tree.Files()), func(file string) bool { return !strings.Contains(strings.ToLower(file), "logrotate") })
	})
	return slices.ContainsFunc(files, p.Concerns)
}
