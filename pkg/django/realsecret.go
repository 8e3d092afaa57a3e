package django

import (
	"regexp"
	"strings"
	"unicode"
)

// This file tells secrets that somebody uses from texts that stand where a
// secret belongs. A text that may be either is none: it is better to miss one
// than to cry over a placeholder.

// placeholders are the words of texts that are to be replaced.
//
// Source: environment files of public Django projects, of which these are the
// texts that stand for a secret. Knowledge date: November 2026.
var placeholders = regexp.MustCompile(`(?i)change[-_ ]?(?:me|it|this|in)|replace|your|example|sample|placeholder|insert|todo|fixme|dummy|fake|x{4,}|\.{3}|\*{3}|<.*>|\{\{|\$\{|^\$\w+$|\bhere\b|not[-_ ]?(?:so[-_ ]?)?secret|in[-_ ]?secure|undefined|redacted|for[-_ ]?(?:dev|test|local)`)

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

// publicNames are the variables whose values build tools put into pages for
// browsers: whatever they are called, they are no secrets.
var publicNames = regexp.MustCompile(`(?i)^(?:REACT_APP|VITE|NEXT_PUBLIC|NUXT_PUBLIC|VUE_APP|EXPO_PUBLIC|GATSBY|PUBLIC)_|PUBLIC|PUBLISHABLE|SITE_?KEY|_ID$|_HEADER$|_NAME$|(?:^|_)DSN$`)

// shortest and longest bound the texts that are taken for secrets, in bytes.
const shortest, longest = 8, 1 << 13

// RealSecret reports whether the value of a variable, a setting or a key of that
// name is a secret that somebody uses: no placeholder, no well-known default, no
// address, path or switch.
func RealSecret(name, text string) bool {
	text = strings.TrimSpace(text)
	if found := credentials.FindString(text); found != "" {
		return isReal(password(found))
	}
	return SecretName(name) && !publicNames.MatchString(name) && isReal(text)
}

// password is that of a URL's beginning, scheme://user:password@.
func password(url string) string {
	_, rest, _ := strings.Cut(url, "://")
	_, rest, _ = strings.Cut(rest, ":")
	return strings.TrimSuffix(rest, "@")
}

// addresses are URLs, paths, dotted names and rates.
var addresses = regexp.MustCompile(`^(?:[a-z][a-z0-9+.-]*://|\.{0,2}/|~|[a-zA-Z_]+(?:\.[a-zA-Z_]+)+$|\d+/[a-z]+$)`)

// isReal reports whether a text is what a person or a generator makes as a
// secret: long enough, of more than one kind of character, and more than words
// that everybody knows.
func isReal(text string) bool {
	if strings.Contains(text, "PRIVATE KEY-----") && len(text) <= longest {
		return true
	}
	text = strings.TrimPrefix(text, "django-insecure-") // a key of startproject's signs as well as any
	if len(text) < shortest || len(text) > longest || placeholders.MatchString(text) || addresses.MatchString(text) || strings.ContainsAny(text, " \t\n") {
		return false
	}
	return kinds(text) > 1 && distinct(text) >= 5 && !isCommon(text)
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
