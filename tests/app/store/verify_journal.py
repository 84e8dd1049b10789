#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Pregonero authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Verifies an exported journal, knowing only resources/manual/journal.md: verify_journal.py EXPORT [EARLIER-EXPORT]"""
import hashlib, json, sys
from nacl.signing import VerifyKey

def escape(text):
    return text.replace("\\", "\\\\").replace("\r", "\\r").replace("\n", "\\n")

def read(path):
    lines = [json.loads(line) for line in open(path, encoding="utf-8")]
    assert lines[0].get("format") == "pregonero-journal-1", "not a journal"
    return lines[1:]

faults, last, hashes, heads = [], {}, {}, None
for e in read(sys.argv[1]):
    if "heads" in e:
        heads = {h["writer"]: (h["sequence"], h["hash"]) for h in e["heads"]}
        continue
    signed = "\n".join(["pregonero-entry-1", escape(e["id"]), e["writer"], str(e["sequence"]), e["at"],
                        escape(e["person"]), escape(e["kind"]), escape(e["subject"]), e["bodyHash"], e["previous"], ""]).encode()
    try:
        VerifyKey(bytes.fromhex(e["writer"])).verify(signed, bytes.fromhex(e["signature"]))
    except Exception:
        faults.append(f"{e['id']}: altered")
    if not e["erased"] and hashlib.sha256(bytes.fromhex(e["salt"]) + e["body"].encode()).hexdigest() != e["bodyHash"]:
        faults.append(f"{e['id']}: content altered")
    if (e["sequence"] - 1, e["previous"]) != last.get(e["writer"], (0, "00" * 32)):
        faults.append(f"{e['id']}: does not follow the entry before it")
    last[e["writer"]] = (e["sequence"], hashlib.sha256(signed).hexdigest())
    hashes[e["writer"], e["sequence"]] = last[e["writer"]][1]
if heads != last:
    faults.append("end: the last entries are not those of the last line")
for h in (read(sys.argv[2])[-1]["heads"] if len(sys.argv) > 2 else []):
    if hashes.get((h["writer"], h["sequence"])) != h["hash"]:
        faults.append(f"end: entry {h['sequence']} of the earlier export is not here")
print("\n".join(faults) or f"whole: {len(hashes)} entries")
sys.exit(1 if faults else 0)
