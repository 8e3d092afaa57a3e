package publish

import (
	"encoding/json"
	"fmt"
	"io"
	"strings"

	"github.com/djready/djready/pkg/lazyregexp"
)

// maxEvent bounds the event, in bytes: GitHub sends no payload above 25 MB.
const maxEvent = 25 << 20

// What the names that GitHub gives look like. What looks otherwise counts as not
// given, so that it can be put into an address.
var (
	repositoryName = lazyregexp.New(`^[A-Za-z0-9_.-]{1,100}/[A-Za-z0-9_.-]{1,100}$`)
	serverAddress  = lazyregexp.New(`^https?://[A-Za-z0-9.:\[\]-]+$`)
)

// Run is what GitHub says of the run of a workflow.
type Run struct {
	// Event is what started it: "push".
	Event string
	// Ref and SHA are what it runs for, for a pull request the test merge.
	Ref, SHA string
	// Repository is "owner/name", Server the address that people open.
	Repository, Server string
	// Actor is who started it.
	Actor string
	// Base is the commit that a merge queue's branch goes on; "" for other events.
	Base string
	// Fork says that it runs for a pull request from another repository.
	Fork bool
}

// ReadRun reads the runner's variables and the event, which may be nil. With an
// error, which is about the event alone, the run is there all the same.
func ReadRun(getenv func(string) string, event io.Reader) (Run, error) {
	r := Run{
		Event: getenv("GITHUB_EVENT_NAME"),
		Actor: getenv("GITHUB_ACTOR"),
		Ref:   refName.FindString(getenv("GITHUB_REF")),
		SHA:   commitName.FindString(getenv("GITHUB_SHA")),

		Repository: repositoryName.FindString(getenv("GITHUB_REPOSITORY")),
		Server:     serverAddress.FindString(strings.TrimRight(getenv("GITHUB_SERVER_URL"), "/")),
	}
	if event == nil {
		return r, nil
	}
	head, err := readHead(event)
	r.Base = commitName.FindString(head.base)
	r.Fork = head.pullRequest && !strings.EqualFold(head.repository, r.Repository)
	return r, err
}

// head is where a pull request comes from, whose repository is "" where it has
// been deleted; or what a merge queue's branch goes on.
type head struct {
	pullRequest bool
	repository  string
	base        string
}

func readHead(event io.Reader) (head, error) {
	var payload struct {
		MergeGroup struct {
			BaseSHA string `json:"base_sha"`
		} `json:"merge_group"`
		PullRequest *struct {
			Head struct {
				Repo *struct {
					FullName string `json:"full_name"`
				}
			}
		} `json:"pull_request"`
	}
	text, err := io.ReadAll(io.LimitReader(event, maxEvent+1))
	switch {
	case err != nil:
		return head{}, fmt.Errorf("the event cannot be read: %w", err)
	case len(text) > maxEvent:
		return head{}, fmt.Errorf("the event is larger than %d bytes", maxEvent)
	}
	if err := json.Unmarshal(text, &payload); err != nil {
		return head{}, fmt.Errorf("the event is not understood: %w", err)
	}
	pull := payload.PullRequest
	if pull == nil {
		return head{base: payload.MergeGroup.BaseSHA}, nil
	}
	h := head{pullRequest: true}
	if pull.Head.Repo != nil {
		h.repository = pull.Head.Repo.FullName
	}
	return h, nil
}
