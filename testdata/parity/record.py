"""Prints what Django's own check --deploy says of each variant, as JSON.

    python record.py

Run it with the Django whose answers are wanted. Each variant is written into a
directory of its own, over what is in base, and checked by a process of its own
in an empty environment. The answer is the list of the ids that it prints, or the
exceptions that it ends with.
"""

import contextlib
import io
import json
import multiprocessing
import os
import re
import runpy
import shutil
import sys
import tempfile
import warnings
from pathlib import Path

import django.core.management  # before the processes part: it takes half of their time
import django.core.management.commands.check
import django.db.models
import django.template
import django.urls  # noqa: F401

HERE = Path(__file__).resolve().parent
MESSAGE = re.compile(r"^\S.*?: \((\w+\.[CEW]\d{3})\) ", re.MULTILINE)


def unpack(variant, directory):
    """Writes the files of a txtar archive over those of base."""
    shutil.copytree(HERE / "base", directory, dirs_exist_ok=True)
    parts = re.split(r"^-- (.+) --\n", variant.read_text(), flags=re.MULTILINE)
    for name, text in zip(parts[1::2], parts[2::2]):
        file = Path(directory, name)
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text)


def check(directory):
    """Runs manage.py check --deploy and gives what it prints, or the name of the
    exception that it raises."""
    os.chdir(directory)
    sys.path.insert(0, directory)
    sys.argv = ["manage.py", "check", "--deploy", "--no-color", "--traceback"]
    printed = io.StringIO()
    try:
        with contextlib.redirect_stderr(printed), contextlib.redirect_stdout(printed):
            runpy.run_path("manage.py", run_name="__main__")
    except django.core.management.base.SystemCheckError as found:
        return str(found)
    except Exception as raised:
        return raised
    return printed.getvalue()


def answer(variant):
    os.environ.clear()
    warnings.simplefilter("ignore")
    with tempfile.TemporaryDirectory() as directory:
        unpack(variant, directory)
        said = check(directory)
        os.chdir("/")
    return chain(said) if isinstance(said, Exception) else sorted(MESSAGE.findall(said))


def chain(raised):
    """The names of the exception's class and of those that it was raised for."""
    names = []
    while raised is not None:
        names.append(type(raised).__name__)
        raised = raised.__cause__ or raised.__context__
    return " ".join(names)


def main():
    sys.dont_write_bytecode = True
    variants = sorted(HERE.glob("variants/*.txtar"))
    with multiprocessing.get_context("fork").Pool(maxtasksperchild=1) as pool:
        answers = pool.map(answer, variants, chunksize=1)
    lines = [f"{json.dumps(variant.stem)}: {json.dumps(each)}" for variant, each in zip(variants, answers)]
    print("{\n" + ",\n".join(lines) + "\n}")


if __name__ == "__main__":
    main()
