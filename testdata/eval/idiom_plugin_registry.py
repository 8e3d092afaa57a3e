from parts import registry
INSTALLED_APPS = ["core", *registry.apps()]
REST_FRAMEWORK = {"PAGE_SIZE": 20}
for plugin in registry.PLUGINS:
    extra = plugin.get("settings", {})
    globals().update(extra)
    for key, values in plugin.get("append", {}).items():
        globals()[key] = globals().get(key, []) + values
globals().update(registry.extra(globals()))
