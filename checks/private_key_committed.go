package checks

import (
	"fmt"
	"path"
	"slices"
	"strings"

	"github.com/djready/djready/pkg/lazyregexp"
	"github.com/djready/djready/pkg/lint"
	"github.com/djready/djready/pkg/manifest"
	"github.com/djready/djready/pkg/project"
	"github.com/djready/djready/pkg/source"
)

// PrivateKeyCommitted finds private keys in the repository.
var PrivateKeyCommitted = &lint.Check{
	ID: "DR704", Name: "private-key-committed", Title: "A private key is in the repository",
	Category: lint.Deployment, Severity: lint.Critical, CWE: []int{321, 540},
	Since: "0.1.0", Page: page("private-key-committed"),
	Why: `Whoever can read the repository, a fork of it or an old copy can act as whoever the key stands for: answer as the
site, sign tokens that the application takes for its own, or log in to the machines that trust it. Deleting the file
does not take it out of the history.`,
	Fix: `Take the file out of the repository, keep it out, and make a new pair of keys: the old one is known.

~~~text
git rm --cached deploy/site.key
echo '*.key' >> .gitignore
~~~`,
	FixLine: "take the key out of git, ignore it, and make a new pair of keys",
	Links: []string{
		"https://docs.github.com/en/authentication/keeping-your-account-and-data-secure/removing-sensitive-data-from-a-repository",
	},
	Run: lint.OnProject(privateKeyCommitted),
}

// largestKey is more than a key of 16384 bits and a chain of certificates need.
const largestKey = 1 << 16

var (
	// keyName are the names that keys are stored under.
	keyName = lazyregexp.New(`(?i)\.(?:pem|key|p8|pk8|priv|private|rsa|crt|cert)$|^id_(?:rsa|dsa|ecdsa|ed25519)(?:_\w+)?$|^[\w.-]*(?:private|secret|ssh|ssl|tls|rsa|jwt|deploy)[_-]?key$`)
	// notSecret are the words of paths by which a key says that nobody relies on
	// it.
	notSecret = lazyregexp.New(`(?i)(?:^|[^a-z])(?:tests?|testing|unittests?|testdata|fixtures?|docs?|examples?|samples?|localhost|local|dev|develop|development|dummy|demo|fake|mock|snakeoil|self[-_]?signed|vagrant|ci|public|pub)(?:$|[^a-z])`)
)

func privateKeyCommitted(p *lint.Pass) {
	for _, file := range keyFiles(p.Project) {
		if content, err := p.Project.Tree.Head(file, largestKey); err == nil && manifest.IsPrivateKey(content) {
			p.Report(lint.Finding{
				Confidence: lint.ConfidenceHigh, At: unread(file), Subject: file,
				Message: fmt.Sprintf("%s is a private key, and is in the repository", file),
			})
		}
	}
	privateKeysInCode(p)
}

// keyFilesKey is what those files' names are kept under.
type keyFilesKey struct{}

// keyFiles are the tracked files of the tree that have the name of a key.
func keyFiles(p *project.Project) []string {
	return project.DeriveOnce(p, keyFilesKey{}, func() (out []string) {
		for _, file := range p.Tree.Files() {
			if base := path.Base(file); mayNameKey(base) && keyName.MatchString(base) && !notSecret.MatchString(file) && p.Tree.Tracked(file) {
				out = append(out, file)
			}
		}
		return out
	})
}

// keyParts are parts of all names that keyName matches.
var keyParts = []string{"key", "id_", ".pem", ".p8", ".pk8", ".priv", ".rsa", ".cert", ".crt"}

// mayNameKey spares most files the expression.
func mayNameKey(base string) bool {
	base = strings.ToLower(base)
	return slices.ContainsFunc(keyParts, func(part string) bool { return strings.Contains(base, part) })
}

// privateKeysInCode reports keys within settings: they may be made for tests,
// which nobody but their author knows.
func privateKeysInCode(p *lint.Pass) {
	for _, file := range slices.Concat(p.Project.Layout.Settings, p.Project.Layout.Entry) {
		if notSecret.MatchString(file) || !strings.HasSuffix(file, ".py") {
			continue
		}
		text := p.Project.Text(file)
		if text == nil {
			continue
		}
		for _, key := range manifest.InnerPrivateKeys(text) {
			at := key
			at.Span.End = at.Span.Start + len("-----BEGIN ")
			p.Report(lint.Finding{
				Confidence: lint.ConfidenceLow, At: at, Subject: file, Secrets: []source.Location{afterHeader(key)},
				Message: "a private key is written in " + file,
			})
		}
	}
}

// afterHeader is a key without its first words, which every key has.
func afterHeader(key source.Location) source.Location {
	text := key.Text()
	if n := strings.Index(text, "KEY-----"); n >= 0 {
		key.Span.Start += n + len("KEY-----")
	}
	return key
}
