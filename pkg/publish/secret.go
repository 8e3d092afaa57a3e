package publish

import (
	"encoding/base64"
	"net/http"
	"strings"

	"github.com/djready/djready/pkg/lazyregexp"
	"github.com/djready/djready/pkg/report"
)

const (
	// masked stands for a secret, whatever its length.
	masked = "••••••"
	// shortestPart is how many characters of a secret, at least, are taken for a part
	// of it: whoever answers may cut a text off anywhere.
	shortestPart = 8
	// maxRepeated bounds, in bytes, the text in which secrets are looked for.
	maxRepeated = 8 << 10
)

// userInfo is what an address has before its host.
var userInfo = lazyregexp.New(`([A-Za-z][A-Za-z0-9+.-]*://)[^\s"<>]*@`)

// quoted is a text of the API, or of who stands in between, as a message may repeat
// it. Either may echo what it was sent.
func (g GitHub) quoted(text string) string {
	text = report.Visible(text[:min(len(text), maxRepeated)])
	for _, secret := range g.secrets() {
		text = mask(text, secret)
	}
	text = userInfo.ReplaceAllString(text, "${1}"+masked+"@")
	return clip(text, maxAPIMessage)
}

// secrets are the token and, where a proxy wants a name, what it is sent.
func (g GitHub) secrets() []string {
	out := []string{g.Token}
	request, err := http.NewRequest(http.MethodGet, g.API, nil)
	if err != nil {
		return out
	}
	proxy, err := g.proxy(request)
	if err != nil || proxy == nil || proxy.User == nil {
		return out
	}
	password, _ := proxy.User.Password()
	basic := base64.StdEncoding.EncodeToString([]byte(proxy.User.Username() + ":" + password))
	return append(out, password, basic, proxy.User.String())
}

// mask replaces a secret in a text, and each long part of it.
func mask(text, secret string) string {
	if secret == "" {
		return text
	}
	part := min(shortestPart, len(secret))
	var out strings.Builder
	for at := 0; at < len(text); {
		end := at + part
		if end > len(text) || !strings.Contains(secret, text[at:end]) {
			out.WriteByte(text[at])
			at++
			continue
		}
		for end < len(text) && strings.Contains(secret, text[at:end+1]) {
			end++
		}
		out.WriteString(masked)
		at = end
	}
	return out.String()
}
