"""A linear chain over BIO labels (Lafferty et al. 2001): learnt transitions, and what BIO forbids forbidden."""

import torch
from torch import Tensor, nn

FORBIDDEN = -1e4


class Chain(nn.Module):
    """`labels`: O, then B- and I- of each role in turn. A chain may begin inside a span, for a window may."""

    def __init__(self, labels: list[str]):
        super().__init__()
        size = len(labels)
        self.start = nn.Parameter(torch.zeros(size))
        self.step = nn.Parameter(torch.zeros(size, size))
        forbidden = torch.zeros(size, size)
        for to, label in enumerate(labels):
            if label[0] == "I":
                for before, other in enumerate(labels):
                    if other[2:] != label[2:]:
                        forbidden[before, to] = FORBIDDEN
        self.register_buffer("forbidden", forbidden)

    def transitions(self) -> Tensor:
        return self.step + self.forbidden

    def loss(self, scores: Tensor, gold: Tensor, mask: Tensor) -> Tensor:
        """Negative log-likelihood of `gold` [n, length] under `scores` [n, length, labels], one figure a sequence.
        `mask` is true for words; padding stands at the end."""
        scores = scores.float()
        step = self.transitions()
        first, *rest = scores.unbind(1)
        forward = self.start + first
        for row, keep in zip(rest, mask.unsqueeze(-1).unbind(1)[1:]):
            following = torch.logsumexp(forward.unsqueeze(2) + step, dim=1) + row
            forward = torch.where(keep, following, forward)
        total = torch.logsumexp(forward, dim=1)
        emitted = scores.gather(2, gold.unsqueeze(-1)).squeeze(-1) * mask
        moved = step[gold[:, :-1], gold[:, 1:]] * mask[:, 1:]
        return total - self.start[gold[:, 0]] - emitted.sum(1) - moved.sum(1)
