"""Web Annotations and ClaimReview: JSON-LD expansion, models, and selectors against the text."""
import json
import pathlib
from datetime import date, datetime

import schema_org
from pyld import jsonld

CONTEXTS = pathlib.Path(__file__).parent / "contexts"
ANNO = "http://www.w3.org/ns/anno.jsonld"
OA = "http://www.w3.org/ns/oa#"


def offline(url, _options=None):
    """Contexts come from this folder alone; anything else is an error."""
    if url == ANNO:
        document = json.loads((CONTEXTS / "anno.jsonld").read_text())
    elif url.rstrip("/") == "https://schema.org":
        document = {"@context": {"@vocab": "https://schema.org/"}}
    else:
        raise ValueError(f"no context is kept for {url}")
    return {"contextUrl": None, "documentUrl": url, "document": document, "contentType": "application/ld+json"}


def expand(value):
    options = {"documentLoader": offline, "base": "https://reports.example/report.jsonld"}
    return jsonld.expand(value, options)


def terms(value):
    """Every key and every type of a JSON-LD value."""
    if isinstance(value, list):
        for element in value:
            yield from terms(element)
    elif isinstance(value, dict):
        for key, member in value.items():
            if key != "@context":
                yield key
            yield from terms(member)


def annotations(path, texts):
    """Expands without losing a term, has the shape of the data model, and points at its words."""
    page = json.loads(path.read_text())
    known = json.loads((CONTEXTS / "anno.jsonld").read_text())["@context"]
    unknown = set(terms(page)) - set(known)
    assert not unknown, f"terms outside the context: {unknown}"
    (node,) = expand(page)
    assert node["@type"] == ["http://www.w3.org/ns/activitystreams#OrderedCollectionPage"]
    items = node["http://www.w3.org/ns/activitystreams#items"][0]["@list"]
    assert len(items) == len(page["items"]) == page["partOf"]["total"]
    ids = [item["@id"] for item in items]
    assert len(set(ids)) == len(ids), "two annotations have one id"
    motivations = {OA + name for name in ["assessing", "editing", "commenting"]}
    for item in items:
        assert item["@type"] == [OA + "Annotation"]
        assert item[OA + "motivatedBy"][0]["@id"] in motivations
        assert item[OA + "hasTarget"] and item[OA + "hasBody"]
    for item in page["items"]:
        if isinstance(item["target"], str):
            continue
        text = texts[item["target"]["source"]]
        quote, position = item["target"]["selector"]
        start, end = position["start"], position["end"]
        assert text[start:end] == quote["exact"], item["id"]
        assert text[:start].endswith(quote["prefix"]), item["id"]
        assert text[end:].startswith(quote["suffix"]), item["id"]
    return len(items)


def native(value):
    """Dates of JSON as dates of Python, which the models ask for."""
    if isinstance(value, str):
        for read in (date.fromisoformat, datetime.fromisoformat):
            try:
                return read(value)
            except ValueError:
                continue
    return value


def model(value):
    """A schema.org object as a strict model: unknown types, keys and ranges are errors."""
    if isinstance(value, list):
        return [model(element) for element in value]
    if not isinstance(value, dict):
        return value
    kind = getattr(schema_org, value["@type"])
    members = {
        key: native(model(member)) if key.startswith("date") else model(member)
        for key, member in value.items()
        if not key.startswith("@")
    }
    return kind(**members)


def claim_reviews(path):
    graph = json.loads(path.read_text())
    assert expand(graph), "nothing is left after expansion"
    for review in graph["@graph"]:
        built = model(review)
        assert isinstance(built, schema_org.ClaimReview)
        for key in ["url", "author", "claimReviewed", "itemReviewed", "reviewRating", "datePublished"]:
            assert review.get(key), f"a claim review without {key}"
        assert "false" not in review["reviewRating"]["alternateName"].lower()
    return len(graph["@graph"])
