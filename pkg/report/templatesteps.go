package report

import (
	"text/template"
	"text/template/parse"
)

// stepFunction is called in every body that may run more than once.
const stepFunction = "_step"

// countSteps lets every body that may run more than once, of range or of a
// template of its own, begin with a call that counts.
func countSteps(parsed *template.Template) {
	for _, t := range parsed.Templates() {
		if t.Tree != nil {
			countIn(t.Root, t.Tree)
			prependStep(t.Root, t.Tree)
		}
	}
}

func countIn(list *parse.ListNode, tree *parse.Tree) {
	if list == nil {
		return
	}
	for _, node := range list.Nodes {
		switch n := node.(type) {
		case *parse.IfNode:
			countIn(n.List, tree)
			countIn(n.ElseList, tree)
		case *parse.WithNode:
			countIn(n.List, tree)
			countIn(n.ElseList, tree)
		case *parse.RangeNode:
			countIn(n.List, tree)
			countIn(n.ElseList, tree)
			prependStep(n.List, tree)
		}
	}
}

func prependStep(list *parse.ListNode, tree *parse.Tree) {
	call := parse.NewIdentifier(stepFunction).SetPos(list.Pos).SetTree(tree)
	command := &parse.CommandNode{NodeType: parse.NodeCommand, Pos: list.Pos, Args: []parse.Node{call}}
	pipe := &parse.PipeNode{NodeType: parse.NodePipe, Pos: list.Pos, Cmds: []*parse.CommandNode{command}}
	action := &parse.ActionNode{NodeType: parse.NodeAction, Pos: list.Pos, Pipe: pipe}
	list.Nodes = append([]parse.Node{action}, list.Nodes...)
}
