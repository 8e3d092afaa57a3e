// Package project is a Django project as one immutable model.
//
// What comes in: a tree. What goes out: for each Django project in it the
// settings modules with their roles, the effective settings of those that are
// production (in the environment that the repository deploys, and in a bare
// one), what it requires and how it is deployed. It judges nothing: that is
// for checks.
package project
