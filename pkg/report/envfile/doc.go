// Package envfile writes and checks environment files for production.
//
// What comes in: projects, what the checks found in them, and the text of an
// environment file. What goes out: a template with a line for each variable that
// production reads, or what is wrong with the file. No value of a secret goes out.
//
// A template's lines are of the one form that python-decouple, python-dotenv,
// django-environ and docker's --env-file read alike: NAME=value without quotes,
// blanks at the ends, "#", "$" and backslashes.
package envfile
