package django

import "slices"

// asgiServers are the programs that serve ASGI applications only.
//
// Source: docs/howto/deployment/asgi of Django 6.1, November 2026.
var asgiServers = []string{"daphne", "hypercorn", "uvicorn"}

// ASGIServer reports whether a command is a server for ASGI applications.
func ASGIServer(program string) bool { return slices.Contains(asgiServers, program) }
