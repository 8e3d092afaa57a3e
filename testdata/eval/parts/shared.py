HOSTS = ["from the parent"]
OPTIONS = {"parent": True}
_private = "not exported"


def current():
    return sorted(OPTIONS)
