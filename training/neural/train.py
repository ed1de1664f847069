"""Learn to read attributions: python train.py --encoder FOLDER --polnear FOLDER --out FOLDER [--epochs 4]

The same seed, machine and number of threads give the same weights. After each epoch the averaged weights are kept and scored.
"""

import argparse
import json
import random
import time
from pathlib import Path

import torch

from batch import encode_batch
from corpus import FLAT, Document, Relation, pair_labels, read_documents
from model import Reader, distance_bucket, load_encoder
from score import score_all
from windows import Window, training_windows
from words import Pieces

AVERAGE_EVERY = 5
TEMPTING = 0.15
MOST_TEMPTING = 12


def main() -> None:
    arguments = read_arguments()
    torch.manual_seed(arguments.seed)
    torch.set_num_threads(arguments.threads)
    pieces = Pieces(arguments.encoder / "vocab.txt")
    documents = read_documents(arguments.polnear / "train.jsonl.gz", pieces)
    dev = read_documents(arguments.polnear / "dev.jsonl.gz", pieces)
    arguments.out.mkdir(parents=True, exist_ok=True)
    reader = load_encoder(arguments.encoder)
    averaged = torch.optim.swa_utils.AveragedModel(
        reader, multi_avg_fn=torch.optim.swa_utils.get_ema_multi_avg_fn(0.98)
    )
    reader.encoder.embeddings.word_embeddings.weight.requires_grad_(False)
    optimiser = torch.optim.AdamW(groups(reader, arguments), betas=(0.9, 0.98), eps=1e-6, fused=True)
    first = 1
    if arguments.resume:
        state = torch.load(arguments.resume)
        reader.load_state_dict(state["reader"])
        averaged.load_state_dict(state["averaged"])
        optimiser.load_state_dict(state["optimiser"])
        first = state["epoch"] + 1
    for epoch in range(first, arguments.epochs + 1):
        began = time.time()
        reader.train()
        sums = torch.zeros(2)
        batches = batches_of(documents, random.Random(arguments.seed * 1000 + epoch), arguments.batch)
        for number, batch in enumerate(batches):
            share = rate_share(epoch - 1 + number / len(batches), arguments)
            for group in optimiser.param_groups:
                group["lr"] = share * group["rate"]
            with torch.autocast("cpu", torch.bfloat16, enabled=not arguments.float32):
                flat, pair = losses(reader, batch)
            loss = flat + pair
            optimiser.zero_grad()
            loss.backward()
            torch.nn.utils.clip_grad_norm_(reader.parameters(), 1.0)
            optimiser.step()
            if number % AVERAGE_EVERY == 0:
                averaged.update_parameters(reader)
            sums += torch.tensor([flat.item(), pair.item()])
            if number % 50 == 0:
                spent = time.time() - began
                print(f"{epoch} {number}/{len(batches)} {spent:.0f} s  flat {flat.item():.3f} pair {pair.item():.3f}", flush=True)
            if arguments.stop_after and number >= arguments.stop_after:
                return
        torch.save(averaged.module.state_dict(), arguments.out / f"epoch-{epoch}.pt")
        everything = {"epoch": epoch, "reader": reader, "averaged": averaged, "optimiser": optimiser}
        torch.save(
            {name: each if name == "epoch" else each.state_dict() for name, each in everything.items()},
            arguments.out / f"resume-{epoch}.pt",
        )
        means = (sums / len(batches)).tolist()
        figures = {} if arguments.no_score else score_all(averaged.module, dev, arguments.polnear)
        print(json.dumps({"epoch": epoch, "seconds": round(time.time() - began), "loss": means, **figures}), flush=True)


