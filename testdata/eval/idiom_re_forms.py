import re
ORIGIN = re.compile(r"^https://([\w-]+)\.example\.com$")
MATCHED = ORIGIN.match("https://api.example.com").group(1)
MISSED = ORIGIN.match("http://api.example.com") is None
if found := re.search(r"release-(\d+)\.(\d+)", "site-release-4.12-beta"):
    VERSION = found.group(1), found.group(2), found[0]
SPLIT = re.split(r"[\s,;]+", "a.example, b.example;c.example")
CLEANED = re.sub(r"[^a-z0-9]+", "-", "My Site: Live!".lower()).strip("-")
FULL = bool(re.fullmatch(r"[A-F0-9]{4}", "BEEF")), bool(re.fullmatch("a|ab", "abc"))
ESCAPED = re.escape("a.b/c-d")
CORS_ALLOWED_ORIGIN_REGEXES = [r"^https://\w+\.example\.com$", rf"^https://{re.escape('x.y')}$"]
