"""What a million phones cost a month, in requests and bytes: ten thousand simulated phones for 30 days, times a hundred, with
the sizes of docs/bench/feed.json. Writes the table of docs/scale.md between its marks. `make feed-cost` runs it."""

import json
import os
import random

ROOT = os.path.abspath(os.path.join(os.path.dirname(__file__), "..", ".."))
PHONES, SCALE, DAYS = 10_000, 100, 30
# A check when the last one is older than this, in days (the app's rule: at start, when it is old).
OLD = 0.5
# Bytes of headers of one answer over HTTP/2 or 3: status, ETag, Cache-Control, date, length. Taken as a round number.
HEADERS = 200
# Who looks how often at the app, and how many of the phones are such: opened on so many days of a month.
PEOPLE = [(0.2, 1.0), (0.3, 0.3), (0.5, 0.07)]


def month(sizes, versions, dice):
    """Requests and bytes of one month, of PHONES phones that have one territory each."""
    out = {"entry, 304": [0, 0], "entry": [0, 0], "line": [0, 0], "delta": [0, 0], "snapshot": [0, 0]}

    def ask(what, size):
        out[what][0] += 1
        out[what][1] += size + HEADERS

    # Each version changes the phone's territory with probability a half.
    released = sorted(dice.uniform(0, DAYS) for _ in range(versions))
    for _ in range(PHONES):
        share = dice.random()
        for part, often in PEOPLE:
            share -= part
            if share < 0:
                break
        changes = [at for at in released if dice.random() < 0.5]
        last = -dice.uniform(0, 1 / often)
        for day in range(DAYS):
            if dice.random() >= often:
                continue
            at = day + dice.random()
            if at - last < OLD:
                continue
            new = [version for version in released if last < version <= at]
            if not new:
                ask("entry, 304", 0)
            else:
                ask("entry", sizes["entry"])
                ask("line", sizes["line"])
                missed = sum(last < version <= at for version in changes)
                if missed > 10:
                    ask("snapshot", sizes["snapshot"])
                elif missed:
                    ask("delta", sizes["delta"] * missed)
            last = at
    return {what: [number * SCALE for number in numbers] for what, numbers in out.items()}


def main():
    bench = json.load(open(os.path.join(ROOT, "docs", "bench", "feed.json")))
    ten = bench["ten"]
    real = {"entry": ten["entry"], "line": ten["line"], "delta": ten["delta"], "snapshot": ten["snapshots"]["umbria"]}
    one = next(row for row in bench["sizes"] if row["share"] == 0.01)
    big = {"entry": one["entry"], "line": ten["line"], "delta": one["delta"], "snapshot": one["snapshot"]}
    lines = ["| territory | versions a month | answers | of these 304 | GB | entry, line, delta, snapshot (GB) |", "|---|---|---|---|---|---|"]
    for name, sizes in [("Umbria as it is", real), ("10^4 desks, 1 % each time", big)]:
        for versions in [4, 22]:
            out = month(sizes, versions, random.Random(1))
            answers, data = (sum(numbers[at] for numbers in out.values()) for at in (0, 1))
            parts = [out[what][1] / 1e9 for what in ["entry", "line", "delta", "snapshot"]]
            parts[0] += out["entry, 304"][1] / 1e9
            lines.append(
                f"| {name} | {versions} | {answers / 1e6:.1f} million | {out['entry, 304'][0] / answers:.0%} | {data / 1e9:.1f} "
                f"| {', '.join(f'{part:.2f}' for part in parts)} |")
    path = os.path.join(ROOT, "docs", "scale.md")
    text = open(path).read()
    begin, end = "<!-- cost: written by scripts/feed/cost.py -->\n", "<!-- /cost -->"
    before, rest = text.split(begin)
    text = before + begin + "\n".join(lines) + "\n" + end + rest.split(end)[1]
    open(path, "w").write(text)
    print("\n".join(lines))


if __name__ == "__main__":
    main()
