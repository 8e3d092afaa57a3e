package pyparse

import (
	"strings"
	"sync"
)

// codecNames are Python's names of the encodings whose tables there are, each with its
// aliases: encodings/aliases.py of CPython 3.13. A table that holds another, as that
// of cp949 does that of euc_kr, stands for both.
const codecNames = `
latin_1 8859 cp819 csisolatin1 ibm819 iso8859 iso8859_1 iso_8859_1 iso_8859_1_1987 iso_ir_100 iso_latin_1 l1 latin latin1
iso8859_2 csisolatin2 iso_8859_2 iso_8859_2_1987 iso_ir_101 l2 latin2 latin_2
iso8859_3 csisolatin3 iso_8859_3 iso_8859_3_1988 iso_ir_109 l3 latin3
iso8859_4 csisolatin4 iso_8859_4 iso_8859_4_1988 iso_ir_110 l4 latin4
iso8859_5 csisolatincyrillic cyrillic iso_8859_5 iso_8859_5_1988 iso_ir_144
iso8859_6 arabic asmo_708 csisolatinarabic ecma_114 iso_8859_6 iso_8859_6_1987 iso_ir_127
iso8859_7 csisolatingreek ecma_118 elot_928 greek greek8 iso_8859_7 iso_8859_7_1987 iso_ir_126
iso8859_8 csisolatinhebrew hebrew iso_8859_8 iso_8859_8_1988 iso_ir_138
iso8859_9 csisolatin5 iso_8859_9 iso_8859_9_1989 iso_ir_148 l5 latin5
iso8859_10 csisolatin6 iso_8859_10 iso_8859_10_1992 iso_ir_157 l6 latin6
iso8859_13 iso_8859_13 l7 latin7
iso8859_14 iso_8859_14 iso_8859_14_1998 iso_celtic iso_ir_199 l8 latin8
iso8859_15 iso_8859_15 l9 latin9 latin_9
iso8859_16 iso_8859_16 iso_8859_16_2001 iso_ir_226 l10 latin10
koi8_r cskoi8r
koi8_u
mac_roman macintosh macroman
mac_cyrillic maccyrillic
cp437 437 cspc8codepage437 ibm437
cp850 850 cspc850multilingual ibm850
cp852 852 cspcp852 ibm852
cp855 855 csibm855 ibm855
cp858 858 csibm858 ibm858
cp860 860 csibm860 ibm860
cp862 862 cspc862latinhebrew ibm862
cp863 863 csibm863 ibm863
cp865 865 csibm865 ibm865
cp866 866 csibm866 ibm866
cp874
cp1250 1250 windows_1250
cp1251 1251 windows_1251
cp1252 1252 windows_1252
cp1253 1253 windows_1253
cp1254 1254 windows_1254
cp1255 1255 windows_1255
cp1256 1256 windows_1256
cp1257 1257 windows_1257
cp1258 1258 windows_1258
shift_jis csshiftjis s_jis shiftjis sjis x_mac_japanese cp932 932 ms932 ms_kanji mskanji windows_31j
euc_jp eucjp u_jis ujis
gbk 936 cp936 ms936 gb2312 chinese csiso58gb231280 euc_cn euccn eucgb2312_cn gb2312_1980 gb2312_80 iso_ir_58 x_mac_simp_chinese
cp949 949 ms949 uhc euc_kr euckr korean ks_c_5601 ks_c_5601_1987 ks_x_1001 ksc5601 ksx1001 x_mac_korean
big5hkscs big5_hkscs hkscs big5 big5_tw csbig5 x_mac_trad_chinese cp950 950 ms950
`

// unreadNames are what Python reads and djready does not: few programs are in one. In
// most of them a byte below 0x80 may be something else than ASCII.
const unreadNames = `
gb18030 gb18030_2000 hz hzgb hz_gb hz_gb_2312 iso2022_jp csiso2022jp iso2022jp iso_2022_jp iso2022_jp_1 iso2022_jp_2 iso2022_jp_2004
iso2022_jp_3 iso2022_jp_ext iso2022_kr csiso2022kr iso2022kr iso_2022_kr johab cp1361 ms1361 euc_jis_2004 euc_jisx0213 shift_jis_2004
shift_jisx0213 cp720 cp737 cp775 cp856 cp857 cp861 cp864 cp869 cp1006 cp1125 iso8859_11 tis_620 koi8_t kz1048 ptcp154 hp_roman8
mac_greek mac_iceland mac_latin2 mac_turkish palmos utf_7 utf_16 utf_16_be utf_16_le utf_32 utf_32_be utf_32_le
`

// codecByAlias leads from each name to that of the table.
var codecByAlias = sync.OnceValue(func() map[string]string {
	byAlias := map[string]string{}
	for line := range strings.Lines(codecNames) {
		names := strings.Fields(line)
		for _, name := range names {
			byAlias[name] = names[0]
		}
	}
	return byAlias
})

// codecByName finds the table for an encoding declaration. Known is whether Python has
// such an encoding, as far as known here.
func codecByName(name string) (c codec, known bool) {
	name = normaliseCodec(name)
	if table, ok := codecByAlias()[name]; ok {
		return codecs()[table](), true
	}
	for unread := range strings.FieldsSeq(unreadNames) {
		if unread == name {
			return nil, true
		}
	}
	return nil, false
}

// normaliseCodec writes a name as Python looks it up: in small letters, with one
// underscore for what stands between letters, digits and dots.
func normaliseCodec(name string) string {
	parts := strings.FieldsFunc(strings.ToLower(name), func(r rune) bool { return r == '-' || r == '_' })
	return strings.Join(parts, "_")
}

// isUTF8 accepts every name of UTF-8 that CPython's tokenizer accepts.
func isUTF8(name string) bool {
	name = normaliseCodec(name)
	return name == "utf_8" || strings.HasPrefix(name, "utf_8_") || name == "utf8" || name == "u8"
}

func isASCII(name string) bool {
	switch normaliseCodec(name) {
	case "ascii", "us_ascii", "646":
		return true
	}
	return false
}
