import re
CORS_ALLOWED_ORIGIN_REGEXES = [r"^https://\w+\.example\.com$"]
MATCH = bool(re.match(r"^v(\d+)", "v12"))
GROUP = re.match(r"^v(\d+)", "v12").group(1)
SPLIT = re.split(r"[,;]\s*", "a, b;c")
REPLACED = re.sub(r"\s+", "-", "a  b c")
NONE = re.search("x", "abc")
