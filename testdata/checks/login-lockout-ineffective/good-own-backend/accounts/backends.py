from axes.backends import AxesStandaloneBackend


class Lockout(AxesStandaloneBackend):
    pass
