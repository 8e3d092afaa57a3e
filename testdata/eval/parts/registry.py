PLUGINS = [
    {"name": "comments", "settings": {"COMMENTS_OPEN": True}, "append": {"MIDDLEWARE": ["comments.Middleware"]}},
    {"name": "search", "settings": {"SEARCH_URL": "http://search:9200"}},
]


def apps():
    return [plugin["name"] for plugin in PLUGINS]


def extra(settings):
    return {"APP_COUNT": len(settings["INSTALLED_APPS"])}
