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
	{SessionMiddleware, AuthenticationMiddleware, "every request fails", Version{}},
	{SessionMiddleware, MessageMiddleware, "every request fails", Version{}},
	{AuthenticationMiddleware, RemoteUserMiddleware, "every request fails", Version{}},
	{CSRFMiddleware, RemoteUserMiddleware, "requests are not protected against forgery after the sign-in", Version{}},
	{SecurityMiddleware, CommonMiddleware, "its redirects go out without the security headers, and before that to HTTPS", Version{}},
	{SecurityMiddleware, CSRFMiddleware, "its refusals go out without the security headers", Version{}},
	{CORSMiddleware, CommonMiddleware, "its redirects go out without the CORS headers, and browsers refuse them", Version{}},
	{SessionMiddleware, LocaleMiddleware, "the language of the session is not found", Version{3, 0}},
	{UpdateCacheMiddleware, SessionMiddleware, "pages of one visitor are cached for others", Version{}},
	{UpdateCacheMiddleware, LocaleMiddleware, "pages in one language are cached for all", Version{}},
	{UpdateCacheMiddleware, GZipMiddleware, "compressed pages are cached for all", Version{}},
	{SessionMiddleware, FetchFromCacheMiddleware, "pages of one visitor are fetched for others", Version{}},
	{LocaleMiddleware, FetchFromCacheMiddleware, "pages in one language are fetched for all", Version{}},
	{GZipMiddleware, FetchFromCacheMiddleware, "compressed pages are fetched for all", Version{}},
	{GZipMiddleware, ConditionalGetMiddleware, "the entity tag is that of the compressed page, which always differs", Version{}},
}

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
