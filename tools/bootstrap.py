#!/usr/bin/env python3
"""Make `.venv` from the lock file: exactly what is in it, every file checked against its hash.

Runs on a bare Python (standard library only), because it runs before anything is installed. The installer `uv` is
fetched with pip into `.tools`, so neither a writable system Python nor python3-venv is needed. A second run finds
its own stamp and does nothing.
"""

from __future__ import annotations  # so that a Python too old gets as far as being told so

import hashlib
import os
import shutil
import ssl
import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
TOOLS = ROOT / ".tools"
VENV = ROOT / ".venv"
LOCK = ROOT / "requirements.lock"
UV_LOCK = ROOT / "tools" / "uv.lock"
STAMP = VENV / ".throughcare-stamp"
OLDEST, FIRST_UNTRIED = (3, 11), (3, 14)


class CannotGoOn(Exception):
    """Carries what went wrong and what the reader of the terminal can do about it."""


def main() -> int:
    try:
        check_python()
        wanted = fingerprint()
        if STAMP.is_file() and STAMP.read_text(encoding="utf-8") == wanted and python_of(VENV).exists():
            return 0
        started = time.monotonic()
        version = sys.version.split()[0]
        print(f"Preparing .venv with Python {version} (once; repeated when the lock file changes)", flush=True)
        STAMP.unlink(missing_ok=True)
        uv = installer()
        make_environment(uv)
        install_packages(uv)
        compile_whoosh()
        STAMP.write_text(wanted, encoding="utf-8")
        print(f"Environment ready after {time.monotonic() - started:.0f} s")
    except CannotGoOn as reason:
        print(f"\n{reason}", file=sys.stderr)
        return 1
    return 0


def check_python() -> None:
    if OLDEST <= sys.version_info[:2] < FIRST_UNTRIED:
        return
    raise CannotGoOn(
        f"Throughcare runs on Python 3.11, 3.12 or 3.13; this is {sys.version.split()[0]} ({sys.executable}).\n"
        "Install one of those and name it: make PYTHON=python3.12 demo"
    )


def fingerprint() -> str:
    """Changes when the lock, the Python or this script does: then the environment is made again."""
    content = hashlib.sha256(LOCK.read_bytes() + UV_LOCK.read_bytes() + Path(__file__).read_bytes()).hexdigest()
    return f"{content} {sys.version.split()[0]} {sys.base_prefix}\n"


def python_of(environment: Path) -> Path:
    return environment / ("Scripts/python.exe" if os.name == "nt" else "bin/python")


def installer() -> Path:
    """The pinned uv below `.tools`, fetched with whatever pip can be had."""
    uv = TOOLS / "bin" / ("uv.exe" if os.name == "nt" else "uv")
    mark = TOOLS / "uv.lock"
    if uv.exists() and mark.is_file() and mark.read_bytes() == UV_LOCK.read_bytes():
        return uv
    print("[1/3] fetching the installer (uv) into .tools", flush=True)
    shutil.rmtree(TOOLS, ignore_errors=True)
    run(
        [
            *pip(), "install", "--quiet", "--disable-pip-version-check", "--no-deps", "--only-binary=:all:",
            "--require-hashes", "--target", str(TOOLS), "--requirement", str(UV_LOCK),
        ],
        "The installer uv could not be fetched with pip.",
        PIP_BREAK_SYSTEM_PACKAGES="1",  # `--target` writes to .tools only; older pips refuse without it all the same
        PIP_ROOT_USER_ACTION="ignore",
    )  # fmt: skip
    mark.write_bytes(UV_LOCK.read_bytes())
    return uv


def base_python() -> str:
    """This Python outside any environment: the caller may stand in the very `.venv` that is about to be remade."""
    return getattr(sys, "_base_executable", None) or sys.executable


def pip() -> list[str]:
    """How to call pip: this Python's own, or one that the standard library brings along."""
    base = base_python()
    for python in (base, sys.executable):
        if succeeds([python, "-m", "pip", "--version"]):
            return [python, "-m", "pip"]
    seed = TOOLS / "seed"
    if succeeds([base, "-c", "import ensurepip"]) and succeeds([base, "-m", "venv", str(seed)]):
        return [str(python_of(seed)), "-m", "pip"]
    raise CannotGoOn(
        f"This Python ({base}) has no pip, and nothing to make one from.\n"
        "On Debian or Ubuntu: apt-get install python3-pip. Then run the same command again."
    )


def make_environment(uv: Path) -> None:
    print("[2/3] making .venv", flush=True)
    run(
        [str(uv), "venv", "--quiet", "--clear", "--no-python-downloads", "--python", base_python(), str(VENV)],
        "The environment .venv could not be made.",
    )


def install_packages(uv: Path) -> None:
    packages = sum(1 for line in LOCK.read_text(encoding="utf-8").splitlines() if line[:1].isalnum())
    print(f"[3/3] installing up to {packages} packages from requirements.lock, each checked by hash", flush=True)
    run(
        [
            str(uv), "pip", "sync", "--quiet", "--compile-bytecode", "--require-hashes", "--no-python-downloads",
            "--python", str(python_of(VENV)), str(LOCK),
        ],
        "The packages of requirements.lock could not be installed.",
    )  # fmt: skip


def compile_whoosh() -> None:
    """Compiled here and now, so that Whoosh's old string escapes do not print warnings into somebody's first run."""
    code = "import whoosh, compileall; compileall.compile_dir(whoosh.__path__[0], quiet=2)"
    subprocess.run([str(python_of(VENV)), "-W", "ignore", "-c", code], check=False)


def run(command: Sequence[str], complaint: str, **environment: str) -> None:
    kept = {name: value for name, value in os.environ.items() if name not in {"VIRTUAL_ENV", "PYTHONPATH"}}
    if system_has_certificates():
        kept.setdefault("UV_SYSTEM_CERTS", "1")  # uv brings its own, which do not know an organisation's proxy
    try:
        done = subprocess.run(command, env=kept | environment, cwd=ROOT, stdin=subprocess.DEVNULL, check=False)
    except OSError as error:
        raise CannotGoOn(f"{complaint}\n{error}") from error
    if done.returncode:
        raise CannotGoOn(
            f"{complaint} What it said stands above.\n"
            "Most often the package registry cannot be reached (network, proxy) or the disk is full. "
            "Run the same command again when that is mended; nothing half-made is used."
        )


def system_has_certificates() -> bool:
    paths = ssl.get_default_verify_paths()
    return bool(paths.cafile or (paths.capath and any(Path(paths.capath).iterdir())))


def succeeds(command: Sequence[str]) -> bool:
    return subprocess.run(command, stdin=subprocess.DEVNULL, capture_output=True, check=False).returncode == 0


if __name__ == "__main__":
    sys.exit(main())
