package django

import (
	"strings"
)

// sharedDomains are the domains below which a hosting platform or a tunnel gives
// anybody a name of his own.
//
// Source: the platforms' own entries in the Public Suffix List, and their
// documentation, November 2026.
var sharedDomains = []string{
	"a.run.app", "amazonaws.com", "amplifyapp.com", "app.github.dev", "appspot.com", "awsapprunner.com", "azurecontainerapps.io",
	"azurestaticapps.net", "azurewebsites.net", "bolt.host", "cloudfront.net", "codeinstitute-ide.net", "codesandbox.io", "csb.app",
	"deno.dev", "elasticbeanstalk.com", "eu.pythonanywhere.com", "firebaseapp.com", "fly.dev", "github.dev", "github.io", "gitlab.io",
	"gitpod.io", "glitch.me", "herokuapp.com", "koyeb.app", "loca.lt", "lovable.app", "lovableproject.com", "netlify.app", "ngrok-free.app",
	"ngrok-free.dev", "ngrok.app", "ngrok.dev", "ngrok.io", "northflank.app", "now.sh", "ondigitalocean.app", "onrender.com", "pages.dev",
	"pythonanywhere.com", "railway.app", "repl.co", "replit.app", "replit.dev", "run.app", "serveo.net", "streamlit.app", "surge.sh",
	"trycloudflare.com", "up.railway.app", "vercel.app", "web.app", "webflow.io", "workers.dev",
}

// SharedDomain is the longest shared domain that a host lies below, "" if its
// name is its owner's. The host is in lower case.
func SharedDomain(host string) string {
	longest := ""
	for _, domain := range sharedDomains {
		if strings.HasSuffix(host, "."+domain) && len(domain) > len(longest) {
			longest = domain
		}
	}
	return longest
}

// Shared reports whether anybody can have a name below a domain.
func Shared(domain string) bool {
	domain = strings.ToLower(strings.Trim(domain, "."))
	return SharedDomain("any."+domain) == domain
}
