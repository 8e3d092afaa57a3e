package django

import (
	"slices"
	"strings"
)

// sharedDomains are domains under which anybody can get a name for a site of
// his own, free of charge.
//
// Source: the platforms' own documentation and the private part of the Public
// Suffix List. Knowledge date: November 2026.
var sharedDomains = []string{
	"amplifyapp.com", "appspot.com", "azurestaticapps.net", "azurewebsites.net", "bolt.host", "cloudfront.net", "deno.dev", "firebaseapp.com",
	"fly.dev", "github.io", "gitlab.io", "glitch.me", "herokuapp.com", "koyeb.app", "loca.lt", "lovable.app", "lovableproject.com",
	"netlify.app", "ngrok-free.app", "ngrok-free.dev", "ngrok.app", "ngrok.dev", "ngrok.io", "now.sh", "ondigitalocean.app",
	"onrender.com", "pages.dev", "pythonanywhere.com", "railway.app", "repl.co", "replit.app", "replit.dev", "run.app", "streamlit.app",
	"surge.sh", "trycloudflare.com", "vercel.app", "web.app", "webflow.io", "workers.dev",
}

// SharedDomain is the shared domain that a host lies under, "" if it is its
// owner's. The host is in lower case.
func SharedDomain(host string) string {
	i := slices.IndexFunc(sharedDomains, func(domain string) bool { return strings.HasSuffix(host, "."+domain) })
	if i < 0 {
		return ""
	}
	return sharedDomains[i]
}
