package project

import (
	"sync/atomic"

	"github.com/djready/djready/pkg/eval"
	"github.com/djready/djready/pkg/limit"
)

// allowance is what evaluating all projects of a tree may still cost: a tree may
// hold any number of settings modules, and each of them is evaluated several
// times.
type allowance struct {
	limits eval.Limits
	steps  atomic.Int64 // that are left
}

func newAllowance(l limit.Limits) *allowance {
	a := &allowance{limits: eval.Limits{Steps: l.Steps, Worlds: l.Worlds, Depth: l.Depth, Bytes: l.ValueSize}}
	a.steps.Store(int64(l.AllSteps))
	return a
}

// next are the limits of one more evaluation.
func (a *allowance) next() eval.Limits {
	limits := a.limits
	limits.Steps = min(limits.Steps, max(int(a.steps.Load()), 1))
	return limits
}

// spend takes what an evaluation has cost.
func (a *allowance) spend(result *eval.Result) { a.steps.Add(-int64(result.Steps)) }
