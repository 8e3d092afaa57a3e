"""Reads what djready writes about the mended project.

fixes.py left REPORT: fails where the JSON report has a finding of medium severity or
above that has a fix, and tells those that have none.

fixes.py fill TEMPLATE VARIABLES: fills in the placeholders of a template, each by its
type, and writes the names of the required variables to standard output.
"""

import json
import secrets
import sys
from pathlib import Path

from filled import BY_TYPE, line


def left(report):
    matter = [f for f in json.loads(Path(report).read_text())["findings"] if f["severity"] in ("critical", "high", "medium")]
    fixable = [f"{f['rule']}: {f['message']}" for f in matter if f["fixes"]]
    if fixable:
        sys.exit("left, though there is a fix: " + "; ".join(fixable))
    for f in matter:
        print(f"left, for there is no fix: {f['rule']}: {f['message']}", file=sys.stderr)


def fill(template, variables):
    path = Path(template)
    text = path.read_text()
    for variable in json.loads(Path(variables).read_text())["variables"]:
        if not variable["active"]:
            continue
        if variable["placeholder"]:
            filled = f"{variable['name']}={by_type(variable)}"
            text, found = line(variable).subn(lambda _: filled, text)
            if found != 1:
                sys.exit(f"{variable['name']} stands in the template {found} times, not once")
        if variable["required"]:
            print(variable["name"])
    path.write_text(text)


def by_type(variable):
    if variable["secret"] and variable["type"] == "text":
        return secrets.token_urlsafe(64)
    example = variable["value"].strip("<>").replace("example.com", "portal.maishaapp.co.tz")
    return BY_TYPE.get(variable["type"], example)


{"left": left, "fill": fill}[sys.argv[1]](*sys.argv[2:])
