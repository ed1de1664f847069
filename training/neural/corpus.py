"""PolNeAR as words, flat labels and relations. Its text stays where it is: nothing of it is written anywhere."""

import gzip
import json
from dataclasses import dataclass
from pathlib import Path

from words import Pieces, Words, make_words

ROLES = ("source", "cue", "content")
FLAT = ["O"] + [f"{part}-{role}" for role in ROLES for part in "BI"]
PAIR = ["O", "B-source", "I-source", "B-content", "I-content"]


@dataclass(frozen=True)
class Relation:
    """Half-open ranges of words."""

    source: list[tuple[int, int]]
    cue: list[tuple[int, int]]
    content: list[tuple[int, int]]


@dataclass(frozen=True)
class Document:
    id: str
    words: Words
    relations: list[Relation]
    flat: list[int]


def read_documents(path: Path, pieces: Pieces) -> list[Document]:
    with gzip.open(path, "rt") as lines:
        raw = [json.loads(line) for line in lines]
    return [make_document(each, pieces) for each in raw if each.get("tokens")]


def make_document(raw: dict, pieces: Pieces) -> Document:
    tokens = [tuple(each) for each in raw["tokens"]]
    relations = [
        Relation(**{role: ranges(each[role], tokens) for role in ROLES}) for each in raw["attributions"]
    ]
    words = make_words(raw["text"], tokens, pieces)
    return Document(raw["id"], words, relations, flat_labels(len(tokens), relations))


def ranges(spans: list[list[int]], tokens: list[tuple[int, int]]) -> list[tuple[int, int]]:
    found = []
    for start, end in spans:
        inside = [index for index, (s, e) in enumerate(tokens) if s < end and start < e]
        if inside:
            found.append((inside[0], inside[-1] + 1))
    return sorted(found)


def flat_labels(length: int, relations: list[Relation]) -> list[int]:
    """One label a word. Where spans of different roles meet, the cue wins, then the source."""
    labels = [0] * length
    for role in ("content", "source", "cue"):
        begin = FLAT.index(f"B-{role}")
        for relation in relations:
            for start, end in getattr(relation, role):
                labels[start:end] = [begin] + [begin + 1] * (end - start - 1)
    return labels


def pair_labels(length: int, relation: Relation) -> list[int]:
    labels = [0] * length
    for role in ("content", "source"):
        begin = PAIR.index(f"B-{role}")
        for start, end in getattr(relation, role):
            labels[start:end] = [begin] + [begin + 1] * (end - start - 1)
    return labels
