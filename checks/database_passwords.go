package checks

import (
	"slices"
	"strings"

	"github.com/djready/djready/pkg/django"
	"github.com/djready/djready/pkg/lint"
	"github.com/djready/djready/pkg/project"
	"github.com/djready/djready/pkg/value"
)

// supply says how a password that is known came to be known.
type supply uint8

const (
	// written in the source, and used whatever the variables say.
	written supply = iota
	// defaulted: written in the source, for when a variable is not set.
	defaulted
	// deployed: set by a file that deploys the program.
	deployed
)

// judgeDatabasePasswords asks about the password of each database; only the
// outcomes that were supplied in the given way count.
func judgeDatabasePasswords(p *lint.Pass, databases project.Setting, from supply, judgement func(database project.Setting) lint.Judgement) {
	for _, alias := range databases.Keys() {
		database := databases.Item(alias)
		engine := database.Item("ENGINE")
		if engine.Ask(lint.AnyText(isSQLite)) == value.Yes && supplyOf(engine.Likely()) == written {
			continue // SQLite has no passwords; as a mere default it gives way to a server
		}
		p.Judge(database.Item("PASSWORD").Only(func(o project.Outcome) bool { return supplyOf(o) == from }), judgement(database))
	}
}

func supplyOf(o project.Outcome) supply {
	if o.Origin == nil {
		return written
	}
	taken, read := o.Origin.Variables()
	switch {
	case len(taken) > 0:
		return defaulted
	case len(read) > 0:
		return deployed
	}
	return written
}

// triedFirst asks whether a password is one that everybody tries: a well-known
// one, or the name of the user or of the database itself.
func triedFirst(database project.Setting) project.Question {
	tried := django.DatabasePasswords()
	for _, key := range []string{"USER", "NAME"} {
		if name, ok := database.Item(key).Likely().Value.(value.Str); ok {
			tried = append(tried, strings.ToLower(string(name)))
		}
	}
	return lint.AnyText(func(password string) bool {
		return password != "" && slices.Contains(tried, strings.ToLower(password))
	})
}
