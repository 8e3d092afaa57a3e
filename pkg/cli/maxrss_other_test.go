//go:build !linux

package cli_test

// maxrssUnit is what the kernel counts resident memory in, in bytes.
const maxrssUnit = 1
