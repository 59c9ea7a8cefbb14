"""A mail server that can be told to be difficult.

It says what happens in lines of JSON: first its port, then a line for each event. It is told by lines on its standard input:
`accept`, `refuse` (the reader) or `hang` (before the answer to a letter, until told otherwise). It ends when its input does.
"""

import argparse
import asyncio
import json
import ssl
import sys

import letters
from aiosmtpd.smtp import SMTP, AuthResult


def say(**event) -> None:
    print(json.dumps(event), flush=True)


class Reader:
    """Whoever reads the letters."""

    def __init__(self, mood: str) -> None:
        self.mood = mood
        self.changed = asyncio.Condition()

    async def become(self, mood: str) -> None:
        async with self.changed:
            self.mood = mood
            self.changed.notify_all()

    async def handle_RCPT(self, server, session, envelope, address, options) -> str:
        if self.mood == "refuse":
            say(event="refused")
            return "550 5.1.1 No such reader"
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server, session, envelope) -> str:
        if self.mood == "hang":
            say(event="hanging")
            async with self.changed:
                await self.changed.wait_for(lambda: self.mood != "hang")
        say(event="letter", encrypted=server.transport.get_extra_info("ssl_object") is not None, signed_in=bool(session.authenticated), letter=letters.read(envelope.content))
        return "250 OK"


def arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser()
    parser.add_argument("host")
    parser.add_argument("port", type=int)
    parser.add_argument("mood", choices=["accept", "refuse", "hang"])
    parser.add_argument("--starttls", action="store_true")
    parser.add_argument("--smtps", action="store_true")
    parser.add_argument("--certificate")
    parser.add_argument("--key")
    parser.add_argument("--password", help="who signs in must know it")
    return parser.parse_args()


def encryption(given: argparse.Namespace):
    if not given.certificate:
        return None
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(given.certificate, given.key)
    return context


async def main() -> None:
    given = arguments()
    reader = Reader(given.mood)
    context = encryption(given)

    def knows(server, session, envelope, mechanism, data) -> AuthResult:
        return AuthResult(success=data.password.decode() == given.password)

    def conversation() -> SMTP:
        return SMTP(
            reader,
            hostname="mail.example",
            tls_context=context if given.starttls else None,
            require_starttls=given.starttls,
            auth_required=given.password is not None,
            auth_require_tls=given.starttls,
            authenticator=knows if given.password else None,
        )

    loop = asyncio.get_running_loop()
    server = await loop.create_server(conversation, given.host, given.port, ssl=context if given.smtps else None)
    say(event="ready", port=server.sockets[0].getsockname()[1])
    told = asyncio.StreamReader()
    await loop.connect_read_pipe(lambda: asyncio.StreamReaderProtocol(told), sys.stdin)
    while line := await told.readline():
        await reader.become(line.decode().strip())


asyncio.run(main())
