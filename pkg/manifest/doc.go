// Package manifest reads the files of a repository that are not Python:
// requirements and lock files, Dockerfiles, Compose files, dotenv files and
// the files of hosting platforms.
//
// What comes in: one [source.File], already read and decoded. What goes out:
// facts ([Requirement], [EnvAssignment], [Command] and the file's own
// structure), each with the place it was written at, and [Problem] values for
// what could not be read. A broken file is never an error: the facts before
// and after the broken part are kept.
//
// The readers open no files, run nothing and judge nothing. An include is a
// fact; only [FollowRequirements] follows includes, and only inside the file
// system it is given. Repository content is hostile, so every reader has hard
// bounds on size, depth, aliases and the number of facts (limits.go).
//
// A variable that nothing in the file sets is never guessed: the value that
// depends on it has Known set to false.
package manifest
