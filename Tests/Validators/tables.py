"""CSV, Markdown and workflow commands."""
import csv
import re

from markdown_it import MarkdownIt

STARTERS = "=+-@|%\uff1d\uff0b\uff0d\uff20\u2212\t\r"
COMMAND = re.compile(r"^::(error|warning|notice) ([^:\r\n]*)::([^\r\n]*)$")


def csv_table(path):
    """RFC 4180 in a strict reader; no cell is a formula. Answers the rows as dictionaries."""
    with open(path, encoding="utf-8", newline="") as file:
        rows = list(csv.reader(file, strict=True))
    header, body = rows[0], rows[1:]
    assert len(set(header)) == len(header) and all(header)
    for row in body:
        assert len(row) == len(header), f"{path}: {len(row)} cells"
        for cell in row:
            assert not cell or cell[0] not in STARTERS, f"{path}: {cell!r} may be a formula"
            assert "\n" not in cell and "\r" not in cell
    return [dict(zip(header, row)) for row in body]


def markdown(path):
    """CommonMark with tables: no HTML but line breaks, no images, links to the web alone."""
    text = path.read_text()
    tokens = MarkdownIt("commonmark").enable("table").parse(text)
    inline = [child for token in tokens for child in token.children or []]
    html = {t.content for t in tokens + inline if t.type in ("html_block", "html_inline")}
    assert html <= {"<br>"}, f"{path}: HTML {html}"
    kinds = {token.type for token in tokens + inline}
    assert not kinds & {"image", "code_block", "fence", "blockquote_open"}, kinds
    for token in inline:
        if token.type == "link_open":
            assert re.match(r"https?://", token.attrs["href"]), token.attrs["href"]
    tables = sum(token.type == "table_open" for token in tokens)
    rules = len(re.findall(r"^\| -{3}", text, re.M))
    assert tables == rules > 0, f"{path}: {tables} tables of {rules}"
    assert "**" not in "".join(t.content for t in inline if t.type == "text"), "bold that is none"
    return tables


def commands(path, lines_of):
    """Every line is a command; properties are known and decoded as the runner does."""
    count = 0
    for line in path.read_text().splitlines():
        match = COMMAND.match(line)
        assert match, f"{path}: {line!r}"
        properties = dict(pair.split("=", 1) for pair in match[2].split(","))
        assert set(properties) <= {"file", "line", "endLine", "col", "endColumn", "title"}
        for value in list(properties.values()) + [match[3]]:
            assert re.fullmatch(r"(?:[^%]|%25|%0A|%0D|%3A|%2C)*", value), value
        if "line" in properties:
            name = properties["file"].replace("%3A", ":").replace("%2C", ",").replace("%25", "%")
            assert 1 <= int(properties["line"]) <= int(properties["endLine"]) <= lines_of[name]
        count += 1
    return count
