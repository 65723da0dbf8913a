from anonymisation.files.outcome import Refused


def pdf_words(content: bytes) -> str:
    raise Refused("We do not take this kind of file yet.")
