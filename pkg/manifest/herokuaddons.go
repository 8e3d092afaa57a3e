package manifest

import "strings"

// herokuAddons are the variables that Heroku sets once an add-on is attached.
//
// Source: the add-ons' pages in Heroku's documentation, November 2026.
var herokuAddons = map[string]string{
	"cleardb":           "CLEARDB_DATABASE_URL",
	"cloudamqp":         "CLOUDAMQP_URL",
	"heroku-postgresql": "DATABASE_URL",
	"heroku-redis":      "REDIS_URL",
	"jawsdb":            "JAWSDB_URL",
	"rediscloud":        "REDISCLOUD_URL",
}

// addons reads the add-ons of app.json and heroku.yml: "heroku-postgresql:mini",
// or a table with a plan.
func (r *deploymentReader) addons(s *DeployedService, list *node) {
	for _, item := range list.elements() {
		if item.is(mappingNode) {
			item = item.get("plan")
		}
		name, _, _ := strings.Cut(item.str(), ":")
		if variable, ok := herokuAddons[name]; ok && r.count(item.at) {
			s.External = append(s.External, BareName{variable, item.inner})
		}
	}
}
