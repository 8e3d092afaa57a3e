package manifest

import (
	"crypto/ecdsa"
	"crypto/ed25519"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/x509"
	"encoding/pem"
	"strings"
	"testing"

	"github.com/djready/djready/pkg/source"
	"github.com/stretchr/testify/require"
)

func TestIsPrivateKey(t *testing.T) {
	ec, err := ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	require.NoError(t, err)
	sec1, err := x509.MarshalECPrivateKey(ec)
	require.NoError(t, err)
	_, ed, err := ed25519.GenerateKey(rand.Reader)
	require.NoError(t, err)
	pkcs8, err := x509.MarshalPKCS8PrivateKey(ed)
	require.NoError(t, err)
	block := func(kind string, body []byte, headers map[string]string) string {
		return string(pem.EncodeToMemory(&pem.Block{Type: kind, Bytes: body, Headers: headers}))
	}
	openssh := func(cipher string) []byte {
		return append([]byte("openssh-key-v1\x00\x00\x00\x00"), append([]byte{byte(len(cipher))}, cipher+strings.Repeat("k", 80)...)...)
	}
	key := block("EC PRIVATE KEY", sec1, nil)

	for name, tt := range map[string]struct {
		text string
		want bool
	}{
		"SEC 1":                 {key, true},
		"PKCS #8":               {block("PRIVATE KEY", pkcs8, nil), true},
		"OpenSSH":               {block("OPENSSH PRIVATE KEY", openssh("none"), nil), true},
		"with its certificate":  {block("CERTIFICATE", pkcs8, nil) + "\n" + key, true},
		"with CRLF":             {strings.ReplaceAll(key, "\n", "\r\n"), true},
		"a certificate":         {block("CERTIFICATE", pkcs8, nil), false},
		"a public key":          {block("PUBLIC KEY", pkcs8, nil), false},
		"PKCS #8, encrypted":    {block("ENCRYPTED PRIVATE KEY", pkcs8, nil), false},
		"OpenSSL's, encrypted":  {block("RSA PRIVATE KEY", pkcs8, map[string]string{"Proc-Type": "4,ENCRYPTED"}), false},
		"OpenSSH's, encrypted":  {block("OPENSSH PRIVATE KEY", openssh("aes256-ctr"), nil), false},
		"within another text":   {"key = '''\n" + key + "'''", false},
		"a text behind it":      {key + "see the manual", false},
		"a placeholder":         {"-----BEGIN PRIVATE KEY-----\n...\n-----END PRIVATE KEY-----\n", false},
		"too short to be one":   {block("PRIVATE KEY", []byte("short"), nil), false},
		"without its last line": {strings.TrimSpace(key)[:60], false},
		"nothing":               {"", false},
	} {
		require.Equal(t, tt.want, IsPrivateKey([]byte(tt.text)), name)
	}
}

func TestInnerPrivateKeys(t *testing.T) {
	body := strings.Repeat("MIIBVgIB", 9)
	found := InnerPrivateKeys(source.NewFile("a.py", "A = '''-----BEGIN RSA PRIVATE KEY-----\n"+body+"\n-----END RSA PRIVATE KEY-----'''\nB = '-----BEGIN PRIVATE KEY-----\\n...\\n-----END PRIVATE KEY-----'\nC = '-----BEGIN CERTIFICATE-----"+body+"-----END CERTIFICATE-----'"))
	require.Len(t, found, 1)
	require.True(t, strings.HasPrefix(found[0].Text(), "-----BEGIN RSA PRIVATE KEY-----\nMIIB"))
	require.True(t, strings.HasSuffix(found[0].Text(), "MIIBVgIB\n"))
}

// Searching the rest of the file for each beginning would take minutes.
func TestInnerPrivateKeysInAFileOfBeginnings(t *testing.T) {
	for _, text := range []string{"-----BEGIN ", "-----BEGIN PRIVATE KEY-----\n", "-----BEGIN PRIVATE KEY-----\n--------"} {
		many := strings.Repeat(text, 2<<20/len(text))
		require.Empty(t, InnerPrivateKeys(source.NewFile("a.py", many)))
		require.Len(t, InnerPrivateKeys(source.NewFile("a.py", many+strings.Repeat("A", minBody)+"-----END PRIVATE KEY-----")), strings.Count(text, "KEY"))
	}
}
