package systemcheck

import (
	"slices"

	"github.com/djready/djready/pkg/django"
)

// rules are the system checks that are decided here: the id, the series of Django
// that have it, and what decides it. Those of packages speak where the package's
// app is installed.
//
// Source: django/core/checks and the checks of django.contrib, 3.2 to 6.1;
// corsheaders/checks.py of django-cors-headers 4.9; axes/checks.py of django-axes
// 8.3. Knowledge date: November 2026.
func rules() []rule { return slices.Concat(coreRules(), contributedRules(), packageRules()) }

// series names a series of Django.
func series(major, minor int) django.Version { return django.Version{Major: major, Minor: minor} }

// coreRules are those of django.core.checks.
func coreRules() []rule {
	return []rule{
		{id: "caches.E001", run: defaultCache},
		{id: "caches.W003", run: relativeCache},
		{id: "files.E001", from: series(4, 0), hint: true, run: uploadDirectory},
		{id: "mail.W001", from: series(6, 1), run: defaultMailer},
		{id: "async.E001", from: series(3, 0), run: asyncUnsafeSet},
		{id: "templates.E002", run: stringIfInvalid},
		{id: "templates.E003", from: series(4, 1), before: series(5, 1), hint: true, run: libraryTwice},
		{id: "templates.W003", from: series(5, 1), run: libraryTwice},
		{id: "translation.E001", run: invalidLanguageCode},
		{id: "translation.E002", run: invalidLanguages},
		{id: "translation.E003", run: invalidBidirectional},
		{id: "translation.E004", run: languageNotOffered},

		{id: "2_0.W001", run: complaining("2_0.W001")},
		{id: "urls.W001", run: complaining("urls.W001")},
		{id: "urls.W002", run: complaining("urls.W002")},
		{id: "urls.W003", run: complaining("urls.W003")},
		{id: "urls.E004", run: complaining("urls.E004")},
		{id: "urls.W005", run: namespaceTwice},
		{id: "urls.E006", run: urlWithoutSlash},
		{id: "urls.E007", from: series(2, 2), run: handlerArity},
		{id: "urls.E008", from: series(2, 2), run: handlerMissing},
		{id: "urls.E009", from: series(4, 0), run: complaining("urls.E009")},
		{id: "urls.W010", from: series(5, 0), run: complaining("urls.W010")},
		{id: "security.E100", from: series(3, 1), before: series(4, 0), run: hashingAlgorithm},
		{id: "security.E101", from: series(1, 11), run: failureArity},

		{id: "models.E028", run: tableTwice},
		{id: "models.W035", from: series(2, 2), run: tableTwiceRouted},
		{id: "models.W042", from: series(3, 2), before: series(6, 0), run: autoField},
		{id: "fields.E210", hint: true, run: imageWithoutPillow},
	}
}

// contributedRules are those of django.contrib.
func contributedRules() []rule {
	return []rule{
		{id: "admin.E401", run: adminNeedsApp("django.contrib.contenttypes")},
		{id: "admin.E402", run: adminNeedsAuthContext},
		{id: "admin.E403", from: series(2, 2), run: adminNeedsTemplates},
		{id: "admin.E404", from: series(2, 2), run: adminNeedsContext("django.contrib.messages.context_processors.messages")},
		{id: "admin.E405", from: series(2, 2), run: adminNeedsApp("django.contrib.auth")},
		{id: "admin.E406", from: series(2, 2), run: adminNeedsApp("django.contrib.messages")},
		{id: "admin.E408", from: series(2, 2), run: adminNeedsMiddleware(django.AuthenticationMiddleware)},
		{id: "admin.E409", from: series(2, 2), run: adminNeedsMiddleware(django.MessageMiddleware)},
		{id: "admin.E410", from: series(2, 2), run: adminNeedsMiddleware(django.SessionMiddleware)},
		{id: "admin.W411", from: series(3, 1), run: adminNeedsContext("django.template.context_processors.request")},

		{id: "auth.E001", run: requiredNoList},
		{id: "auth.E002", run: usernameRequired},
		{id: "auth.E003", run: usernameTwice(true)},
		{id: "auth.W004", run: usernameTwice(false)},
		{id: "auth.C009", from: series(1, 10), run: userMethod("is_anonymous")},
		{id: "auth.C010", from: series(1, 10), run: userMethod("is_authenticated")},
		{id: "postgres.E005", from: series(6, 0), run: postgresApp},

		{id: "sites.E101", from: series(3, 2), run: siteID},
		{id: "staticfiles.E001", run: staticDirsNoList},
		{id: "staticfiles.E002", run: staticDirsHoldRoot},
		{id: "staticfiles.E003", run: staticDirsPrefix},
		{id: "staticfiles.W004", from: series(4, 0), run: staticDirsMissing},
		{id: "staticfiles.E005", from: series(5, 0), run: staticStorage},
	}
}

// packageRules are those of other packages.
func packageRules() []rule {
	return []rule{
		{id: "corsheaders.E001", run: corsTexts("CORS_ALLOW_HEADERS")},
		{id: "corsheaders.E002", run: corsTexts("CORS_ALLOW_METHODS")},
		{id: "corsheaders.E003", run: corsFlag("CORS_ALLOW_CREDENTIALS")},
		{id: "corsheaders.E004", run: corsAge},
		{id: "corsheaders.E005", run: corsFlag("CORS_ALLOW_ALL_ORIGINS", "CORS_ORIGIN_ALLOW_ALL")},
		{id: "corsheaders.E006", run: corsTexts("CORS_ALLOWED_ORIGINS", "CORS_ORIGIN_WHITELIST")},
		{id: "corsheaders.E008", run: corsTexts("CORS_EXPOSE_HEADERS")},
		{id: "corsheaders.E013", run: corsOrigins(withoutHost, "an origin without its scheme or its host")},
		{id: "corsheaders.E014", run: corsOrigins(withPath, "an origin with a path, were it a slash")},
		{id: "corsheaders.E015", run: corsFlag("CORS_ALLOW_PRIVATE_NETWORK")},
		{id: "axes.W002", run: axesMiddleware},
	}
}
