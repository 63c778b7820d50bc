"""Hash functions without `hashlib`, which loads OpenSSL: that takes longer than all digests of a run."""

from __future__ import annotations

try:
    from _blake2 import blake2b
except ImportError:  # pragma: no cover - other implementations of Python
    from hashlib import blake2b

try:
    from _sha2 import sha256  # type: ignore[import-not-found, unused-ignore]
except ImportError:
    try:
        from _sha256 import sha256  # type: ignore[import-not-found, unused-ignore]  # Python 3.11
    except ImportError:  # pragma: no cover - other implementations of Python
        from hashlib import sha256

__all__ = ["blake2b", "sha256"]
