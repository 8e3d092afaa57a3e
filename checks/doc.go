// Package checks holds the checks, one file each, named for the defect.
//
// What comes in: a lint.Pass with a project. What goes out: findings, and the
// good practices that the project follows. A check reads no file by itself,
// decides no confidence (lint does) and does not know what other checks say of
// the same place (engine does). Facts about Django and its packages stand in
// pkg/django, readers of the project's own code in pkg/code.
//
// A file without a check is named for what several checks share: a question
// (middleware, libraries, static_files), a part of the settings that they read
// (cors, csp, mail), or a kind of code (api_view, writes). What knows nothing of
// settings, or is large enough to be a subject of its own, is a package below:
//
//   - origin: origins of the web that a site can hardly mean to trust
//   - superuser: passwords of superusers that are written down
//   - systemcheck: what Django's own system checks would say
//
// A new check is a copy of its neighbour, a line in All, and fixtures under
// testdata/checks; CONTRIBUTING.md tells the steps.
package checks

//go:generate go test . -run "^(TestPagesAreUpToDate|TestMatrix)$" -update
