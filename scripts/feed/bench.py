"""The feed measured: bytes of an update beside the minimal information, time and memory of a million desks.
Writes docs/bench/feed.md and docs/bench/feed.json. `make bench-feed` runs it; `--large` adds the million."""

import argparse
import datetime
import glob
import json
import os
import platform
import shutil
import subprocess
import sys

import tables

ROOT = os.path.abspath(os.path.join(os.path.dirname(__file__), "..", ".."))
WORK = os.path.join(ROOT, "target", "bench-feed")
SPORTELLO = os.path.join(ROOT, "target", "release", "sportello")
PHRASE = "nothing that anybody trusts"


def sportello(*words, folder):
    """Runs the command; its answer, with seconds, seconds of processor and peak memory (KiB) by GNU time."""
    measured = os.path.join(WORK, "time")
    command = ["/usr/bin/time", "--format", "%e %U %S %M", "--output", measured, SPORTELLO, *words, "--json"]
    done = subprocess.run(command, cwd=folder, stdout=subprocess.PIPE, env={**os.environ, "SPORTELLO_PASSPHRASE": PHRASE})
    if done.returncode:
        sys.exit(f"{' '.join(words)}: exit code {done.returncode}")
    seconds, user, system, memory = open(measured).read().split()
    return {**json.loads(done.stdout), "seconds": float(seconds), "cpu": float(user) + float(system), "memory": int(memory)}


def feed(name):
    """A fresh folder with keys and a root."""
    folder = os.path.join(WORK, name)
    shutil.rmtree(folder, ignore_errors=True)
    os.makedirs(folder)
    for key in ["root", "feed"]:
        public = sportello("keys", "new", key, "--out", key + ".pem", folder=folder)
        with open(os.path.join(folder, key + ".pub"), "w") as file:
            file.write(f"{key}:{public['public']}\n")
    sportello("root", "new", "st", "--root-key", "root.pub", "--entry-key", "feed.pub", folder=folder)
    sportello("root", "sign", "st/root/1", "--key", "root.pem", folder=folder)
    return folder


def release(folder, source, publish=True):
    built = sportello("build", source, "--feed", "st", folder=folder)
    signed = sportello("sign", "st", "--key", "feed.pem", folder=folder)
    published = sportello("publish", "st", "--to", "site", folder=folder) if publish else None
    return built, signed, published


def line_bytes(folder, version):
    return [os.path.getsize(path) for path in glob.glob(os.path.join(folder, f"st/lines/{version}/territory/*"))]


def sizes():
    """One territory of 10^4 desks, some of them changed."""
    one = os.path.join(WORK, "crowd-10000")
    desks = tables.crowd(one, 10_000)
    rows = []
    for share in [0.001, 0.01, 0.1]:
        folder = feed("sizes")
        changed = os.path.join(folder, "tables")
        shutil.copytree(one, changed)
        release(folder, changed)
        count, text = tables.change(changed, share, seed=round(share * 1000))
        built, signed, _ = release(folder, changed)
        [territory] = built["territories"]
        assert territory["changed"] == count, (territory, count)
        rows.append({
            "share": share, "desks": count, "minimal": tables.minimal(text), "delta": territory["delta_bytes"],
            "snapshot": territory["snapshot_bytes"], "entry": signed["entry_bytes"], "line": line_bytes(folder, 2)[0],
            "seconds": built["seconds"],
        })
    return desks, rows


