"""The settings, each read in a process of its own as a server reads them."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from throughcare.settings.environment import VARIABLES

ROOT = Path(__file__).resolve().parents[2]
SAFE = {
    "DJANGO_SECRET_KEY": "k" * 50,
    "SEALING_KEYS": "b25seS1mb3ItdGVzdHMtb25seS1mb3ItdGVzdHMtMTI=",
    "DJANGO_ALLOWED_HOSTS": "throughcare.example,www.throughcare.example",
    "DATABASE_URL": "postgres://reader:p%40ss@db.example:5433/throughcare",
    "EMAIL_URL": "smtp+tls://post:secret@mail.example:587",
}


def read(module: str, names: list[str], folder: Path, **given: str) -> subprocess.CompletedProcess[str]:
    clean = {name: value for name, value in os.environ.items() if name not in {v.name for v in VARIABLES}}
    code = (
        "import importlib, json\n"
        f"settings = importlib.import_module('throughcare.settings.{module}')\n"
        f"print(json.dumps({{name: getattr(settings, name) for name in {names!r}}}, default=str))\n"
    )
    environment = clean | {"PYTHONPATH": f"{ROOT / 'site'}:{ROOT}", "THROUGHCARE_VAR_DIR": str(folder)} | given
    return subprocess.run([sys.executable, "-c", code], env=environment, capture_output=True, text=True, check=False)


def values(module: str, names: list[str], folder: Path, **given: str) -> dict[str, object]:
    done = read(module, names, folder, **given)
    assert done.returncode == 0, done.stderr
    found: dict[str, object] = json.loads(done.stdout)
    return found


@pytest.mark.parametrize("missing", sorted(SAFE))
def test_production_refuses_to_start_without_what_a_safe_service_needs(missing, tmp_path):
    given = {name: value for name, value in SAFE.items() if name != missing}
    done = read("production", [], tmp_path, **given)
    assert done.returncode != 0
    complaint = done.stderr.strip().splitlines()[-1]
    assert "does not start in production" in complaint
    assert missing in complaint
    assert not [name for name in given if f"{name}," in complaint or f"{name}. Set" in complaint]


def test_production_names_everything_that_is_missing_at_once(tmp_path):
    complaint = read("production", [], tmp_path).stderr.strip().splitlines()[-1]
    assert all(name in complaint for name in SAFE)


def test_production_takes_no_secret_key_that_can_be_guessed(tmp_path):
    done = read("production", [], tmp_path, **SAFE | {"DJANGO_SECRET_KEY": "short"})
    assert "DJANGO_SECRET_KEY" in done.stderr


@pytest.mark.parametrize("printing", ["consolemail://", "filemail:///var/mails"])
def test_production_prints_no_mail_and_writes_none_to_a_file(printing, tmp_path):
    """Its recipients would stand in the journal: the authors of cases, on the day on which they were told."""
    done = read("production", [], tmp_path, **SAFE | {"EMAIL_URL": printing})
    assert done.returncode != 0
    assert "EMAIL_URL that prints mails" in done.stderr.strip().splitlines()[-1]


def test_production_may_be_told_to_send_no_mail(tmp_path):
    found = values("production", ["EMAIL_BACKEND"], tmp_path, **SAFE | {"EMAIL_URL": "dummymail://"})
    assert found == {"EMAIL_BACKEND": "django.core.mail.backends.dummy.EmailBackend"}


def test_production_starts_with_all_of_them(tmp_path):
    found = values("production", ["DEBUG", "ALLOWED_HOSTS"], tmp_path, **SAFE)
    assert found == {"DEBUG": False, "ALLOWED_HOSTS": ["throughcare.example", "www.throughcare.example"]}


@pytest.mark.parametrize("module", ["base", "production"])
def test_settings_are_safe_unless_someone_loosens_them(module, tmp_path):
    expected = {
        "DEBUG": False,
        "SESSION_COOKIE_SECURE": True,
        "SESSION_COOKIE_HTTPONLY": True,
        "CSRF_COOKIE_SECURE": True,
        "SECURE_SSL_REDIRECT": True,
        "SECURE_CONTENT_TYPE_NOSNIFF": True,
        "WAGTAIL_ENABLE_UPDATE_CHECK": False,
        "WAGTAIL_GRAVATAR_PROVIDER_URL": None,
    }
    found = values(module, [*expected, "SECURE_HSTS_SECONDS", "CONTENT_SECURITY_POLICY"], tmp_path, **SAFE)
    assert {name: found[name] for name in expected} == expected
    assert int(str(found["SECURE_HSTS_SECONDS"])) >= 31536000
    policy = found["CONTENT_SECURITY_POLICY"]["DIRECTIVES"]  # type: ignore[index]
    assert policy["default-src"] == ["'self'"]
    assert "'unsafe-inline'" not in str(policy)


def test_base_allows_no_host_and_has_no_key_of_its_own(tmp_path):
    assert values("base", ["ALLOWED_HOSTS", "SECRET_KEY"], tmp_path) == {"ALLOWED_HOSTS": [], "SECRET_KEY": ""}


def test_a_postgresql_address_gives_the_psycopg_engine_with_a_connection_that_is_kept(tmp_path):
    database = values("base", ["DATABASES"], tmp_path, **SAFE)["DATABASES"]["default"]  # type: ignore[index]
    assert database["ENGINE"] == "django.db.backends.postgresql"
    assert (database["NAME"], database["USER"], database["PASSWORD"]) == ("throughcare", "reader", "p@ss")
    assert (database["HOST"], str(database["PORT"])) == ("db.example", "5433")
    assert database["CONN_MAX_AGE"] > 0
    assert database["CONN_HEALTH_CHECKS"] is True


def test_without_an_address_sqlite_waits_its_turn_and_lets_readers_read_meanwhile(tmp_path):
    database = values("base", ["DATABASES"], tmp_path)["DATABASES"]["default"]  # type: ignore[index]
    assert database["ENGINE"] == "django.db.backends.sqlite3"
    assert Path(database["NAME"]) == tmp_path / "throughcare.sqlite3"
    assert database["OPTIONS"]["transaction_mode"] == "IMMEDIATE"
    assert database["OPTIONS"]["timeout"] >= 20
    assert "journal_mode=WAL" in database["OPTIONS"]["init_command"]


def test_development_makes_a_key_once_and_keeps_it(tmp_path):
    first = values("dev", ["SECRET_KEY", "ALLOWED_HOSTS"], tmp_path)
    assert len(str(first["SECRET_KEY"])) >= 50
    assert values("dev", ["SECRET_KEY", "ALLOWED_HOSTS"], tmp_path) == first
    assert (tmp_path / "secret-key").stat().st_mode & 0o077 == 0
    assert set(first["ALLOWED_HOSTS"]) == {"localhost", "127.0.0.1", "[::1]"}  # type: ignore[call-overload]


def test_every_variable_says_what_it_is_for():
    assert all(variable.purpose.endswith(".") for variable in VARIABLES)
    assert len({variable.name for variable in VARIABLES}) == len(VARIABLES)


def test_limits_on_guessing_count_in_one_place_for_all_processes(tmp_path):
    """Each process would allow as many tries again."""
    cache = values("production", ["CACHES"], tmp_path, **SAFE)["CACHES"]["default"]  # type: ignore[index]
    assert cache["BACKEND"] == "accounts.shared_cache.TableCache"
    redis = SAFE | {"CACHE_URL": "rediscache://cache.example:6379/1"}
    cache = values("production", ["CACHES"], tmp_path, **redis)["CACHES"]["default"]  # type: ignore[index]
    assert cache["BACKEND"].endswith("RedisCache")
    assert cache["KEY_FUNCTION"] == "accounts.shared_cache.unreadable_key"


@pytest.mark.parametrize("own", ["locmemcache://", "dummycache://", "dbcache://some_table"])
def test_production_starts_with_no_cache_in_which_counts_are_wrong(own, tmp_path):
    done = read("production", [], tmp_path, **SAFE | {"CACHE_URL": own})
    assert done.returncode != 0
    assert "CACHE_URL" in done.stderr.strip().splitlines()[-1]


def test_single_sign_on_is_off_until_it_is_set_and_never_goes_by_plain_http(tmp_path):
    names = ["SOCIALACCOUNT_PROVIDERS", "CONTENT_SECURITY_POLICY"]
    off = values("production", names, tmp_path, **SAFE)
    assert off["SOCIALACCOUNT_PROVIDERS"] == {}
    assert off["CONTENT_SECURITY_POLICY"]["DIRECTIVES"]["form-action"] == ["'self'"]  # type: ignore[index]
    given = {"OIDC_CLIENT_ID": "us", "OIDC_CLIENT_SECRET": "secret", "OIDC_NAME": "EU Login"}
    there = SAFE | given | {"OIDC_SERVER_URL": "https://login.example/cas/oauth2"}
    on = values("production", names, tmp_path, **there)
    app = on["SOCIALACCOUNT_PROVIDERS"]["openid_connect"]["APPS"][0]  # type: ignore[index]
    assert (app["name"], app["client_id"], app["secret"]) == ("EU Login", "us", "secret")
    leads_to = on["CONTENT_SECURITY_POLICY"]["DIRECTIVES"]["form-action"]  # type: ignore[index]
    assert leads_to == ["'self'", "https://login.example"]
    plain = read("production", [], tmp_path, **there | {"OIDC_SERVER_URL": "http://login.example"})
    assert "https://" in plain.stderr.strip().splitlines()[-1]


def test_the_admin_asks_for_a_second_factor_unless_somebody_says_otherwise(tmp_path):
    name = "ADMIN_NEEDS_SECOND_FACTOR"
    assert values("production", [name], tmp_path, **SAFE) == {name: True}
    assert values("demo", [name], tmp_path) == {name: False}
    assert values("demo", [name], tmp_path, **{name: "true"}) == {name: True}
