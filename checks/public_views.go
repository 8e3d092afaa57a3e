package checks

import (
	"slices"
	"strings"

	"github.com/djready/djready/pkg/code"
	"github.com/djready/djready/pkg/pyast"
)

// publicWords are words in the names of views that are for visitors whom the
// site does not know, or that ask in their own way who calls.
var publicWords = wordSet(`
	activate activation anonymous auth authenticate authentication authorize basket callback callbacks captcha cart carts checkout
	confirm confirmation contactus csrf forgot forgotpassword graphql guest health healthcheck healthz hook hooks impersonate invitation invite ipn
	jwt kiosk login logout newsletter oauth oidc otp password passwordless passwords ping postback public refresh register registration
	reset rpc saml search session sessions signin signout signup sso token tokens unsubscribe verification verify webhook webhooks`)

// submissionWords are words in the names of what visitors hand in: a view that
// only takes it in is as a form on the site.
var submissionWords = wordSet(`
	account accounts answer answers answering application applications applicant appointment appointments apply ask booking bookings calculate calculation check click clicks comment
	comments complaint complaints contact contacts customer customers donate donation donations enquiries estimate enquiry event events
	feedback feedbacks form forms inquiries inquiry lead leads like likes log logs member members message messages order orders payment
	payments poll predict prediction preview profile profiles question questions quiz quote quotes rating ratings report reports request requests reservation
	reservations response responses review reviews rsvp score scores submission submissions submit subscribe subscriber subscribers
	subscription subscriptions suggestion suggestions support survey surveys ticket tickets track tracking user users validate view views visit visits
	vote votes waitlist`)

// meantForEverybody reports whether a view's names say that visitors whom the
// site does not know are to write through it.
func meantForEverybody(a apiView) bool {
	names := []string{trimView(code.LastPart(a.Definition.Path)), a.Route.Path, a.Route.Name()}
	if anyWord(names, publicWords) {
		return true
	}
	if !onlyCreates(a.writes) {
		return false
	}
	for _, class := range a.chain {
		for _, attribute := range []string{"serializer_class", "queryset", "model"} {
			if member, bound := class.Member(attribute); bound {
				names = append(names, firstName(member.Node))
			}
		}
	}
	return anyWord(names, submissionWords)
}

func anyWord(names []string, set map[string]bool) bool {
	for _, name := range names {
		if hasWord(name, set) {
			return true
		}
	}
	return false
}

func onlyCreates(writes []string) bool {
	return !slices.ContainsFunc(writes, func(method string) bool { return method != "post" })
}

// trimView takes off what the names of views end with: it is no view that
// somebody sends in.
func trimView(name string) string {
	for _, suffix := range []string{"ViewSet", "Viewset", "APIView", "ApiView", "View", "_view", "_api", "API"} {
		name = strings.TrimSuffix(name, suffix)
	}
	return name
}

// firstName is the name that an attribute begins with: Order of
// Order.objects.all().
func firstName(n pyast.Node) string {
	for {
		switch e := n.(type) {
		case *pyast.Name:
			return e.ID
		case *pyast.Attribute:
			n = e.Value
		case *pyast.Call:
			n = e.Func
		default:
			return ""
		}
	}
}
