package django

import "slices"

// withoutDisk are the hosting platforms that give a program a fresh disk at
// every start, and can give it no other; onDemand those that keep one where
// their file asks for it.
//
// Source: the platforms' own documentation (Heroku's dyno file system, Vercel's
// functions, App Engine's runtimes, Render's disks, Fly's volumes), November
// 2026.
var (
	withoutDisk = []string{"appengine", "cloudrun", "heroku", "vercel"}
	onDemand    = []string{"fly", "render"}
)

// EphemeralDisk reports whether what a program writes on a platform is lost at
// the next start; mounted says that the platform's file gives it a disk.
func EphemeralDisk(platform string, mounted bool) bool {
	platform = plain(platform)
	return slices.Contains(withoutDisk, platform) || slices.Contains(onDemand, platform) && !mounted
}

// platformNames are the names of platforms as their makers write them.
var platformNames = map[string]string{
	"appengine": "App Engine", "cloudrun": "Cloud Run", "fly": "Fly.io", "heroku": "Heroku", "render": "Render", "vercel": "Vercel",
}

// PlatformName is a platform's name as its maker writes it.
func PlatformName(platform string) string {
	if name, ok := platformNames[plain(platform)]; ok {
		return name
	}
	return platform
}
