"""Teaches the encoder what reads like a clue: makes anonymisation/data/reader.<language>.npz. English only.

    make entities; pip install torch
    python -m tools.train_reader [--hold-out 8] [--rounds 7] [--keep FILE] [--go-on FILE]

Reads benchmarks/anonymisation/training/en, which nothing else does but `tools.train_cues`: what is measured is not
learned from. Learned are low-rank changes of the encoder's weights: one megabyte of them ships and not twenty.
About three minutes a round for 600 texts on two cores. With --hold-out N every Nth text is kept out, and how surprised
the reader is by it is told after each round, in nats per word. --keep saves what --go-on takes up again.
"""

import argparse
import random
import re
from collections.abc import Sequence
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
import torch
from torch import Tensor, nn
from torch.nn import functional
from tqdm import tqdm

from anonymisation.detect.gazetteer import DATA
from anonymisation.detect.learned import reader
from anonymisation.detect.learned.encoder import HEADS, PARTS
from anonymisation.detect.learned.features import told
from anonymisation.detect.learned.pieces import Pieces
from tools.train_cues import OUTSIDE, Example, examples

RANK, WIDTH, BESIDE, FEATURES = 16, 384, 32, 10
BATCH = 8
RATE, HEAD_RATE = 1e-3, 2e-3
AVERAGE = 0.98  # of the weights over the last steps: steadier than the last of them
LENGTHS = (64, 128, 192, 256, 320)


class Window(NamedTuple):
    example: int
    start: int  # word
    pieces: list[int]
    first: list[int]  # piece of each word
    beside: list[list[int]]
    labels: list[int]


class Linear(nn.Module):
    def __init__(self, base: Tensor) -> None:
        super().__init__()
        self.register_buffer("base", base, persistent=False)
        self.A = nn.Parameter(torch.randn(base.shape[0], RANK) / base.shape[0] ** 0.5)
        self.B = nn.Parameter(torch.zeros(RANK, base.shape[1]))
        self.b = nn.Parameter(torch.zeros(base.shape[1]))

    def forward(self, given: Tensor) -> Tensor:
        return given @ self.base + self.b + (given @ self.A) @ self.B


class Layer(nn.Module):
    def __init__(self, base: Sequence[Tensor]) -> None:
        super().__init__()
        self.l = nn.ModuleList(map(Linear, base))
        self.n1, self.n2 = nn.LayerNorm(WIDTH, 1e-12), nn.LayerNorm(WIDTH, 1e-12)
        self.drop = nn.Dropout(0.1)

    def forward(self, given: Tensor, seen: Tensor) -> Tensor:
        many, long, _ = given.shape
        query, key, value = (self.l[part](given).view(many, long, HEADS, -1).transpose(1, 2) for part in range(3))
        read = functional.scaled_dot_product_attention(query, key, value, attn_mask=seen)
        here = self.n1(given + self.drop(self.l[3](read.transpose(1, 2).reshape(given.shape))))
        wide = functional.gelu(self.l[4](here), approximate="tanh")
        return self.n2(here + self.drop(self.l[5](wide)))


class Tagger(nn.Module):
    """The same steps as `learned.encoder` and `learned.reader`, for learning."""

    def __init__(self, folder: Path, labels: int, features: int) -> None:
        super().__init__()
        base = {path.stem: torch.from_numpy(np.load(path)) for path in folder.glob("*.npy")}
        self.register_buffer("words", base["words"].float() * base["scales"], persistent=False)
        self.register_buffer("places", base["places"], persistent=False)
        self.n = nn.LayerNorm(WIDTH, 1e-12)
        self.layers = nn.ModuleList(Layer([base[f"{number}.{part}"] for part in PARTS]) for number in range(6))
        self.E = nn.EmbeddingBag(features, BESIDE, mode="sum", padding_idx=0)
        nn.init.normal_(self.E.weight, 0, 0.1)
        self.E.weight.data[0] = 0
        self.h = nn.Linear(WIDTH, 3 * BESIDE)
        self.f = nn.Linear(3 * BESIDE, 3 * BESIDE, bias=False)
        self.o = nn.Linear(3 * BESIDE, labels)
        self.drop, self.drop_last = nn.Dropout(0.1), nn.Dropout(0.2)

    def forward(self, pieces: Tensor, seen: Tensor, first: Tensor, beside: Tensor) -> Tensor:
        read = self.drop(self.n(self.words[pieces] + self.places[: pieces.shape[1]]))
        for layer in self.layers:
            read = layer(read, seen[:, None, None, :])
        of_words = torch.gather(read, 1, first[:, :, None].expand(-1, -1, WIDTH))
        own = self.E(beside.flatten(0, 1)).view(*beside.shape[:2], BESIDE)
        nothing = torch.zeros_like(own[:, :1])
        around = torch.cat([own, torch.cat([nothing, own[:, :-1]], 1), torch.cat([own[:, 1:], nothing], 1)], -1)
        return self.o(self.drop_last(functional.gelu(self.h(of_words) + self.f(around), approximate="tanh")))


