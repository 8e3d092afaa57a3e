// Package action holds the tests of the action as GitHub runs it: workflows such
// as users write them, through act, and the image with the mounts and variables
// that the runner gives it. Both talk to a fake of GitHub's API on this machine,
// which checks all that it is asked.
//
// What comes in is the engine and the variables that .ci/act sets. The tests have
// the build tag container: go test ./... needs no engine.
package action
