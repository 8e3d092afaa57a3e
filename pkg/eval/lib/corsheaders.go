package lib

import (
	"github.com/djready/djready/pkg/eval"
	"github.com/djready/djready/pkg/value"
)

// corsheadersLibraries model the defaults of django-cors-headers.
func corsheadersLibraries() []*eval.Library {
	return []*eval.Library{
		{Name: "corsheaders", Models: "django-cors-headers 4.9.0"},
		{
			Name:   "corsheaders.defaults",
			Models: "django-cors-headers 4.9.0",
			Values: map[string]eval.Model{
				"default_headers": textTuple("accept", "authorization", "content-type", "user-agent", "x-csrftoken", "x-requested-with"),
				"default_methods": textTuple("DELETE", "GET", "OPTIONS", "PATCH", "POST", "PUT"),
			},
		},
	}
}

func textTuple(items ...string) eval.Model {
	return func(*eval.Call) value.Traced {
		out := make([]value.Traced, len(items))
		for i, item := range items {
			out[i] = str(item)
		}
		return plain(value.NewTuple(out...))
	}
}