def start(tagger: Tagger, kept: dict[str, Tensor] | None, folder: Path) -> None:
    """Biases and norms as the encoder has them, or all that was kept (features that came later at their beginning)."""
    if kept is not None:
        table = tagger.E.weight.data.clone()
        table[: len(kept["E.weight"])] = kept["E.weight"]
        tagger.load_state_dict(kept | {"E.weight": table})
        return
    own = np.load(folder / "norms.npz")
    for name, given in (
        ("n", "norm"),
        *((f"layers.{i}.n{n}", f"{i}.{w}") for i in range(6) for n, w in ((1, "first"), (2, "last"))),
    ):
        norm = tagger.get_submodule(name)
        norm.weight.data, norm.bias.data = (
            torch.from_numpy(own[f"{given}.scale"]),
            torch.from_numpy(own[f"{given}.shift"]),
        )
    for number in range(6):
        for part, name in enumerate(PARTS):
            tagger.layers[number].l[part].b.data = torch.from_numpy(own[f"{number}.{name}.bias"])


def windows(given: Sequence[Example], pieces: Pieces, labels: list[str], features: dict[str, int]) -> list[Window]:
    made = []
    for number, one in enumerate(given):
        parted = [[] if word.ends_line else pieces.of(word.text) for word in one.words]
        names = [reader.beside(w.text, rules) for w, rules in zip(one.words, told(one.words, one.found), strict=True)]
        for begin, end in reader.windows(one.words, parted):
            read, first = [pieces.begin], []
            for of_word in parted[begin:end]:
                first.append(len(read) if of_word else len(read) - 1)
                read += of_word
            beside = [[features.get(name, 0) for name in of_word] for of_word in names[begin:end]]
            known = [labels.index(label) if label in labels else 0 for label in one.labels[begin:end]]
            made.append(Window(number, begin, [*read, pieces.end], first, beside, known))
    return made


def batch(given: Sequence[Window]) -> tuple[list[Tensor], Tensor, Tensor]:
    """What the tagger reads; the labels; 1 where there is a word."""
    long = next(size for size in LENGTHS if size >= max(len(one.pieces) for one in given))
    words = next(size for size in LENGTHS if size >= max(len(one.labels) for one in given))
    pieces, seen = torch.zeros(len(given), long, dtype=torch.long), torch.zeros(len(given), long, dtype=torch.bool)
    first, beside = (
        torch.zeros(len(given), words, dtype=torch.long),
        torch.zeros(len(given), words, FEATURES, dtype=torch.long),
    )
    labels, there = torch.zeros(len(given), words, dtype=torch.long), torch.zeros(len(given), words)
    for row, one in enumerate(given):
        pieces[row, : len(one.pieces)], seen[row, : len(one.pieces)] = torch.tensor(one.pieces), True
        first[row, : len(one.first)], labels[row, : len(one.labels)] = torch.tensor(one.first), torch.tensor(one.labels)
        there[row, : len(one.labels)] = 1
        for place, of_word in enumerate(one.beside):
            beside[row, place, : len(of_word)] = torch.tensor(of_word, dtype=torch.long)
    return [pieces, seen, first, beside], labels, there


def surprise(tagger: Tagger, given: Sequence[Window]) -> Tensor:
    read, labels, there = batch(given)
    with torch.autocast("cpu", torch.bfloat16):
        scores = tagger(*read)
    each = functional.cross_entropy(scores.float().transpose(1, 2), labels, reduction="none")
    return (each * there).sum() / there.sum()


