// Package fixes makes changes of the source that mend what checks find.
//
// What comes in: the project and the outcome that is the defect. What goes out:
// fixes for [lint.Finding], none where the source is not written in a way that
// this package is sure to change rightly. What a fix promises, pkg/fix verifies,
// so a maker need not foresee every program: it must only not make a change that
// is wrong and yet mends the finding.
//
// Text that stays keeps its form; new text takes the quotes and the indentation
// of its file.
package fixes
