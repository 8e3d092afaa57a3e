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
		{"hashlib.sha256('é'.encode()).hexdigest()", "'4a99557e4033c3539de2eb65472017cad5f9557f7a0625a09f1c3f6e2ba69c4c'"},
		{"hashlib.sha1('x')", "raises TypeError"},
	})
}
