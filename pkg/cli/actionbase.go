package cli

import (
	"fmt"

	"github.com/djready/djready/pkg/publish"
	"github.com/djready/djready/pkg/tree"
)

// chooseBase chooses what to compare with where the workflow's author leaves it
// open: a pull request's test merge with its first parent, which is the base
// branch as GitHub merged it, and a merge queue's branch with what it goes on.
// Without it, fail-on judges alone, and the run says what to do.
func (a *actionRun) chooseBase() {
	if a.flags.newFrom != "" {
		return
	}
	revision := ""
	switch a.run.Event {
	case "pull_request":
		revision = "HEAD^1"
		if head := headOf(a.place.top); head != "" && head != a.run.SHA {
			a.withoutBase("the checkout is not the pull request's test merge; check that out, which actions/checkout does by itself, or give the input new-from")
			return
		}
	case "merge_group":
		revision = a.run.Base
	}
	if revision == "" {
		return
	}
	if err := admits(a.place.top, revision); err != nil {
		a.withoutBase(err.Error())
		return
	}
	a.flags.newFrom = revision
}

func headOf(top string) string {
	t, err := tree.Dir(top)
	if err != nil {
		return ""
	}
	return t.Resolve("HEAD")
}

func (a *actionRun) withoutBase(cause string) {
	a.note(publish.NoticeLevel, fmt.Sprintf("what is new is not told from what was there, and fail-on judges alone: %s", cause))
}
