package publish

import (
	"context"
	"crypto/tls"
	"errors"
	"net/http"
	"net/url"
	"strconv"
	"strings"
	"time"
)

const (
	maxTries = 4
	// maxWait is how long a single wait may be. Whoever is told to come back later
	// than that is told to run the job again.
	maxWait = time.Minute
)

// exchange makes a request, again where that may help.
func (g GitHub) exchange(ctx context.Context, method, address string, body []byte) (answer, error) {
	for try := 1; ; try++ {
		a, err := g.once(ctx, method, address, body)
		wait, again := g.again(a, err, try)
		if !again || ctx.Err() != nil || g.clock().Sleep(ctx, wait) != nil {
			if err != nil {
				return a, g.unreachable(err)
			}
			return a, nil
		}
	}
}

// again tells whether and when to try once more.
func (g GitHub) again(a answer, err error, try int) (wait time.Duration, again bool) {
	tries := 1
	var untrusted *tls.CertificateVerificationError
	switch {
	case errors.As(err, &untrusted):
	case err != nil, a.status >= http.StatusInternalServerError, a.limited():
		tries = maxTries
	case a.status == http.StatusUnauthorized, a.status == http.StatusNotFound:
		tries = 2 // a new token is not known everywhere at once
	}
	if try >= tries {
		return 0, false
	}
	wait, told := a.retryAfter(g.clock().Now())
	if !told {
		wait = time.Duration((0.5 + g.clock().Jitter()) * float64(time.Second<<(try-1)))
	}
	return wait, wait <= maxWait
}

// limited tells whether a limit of the rate of requests was reached.
func (a answer) limited() bool {
	switch a.status {
	case http.StatusTooManyRequests:
		return true
	case http.StatusForbidden:
		return a.header.Get("Retry-After") != "" || a.header.Get("X-Ratelimit-Remaining") == "0" ||
			strings.Contains(strings.ToLower(a.message()), "rate limit")
	}
	return false
}

// retryAfter is how long the API asks to wait.
func (a answer) retryAfter(now time.Time) (wait time.Duration, told bool) {
	text := a.header.Get("Retry-After")
	if seconds, err := strconv.ParseUint(text, 10, 31); err == nil {
		return time.Duration(seconds) * time.Second, true
	}
	if at, err := http.ParseTime(text); err == nil {
		return max(0, at.Sub(now)), true
	}
	if a.header.Get("X-Ratelimit-Remaining") != "0" {
		return 0, false
	}
	if epoch, err := strconv.ParseInt(a.header.Get("X-Ratelimit-Reset"), 10, 40); err == nil {
		return max(0, time.Unix(epoch, 0).Sub(now)), true
	}
	return 0, false
}

// unreachable says why there was no answer.
func (g GitHub) unreachable(err error) *Failure {
	var wrapped *url.Error
	if errors.As(err, &wrapped) {
		err = wrapped.Err // the address, which the message names itself
	}
	cure := "run the job again; behind a proxy, set HTTPS_PROXY for the step"
	var untrusted *tls.CertificateVerificationError
	if errors.As(err, &untrusted) {
		cure = "name a file with the certificate of your own authority in SSL_CERT_FILE"
	}
	return broken(cure, "GitHub's API at %s gives no answer: %s", g.quoted(g.API), g.quoted(err.Error()))
}
