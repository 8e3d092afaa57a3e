from collections import OrderedDict, defaultdict
flags = defaultdict(lambda: False, beta=True)
BETA = flags["beta"]
limits = defaultdict(int)
limits["pages"] = 20
PAGES = limits["pages"]
MENU = OrderedDict()
MENU["users"] = ["auth"]
MENU["shop"] = ["cart", "orders"]
MENU["users"].append("groups")
MENU_KEYS = list(MENU)
FIELDSETS = OrderedDict([("General", ("TITLE", "OWNER")), ("Mail", ("FROM",))])
FIRST = next(iter(FIELDSETS.items()))
CONSTANCE_CONFIG = OrderedDict(sorted({"b": 2, "a": 1}.items()))
