"""A mail server for tests: takes every mail, and hands out what came for whom."""

import re
import socket
import time
from email import message_from_bytes, policy
from email.message import EmailMessage
from types import TracebackType
from typing import Any, Self

from aiosmtpd.controller import Controller

_ADDRESS = re.compile(r"https?://[^\s<>\"]+")


class Mailbox:
    """Mails in the order in which they came. `with Mailbox() as mailbox:` serves on a free port of loopback."""

    def __init__(self) -> None:
        self.mails: list[tuple[list[str], EmailMessage]] = []
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            self.port: int = free.getsockname()[1]
        self._controller = Controller(self, hostname="127.0.0.1", port=self.port)

    async def handle_DATA(self, server: Any, session: Any, envelope: Any) -> str:
        mail = message_from_bytes(envelope.content, policy=policy.default)
        assert isinstance(mail, EmailMessage)
        self.mails.append((list(envelope.rcpt_tos), mail))
        return "250 Taken"

    def __enter__(self) -> Self:
        self._controller.start()
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self._controller.stop()

    def to(self, address: str, subject: str = "") -> list[EmailMessage]:
        """What came for this mailbox, with this in its subject, oldest first."""
        return [mail for to, mail in list(self.mails) if address in to and subject in str(mail["Subject"])]

    def wait_for(self, address: str, subject: str = "", *, after: int = 0, seconds: float = 60) -> EmailMessage:
        """The first mail that came for this mailbox after so many others, waited for."""
        ends = time.monotonic() + seconds
        while time.monotonic() < ends:
            found = self.to(address, subject)
            if len(found) > after:
                return found[after]
            time.sleep(0.2)
        subjects = [str(mail["Subject"]) for mail in self.to(address)]
        raise AssertionError(f"No mail «{subject}» came for {address} in {seconds} s; there were: {subjects}")


def text_of(mail: EmailMessage) -> str:
    """Its plain text."""
    part = mail.get_body(preferencelist=("plain",))
    assert part is not None, "a mail without plain text"
    return str(part.get_content())


def links_in(mail: EmailMessage) -> list[str]:
    """Addresses in its plain text, in order."""
    return [address.rstrip(".,)") for address in _ADDRESS.findall(text_of(mail))]
