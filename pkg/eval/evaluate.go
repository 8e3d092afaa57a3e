package eval

import (
	"github.com/djready/djready/pkg/source"
)

// Evaluate interprets a module, given by dotted name, in all worlds.
func Evaluate(config Config, module string) *Result {
	config.Limits = config.Limits.withDefaults()
	s := &search{config: &config, module: module, libraries: map[string]*Library{}, required: map[string]source.Location{}, wants: map[string]*want{}, predicates: map[string]int{}, partial: map[placed]bool{}}
	for _, l := range config.Libraries {
		s.libraries[l.Name] = l
	}
	return s.explore()
}
