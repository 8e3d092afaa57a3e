// Package cli is djready's command line: flags, wiring, exit status.
//
// What comes in: arguments, standard streams, a way to ask for environment
// variables. What goes out: reports on standard output and in files, one line
// per mistake on standard error, and an exit status. It judges nothing by
// itself: it finds the trees and their configuration, has engine judge them and
// report write them.
package cli
