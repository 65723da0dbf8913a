from anonymisation.files.outcome import Refused


def strip_pdf(content: bytes) -> tuple[bytes, list[str]]:
    raise Refused("We do not take this kind of file yet.")
