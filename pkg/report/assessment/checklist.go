package assessment

import (
	"slices"

	"github.com/djready/djready/pkg/project"
	"github.com/djready/djready/pkg/source"
	"github.com/djready/djready/pkg/value"
)

// duty is one line of the checklist: what has to be seen to, and how the source
// shows whether it is.
type duty struct {
	task, detail string
	// against are the checks whose open findings stand against it.
	against []string
	// practices are the checks whose good practice shows that it is seen to.
	practices []string
	// seen asks the production settings whether it is seen to; nil where they do
	// not tell.
	seen look
	// applies says whether a project has anything of the kind; nil means always.
	applies func(*project.Project) bool
	// verify says how to find out what the source does not tell.
	verify string
	// when is the step that an open duty belongs to.
	when phase
}

// look asks the settings of one production module.
type look func(*project.Project, *project.Settings) (value.Answer, source.Location)

// phase is when something is to be done.
type phase uint8

const (
	never  phase = iota // its findings say when
	before              // before the first deployment
	after               // once it is deployed
)

// checklist are the groups for a project.
func checklist(p *project.Project, out Project) []Group {
	var groups []Group
	for _, g := range []struct {
		title, link string
		duties      []duty
	}{
		{"Before deployment", "", beforeDeployment()},
		{"Django's deployment checklist", "https://docs.djangoproject.com/en/stable/howto/deployment/checklist/", djangoChecklist()},
	} {
		group := Group{Title: g.title, Link: g.link}
		for _, d := range g.duties {
			if d.applies == nil || d.applies(p) {
				group.Items = append(group.Items, d.item(p, out))
			}
		}
		groups = append(groups, group)
	}
	return groups
}

// item decides the state: a finding is the strongest evidence, then what the
// settings say, then a good practice.
func (d duty) item(p *project.Project, out Project) Item {
	item := Item{Task: d.task, Detail: d.detail, Verify: d.verify}
	for _, f := range out.Findings {
		if slices.Contains(d.against, f.ID) && open(f) {
			item.Findings = append(item.Findings, f.Anchor)
			if item.State != No {
				item.State, item.Because, item.Place = No, f.Message, f.Place
			}
		}
	}
	if item.State == No {
		return item
	}
	if d.seen != nil {
		if answer, at := everywhere(p, d.seen); answer == value.Yes {
			item.State, item.Because, item.Place = Yes, "the source sees to it", placeOf(at)
			return item
		}
	}
	for _, good := range out.Practices {
		if slices.Contains(d.practices, good.Check) {
			item.State, item.Because, item.Place = Yes, good.Message, good.Place
			return item
		}
	}
	return item
}

// tasks are the open duties of a phase that no finding is about.
func tasks(groups []Group, when map[string]phase, wanted phase) []Task {
	var out []Task
	for _, g := range groups {
		for _, item := range g.Items {
			if item.State == Unknown && when[item.Task] == wanted {
				out = append(out, Task{What: item.Task + ": " + item.Verify})
			}
		}
	}
	return out
}

// phases say of each duty when it is due.
func phases() map[string]phase {
	out := map[string]phase{}
	for _, d := range slices.Concat(beforeDeployment(), djangoChecklist()) {
		out[d.task] = d.when
	}
	return out
}
