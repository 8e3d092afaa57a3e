//go:build race

package cli_test

// slowdown is how much more time and memory the race detector takes.
const slowdown = 10
