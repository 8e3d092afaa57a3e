package publish

import (
	"bytes"
	"compress/gzip"
	"context"
	"encoding/base64"
	"encoding/json"
	"fmt"
	"net/http"
	"strings"
	"time"

	"github.com/djready/djready/pkg/lazyregexp"
)

// maxUpload bounds an analysis, compressed. GitHub says 10 MB, and not which.
const maxUpload = 10_000_000

// analysisID is what the id of an upload looks like.
var analysisID = lazyregexp.New(`^[0-9A-Za-z_-]{1,100}$`)

// Analysis is what is uploaded.
type Analysis struct {
	Commit Commit
	SARIF  []byte
	// Started is when the analysis began.
	Started time.Time
}

// Upload gives an analysis to code scanning and returns the id under which
// GitHub processes it. The error is a *Failure.
func (g GitHub) Upload(ctx context.Context, a Analysis) (id string, err error) {
	if lacking := g.usable(); lacking != nil {
		return "", lacking
	}
	body, err := a.body(maxUpload)
	if err != nil {
		return "", err
	}
	got, err := g.exchange(ctx, http.MethodPost, g.codeScanning("sarifs"), body)
	if err != nil {
		return "", err
	}
	if got.status != http.StatusAccepted {
		return "", g.refusal(got)
	}
	var accepted struct{ ID string }
	if json.Unmarshal(got.body, &accepted) != nil || !analysisID.MatchString(accepted.ID) || g.quoted(accepted.ID) != accepted.ID {
		return "", broken("check that the input api-url is the address of GitHub's API", "GitHub took the analysis with an answer that is not understood")
	}
	return accepted.ID, nil
}

// body is the request's, unless the analysis is larger than a limit in bytes.
func (a Analysis) body(limit int) ([]byte, error) {
	var packed bytes.Buffer
	writer := gzip.NewWriter(&packed)
	if _, err := writer.Write(a.SARIF); err != nil {
		return nil, broken("please report this", "the analysis cannot be compressed: %v", err)
	}
	if err := writer.Close(); err != nil {
		return nil, broken("please report this", "the analysis cannot be compressed: %v", err)
	}
	if packed.Len() > limit {
		return nil, tooLarge(fmt.Sprintf("it has %d bytes compressed", packed.Len()))
	}
	return json.Marshal(map[string]string{
		"commit_sha": a.Commit.SHA,
		"ref":        a.Commit.Ref,
		"sarif":      base64.StdEncoding.EncodeToString(packed.Bytes()),
		"started_at": a.Started.UTC().Format(time.RFC3339),
		"tool_name":  "djready",
	})
}

func tooLarge(detail string) *Failure {
	return broken("analyse parts of the repository in jobs of their own, with the inputs path and category", "the analysis is larger than the 10 MB that GitHub takes: %s", detail)
}

// refusal says why an upload was not accepted, and what to do.
func (g GitHub) refusal(a answer) *Failure {
	said := g.quoted(a.message())
	if said == "" {
		said = http.StatusText(a.status)
	}
	said = fmt.Sprintf("%s (status %d)", said, a.status)
	switch {
	case a.limited():
		return broken("run the job again later", "the limit of GitHub's API is reached%s: %s", g.until(a), said)
	case a.status == http.StatusForbidden || a.status == http.StatusNotFound:
		return g.forbidden(a, said)
	case a.status == http.StatusUnauthorized:
		return broken("check the input token, which is the job's own by default", "GitHub does not accept the token: %s", said)
	case a.status == http.StatusBadRequest:
		return broken("please report this to djready", "GitHub cannot read the analysis: %s", said)
	case a.status == http.StatusRequestEntityTooLarge:
		return tooLarge(said)
	case a.status == http.StatusUnprocessableEntity:
		return broken("check out a commit of the ref that the workflow runs for, or give the inputs ref and sha", "GitHub rejects the analysis: %s", said)
	case a.status >= http.StatusInternalServerError:
		return broken("run the job again later; https://www.githubstatus.com tells more", "GitHub is not available: %s", said)
	}
	return broken("check that the input api-url is the address of GitHub's API", "GitHub answers the upload in a way that is not understood: %s", said)
}

// until is when a limit ends.
func (g GitHub) until(a answer) string {
	wait, told := a.retryAfter(g.clock().Now())
	if !told {
		return ""
	}
	return " until " + g.clock().Now().Add(wait).UTC().Format(time.RFC3339)
}

// forbidden tells apart why GitHub does not admit an upload.
func (g GitHub) forbidden(a answer, said string) *Failure {
	lower := strings.ToLower(said)
	mentions := func(words ...string) bool {
		for _, w := range words {
			if strings.Contains(lower, w) {
				return true
			}
		}
		return false
	}
	cause, cure := "GitHub does not admit the upload", "give the job the permission security-events: write and enable code scanning for the repository, or set the input upload to never"
	switch {
	case g.Run.Fork:
		cause, cure = "the token of a pull request from a fork may only read", "nothing is to be done: annotations, summary and gate work all the same"
	case g.Run.Actor == "dependabot[bot]" && g.Run.Event != "pull_request":
		cause, cure = "the token of a run that Dependabot starts may only read", "run on pull_request for Dependabot's branches"
	case mentions("archived"):
		cause, cure = "the repository is archived", "set the input upload to never"
	case mentions("must be enabled", "not enabled", "advanced security", "code security"):
		cause, cure = "code scanning is not enabled for the repository", "enable it in the repository's settings under Code security, which a private repository needs a licence for, or set the input upload to never"
	case mentions("resource not accessible"):
		cause, cure = "the token may not write security events", "give the job the permission security-events: write"
	case a.status == http.StatusNotFound:
		cause, cure = "the token does not see the repository's code scanning", "give the job the permissions contents: read and security-events: write, and enable code scanning for the repository"
	}
	return &Failure{Refused, cause + ": " + said, cure}
}
