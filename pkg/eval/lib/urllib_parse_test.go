package lib

import "testing"

func TestURLParts(t *testing.T) {
	p := program{}
	p.check(t, "from urllib.parse import urlparse, urlsplit", []expression{
		{"urlparse('http://u:p@h:80/p;x?q=1#f').netloc", "'u:p@h:80'"},
		{"urlparse('http://u:p@h:80/p;x?q=1#f').path", "'/p'"},
		{"urlparse('http://u:p@h:80/p;x?q=1#f').hostname", "'h'"},
		{"urlparse('http://u:p@h:80/p;x?q=1#f').port", "80"},
		{"urlparse('http://u:p@h:80/p;x?q=1#f').password", "'p'"},
		{"urlparse('postgres://u:p@h/n').netloc", "'u:p@h'"},
		{"urlparse('postgres://u:p@h/n').path", "'/n'"},
		{"urlparse('postgres://u:p@h/n').hostname", "'h'"},
		{"urlparse('postgres://u:p@h/n').port", "None"},
		{"urlparse('postgres://u:p@h/n').password", "'p'"},
		{"urlparse('//h/p').netloc", "'h'"},
		{"urlparse('//h/p').path", "'/p'"},
		{"urlparse('//h/p').hostname", "'h'"},
		{"urlparse('//h/p').port", "None"},
		{"urlparse('//h/p').password", "None"},
		{"urlparse('http://[::1]:8/').netloc", "'[::1]:8'"},
		{"urlparse('http://[::1]:8/').path", "'/'"},
		{"urlparse('http://[::1]:8/').hostname", "'::1'"},
		{"urlparse('http://[::1]:8/').port", "8"},
		{"urlparse('http://[::1]:8/').password", "None"},
		{"urlparse('HTTP://H.Com').netloc", "'H.Com'"},
		{"urlparse('HTTP://H.Com').path", "''"},
		{"urlparse('HTTP://H.Com').hostname", "'h.com'"},
		{"urlparse('HTTP://H.Com').port", "None"},
		{"urlparse('HTTP://H.Com').password", "None"},
		{"urlparse('redis://:pw@h:1/0').netloc", "':pw@h:1'"},
		{"urlparse('redis://:pw@h:1/0').path", "'/0'"},
		{"urlparse('redis://:pw@h:1/0').hostname", "'h'"},
		{"urlparse('redis://:pw@h:1/0').port", "1"},
		{"urlparse('redis://:pw@h:1/0').password", "'pw'"},
		{"urlparse('1a://h').netloc", "''"},
		{"urlparse('1a://h').path", "'1a://h'"},
		{"urlparse('1a://h').hostname", "None"},
		{"urlparse('1a://h').port", "None"},
		{"urlparse('1a://h').password", "None"},
		{"urlparse('http://u@h@x').netloc", "'u@h@x'"},
		{"urlparse('http://u@h@x').path", "''"},
		{"urlparse('http://u@h@x').hostname", "'x'"},
		{"urlparse('http://u@h@x').port", "None"},
		{"urlparse('http://u@h@x').password", "None"},
		{"urlparse('sqlite:////a/b').netloc", "''"},
		{"urlparse('sqlite:////a/b').path", "'//a/b'"},
		{"urlparse('sqlite:////a/b').hostname", "None"},
		{"urlparse('sqlite:////a/b').port", "None"},
		{"urlparse('sqlite:////a/b').password", "None"},
		{"urlparse('http://h/p;x?q=1#f').params", "'x'"},
		{"urlsplit('http://h/p;x').path", "'/p;x'"},
		{"urlparse('http://h:abc').port", "raises ValueError"},
		{"urlparse('http://h:99999').port", "raises ValueError"},
		{"urlparse('http://[x')", "raises ValueError"},
		{"urlparse('http://h/p;x?q=1#f').geturl()", "'http://h/p;x?q=1#f'"},
	})
}

func TestURLQuoting(t *testing.T) {
	p := program{}
	p.check(t, "from urllib.parse import quote, quote_plus, unquote, unquote_plus", []expression{
		{"quote('a b/c')", "'a%20b/c'"},
		{"quote('é', safe='')", "'%C3%A9'"},
		{"quote('p@ss:w/o?r#d', safe='')", "'p%40ss%3Aw%2Fo%3Fr%23d'"},
		{"quote_plus('a b+c')", "'a+b%2Bc'"},
		{"unquote('a%20b+%zz%')", "'a b+%zz%'"},
		{"unquote('%C3%A9')", "'é'"},
		{"unquote_plus('a+b')", "'a b'"},
	})
}
