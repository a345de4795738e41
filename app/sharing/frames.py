"""What the door and a guest send each other over TLS: a length of two bytes, then so many bytes."""

import asyncio
import socket
import ssl

from app.sharing.handshake import BrokenFrameError

MOST_BEFORE_PROOF = 1_024
MOST_REPLY = 20_000
SHUTDOWN_SECONDS = 1.0


class Wire:
    """One TLS connection, in frames."""

    def __init__(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self._reader = reader
        self._writer = writer

    @classmethod
    async def dial(cls, address: str, port: int) -> "Wire":
        """Connect to a door. Whose it is, the handshake tells. Raises: OSError."""
        return cls(
            *await asyncio.open_connection(
                address, port, ssl=guest_tls(), server_hostname="", ssl_shutdown_timeout=SHUTDOWN_SECONDS
            )
        )

    @classmethod
    async def accept(cls, connection: socket.socket, context: ssl.SSLContext, seconds: float) -> "Wire":
        """Speak TLS with who came to the door. Raises: OSError."""
        loop = asyncio.get_running_loop()
        reader = asyncio.StreamReader(limit=2 * MOST_BEFORE_PROOF)
        protocol = asyncio.StreamReaderProtocol(reader)
        transport, _ = await loop.connect_accepted_socket(
            lambda: protocol,
            connection,
            ssl=context,
            ssl_handshake_timeout=seconds,
            ssl_shutdown_timeout=SHUTDOWN_SECONDS,
        )
        return cls(reader, asyncio.StreamWriter(transport, protocol, reader, loop))

    @property
    def certificate(self) -> bytes:
        """Return the certificate (DER) that the other side showed."""
        return self._writer.get_extra_info("ssl_object").getpeercert(binary_form=True) or b""

    async def send(self, frame: bytes) -> None:
        """Send one frame."""
        self._writer.write(len(frame).to_bytes(2, "big") + frame)
        await self._writer.drain()

    async def receive(self, most: int) -> bytes:
        """Return the next frame. Raises: BrokenFrameError if it is empty or longer than `most`, EOFError."""
        size = int.from_bytes(await self._reader.readexactly(2), "big")
        if not 0 < size <= most:
            raise BrokenFrameError
        return await self._reader.readexactly(size)

    async def close(self) -> None:
        """Say goodbye and disconnect."""
        self._writer.close()
        await self._writer.wait_closed()

    def cut(self) -> None:
        """Disconnect at once."""
        self._writer.transport.abort()


def guest_tls() -> ssl.SSLContext:
    """Return how a guest speaks TLS: with anybody. The secret proves who it is; the ticket brings the certificate."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.check_hostname = False
    context.verify_mode = ssl.CERT_NONE
    context.minimum_version = ssl.TLSVersion.TLSv1_3
    return context
