// Package django holds facts about Django and what is used with it, as tables:
// defaults and removed settings by version, support dates, known packages. Each
// table names its source and the date of its knowledge. The package judges and
// reads nothing.
package django
