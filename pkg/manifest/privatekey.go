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
	last := strings.LastIndex(text, keyEnd) // behind it no key ends: what begins there is not searched
	for start := 0; len(out) < maxFacts; {
		n := strings.Index(text[start:], keyBegin)
		if n < 0 || start+n > last {
			break
		}
		from := start + n
		start = from + len(keyBegin)
		head, _, closed := strings.Cut(text[start:min(len(text), start+maxHead)], keyDashes)
		if !closed || !strings.HasSuffix(head, "PRIVATE KEY") {
			continue
		}
		body := start + len(head) + len(keyDashes)
		size := strings.Index(text[min(body, last):], keyEnd)
		if size < minBody {
			continue
		}
		start = body + size
		out = append(out, at(f, from, start))
	}
	return out
}

// What a key in a text begins and ends with, and how far its first line is looked
// at.
const (
	keyBegin  = "-----BEGIN "
	keyEnd    = "-----END "
	keyDashes = "-----"
	maxHead   = 40 + len(keyDashes)
)

// minBody is the length of the shortest key in base64: what is shorter, such as
// "…", only shows where a key belongs.
const minBody = 64
