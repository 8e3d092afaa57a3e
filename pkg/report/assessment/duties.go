package assessment

import (
	"github.com/djready/djready/pkg/lint"
)

// beforeDeployment are the things that every team has to see to before it deploys
// a Django project, with the checks that know of them.
func beforeDeployment() []duty {
	return []duty{
		{
			task: "Turn DEBUG off", detail: "False must be the default", against: []string{"DR101", "DR706"},
			seen: setting("DEBUG", lint.Falsy), verify: "manage.py diffsettings in production shows DEBUG = False",
		},
		{
			task: "Set a strong SECRET_KEY", detail: "drawn for production, with no default in the source", against: []string{"DR102", "DR103", "DR104", "DR105", "DR707"},
			seen: supplied("SECRET_KEY"), verify: "manage.py check --deploy in production does not print security.W009",
		},
		{
			task: "Set ALLOWED_HOSTS", detail: "the site's own names, with no wildcard", against: []string{"DR106", "DR107"},
			seen:   either(supplied("ALLOWED_HOSTS"), setting("ALLOWED_HOSTS", namedHosts)),
			verify: "a request with another Host header is answered with 400",
		},
		{
			task: "Send the security headers", detail: "HTTPS redirect, HSTS, nosniff, referrer policy",
			against:   []string{"DR108", "DR112", "DR117", "DR118", "DR119", "DR120", "DR121"},
			practices: []string{"DR108", "DR109"},
			verify:    "curl -sI https://<the site> shows Strict-Transport-Security, and http:// redirects",
		},
		{
			task: "Name the origins of CORS", detail: "those of the production front ends", against: []string{"DR601", "DR602", "DR603", "DR604", "DR605"},
			practices: []string{"DR601"}, seen: supplied("CORS_ALLOWED_ORIGINS"), applies: has("corsheaders"),
			verify: "a request with the Origin of another site has no Access-Control-Allow-Origin in its answer",
		},
		{
			task: "Install an application server and a server of static files", detail: "Gunicorn or Uvicorn, WhiteNoise", against: []string{"DR301", "DR302", "DR705"},
			practices: []string{"DR301"}, verify: "the start command of the host names Gunicorn, Uvicorn or another such server",
		},
		{
			task: "Keep secrets out of the repository", detail: ".gitignore covers .env, and no file holds a secret", against: []string{"DR701", "DR702", "DR704", "DR105", "DR127", "DR401", "DR707"},
			seen: ignoresEnvironment, verify: "git check-ignore .env prints .env",
		},
		{
			task: "Set the mode variable to production", against: []string{"DR201", "DR202", "DR203"}, applies: switched,
			seen: modeIsSure, verify: "the environment of the server has the variable",
		},
		{
			task: "Verify the database's credentials", detail: "a strong password, not in the source", against: []string{"DR401", "DR402", "DR138"},
			applies: binds("DATABASES"), verify: "nobody can log in to the database with a password that the repository knows",
		},
		{
			task: "Test with DEBUG=False", detail: "static files and error pages work", when: before,
			verify: "run collectstatic, start the server with DEBUG=False and load a page with its static files",
		},
		{
			task: "Set up the web server", detail: "it serves static files, or WhiteNoise does", against: []string{"DR209", "DR210", "DR802"}, practices: []string{"DR302"},
			when: before, verify: "a static file's address answers with 200 without DEBUG",
		},
		{
			task: "Set up a TLS certificate", detail: "HTTPS for all host names, renewed by itself", when: before,
			verify: "curl -sI https://<each host name> succeeds, and the certificate is renewed automatically",
		},
		{
			task: "Rotate the log files", detail: "so that they do not fill the disk", against: []string{"DR502"},
			seen: rotated, when: after, verify: "the logs go to the console, or logrotate has a rule for them",
		},
		{
			task: "Set up monitoring", detail: "errors and performance", against: []string{"DR504"}, practices: []string{"DR504"},
			when: after, verify: "an error raised on purpose reaches somebody",
		},
		{
			task: "Close the ports of the services behind the site", detail: "databases, caches and brokers answer to the application servers only", against: []string{"DR710"},
			when: before, verify: "a scan of the server from outside finds no port but 80 and 443",
		},
		{
			task: "Back the database up", detail: "and try to restore it", applies: binds("DATABASES"),
			when: after, verify: "restore the newest backup on another machine",
		},
		{
			task: "Test the payment webhook", detail: "the provider reaches it, and it is verified", against: []string{"DR213", "DR220", "DR804"}, applies: webhooks,
			when: after, verify: "make a payment of the smallest amount and see it arrive",
		},
	}
}
