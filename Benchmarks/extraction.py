#!/usr/bin/env python3
"""Scores mention extraction on every set of a folder and prints a table beside targets and peers.

usage: Benchmarks/extraction.py BINARY SETS [--scorer FILE] [--errors FOLDER]

A set is a file NAME.jsonl of lines {"id","text","reference_time","mentions":[{"start","end","kind","value","unit"}]}. The
scorer is a program that is called as `scorer GOLD PRED --json` and prints one object with exactF1, relaxedF1, valueF1;
without --scorer it is score_extraction.py beside or above the folder. Targets and the figures of the best other tagger on
the development half of each set stand in Benchmarks/extraction.csv; sets that it does not name are printed without them.
The last column counts only mentions of the kinds that a set marks at all (measures of any kind are one): a set that marks
money alone counts every date beside it as a mistake otherwise, and so do the figures against the targets.
Sets of fewer than 60 items are given with the 95 % interval of Wilson for the share of relaxed hits among gold mentions.
"""
import argparse, csv, json, math, pathlib, subprocess, sys, tempfile

TIMES = "date,time,duration,set"
TIME_KINDS = set(TIMES.split(","))
MEASURES = {"quantity", "dimension", "temperature", "range"}
FIGURES = [("exact", "exactF1"), ("relaxed", "relaxedF1"), ("value", "valueF1")]


def wilson(k, n, z=1.96):
    if not n:
        return 0.0, 1.0
    p = k / n
    middle, spread = p + z * z / (2 * n), z * math.sqrt(p * (1 - p) / n + z * z / (4 * n * n))
    return (middle - spread) / (1 + z * z / n), (middle + spread) / (1 + z * z / n)


def bars():
    table = {}
    with (pathlib.Path(__file__).parent / "extraction.csv").open(encoding="utf-8") as file:
        for row in csv.DictReader(file):
            table.setdefault(row["set"], {})[row["figure"]] = row
    return table


def dateless(gold, pred):
    """Of the items without any mention, the share in which no time was found."""
    found = {p["id"]: p.get("mentions", []) for p in map(json.loads, pred.open(encoding="utf-8"))}
    empty = [i["id"] for i in map(json.loads, gold.open(encoding="utf-8")) if not i["mentions"]]
    clean = sum(not any(m["kind"] in TIMES.split(",") for m in found.get(i, [])) for i in empty)
    return clean, len(empty)


def run(binary, scorer, gold, bar, folder, errors):
    pred = pathlib.Path(folder) / gold.name
    with gold.open("rb") as stdin, pred.open("wb") as stdout:
        subprocess.run([binary, "extract", "--stream", "--mentions"], stdin=stdin, stdout=stdout, check=True)
    flags = ["--kinds", TIMES, "--pred-kinds", TIMES] if any(r["kinds"] == "times" for r in bar.values()) else []
    flags += ["--errors", str(pathlib.Path(errors) / gold.name)] if errors else []
    return scored(scorer, gold, pred, flags), pred


def scored(scorer, gold, pred, flags):
    made = subprocess.run(
        [sys.executable, scorer, str(gold), str(pred), "--json", *flags], capture_output=True, text=True, check=True)
    return json.loads(made.stdout)


def own_kinds(scorer, gold, pred):
    """The figures where only the kinds that the set marks are counted."""
    kinds = {m["kind"] for i in map(json.loads, gold.open(encoding="utf-8")) for m in i["mentions"]}
    if kinds & MEASURES:
        kinds |= MEASURES
    if "range" in kinds and kinds & TIME_KINDS:
        kinds |= TIME_KINDS
    got = scored(scorer, gold, pred, ["--pred-kinds", ",".join(sorted(kinds))])
    return " / ".join(f"{100 * got[f]:.1f}" for _, f in FIGURES)


def cell(got, bar):
    if bar is None:
        return f"{got:.1f}"
    mark = "" if got >= float(bar["target"]) else " (short)"
    return f"**{got:.1f}** of {bar['target']}{mark}; {bar['peer_score']}"


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("binary"); options.add_argument("sets", type=pathlib.Path)
    options.add_argument("--scorer", type=pathlib.Path); options.add_argument("--errors")
    a = options.parse_args()
    scorer = a.scorer or next(
        (p for p in (a.sets / "score_extraction.py", a.sets.parent / "score_extraction.py") if p.exists()), None)
    sets = sorted(a.sets.glob("*.jsonl"))
    if not scorer or not sets:
        sys.exit(f"{a.sets}: " + ("no *.jsonl there" if not sets else "no score_extraction.py; name one with --scorer"))
    if a.errors:
        pathlib.Path(a.errors).mkdir(parents=True, exist_ok=True)
    known, small, hits, total = bars(), [], 0, 0
    print("| set | items | exact F1 | relaxed F1 | value F1 | best other | of its kinds |\n|---|---:|---|---|---|---|---|")
    with tempfile.TemporaryDirectory() as folder:
        for gold in sets:
            bar = known.get(gold.stem, {})
            got, pred = run(a.binary, str(scorer), gold, bar, folder, a.errors)
            peers = sorted({r["peer"] for r in bar.values()})
            figures = " | ".join(cell(100 * got[f], bar.get(f)) for _, f in FIGURES)
            print(f"| {gold.stem} | {got['items']} | {figures} | {', '.join(peers)} | {own_kinds(str(scorer), gold, pred)} |")
            if "dateless" in bar:
                clean, n = dateless(gold, pred)
                print(f"| {gold.stem}, no date | {n} | {clean} of {n} left alone: {cell(100 * clean / n, bar['dateless'])} | | | | |")
            if got["items"] < 60 and got["gold"]:
                k, n = round(got["relaxedR"] * got["gold"]), got["gold"]
                small.append((gold.stem, k, n)); hits += k; total += n
    if small:
        print("\n| small set | found | Wilson 95 % |\n|---|---|---|")
        for name, k, n in [*small, ("together", hits, total)]:
            low, high = wilson(k, n)
            print(f"| {name} | {k} of {n} | {100 * low:.0f} to {100 * high:.0f} % |")


main()
