package pyparse_test

import (
	"testing"

	"github.com/djready/djready/pkg/pyparse"
	"github.com/stretchr/testify/require"
)

func TestEncodings(t *testing.T) {
	cases := []struct{ name, raw, want string }{
		{"utf-8", "X = 'é'", `(= X "é")`},
		{"byte order mark", "\xEF\xBB\xBFX = 'é'", `(= X "é")`},
		{"latin-1", "# -*- coding: latin-1 -*-\nX = '\xE9\x80'", `(= X "é\u0080")`},
		{"latin1 on line 2", "#!/usr/bin/python\n# vim: set fileencoding=latin1 :\nX = '\xE9'", `(= X "é")`},
		{"cp1252", "# coding=cp1252\r\nX = '\x80'", `(= X "€")`},
		{"Python's spelling", "# coding: ISO8859_15\nX = '\xA4'", `(= X "€")`},
		{"C1 controls", "# coding: iso-8859-5\nX = '\xB0\x8E'", `(= X "А\u008e")`},
		{"utf8", "# coding: utf8\nX = 'é'", `(= X "é")`},
		{"shift_jis", "# coding: shift_jis\nX = '\x82\xA0'", `(= X "あ")`},
		{"shift_jis, one byte", "# coding: cp932\nX = '\xB1\x83\x5C'", `(= X "ｱソ")`},
		{"euc-jp, three bytes", "# coding: EUC-JP\nX = '\x8F\xB0\xA1\xA4\xA2'", `(= X "丂あ")`},
		{"gb2312", "# coding: gb2312\nX = '\xC4\xE3'", `(= X "你")`},
		{"euc-kr", "# coding: euc-kr\nX = '\xC7\xD1\x8C\x63'", `(= X "한똠")`},
		{"big5", "# coding: Big5\nX = '\xA4\xA4\x88\x62'", `(= X "中Ê̄")`},
		{"koi8-r", "# coding: koi8-r\nX = '\xC1'", `(= X "а")`},
		{"latin-1 identifier", "# coding: latin-1\n\xE9 = 1", "(= é 1)"},
		{"cookie on line 3 is none", "\n\n# coding: nonsense\nX = 1", "(= X 1)"},
		{"cookie after code is none", "X = 1\n# coding: nonsense", "(= X 1)"},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			m := pyparse.Parse("x.py", []byte(c.raw), pyparse.Options{})
			require.Empty(t, m.Errors)
			require.Equal(t, c.want, dump(m.Body))
			requireWellFormed(t, m)
		})
	}
}

func TestUndecodable(t *testing.T) {
	cases := []struct{ name, raw, want, message string }{
		{"not utf-8", "A = 1\nX = '\xE9'\nY = 2", "(= A 1); (= X BAD); (= Y 2)", "the file is not UTF-8 and declares no other encoding"},
		{"unknown codec", "# coding: klingon\nX = 1", "(= X 1)", `unknown encoding "klingon"`},
		{"unread codec", "# coding: ISO-2022-JP\nX = 1", "(= X 1)", `the encoding "ISO-2022-JP" is not read; save the file as UTF-8`},
		{"cut sequence", "# coding: gbk\nX = 1 # \xC4", "(= X 1)", `the file has bytes that are not valid in its declared encoding "gbk"`},
		{"undefined byte", "# coding: cp1252\nX = '\x81'\nY = 2", "(= X BAD); (= Y 2)", `the file has bytes that are not valid in its declared encoding "cp1252"`},
		{"ascii", "# coding: ascii\nX = 'é'", `(= X "é")`, "the file declares ASCII but has other characters"},
		{"mark and another cookie", "\xEF\xBB\xBF# coding: latin-1\nX = 1", "(= X 1)", `the file has a UTF-8 byte order mark but declares the encoding "latin-1"`},
		{"utf-16", "\xFF\xFEX\x00", "BAD", "the file is UTF-16, which Python does not accept as source"},
		{"null byte", "X = 1\x00", "BAD", "the file contains null bytes"},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			m := pyparse.Parse("x.py", []byte(c.raw), pyparse.Options{})
			require.Equal(t, []string{c.message}, messages(m))
			require.Equal(t, c.want, dump(m.Body))
			requireWellFormed(t, m)
		})
	}
}
