package django

// LanguageFallbacks are the languages that Django takes for one that it has no
// translations of, beside the more general ones: zh-hans for zh-cn.
//
// Source: django/conf/locale/__init__.py, LANG_INFO, of 3.2 to 6.1. Knowledge
// date: November 2026.
func LanguageFallbacks(code string) []string {
	switch code {
	case "zh-cn", "zh-my", "zh-sg":
		return []string{"zh-hans"}
	case "zh-hk", "zh-mo", "zh-tw":
		return []string{"zh-hant"}
	}
	return nil
}
