"""Windows as tensors."""

import torch

from windows import Window
from words import Words

CLS, SEP = 101, 102


def encode_batch(windows: list[tuple[Words, Window]]) -> tuple[torch.Tensor, torch.Tensor, list[list[int]]]:
    """Ids and shapes, padded; and where each word's first piece stands."""
    rows, marks, firsts = [], [], []
    for words, window in windows:
        row, mark, first = [CLS], [0], []
        for word in range(window.first, window.end):
            first.append(len(row))
            row.extend(words.pieces[word])
            mark.extend([words.shape[word]] * len(words.pieces[word]))
        rows.append(row + [SEP])
        marks.append(mark + [0])
        firsts.append(first)
    length = max(map(len, rows))
    pad = lambda each: each + [0] * (length - len(each))
    return torch.tensor([pad(each) for each in rows]), torch.tensor([pad(each) for each in marks]), firsts
