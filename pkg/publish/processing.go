package publish

import (
	"context"
	"encoding/json"
	"fmt"
	"net/http"
	"strings"
	"time"
)

const (
	firstPoll = 5 * time.Second // GitHub needs 2 or 3 at least
	maxPolls  = 5               // after 5, 15, 35, 75 and 155 seconds
	maxErrors = 5               // that are repeated
)

// Processed is what GitHub made of an analysis.
type Processed struct {
	// Results and Rules count what GitHub has stored.
	Results, Rules int
	// Remarks are what it has to say about that, a sentence each.
	Remarks []string
	// Doubt is why it is not known, "" where it is.
	Doubt string
}

// Await waits until GitHub has processed an analysis. That GitHub needs long, or
// does not tell, is no failure. The error is a *Failure.
func (g GitHub) Await(ctx context.Context, id string) (Processed, error) {
	wait, waited := firstPoll, time.Duration(0)
	for range maxPolls {
		if err := g.clock().Sleep(ctx, wait); err != nil {
			return Processed{Doubt: "the time for waiting is up"}, nil
		}
		waited += wait
		wait *= 2
		s, err := g.status(ctx, id)
		switch {
		case err != nil:
			return Processed{Doubt: "GitHub does not tell how processing went: " + err.Error()}, nil
		case s.State == "complete":
			return g.stored(ctx, s.Analyses), nil
		case s.State == "failed":
			return Processed{}, g.unprocessed(s.Errors)
		}
	}
	return Processed{Doubt: fmt.Sprintf("GitHub is still processing the analysis after %s", waited)}, nil
}

type processing struct {
	State    string   `json:"processing_status"`
	Analyses string   `json:"analyses_url"`
	Errors   []string `json:"errors"`
}

func (g GitHub) status(ctx context.Context, id string) (processing, error) {
	var s processing
	return s, g.get(ctx, g.codeScanning("sarifs/"+id), &s)
}

func (g GitHub) get(ctx context.Context, address string, into any) error {
	a, err := g.exchange(ctx, http.MethodGet, address, nil)
	switch {
	case err != nil:
		return err
	case a.status != http.StatusOK:
		return fmt.Errorf("%s (status %d)", g.quoted(a.message()), a.status)
	}
	if err := json.Unmarshal(a.body, into); err != nil {
		return fmt.Errorf("an answer is not understood: %s", g.quoted(err.Error()))
	}
	return nil
}

// unprocessed is the failure of an analysis that GitHub accepted and then
// rejected, wholly or in part.
func (g GitHub) unprocessed(reasons []string) *Failure {
	var said []string
	for i, reason := range reasons {
		if i == maxErrors {
			said = append(said, fmt.Sprintf("and %d more", len(reasons)-i))
			break
		}
		said = append(said, g.quoted(reason))
	}
	if len(said) == 0 {
		said = []string{"it does not say why"}
	}
	all := strings.Join(said, "; ")
	cure := "please report this to djready"
	switch {
	case strings.Contains(all, "same category"):
		cure = "give each job an input category of its own"
	case strings.Contains(all, "too many logical alerts"):
		cure = "ask GitHub's support to remove old alerts"
	case strings.Contains(all, "limits"), strings.Contains(all, "commit not found"), strings.Contains(all, "not found in this repository"):
		cure = "check the inputs path, ref and sha"
	}
	return broken(cure, "GitHub could not process the analysis, or only a part of it: %s", all)
}

// stored asks what has become of an analysis. The address comes from an answer,
// and the token goes nowhere else.
func (g GitHub) stored(ctx context.Context, address string) Processed {
	if !strings.HasPrefix(address, g.codeScanning("")) {
		return Processed{Doubt: "GitHub has processed the analysis and does not tell with what result"}
	}
	var analyses []struct {
		Results int    `json:"results_count"`
		Rules   int    `json:"rules_count"`
		Error   string `json:"error"`
		Warning string `json:"warning"`
	}
	if err := g.get(ctx, address, &analyses); err != nil {
		return Processed{Doubt: "GitHub has processed the analysis and does not tell with what result: " + err.Error()}
	}
	var p Processed
	for _, a := range analyses {
		p.Results += a.Results
		p.Rules = max(p.Rules, a.Rules)
		for _, remark := range []string{a.Error, a.Warning} {
			if remark != "" && len(p.Remarks) < maxErrors {
				p.Remarks = append(p.Remarks, g.quoted(remark))
			}
		}
	}
	return p
}
