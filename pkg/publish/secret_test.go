package publish_test

import (
	"context"
	"encoding/base64"
	"errors"
	"fmt"
	"net"
	"net/http"
	"net/http/httptest"
	"net/url"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
	"golang.org/x/net/http/httpproxy"

	"github.com/djready/djready/pkg/publish"
)

const secretToken = "ghs_16C7e42F292c6912E7710c838347Ae178B4a"

// echo is an answer that holds the request's own secrets, as a bad gateway's may.
func echo(status int, body string) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.WriteHeader(status)
		fmt.Fprint(w, strings.NewReplacer("AUTH", r.Header.Get("Authorization"), "ADDRESS", "http://"+r.Host).Replace(body))
	})
}

// TestTheTokenIsNeverRepeated has the API echo what it was sent.
func TestTheTokenIsNeverRepeated(t *testing.T) {
	half := secretToken[:20]
	tests := map[string]struct {
		status int
		body   string
	}{
		"message":          {403, `{"message":"no: AUTH"}`},
		"escaped":          {401, `{"message":"no: \u0067hs_16C7e42F292c6912E7710c838347Ae178B4a"}`},
		"cut off":          {422, `{"message":"no: ` + half + `"}`},
		"where it is cut":  {400, `{"message":"` + strings.Repeat("x", 290) + `AUTH"}`},
		"twice":            {500, `{"message":"` + secretToken + secretToken + `"}`},
		"rate limit":       {429, `{"message":"rate limit of AUTH"}`},
		"too large":        {413, `{"message":"AUTH"}`},
		"status":           {418, `{"message":"AUTH"}`},
		"with a name":      {403, `{"message":"https://x-access-token:` + secretToken + `@github.com/"}`},
		"far behind":       {403, `{"message":"` + strings.Repeat("x", 9000) + `AUTH"}`},
		"as the id":        {202, `{"id":"` + secretToken + `"}`},
		"as an id's part":  {202, `{"id":"x` + half + `"}`},
		"id of wrong type": {202, `{"id":["AUTH"]}`},
	}
	for name, test := range tests {
		t.Run(name, func(t *testing.T) {
			server := httptest.NewServer(echo(test.status, test.body))
			t.Cleanup(server.Close)
			g := newAPI(t, accepted()).github(newClock())
			g.API, g.Token = server.URL, secretToken
			_, err := g.Upload(t.Context(), analysis())
			withoutSecrets(t, failure(t, err).Error(), secretToken)
		})
	}
}

// TestTheTokenIsNeverRepeatedOfProcessing has it echoed later.
func TestTheTokenIsNeverRepeatedOfProcessing(t *testing.T) {
	await := func(t *testing.T, replies ...reply) string {
		g := newAPI(t, replies...).github(newClock())
		g.Token = secretToken
		processed, err := g.Await(t.Context(), id)
		return fmt.Sprint(processed, err)
	}
	for name, replies := range map[string][]reply{
		"failed":    {ok(`{"processing_status":"failed","errors":["no: ` + secretToken + `"]}`)},
		"no status": {says(403, "no: "+secretToken)},
		"no JSON":   {ok(`{"processing_status":` + secretToken + `}`)},
		"no result": {ok(complete), says(403, "no: "+secretToken)},
		"remark":    {ok(complete), ok(`[{"warning":"no: ` + secretToken + `","error":"` + secretToken[4:30] + `"}]`)},
	} {
		t.Run(name, func(t *testing.T) { withoutSecrets(t, await(t, replies...), secretToken) })
	}
	require.Contains(t, await(t, ok(`{"processing_status":"failed","errors":["no: `+secretToken+`!"]}`)), "no: ••••••!")
}

