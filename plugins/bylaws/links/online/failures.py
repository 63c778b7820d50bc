"""Why a request got no answer, in words."""

from __future__ import annotations

import ssl
from dataclasses import dataclass

from urllib3.exceptions import (
    ConnectTimeoutError,
    NameResolutionError,
    NewConnectionError,
    ReadTimeoutError,
    SSLError,
)


@dataclass(frozen=True, slots=True)
class Failure:
    """What went wrong with one request."""

    reason: str
    again: bool = True
    """Whether another try makes sense."""
    of_host: bool = False
    """Whether every address of the origin would bring the same."""


def failure(error: Exception, timeout: float) -> Failure:
    """What an error of urllib3 or of the system means; `timeout`, in seconds, is the one of the request."""
    cause = error.args[1] if len(error.args) > 1 else None
    if isinstance(error, NameResolutionError):  # before its base, NewConnectionError
        return Failure("the name of the host is not known", of_host=True)
    if isinstance(error, NewConnectionError):  # before its base, ConnectTimeoutError
        return Failure("there is no connection to the host", of_host=True)
    if isinstance(error, (ConnectTimeoutError, ReadTimeoutError)):
        reason = f"no answer came within {timeout:g} seconds"
        return Failure(reason, of_host=isinstance(error, ConnectTimeoutError))
    if isinstance(error, SSLError):
        unknown = any(isinstance(part, ssl.SSLCertVerificationError) for part in error.args)
        reason = "the certificate of the host is not trusted" if unknown else "there is no secure connection"
        return Failure(reason, again=not unknown, of_host=True)
    if isinstance(cause, OSError):
        return Failure("the host closes the connection without an answer")
    return Failure("the answer is not HTTP")
