#!/usr/bin/env python3
"""Makes assets/fonts/*.woff2 anew: the letters of each script that a cheap phone may lack, out of Noto.

usage: scripts/fonts/make.sh (installs what this needs and calls it with the folder of the unpacked packages)

Arabic and Bengali keep every letter and every joined form of their script, with weights from 400 to 700, for names of
towns and desks are written in them too. Chinese keeps what the words of locales/zh-Hans and the twelve languages' own names
use, in one weight: the whole font is 6 MB. A character that is not there is drawn with a font of the device.
"""
import io
import re
import sys
from pathlib import Path

from fontTools import merge, subset, ttLib
from fontTools.varLib import instancer

packages = Path(sys.argv[1])
root = Path(__file__).resolve().parents[2]
out = root / "assets/fonts"


def options():
    wanted = subset.Options()
    wanted.flavor = "woff2"
    wanted.layout_features = ["*"]
    wanted.drop_tables += ["DSIG", "STAT", "MVAR"]
    wanted.name_IDs = [0, 1, 2, 13, 14]
    wanted.hinting = False
    wanted.notdef_outline = True
    return wanted


def cut(font, characters):
    cutter = subset.Subsetter(options())
    cutter.populate(unicodes=characters)
    cutter.subset(font)
    return font


def save(font, name):
    path = out / f"{name}.woff2"
    font.flavor = "woff2"
    font["head"].modified = font["head"].created  # the same bytes from the same source
    font.recalcTimestamp = False
    font.save(path)
    print(f"{path.relative_to(root)}: {path.stat().st_size} bytes, {len(font.getBestCmap())} characters")


def load(package, file):
    return ttLib.TTFont(packages / package / "files" / file, recalcTimestamp=False)


def script(package, file, name, blocks):
    font = load(package, file)
    have = set(font.getBestCmap())
    cut(font, {c for c in have if any(a <= c <= b for a, b in blocks)})
    save(instancer.instantiateVariableFont(font, {"wght": (400, 700)}), name)


def chinese():
    text = "".join(path.read_text() for path in sorted((root / "locales/zh-Hans").glob("*.ftl")))
    text += (root / "core/src/l10n/locale.rs").read_text() + (root / "core/src/l10n/language.rs").read_text()
    wanted = {ord(c) for c in text if re.match(r"[\u2e80-\u9fff\u3000-\u303f\uff00-\uffef]", c)}
    parts, left = [], set(wanted)
    for path in sorted((packages / "noto-sans-sc/files").glob("*-wght-normal.woff2")):
        font = ttLib.TTFont(path, recalcTimestamp=False)
        here = left & set(font.getBestCmap())
        if not here:
            continue
        left -= here
        cut(font, here)
        font = instancer.instantiateVariableFont(font, {"wght": 400})
        font.flavor = None
        kept = io.BytesIO()
        font.save(kept)
        kept.seek(0)
        parts.append(kept)
    assert not left, f"no glyph for {''.join(map(chr, sorted(left)))}"
    merger = merge.Merger(merge.Options(drop_tables=["GSUB", "GPOS", "GDEF", "vhea", "vmtx", "VORG", "BASE"]))
    save(merger.merge(parts), "zh-Hans")
    # For a test: the words change, and the font must follow.
    (out / "zh-Hans.txt").write_text("".join(map(chr, sorted(wanted))) + "\n")


def names():
    """The languages' own names, for the list of languages of every person: a few letters of each script."""
    own = (root / "core/src/l10n/locale.rs").read_text()
    for name, package, file, block in [
        ("arabic", "noto-sans-arabic", "noto-sans-arabic-arabic-wght-normal.woff2", "\u0600-\u06ff"),
        ("bengali", "noto-sans-bengali", "noto-sans-bengali-bengali-wght-normal.woff2", "\u0980-\u09ff"),
    ]:
        font = load(package, file)
        cut(font, {ord(c) for c in re.findall(f"[{block}]", own)})
        save(instancer.instantiateVariableFont(font, {"wght": 700}), f"names-{name}")
    font = ttLib.TTFont(out / "zh-Hans.woff2", recalcTimestamp=False)
    save(cut(font, {ord(c) for c in re.findall("[\u3400-\u9fff]", own)}), "names-han")


out.mkdir(exist_ok=True)
script("noto-sans-arabic", "noto-sans-arabic-arabic-wght-normal.woff2", "arabic",
       [(0x600, 0x6FF), (0x200C, 0x200F), (0x2010, 0x2011), (0xFDFC, 0xFDFC), (0xFDF2, 0xFDF2)])
script("noto-sans-bengali", "noto-sans-bengali-bengali-wght-normal.woff2", "bengali",
       [(0x951, 0x952), (0x964, 0x965), (0x980, 0x9FF), (0x200C, 0x200D), (0x20B9, 0x20B9), (0x25CC, 0x25CC)])
chinese()
names()
