package cli

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"slices"
	"time"

	"github.com/djready/djready/checks"
	"github.com/djready/djready/pkg/lint"
	"github.com/djready/djready/pkg/publish"
	"github.com/djready/djready/pkg/report"
)

// uploadTime bounds all requests and waits of an upload.
const uploadTime = 10 * time.Minute

// publish gives the findings to code scanning, and to the file for it.
func (a *actionRun) publish() {
	if cause := a.examined.unfit(); cause != "" {
		a.unpublished(&publish.Failure{Verdict: publish.Refused, Cause: cause, Cure: "an incomplete analysis would close the alerts of what it lacks"})
		return
	}
	var sarif bytes.Buffer
	left, err := report.CodeScanning(&sarif, a.examined.report, a.category())
	if err != nil {
		a.fail(unpublished, err)
		return
	}
	if left > 0 {
		a.note(publish.WarningLevel, fmt.Sprintf("%d findings, the least severe, exceed what GitHub shows and are left out of the upload", left))
	}
	if file := a.inputs.sarifFile; file != "" {
		if err := replaceFile(file, sarif.Bytes()); err != nil {
			a.fail(unpublished, fmt.Errorf("input sarif-file: %s: %w; name a file in a directory that is there and can be written to", file, cause(err)))
		} else {
			a.sarifFile = file
		}
	}
	if a.inputs.upload == never {
		return
	}
	err = a.workflow.Group("Upload to code scanning", func() error { return a.upload(sarif.Bytes()) })
	if err != nil {
		a.unpublished(err)
	}
}

// unfit is why the findings are not all there are, "" where they are.
func (e examined) unfit() string {
	switch {
	case len(e.internal) > 0:
		return "a check failed"
	case e.status == nothing, len(e.report.Projects) == 0:
		return "nothing was analysed"
	case partial(e.report):
		return "the production settings were not analysed wholly"
	}
	return ""
}

// partial tells whether a report says that settings were not analysed wholly.
func partial(r *lint.Report) bool {
	incomplete := func(f lint.Finding) bool { return f.Check.ID == checks.SettingsNotAnalysed.ID }
	return slices.ContainsFunc(r.Findings, incomplete) || slices.ContainsFunc(r.Milder, incomplete) ||
		slices.ContainsFunc(r.Suppressed, func(s lint.Suppressed) bool { return incomplete(s.Finding) })
}

// category tells parts of a repository apart: analyses of one category replace
// one another.
func (a *actionRun) category() string {
	if a.inputs.category == "" && a.place.path != "." {
		return "djready/" + a.place.path
	}
	return a.inputs.category
}

// unpublished says why there was no upload. What GitHub refuses is an error only
// where the workflow's author insists.
func (a *actionRun) unpublished(err error) {
	sentence := "not uploaded to code scanning: " + err.Error()
	if a.sarifID != "" {
		sentence = "uploaded to code scanning, but " + err.Error()
	}
	verdict := publish.Broken
	var failure *publish.Failure
	if errors.As(err, &failure) {
		verdict = failure.Verdict
	}
	switch {
	case a.inputs.upload == never, verdict == publish.Needless:
		a.note(publish.NoticeLevel, sentence)
	case verdict == publish.Refused && a.inputs.upload == "auto":
		a.note(publish.WarningLevel, sentence)
	default:
		a.fail(unpublished, errors.New(sentence))
	}
}

func (a *actionRun) upload(sarif []byte) error {
	var err error
	if a.commit = a.inputs.commit; a.commit == (publish.Commit{}) {
		if a.commit, err = a.run.Commit(a.examined.targets[0].tree.Resolve); err != nil {
			return err
		}
	}
	ctx, cancel := context.WithTimeout(context.Background(), uploadTime)
	defer cancel()
	github := publish.GitHub{API: a.inputs.api, Token: a.inputs.token, Run: a.run, Version: version, Clock: a.time}
	a.sarifID, err = github.Upload(ctx, publish.Analysis{Commit: a.commit, SARIF: sarif, Started: a.started})
	if err != nil {
		return err
	}
	a.remark("uploaded to code scanning for %s at %s", a.commit.Ref, a.commit.SHA)
	a.alerts = true
	if !a.inputs.wait {
		return nil
	}
	processed, err := github.Await(ctx, a.sarifID)
	if err != nil {
		a.alerts = false
		return err
	}
	if processed.Doubt != "" {
		a.note(publish.WarningLevel, processed.Doubt)
		return nil
	}
	a.remark("GitHub has processed the analysis: %d results, %d rules", processed.Results, processed.Rules)
	for _, remark := range processed.Remarks {
		a.note(publish.WarningLevel, "GitHub says of the analysis: "+remark)
	}
	return nil
}

// remark writes a sentence to the log and to the summary.
func (a *actionRun) remark(format string, args ...any) {
	sentence := fmt.Sprintf(format, args...)
	fmt.Fprintln(a.Stdout, oneLine(sentence))
	a.notes = append(a.notes, sentence)
}
