"""A room's own certificates, made anew for each meeting: who has the room's CA knows its hub, and nobody else's."""

import os
import shutil
import ssl
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from hashlib import sha256
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import ExtendedKeyUsageOID

_NAME = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "A Fair Say room")])
_HUB_NAME = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "The hub of a Fair Say room")])
# The keys live as long as the meeting. The dates let in a laptop whose clock is wrong by years.
_FROM = datetime(1971, 1, 1, tzinfo=UTC)
_UNTIL = datetime(2149, 1, 1, tzinfo=UTC)
_ONLY_ME = 0o700
_ONLY_MY_FILE = 0o600


@dataclass(frozen=True, slots=True)
class RoomCertificates:
    """
    What a hub shows to prove which room it is for.

    Shape: all in PEM. `ca` goes into invitations; `key` is a secret of the laptop that made it.
    """

    ca: bytes
    certificate: bytes
    key: bytes = field(repr=False)

    @property
    def fingerprint(self) -> str:
        """Return the SHA-256 of the room's CA: 64 hex digits."""
        return fingerprint(self.ca)


def make_certificates() -> RoomCertificates:
    """Make a CA and a hub's certificate. The CA's own key is thrown away: nothing else is ever signed with it."""
    ca_key, hub_key = (ec.generate_private_key(ec.SECP256R1()) for _ in range(2))
    ca = _ca(ca_key)
    certificate = _hub(hub_key, ca_key)
    return RoomCertificates(
        ca=ca.public_bytes(serialization.Encoding.PEM),
        certificate=certificate.public_bytes(serialization.Encoding.PEM),
        key=hub_key.private_bytes(
            serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
        ),
    )


def fingerprint(ca: bytes) -> str:
    """Return the SHA-256 of a certificate in PEM: 64 hex digits. ValueError if it is none."""
    return sha256(x509.load_pem_x509_certificate(ca).public_bytes(serialization.Encoding.DER)).hexdigest()


def client_context(ca: bytes) -> ssl.SSLContext:
    """Return what trusts this room's hub and no other. Addresses change, so names are not looked at."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.minimum_version = ssl.TLSVersion.TLSv1_3
    context.check_hostname = False
    context.load_verify_locations(cadata=ca.decode("ascii"))
    return context


def server_context(certificates: RoomCertificates) -> ssl.SSLContext:
    """Return what shows the room's certificate to whoever connects."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.minimum_version = ssl.TLSVersion.TLSv1_3
    with private_folder() as folder:
        context.load_cert_chain(*write_pair(folder, certificates))
    return context


@contextmanager
def private_folder() -> Iterator[Path]:
    """Give a folder that only this person can open, and take it away with all that is in it."""
    folder = Path(tempfile.mkdtemp(prefix="fairsay-"))
    try:
        folder.chmod(_ONLY_ME)
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def write_pair(folder: Path, certificates: RoomCertificates) -> tuple[Path, Path]:
    """Write the hub's certificate and its key as files, for those that read nothing else."""
    certificate, key = folder / "certificate.pem", folder / "key.pem"
    write_private(certificate, certificates.certificate)
    write_private(key, certificates.key)
    return certificate, key


def write_private(path: Path, data: bytes) -> None:
    """Write a new file that only this person can read."""
    with os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, _ONLY_MY_FILE), "wb") as out:
        out.write(data)


def _ca(key: ec.EllipticCurvePrivateKey) -> x509.Certificate:
    uses = x509.KeyUsage(
        digital_signature=False,
        content_commitment=False,
        key_encipherment=False,
        data_encipherment=False,
        key_agreement=False,
        key_cert_sign=True,
        crl_sign=False,
        encipher_only=False,
        decipher_only=False,
    )
    return (
        _blank(_NAME, key.public_key())
        .add_extension(x509.BasicConstraints(ca=True, path_length=0), critical=True)
        .add_extension(uses, critical=True)
        .add_extension(x509.SubjectKeyIdentifier.from_public_key(key.public_key()), critical=False)
        .sign(key, hashes.SHA256())
    )


def _hub(key: ec.EllipticCurvePrivateKey, ca_key: ec.EllipticCurvePrivateKey) -> x509.Certificate:
    return (
        _blank(_HUB_NAME, key.public_key())
        .add_extension(x509.BasicConstraints(ca=False, path_length=None), critical=True)
        .add_extension(x509.ExtendedKeyUsage([ExtendedKeyUsageOID.SERVER_AUTH]), critical=False)
        .add_extension(x509.SubjectAlternativeName([x509.DNSName("hub.fairsay.invalid")]), critical=False)
        .add_extension(x509.AuthorityKeyIdentifier.from_issuer_public_key(ca_key.public_key()), critical=False)
        .sign(ca_key, hashes.SHA256())
    )


def _blank(name: x509.Name, key: ec.EllipticCurvePublicKey) -> x509.CertificateBuilder:
    return (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(_NAME)
        .public_key(key)
        .serial_number(x509.random_serial_number())
        .not_valid_before(_FROM)
        .not_valid_after(_UNTIL)
    )
