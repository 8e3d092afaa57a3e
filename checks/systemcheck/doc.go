// Package systemcheck says what Django's own system checks would say, as far as
// the source tells.
//
// What comes in: a lint.Pass. What goes out: findings, each with the id that
// Django would print and about that id. The rules stand in one table, with the
// series that have them; each app of Django has a file. Ids that another check
// claims are none of its business, and neither are those that only a running
// program can decide.
package systemcheck
