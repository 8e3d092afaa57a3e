package manifest

import (
	"bytes"
	"encoding/pem"
	"strings"

	"github.com/djready/djready/pkg/source"
)

// IsPrivateKey reports whether a file is a private key that works without a
// passphrase: it holds one in PEM's or OpenSSH's form, and nothing but keys,
// parameters and certificates.
func IsPrivateKey(content []byte) bool {
	rest, found := bytes.TrimSpace(content), false
	for len(rest) > 0 {
		if !bytes.HasPrefix(rest, []byte("-----BEGIN ")) {
			return false
		}
		block, after := pem.Decode(rest)
		if block == nil {
			return false
		}
		found = found || strings.HasSuffix(block.Type, "PRIVATE KEY") && len(block.Bytes) >= shortestKey && !isEncrypted(block)
		rest = bytes.TrimSpace(after)
	}
	return found
}

// shortestKey is the length of an Ed25519 key in PKCS #8, the shortest there is.
const shortestKey = 48

// isEncrypted tells keys that a passphrase protects, in the three forms there
// are: PKCS #8, OpenSSL's older one, and OpenSSH's, which names its cipher.
func isEncrypted(block *pem.Block) bool {
	switch block.Type {
	case "ENCRYPTED PRIVATE KEY":
		return true
	case "OPENSSH PRIVATE KEY":
		return !bytes.HasPrefix(block.Bytes, []byte("openssh-key-v1\x00\x00\x00\x00\x04none"))
	}
	return strings.Contains(block.Headers["Proc-Type"], "ENCRYPTED")
}

// InnerPrivateKeys are the places of private keys that stand within a text, from
// the first line of each to its last.
func InnerPrivateKeys(f *source.File) []source.Location {
	var out []source.Location
	text := f.Text()
	for start := 0; len(out) < maxFacts; {
		n := strings.Index(text[start:], "-----BEGIN ")
		if n < 0 {
			break
		}
		start += n
		head, body, ok := strings.Cut(text[start+len("-----BEGIN "):], "-----")
		if !ok {
			break
		}
		end := strings.Index(body, "-----END ")
		if len(head) > 40 || !strings.HasSuffix(head, "PRIVATE KEY") || end < minBody {
			start += len("-----BEGIN ")
			continue
		}
		from := start
		start += len("-----BEGIN ") + len(head) + len("-----") + end
		out = append(out, at(f, from, start))
	}
	return out
}

// minBody is the length of the shortest key in base64: what is shorter, such as
// "…", only shows where a key belongs.
const minBody = 64
