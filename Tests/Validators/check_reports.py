"""Writes every format of the sample articles and validates each with a validator of its own.

usage: check_reports.py BINARY FOLDER

A desk in FOLDER takes a source sheet that was filled in, so that decisions are part of the reports.
The last line counts what passed and failed.
"""
import csv
import json
import pathlib
import subprocess
import sys
import traceback

import jsonschema
import linked_data
import pages
import sarif_log
import tables

ARTICLES = {
    "security-council": "2022-11-04",
    "harbour-budget": "2024-03-14",
    "heat-study": "2023-08-17",
}
ENDINGS = {
    "text": "txt", "full": "full.txt", "concise": "concise.txt", "json": "json", "jsonl": "jsonl",
    "html": "html", "markdown": "md", "csv": "csv", "github": "github.txt", "sarif": "sarif",
    "annotations": "annotations.jsonld", "claimreview": "claimreview.jsonld",
    "sheet": "sheet.html", "sheet-csv": "sheet.csv", "sheet-markdown": "sheet.md",
}  # fmt: skip
PUBLISHER = ["--publisher", "Sample Desk", "--publisher-url", "https://desk.example/checks"]


class Checks:
    """Runs checks one by one, and counts them."""

    def __init__(self):
        self.passed = self.failed = 0

    def run(self, name, body):
        try:
            result = body()
            self.passed += 1
            print(f"ok      {name}" + (f" ({result})" if result else ""))
        except Exception as error:
            self.failed += 1
            print(f"FAILED  {name}: {error or traceback.format_exc()}")


def main(binary, folder):
    folder.mkdir(parents=True, exist_ok=True)
    desk = folder / "desk.sqlite"
    for file in folder.glob("desk.sqlite*"):
        file.unlink()
    checks = Checks()
    schema = json.loads(pathlib.Path("docs/report-schema.json").read_text())
    reports = {}

    def assay(*arguments, expect=0):
        done = subprocess.run([binary, *arguments], capture_output=True, text=True)
        assert done.returncode == expect, f"exit {done.returncode}: {done.stderr.strip()}"
        return done.stdout

    for name, day in ARTICLES.items():
        path = f"Tests/Articles/{name}.txt"
        common = [path, "--dateline", day, "--desk", str(desk)]
        out = folder / name
        checks.run(
            f"{name}: claimreview is refused without a decision",
            lambda: assay("report", *common, "-f", "claimreview", *PUBLISHER, expect=2) and None,
        )
        checks.run(f"{name}: a filled-in sheet", lambda: fill_in(assay, common, out))
        for form, ending in ENDINGS.items():
            file = pathlib.Path(f"{out}.{ending}")
            checks.run(
                f"{name}: write {form}",
                lambda: assay("report", *common, "-f", form, "-o", str(file), *PUBLISHER) and None,
            )
        reports[path] = out
        checks.run(
            f"{name}: replay", lambda: assay("report", "--replay", f"{out}.json").strip()
        )
        checks.run(f"{name}: replay of a forged report", lambda: forged(assay, out))
    validate(checks, schema, reports)
    print(f"{checks.passed} passed, {checks.failed} failed")
    return 1 if checks.failed else 0


def validate(checks, schema, reports):
    """Every file with its validator."""
    texts = {path: pathlib.Path(path).read_text() for path in reports}
    lines_of = {path: text.count("\n") + 1 for path, text in texts.items()}
    facts = {str(f): f.read_text().split("\n") for f in pathlib.Path("Corpus").glob("*/facts.csv")}
    draft = jsonschema.Draft202012Validator
    draft.check_schema(schema)
    document = {**schema, "required": [], "properties": {}, "$ref": "#/$defs/document"}
    oasis = sarif_log.schema()
    sarif = jsonschema.validators.validator_for(oasis)(oasis)
    outs = list(reports.values())
    checks.run(
        "json with check-jsonschema",
        lambda: subprocess.run(
            [pathlib.Path(sys.executable).with_name("check-jsonschema"), "--schemafile",
             "docs/report-schema.json", *[f"{out}.json" for out in outs]],
            check=True, capture_output=True,
        ) and len(outs),
    )  # fmt: skip
    for path, out in reports.items():
        name = out.name
        checks.run(f"{name}: jsonl", lambda: json_lines(out, draft(document)))
        checks.run(
            f"{name}: sarif",
            lambda: sarif_log.check(pathlib.Path(f"{out}.sarif"), sarif, texts, facts),
        )
        checks.run(
            f"{name}: annotations",
            lambda: linked_data.annotations(pathlib.Path(f"{out}.annotations.jsonld"), texts),
        )
        checks.run(
            f"{name}: claimreview",
            lambda: linked_data.claim_reviews(pathlib.Path(f"{out}.claimreview.jsonld")),
        )
        for ending in ["csv", "sheet.csv"]:
            checks.run(
                f"{name}: {ending}", lambda: len(tables.csv_table(f"{out}.{ending}"))
            )
        for ending in ["md", "sheet.md"]:
            checks.run(
                f"{name}: {ending}", lambda: tables.markdown(pathlib.Path(f"{out}.{ending}"))
            )
        checks.run(
            f"{name}: workflow commands",
            lambda: tables.commands(pathlib.Path(f"{out}.github.txt"), lines_of),
        )
    html = [pathlib.Path(f"{out}.{e}") for out in outs for e in ["html", "sheet.html"]]
    checks.run("html with the Nu checker", lambda: pages.check(html))


def fill_in(assay, common, out):
    """Ticks the first claim and wants a fix of the second, and imports that as a spreadsheet saves it."""
    blank = f"{out}.blank.csv"
    assay("report", *common, "-f", "sheet-csv", "-o", blank)
    rows = tables.csv_table(blank)
    rows[0].update(checked="[x]", initials="mk")
    rows[1].update(initials="mk", decision="Needs fix", reason="=the desk asked")
    with open(f"{out}.returned.csv", "w", encoding="utf-8-sig", newline="") as file:
        writer = csv.DictWriter(file, rows[0].keys(), delimiter=";")
        writer.writeheader()
        writer.writerows(rows)
    told = assay("review", *common, "--import", f"{out}.returned.csv")
    assert told.startswith("2 decisions recorded (1 needs fix, 1 copy stands)"), told
    again = assay("review", *common, "--import", f"{out}.returned.csv")
    assert again.startswith("0 decisions recorded, 2 known already"), again
    return told.strip()


def forged(assay, out):
    """A report whose verdict was changed is caught, at its place."""
    report = json.loads(pathlib.Path(f"{out}.json").read_text())
    claim = report["documents"][0]["claims"][-1]
    claim["verdict"] = "disputed" if claim["verdict"] != "disputed" else "supported"
    file = pathlib.Path(f"{out}.forged.json")
    file.write_text(json.dumps(report))
    told = assay("report", "--replay", str(file), expect=1)
    assert ".verdict: recorded " in told or "verdict: recorded" in told, told
    return told.strip()[:120]


def json_lines(out, validator):
    lines = pathlib.Path(f"{out}.jsonl").read_text().splitlines()
    for line in lines:
        validator.validate(json.loads(line))
    return len(lines)


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    sys.exit(main(sys.argv[1], pathlib.Path(sys.argv[2])))
