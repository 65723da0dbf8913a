"""With the real model (`make test-entities`). Where it is not installed these are skipped where no folder is named."""

import os
import subprocess
import sys

import pytest

from anonymisation.detect import entities, find

pytestmark = pytest.mark.skipif(os.environ["ENTITIES_DIR"] == "no-models", reason=entities.available().why)


def test_the_model_is_there():
    assert entities.available().here, entities.available().why


def test_it_finds_a_name_that_no_list_knows():
    found = entities.model(entities.folder()).ask("Yesterday Bjorn Halvorsen flew from Bergen to Ankara.")
    assert (10, 25, "PERSON") in found


def test_findings_with_the_model_cover_those_without():
    text = "Mr Hasan Dikici of Ankara met Ercan at Bristol University on 5 May 2004."
    places = {place for finding in find(text, model="none") for place in range(finding.start, finding.end)}
    with_model = {place for finding in find(text) for place in range(finding.start, finding.end)}
    assert places <= with_model


def test_our_own_room_catalogue_is_not_what_the_model_imports():
    code = "import sys; sys.path.insert(0, sys.argv[1]); import catalogue, spacy; print(catalogue.__file__)"
    run = subprocess.run(
        [sys.executable, "-I", "-c", code, str(entities.folder())], capture_output=True, text=True, check=True, cwd="/"
    )
    assert run.stdout.startswith(str(entities.folder()))