def ten_deltas():
    """Bytes of a line that names ten deltas, of a feed of the real territories."""
    folder = feed("ten")
    source = os.path.join(folder, "tables")
    shutil.copytree(os.path.join(ROOT, "assets", "catalogue"), source)
    release(folder, source, publish=False)
    deltas = []
    for seed in range(10):
        tables.change(source, 0.01, seed)
        built, signed, _ = release(folder, source, publish=False)
        deltas += [one["delta_bytes"] for one in built["territories"] if one["name"] == "umbria"]
    snapshots = {one["name"]: one["snapshot_bytes"] for one in built["territories"]}
    assert built["version"] == 11, built
    umbria = os.path.getsize(os.path.join(folder, "st/lines/11/territory/umbria"))
    return {"line": umbria, "entry": signed["entry_bytes"], "delta": sorted(deltas)[len(deltas) // 2], "snapshots": snapshots}


def large(times, result, path):
    """10^4 desks in each of so many territories."""
    one, many = os.path.join(WORK, "crowd-10000"), os.path.join(WORK, f"many-{times}")
    desks = tables.crowd(one, 10_000) * times
    tables.multiply(one, many, times)
    folder = feed("large")
    step = lambda one: {what: one[what] for what in ["seconds", "cpu", "memory"]}
    big = {"date": datetime.date.today().isoformat(), "machine": machine(), "desks": desks, "territories": times, "steps": []}
    result["large"] = big

    def measure(name, version):
        parts = release(folder, many)
        big["entry"], big["line"] = parts[1]["entry_bytes"], max(line_bytes(folder, version))
        big["steps"].append([name, *map(step, parts)])
        save(result, path)

    measure("first version", 1)
    # Every territory: 1 % of its desks have other hours or another number.
    for name in sorted(os.listdir(many)):
        link = os.path.join(WORK, "one")
        shutil.rmtree(link, ignore_errors=True)
        os.makedirs(link)
        os.symlink(os.path.join(many, name), os.path.join(link, "umbria"))
        tables.change(link, 0.01, seed=int(name[-3:]))
    measure("1 % of each territory changed", 2)
    # Changed tables are none to begin from.
    shutil.rmtree(many)


def page(result):
    lines = [
        "# Bytes and time of the feed", "",
        f"{result['date']}, {result['machine']}. Written by `make bench-feed` (`scripts/feed/bench.py`); the same numbers: "
        "[feed.json](feed.json).", "",
        "## One update", "",
        f"One territory of {result['desks']} desks (`cargo xtask crowd`: the real ones of Umbria, multiplied). Two in three changed "
        "desks get other hours, one in three another number to dial, all by chance. The minimal information is `zstd -19` of the ids "
        "and the new values, a column each. The target is 1.0 x that + 300 bytes at 1 %, and an entry of 400 bytes or less.", "",
        "| changed | desks | minimal information | delta | delta / minimal | beyond it | target | entry | line | snapshot |",
        "|---|---|---|---|---|---|---|---|---|---|",
    ]
    for row in result["sizes"]:
        over = row["delta"] - row["minimal"]
        lines.append(
            f"| {row['share']:.1%} | {row['desks']} | {row['minimal']} | {row['delta']} | {row['delta'] / row['minimal']:.2f} "
            f"| {over:+} | {'met' if over <= 300 else 'missed'} | {row['entry']} | {row['line']} | {row['snapshot']} |")
    ten = result["ten"]
    lines += [
        "", "All in bytes. A phone that has the version before asks for the entry, its territory's line and the delta.", "",
        "## The real territories", "",
        f"Eleven versions of `assets/catalogue`, each with 1 % of Umbria's desks changed: entry {ten['entry']}, "
        f"Umbria's line with ten deltas and its proof {ten['line']}, a delta {ten['delta']} (median). Snapshots: "
        + ", ".join(f"{name} {size}" for name, size in ten["snapshots"].items()) + ".",
    ]
    if result["large"]:
        big = result["large"]
        lines += [
            "", "## A million desks", "",
            f"`make bench-feed ARGS=--large`, {big['date']}, {big['machine']}. {big['desks']} desks in {big['territories']} territories. Seconds, seconds of processor and peak "
            f"memory (GNU time's `%e`, `%U` + `%S` and `%M`) of the release build; `publish` also applies every changed territory as a new phone and as one with the version before. "
            f"Entry {big['entry']} bytes, the longest line {big['line']}.", "",
            "| | build | sign | publish |", "|---|---|---|---|",
        ]
        # A part that was not measured (a run that was stopped) is said so.
        show = lambda step: "not measured" if not step else f"{step['seconds']:.0f} s ({step['cpu']:.0f} s), {step['memory'] // 1024} MiB"
        lines += [f"| {name} | {' | '.join(map(show, steps))} |" for name, *steps in big["steps"]]
    return "\n".join(lines) + "\n"


def machine():
    try:
        model = next(line.split(":")[1].strip() for line in open("/proc/cpuinfo") if line.startswith("model name"))
    except (OSError, StopIteration):
        model = platform.machine()
    load = os.getloadavg()[0]
    return f"{os.cpu_count()} x {model}, load {load:.0f} when it began"


def main():
    arguments = argparse.ArgumentParser()
    arguments.add_argument("--large", action="store_true", help="also a million desks: some minutes and 6 GB of disk")
    arguments.add_argument("--territories", type=int, default=100, help="how many times 10^4 desks --large has")
    arguments = arguments.parse_args()
    os.makedirs(WORK, exist_ok=True)
    path = os.path.join(ROOT, "docs", "bench", "feed.json")
    known = json.load(open(path)) if os.path.exists(path) else {}
    result = {"date": datetime.date.today().isoformat(), "machine": machine()}
    result["desks"], result["sizes"] = sizes()
    result["ten"] = ten_deltas()
    # Sizes are quick to measure again; the million stays as it was measured last.
    result["large"] = known.get("large")
    save(result, path)
    if arguments.large:
        large(arguments.territories, result, path)


def save(result, path):
    """After each part, so that a run that is stopped keeps what it measured."""
    with open(path, "w") as file:
        json.dump(result, file, indent=1)
        file.write("\n")
    text = page(result)
    with open(os.path.join(ROOT, "docs", "bench", "feed.md"), "w") as file:
        file.write(text)
    print(text, flush=True)


if __name__ == "__main__":
    main()
