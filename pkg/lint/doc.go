// Package lint is the contract between a check and everybody else.
//
// A Check is a value that holds all facts about one defect. It runs on a Pass,
// which gives it the project and takes its findings; the Pass alone decides how
// sure a finding is. A Report is what a whole run came to. The package runs
// nothing by itself: that is engine's.
package lint
