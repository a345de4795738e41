"""An organisation's engine on this machine: three servers, from the very settings that docs/organisation.md shows."""

import ipaddress
import os
import re
import socket
import subprocess
import sys
import time
import tomllib
from datetime import UTC, datetime, timedelta
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID

from app.domain.organisation import Organisation, organisation_from
from app.sharing.hub_settings import find_program
from tests.house_rules import ROOT

DOC = ROOT / "docs" / "organisation.md"
SERVERS = (1, 2, 3)
# Tests side by side begin to look for a place at different ones.
_next = iter(10 + (os.getpid() + step) % 240 for step in range(240))


def block(kind: str) -> str:
    """Return the one block of this kind that the paper for organisations shows."""
    found = re.findall(rf"```{kind}\n(.*?)```", DOC.read_text(encoding="utf-8"), re.DOTALL)
    assert len(found) == 1
    return found[0]


class Engine:
    """The servers, and the files that a laptop gets. Each engine has addresses of its own on this machine."""

    def __init__(self, folder: Path) -> None:
        self.folder, self._net = folder, f"127.0.{_free_net()}"
        folder.mkdir(parents=True)
        asked = [sys.executable, str(ROOT / "packaging" / "organisation.py"), str(folder), "hall-1", "hall-2"]
        subprocess.run(asked, check=True, cwd=ROOT)
        _make_certificates(folder, [f"{self._net}.{number}" for number in SERVERS])
        self._running: dict[int, subprocess.Popen[bytes]] = {}
        for number in SERVERS:
            (folder / f"server-{number}.conf").write_text(self._settings(number), encoding="utf-8")
        (folder / "organisation.toml").write_text(self._here(block("toml")), encoding="utf-8")

    @property
    def file(self) -> Path:
        """Where the file for a laptop is."""
        return self.folder / "organisation.toml"

    def organisation(self) -> Organisation:
        """Return what that file says."""
        return organisation_from(tomllib.loads(self.file.read_text(encoding="utf-8")), self.folder)

    def start(self, *numbers: int) -> None:
        """Start these servers, else all, and wait until they listen."""
        for number in numbers or SERVERS:
            command = [str(find_program()), "-c", str(self.folder / f"server-{number}.conf")]
            with (self.folder / f"server-{number}.log").open("ab") as log:
                self._running[number] = subprocess.Popen(command, stderr=log)
        for number in numbers or SERVERS:
            for port in (4222, 7422):
                _wait_for(f"{self._net}.{number}", port)

    def kill(self, *numbers: int) -> None:
        """Kill these servers, else all that run."""
        for number in numbers or tuple(self._running):
            server = self._running.pop(number)
            server.kill()
            server.wait()

    def pids(self) -> list[int]:
        """Return the numbers of the programs that run."""
        return [server.pid for server in self._running.values()]

    def _settings(self, number: int) -> str:
        mine = [
            re.sub(r"nats-1(?=\b)", f"nats-{number}", line) if line.endswith("# this server") else line
            for line in block("conf").splitlines()
        ]
        return self._here("\n".join(mine))

    def _here(self, text: str) -> str:
        return re.sub(r"nats-(\d)\.example\.org", rf"{self._net}.\1", text).replace(
            "/etc/fairsay/", f"{self.folder.as_posix()}/"
        )


def _free_net() -> int:
    for number in _next:
        with socket.socket() as tried:
            try:
                tried.bind((f"127.0.{number}.1", 7422))
            except OSError:
                continue
            return number
    raise OSError("no place for an engine")


def _wait_for(host: str, port: int) -> None:
    end = time.monotonic() + 10
    while True:
        try:
            socket.create_connection((host, port), timeout=1).close()
            return
        except OSError:
            assert time.monotonic() < end, f"no server at {host}:{port}"
            time.sleep(0.02)


def _make_certificates(folder: Path, addresses: list[str]) -> None:
    """Write ca.pem, server.pem and server.key, as an organisation's own CA would."""
    ca_key, key = (ec.generate_private_key(ec.SECP256R1()) for _ in range(2))
    ca_name, name = (x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, each)]) for each in ("An organisation", "nats"))
    ca = (
        _blank(ca_name, ca_name, ca_key)
        .add_extension(x509.BasicConstraints(ca=True, path_length=0), critical=True)
        .add_extension(x509.SubjectKeyIdentifier.from_public_key(ca_key.public_key()), critical=False)
        .sign(ca_key, hashes.SHA256())
    )
    places = [x509.IPAddress(ipaddress.ip_address(each)) for each in addresses]
    uses = [ExtendedKeyUsageOID.SERVER_AUTH, ExtendedKeyUsageOID.CLIENT_AUTH]
    server = (
        _blank(name, ca_name, key)
        .add_extension(x509.SubjectAlternativeName(places), critical=False)
        .add_extension(x509.ExtendedKeyUsage(uses), critical=False)
        .add_extension(x509.AuthorityKeyIdentifier.from_issuer_public_key(ca_key.public_key()), critical=False)
        .sign(ca_key, hashes.SHA256())
    )
    (folder / "ca.pem").write_bytes(ca.public_bytes(serialization.Encoding.PEM))
    (folder / "server.pem").write_bytes(server.public_bytes(serialization.Encoding.PEM))
    (folder / "server.key").write_bytes(
        key.private_bytes(serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
    )


def _blank(name: x509.Name, issuer: x509.Name, key: ec.EllipticCurvePrivateKey) -> x509.CertificateBuilder:
    now = datetime.now(UTC)
    return (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(issuer)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - timedelta(days=1))
        .not_valid_after(now + timedelta(days=2))
    )
