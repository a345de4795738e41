"""The file that names an organisation's engine: read strictly, never written, and each trouble says what to do."""

from pathlib import Path

import pytest

from app.domain.errors import MeetingError
from app.domain.organisation import Organisation
from app.paths import places
from app.storage.organisation_file import OrganisationFile
from app.words.problems import words_for
from app.words.speaker import Speaker
from tests.sharing.engine import block

CREDENTIALS = "-----BEGIN NATS USER JWT-----\na\n-----BEGIN USER NKEY SEED-----\nb\n"
CA = "-----BEGIN CERTIFICATE-----\n"
GOOD = 'halls = ["nats.example.org:7422"]\ncredentials = "key.creds"\n'


def put(folder: Path, text: str, credentials: str = CREDENTIALS) -> Path:
    (folder / "key.creds").write_text(credentials)
    (folder / "ca.pem").write_text(CA)
    file = folder / "organisation.toml"
    file.write_text(text)
    return file


def trouble(file: Path, *, is_named: bool = False) -> MeetingError:
    before = {path: path.read_bytes() for path in file.parent.iterdir()}
    with pytest.raises(MeetingError) as told:
        OrganisationFile(file, is_named=is_named).read()
    assert {path: path.read_bytes() for path in file.parent.iterdir()} == before
    assert words_for(told.value, Speaker()).endswith((".", "!"))
    return told.value


def test_it_names_servers_and_files_that_are_seen_from_its_folder(tmp_path: Path):
    file = put(tmp_path, GOOD.replace("nats.example.org", "[2001:db8::1]") + 'ca = "ca.pem"\nlaptops = ["a:1"]\n')
    assert OrganisationFile(file, is_named=False).read() == Organisation(
        ("[2001:db8::1]:7422",), tmp_path / "key.creds", ("a:1",), tmp_path / "ca.pem"
    )


def test_without_it_there_is_no_organisation(tmp_path: Path):
    assert OrganisationFile(tmp_path / "none.toml", is_named=False).read() is None


def test_one_that_was_named_must_be_there(tmp_path: Path):
    assert trouble(tmp_path / "none.toml", is_named=True).code == "organisation_unreadable"


@pytest.mark.parametrize("text", ["halls = [", "\0", "x" * 200_000])
def test_what_is_no_such_file_is_told(tmp_path: Path, text: str):
    assert trouble(put(tmp_path, text)).code == "organisation_unreadable"


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("", "halls"),
        (GOOD.replace("nats.example.org:7422", "nats.example.org"), "halls"),
        (GOOD.replace("7422", "99999"), "halls"),
        (GOOD.replace("nats.example.org", 'a\\" } evil: \\"'), "halls"),
        (GOOD.replace('["nats.example.org:7422"]', '"nats.example.org:7422"'), "halls"),
        (GOOD.replace('"key.creds"', "7"), "credentials"),
        (GOOD.replace("key.creds", "a\\nb"), "credentials"),
        ('halls = ["a:1"]', "credentials"),
        (GOOD + "ca = 7", "ca"),
        ("halls = [" + '"a:1",' * 17 + ']\ncredentials = "key.creds"', "halls"),
        (GOOD + 'laptops = ["a"]', "laptops"),
        (GOOD + "password = 'x'", "password"),
    ],
)
def test_a_wrong_line_is_named(tmp_path: Path, text: str, name: str):
    told = trouble(put(tmp_path, text))
    assert (told.code, told.facts) == ("organisation_wrong", {"name": name})


def test_credentials_that_are_none_are_named_and_not_shown(tmp_path: Path):
    told = trouble(put(tmp_path, GOOD, "secret words"))
    assert (told.code, told.facts) == ("organisation_credentials", {"file": "key.creds"})
    (tmp_path / "key.creds").unlink()
    assert trouble(tmp_path / "organisation.toml").code == "organisation_credentials"


def test_a_certificate_that_is_not_there_is_told(tmp_path: Path):
    assert trouble(put(tmp_path, GOOD + "ca = 'other.pem'")).facts == {"file": "other.pem"}


def test_what_the_paper_shows_can_be_used(tmp_path: Path):
    file = put(tmp_path, block("toml"))
    (tmp_path / "hall-1.creds").write_text(CREDENTIALS)
    found = OrganisationFile(file, is_named=False).read()
    assert found is not None
    assert len(found.halls) == len(found.laptops) == 3


def test_a_variable_names_another_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    ours = places(tmp_path).organisation
    assert ours == tmp_path / "settings" / "organisation" / "organisation.toml"
    monkeypatch.setenv("FAIRSAY_ORGANISATION", str(tmp_path / "other.toml"))
    assert places(tmp_path).organisation == tmp_path / "other.toml"
