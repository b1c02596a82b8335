#!/usr/bin/env python3
"""verification.py BINARY FOLDER: how well claims are held against texts, on every set of a folder.

FOLDER holds JSON Lines files of {"id","claim","evidence":[...],"label"}; a label is `supported`, `conflict` or
`not_enough_info`. The project holds none of the sets. Printed for each: its size; the share of the most frequent label;
the floor, which is what "are the claim's numbers in the evidence?" reaches; what published systems reach, where known;
and what Assay reaches, with precision and recall of conflict and of support. Sets whose labels are only supported and
something else are judged as supported or not. Exit 0 whenever every line was answered.
"""
import json
import pathlib
import re
import subprocess
import sys
import time
from collections import Counter

SUPPORTED, CONFLICT, UNKNOWN = "supported", "conflict", "not_enough_info"
LABELS = {"supported": SUPPORTED, "imprecise": SUPPORTED, "conflict": CONFLICT, "inconsistent": CONFLICT,
          "outdated": CONFLICT}
# Accuracy of the symbolic system and of the best neural one in the papers that published the sets.
PUBLISHED = {"newsnli": (.611, .728), "rte_quant": (.566, .681), "redditnli": (.508, .552), "stresstest": (.633, .369)}
WORDS = dict(zip("zero one two three four five six seven eight nine ten eleven twelve".split(), range(13)))


def numbers(text):
    found = {float(n.replace(",", "")) for n in re.findall(r"\d[\d,]*(?:\.\d+)?", text)}
    return found | {float(WORDS[w]) for w in re.findall(r"[a-z]+", text.lower()) if w in WORDS}


def floor(item):
    """Supported where all numbers of the claim stand in the evidence."""
    return SUPPORTED if numbers(item["claim"]) <= numbers(" ".join(item["evidence"])) else CONFLICT


def answers(binary, path):
    started = time.monotonic()
    with path.open("rb") as lines:
        run = subprocess.run([binary, "verify", "--stream"], stdin=lines, stdout=subprocess.PIPE, check=True)
    seconds = time.monotonic() - started
    verdicts = {}
    for line in run.stdout.decode().splitlines():
        answer = json.loads(line)
        verdicts[answer["id"]] = LABELS.get(answer.get("verdict"), UNKNOWN)
    return verdicts, seconds


def part(items, labels, label):
    hits = sum(1 for i in items if i["label"] == label == labels[i["id"]])
    said = sum(1 for i in items if labels[i["id"]] == label)
    gold = sum(1 for i in items if i["label"] == label)
    show = lambda part, whole: f"{100 * part / whole:5.1f}" if whole else "    -"
    return f"{show(hits, said)} {show(hits, gold)}"


def accuracy(items, labels, is_two_way):
    same = (lambda a, b: (a == SUPPORTED) == (b == SUPPORTED)) if is_two_way else (lambda a, b: a == b)
    return sum(same(i["label"], labels[i["id"]]) for i in items) / len(items)


def main():
    if len(sys.argv) != 3:
        sys.exit(__doc__.splitlines()[0])
    binary, folder = sys.argv[1], pathlib.Path(sys.argv[2])
    paths = sorted(folder.glob("*.jsonl"))
    if not paths:
        sys.exit(f"no *.jsonl in {folder}")
    print(f"{'set':28}{'items':>6}{'majority':>9}{'floor':>7}{'symbolic':>9}{'neural':>7}{'Assay':>7}"
          f"{'  conflict P R':>14}{'   support P R':>14}{'pairs/s':>9}")
    for path in paths:
        items = [json.loads(line) for line in path.open(encoding="utf-8") if line.strip()]
        verdicts, seconds = answers(binary, path)
        labels = {i["id"]: verdicts.get(i["id"], UNKNOWN) for i in items}
        counts = Counter(i["label"] for i in items)
        is_two_way = CONFLICT not in counts
        known = next((v for k, v in PUBLISHED.items() if k in path.stem and "perturbed" not in path.stem), None)
        show = lambda value: f"{100 * value:.1f}" if value is not None else "-"
        base = {i["id"]: floor(i) for i in items}
        print(f"{path.stem:28}{len(items):6}{show(counts.most_common(1)[0][1] / len(items)):>9}"
              f"{show(accuracy(items, base, is_two_way)):>7}{show(known and known[0]):>9}{show(known and known[1]):>7}"
              f"{show(accuracy(items, labels, is_two_way)):>7}   {part(items, labels, CONFLICT)}"
              f"   {part(items, labels, SUPPORTED)}{len(items) / seconds:9.0f}")


main()
