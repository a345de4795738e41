"""What carries messages between laptops, behind the port `Link`. Loaded only when somebody shares or joins.

May import `domain` and `paths`. Read first: `rights.py` (who may say what), `nats_link.py` (the link over the Wi-Fi),
`hub.py` (the program that carries the messages); `memory_link.py` does the same without a network, for tests.
How a laptop gets in: `front_door.py` on the host, `coming_in.py` on a guest; `handshake.py` is what they say;
`finding_again.py` is how a guest finds the room when its place has changed.
"""
