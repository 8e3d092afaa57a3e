package checks

import (
	"github.com/djready/djready/pkg/code"
	"github.com/djready/djready/pkg/django"
	"github.com/djready/djready/pkg/lint"
	"github.com/djready/djready/pkg/project"
	"github.com/djready/djready/pkg/source"
)

// TaskBackendImmediate finds background tasks that run in the request, or not at
// all.
var TaskBackendImmediate = &lint.Check{
	ID: "DR410", Name: "task-backend-immediate", Title: "Background tasks do not run in the background",
	Category: lint.Database, Severity: lint.Medium, Since: "0.1.0", Page: page("task-backend-immediate"),
	Why: `The immediate backend, which is the default, runs a task while the visitor waits, and what the task raises may reach them; the
dummy backend only notes it and never runs it. Django brings both for development and tests, and none for production.`,
	Fix: `Install a backend with workers:

~~~python
TASKS = {"default": {"BACKEND": "django_tasks.backends.database.DatabaseBackend"}}
~~~`,
	FixLine: "install a task backend with workers, and name it in TASKS",
	Links:   []string{"https://docs.djangoproject.com/en/stable/topics/tasks/"},
	Run:     lint.OnSetting("TASKS", taskBackendImmediate),
}

func taskBackendImmediate(p *lint.Pass, tasks project.Setting) {
	use := taskUse(p.Project)
	if use.IsZero() {
		return
	}
	aliases := tasks.Keys()
	if len(aliases) == 0 {
		aliases = []string{"default"}
	}
	for _, alias := range aliases {
		p.Judge(tasks.Item(alias).Item("BACKEND"), lint.Judgement{
			Bad: lint.AnyOf(django.IdleTaskBackends()...),
			At: func(o project.Outcome) source.Location {
				if o.Explicit {
					return o.Place()
				}
				return use
			},
		})
	}
}

// taskUse is the first place of the project that imports tasks, nowhere if none
// does.
func taskUse(p *project.Project) source.Location {
	for m := range code.Mentioning(p, "django.tasks", "django_tasks") {
		if at, ok := code.ImportOf(m, "django.tasks", "django_tasks"); ok {
			return source.Location{File: m.File, Span: at.Span()}
		}
	}
	return source.Location{}
}
