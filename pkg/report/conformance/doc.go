// Package conformance holds every format of every fixture project to its schema and
// to what its reader demands beyond it. There is nothing in it but tests: what comes
// in are the projects of testdata/projects, the cases of all checks and a project of
// unusual names and texts, what goes out are complaints.
//
// The schemas lie in testdata/schemas, which says where each is from. The readers
// themselves, which need a network, are asked by .ci/formats.
package conformance

//go:generate go test . -run ^TestGoldens$ -update
