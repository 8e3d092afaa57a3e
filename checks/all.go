package checks

import "github.com/djready/djready/pkg/lint"

// All are the checks, in order of their IDs.
func All() []*lint.Check {
	return []*lint.Check{
		DebugEnabled,
		SecretKeyInSource,
		SecretKeyWeak,
		AllowedHostsWildcard,
		HSTSDisabled,
		SSLRedirectDisabled,
		SessionCookieInsecure,
		CSRFCookieInsecure,
		ContentSniffingAllowed,
		ReferrerPolicyUnsafe,
		OpenerPolicyUnsafe,
		ClickjackingPossible,
		CSRFMiddlewareMissing,
		SecurityHeaderImplicit,
		ProductionOptIn,
		NoProductionSettings,
		StaticRootMissing,
		StaticFilesUnserved,
		SandboxModeByDefault,
		PublicURLLocal,
		ApplicationServerMissing,
		StaticServerMissing,
		DatabasePasswordInSource,
		DatabasePasswordDefault,
		SQLiteInProduction,
		LoggingNotConfigured,
		LogFileNeverRotated,
		CORSAllowAll,
		CORSAllowAllWithCredentials,
		CORSOriginLocal,
		APIUnthrottled,
		APIDocsPublic,
		JWTRotationWithoutBlacklist,
		EnvFileNotIgnored,
		DevelopmentServerDeployed,
		DebugOnInDeployment,
		SecretInDeploymentFile,
		BackingPortPublished,
		FileNotAnalysed,
		SettingsNotAnalysed,
	}
}
