"""Measures djready and its peers on some trees, for .ci/bench, and prints Markdown.

Times are those of hyperfine, of the fastest of several runs: other work on the
machine can only add to it. Peak memory is the largest of any process of one more run.
"""

import argparse
import json
import os
import subprocess
import sys
import tempfile
from dataclasses import dataclass, field
from pathlib import Path

FLOOR = "git ls-files -z '*.py' | xargs -0 cat >/dev/null"
TOOLS = ["djready", "floor", "ruff", "bandit", "semgrep", "check --deploy"]
DOUBLINGS = [("1000", "2000"), ("10000", "20000"), ("25000", "50000")]


@dataclass
class Tree:
    name: str
    path: Path
    files: int
    tools: list[str]
    seconds: dict[str, float] = field(default_factory=dict)
    cpu: dict[str, float] = field(default_factory=dict)
    megabytes: dict[str, float] = field(default_factory=dict)


def python_files(path):
    out = subprocess.run(["git", "ls-files", "-z", "*.py"], cwd=path, capture_output=True, check=True).stdout
    return out.count(b"\0")


def command(tool, tree, options):
    """The command that a tool is measured by; its output goes nowhere."""
    peers, quiet = options.peers, " >/dev/null 2>&1"
    return {
        "djready": f"exec {options.djready} {tree.path}{quiet}",
        "floor": f"cd {tree.path} && {FLOOR}",
        "ruff": f"exec {peers}/ruff check --select S,DJ --no-cache --isolated {tree.path}{quiet}",
        "bandit": f"exec {peers}/bandit -r {tree.path}{quiet}",
        "semgrep": f"exec {peers}/semgrep scan --metrics off --disable-version-check --config {options.rules} {tree.path}{quiet}",
        "check --deploy": f"exec {peers}/python {tree.path}/manage.py check --deploy{quiet}",
    }[tool]


def measure(tool, tree, options):
    shell = command(tool, tree, options)
    slow = tool in ("bandit", "semgrep")
    small = tree.files <= 2500
    runs, warmup = (3, 1) if slow and small else (1, 0) if slow else (30, 3) if small else (10, 1)
    with tempfile.NamedTemporaryFile(suffix=".json") as out:
        argv = ["hyperfine", "-N", "-i", "--style", "none", "--warmup", str(warmup), "--runs", str(runs), "--export-json", out.name]
        # hyperfine cuts words as a shell does.
        quoted = "sh -c '" + shell.replace("'", "'\\''") + "'"
        subprocess.run([*argv, quoted], check=True, stdout=subprocess.DEVNULL)
        result = json.load(open(out.name))["results"][0]
    unusable = {"djready": {2, 4}, "floor": set(range(1, 256)), "ruff": {2}, "bandit": {2}, "semgrep": set(range(2, 256)), "check --deploy": {1}}[tool]
    if wrong := unusable & set(result["exit_codes"]):
        sys.exit(f"bench: {tool} ended with {wrong} on {tree.name}: {shell}")
    tree.seconds[tool] = result["min"]
    tree.cpu[tool] = result["user"] + result["system"]
    tree.megabytes[tool] = peak(shell)


def peak(shell):
    """The largest resident set of the processes of one run, in megabytes."""
    pid = os.posix_spawnp("sh", ["sh", "-c", shell], os.environ)
    _, _, usage = os.wait4(pid, 0)
    return usage.ru_maxrss * 1024 / 1e6


def time(seconds):
    return f"{seconds * 1000:.0f} ms" if seconds < 1 else f"{seconds:.2f} s" if seconds < 10 else f"{seconds:.0f} s"


def table(head, rows):
    print("| " + " | ".join(head) + " |")
    print("|---|" + "--:|" * (len(head) - 1))
    for row in rows:
        print("| " + " | ".join(row) + " |")
    print()


def show(trees, grown):
    def times(tree):
        for tool in TOOLS:
            if tool not in tree.seconds:
                yield ""
            elif tool == "djready":
                yield time(tree.seconds[tool])
            else:
                yield f"{time(tree.seconds[tool])} ({tree.seconds[tool] / tree.seconds['djready']:.1f}×)"

    head = ["tree", "Python files", *TOOLS]
    table(head, [[t.name, f"{t.files:,}", *times(t)] for t in trees])
    print("Peak memory of the largest process, MB, and the processor's time of djready:\n")
    rows = [[t.name, time(t.cpu["djready"]), *(f"{t.megabytes[tool]:.0f}" if tool in t.megabytes else "" for tool in TOOLS)] for t in trees]
    table(["tree", "processor", *TOOLS], rows)
    if grown:
        table(["twice the files", "djready", "floor", "ruff"], [
            [f"{a.files:,} → {b.files:,}", *(f"{b.seconds[tool] / a.seconds[tool]:.2f}×" for tool in ("djready", "floor", "ruff"))] for a, b in grown
        ])


def targets(trees, grown):
    """What is aimed at: each a sentence, what was measured, and whether it is met."""
    for tree in trees:
        own, floor = tree.seconds["djready"], tree.seconds["floor"]
        yield f"{tree.name}: at most 2 × the floor + 20 ms", f"{time(own)} of {time(2 * floor + 0.02)}", own <= 2 * floor + 0.02
        times = tree.seconds["ruff"] / own
        if tree.files > 1000:
            yield f"{tree.name}: 3 × faster than ruff", f"{times:.1f} ×", times >= 3
        else:
            yield f"{tree.name}: not slower than ruff", f"{times:.1f} ×", times >= 1
        if tree.name == "maisha":
            yield "maisha: under 25 ms", time(own), own < 0.025
            yield "maisha: under 40 MB", f"{tree.megabytes['djready']:.0f} MB", tree.megabytes["djready"] < 40
        if tree.name == "50000":
            yield "50000: under 1.5 s", time(own), own < 1.5
            yield "50000: under 300 MB", f"{tree.megabytes['djready']:.0f} MB", tree.megabytes["djready"] < 300
    for small, large in grown:
        growth = large.seconds["djready"] / small.seconds["djready"]
        yield f"{small.name} → {large.name}: at most 2.2 ×", f"{growth:.2f} ×", growth <= 2.2


def main():
    parser = argparse.ArgumentParser()
    for flag in ("--print", "--quick"):
        parser.add_argument(flag, action="store_true")
    for option in ("--djready", "--peers", "--rules", "--trees"):
        parser.add_argument(option, required=True)
    parser.add_argument("checkouts", nargs="*", type=Path)
    options = parser.parse_args()

    few, fast = TOOLS[:5], TOOLS[:3]
    here = Path(options.trees)
    planned = [("startproject", TOOLS), ("maisha", few), ("1000", few)]
    if not options.quick:
        planned += [("2000", fast), ("10000", few), ("20000", fast), ("25000", fast), ("50000", few)]
    trees = [Tree(name, here / name, python_files(here / name), tools) for name, tools in planned]
    trees[2:2] = [Tree(path.name, path, python_files(path), few) for path in options.checkouts]
    for tree in trees:
        for tool in tree.tools:
            print(f"{tree.name}: {tool}", file=sys.stderr)
            measure(tool, tree, options)

    named = {tree.name: tree for tree in trees}
    grown = [(named[a], named[b]) for a, b in DOUBLINGS if b in named]
    show(trees, grown)
    missed = 0
    rows = []
    for target, measured, met in targets(trees, grown):
        missed += not met
        rows.append([target, measured, "met" if met else "**missed**"])
    table(["target", "measured", ""], rows)
    if missed and not options.print:
        sys.exit(f"bench: {missed} targets are missed")


main()
