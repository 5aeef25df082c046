#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Inquit contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""check_extraction.py SCHEMA (JSON TEXT)...: whether each JSON is what the schema says, and means the places of TEXT."""
import hashlib
import json
import re
import sys

import jsonschema


def seen(words):
    """What of them is seen in a source as in its reading text: no markup, blanks, soft hyphens."""
    return re.sub(r"\]\([^)]*\)|[\s*_>\[\]\u00ad\u200b]", "", words)


def check(schema, json_path, text_path):
    extraction = json.load(open(json_path, encoding="utf-8"))
    jsonschema.Draft202012Validator(schema).validate(extraction)
    source = open(text_path, encoding="utf-8-sig", newline="").read()
    article = extraction["article"]
    of_source = article["offsets"] == "source"
    text = source if of_source else article["text"]
    assert article["length"] == len(text), (article["length"], len(text))
    assert of_source or article["sha256"] == hashlib.sha256(text.encode()).hexdigest()
    speakers = {s["id"]: s for s in extraction["speakers"]}
    topics = {t["id"]: t for t in extraction["topics"]}
    quotes = {q["id"]: q for q in extraction["quotes"]}
    for quote in quotes.values():
        words = " … ".join(text[b:e] for b, e in quote["content"])
        assert (seen(words) == seen(quote["text"])) if of_source else (words == quote["text"]), quote
        for spans in (quote["content"], quote["cue"], quote["source"] or []):
            flat = [place for span in spans for place in span]
            assert flat == sorted(flat) and all(b < e <= len(text) for b, e in spans), quote
        assert quote["speaker"] is None or quote["speaker"] in speakers
        assert all(quote["id"] in topics[t]["quotes"] for t in quote["topics"])
    for speaker in speakers.values():
        assert speaker["quotes"] == sum(q["speaker"] == speaker["id"] for q in quotes.values()), speaker
    for topic in topics.values():
        assert all(topic["id"] in quotes[q]["topics"] for q in topic["quotes"])
    return len(quotes)


def main(schema_path, *pairs):
    schema = json.load(open(schema_path, encoding="utf-8"))
    jsonschema.Draft202012Validator.check_schema(schema)
    for json_path, text_path in zip(pairs[::2], pairs[1::2]):
        print(json_path, check(schema, json_path, text_path))


main(*sys.argv[1:])
