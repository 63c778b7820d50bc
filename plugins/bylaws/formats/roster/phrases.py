"""What stands beside a name and tells nothing, or leads to what does: labels, accounts elsewhere, remarks."""

from __future__ import annotations

import re
from typing import Final

LABEL: Final = re.compile(
    r"(?:git\s?hub|git\s?lab|gh|handle|account|user ?name|e-?mail|mail|contact|profile|linked ?in|twitter|slack|"
    r"website|blog|web|"
    r"home ?page|cncf slack)(?:\s+(?:id|handle|username|user|name|profile|account))?[:=]?",
    re.IGNORECASE,
)
ON_HOST: Final = re.compile(r"(?:on|at|via) git\s?(?:hub|lab)", re.IGNORECASE)
"""Behind an account: `Ada Lovelace (@ada on GitHub)`."""
SOCIAL: Final = re.compile(
    r"(?:\b[\w.]+ )?\b(?:slack|twitter|x|matrix|irc|discord|mastodon|telegram|linkedin|bluesky|lfid|lf id|keybase|"
    r"wechat|gpg|pgp|"
    r"time ?zone|tz|phone)(?: (?:irc|id|handle|name))?\s*[:=][^,;)\]|\n]*",
    re.IGNORECASE,
)
ASIDE: Final = re.compile(
    r"\(\s*(?:(?:he|she|they|xe|ze|any|it|him|her|hers|them|theirs|his)(?:\s*/\s*|(?=\s*\)))){1,3}\s*\)|"
    r",?\s+\(?(?:aka|a\.k\.a\.?|also known as)\s+[\"'`“]?@?[\w.-]+[\"'`”]?\)?",
    re.IGNORECASE,
)
"""How somebody wants to be spoken of, and other names: `(she/her)`, `aka ada`."""
WORKS_FOR: Final = re.compile(
    r"(?:on behalf of|representing|works? (?:at|for)|working (?:at|for)|employed by|affiliated with)\s+(?=\S)",
    re.IGNORECASE,
)
LABELLED: Final = re.compile(
    r"\b(?:git ?(?P<host>hub|lab)|gh)(?: (?:id|handle|user ?name|user|account))?\s*[:=]\s*@?"
    r"(?P<handle>[A-Za-z0-9](?:-?[A-Za-z0-9]){0,38})"
    r"(?![\w.@/:-])",
    re.IGNORECASE,
)
AT_BEHIND: Final = re.compile(r"(?<=[(\[])(?P<handle>[A-Za-z0-9](?:-?[A-Za-z0-9]){0,38})@(?=[)\]])")
"""`(ada@)`, as some companies write accounts."""
PATTERN: Final = re.compile(r"(?<!\S)(?:\*\.\w+|[\w.:-]+\*|\*)(?!\S)")
"""`*.md`, `Makefile*`, `pkg:*`: the asterisk is no mark."""
SUFFIX: Final = re.compile(
    r"\s*,\s*(?:Inc|Ltd|LLC|L\.L\.C|GmbH|Co|Corp|S\.?A|AG|B\.?V|Pty|PLC|LP|Jr|Sr|Ph\.?D|M\.?D|II|III)\b\.?",
    re.IGNORECASE,
)
