package discover

import (
	"testing"

	"github.com/stretchr/testify/require"
)

func TestRoleOf(t *testing.T) {
	for name, want := range map[string]Role{
		"config.settings.production":       Production,
		"config/settings/production.py":    Production,
		"settings.prod":                    Production,
		"settings.prod2":                   Production,
		"shop.settings_live":               Production,
		"shop.prodsettings":                Production,
		"shop.settingsprod":                Production,
		"shop.deploy_settings":             Production,
		"shop.server_settings":             Production,
		"settings.deployed":                Production,
		"settings.gcloud_prod":             Production,
		"settings.heroku":                  Production,
		"settings.ec2":                     Production,
		"settings.k8s":                     Production,
		"settings/production/__init__.py":  Production,
		"settings.production.base":         Production,
		"settings/environments/prod/db.py": Production,
		"production":                       Production,
		"PROD":                             Production,
		"ProductionSettings":               Production,
		"settings.staging":                 Staging,
		"settings.stage":                   Staging,
		"settings.qa":                      Staging,
		"settings.uat":                     Staging,
		"settings.preprod":                 Staging,
		"settings.pre_prod":                Staging,
		"settings.non-prod":                Staging,
		"settings.heroku_staging":          Staging,
		"settings.dev":                     Development,
		"settings.dev2":                    Development,
		"shop.local_settings":              Development,
		"settings.debug":                   Development,
		"lms.envs.devstack":                Development,
		"settings.devstack_docker":         Development,
		"settings.docker_compose":          Development,
		"settings.example":                 Development,
		"settings.heroku_dev":              Development,
		"settings.local_prod":              Development,
		"DevConfig":                        Development,
		"settings.test":                    Test,
		"shop.test_settings":               Test,
		"settings.ci":                      Test,
		"settings.GithubCI":                Test,
		"CISettings":                       Test,
		"settings.pytest":                  Test,
		"settings.test_production":         Test,
		"tests.settings":                   Test,
		"tests/project/settings.py":        Test,
		"shop/tests/settings.py":           Test,
		"settings":                         Neutral,
		"settings.base":                    Neutral,
		"settings.common":                  Neutral,
		"settings.latest":                  Neutral,
		"settings.contest":                 Neutral,
		"settings.product":                 Production,
		"settings.products":                Neutral,
		"settings.device":                  Neutral,
		"settings.delivery":                Neutral,
		"settings.locale":                  Neutral,
		"settings.social":                  Neutral,
		"settings.docker":                  Neutral,
		"live.settings":                    Neutral, // the project's name
		"demo.settings.base":               Neutral,
		"live.shop.base":                   Neutral,
		"production/settings.py":           Neutral,
		"dev/shop/settings/base.py":        Neutral,
		"testproject.settings":             Neutral,
		"test/shop/settings.py":            Neutral,
		"":                                 Neutral,
	} {
		require.Equal(t, want, RoleOf(name), "%q: want %s", name, want)
	}
}

func TestPathRole(t *testing.T) {
	for name, want := range map[string]Role{
		"docker-compose.yml":                     Neutral,
		"docker-compose.prod.yml":                Production,
		"docker-compose.override.yml":            Development,
		"docker-compose.ci.yml":                  Test,
		"local.yml":                              Development,
		"compose/local/django/Dockerfile":        Development,
		"compose/production/django/Dockerfile":   Production,
		"deploy/dev/Dockerfile":                  Development,
		"dev/Dockerfile.prod":                    Production,
		"example/docker-compose.yml":             Development,
		"docker/rootfs/usr/local/bin/entrypoint": Neutral,
		".envs/.production/.django":              Production,
		".env.prod":                              Production,
		".env":                                   Neutral,
		"latest/Dockerfile":                      Neutral,
		"product/Dockerfile":                     Neutral,
		"devices/docker-compose.yml":             Neutral,
	} {
		require.Equal(t, want, PathRole(name), "%q: want %s", name, want)
	}
}

func TestExample(t *testing.T) {
	for _, name := range []string{
		".env.example", "example.env", ".env.sample", "env.dist", ".env.template", "a/settings.py.example",
		"local_settings.dist.py", "config_example.py", "settings_template.py", "example_settings.py", "nginx.conf.example",
		".ENV.EXAMPLE", "docker-compose.example.yml", ".env.prod.sample",
	} {
		require.True(t, Example(name), name)
	}
	for _, name := range []string{
		".env", "settings.py", "settings/template.py", "settings/templates.py", "nginx/default.conf.template",
		"example/settings.py", "resample.py", "distance.py", "settings/dist.py",
	} {
		require.False(t, Example(name), name)
	}
}
