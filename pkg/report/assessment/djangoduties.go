package assessment

import (
	"github.com/djready/djready/pkg/lint"
	"github.com/djready/djready/pkg/value"
)

// djangoChecklist are the headings of Django's deployment checklist,
// https://docs.djangoproject.com/en/stable/howto/deployment/checklist/, as of
// Django 6.0; SECRET_KEY, DEBUG and ALLOWED_HOSTS stand in the list before.
func djangoChecklist() []duty {
	return []duty{
		{
			task: "Run manage.py check --deploy", detail: "with the settings of production", against: []string{"DR712"}, practices: []string{"DR712"},
			when: before, verify: "run it with the environment of the server",
		},
		{
			task: "Switch away from manage.py runserver", against: []string{"DR705"}, practices: []string{"DR301"},
			verify: "the start command of the host does not name runserver",
		},
		{
			task: "CACHES", detail: "shared by all processes, reachable by nobody else", against: []string{"DR405"}, practices: []string{"DR405"},
			verify: "the cache server answers to the application servers only",
		},
		{
			task: "DATABASES", detail: "a server, which answers to the application servers only", against: []string{"DR401", "DR402", "DR403"},
			practices: []string{"DR403"}, verify: "the database's port is closed to the internet",
		},
		{
			task: "EMAIL_BACKEND", detail: "mail is really sent", against: []string{"DR505", "DR506"}, practices: []string{"DR505"},
			verify: "manage.py sendtestmail in production reaches you",
		},
		{
			task: "STATIC_ROOT and STATIC_URL", detail: "collectstatic copies the files to where they are served from", against: []string{"DR208", "DR211"}, practices: []string{"DR208"},
			verify: "manage.py collectstatic succeeds on the server",
		},
		{
			task: "MEDIA_ROOT and MEDIA_URL", detail: "uploads are never executed, and are backed up", against: []string{"DR211", "DR408", "DR411", "DR802"},
			applies: binds("MEDIA_ROOT", "MEDIA_URL"), when: after, verify: "an uploaded .html or .php file is served as a download, or as text",
		},
		{
			task: "CSRF_COOKIE_SECURE", against: []string{"DR114"}, seen: isTrue("CSRF_COOKIE_SECURE"),
			verify: "the csrftoken cookie has the attribute Secure",
		},
		{
			task: "SESSION_COOKIE_SECURE", against: []string{"DR113"}, seen: isTrue("SESSION_COOKIE_SECURE"), practices: []string{"DR113"},
			verify: "the sessionid cookie has the attribute Secure",
		},
		{
			task: "Sessions", detail: "cached, or cleared by clearsessions now and then", against: []string{"DR130", "DR131"},
			seen:   setting("SESSION_ENGINE", lint.Equals(value.Str("django.contrib.sessions.backends.cache"), value.Str("django.contrib.sessions.backends.cached_db"))),
			verify: "manage.py clearsessions runs regularly, where sessions are kept in the database",
		},
		{
			task: "CONN_MAX_AGE", detail: "connections to the database are reused", against: []string{"DR407"}, applies: binds("DATABASES"),
			seen: reused, verify: "the time to connect does not show in the duration of requests",
		},
		{
			task: "TEMPLATES", detail: "the cached loader is on, which it is unless DEBUG or loaders say otherwise", against: []string{"DR136", "DR135"},
			seen: cachedTemplates, verify: "no loaders are listed without django.template.loaders.cached.Loader",
		},
		{
			task: "LOGGING", detail: "errors are recorded where somebody finds them", against: []string{"DR501"}, practices: []string{"DR501"},
			verify: "an error raised on purpose is found in the logs",
		},
		{
			task: "ADMINS and MANAGERS", detail: "or a service that reports errors", against: []string{"DR504"}, practices: []string{"DR504"},
			when: after, verify: "an error raised on purpose reaches somebody",
		},
		{
			task: "Error pages", detail: "404.html, 500.html, 403.html and 400.html", against: []string{"DR216"},
			verify: "an address that is not there shows the site's own page",
		},
	}
}
