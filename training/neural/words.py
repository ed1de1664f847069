"""Words of an article as the encoder sees them: word pieces, and the shape that an uncased vocabulary loses.

`src/attribute/neural/pieces.ts` and `shapes.ts` do the same at run time; `parity.py` writes a table that their tests read.
"""

from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from tokenizers import BertWordPieceTokenizer

PIECES_A_WORD = 12
SHAPES = 40

OPENING = {"“", "„", "«", "``"}
CLOSING = {"”", "»", "''"}


@dataclass(frozen=True)
class Words:
    """Parallel lists: text, first offset, paragraph, pieces and shape of each word."""

    text: list[str]
    start: list[int]
    end: list[int]
    paragraph: list[int]
    pieces: list[list[int]]
    shape: list[int]

    def __len__(self) -> int:
        return len(self.text)


class Pieces:
    def __init__(self, vocabulary: Path):
        self.tokenizer = BertWordPieceTokenizer(str(vocabulary), lowercase=True)
        self.of = lru_cache(maxsize=None)(self._of)

    def _of(self, word: str) -> tuple[int, ...]:
        ids = self.tokenizer.encode(word, add_special_tokens=False).ids[:PIECES_A_WORD]
        return tuple(ids) or (self.tokenizer.token_to_id("[UNK]"),)


def letter_case(word: str) -> int:
    """0 lower case, 1 capitalised, 2 all capitals, 3 with a digit, 4 neither letter nor digit."""
    if any("0" <= each <= "9" for each in word):
        return 3
    upper, lower = word.upper(), word.lower()
    if upper == lower:
        return 4
    if len(word) > 1 and word == upper:
        return 2
    return 1 if word[0] != lower[0] else 0


def shapes(words: list[str], paragraphs: list[int]) -> list[int]:
    """(letter case * 4 + quotation state) * 2 + first word of its paragraph.
    Quotation state: 0 outside, 1 inside, 2 the opening mark, 3 the closing mark; a paragraph begins outside."""
    result = []
    inside = False
    for index, word in enumerate(words):
        first = index == 0 or paragraphs[index] != paragraphs[index - 1]
        if first:
            inside = False
        if word in OPENING or (word == '"' and not inside):
            inside, state = True, 2
        elif word in CLOSING or word == '"':
            inside, state = False, 3
        else:
            state = 1 if inside else 0
        result.append((letter_case(word) * 4 + state) * 2 + int(first))
    return result


def make_words(text: str, tokens: list[tuple[int, int]], pieces: Pieces) -> Words:
    """A paragraph ends where a line does."""
    words = [text[start:end] for start, end in tokens]
    paragraphs = []
    number = 0
    for index, (start, _) in enumerate(tokens):
        if index and "\n" in text[tokens[index - 1][1] : start]:
            number += 1
        paragraphs.append(number)
    return Words(
        text=words,
        start=[start for start, _ in tokens],
        end=[end for _, end in tokens],
        paragraph=paragraphs,
        pieces=[list(pieces.of(word)) for word in words],
        shape=shapes(words, paragraphs),
    )
