"""`fairsay where` says which engine of an organisation this laptop knows; never what opens it."""

from pathlib import Path

import pytest

from tests.commands.conftest import Ask

SECRET = "-----BEGIN NATS USER JWT-----\nhidden\n-----BEGIN USER NKEY SEED-----\nsecret\n"


def test_where_says_that_there_is_none_and_where_it_would_be(ask: Ask, tmp_path: Path):
    place = tmp_path / "settings" / "organisation" / "organisation.toml"
    assert f"Organisation: none ({place})" in ask("--home", tmp_path, "where").out


def test_where_names_servers_and_files_and_shows_no_secret(ask: Ask, tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    file = tmp_path / "ours.toml"
    file.write_text('halls = ["nats-1.example.org:7422", "nats-2.example.org:7422"]\ncredentials = "key.creds"\n')
    (tmp_path / "key.creds").write_text(SECRET)
    monkeypatch.setenv("FAIRSAY_ORGANISATION", str(file))
    said = ask("--home", tmp_path / "home", "where").out
    assert f"Organisation: {file}" in said
    assert "halls = nats-1.example.org:7422, nats-2.example.org:7422" in said
    assert f"credentials = {tmp_path / 'key.creds'}" in said
    assert "hidden" not in said
    assert "secret" not in said


def test_where_says_what_is_wrong_with_it(ask: Ask, tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setenv("FAIRSAY_ORGANISATION", str(tmp_path / "lost.toml"))
    answer = ask("--home", tmp_path / "home", "where")
    assert answer.status == 0
    assert "We cannot read the file lost.toml" in answer.out
