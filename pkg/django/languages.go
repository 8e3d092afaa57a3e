package django

// language is one entry of LANGUAGES and the series that first had it.
type language struct {
	code, name string
	from       Version
}

// languages is LANGUAGES of django.conf.global_settings, in Django's order.
// Django 1.8 also had zh-cn and zh-tw, and until 1.9 nb was written without its
// last accent: both are left out.
//
// Source and knowledge date: see defaultsTable.
var languages = []language{
	{"af", "Afrikaans", Version{1, 8}},
	{"ar", "Arabic", Version{1, 8}},
	{"ar-dz", "Algerian Arabic", Version{3, 1}},
	{"ast", "Asturian", Version{1, 8}},
	{"az", "Azerbaijani", Version{1, 8}},
	{"bg", "Bulgarian", Version{1, 8}},
	{"be", "Belarusian", Version{1, 8}},
	{"bn", "Bengali", Version{1, 8}},
	{"br", "Breton", Version{1, 8}},
	{"bs", "Bosnian", Version{1, 8}},
	{"ca", "Catalan", Version{1, 8}},
	{"ckb", "Central Kurdish (Sorani)", Version{4, 2}},
	{"cs", "Czech", Version{1, 8}},
	{"cy", "Welsh", Version{1, 8}},
	{"da", "Danish", Version{1, 8}},
	{"de", "German", Version{1, 8}},
	{"dsb", "Lower Sorbian", Version{1, 10}},
	{"el", "Greek", Version{1, 8}},
	{"en", "English", Version{1, 8}},
	{"en-au", "Australian English", Version{1, 8}},
	{"en-gb", "British English", Version{1, 8}},
	{"eo", "Esperanto", Version{1, 8}},
	{"es", "Spanish", Version{1, 8}},
	{"es-ar", "Argentinian Spanish", Version{1, 8}},
	{"es-co", "Colombian Spanish", Version{1, 9}},
	{"es-mx", "Mexican Spanish", Version{1, 8}},
	{"es-ni", "Nicaraguan Spanish", Version{1, 8}},
	{"es-ve", "Venezuelan Spanish", Version{1, 8}},
	{"et", "Estonian", Version{1, 8}},
	{"eu", "Basque", Version{1, 8}},
	{"fa", "Persian", Version{1, 8}},
	{"fi", "Finnish", Version{1, 8}},
	{"fr", "French", Version{1, 8}},
	{"fy", "Frisian", Version{1, 8}},
	{"ga", "Irish", Version{1, 8}},
	{"gd", "Scottish Gaelic", Version{1, 9}},
	{"gl", "Galician", Version{1, 8}},
	{"he", "Hebrew", Version{1, 8}},
	{"hi", "Hindi", Version{1, 8}},
	{"hr", "Croatian", Version{1, 8}},
	{"hsb", "Upper Sorbian", Version{1, 10}},
	{"ht", "Haitian Creole", Version{6, 0}},
	{"hu", "Hungarian", Version{1, 8}},
	{"hy", "Armenian", Version{2, 2}},
	{"ia", "Interlingua", Version{1, 8}},
	{"id", "Indonesian", Version{1, 8}},
	{"ig", "Igbo", Version{3, 1}},
	{"io", "Ido", Version{1, 8}},
	{"is", "Icelandic", Version{1, 8}},
	{"it", "Italian", Version{1, 8}},
	{"ja", "Japanese", Version{1, 8}},
	{"ka", "Georgian", Version{1, 8}},
	{"kab", "Kabyle", Version{2, 0}},
	{"kk", "Kazakh", Version{1, 8}},
	{"km", "Khmer", Version{1, 8}},
	{"kn", "Kannada", Version{1, 8}},
	{"ko", "Korean", Version{1, 8}},
	{"ky", "Kyrgyz", Version{3, 1}},
	{"lb", "Luxembourgish", Version{1, 8}},
	{"lt", "Lithuanian", Version{1, 8}},
	{"lv", "Latvian", Version{1, 8}},
	{"mk", "Macedonian", Version{1, 8}},
	{"ml", "Malayalam", Version{1, 8}},
	{"mn", "Mongolian", Version{1, 8}},
	{"mr", "Marathi", Version{1, 8}},
	{"ms", "Malay", Version{4, 0}},
	{"my", "Burmese", Version{1, 8}},
	{"nb", "Norwegian Bokmål", Version{1, 8}},
	{"ne", "Nepali", Version{1, 8}},
	{"nl", "Dutch", Version{1, 8}},
	{"nn", "Norwegian Nynorsk", Version{1, 8}},
	{"os", "Ossetic", Version{1, 8}},
	{"pa", "Punjabi", Version{1, 8}},
	{"pl", "Polish", Version{1, 8}},
	{"pt", "Portuguese", Version{1, 8}},
	{"pt-br", "Brazilian Portuguese", Version{1, 8}},
	{"ro", "Romanian", Version{1, 8}},
	{"ru", "Russian", Version{1, 8}},
	{"sk", "Slovak", Version{1, 8}},
	{"sl", "Slovenian", Version{1, 8}},
	{"sq", "Albanian", Version{1, 8}},
	{"sr", "Serbian", Version{1, 8}},
	{"sr-latn", "Serbian Latin", Version{1, 8}},
	{"sv", "Swedish", Version{1, 8}},
	{"sw", "Swahili", Version{1, 8}},
	{"ta", "Tamil", Version{1, 8}},
	{"te", "Telugu", Version{1, 8}},
	{"tg", "Tajik", Version{3, 1}},
	{"th", "Thai", Version{1, 8}},
	{"tk", "Turkmen", Version{3, 1}},
	{"tr", "Turkish", Version{1, 8}},
	{"tt", "Tatar", Version{1, 8}},
	{"udm", "Udmurt", Version{1, 8}},
	{"ug", "Uyghur", Version{5, 0}},
	{"uk", "Ukrainian", Version{1, 8}},
	{"ur", "Urdu", Version{1, 8}},
	{"uz", "Uzbek", Version{3, 0}},
	{"vi", "Vietnamese", Version{1, 8}},
	{"zh-hans", "Simplified Chinese", Version{1, 8}},
	{"zh-hant", "Traditional Chinese", Version{1, 8}},
}

// languagesOf is the value of LANGUAGES in a series: a list of pairs of code and
// name.
func languagesOf(v Version) []any {
	out := make([]any, 0, len(languages))
	for _, l := range languages {
		if v.Compare(l.from) >= 0 {
			out = append(out, []any{l.code, l.name})
		}
	}
	return out
}
