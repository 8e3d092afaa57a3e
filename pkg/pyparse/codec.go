package pyparse

import (
	"bytes"
	"strings"
	"unicode/utf8"

	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/charmap"
	"golang.org/x/text/encoding/ianaindex"
)

// pythonCodecs maps Python's own names for encodings to those of IANA. See
// "Standard Encodings" in the documentation of CPython's codecs module.
var pythonCodecs = map[string]string{
	"latin": "iso-8859-1", "latin-1": "iso-8859-1", "l1": "iso-8859-1", "iso8859-1": "iso-8859-1",
	"8859": "iso-8859-1", "iso-latin-1": "iso-8859-1", "cp819": "iso-8859-1",
	"latin2": "iso-8859-2", "latin-2": "iso-8859-2", "iso8859-2": "iso-8859-2",
	"iso8859-5": "iso-8859-5", "iso8859-7": "iso-8859-7", "iso8859-9": "iso-8859-9",
	"latin9": "iso-8859-15", "latin-9": "iso-8859-15", "iso8859-15": "iso-8859-15",
	"cp1250": "windows-1250", "cp1251": "windows-1251", "cp1252": "windows-1252",
	"cp1253": "windows-1253", "cp1254": "windows-1254", "cp1255": "windows-1255",
	"cp1256": "windows-1256", "cp1257": "windows-1257", "cp1258": "windows-1258",
	"cp437": "ibm437", "cp850": "ibm850", "cp852": "ibm852", "cp855": "ibm855",
	"cp862": "ibm862", "cp866": "ibm866",
	"sjis": "shift_jis", "shiftjis": "shift_jis", "shift-jis": "shift_jis",
	"cp932": "windows-31j", "ms932": "windows-31j",
	"eucjp": "euc-jp", "ujis": "euc-jp", "euckr": "euc-kr", "cp949": "euc-kr", "cp936": "gbk",
	"iso2022-jp": "iso-2022-jp", "mac-roman": "macintosh", "macroman": "macintosh",
}

// isUTF8 accepts every name of UTF-8 that CPython's tokenizer accepts.
func isUTF8(name string) bool {
	name = normaliseCodec(name)
	return name == "utf-8" || strings.HasPrefix(name, "utf-8-") || name == "utf8" || name == "u8"
}

func normaliseCodec(name string) string {
	return strings.ReplaceAll(strings.ToLower(name), "_", "-")
}

// codecByName finds the decoder for an encoding declaration. The web's table
// (htmlindex) would not do: it reads latin-1 as windows-1252.
func codecByName(name string) (encoding.Encoding, bool) {
	name = normaliseCodec(name)
	switch name {
	case "utf-16", "utf-32", "utf-7":
		return nil, false
	}
	if iana, ok := pythonCodecs[name]; ok {
		name = iana
	}
	codec, err := ianaindex.IANA.Encoding(name)
	if err != nil || codec == nil || strings.HasPrefix(name, "utf-") {
		return nil, false
	}
	return codec, true
}

// decodeBytes decodes a file. The tables of x/text for ISO 8859 leave the C1
// controls undefined; Python's have them.
func decodeBytes(codec encoding.Encoding, raw []byte) ([]byte, error) {
	table, ok := codec.(*charmap.Charmap)
	if !ok || !strings.HasPrefix(table.String(), "ISO 8859") {
		return codec.NewDecoder().Bytes(raw)
	}
	text := make([]byte, 0, len(raw)+len(raw)/8)
	for _, c := range raw {
		r := table.DecodeByte(c)
		if r == utf8.RuneError && 0x80 <= c && c < 0xA0 {
			r = rune(c)
		}
		text = utf8.AppendRune(text, r)
	}
	return text, nil
}

func isASCII(name string) bool {
	switch normaliseCodec(name) {
	case "ascii", "us-ascii", "646":
		return true
	}
	return false
}

func firstNonASCII(raw []byte) int {
	return bytes.IndexFunc(raw, func(r rune) bool { return r >= utf8.RuneSelf })
}
