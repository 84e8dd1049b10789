#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Pregonero authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes unicode.txt, domains.txt and entities.txt anew from what the distribution ships.

Needs the packages unicode-data and publicsuffix. Run it in this folder; look at the difference before keeping it.
"""
import html.entities
import re
import subprocess

UNICODE = "/usr/share/unicode"
SUFFIXES = "/usr/share/publicsuffix/public_suffix_list.dat"
HEAD = "# SPDX-FileCopyrightText: 2026 The Pregonero authors\n# SPDX-License-Identifier: GPL-3.0-or-later\n#\n"


def rows(path):
    with open(f"{UNICODE}/{path}", encoding="utf-8") as file:
        for line in file:
            fields = [field.strip() for field in line.split("#")[0].split(";")]
            if len(fields) > 1:
                yield fields


def span(text):
    first, _, last = text.partition("..")
    return int(first, 16), int(last or first, 16)


def ranges(spans):
    points = sorted(spans)
    merged = []
    for first, last in points:
        if merged and first <= merged[-1][1] + 1:
            merged[-1][1] = max(last, merged[-1][1])
        else:
            merged.append([first, last])
    return [f"{a:X}" if a == b else f"{a:X}-{b:X}" for a, b in merged]


def wrapped(name, words):
    line = name
    for word in words:
        if len(line) + len(word) > 118:
            yield line
            line = name
        line += " " + word
    yield line


def unicode_data():
    out = []
    breaks = {}
    for code, value in rows("auxiliary/GraphemeBreakProperty.txt"):
        breaks.setdefault(value, []).append(span(code))
    for name in ("Control", "Extend", "Prepend", "SpacingMark", "L", "V", "T"):
        out += wrapped(name, ranges(breaks[name]))
    conjunct = {}
    for fields in rows("DerivedCoreProperties.txt"):
        if fields[1] == "InCB":
            conjunct.setdefault(fields[2], []).append(span(fields[0]))
    for name in ("Consonant", "Linker"):
        out += wrapped(name, ranges(conjunct[name]))
    emoji = {}
    for code, value in rows("emoji/emoji-data.txt"):
        emoji.setdefault(value, []).append(span(code))
    out += wrapped("Pictographic", ranges(emoji["Extended_Pictographic"]))
    shown = {c for a, b in emoji["Emoji_Presentation"] for c in range(a, b + 1)}
    texts = [(c, c) for a, b in emoji["Emoji"] for c in range(a, b + 1) if c not in shown and c > 0x39]
    out += wrapped("EmojiDefault", ranges(emoji["Emoji_Presentation"]))
    out += wrapped("EmojiText", ranges(texts))
    out += wrapped("EmojiBase", ranges(emoji["Emoji_Modifier_Base"]))
    flags, tags = [], []
    for code, value, _ in rows("emoji/emoji-sequences.txt"):
        points = [int(c, 16) for c in code.split()] if ".." not in code else []
        if value == "RGI_Emoji_Flag_Sequence":
            flags.append("".join(chr(c - 0x1F1E6 + ord("A")) for c in points))
        elif value == "RGI_Emoji_Tag_Sequence":
            tags.append("".join(chr(c - 0xE0000) for c in points[1:-1]))
    out += wrapped("Flag", flags)
    out += wrapped("Tag", tags)
    plain, toned = set(), set()
    for code, _, _ in rows("emoji/emoji-zwj-sequences.txt"):
        points = [int(c, 16) for c in code.split()]
        parts = "+".join(f"{c:X}" for c in points if c not in (0x200D, 0xFE0F) and not 0x1F3FB <= c <= 0x1F3FF)
        (toned if any(0x1F3FB <= c <= 0x1F3FF for c in points) else plain).add(parts)
    out += wrapped("Joined", sorted(plain))
    out += wrapped("JoinedToned", sorted(toned))
    with open(f"{UNICODE}/emoji/emoji-sequences.txt", encoding="utf-8") as file:
        version = re.search(r"# Version: (\S+)", file.read()).group(1)
    head = HEAD + f"""# Unicode {version} properties that Qt does not offer, as code points in hexadecimal (facts from the Unicode Character
# Database: GraphemeBreakProperty, DerivedCoreProperties, emoji-data, emoji-sequences, emoji-zwj-sequences).
# Hangul syllables are computed. Joined: people and things joined by U+200D, without U+FE0F and skin tones; JoinedToned:
# those that exist with tones. Made by refresh.py.
"""
    with open("unicode.txt", "w", encoding="utf-8") as file:
        file.write(head + "\n".join(out) + "\n")


def domains():
    names = set()
    with open(SUFFIXES, encoding="utf-8") as file:
        text = file.read()
    version = subprocess.run(["dpkg-query", "-W", "-f", "${Version}", "publicsuffix"], capture_output=True, text=True,
                             check=True).stdout
    for line in text.split("===BEGIN ICANN DOMAINS===")[1].split("===END ICANN DOMAINS===")[0].splitlines():
        line = line.strip()
        if line and not line.startswith("//"):
            names.add(line.lstrip("!").split(".")[-1].split()[0])
    head = HEAD + f"""# The top-level domains in use, one a line, from the ICANN part of the Public Suffix List
# (https://publicsuffix.org/list/, as of the package publicsuffix {version}). Made by refresh.py.
"""
    with open("domains.txt", "w", encoding="utf-8") as file:
        file.write(head + "\n".join(sorted(names)) + "\n")


def entities():
    table = dict(html.entities.name2codepoint)
    table["apos"] = 0x27
    for name in ("hyphen", "dash", "num", "commat", "lpar", "rpar", "lsqb", "rsqb", "lbrack", "rbrack", "lcub", "rcub",
                 "comma", "period", "colon", "semi", "quest", "excl", "percnt", "dollar", "ast", "plus", "equals", "sol",
                 "bsol", "lowbar", "grave", "verbar", "vert", "Tab", "NewLine", "hairsp", "numsp", "puncsp", "mldr"):
        table[name] = ord(html.entities.html5[name + ";"])
    with open("entities.txt", "w", encoding="utf-8") as file:
        file.write(HEAD + "# The named characters of HTML 4 and the punctuation of HTML 5: name and code point in hexadecimal.\n"
                   "# Made by refresh.py.\n")
        for name in sorted(table):
            file.write(f"{name} {table[name]:X}\n")


unicode_data()
domains()
entities()
