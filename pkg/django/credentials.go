package django

import (
	"net/url"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/djready/djready/pkg/lazyregexp"
)

// Credential says what a text opens.
type Credential uint8

const (
	// NoCredential opens nothing: it is no secret, or a placeholder.
	NoCredential Credential = iota
	// KnownCredential is one that works and that everybody tries first.
	KnownCredential
	// RealCredential may well be somebody's secret.
	RealCredential
)

// The lengths of texts that may be secrets: in characters, as what is shorter is
// a word or a placeholder more often; and in bytes, as no key is longer.
const (
	shortestCredential = 8
	longestCredential  = 16 << 10
)

// CredentialOf says what a text is as the value of a setting, or under a key,
// of the given name.
func CredentialOf(name, text string) Credential {
	if len(text) > longestCredential {
		return NoCredential
	}
	if HoldsCredentials(text) {
		return credentialInURL(text)
	}
	holder := holderOf(name)
	text = strings.TrimPrefix(text, "django-insecure-") // a key of startproject's signs as well as any
	switch {
	case holder == nobody, strings.EqualFold(name, text): // a field, or its label
		return NoCredential
	case slices.Contains(publishedCredentials, text):
		return KnownCredential
	case isKnown(text):
		if holder == operator {
			return KnownCredential
		}
		return NoCredential // no provider gives such a key to a customer
	case utf8.RuneCountInString(text) < shortestCredential, isPlaceholder(text), isNoSecret(name, text):
		return NoCredential
	case holder == thirdParty && (saysDevelopment.MatchString(text) || joinedWords.MatchString(text)):
		return NoCredential
	case holder == anybody && !looksRandom(text):
		return NoCredential
	}
	return RealCredential
}

// joinedWords tells "sso-secret" and "not_active", which no provider gives out. A
// word alone is none of them: an application password of a mail provider is
// sixteen small letters.
var joinedWords = lazyregexp.New(`^[a-z]+(?:[-_.][a-z]+)+$`)

// credentialInURL judges the password of a URL. That of RabbitMQ's guest is left
// to those who know brokers: it works from the same machine only. Sentry's is
// half public.
func credentialInURL(text string) Credential {
	u, err := url.Parse(strings.TrimSpace(text))
	if err != nil || u.User == nil {
		return NoCredential
	}
	user := u.User.Username()
	password, _ := u.User.Password()
	switch {
	case user == "guest" && password == "guest", strings.HasPrefix(u.Scheme, "http") && strings.Contains(u.Host, "sentry"), isPlaceholder(password):
		return NoCredential
	case isKnown(password) || password == user:
		return KnownCredential
	case utf8.RuneCountInString(password) < shortestCredential:
		return NoCredential
	}
	return RealCredential
}

// holder is who decides what a credential is: that decides which texts work.
type holder uint8

const (
	nobody     holder = iota // the name is no secret's
	anybody                  // the name may be a secret's: TOKEN, KEY
	thirdParty               // a provider gives it out
	operator                 // whoever runs the project chooses it: any text works
)

