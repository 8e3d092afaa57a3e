package django

import (
	"slices"
	"strings"
)

// sharedDomains are the domains below which a hosting platform or a tunnel gives
// anybody a name of his own.
//
// Source: the platforms' own entries in the Public Suffix List, and their
// documentation, November 2026.
var sharedDomains = []string{
	"a.run.app", "amazonaws.com", "app.github.dev", "appspot.com", "awsapprunner.com", "azurecontainerapps.io", "azurewebsites.net", "cloudfront.net",
	"codeinstitute-ide.net", "codesandbox.io", "csb.app", "elasticbeanstalk.com", "eu.pythonanywhere.com", "firebaseapp.com", "fly.dev", "github.dev",
	"github.io", "gitpod.io", "glitch.me", "herokuapp.com", "koyeb.app", "loca.lt", "netlify.app", "ngrok-free.app", "ngrok-free.dev", "ngrok.app", "ngrok.dev",
	"ngrok.io", "northflank.app", "ondigitalocean.app", "onrender.com", "pages.dev", "pythonanywhere.com", "railway.app", "repl.co", "replit.app", "replit.dev",
	"run.app", "serveo.net", "surge.sh", "trycloudflare.com", "up.railway.app", "vercel.app", "web.app", "workers.dev",
}

// SharedDomain reports whether anybody can have a name below a domain.
func SharedDomain(domain string) bool {
	return slices.Contains(sharedDomains, strings.ToLower(strings.Trim(domain, ".")))
}
