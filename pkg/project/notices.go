package project

import "slices"

// noteProblems collects what could not be read, apart from what belongs to a
// production settings chain, which Settings.Broken tells.
func (b *builder) noteProblems() {
	p := b.project
	var chain []string
	for _, m := range p.Production() {
		chain = append(chain, m.Settings.Files...)
	}
	b.loader.mu.Lock()
	failed := slices.Clone(b.loader.failed)
	b.loader.mu.Unlock()
	for _, each := range failed {
		if !slices.Contains(chain, each.Path) {
			p.Unread = append(p.Unread, each)
		}
	}
	for _, problem := range p.Tree.Problems() {
		if within(problem.Path, p.Root) {
			p.Unread = append(p.Unread, Unread{Path: problem.Path, Message: problem.Reason})
		}
	}
	if !p.Django.Declared {
		p.Notices = append(p.Notices, "no requirement tells the Django version; judged by "+p.Django.String()+", the oldest supported long-term release")
	}
	for _, m := range p.Production() {
		for _, r := range m.Settings.Refusals {
			p.Notices = append(p.Notices, m.Name+" does not load: "+r.Message)
		}
	}
}
