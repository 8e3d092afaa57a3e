import ast, json, os
DEBUG = ast.literal_eval(os.environ.get("DEBUG", "False"))
HOSTS = ast.literal_eval(os.getenv("HOSTS", "['a', 'b']"))
OPTIONS = json.loads(os.getenv("OPTIONS", '{"a": [1, 2.5, null, true]}'))
try:
    BAD = ast.literal_eval(os.getenv("BAD", "word"))
except (ValueError, SyntaxError):
    BAD = "refused"
