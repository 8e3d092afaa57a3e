#!/usr/bin/env python3
"""Record what CPython makes of the settings programs beside this file.

    oracle.py OUTPUT [PROGRAM ...]

A program is a module NAME.py of this directory, or a package NAME. OUTPUT/NAME.json
gets {"required": [...], "settings": {...}}: the names that the program binds in
capitals, encoded as pkg/value/encode.go does it, and the environment variables
without which it does not load. A program that does not load even with them gets no
file.

Each program runs in processes of its own, on a copy of this directory, with no
variables but those that every machine has. It runs under two sets of circumstances
(CIRCUMSTANCES) that differ in all that a reader of the source cannot know. What
comes out differently is no answer: it is recorded as {"__opaque__": ...}.

A library that is not installed here would be so in production: the program gets an
Opaque for all that it takes from one.
"""
import concurrent.futures
import datetime
import importlib
import importlib.abc
import importlib.machinery
import io
import json
import math
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile
import types

HERE = pathlib.Path(__file__).resolve().parent
CIRCUMSTANCES = (
    {"placeholder": "placeholder", "seed": "1", "root": "tree", "truth": True},
    {"placeholder": "a-placeholder-of-another-length", "seed": "2", "root": "the-same-tree-elsewhere", "truth": False},
)
# Modules that a machine has for itself, as pkg/eval/modules.go knows them: where the
# repository does not hold them they are not there in production either.
OF_THE_MACHINE = {
    "local", "local_settings", "localsettings", "settings_local", "secret", "secrets_local", "secret_settings",
    "private", "private_settings", "override", "overrides",
}
MOST_REQUIRED = 20  # variables; a program that asks for more asks for ever
LONGEST_RUN = 120  # seconds
DEEPEST = 12  # as in encode.go


def encode(value, root, depth=0):
    """Write a value as JSON data; see pkg/value/encode.go."""
    if depth > DEEPEST:
        return opaque("too deep")
    if value is None or isinstance(value, bool):
        return value
    if isinstance(value, float) and not math.isfinite(value):
        return opaque("float")
    if isinstance(value, (int, float)):
        return value + 0  # a plain number, also of an enumeration's member
    if isinstance(value, str):
        return str.__str__(value).replace(root, "<root>")
    if isinstance(value, pathlib.PurePath):
        return {"__path__": relative(str(value), root)}
    if isinstance(value, datetime.timedelta):
        return {"__timedelta__": value.total_seconds()}
    if isinstance(value, dict):
        return {key if isinstance(key, str) else repr(key): encode(held, root, depth + 1) for key, held in value.items()}
    if isinstance(value, (list, tuple)):
        return [encode(item, root, depth + 1) for item in value]
    if isinstance(value, (set, frozenset)):
        return {"__set__": sorted((encode(item, root, depth + 1) for item in value), key=compact)}
    if type(value).__name__ == "__proxy__":  # Django's gettext_lazy
        return untranslated(value)
    return opaque(type(value).__name__)


def opaque(what):
    return {"__opaque__": what}


def compact(data):
    return json.dumps(data, sort_keys=True, separators=(",", ":"), ensure_ascii=False)


def relative(text, root):
    if text == root:
        return "."
    return text.removeprefix(root + os.sep)


def untranslated(lazy):
    from django.conf import settings

    if not settings.configured:
        settings.configure(USE_I18N=False)
    return str(lazy)


class Opaque:
    """Anything that a library which is not installed would have given."""

    truth = True

    def __init__(self, *args, **keywords):
        pass

    def __getattr__(self, name):
        if name.startswith("__"):
            raise AttributeError(name)
        return Opaque()

    def _opaque(self, *args, **keywords):
        return Opaque()

    __call__ = __getitem__ = __enter__ = _opaque
    __add__ = __radd__ = __sub__ = __mul__ = __truediv__ = __mod__ = __or__ = __ror__ = __and__ = _opaque

    def _unsure(self, *args):
        return Opaque.truth

    __bool__ = __lt__ = __le__ = __gt__ = __ge__ = __contains__ = _unsure

    def __len__(self):
        return int(Opaque.truth)

    def __iter__(self):
        return iter(())

    def __setitem__(self, key, value):
        pass

    def __exit__(self, *args):
        return False

    def __mro_entries__(self, bases):
        return (Opaque,)


class OpaqueModule(types.ModuleType):
    __path__ = []

    def __getattr__(self, name):
        if name.startswith("__"):
            raise AttributeError(name)
        # A class may be a base, or be asked for in isinstance and except.
        return type(name, (Opaque, Exception), {}) if name[0].isupper() else Opaque()


