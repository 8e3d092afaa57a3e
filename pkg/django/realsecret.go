package django

import (
	"net/url"
	"strings"
	"unicode"
)

// RealSecret reports whether a text, under a name, is a secret that somebody has
// drawn or made up for himself, and that is lost where others read it: a real
// credential, and more than words that everybody knows. A text that may be either
// is none: it is better to miss one than to cry over a placeholder.
func RealSecret(name, text string) bool {
	if CredentialOf(name, text) != RealCredential {
		return false
	}
	if u, err := url.Parse(strings.TrimSpace(text)); err == nil && u.User != nil {
		text, _ = u.User.Password()
	}
	return kinds(text) > 1 && distinct(text) >= fewestCharacters && !isCommon(text)
}

// fewestCharacters is how many different ones a secret has: Django asks for as
// many of SECRET_KEY.
const fewestCharacters = 5

// commonWords are what passwords that everybody tries, and texts that only name
// what they stand for, are made of.
//
// Source: the documentation of the database images on Docker Hub and the head of
// common password lists. Knowledge date: November 2026.
const commonWords = `abc access admin api app aws broker cache celery client db database debug default demo dev develop developer development
django docker email example foo bar baz guest hello key letmein local localhost mail master minio minioadmin mongo my myapp mysql none null
pass passw0rd passwd password passwort postgres postgresql private prod production project public pwd qwerty rabbitmq redis root s3 secret
secretkey secure sentry server shared site smtp some staging stripe super superuser supersecret super-secret test tester testing token toor
user username value very web welcome world`

// isCommon reports whether a text is made of common words, digits and marks
// only: postgres123, Django-Password!
func isCommon(text string) bool {
	words := strings.FieldsFunc(strings.ToLower(text), func(r rune) bool { return !unicode.IsLetter(r) })
	for _, word := range words {
		if !isCommonWord(word) {
			return false
		}
	}
	return true
}

// isCommonWord reports whether a word is one of the list, or two or three of them run
// together.
func isCommonWord(word string) bool { return commonParts(word, 3) }

func commonParts(word string, parts int) bool {
	for each := range strings.FieldsSeq(commonWords) {
		rest, found := strings.CutPrefix(word, each)
		if found && (rest == "" || parts > 1 && commonParts(rest, parts-1)) {
			return true
		}
	}
	return false
}

// kinds counts the kinds of characters: small letters, capitals, digits, others.
// What merely parts words is none.
func kinds(text string) int {
	var small, capital, digit, other int
	for _, r := range text {
		switch {
		case unicode.IsLower(r):
			small = 1
		case unicode.IsUpper(r):
			capital = 1
		case unicode.IsDigit(r):
			digit = 1
		case r != '-' && r != '_' && r != '.':
			other = 1
		}
	}
	return small + capital + digit + other
}

func distinct(text string) int {
	seen := map[rune]bool{}
	for _, r := range text {
		seen[r] = true
	}
	return len(seen)
}
