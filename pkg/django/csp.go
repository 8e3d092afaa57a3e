package django

import "slices"

// oldCSPSettings are what django-csp read before its version 4.0, whose check
// csp.E001 refuses them.
//
// Source: csp/checks.py of django-csp 4.0. Knowledge date: November 2026.
var oldCSPSettings = []string{
	"CSP_BASE_URI", "CSP_BLOCK_ALL_MIXED_CONTENT", "CSP_CHILD_SRC", "CSP_CONNECT_SRC", "CSP_DEFAULT_SRC", "CSP_EXCLUDE_URL_PREFIXES", "CSP_FONT_SRC",
	"CSP_FORM_ACTION", "CSP_FRAME_ANCESTORS", "CSP_FRAME_SRC", "CSP_IMG_SRC", "CSP_MANIFEST_SRC", "CSP_MEDIA_SRC", "CSP_NAVIGATE_TO", "CSP_OBJECT_SRC",
	"CSP_PLUGIN_TYPES", "CSP_PREFETCH_SRC", "CSP_REPORT_ONLY", "CSP_REPORT_PERCENTAGE", "CSP_REPORT_TO", "CSP_REPORT_URI", "CSP_REQUIRE_SRI_FOR",
	"CSP_REQUIRE_TRUSTED_TYPES_FOR", "CSP_SANDBOX", "CSP_SCRIPT_SRC", "CSP_SCRIPT_SRC_ATTR", "CSP_SCRIPT_SRC_ELEM", "CSP_STYLE_SRC", "CSP_STYLE_SRC_ATTR",
	"CSP_STYLE_SRC_ELEM", "CSP_TRUSTED_TYPES", "CSP_UPGRADE_INSECURE_REQUESTS", "CSP_WORKER_SRC",
}

// OldCSPSetting reports whether a setting is one that django-csp 4.0 no longer
// reads.
func OldCSPSetting(name string) bool { return slices.Contains(oldCSPSettings, name) }
