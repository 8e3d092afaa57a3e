package project

import (
	"github.com/djready/djready/pkg/source"
	"github.com/djready/djready/pkg/value"
)

// Variable is an environment variable that a module's settings read in
// production.
type Variable struct {
	Name string
	// Reads are the places that read it, in order.
	Reads []source.Location
	// Feeds are the settings, and the keys in them, that its value goes into, in
	// order: "DATABASES['default']['HOST']". None where it decides something, or
	// goes to something that is no setting.
	Feeds []string
	// Conversion is what the program makes of its text.
	Conversion Conversion
	// Delimiter separates the items of a list.
	Delimiter string
	// Words are those that the program compares it with.
	Words []string
	// Required says that without it the program refuses to start, there where it
	// is read as a rule.
	Required bool
	// Default is what it is where nobody sets it, before any conversion; a nil Value
	// where it has none.
	Default value.Traced
	// Secret says that its value is none to be shown, and neither is its default.
	Secret bool
	// Mode says that it chooses between production and another mode.
	Mode bool
	// Decided says that production has to have one value, Production: a mode's word,
	// what turns DEBUG off.
	Decided    bool
	Production string
	// SetBy are the files of the repository that set it for production, the
	// strongest last.
	SetBy []DeployedVariable
	// Alternative says that it is read on another way than the production path takes
	// as it stands; Condition is what that depends on, nowhere where that cannot be
	// said.
	Alternative bool
	Condition   source.Location
	// FileOf is another variable, in the place of which this one may name a file that
	// holds its value; "" for any other.
	FileOf string
}

// Conversion says what a program makes of a variable's text.
type Conversion string

// The conversions.
const (
	Text    Conversion = "text"
	Boolean Conversion = "bool"
	// Presence is a truth that any text gives but an empty one.
	Presence Conversion = "presence"
	Integer  Conversion = "int"
	Number   Conversion = "float"
	List     Conversion = "list"
	JSON     Conversion = "json"
	Mapping  Conversion = "dict"
	FilePath Conversion = "path"
	URL      Conversion = "url"
	// DatabaseURL, CacheURL and EmailURL are URLs that a library makes the settings
	// of a service of.
	DatabaseURL Conversion = "database-url"
	CacheURL    Conversion = "cache-url"
	EmailURL    Conversion = "email-url"
	// Duration is a number of seconds, or a longer form of it.
	Duration Conversion = "duration"
	// Word is one of several words.
	Word Conversion = "word"
)