class NotInstalled(importlib.abc.MetaPathFinder, importlib.abc.Loader):
    """The last to be asked for a module: gives one that nobody else has."""

    def __init__(self, root):
        self.root = root + os.sep
        self.own = {entry.name.removesuffix(".py") for entry in os.scandir(root)}
        self.given = set()

    def find_spec(self, name, path=None, target=None):
        top, _, rest = name.partition(".")
        if top not in self.given:
            if rest or top in self.own or top in OF_THE_MACHINE or not self.asked_by_program():
                return None
            self.given.add(top)
        return importlib.machinery.ModuleSpec(name, self, is_package=True)

    def asked_by_program(self):
        """A library that can do without another must find that it is not there."""
        machinery = ("<frozen importlib", os.path.dirname(importlib.__file__), __file__)
        frame = sys._getframe(2)
        while frame and frame.f_code.co_filename.startswith(machinery):
            frame = frame.f_back
        return frame is not None and frame.f_code.co_filename.startswith(self.root)

    def create_module(self, spec):
        return OpaqueModule(spec.name)

    def exec_module(self, module):
        pass


class Watched(os._Environ):
    """os.environ that remembers which variables were asked for in vain."""

    missing = []

    def __getitem__(self, name):
        try:
            return super().__getitem__(name)
        except KeyError:
            self.missing.append(name)
            raise


def execute(module, truth):
    """Load a module in this process and print what came of it."""
    result, root = {"error": None, "settings": {}}, os.getcwd()
    out, sys.stdout = os.fdopen(os.dup(1), "w"), io.StringIO()
    os.dup2(2, 1)  # what the program prints is not the result
    sys.argv = ["gunicorn"]
    sys.path[0] = root
    os.environ.__class__ = Watched
    Opaque.truth = truth
    sys.meta_path.append(NotInstalled(root))
    try:
        names = vars(importlib.import_module(module))
        result["settings"] = {name: encode(held, root) for name, held in names.items() if name.isupper() and name[0] != "_"}
    except BaseException as error:  # a program may end with SystemExit, too
        result["error"] = "%s: %s" % (type(error).__name__, error)
    result["missing"] = list(dict.fromkeys(Watched.missing))
    json.dump(result, out)
    out.flush()


def run(module, circumstances, required):
    """Load a module in another process."""
    with tempfile.TemporaryDirectory() as box:
        root = os.path.join(os.path.realpath(box), circumstances["root"])
        shutil.copytree(HERE, root, ignore=shutil.ignore_patterns("__pycache__"))
        env = {name: os.path.join(box, name + circumstances["seed"]) for name in ("HOME", "TMPDIR")}
        for directory in env.values():
            os.mkdir(directory)
        env |= {"PATH": os.environ["PATH"], "LANG": "C.UTF-8", "DJANGO_SETTINGS_MODULE": module}
        env |= {"PYTHONHASHSEED": circumstances["seed"], "PYTHONDONTWRITEBYTECODE": "1"}
        env |= {name: circumstances["placeholder"] for name in required}
        done = subprocess.run([sys.executable, __file__, "--execute", module, str(circumstances["truth"])], cwd=root, env=env, timeout=LONGEST_RUN, capture_output=True, text=True, check=False)
        if done.returncode:
            return {"error": "it ended with %d: %s" % (done.returncode, done.stderr), "missing": [], "settings": {}}
        return json.loads(done.stdout)


def requirements(module):
    """The variables that a module needs to load, and what stops it nevertheless.

    What was asked for in vain last is what the program most likely refuses to do
    without. It is required if the program gets further with it.
    """
    required = []
    last = run(module, CIRCUMSTANCES[0], required)
    while last["error"] and len(required) < MOST_REQUIRED:
        for name in reversed(last["missing"]):
            with_it = run(module, CIRCUMSTANCES[0], required + [name])
            if with_it["error"] != last["error"]:
                required, last = required + [name], with_it
                break
        else:
            break
    return required, last["error"]


def settled(first, second):
    """What both runs agree on."""
    if isinstance(first, dict) and isinstance(second, dict) and not any(key.startswith("__") for key in first):
        both = {**first, **second}
        return {key: settled(first[key], second[key]) if key in first and key in second else opaque("one run") for key in both}
    if isinstance(first, list) and isinstance(second, list) and len(first) == len(second):
        return [settled(a, b) for a, b in zip(first, second)]
    return first if first == second else opaque("differs")


def record(module, output):
    """Record one program; say why it cannot be."""
    required, error = requirements(module)
    if error:
        return error
    first, second = (run(module, each, required) for each in CIRCUMSTANCES)
    if first["error"] or second["error"]:
        return first["error"] or second["error"]
    answer = {"required": required, "settings": settled(first["settings"], second["settings"])}
    (output / (module + ".json")).write_text(json.dumps(answer, indent=1, sort_keys=True) + "\n")
    return None


def programs():
    modules = [file.stem for file in HERE.glob("*.py") if file != pathlib.Path(__file__).resolve()]
    return sorted(modules + [file.parent.name for file in HERE.glob("*/__init__.py")])


def main():
    if sys.argv[1:2] == ["--execute"]:
        return execute(sys.argv[2], sys.argv[3] == "True")
    output, modules = pathlib.Path(sys.argv[1]), sys.argv[2:] or programs()
    with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        for module, error in zip(modules, pool.map(lambda each: record(each, output), modules)):
            if error:
                print("%s: not recorded, it does not load: %s" % (module, error.splitlines()[0]))


if __name__ == "__main__":
    main()
