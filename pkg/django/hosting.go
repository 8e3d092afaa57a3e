package django

import (
	"slices"
	"strings"
)

// platformVariables are the variables that a hosting platform sets in every
// program that it runs, and by which programs tell that they run there.
//
// Source: the platforms' documentation. Knowledge date: November 2026.
var platformVariables = []string{
	"AWS_EXECUTION_ENV", "AWS_LAMBDA_FUNCTION_NAME", "DYNO", "FLY_ALLOC_ID", "FLY_APP_NAME", "GAE_APPLICATION", "GAE_ENV",
	"GAE_INSTANCE", "K_SERVICE", "PYTHONANYWHERE_DOMAIN", "PYTHONANYWHERE_SITE", "RAILWAY_ENVIRONMENT",
	"RAILWAY_ENVIRONMENT_NAME", "RAILWAY_PROJECT_ID", "RAILWAY_PUBLIC_DOMAIN", "RENDER", "RENDER_EXTERNAL_HOSTNAME",
	"RENDER_SERVICE_ID", "VCAP_APPLICATION", "VERCEL", "VERCEL_ENV", "VERCEL_URL", "WEBSITE_HOSTNAME", "WEBSITE_SITE_NAME",
}

// PlatformVariable reports whether a variable's name tells a hosting platform.
func PlatformVariable(name string) bool {
	return slices.Contains(platformVariables, name) || strings.Contains(name, "HEROKU")
}
