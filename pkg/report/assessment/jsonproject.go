package assessment

import "github.com/djready/djready/pkg/report"

func projectJSON(p Project) jsonProject {
	return jsonProject{
		Name: p.Name, Root: p.Root, Django: p.Django, Judged: p.Judged, Status: p.Status, Summary: each(p.Summary, same),
		Score: report.ScoreJSON(p.Score), Findings: each(p.Findings, findingJSON), Suppressed: p.Suppressed,
		Practices: each(p.Practices, practiceJSON), Settings: each(p.Settings, tableJSON), Checklist: each(p.Checklist, groupJSON),
		Template: p.Template, Steps: each(p.Steps, stepJSON), Warning: each(p.Warning, same),
	}
}

func findingJSON(f Finding) jsonFinding {
	return jsonFinding{
		Rule: f.ID, Name: f.Name, Title: f.Title, Anchor: f.Anchor, Category: string(f.Category),
		Severity: f.Severity.String(), Confidence: f.Confidence.String(), Message: f.Message, Place: placeJSON(f.Place),
		Excerpt: each(f.Excerpt.Lines, func(l report.ExcerptLine) string { return l.Before + l.Marked + l.After }),
		Problem: f.Problem, Fix: jsonFix(f.Fix), Environment: each(f.Environment, func(v Variable) jsonVariable { return jsonVariable(v) }),
	}
}

// placeJSON is nil for nowhere.
func placeJSON(p Place) *jsonPlace {
	if p.Path == "" {
		return nil
	}
	return &jsonPlace{File: p.Path, Line: p.Line, Column: p.Column, EndLine: p.EndLine}
}

func practiceJSON(p Practice) jsonPractice {
	return jsonPractice{Name: p.Name, Message: p.Message, Place: placeJSON(p.Place), Also: each(p.Also, placeJSON)}
}

func tableJSON(t report.EffectiveTable) jsonTable {
	return jsonTable{Module: t.Module, File: t.File, Rows: each(t.Rows, func(r report.EffectiveRow) jsonRow {
		return jsonRow{Name: r.Name, Value: r.Value, Origin: r.Origin, Variables: each(r.Variables, same), Overridable: r.Overridable}
	})}
}

func groupJSON(g Group) jsonGroup {
	return jsonGroup{Title: g.Title, Link: g.Link, Items: each(g.Items, func(i Item) jsonItem {
		return jsonItem{
			Task: i.Task, Detail: i.Detail, State: i.State.String(), Because: i.Because,
			Findings: each(i.Findings, same), Place: placeJSON(i.Place), Verify: i.Verify,
		}
	})}
}

func stepJSON(s Step) jsonStep {
	out := jsonStep{Title: s.Title, Tasks: each(s.Tasks, func(t Task) jsonTask { return jsonTask{What: t.What, Findings: each(t.Findings, same)} })}
	if s.Marked {
		out.ScoreAfter = s.After
	}
	return out
}
