package lib

import (
	"github.com/djready/djready/pkg/eval"
	"github.com/djready/djready/pkg/value"
)

// loggingLibrary models logging: levels have their numbers, and writing a log
// changes nothing.
func loggingLibrary() *eval.Library {
	funcs := map[string]eval.Model{"getLogger": opaque("a logger")}
	for _, name := range []string{"debug", "info", "warning", "warn", "error", "exception", "critical", "log", "basicConfig", "captureWarnings", "disable"} {
		funcs[name] = nothing
	}
	return &eval.Library{
		Name:  "logging",
		Funcs: funcs,
		Values: map[string]eval.Model{
			"NOTSET":   constant(value.NewInt(0)),
			"DEBUG":    constant(value.NewInt(10)),
			"INFO":     constant(value.NewInt(20)),
			"WARNING":  constant(value.NewInt(30)),
			"WARN":     constant(value.NewInt(30)),
			"ERROR":    constant(value.NewInt(40)),
			"CRITICAL": constant(value.NewInt(50)),
			"FATAL":    constant(value.NewInt(50)),
		},
		Classes: []*eval.ClassModel{{Name: "Filter"}, {Name: "Filterer"}, {Name: "Formatter"}, {Name: "Handler"}, {Name: "StreamHandler"}},
	}
}

// loggingConfigLibrary models logging.config, which copies what it is given.
func loggingConfigLibrary() *eval.Library {
	return &eval.Library{Name: "logging.config", Funcs: map[string]eval.Model{"dictConfig": nothing, "fileConfig": nothing}}
}

// warningsLibrary models warnings, which change nothing.
func warningsLibrary() *eval.Library {
	return &eval.Library{
		Name:  "warnings",
		Funcs: map[string]eval.Model{"warn": nothing, "filterwarnings": nothing, "simplefilter": nothing, "resetwarnings": nothing},
	}
}

// typingLibrary models the little of typing that does something at run time.
func typingLibrary() *eval.Library {
	return &eval.Library{
		Name: "typing",
		Funcs: map[string]eval.Model{"cast": func(c *eval.Call) value.Traced {
			v := c.Bind("typ", "val")[1]
			return c.Pass(v.Value, v)
		}},
		Values: map[string]eval.Model{"TYPE_CHECKING": constant(value.Bool(false))},
	}
}
