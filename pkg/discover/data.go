package discover

import "strings"

// isDotenv tells of files in the form of python-dotenv: .env, .env.prod,
// prod.env, .env-prod, env.example, and all below .envs, the directory of
// cookiecutter-django.
func isDotenv(n name) bool {
	switch n.ext {
	case ".py", ".js", ".ts", ".mjs", ".cjs", ".go", ".rb", ".php", ".md", ".rst", ".html", ".sh", ".yml", ".yaml", ".json", ".toml",
		".gpg", ".asc", ".age", ".enc", ".vault": // encrypted
		return false
	}
	if isVariant(n.base, ".env") || isVariant(n.base, "env") || isVariant(n.base, "dotenv") {
		return true
	}
	return strings.HasSuffix(n.base, ".env") || n.ext == "" && strings.HasPrefix(n.base, ".") && n.under(".envs", ".env") ||
		strings.Contains(n.base, ".env.")
}

// isDatabase tells of SQLite files and of dumps.
func isDatabase(n name) bool {
	base := strings.TrimSuffix(n.base, ".gz")
	for _, ext := range []string{".sqlite3", ".sqlite", ".db", ".db3", ".sql", ".dump", ".pgdump"} {
		if strings.HasSuffix(base, ext) {
			return true
		}
	}
	return false
}
