package fixes

import (
	"strings"

	"github.com/djready/djready/pkg/lint"
	"github.com/djready/djready/pkg/project"
	"github.com/djready/djready/pkg/pyast"
	"github.com/djready/djready/pkg/source"
	"github.com/djready/djready/pkg/value"
)

// entryOf is the entry of a dictionary whose value stands at a place.
func entryOf(p *project.Project, at source.Location) (d *pyast.Dict, entry pyast.DictEntry, ok bool) {
	d, ok = parentAt(p, at).(*pyast.Dict)
	if !ok {
		return nil, entry, false
	}
	for _, each := range d.Entries {
		if each.Key != nil && each.Value.Span() == at.Span {
			return d, each, true
		}
	}
	return nil, entry, false
}

// entryBehind writes an entry behind the one whose value stands at a place.
func entryBehind(p *project.Project, at source.Location, key, python string) (source.Edit, bool) {
	_, entry, ok := entryOf(p, at)
	if !ok {
		return source.Edit{}, false
	}
	gap, start := " ", entry.Key.Span().Start
	line := at.File.LineSpan(at.File.Position(start).Line)
	if strings.TrimSpace(at.File.Text()[line.Start:start]) == "" {
		gap = "\n" + indentAt(at.File, start)
	}
	return inserted(at.File, at.Span.End, ","+gap+quoted(at.File, key)+": "+requoted(at.File, python)), true
}

// EntryAdded writes an entry into the dictionary that holds the outcome, behind
// it. It is never safe.
func EntryAdded(p *project.Project, name, key, python string) Maker {
	return func(o project.Outcome) []lint.Fix {
		edit, ok := entryBehind(p, o.Place(), key, python)
		if !ok {
			return nil
		}
		return one("Set "+key+" in "+name, false, edit)
	}
}

// Rotated makes a handler of a log file one that begins a new file in time: the
// outcome is its class, limits are the settings that say when. It is never safe.
func Rotated(p *project.Project, handler value.Str, maxBytes, backupCount project.Setting) Maker {
	return func(o project.Outcome) []lint.Fix {
		const rotating = "logging.handlers.RotatingFileHandler"
		at := o.Place()
		if _, _, ok := entryOf(p, at); !ok {
			return nil
		}
		var edits []source.Edit
		if !strings.Contains(at.Text(), rotating) {
			edits = append(edits, replaced(at, quoted(at.File, rotating)))
		}
		for _, limit := range []struct {
			project.Setting
			key, python string
		}{{maxBytes, "maxBytes", "10 * 1024 * 1024"}, {backupCount, "backupCount", "10"}} {
			if limit.Likely().Value != nil {
				continue
			}
			edit, ok := entryBehind(p, at, limit.key, limit.python)
			if !ok {
				return nil
			}
			edits = append(edits, edit)
		}
		return one("Rotate the log file of the handler "+string(handler), false, edits...)
	}
}
