"""Reads each template of a directory with the libraries that programs read it with.

Every line is made to count, and every placeholder is filled in; then each reader must
give what stands behind the "=".
"""

import json
import os
import sys
from pathlib import Path

import environ
from decouple import RepositoryEnv
from dotenv import dotenv_values
from filled import BY_TYPE, line

def docker(path):
    """docker --env-file: a line is a name and, as it stands, its value."""
    lines = path.read_text().splitlines()
    return dict(line.split("=", 1) for line in lines if line and not line.startswith("#"))


def django_environ(path):
    before = dict(os.environ)
    os.environ.clear()
    try:
        environ.Env.read_env(str(path))
        env = environ.Env()
        return {name: env.str(name) for name in os.environ}
    finally:
        os.environ.clear()
        os.environ.update(before)


READERS = {
    "python-decouple": lambda path: dict(RepositoryEnv(str(path)).data),
    "python-dotenv": lambda path: dict(dotenv_values(path)),
    "django-environ": django_environ,
    "docker": docker,
}


def main(directory):
    count = 0
    for path in sorted(Path(directory).glob("*.env")):
        text = path.read_text()
        expected = {}
        for variable in json.loads(path.with_suffix(".json").read_text())["variables"]:
            name, value = variable["name"], variable["value"]
            filled = BY_TYPE.get(variable["type"], "Zq4vT8-wXk2_Lr7Nf0") if variable["placeholder"] else value
            text, found = line(variable).subn(lambda _: f"{name}={filled}", text)
            if found != 1:
                sys.exit(f"{path.name}: {name} stands in the template {found} times, not once")
            expected[name] = filled
        path.write_text(text)
        for reader, read in READERS.items():
            got = read(path)
            if got != expected:
                names = sorted(n for n in expected.keys() | got.keys() if expected.get(n) != got.get(n))
                sys.exit(f"{path.name}: {reader} reads other values of {', '.join(names)}")
        count += len(expected)
    print(f"{len(READERS)} readers agree on {count} variables")


main(sys.argv[1])
