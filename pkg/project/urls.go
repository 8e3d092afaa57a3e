package project

import (
	"github.com/djready/djready/pkg/value"
)

// rootURLs is the file of the module that ROOT_URLCONF names.
func (b *builder) rootURLs() string {
	for _, m := range b.project.Production() {
		for _, o := range m.Settings.Get("ROOT_URLCONF").Outcomes {
			if name, ok := o.Value.(value.Str); ok {
				if file, ok := b.moduleFile(string(name)); ok {
					return file
				}
			}
		}
	}
	return ""
}
