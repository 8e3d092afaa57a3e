package systemcheck

import (
	"github.com/djready/djready/pkg/code"
	"github.com/djready/djready/pkg/lint"
	"github.com/djready/djready/pkg/project"
	"github.com/djready/djready/pkg/value"
)

const (
	admin        = "django.contrib.admin"
	modelBackend = "django.contrib.auth.backends.ModelBackend"
)

// adminNeedsApp makes admin.E401, E405 and E406.
func adminNeedsApp(app string) func(scope) {
	return func(s scope) {
		lacks := func(v value.Value) value.Answer {
			return installed(s.Pass, admin)(v).And(installed(s.Pass, app)(v).Not())
		}
		s.judge(s.Settings.Get("INSTALLED_APPS"), lacks, saying("the admin is installed without "+app))
	}
}

// adminNeedsTemplates: admin.E403.
func adminNeedsTemplates(s scope) {
	none := func(v value.Value) value.Answer {
		engine, known := firstEngine(s, v)
		if !known {
			return value.Unsure
		}
		return value.Known(engine == nil)
	}
	s.judge(s.Settings.Get("TEMPLATES"), lint.Given(s.uses(admin), none), saying("the admin is installed and TEMPLATES has no engine of Django's own"))
}

// adminNeedsContext makes admin.E402, E404 and W411.
func adminNeedsContext(processor string) func(scope) {
	return func(s scope) {
		s.judge(s.Settings.Get("TEMPLATES"), lint.Given(s.uses(admin), lacksProcessor(s, processor)), saying("the admin is installed and TEMPLATES lacks "+processor))
	}
}

// adminNeedsAuthContext: admin.E402, where the usual back end logs people in.
func adminNeedsAuthContext(s scope) {
	const processor = "django.contrib.auth.context_processors.auth"
	usual := s.Settings.Get("AUTHENTICATION_BACKENDS").Ask(lint.AnyText(func(backend string) bool { return isModelBackend(s, backend) }))
	s.judge(s.Settings.Get("TEMPLATES"), lint.Given(s.uses(admin).And(usual), lacksProcessor(s, processor)), saying("the admin is installed and TEMPLATES lacks "+processor))
}

func isModelBackend(s scope, backend string) bool {
	switch backend {
	case modelBackend, "django.contrib.auth.backends.AllowAllUsersModelBackend",
		"django.contrib.auth.backends.RemoteUserBackend", "django.contrib.auth.backends.AllowAllUsersRemoteUserBackend":
		return true
	}
	return code.Extends(s.Project, backend, modelBackend)
}

func lacksProcessor(s scope, processor string) project.Question {
	return func(v value.Value) value.Answer {
		engine, known := firstEngine(s, v)
		switch {
		case !known:
			return value.Unsure
		case engine == nil:
			return value.No // admin.E403 speaks
		}
		return lint.Lacks(processor)(option(engine, "context_processors"))
	}
}

// adminNeedsMiddleware makes admin.E408, E409 and E410.
func adminNeedsMiddleware(class string) func(scope) {
	return func(s scope) {
		s.judge(s.Settings.Get("MIDDLEWARE"), lint.Given(s.uses(admin), lacksClass(s.Pass, class)), saying("the admin is installed and MIDDLEWARE lacks "+class))
	}
}
