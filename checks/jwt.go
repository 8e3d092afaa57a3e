package checks

import (
	"github.com/djready/djready/pkg/django"
	"github.com/djready/djready/pkg/lint"
	"github.com/djready/djready/pkg/project"
	"github.com/djready/djready/pkg/value"
)

// jwtBlacklist is the app that remembers refused tokens. The library looks for
// this very text in INSTALLED_APPS: an AppConfig's path does not count.
const jwtBlacklist = "rest_framework_simplejwt.token_blacklist"

// onSimpleJWT makes a Run that is called with the settings of
// djangorestframework-simplejwt, unless production does without it.
func onSimpleJWT(run func(p *lint.Pass, options project.Setting)) func(*lint.Pass) {
	return lint.OnSetting("SIMPLE_JWT", func(p *lint.Pass, options project.Setting) {
		if library, ok := django.JWTLibraryOf(options.Name); ok && signsJWT(p, library) != value.No {
			run(p, options)
		}
	})
}

// signsJWT asks whether a library for tokens is used: its app, its class for
// Django REST framework, or a requirement. Views may name it alone, so where the
// requirements are not known nobody can tell.
func signsJWT(p *lint.Pass, library django.JWTLibrary) value.Answer {
	classes := p.Settings.Get("REST_FRAMEWORK").Item("DEFAULT_AUTHENTICATION_CLASSES").Ask(lint.AnyText(from(library.Module)))
	return installed(p, library.Module).Or(classes).Or(required(p, library.Distributions...))
}
