package lib

import "testing"

func TestBase64(t *testing.T) {
	p := program{}
	p.check(t, "import base64, hashlib", []expression{
		{"base64.b64encode(b'hello')", "b'aGVsbG8='"},
		{"base64.b64decode('aGVsbG8=').decode()", "'hello'"},
		{`base64.urlsafe_b64encode(b'\xff\xfe')`, "b'__4='"},
		{"base64.b64encode('x')", "raises TypeError"},
		{"hashlib.md5(b'x').hexdigest()", "'9dd4e461268c8034f5c8564e155c67a6'"},
		{"hashlib.sha1(b'x').hexdigest()", "'11f6ad8ec52a2984abaafd7c3b516503785c2072'"},
		{"hashlib.sha224(b'x').hexdigest()", "'54a2f7f92a5f975d8096af77a126edda7da60c5aa872ef1b871701ae'"},
		{"hashlib.sha256(b'x').hexdigest()", "'2d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881'"},
		{"hashlib.sha384(b'x').hexdigest()", "'d752c2c51fba0e29aa190570a9d4253e44077a058d3297fa3a5630d5bd012622f97c28acaed313b5c83bb990caa7da85'"},
		{"hashlib.sha512(b'x').hexdigest()", "'a4abd4448c49562d828115d13a1fccea927f52b4d5459297f8b43e42da89238bc13626e43dcb38ddb082488927ec904fb42057443983e88585179d50551afe62'"},
		{"hashlib.sha256('é'.encode()).digest()", `b'J\x99U~@3\xc3S\x9d\xe2\xebeG \x17\xca\xd5\xf9U\x7fz\x06%\xa0\x9f\x1c?n+\xa6\x9cL'`},
		{"hashlib.sha1('x')", "raises TypeError"},
	})
}
