// Package superuser finds the passwords of superusers that are written down.
//
// What comes in: a Python module, a shell script, a word of a command line. What
// goes out: the literals that supply passwords, each with what there is to say of
// it. Which programs the deployment runs is the caller's to know.
package superuser