def read_arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--encoder", type=Path, required=True)
    parser.add_argument("--polnear", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--epochs", type=int, default=4)
    parser.add_argument("--cooldown", type=float, default=1.5, help="last epochs, over which the rate falls to nothing")
    parser.add_argument("--resume", type=Path, help="resume-N.pt of an earlier run")
    parser.add_argument("--batch", type=int, default=8)
    parser.add_argument("--rate", type=float, default=3e-4)
    parser.add_argument("--head-rate", type=float, default=1e-3)
    parser.add_argument("--decay", type=float, default=0.85, help="rate of a layer to that of the layer above")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--float32", action="store_true")
    parser.add_argument("--no-score", action="store_true")
    parser.add_argument("--stop-after", type=int, default=0)
    return parser.parse_args()


def gold_cues(batch: list[tuple[Document, Window]]) -> list[tuple[int, Document, Window, Relation]]:
    return [
        (row, each, window, relation)
        for row, (each, window) in enumerate(batch)
        for relation in each.relations
        if relation.cue and window.first <= relation.cue[0][0] and relation.cue[-1][1] <= window.end
    ]


def false_cues(
    batch: list[tuple[Document, Window]], chances: torch.Tensor
) -> list[tuple[int, Document, Window, Relation]]:
    """Words that are taken for the beginning of a cue and are none: from there the pair chain learns to find nothing."""
    begins = chances[:, :, FLAT.index("B-cue")]
    is_cue = (FLAT.index("B-cue"), FLAT.index("I-cue"))
    found = []
    for row, (each, window) in enumerate(batch):
        words = range(window.first, window.end)
        tempting = [word for word in words if begins[row, word - window.first] > TEMPTING and each.flat[word] not in is_cue]
        found += [(row, each, window, Relation([], [(word, word + 1)], [])) for word in tempting[:MOST_TEMPTING]]
    return found


def rate_share(epochs: float, arguments: argparse.Namespace) -> float:
    """Of the full rate: rising over the first third of an epoch, falling over the cooldown."""
    left = (arguments.epochs - epochs) / arguments.cooldown if arguments.cooldown else 1.0
    return min(1.0, epochs * 3 + 0.01, max(0.01, left))


def groups(reader: Reader, arguments: argparse.Namespace) -> list[dict]:
    layers = reader.encoder.config.num_hidden_layers
    by_rate: dict[tuple[float, float], list] = {}
    for name, value in reader.named_parameters():
        if not value.requires_grad:
            continue
        if name.startswith("encoder.embeddings"):
            rate = arguments.rate * arguments.decay**layers
        elif name.startswith("encoder.encoder.layer."):
            rate = arguments.rate * arguments.decay ** (layers - 1 - int(name.split(".")[3]))
        else:
            rate = arguments.head_rate
        decay = 0.01 if value.dim() > 1 and "chain" not in name else 0.0
        by_rate.setdefault((rate, decay), []).append(value)
    return [{"params": values, "lr": rate, "rate": rate, "weight_decay": decay} for (rate, decay), values in by_rate.items()]


def batches_of(documents: list[Document], chance: random.Random, size: int) -> list[list[tuple[Document, Window]]]:
    """Windows of like length together, in random order."""
    windows = [(each, window) for each in documents for window in training_windows(each.words, chance)]
    chance.shuffle(windows)
    windows.sort(key=lambda each: each[1].end - each[1].first)
    batches = [windows[at : at + size] for at in range(0, len(windows), size)]
    chance.shuffle(batches)
    return batches


def losses(reader: Reader, batch: list[tuple[Document, Window]]) -> tuple[torch.Tensor, torch.Tensor]:
    """Mean over windows of the flat chain's loss and of the pair chain's, summed over cues; both divided by 20, for the clipping."""
    ids, shapes, firsts = encode_batch([(each.words, window) for each, window in batch])
    vectors = reader.dropout(reader.encode(ids, shapes))
    length = max(len(each) for each in firsts)
    index = torch.tensor([each + [0] * (length - len(each)) for each in firsts])
    mask = torch.tensor([[True] * len(each) + [False] * (length - len(each)) for each in firsts])
    words = vectors.gather(1, index.unsqueeze(-1).expand(-1, -1, vectors.shape[-1]))
    scores = reader.flat(words)
    gold = torch.tensor(
        [each.flat[window.first : window.end] + [0] * (length - window.end + window.first) for each, window in batch]
    )
    flat = reader.flat_chain.loss(scores, gold, mask).mean() / 20
    cues = gold_cues(batch) + false_cues(batch, scores.detach().float().softmax(-1))
    if not cues:
        return flat, flat * 0
    rows = torch.tensor([row for row, *_ in cues])
    weights = torch.zeros(len(cues), len(batch), length)
    labels, distances = [], []
    for number, (row, each, window, relation) in enumerate(cues):
        start, end = relation.cue[0]
        weights[number, row, start - window.first : end - window.first] = 1 / (end - start)
        own = pair_labels(len(each.words), relation)[window.first : window.end]
        labels.append(own + [0] * (length - len(own)))
        distances.append(
            [distance_bucket(start, end, word) for word in range(window.first, window.end)]
            + [0] * (length - len(own))
        )
    cue = weights.flatten(1) @ words.flatten(0, 1)
    pair_scores = reader.pair_scores(
        (reader.cue_add(cue), reader.cue_times(cue)),
        (reader.word_add(words)[rows], reader.word_times(words)[rows]),
        torch.tensor(distances),
    )
    pair = reader.pair_chain.loss(pair_scores, torch.tensor(labels), mask[rows]).sum() / len(batch) / 20
    return flat, pair


if __name__ == "__main__":
    main()
