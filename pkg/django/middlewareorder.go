package django

// Order is a rule about two middleware: Above has to stand above Below in the
// list.
type Order struct {
	Above, Below string
	// Otherwise says what happens if it does not, a clause.
	Otherwise string
	// Until is the first series that does not mind any more; the zero Version is
	// none.
	Until Version
}

// orders are the rules, those with the worst consequence first.
//
// Source: docs/ref/middleware of 6.1 ("Middleware ordering"), the middleware's
// own code, and the README of django-cors-headers 4.9. Rules that depend on what
// a project's own middleware does are left out. Knowledge date: November 2026.
var orders = []Order{
	{sessions, authentication, "every request fails", Version{}},
	{sessions, messages, "every request fails", Version{}},
	{authentication, remoteUser, "every request fails", Version{}},
	{csrf, remoteUser, "requests are not protected against forgery after the sign-in", Version{}},
	{security, common, "its redirects go out without the security headers, and before that to HTTPS", Version{}},
	{security, csrf, "its refusals go out without the security headers", Version{}},
	{cors, common, "its redirects go out without the CORS headers, and browsers refuse them", Version{}},
	{sessions, locale, "the language of the session is not found", Version{3, 0}},
	{updateCache, sessions, "pages of one visitor are cached for others", Version{}},
	{updateCache, locale, "pages in one language are cached for all", Version{}},
	{updateCache, gzip, "compressed pages are cached for all", Version{}},
	{sessions, fetchFromCache, "pages of one visitor are fetched for others", Version{}},
	{locale, fetchFromCache, "pages in one language are fetched for all", Version{}},
	{gzip, fetchFromCache, "compressed pages are fetched for all", Version{}},
	{gzip, conditionalGet, "the entity tag is that of the compressed page, which always differs", Version{}},
}

const (
	authentication = "django.contrib.auth.middleware.AuthenticationMiddleware"
	common         = "django.middleware.common.CommonMiddleware"
	conditionalGet = "django.middleware.http.ConditionalGetMiddleware"
	cors           = "corsheaders.middleware.CorsMiddleware"
	csrf           = "django.middleware.csrf.CsrfViewMiddleware"
	fetchFromCache = "django.middleware.cache.FetchFromCacheMiddleware"
	gzip           = "django.middleware.gzip.GZipMiddleware"
	locale         = "django.middleware.locale.LocaleMiddleware"
	messages       = "django.contrib.messages.middleware.MessageMiddleware"
	remoteUser     = "django.contrib.auth.middleware.RemoteUserMiddleware"
	security       = "django.middleware.security.SecurityMiddleware"
	sessions       = "django.contrib.sessions.middleware.SessionMiddleware"
	updateCache    = "django.middleware.cache.UpdateCacheMiddleware"
)

// MiddlewareOrders are the rules about the order of middleware in a series,
// those with the worst consequence first.
func MiddlewareOrders(v Version) []Order {
	var out []Order
	for _, o := range orders {
		if o.Until == (Version{}) || v.Compare(o.Until) < 0 {
			out = append(out, o)
		}
	}
	return out
}
