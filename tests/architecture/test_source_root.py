"""`site/` is a source root named like a module of the standard library: the ways in which that can go wrong."""

import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]


def test_site_is_never_a_package():
    assert not (ROOT / "site" / "__init__.py").exists()


def test_the_standard_library_keeps_its_own_site_module():
    code = "import site, sys; print(site.__file__); import django"
    found = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True).stdout
    assert Path(found.strip()).parent == Path(os.__file__).parent


def test_git_does_not_ignore_the_source_root():
    if not (ROOT / ".git").exists():
        pytest.skip("not a git checkout")
    asked = ["site/throughcare/urls.py", "site/home/models.py", "site/anything/new.py"]
    ignored = subprocess.run(["git", "check-ignore", *asked], cwd=ROOT, capture_output=True, text=True, check=False)
    assert ignored.stdout == ""


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("wheel")
    build = [sys.executable, "-m", "hatchling", "build", "--target", "wheel", "--directory", str(folder)]
    subprocess.run(build, cwd=ROOT, check=True, capture_output=True)
    return next(folder.glob("*.whl"))


def test_the_wheel_holds_both_packages_of_the_source_root_and_every_room(wheel, packages):
    names = zipfile.ZipFile(wheel).namelist()
    for package in packages:
        assert f"{package}/__init__.py" in names
    assert not [name for name in names if name.startswith(("site/", "tests/", "tools/"))]


def test_the_wheel_holds_whatever_the_checkout_holds_beside_the_modules(wheel, tracked_files, packages):
    """Templates, styles, vocabularies, demonstration content: a wheel without them installs and then fails."""
    names = set(zipfile.ZipFile(wheel).namelist())
    for file in tracked_files:
        path = file.relative_to("site") if file.parts[0] == "site" else file
        if path.parts[0] in packages:
            assert path.as_posix() in names


def test_an_installed_wheel_finds_its_templates_and_styles(wheel, tmp_path):
    zipfile.ZipFile(wheel).extractall(tmp_path / "installed")
    code = (
        "import django; django.setup()\n"
        "from django.template.loader import get_template; get_template('base.html')\n"
        "from django.contrib.staticfiles import finders; assert finders.find('css/tokens.css')\n"
    )
    environment = os.environ | {
        "PYTHONPATH": str(tmp_path / "installed"),
        "THROUGHCARE_VAR_DIR": str(tmp_path / "var"),
        "DJANGO_SETTINGS_MODULE": "throughcare.settings.dev",
    }
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=tmp_path, env=environment, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
