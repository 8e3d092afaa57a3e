package envfile

import (
	"slices"
	"strings"

	"github.com/djready/djready/pkg/order"
	"github.com/djready/djready/pkg/project"
)

// The groups that a template begins and ends with, in order. Between them stand
// those that are named for a prefix.
var (
	firstGroups = []string{"Django settings", "Database", "Cache", "Email", "CORS", "Task queue", "Storage", "Sentry"}
	lastGroup   = "Other"
)

func rank(group string) int {
	if i := slices.Index(firstGroups, group); i >= 0 {
		return i
	}
	if group == lastGroup {
		return len(firstGroups) + 1
	}
	return len(firstGroups)
}

// words are the beginnings of names and settings by which a variable belongs to a
// group; the first that fits decides.
var words = []struct{ start, group string }{
	{"DATABASE", "Database"}, {"CACHE", "Cache"}, {"REDIS_CACHE", "Cache"}, {"EMAIL", "Email"}, {"MAILERS", "Email"}, {"DEFAULT_FROM_EMAIL", "Email"}, {"SERVER_EMAIL", "Email"},
	{"CORS_", "CORS"}, {"CELERY", "Task queue"}, {"BROKER_", "Task queue"}, {"RQ_", "Task queue"}, {"AWS_", "Storage"}, {"GS_", "Storage"}, {"AZURE_", "Storage"}, {"STORAGES", "Storage"}, {"SENTRY", "Sentry"},
	{"DEBUG", "Django settings"}, {"SECRET_KEY", "Django settings"}, {"ALLOWED_HOSTS", "Django settings"}, {"CSRF_", "Django settings"}, {"SECURE_", "Django settings"}, {"SESSION_", "Django settings"},
	{"ADMIN", "Django settings"}, {"LANGUAGE_", "Django settings"}, {"TIME_ZONE", "Django settings"}, {"STATIC_", "Django settings"}, {"MEDIA_", "Django settings"}, {"USE_", "Django settings"},
	{"POSTGRES", "Database"}, {"MYSQL", "Database"}, {"DB_", "Database"},
}

// group is what a variable has to do with: what its settings say, else its name;
// "" where neither does.
func group(v project.Variable) string {
	if v.Mode {
		return firstGroups[0]
	}
	for _, name := range append(slices.Clone(v.Feeds), v.Name) {
		for _, word := range words {
			if strings.HasPrefix(name, word.start) {
				return word.group
			}
		}
	}
	return ""
}

// nameGroups gives the variables without a group one that is named for the words
// that their names begin with, where several share them.
func nameGroups(entries []Entry) {
	shares := map[string]int{}
	for _, e := range entries {
		if e.Group == "" {
			first, _, _ := strings.Cut(e.Name, "_")
			shares[first]++
		}
	}
	common := map[string]string{}
	for _, e := range entries {
		if first, _, _ := strings.Cut(e.Name, "_"); e.Group == "" && shares[first] > 1 {
			if known, ok := common[first]; ok {
				common[first] = commonWords(known, e.Name)
			} else {
				common[first] = e.Name
			}
		}
	}
	for i := range entries {
		if e := &entries[i]; e.Group == "" {
			first, _, _ := strings.Cut(e.Name, "_")
			e.Group = lastGroup
			if name := common[first]; name != "" {
				e.Group = name
			}
		}
	}
}

// commonWords are the words that two names begin with.
func commonWords(a, b string) string {
	x, y := strings.Split(a, "_"), strings.Split(b, "_")
	n := 0
	for n < len(x) && n < len(y) && x[n] == y[n] {
		n++
	}
	return strings.Join(x[:n], "_")
}

// gather brings the entries of each group together, in the order of the groups'
// first ones.
func (t *Template) gather() {
	var groups []string
	for _, e := range t.Entries {
		if !slices.Contains(groups, e.Group) {
			groups = append(groups, e.Group)
		}
	}
	order.Stable(t.Entries, func(a, b Entry) int { return slices.Index(groups, a.Group) - slices.Index(groups, b.Group) })
}
