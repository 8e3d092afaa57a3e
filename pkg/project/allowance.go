package project

import (
	"github.com/djready/djready/pkg/eval"
	"github.com/djready/djready/pkg/limit"
)

// allowance is what evaluating all projects of a tree may still cost: a tree may
// hold any number of settings modules, and each of them is evaluated several
// times.
type allowance struct {
	limits eval.Limits
	steps  int // that are left
}

func newAllowance(l limit.Limits) *allowance {
	return &allowance{limits: eval.Limits{Steps: l.Steps, Worlds: l.Worlds, Depth: l.Depth, Bytes: l.ValueSize}, steps: l.AllSteps}
}

// next are the limits of one more evaluation.
func (a *allowance) next() eval.Limits {
	limits := a.limits
	limits.Steps = min(limits.Steps, max(a.steps, 1))
	return limits
}

// spend takes what an evaluation has cost.
func (a *allowance) spend(result *eval.Result) { a.steps -= result.Steps }
