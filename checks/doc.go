// Package checks holds the checks, one file each, named for the defect.
//
// What comes in: a lint.Pass with a project. What goes out: findings, and the
// good practices that the project follows. A check reads no file by itself,
// decides no confidence (lint does) and does not know what other checks say of
// the same place (engine does). A new check is a copy of its neighbour, a line
// in All, and fixtures under testdata/checks.
package checks

//go:generate go test . -run "^(TestPagesAreUpToDate|TestMatrix)$" -update
