"""Figures of kept weights: python evaluate.py --encoder FOLDER --polnear FOLDER --weights epoch-N.pt [epoch-M.pt ...]

Several files are averaged. A row for each bias of cues; with --out the (averaged) weights are written there.
"""

import argparse
import json
from pathlib import Path

import torch

from corpus import read_documents
from model import load_encoder
from score import score_all
from words import Pieces


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--encoder", type=Path, required=True)
    parser.add_argument("--polnear", type=Path, required=True)
    parser.add_argument("--weights", type=Path, nargs="+", required=True)
    parser.add_argument("--biases", type=float, nargs="+", default=[-0.5, 0.0, 0.5, 1.0, 1.5])
    parser.add_argument("--out", type=Path)
    arguments = parser.parse_args()
    torch.set_num_threads(1)
    states = [torch.load(path) for path in arguments.weights]
    mean = {name: sum(state[name] for state in states) / len(states) for name in states[0]}
    reader = load_encoder(arguments.encoder)
    reader.load_state_dict(mean)
    documents = read_documents(arguments.polnear / "dev.jsonl.gz", Pieces(arguments.encoder / "vocab.txt"))
    for bias, figures in score_all(reader, documents, arguments.polnear, tuple(arguments.biases)).items():
        print(bias, json.dumps(figures), flush=True)
    if arguments.out:
        torch.save(mean, arguments.out)


if __name__ == "__main__":
    main()
