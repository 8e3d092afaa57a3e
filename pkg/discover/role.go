package discover

import (
	"fmt"
	"slices"
	"strings"
)

// Role is the environment that a name claims to be for.
type Role uint8

const (
	Neutral     Role = iota // the name claims nothing
	Production              // production, and the platforms that run it
	Staging                 // deployed, but not for real users
	Development             // a developer's machine
	Test                    // automated tests
)

// String is the role in a word, for messages.
func (r Role) String() string {
	switch r {
	case Neutral:
		return "neutral"
	case Production:
		return "production"
	case Staging:
		return "staging"
	case Development:
		return "development"
	case Test:
		return "test"
	}
	return fmt.Sprintf("Role(%d)", uint8(r))
}

// RoleOf is the role of a settings module: "config.settings.production",
// "config/settings/production.py", or the name of a class or a mode. Only what
// the module itself is called counts: its last part and, where that says
// nothing, the packages up to the one called settings. The project's own name
// is no claim, so "livesite.settings" and "demo.settings" are neutral. The
// exception are settings in a package called tests.
func RoleOf(module string) Role {
	parts := moduleParts(module)
	for i, part := range slices.Backward(parts) {
		if role := max(roleOfPart(part), roleOfModule(part)); role != Neutral {
			return role
		}
		if namesSettings(strings.ToLower(part)) || i == 0 || !slices.ContainsFunc(parts[:i], namesSettings) {
			break
		}
	}
	if inTests(parts) {
		return Test
	}
	return Neutral
}

// PathRole is the role of a file that is no settings module: of its name and,
// where that says nothing, of the nearest directory that says something. Here
// directories count: compose/local/django/Dockerfile is for development. An
// override is what compose adds on a developer's machine.
func PathRole(file string) Role {
	parts := strings.Split(file, "/")
	for i, part := range slices.Backward(parts) {
		if part == "local" && i > 0 && parts[i-1] == "usr" {
			continue // a file system laid out for an image: rootfs/usr/local/bin
		}
		if role := roleOfPart(part); role != Neutral {
			return role
		}
		if slices.Contains(words(part), "override") {
			return Development
		}
	}
	return Neutral
}

// moduleParts splits a dotted or slashed name. A path loses its extension.
func moduleParts(module string) []string {
	if !strings.Contains(module, "/") && !strings.HasSuffix(module, ".py") {
		return strings.Split(module, ".")
	}
	return strings.Split(strings.TrimSuffix(strings.TrimSuffix(module, ".py"), "/__init__"), "/")
}

// roleOfModule is what pairs of words claim that claim nothing elsewhere: the
// settings module docker_compose is for compose on a developer's machine, while
// docker-compose.yml is for anything.
func roleOfModule(part string) Role {
	switch list := words(part); {
	case slices.Contains(list, "docker") && slices.Contains(list, "compose"):
		return Development
	case slices.Contains(list, "server") && slices.Contains(list, "settings"), part == "product":
		return Production
	}
	return Neutral
}

// inTests tells of settings for tests by where they lie. Nobody's project is
// called tests, and Django refuses "test", which the standard library has.
func inTests(parts []string) bool {
	above := parts[:len(parts)-1]
	return slices.Contains(above, "tests") || len(above) > 0 && above[len(above)-1] == "test"
}

// roleOfPart is the role of one path part. Where it claims several, the one
// farthest from production is meant: heroku_dev, local_prod, test_production.
func roleOfPart(part string) Role {
	list := words(part)
	role := Neutral
	for i, word := range list {
		found := roleOfWord(word)
		if found == Production && i > 0 && negates(list[i-1]) {
			found = Staging
		}
		role = max(role, found)
	}
	return role
}

// negates tells of pre_prod and non-prod.
func negates(word string) bool { return word == "pre" || word == "non" || word == "not" }

func roleOfWord(word string) Role {
	if role := wordRole(word); role != Neutral {
		return role
	}
	// prod2, localsettings, settingsprod, devconfig
	word = strings.TrimRight(word, "0123456789")
	if role := wordRole(word); role != Neutral {
		return role
	}
	for _, noun := range []string{"settings", "config"} {
		if bare, ok := strings.CutSuffix(word, noun); ok {
			return wordRole(bare)
		}
		if bare, ok := strings.CutPrefix(word, noun); ok {
			return wordRole(bare)
		}
	}
	return Neutral
}

// wordRole is the vocabulary. Whole words only: "latest" tests nothing, a
// "product" is sold and a "device" is plugged in.
func wordRole(word string) Role {
	switch word {
	case "test", "tests", "testing", "unittest", "unittests", "pytest", "conftest", "tox",
		"ci", "travis", "jenkins", "circleci", "appveyor", "e2e", "cypress", "selenium", "playwright":
		return Test
	case "dev", "devel", "develop", "developer", "development", "local", "localhost", "localdev",
		"debug", "devstack", "devserver", "devcontainer", "vagrant", "gitpod", "codespaces", "sandbox",
		"example", "examples", "sample", "samples",
		"desarrollo", "desenvolvimento":
		return Development
	case "staging", "stage", "stg", "qa", "uat", "acceptance", "preprod", "preproduction", "nonprod",
		"preview", "review", "beta", "demo",
		"homolog", "homologacao":
		return Staging
	case "production", "prod", "prd", "live", "deploy", "deployed", "deployment",
		"heroku", "aws", "ec2", "ecs", "beanstalk", "elasticbeanstalk", "lambda", "zappa",
		"gcp", "gcloud", "gae", "appengine", "cloudrun", "azure", "digitalocean", "linode",
		"pythonanywhere", "webfaction", "openshift", "k8s", "kubernetes", "dokku", "divio",
		"render", "railway", "fly", "flyio", "vercel",
		"produccion", "producao":
		return Production
	}
	return Neutral
}
