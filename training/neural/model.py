"""One pass of a small encoder; a chain over flat labels, and for each cue a chain over its own source and content."""

import json
from pathlib import Path

import torch
from safetensors.torch import load_file
from torch import Tensor, nn
from transformers import BertConfig, BertModel

from chain import Chain
from corpus import FLAT, PAIR
from words import SHAPES

WIDTH = 96
REACH = 24
DISTANCES = 2 * REACH + 1


def distance_bucket(cue_start: int, cue_end: int, word: int) -> int:
    """Signed distance from the cue's nearest word: exact to 8, then by doubling of a quarter; 0 inside the cue."""
    if word < cue_start:
        return REACH - bucket(cue_start - word)
    if word >= cue_end:
        return REACH + bucket(word - cue_end + 1)
    return REACH


def bucket(distance: int) -> int:
    if distance <= 8:
        return distance
    level, limit = 8, 8
    while distance > limit and level < REACH:
        limit += max(1, limit // 4)
        level += 1
    return level


class Reader(nn.Module):
    """Outputs for each word piece; a word is read at its first piece."""

    def __init__(self, config: BertConfig):
        super().__init__()
        self.encoder = BertModel(config, add_pooling_layer=False)
        size = config.hidden_size
        self.shape = nn.Embedding(SHAPES, size)
        nn.init.zeros_(self.shape.weight)
        self.dropout = nn.Dropout(0.1)
        self.flat = nn.Linear(size, len(FLAT))
        self.cue_add = nn.Linear(size, WIDTH)
        self.word_add = nn.Linear(size, WIDTH)
        self.cue_times = nn.Linear(size, WIDTH)
        self.word_times = nn.Linear(size, WIDTH)
        self.distance = nn.Embedding(DISTANCES, WIDTH)
        nn.init.normal_(self.distance.weight, std=0.1)
        self.decide = nn.Linear(WIDTH, len(PAIR))
        self.flat_chain = Chain(FLAT)
        self.pair_chain = Chain(PAIR)

    def encode(self, ids: Tensor, shapes: Tensor) -> Tensor:
        embedded = self.encoder.embeddings.word_embeddings(ids) + self.shape(shapes)
        return self.encoder(inputs_embeds=embedded, attention_mask=(ids != 0).long()).last_hidden_state

    def factors(self, vectors: Tensor) -> tuple[Tensor, ...]:
        return (
            self.flat(vectors),
            self.cue_add(vectors),
            self.word_add(vectors),
            self.cue_times(vectors),
            self.word_times(vectors),
        )

    def pair_scores(self, cue: tuple[Tensor, Tensor], word: tuple[Tensor, Tensor], distances: Tensor) -> Tensor:
        """`cue`: factors [n, width]; `word`: factors [n, length, width]; `distances` [n, length]. Gives [n, length, labels]."""
        hidden = cue[0].unsqueeze(1) + word[0] + cue[1].unsqueeze(1) * word[1] + self.distance(distances)
        return self.decide(torch.relu(hidden))


def load_encoder(folder: Path) -> Reader:
    """A reader whose encoder has the weights of `folder` and whose heads are fresh."""
    settings = json.loads((folder / "config.json").read_text())
    settings["attention_probs_dropout_prob"] = 0.0  # it and fused attention cost much time on a CPU
    reader = Reader(BertConfig(**settings, attn_implementation="eager"))
    weights = {
        name.removeprefix("bert."): value
        for name, value in load_file(folder / "model.safetensors").items()
        if "pooler" not in name
    }
    missing, _ = reader.encoder.load_state_dict(weights, strict=False)
    assert all("position_ids" in name for name in missing), missing
    return reader
