package checks

import (
	"slices"
	"strings"

	"github.com/djready/djready/pkg/code"
	"github.com/djready/djready/pkg/django"
	"github.com/djready/djready/pkg/lint"
	"github.com/djready/djready/pkg/pyast"
	"github.com/djready/djready/pkg/source"
	"github.com/djready/djready/pkg/value"
)

// WebhookUnverified finds webhooks that believe whoever calls.
var WebhookUnverified = &lint.Check{
	ID: "DR804", Name: "webhook-unverified", Title: "A webhook believes whoever calls it",
	Category: lint.Security, Severity: lint.Medium, Pedantic: true, CWE: []int{345, 306}, Since: "0.1.0", Page: page("webhook-unverified"),
	Why: `Anybody can send what the service would send: a payment that nobody made, an event that never was. Services sign their calls, or
share a secret with you, so that you can tell.

A view with anything about it that may tell is left out: a word such as signature or token, a library that is given the request, a
question back to the service.`,
	Fix: `Check the signature of the body before anything else:

~~~python
@csrf_exempt
def webhook(request):
    expected = hmac.new(settings.WEBHOOK_SECRET.encode(), request.body, hashlib.sha256).hexdigest()
    if not hmac.compare_digest(expected, request.headers.get("X-Signature", "")):
        return HttpResponseForbidden()
    ...
~~~`,
	FixLine: "check the signature, or a shared secret, before the body is believed",
	Links: []string{
		"https://docs.python.org/3/library/hmac.html#hmac.compare_digest",
		"https://cheatsheetseries.owasp.org/cheatsheets/REST_Security_Cheat_Sheet.html",
	},
	Run: lint.OnSettings(webhookUnverified),
}

func webhookUnverified(p *lint.Pass) {
	if middleware(p).Ask(anyMiddlewareAsks(p)) != value.No {
		return
	}
	seen := map[source.Location]bool{}
	for _, v := range code.Views(p.Project, p.Settings) {
		if !isWebhook(v) || !believes(p, v) {
			continue
		}
		at := definedAt(v.Definition)
		if !seen[at] {
			seen[at] = true
			p.Report(lint.Finding{
				Confidence: lint.ConfidenceHigh, At: at, Subject: v.Path,
				Message: v.Path + " takes calls from anybody and checks no signature, token or source",
				Related: []lint.Related{{At: v.Route.At(v.Route.View), Message: "it is routed here"}},
			})
		}
	}
}

// webhookWords are words in the names of views that other services call.
var webhookWords = wordSet("webhook webhooks hook callback callbacks ipn postback notify")

// isWebhook reports whether a view of the project is one that other services
// call, by its names, and is open to all who know its address. What stands in
// the address may be a secret.
func isWebhook(v code.View) bool {
	path := v.Route.Path
	if !v.Own() || strings.ContainsAny(strings.ReplaceAll(path, "<int:", ""), "<(…") {
		return false
	}
	return anyWord([]string{trimView(code.LastPart(v.Definition.Path)), path, v.Route.Name()}, webhookWords)
}

// believes reports whether a view acts on calls without a look at who calls.
func believes(p *lint.Pass, v code.View) bool {
	ix := v.Index()
	handler, ok := webhookHandler(p, v)
	return ok && writesData(ix, handler) && !says(ix, v.Definition, accessWords) && !says(ix, v.Definition, checkWords) && !handsOn(ix, v.Definition)
}

// checkWords are further words in code that checks a message, or asks back.
var checkWords = wordSet(`
	aiohttp allowlist certificate check checksum compare construct constructevent decode decrypt digest fernet fetch hash hashlib hexdigest
	httpx inquire inquiry ip md5 nonce publickey pubkey apikey rsa remote requests retrieve salt sdk sha1 sha256 sha512 signer signing stripe
	svix trusted urllib urllib2 urllib3 urlopen validate validated validation validator verification verified verifies verify
	verifying whitelist x509`)

// webhookHandler is what answers a POST: the function, or the method of the
// class; false where the view is not exempt from the CSRF check, or may ask in
// some other way.
func webhookHandler(p *lint.Pass, v code.View) (code.Definition, bool) {
	if usesRESTFramework(v) {
		view, ok := openAPIView(v)
		open := ok && visitorsReachViews(p) && (!view.explicit.IsZero() || defaultPermission(p) == value.Yes)
		return handlerOf(v), open
	}
	if _, exempt := exemption(v); !exempt || !harmless(v.Wrappers) || !harmless(wrappersOf(v)) {
		return code.Definition{}, false
	}
	chain, all := v.Index().Ancestors(v.Definition)
	known := !slices.ContainsFunc(chain, func(d code.Definition) bool { return !d.Own() && !django.HarmlessBase(d.Path) })
	return handlerOf(v), v.Function() != nil || all && known
}

// handlerOf is the function, or what the class does for a POST.
func handlerOf(v code.View) code.Definition {
	if v.Function() != nil {
		return v.Definition
	}
	chain, _ := v.Index().Ancestors(v.Definition)
	for _, class := range chain {
		if post, ok := class.Member("post"); ok && post.Function() != nil {
			return post
		}
	}
	return code.Definition{}
}

// handsOn reports whether some code gives the request, or what came with it, to
// something that is not the project's and may check it.
func handsOn(ix *code.Index, d code.Definition) bool {
	return slices.ContainsFunc(ix.Called(d), func(each code.Definition) bool {
		found := false
		all := ix.Inspect(each, func(n pyast.Node) bool {
			call, ok := n.(*pyast.Call)
			found = found || ok && givesRequest(call) && !takesHarmlessly(ix.Find(each.Module, call.Func), call)
			return !found
		})
		return found || !all
	})
}

// givesRequest reports whether an argument of a call is the request or a part of
// it.
func givesRequest(call *pyast.Call) bool {
	isPart := func(e pyast.Expr) bool {
		name := code.Dotted(e)
		return name == "request" || strings.HasPrefix(name, "request.") || strings.HasPrefix(name, "self.request")
	}
	return slices.ContainsFunc(call.Args, isPart) || slices.ContainsFunc(call.Keywords, func(k pyast.Keyword) bool { return isPart(k.Value) })
}

// takesHarmlessly tells what reads a request and checks nothing: what the project
// itself defines is looked at on its own.
func takesHarmlessly(callee code.Definition, call *pyast.Call) bool {
	if callee.Own() || strings.HasPrefix(callee.Path, "builtins.") || strings.HasPrefix(callee.Path, "django.") {
		return true
	}
	switch callee.Path {
	case "json.loads", "json.dumps", "urllib.parse.parse_qs", "copy.deepcopy":
		return true
	}
	switch code.CalledName(call) {
	case "debug", "info", "warning", "error", "exception", "critical", "create", "get_or_create", "update_or_create", "update", "append", "get_serializer", "dispatch":
		return true
	}
	return false
}
