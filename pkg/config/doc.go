// Package config reads djready's configuration out of a project.
//
// What comes in: a file system, or the text of one configuration file. What goes
// out: a Config. It knows the keys and the kinds of their values, not what the
// words mean: severities and checks are names to it, which the command line
// interface judges. It looks at the top of the tree only.
package config