// The names that say who holds a secret. Words stand between underscores, hyphens
// and the ends of the name.
//
// Source: the settings of public Django projects. Knowledge date: November 2026.
var (
	// openNames end like secrets and are none: identifiers, keys that pages show
	// to browsers (as all that build tools know by these prefixes), names of caches
	// and cookies.
	openNames = lazyregexp.New(`(?i)(?:^|[_-])(?:DSN|CONSUMER_KEYS?|ROUTING_KEYS?|CACHE_KEYS?|SESSION_KEYS?|COOKIE_KEYS?|LICEN[SC]E_KEYS?|SURROGATE_KEYS?|WRITE_KEYS?|CLIENT_KEYS?|OBJECT_KEYS?|ID_TOKENS?|CSRF_TOKENS?|(?:SETTINGS|CONFIG|CONTEXT|LOOKUP|QUERY|PARAM|FIELD|URL|STATE)_(?:KEY|TOKEN)S?)$` +
		`|^(?:REACT_APP|VITE|NEXT_PUBLIC|NUXT_PUBLIC|VUE_APP|EXPO_PUBLIC|GATSBY)_|^SOCIAL_AUTH_\w+_KEY$|(?:PUBLIC|PUBLISHABLE|MAPS?|MAPBOX|FIREBASE|POSTHOG|AMPLITUDE|MIXPANEL|SEGMENT|ALGOLIA_SEARCH|TINYMCE|CKEDITOR|DISQUS|ANALYTICS)_(?:\w+_)?(?:KEY|TOKEN)S?$`)
	// chosen are the secrets that the operator makes up, for the project itself
	// or for servers that he runs.
	chosen = lazyregexp.New(`(?i)(?:^|[_-])(?:SIGNING|ENCRYPTION|ENCRYPT|FERNET|JWT|HMAC|AES|WEBHOOK|INTERNAL|SHARED|CRON|COOKIE|MASTER|S3|AWS|MINIO|ACCESS)_?(?:\w*_)?(?:KEY|SECRET|TOKEN)S?$|(?:^|[_-])(?:PASSWORDS?|PASSWD|PASSPHRASE|PWD)$`)
	// mailed are passwords of accounts with a provider.
	mailed = lazyregexp.New(`(?i)(?:^|[_-])(?:E?MAIL|SMTP|GMAIL|SMS|TWILIO|SENDGRID|MAILGUN)_`)
	// given are the secrets that providers give out.
	given = lazyregexp.New(`(?i)(?:^|[_-])(?:SECRETS?|CREDENTIALS?|SAS|API_?KEYS?|(?:SECRET|ACCESS|PRIVATE|SERVER|ACCOUNT|SERVICE|AUTH|APP|STORAGE)_KEYS?|(?:API|ACCESS|AUTH|BOT|SECRET|BEARER|REFRESH|APP|SERVICE|VERIFY)_TOKENS?)$|^(?:apikey|secretkey|accesskey)$`)
)

// ChosenByOperator reports whether a secret of that name is one that whoever runs
// the project makes up, and not one that a provider gives out.
func ChosenByOperator(name string) bool { return holderOf(name) == operator }

func holderOf(name string) holder {
	switch {
	case !SecretName(name) || openNames.MatchString(name):
		return nobody
	case mailed.MatchString(name):
		return thirdParty
	case chosen.MatchString(name):
		return operator
	case given.MatchString(name):
		return thirdParty
	}
	return anybody
}

// knownCredentials are the defaults that servers ship with and the words that
// people put where they mean to put a secret later.
//
// Source: the documentation of RabbitMQ, MinIO and the images on Docker Hub, and
// the head of common password lists, November 2026.
var knownCredentials = []string{
	"1234", "12345", "123456", "12345678", "123456789", "access-key", "admin", "admin123", "adminadmin", "adminpassword", "change-it", "changeit", "changeme",
	"default", "django", "guest", "letmein", "minio", "minio123", "minioadmin", "minio-admin", "mysecretpassword", "pass", "passw0rd", "password", "password1",
	"password123", "postgres", "qwerty", "rabbitmq", "redis", "root", "secret", "secret-key", "secret123", "secretkey", "secretpassword", "supersecret",
	"supersecretpassword", "toor", "user",
}

// publishedCredentials are the test keys that captcha services publish: every
// answer passes.
//
// Source: the services' documentation for developers, November 2026.
var publishedCredentials = []string{
	"6LeIxAcTAAAAAGG-vFI1TnRWxMZNFuojJ4WifJWe", "0x0000000000000000000000000000000000000000",
	"1x0000000000000000000000000000000AA",
}

func isKnown(text string) bool {
	text = strings.ToLower(strings.TrimRight(text, "!"))
	plain := strings.NewReplacer("_", "-", " ", "-").Replace(text)
	return slices.Contains(knownCredentials, plain) || strings.HasPrefix(strings.ReplaceAll(plain, "-", ""), "changeme")
}

