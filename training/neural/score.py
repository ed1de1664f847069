"""Figures on PolNeAR's development part: spans by CofeNet's rules, and relations linked."""

import gzip
import itertools
import json
from pathlib import Path

import numpy as np
import torch

from batch import encode_batch
from corpus import FLAT, PAIR, Document, Relation
from decode import flat_spans, pair_spans, viterbi
from model import Reader, distance_bucket
from windows import reading_windows
from words import Words


def score_all(reader: Reader, documents: list[Document], polnear: Path, biases: tuple[float, ...] = (0.0, 1.0)) -> dict:
    reader.eval()
    read = [run(reader, each.words) for each in documents]
    figures = {}
    for bias in biases:
        answers = {each.id: answer(reader, each.words, outputs, bias) for each, outputs in zip(documents, read)}
        relations = linked(documents, {id: found for id, (_, found) in answers.items()})
        roles = cofenet(polnear / "cofenet/valid.jsonl.gz", {id: flat for id, (flat, _) in answers.items()})
        figures[f"bias {bias}"] = {**roles, **relations}
    return figures


@torch.no_grad()
def run(reader: Reader, words: Words):
    outputs = []
    for window in reading_windows(words):
        ids, shapes, firsts = encode_batch([(words, window)])
        vectors = reader.encode(ids, shapes)[0, firsts[0]]
        outputs.append((window, [each.numpy() for each in reader.factors(vectors)]))
    return outputs


def answer(reader: Reader, words: Words, outputs, bias: float) -> tuple[list[int], list[Relation]]:
    """Flat labels of the document and its relations; `bias` is added to the scores of cues."""
    flat_start, flat_step = reader.flat_chain.start.detach().numpy(), reader.flat_chain.transitions().detach().numpy()
    pair_start, pair_step = reader.pair_chain.start.detach().numpy(), reader.pair_chain.transitions().detach().numpy()
    distance = reader.distance.weight.detach().numpy()
    decide, shift = reader.decide.weight.detach().numpy().T, reader.decide.bias.detach().numpy()
    added = np.zeros(len(FLAT), dtype=np.float32)
    added[FLAT.index("B-cue")] = bias
    flat: list[int] = []
    relations = []
    for window, (scores, cue_add, word_add, cue_times, word_times) in outputs:
        path = viterbi(scores, flat_start, flat_step)
        flat += path[window.core_first - window.first : window.core_end - window.first]
        for role, start, end in flat_spans(viterbi(scores + added, flat_start, flat_step)):
            at = window.first + start
            if role != "cue" or not window.core_first <= at < window.core_end:
                continue
            buckets = [distance_bucket(start, end, word) for word in range(len(scores))]
            hidden = cue_add[start:end].mean(0) + word_add + cue_times[start:end].mean(0) * word_times + distance[buckets]
            own = pair_spans(viterbi(np.maximum(hidden, 0) @ decide + shift, pair_start, pair_step))
            of = lambda wanted: [(window.first + s, window.first + e) for name, s, e in own if name == wanted]
            if of("content"):
                relations.append(Relation(of("source"), [(at, window.first + end)], of("content")))
    return flat, relations


def cofenet(path: Path, flat: dict[str, list[int]]) -> dict:
    """Exact spans of each role, counted over segments. Their tokens are those of the development part, in order."""
    counts = {role: [0, 0, 0] for role in ("source", "cue", "content")}
    with gzip.open(path, "rt") as lines:
        segments = [json.loads(line) for line in lines]
    for id, group in itertools.groupby(segments, key=lambda each: each["id"]):
        if id.rsplit("_", 1)[0] not in flat:
            continue
        labels = flat[id.rsplit("_", 1)[0]]
        at = 0
        for segment in group:
            size = len(segment["labels"])
            gold = set(flat_spans([FLAT.index(each) for each in segment["labels"]]))
            found = set(flat_spans(labels[at : at + size]))
            at += size
            for role, tally in counts.items():
                tally[0] += sum(each[0] == role for each in gold)
                tally[1] += sum(each[0] == role for each in found)
                tally[2] += sum(each[0] == role for each in gold & found)
    return {role: f(*tally) for role, tally in counts.items()}


def linked(documents: list[Document], found: dict[str, list[Relation]]) -> dict:
    """Content token Jaccard >= .5, one to one, best first; sources overlap or neither has one."""
    gold_count = found_count = hits = cue_hits = 0
    for document in documents:
        gold = [parts(each) for each in document.relations]
        read = [parts(each) for each in found[document.id]]
        gold_count += len(gold)
        found_count += len(read)
        cue_hits += sum(any(g["cue"] & r["cue"] for r in read) for g in gold)
        pairs = sorted(
            ((jaccard(g["content"], r["content"]), i, j) for i, g in enumerate(gold) for j, r in enumerate(read)),
            key=lambda each: -each[0],
        )
        used_gold, used_read = set(), set()
        for share, i, j in pairs:
            if share < 0.5 or i in used_gold or j in used_read:
                continue
            used_gold.add(i)
            used_read.add(j)
            a, b = gold[i]["source"], read[j]["source"]
            hits += bool(a & b) or not (a or b)
    return {
        "P": round(100 * hits / max(1, found_count), 1),
        "R": round(100 * hits / max(1, gold_count), 1),
        "linked": f(gold_count, found_count, hits),
        "cue recall": round(100 * cue_hits / max(1, gold_count), 1),
    }


def parts(relation: Relation) -> dict[str, set[int]]:
    return {
        role: {word for start, end in getattr(relation, role) for word in range(start, end)}
        for role in ("source", "cue", "content")
    }


def jaccard(a: set, b: set) -> float:
    return len(a & b) / (len(a | b) or 1)


def f(gold: int, found: int, hit: int) -> float:
    return round(200 * hit / max(1, gold + found), 2)
