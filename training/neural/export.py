"""Write the reader for the product: python export.py --encoder FOLDER --weights epoch-N.pt --out FOLDER

Makes `attribution-neural.onnx` (weights of 7 bits in bytes) and `attribution-neural.vocab.txt`. With --float also `float.onnx`, to compare.
"""

import argparse
import shutil
import tempfile
from pathlib import Path

import onnx
import torch
from onnxruntime.quantization import QuantType, quantize_dynamic
from torch import Tensor, nn

from model import Reader, load_encoder
from windows import LIMIT

CONSTANTS = ("flat_start", "flat_step", "pair_start", "pair_step", "distance", "decide", "shift")


class RowsOf8Bits(nn.Module):
    """An embedding table as whole numbers of -127 to 127 with a scale a row: a quarter of the size, and no measurable loss."""

    def __init__(self, table: Tensor):
        super().__init__()
        scale = table.abs().amax(1, keepdim=True).clamp(min=1e-8) / 127
        self.register_buffer("rows", torch.round(table / scale).to(torch.int8))
        self.register_buffer("scale", scale)

    def forward(self, ids: Tensor) -> Tensor:
        return self.rows[ids].float() * self.scale[ids]


class Exported(nn.Module):
    """ids and shapes in; one row a piece (flat scores, then the four factors), and what the decoder needs to know."""

    def __init__(self, reader: Reader):
        super().__init__()
        self.reader = reader
        embeddings = reader.encoder.embeddings
        self.pieces = RowsOf8Bits(embeddings.word_embeddings.weight.detach())
        self.places = nn.Parameter(
            embeddings.position_embeddings.weight[: LIMIT + 2].detach()
            + embeddings.token_type_embeddings.weight[:1].detach()
        )

    def forward(self, ids: Tensor, shapes: Tensor) -> tuple[Tensor, ...]:
        reader = self.reader
        embedded = self.pieces(ids) + reader.shape(shapes) + self.places[: ids.shape[1]]
        vectors = reader.encoder.embeddings.LayerNorm(embedded)
        for layer in reader.encoder.encoder.layer:
            vectors = encoder_layer(layer, vectors, reader.encoder.config.num_attention_heads)
        words = torch.cat(reader.factors(vectors), dim=-1)
        kept = (
            reader.flat_chain.start,
            reader.flat_chain.transitions(),
            reader.pair_chain.start,
            reader.pair_chain.transitions(),
            reader.distance.weight,
            reader.decide.weight.T,
            reader.decide.bias,
        )
        return (words, *(each + 0.0 for each in kept))


def encoder_layer(layer: nn.Module, vectors: Tensor, heads: int) -> Tensor:
    """One layer of BERT (Devlin et al. 2019), written out so that the graph is plain. One window at a time has no padding to hide."""
    batch, length, size = vectors.shape
    split = lambda each: each.view(batch, length, heads, size // heads).transpose(1, 2)
    own = layer.attention.self
    query, key, value = split(own.query(vectors)), split(own.key(vectors)), split(own.value(vectors))
    weights = torch.softmax(query @ key.transpose(-1, -2) / (size // heads) ** 0.5, dim=-1)
    mixed = (weights @ value).transpose(1, 2).reshape(batch, length, size)
    out = layer.attention.output
    vectors = out.LayerNorm(out.dense(mixed) + vectors)
    wide = torch.nn.functional.gelu(layer.intermediate.dense(vectors))
    return layer.output.LayerNorm(layer.output.dense(wide) + vectors)


def main() -> None:
    arguments = read_arguments()
    reader = load_encoder(arguments.encoder)
    reader.load_state_dict(torch.load(arguments.weights))
    exported = Exported(reader.eval()).eval()
    with tempfile.TemporaryDirectory() as folder:
        whole = Path(folder) / "float.onnx"
        write_float(exported, whole)
        small = arguments.out / "attribution-neural.onnx"
        quantize_dynamic(
            whole,
            small,
            op_types_to_quantize=["MatMul", "Gemm"],
            weight_type=QuantType.QInt8,
            per_channel=True,  # one scale a matrix costs 1.1 points of linked F
            reduce_range=True,  # 7 bits: sums of 8 overflow on processors without VNNI
            nodes_to_exclude=heads_of(whole),
        )
        if arguments.float:
            shutil.copy(whole, arguments.out / "float.onnx")
    shutil.copy(arguments.encoder / "vocab.txt", arguments.out / "attribution-neural.vocab.txt")
    print(small.stat().st_size, "bytes")


def write_float(exported: Exported, path: Path) -> None:
    ids = torch.ones(1, 12, dtype=torch.int32)
    length = {1: "length"}
    torch.onnx.export(
        exported,
        (ids, ids),
        path,
        input_names=["ids", "shapes"],
        output_names=["words", *CONSTANTS],
        dynamic_axes={"ids": length, "shapes": length, "words": length},
        opset_version=17,
        dynamo=False,
    )
    name_outputs(path)


def name_outputs(path: Path) -> None:
    """The exporter gives constants numbers for names."""
    model = onnx.load(path)
    graph = model.graph
    names = dict(zip((output.name for output in graph.output), ("words", *CONSTANTS), strict=True))
    for holder in (*graph.output, *graph.initializer):
        holder.name = names.get(holder.name, holder.name)
    for node in graph.node:
        for ends in (node.input, node.output):
            ends[:] = [names.get(each, each) for each in ends]
    onnx.save(model, path)


def heads_of(path: Path) -> list[str]:
    """The heads are small and stay exact."""
    names = {"flat", "cue_add", "word_add", "cue_times", "word_times"}
    graph = onnx.load(path).graph
    return [node.name for node in graph.node if any(f"/{name}/" in node.name for name in names)]


def read_arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--encoder", type=Path, required=True)
    parser.add_argument("--weights", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--float", action="store_true")
    return parser.parse_args()


if __name__ == "__main__":
    main()