// placeholder tells the texts that somebody is to replace.
var placeholder = lazyregexp.New(`(?i)^[<\[{(%$].*[>\]})]s?$|^\$|your|^my[-_ ]|^test[-_ ]|[-_ ]test$|[-_ ]here$|x{4}|\*{3}|\.{3}|0{8}|placeholder|example|dummy|fake|foobar|insert|replace|fill[-_ ]|^todo|to[-_ ]?do[-_ ]|^none|^null|undefined|not[-_ ]?set|unset|missing|demo|sample|deadbeef|lorem|redacted|^enter[-_ ]|not[-_ ]?a[-_ ]?(?:real|secret)|required|^disabled|-----BEGIN (?:PUBLIC|CERTIFICATE)`)

// saysDevelopment tells the texts that were made up for a developer's machine.
var saysDevelopment = lazyregexp.New(`(?i)(?:^|[-_ ])(?:dev|devel|development|local|localhost|insecure|unsafe|testing|staging)(?:$|[-_ ])`)

func isPlaceholder(text string) bool {
	return text == "" || placeholder.MatchString(text) || strings.Trim(text, text[:1]) == ""
}

// The forms of texts that say where a secret is, or how something is called.
var (
	dottedPath  = lazyregexp.New(`^[A-Za-z_]\w{0,40}(?:\.[A-Za-z_]\w{0,40})+(?::\w+)?$`)
	filePath    = lazyregexp.New(`^(?:/|~/|\.\.?/|[A-Za-z]:\\)[\w .@/\\-]+$|^\S+\.(?:pem|key|crt|cer|p8|p12|pub|json|txt|ya?ml|env|html)$`)
	rate        = lazyregexp.New(`^\d+/\d*[a-z]+(?:/[a-z]+)?(?:[,;].*)?$`)
	header      = lazyregexp.New(`^(?:[A-Z][A-Za-z0-9]*(?:-[A-Z][A-Za-z0-9]*)+|HTTP_[A-Z0-9_]+|[Aa]uthorization)$`)
	constant    = lazyregexp.New(`^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+$`)
	publishable = lazyregexp.New(`^(?:pk[._](?:live|test|eyJ)|phc_|ssh-(?:rsa|ed25519) )`)
	appPassword = lazyregexp.New(`^[a-z]{4}(?: [a-z]{4}){3}$`) // as Google writes them
	tokenStart  = lazyregexp.New(`^(?:eyJ|SG\.)`)
	words       = lazyregexp.New(`[A-Za-z]+`)
)

func isNoSecret(name, text string) bool {
	switch {
	case appPassword.MatchString(text), strings.Contains(text, "PRIVATE KEY-----"):
		return false
	case strings.ContainsFunc(text, unicode.IsSpace), strings.Contains(text, "://"), !utf8.ValidString(text):
		return true
	case dottedPath.MatchString(text) && !tokenStart.MatchString(text) && digits(text) <= 4:
		return true
	}
	return filePath.MatchString(text) || rate.MatchString(text) || header.MatchString(text) || constant.MatchString(text) ||
		publishable.MatchString(text) || namesItself(name, text)
}

// generic are words of which the names of secrets are made.
var generic = []string{"access", "api", "app", "auth", "authorization", "bearer", "change", "client", "confirm", "cookie", "csrf", "forgot", "id", "jwt", "key", "keys", "login", "new", "old", "password", "passwords", "private", "refresh", "reset", "secret", "session", "set", "token", "tokens", "user", "x"}

// namesItself reports whether a text is made of the words of its own name and of
// others that name secrets: a cookie, a form field, a view. "email_password" is
// no password.
func namesItself(name, text string) bool {
	if digits(text) > 0 {
		return false
	}
	own := words.FindAllString(strings.ToLower(name), -1)
	for _, word := range words.FindAllString(strings.ToLower(text), -1) {
		if !slices.Contains(generic, word) && !slices.Contains(own, word) {
			return false
		}
	}
	return true
}

// looksRandom reports whether a text is long and mixed enough to have been drawn.
func looksRandom(text string) bool {
	return utf8.RuneCountInString(text) >= 16 && digits(text) > 2 && strings.ContainsFunc(text, unicode.IsLetter)
}

func digits(text string) int {
	return strings.Count(strings.Map(func(r rune) rune {
		if unicode.IsDigit(r) {
			return '0'
		}
		return -1
	}, text), "0")
}
