"""Windows of word pieces: at random cuts to learn from, packed paragraphs with context to read with."""

import random
from dataclasses import dataclass

from words import Words

LIMIT = 254
CORE = 176
LEFT = 44


@dataclass(frozen=True)
class Window:
    """Half-open ranges of words: what is encoded, and within it what this window answers for."""

    first: int
    end: int
    core_first: int
    core_end: int


def training_windows(words: Words, chance: random.Random) -> list[Window]:
    """Full windows, the first of a random length, so that the cuts fall elsewhere each time."""
    windows = []
    limit = chance.randint(80, LIMIT)
    first, cost = 0, 0
    for index, pieces in enumerate(words.pieces):
        if cost + len(pieces) > limit:
            windows.append(Window(first, index, first, index))
            first, cost, limit = index, 0, LIMIT
        cost += len(pieces)
    windows.append(Window(first, len(words), first, len(words)))
    return windows


def reading_windows(words: Words) -> list[Window]:
    """Every word is in exactly one core. A core ends with a paragraph where that leaves it more than a quarter of CORE pieces,
    or else after a mark (. ! ? or a closing quotation mark) in its latter half, or else where it is full."""
    cores = []
    first = 0
    while first < len(words):
        end = core_end(words, first)
        cores.append((first, end))
        first = end
    return [with_context(words, *core) for core in cores]


def core_end(words: Words, first: int) -> int:
    cost = 0
    end = first
    whole = mark = None
    while end < len(words):
        if cost * 4 > CORE and words.paragraph[end] != words.paragraph[end - 1]:
            whole = end
        size = len(words.pieces[end])
        if cost + size > CORE:
            return whole or mark or end
        cost += size
        end += 1
        if cost * 2 > CORE and words.text[end - 1] in STOPS:
            mark = end
    return end


STOPS = {".", "!", "?", "”", '"', "''", "»"}


def with_context(words: Words, first: int, end: int) -> Window:
    cost = sum(len(each) for each in words.pieces[first:end])
    start, left = first, 0
    while start > 0 and left + len(words.pieces[start - 1]) <= LEFT:
        start -= 1
        left += len(words.pieces[start])
    cost += left
    stop = end
    while stop < len(words) and cost + len(words.pieces[stop]) <= LIMIT:
        cost += len(words.pieces[stop])
        stop += 1
    return Window(start, stop, first, end)
