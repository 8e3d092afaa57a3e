package systemcheck

import (
	"slices"
	"strings"

	"github.com/djready/djready/pkg/django"
	"github.com/djready/djready/pkg/lazyregexp"
	"github.com/djready/djready/pkg/lint"
	"github.com/djready/djready/pkg/project"
	"github.com/djready/djready/pkg/value"
)

// languageCode is what Django takes for one.
var languageCode = lazyregexp.New(`(?i)^[a-z]{1,8}(?:-[a-z0-9]{1,8})*(?:@[a-z0-9]{1,20})?$`)

// invalidLanguageCode: translation.E001.
func invalidLanguageCode(s scope) {
	s.judge(s.Settings.Get("LANGUAGE_CODE"), invalidLanguage, describing("LANGUAGE_CODE", "no language code"))
}

// invalidLanguages: translation.E002, once for each code.
func invalidLanguages(s scope) {
	s.judgeEach(s.Settings.Get("LANGUAGES"), some(invalidPair), counting(invalidPair), saying("LANGUAGES has what is no language code"))
}

// invalidBidirectional: translation.E003, once for each code.
func invalidBidirectional(s scope) {
	s.judgeEach(s.Settings.Get("LANGUAGES_BIDI"), some(invalidLanguage), counting(invalidLanguage), saying("LANGUAGES_BIDI has what is no language code"))
}

func invalidLanguage(v value.Value) value.Answer {
	switch v := v.(type) {
	case nil, *value.Unknown:
		return value.Unsure
	case value.Str:
		return value.Known(!languageCode.MatchString(string(v)))
	}
	return value.Yes
}

// invalidPair asks about an item of LANGUAGES: a code and a name.
func invalidPair(v value.Value) value.Answer {
	pair := project.Elements(v)
	if len(pair) != 2 {
		return value.Unsure
	}
	return invalidLanguage(pair[0].Value)
}

// languageNotOffered: translation.E004.
func languageNotOffered(s scope) {
	translated := s.Settings.Get("USE_I18N").Ask(lint.Truthy)
	languages := s.Settings.Get("LANGUAGES").Likely()
	offered, known := codes(languages.Value)
	if !known {
		return
	}
	s.judge(s.Settings.Get("LANGUAGE_CODE"), lint.Given(translated, func(v value.Value) value.Answer {
		code, ok := v.(value.Str)
		if !ok {
			return value.Unsure
		}
		return value.Known(!supported(string(code), offered))
	}), describing("LANGUAGE_CODE", "not among LANGUAGES"))
}

// codes are the codes of LANGUAGES, and whether all are known.
func codes(v value.Value) (codes []string, known bool) {
	known = whole(v)
	for _, item := range project.Elements(v) {
		pair := project.Elements(item.Value)
		if len(pair) != 2 {
			return nil, false
		}
		code, ok := pair[0].Value.(value.Str)
		known = known && ok
		codes = append(codes, string(code))
	}
	return codes, known
}

// supported reports whether Django finds a variant of a language among those
// that are offered. A project's own translations are taken to be there.
func supported(code string, offered []string) bool {
	candidates := append([]string{code}, django.LanguageFallbacks(code)...)
	generic := code
	for i := strings.LastIndexByte(generic, '-'); i >= 0; i = strings.LastIndexByte(generic, '-') {
		generic = generic[:i]
		candidates = append(candidates, generic)
	}
	for _, each := range candidates {
		if slices.Contains(offered, strings.ToLower(each)) {
			return true
		}
	}
	return slices.ContainsFunc(offered, func(each string) bool { return strings.HasPrefix(each, generic+"-") })
}
