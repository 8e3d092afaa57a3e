package tree

// isForeign tells of directories that hold no source of the project, by name:
// installed packages, caches, other version control systems. Virtual
// environments go by many names and are known by [virtualEnvironmentMark].
func isForeign(name string) bool {
	switch name {
	case "node_modules", "bower_components", "jspm_packages",
		"site-packages", "dist-packages", "__pypackages__", ".eggs",
		".venv", ".virtualenv", ".tox", ".nox", ".direnv",
		"__pycache__", ".mypy_cache", ".pytest_cache", ".ruff_cache", ".hypothesis", ".ipynb_checkpoints",
		".hg", ".svn", ".bzr":
		return true
	}
	return false
}

// virtualEnvironmentMark lies at the top of every virtual environment (PEP 405).
const virtualEnvironmentMark = "pyvenv.cfg"