// TestAProxysPasswordIsNeverRepeated has a proxy refuse, with what it was sent.
func TestAProxysPasswordIsNeverRepeated(t *testing.T) {
	const password = "correct-horse/battery"
	basic := base64.StdEncoding.EncodeToString([]byte("mona:" + password))
	for name, says := range map[string]string{"in the reason": "407 mona:" + password, "encoded": "407 " + basic, "escaped": "407 correct-horse%2Fbattery"} {
		t.Run(name, func(t *testing.T) {
			proxy := refusingProxy(t, says)
			g := newAPI(t, accepted()).github(newClock())
			g.API, g.Token = "https://api.github.example", secretToken
			g.HTTP = &http.Client{Transport: &http.Transport{Proxy: http.ProxyURL(&url.URL{Scheme: "http", Host: proxy, User: url.UserPassword("mona", password)})}}
			_, err := g.Upload(t.Context(), analysis())
			f := failure(t, err)
			require.Contains(t, f.Cause, "gives no answer")
			withoutSecrets(t, f.Error(), secretToken, password, basic, "correct-horse%2Fbattery")
		})
	}
}

// TestAProxyThatIsNone has an address that cannot be read or reached, password and all.
func TestAProxyThatIsNone(t *testing.T) {
	for _, address := range []string{
		"http://mona:hunter%2z@proxy.invalid", "http://mona:hunter 2@proxy.invalid", "mona:hunter/2@proxy.invalid", "http://mona:hunter@proxy.invalid",
		"socks5://mona:hunter@127.0.0.1:1", "http://mona:hunter#2@proxy.invalid:x",
	} {
		g := newAPI(t, accepted()).github(newClock())
		proxy := (&httpproxy.Config{HTTPSProxy: address}).ProxyFunc() // that of net/http
		g.HTTP = &http.Client{Transport: &http.Transport{
			Proxy:       func(r *http.Request) (*url.URL, error) { return proxy(r.URL) },
			DialContext: func(_ context.Context, _, host string) (net.Conn, error) { return nil, errors.New("no way to " + host) },
		}}
		g.API = "https://api.github.invalid"
		_, err := g.Upload(t.Context(), analysis())
		f := failure(t, err)
		withoutSecrets(t, f.Error(), "hunter", "mona")
		require.Contains(t, f.Cure, "HTTPS_PROXY")
	}
}

// refusingProxy answers any request with a status line.
func refusingProxy(t *testing.T, status string) (host string) {
	t.Helper()
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
		connection, _, err := http.NewResponseController(w).Hijack()
		if err != nil {
			t.Errorf("the connection: %v", err)
			return
		}
		fmt.Fprintf(connection, "HTTP/1.1 %s\r\nContent-Length: 0\r\nConnection: close\r\n\r\n", status)
		connection.Close()
	}))
	t.Cleanup(server.Close)
	return strings.TrimPrefix(server.URL, "http://")
}

// withoutSecrets holds that no part of a secret is in a text.
func withoutSecrets(t *testing.T, text string, secrets ...string) {
	t.Helper()
	const part = 8
	for _, secret := range secrets {
		for at := 0; at+part <= len(secret); at++ {
			require.NotContains(t, text, secret[at:at+part])
		}
		require.NotContains(t, text, secret)
	}
}

// FuzzSecrets holds that whatever an answer says, the token is not repeated.
func FuzzSecrets(f *testing.F) {
	f.Add([]byte(`{"message":"no: `+secretToken+`"}`), 403)
	f.Add([]byte(`{"message":"x`+secretToken[:12]+secretToken[3:]+`"}`), 500)
	f.Add([]byte(`{"id":"`+secretToken+`"}`), 202)
	f.Fuzz(func(t *testing.T, body []byte, status int) {
		g := publish.GitHub{API: "https://api.github.example", Token: secretToken, Clock: newClock(), Run: publish.Run{Repository: "octo/shop"}}
		g.HTTP = &http.Client{Transport: answering{status, string(body)}}
		got, err := g.Upload(t.Context(), analysis())
		withoutSecrets(t, fmt.Sprint(got, err), secretToken)
	})
}
