"""An OpenID provider on loopback, for one test: discovery, token, user info, keys. Signs what it says."""

import json
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qs

import jwt
from cryptography.hazmat.primitives.asymmetric import rsa

CLIENT, SECRET = "throughcare", "a secret of the provider"


class Provider:
    """`claims`: what it says of the person who signs in. `asked`: the addresses that were asked for, in order."""

    def __init__(self, **claims: Any) -> None:
        self.claims = {"sub": "person-17"} | claims
        self.asked: list[str] = []
        self.address = ""
        self.answers_with_an_error = False
        self._key = rsa.generate_private_key(public_exponent=65537, key_size=2048)

    def answer(self, path: str, sent: dict[str, list[str]]) -> dict[str, Any]:
        self.asked.append(path)
        if path == "/.well-known/openid-configuration":
            return {
                "issuer": self.address,
                "authorization_endpoint": f"{self.address}/authorize",
                "token_endpoint": f"{self.address}/token",
                "userinfo_endpoint": f"{self.address}/userinfo",
                "jwks_uri": f"{self.address}/keys",
                "token_endpoint_auth_methods_supported": ["client_secret_post"],
            }
        if path == "/token":
            assert sent["client_id"] == [CLIENT]
            assert sent["client_secret"] == [SECRET]
            assert sent["code_verifier"]
            return {"access_token": "token-1", "token_type": "Bearer", "id_token": self._signed()}
        if path == "/userinfo":
            return self.claims
        key = json.loads(jwt.algorithms.RSAAlgorithm.to_jwk(self._key.public_key()))
        return {"keys": [key | {"kid": "one", "use": "sig", "alg": "RS256"}]}

    def _signed(self) -> str:
        now = int(time.time())
        token = self.claims | {"iss": self.address, "aud": CLIENT, "iat": now, "exp": now + 60}
        return jwt.encode(token, self._key, algorithm="RS256", headers={"kid": "one"})


@contextmanager
def provider_of(**claims: Any) -> Iterator[Provider]:
    provider = Provider(**claims)

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            self._reply({})

        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
            self._reply(parse_qs(body.decode()))

        def _reply(self, sent: dict[str, list[str]]) -> None:
            content = json.dumps(provider.answer(self.path.split("?")[0], sent)).encode()
            self.send_response(500 if provider.answers_with_an_error else 200)
            self.send_header("Content-Type", "application/json")
            self.send_header("Content-Length", str(len(content)))
            self.end_headers()
            self.wfile.write(content)

        def log_message(self, format: str, *args: Any) -> None:
            return

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    provider.address = f"http://127.0.0.1:{server.server_port}"
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    try:
        yield provider
    finally:
        server.shutdown()
        server.server_close()
        thread.join()
