"""From scores to spans. `src/attribute/neural/decode.ts` does the same at run time."""

import numpy as np

from corpus import FLAT, PAIR


def viterbi(scores: np.ndarray, start: np.ndarray, step: np.ndarray) -> list[int]:
    """The best path through `scores` [length, labels]."""
    if len(scores) == 0:
        return []
    best = start + scores[0]
    back = []
    for row in scores[1:]:
        options = best[:, None] + step
        back.append(options.argmax(0))
        best = options.max(0) + row
    path = [int(best.argmax())]
    for pointers in reversed(back):
        path.append(int(pointers[path[-1]]))
    return path[::-1]


def spans(path: list[int], labels: list[str]) -> list[tuple[str, int, int]]:
    found = []
    for at, label in enumerate(path):
        name = labels[label]
        if name == "O":
            continue
        role = name[2:]
        if name[0] == "I" and found and found[-1][0] == role and found[-1][2] == at:
            found[-1] = (role, found[-1][1], at + 1)
        else:
            found.append((role, at, at + 1))
    return found


def flat_spans(path: list[int]) -> list[tuple[str, int, int]]:
    return spans(path, FLAT)


def pair_spans(path: list[int]) -> list[tuple[str, int, int]]:
    return spans(path, PAIR)