def learn(tagger: Tagger, given: list[Window], held: list[Window], rounds: int, rate: float) -> dict[str, Tensor]:
    body = [weight for name, weight in tagger.named_parameters() if name[0] in "nl"]
    head = [weight for name, weight in tagger.named_parameters() if name[0] not in "nl"]
    groups = [{"params": body, "lr": RATE * rate}, {"params": head, "lr": HEAD_RATE * rate}]
    optimiser = torch.optim.AdamW(groups, weight_decay=0.01)
    steps = rounds * -(-len(given) // BATCH)
    plan = torch.optim.lr_scheduler.LambdaLR(
        optimiser, lambda step: min(1.0, (step + 1) / (steps * 0.1)) * max(0.02, 1 - step / steps)
    )
    average = {name: weight.detach().clone() for name, weight in tagger.state_dict().items()}
    chance = random.Random(0)
    for number in range(rounds):
        order = sorted(given, key=lambda one: len(one.pieces) + chance.random() * 80)
        batches = [order[at : at + BATCH] for at in range(0, len(order), BATCH)]
        chance.shuffle(batches)
        tagger.train()
        total = 0.0
        for some in tqdm(batches, desc=f"round {number + 1}", unit="batch", mininterval=10):
            loss = surprise(tagger, some)
            optimiser.zero_grad()
            loss.backward()
            nn.utils.clip_grad_norm_(tagger.parameters(), 1.0)
            optimiser.step()
            plan.step()
            total += loss.item()
            for name, weight in tagger.state_dict().items():
                average[name].mul_(AVERAGE).add_(weight, alpha=1 - AVERAGE)
        print(
            f"round {number + 1}: {total / len(batches):.4f}",
            f"held out {measured(tagger, average, held):.4f}" if held else "",
            flush=True,
        )
    return average


def measured(tagger: Tagger, average: dict[str, Tensor], held: list[Window]) -> float:
    last = {name: weight.clone() for name, weight in tagger.state_dict().items()}
    tagger.load_state_dict(average)
    tagger.eval()
    with torch.no_grad():
        found = [surprise(tagger, held[at : at + BATCH]).item() for at in range(0, len(held), BATCH)]
    tagger.load_state_dict(last)
    return sum(found) / len(found)


def save(average: dict[str, Tensor], labels: list[str], features: list[str], path: Path) -> None:
    """Half precision, by the names that `learned.encoder` and `learned.reader` know."""
    names = {"n": "norm", "E.weight": "head.feature", "h": "head.read", "f.weight": "head.beside", "o": "head.label"}
    arrays: dict[str, Any] = {
        "labels": np.frombuffer("\n".join(labels).encode(), dtype=np.uint8),
        "features": np.frombuffer("\n".join(features).encode(), dtype=np.uint8),
    }
    for name, weight in average.items():
        lead, _, last = name.rpartition(".")
        if match := re.fullmatch(r"layers\.(\d)\.l\.(\d)", lead):
            new = f"{match[1]}.{PARTS[int(match[2])]}.{ {'A': 'from', 'B': 'to', 'b': 'bias'}[last] }"
        elif match := re.fullmatch(r"layers\.(\d)\.n(\d)", lead):
            new = f"{match[1]}.{'first' if match[2] == '1' else 'last'}.{'scale' if last == 'weight' else 'shift'}"
        elif lead == "n":
            new = f"norm.{'scale' if last == 'weight' else 'shift'}"
        elif name in names:
            new = names[name]
        else:
            new = names[lead] + (".bias" if last == "bias" else "")
        turned = weight.T if lead in ("h", "f", "o") and weight.dim() == 2 else weight
        arrays[new] = turned.contiguous().numpy().astype(np.float16)
    np.savez_compressed(path, **arrays)
    print(f"{path.name}: {sum(weight.numel() for weight in average.values()):,} weights, {path.stat().st_size:,} bytes")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--hold-out", type=int, default=0, metavar="N")
    parser.add_argument("--rounds", type=int, default=7)
    parser.add_argument("--rate", type=float, default=1.0, help="times the usual rates, when going on")
    parser.add_argument("--keep", type=Path)
    parser.add_argument("--go-on", type=Path)
    parser.add_argument("--to", type=Path, default=DATA / "reader.en.npz")
    asked = parser.parse_args()
    torch.manual_seed(0)
    folder = reader.folder()
    pieces = Pieces((folder / "pieces.txt").read_text(encoding="utf-8").split("\n"))
    given = examples("en")
    held_out = given[:: asked.hold_out] if asked.hold_out else []
    kept = [one for place, one in enumerate(given) if not asked.hold_out or place % asked.hold_out]
    before = torch.load(asked.go_on) if asked.go_on else None
    labels = (
        before["labels"] if before else [OUTSIDE, *sorted({label for one in kept for label in one.labels} - {OUTSIDE})]
    )
    features = list(before["features"]) if before else [""]
    seen = {
        name
        for one in kept
        for w, rules in zip(one.words, told(one.words, one.found), strict=True)
        for name in reader.beside(w.text, rules)
    }
    features += sorted(seen - set(features))
    numbers = {name: number for number, name in enumerate(features)}
    tagger = Tagger(folder, len(labels), len(features))
    start(tagger, before["weights"] if before else None, folder)
    average = learn(
        tagger,
        windows(kept, pieces, labels, numbers),
        windows(held_out, pieces, labels, numbers),
        asked.rounds,
        asked.rate,
    )
    if asked.keep:
        torch.save({"weights": average, "labels": labels, "features": features}, asked.keep)
    save(average, labels, features, asked.to)


if __name__ == "__main__":
    main()
