import environ
root = environ.Path(__file__) - 1
apps = root.path("apps")
STATIC_ROOT = str(root.path("static"))
MEDIA_ROOT = root("media")
NESTED = root("a", "b"), str(apps + "shop")
TEMPLATES = [{"DIRS": [str(apps.path("templates"))]}]
EQUAL = root == environ.Path(str(root)), apps != root
PARENT = str(apps - 1) == str(root), str(environ.Path("/srv/site/conf") - 2)
ABSOLUTE = str(environ.Path("/srv", "x", "../y"))
