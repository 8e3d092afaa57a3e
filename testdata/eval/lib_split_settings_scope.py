from split_settings.tools import include
MODE = "first"
include(f"components/{MODE}.py", scope=globals())
include("components/{0}.py".format("nested"), scope=locals())
