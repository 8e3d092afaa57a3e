package lib

import (
	"github.com/djready/djready/pkg/eval"
	"github.com/djready/djready/pkg/value"
)

// platformLibrary models platform: the system is Linux, all else is unknown.
func platformLibrary() *eval.Library {
	const reason = "the machine that the program runs on"
	return &eval.Library{
		Name: "platform",
		Funcs: map[string]eval.Model{
			"system":                func(c *eval.Call) value.Traced { return c.Return(value.Str("Linux")) },
			"python_implementation": opaqueOf("str", "the implementation of Python"),
			"python_version":        opaqueOf("str", "the version of Python"),
			"node":                  opaqueOf("str", reason),
			"machine":               opaqueOf("str", reason),
			"platform":              opaqueOf("str", reason),
			"processor":             opaqueOf("str", reason),
			"release":               opaqueOf("str", reason),
			"version":               opaqueOf("str", reason),
			"uname":                 opaque(reason),
		},
	}
}

// socketLibrary models socket, as far as it names hosts.
func socketLibrary() *eval.Library {
	return &eval.Library{
		Name: "socket",
		Funcs: map[string]eval.Model{
			"gethostname":      opaqueOf("str", "the name of the host"),
			"getfqdn":          opaqueOf("str", "the name of the host"),
			"gethostbyname":    mayFail("OSError", opaqueOf("str", "the address of a host")),
			"gethostbyname_ex": mayFail("OSError", hostByNameEx),
		},
		Classes: []*eval.ClassModel{{Name: "gaierror", Bases: []string{"builtins.OSError"}}},
		Aliases: map[string]string{"error": "builtins.OSError", "timeout": "builtins.TimeoutError"},
	}
}

// mayFail is a model that may raise instead.
func mayFail(class string, model eval.Model) eval.Model {
	return func(c *eval.Call) value.Traced {
		c.MayRaise(class, "")
		return model(c)
	}
}

func hostByNameEx(c *eval.Call) value.Traced {
	part := func(typeName string) value.Traced { return c.UnknownOf(typeName, "the addresses of a host", c.Args...) }
	return c.Return(value.NewTuple(part("str"), part("list"), part("list")), c.Args...)
}

// subprocessLibrary models subprocess: nothing is known of other programs.
func subprocessLibrary() *eval.Library {
	run := mayFail("OSError", mayFail("subprocess.SubprocessError", opaque("the outcome of another program")))
	return &eval.Library{
		Name: "subprocess",
		Funcs: map[string]eval.Model{
			"run": run, "call": run, "check_call": run, "check_output": run, "getoutput": run, "getstatusoutput": run, "Popen": run,
		},
		Values: map[string]eval.Model{
			"PIPE":    constant(value.NewInt(-1)),
			"STDOUT":  constant(value.NewInt(-2)),
			"DEVNULL": constant(value.NewInt(-3)),
		},
		Classes: []*eval.ClassModel{
			{Name: "SubprocessError", Bases: []string{"builtins.Exception"}},
			{Name: "CalledProcessError", Bases: []string{"subprocess.SubprocessError"}},
			{Name: "TimeoutExpired", Bases: []string{"subprocess.SubprocessError"}},
		},
	}
}

// tempfileLibrary models tempfile: where temporary files are is unknown.
func tempfileLibrary() *eval.Library {
	return &eval.Library{
		Name: "tempfile",
		Funcs: map[string]eval.Model{
			"gettempdir": opaqueOf("str", "the directory for temporary files"),
			"mkdtemp":    drawn("str"),
			"mktemp":     drawn("str"),
			"mkstemp":    drawn("tuple"),
		},
	}
}
