#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Pregonero authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""An editor of the Language Server Protocol against the real program: lsp_client.py PROGRAM

Opens a document, edits it, gets diagnostics, hovers, applies a quick fix, sends what no editor should, shuts down.
"""
import json
import os
import select
import subprocess
import sys
import tempfile
import time

PATIENCE = 60  # seconds for one answer
URI = "file:///tmp/aviso.md"


class Editor:
    def __init__(self, program, *options):
        home = tempfile.mkdtemp(prefix="pregonero-lsp-")
        # Neither a screen nor a keychain nor a workspace: nothing of them is needed.
        environment = {"PATH": os.environ["PATH"], "HOME": home, "LC_ALL": "C.UTF-8", "QT_QPA_PLATFORM": "nothing-there",
                       "LD_LIBRARY_PATH": os.environ.get("LD_LIBRARY_PATH", "")}
        self.home = home
        self.process = subprocess.Popen([program, "check", "--server", *options], stdin=subprocess.PIPE,
                                        stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=environment)
        self.held = b""
        self.number = 0
        self.published = []  # diagnostics as they came

    def raw(self, data):
        self.process.stdin.write(data)
        self.process.stdin.flush()

    def send(self, message):
        body = json.dumps({"jsonrpc": "2.0", **message}, ensure_ascii=False).encode()
        self.raw(b"Content-Length: %d\r\n\r\n" % len(body) + body)

    def notify(self, method, params):
        self.send({"method": method, "params": params})

    def receive(self):
        """The next message, whatever it is."""
        until = time.monotonic() + PATIENCE
        while True:
            head, blank, rest = self.held.partition(b"\r\n\r\n")
            if blank:
                length = int(head.split(b":")[1])
                if len(rest) >= length:
                    self.held = rest[length:]
                    return json.loads(rest[:length])
            ready, _, _ = select.select([self.process.stdout], [], [], max(0, until - time.monotonic()))
            assert ready, "no answer in time"
            data = os.read(self.process.stdout.fileno(), 65536)
            assert data, "the server is gone: " + self.process.stderr.read().decode()
            self.held += data

    def wait(self, wanted):
        while True:
            message = self.receive()
            if message.get("method") == "textDocument/publishDiagnostics":
                self.published.append(message["params"])
            if wanted(message):
                return message

    def ask(self, method, params):
        self.number += 1
        number = self.number
        self.send({"id": number, "method": method, "params": params})
        return self.wait(lambda message: message.get("id") == number and "method" not in message)

    def diagnostics(self, version):
        for params in self.published:
            if params.get("version") == version:
                return params["diagnostics"]
        message = self.wait(lambda message: message.get("method") == "textDocument/publishDiagnostics"
                            and message["params"].get("version") == version)
        return message["params"]["diagnostics"]


def offset(text, position):
    """Where a position stands in a Python string; the protocol counts UTF-16 units."""
    lines = text.split("\n")
    before = sum(len(line) + 1 for line in lines[:position["line"]])
    units = lines[position["line"]].encode("utf-16-le")[:2 * position["character"]]
    return before + len(units.decode("utf-16-le"))


def words(text, stretch):
    return text[offset(text, stretch["start"]):offset(text, stretch["end"])]


def apply(text, edits):
    for edit in sorted(edits, key=lambda edit: offset(text, edit["range"]["start"]), reverse=True):
        text = text[:offset(text, edit["range"]["start"])] + edit["newText"] + text[offset(text, edit["range"]["end"]):]
    return text


def story(program):
    editor = Editor(program, "--lang", "es")
    answer = editor.ask("initialize", {"processId": os.getpid(), "rootUri": None,
                                       "capabilities": {"general": {"positionEncodings": ["utf-16"]}}})
    assert answer["result"]["capabilities"]["hoverProvider"] is True, answer
    editor.notify("initialized", {})

    text = "# Aviso\n\n😀 El corte se procederá a llevar a cabo mañana.\n"
    editor.notify("textDocument/didOpen", {"textDocument": {"uri": URI, "languageId": "markdown", "version": 1, "text": text}})
    found = editor.diagnostics(1)
    proceed = next(one for one in found if one["code"] == "lenguaje-claro.SeProcedera")
    assert words(text, proceed["range"]) == "se procederá a llevar", proceed
    assert proceed["severity"] == 2 and proceed["source"] == "pregonero", proceed

    # An edit in the middle: a document number appears, and is found where it now stands.
    at = {"line": 2, "character": 3}  # after the emoji, which is two units, and a blank
    editor.notify("textDocument/didChange", {"textDocument": {"uri": URI, "version": 2},
                                             "contentChanges": [{"range": {"start": at, "end": at}, "text": "Mi DNI es 12345678Z. "}]})
    text = "# Aviso\n\n😀 Mi DNI es 12345678Z. El corte se procederá a llevar a cabo mañana.\n"
    found = editor.diagnostics(2)
    number = next(one for one in found if words(text, one["range"]) == "12345678Z")
    assert number["severity"] == 1, number

    # Hovering asks at once after an edit: the answer is of the text as it is now.
    editor.notify("textDocument/didChange", {"textDocument": {"uri": URI, "version": 3}, "contentChanges": [{"text": text + "\nFin.\n"}]})
    text += "\nFin.\n"
    card = editor.ask("textDocument/hover", {"textDocument": {"uri": URI}, "position": number["range"]["start"]})["result"]
    assert card["contents"]["kind"] == "markdown" and "Source: " in card["contents"]["value"], card
    assert words(text, card["range"]) == "12345678Z", card
    nothing = editor.ask("textDocument/hover", {"textDocument": {"uri": URI}, "position": {"line": 0, "character": 3}})
    assert nothing["result"] is None, nothing

    # A quick fix is applied, and what it mended is no longer found.
    proceed = next(one for one in editor.diagnostics(3) if one["code"] == "lenguaje-claro.SeProcedera")
    actions = editor.ask("textDocument/codeAction", {"textDocument": {"uri": URI}, "range": proceed["range"],
                                                     "context": {"diagnostics": [proceed], "only": ["quickfix"]}})["result"]
    fix = next(one for one in actions if one["diagnostics"][0]["code"] == "lenguaje-claro.SeProcedera")
    text = apply(text, fix["edit"]["changes"][URI])
    assert "El corte se llevará a cabo mañana" in text, text
    editor.notify("textDocument/didChange", {"textDocument": {"uri": URI, "version": 4}, "contentChanges": [{"text": text}]})
    assert all(one["code"] != "lenguaje-claro.SeProcedera" for one in editor.diagnostics(4))

    # All of one rule at once, and all that needs no choice, as an editor asks for it when a text is saved.
    kinds = answer["result"]["capabilities"]["codeActionProvider"]["codeActionKinds"]
    assert "source.fixAll.pregonero" in kinds, kinds
    twice = "Se procederá a abrir 😀 la plaza.\n\nSe procederá a cerrar la calle.\n"
    editor.notify("textDocument/didChange", {"textDocument": {"uri": URI, "version": 1001}, "contentChanges": [{"text": twice}]})
    proceed = next(one for one in editor.diagnostics(1001) if one["code"] == "lenguaje-claro.SeProcedera")
    actions = editor.ask("textDocument/codeAction", {"textDocument": {"uri": URI}, "range": proceed["range"],
                                                     "context": {"diagnostics": [proceed], "only": ["quickfix"]}})["result"]
    mended = "Se abrirá 😀 la plaza.\n\nSe cerrará la calle.\n"
    assert any(apply(twice, one["edit"]["changes"][URI]) == mended for one in actions), actions
    start = {"line": 0, "character": 0}
    everything = editor.ask("textDocument/codeAction", {"textDocument": {"uri": URI}, "range": {"start": start, "end": start},
                                                        "context": {"diagnostics": [], "only": ["source.fixAll"]}})["result"]
    assert [one["kind"] for one in everything] == ["source.fixAll.pregonero"], everything
    left = apply(twice, everything[0]["edit"]["changes"][URI])
    assert "procederá" not in left, left
    editor.notify("textDocument/didChange", {"textDocument": {"uri": URI, "version": 1002}, "contentChanges": [{"text": left}]})
    assert all(one["code"] != "lenguaje-claro.SeProcedera" for one in editor.diagnostics(1002))

    # What no editor should send.
    editor.raw(b"Content-Length: 5\r\n\r\n{oops")
    assert editor.wait(lambda message: "error" in message)["error"]["code"] == -32700
    editor.raw(b"hello, server\r\n\r\n")
    assert editor.wait(lambda message: "error" in message)["error"]["code"] == -32700
    assert editor.ask("textDocument/rename", {})["error"]["code"] == -32601
    assert editor.ask("textDocument/hover", {"textDocument": {}})["error"]["code"] == -32602
    editor.raw(b"Content-Length: 3\r\n\r\n\xff\xfe\xfd")
    assert editor.wait(lambda message: "error" in message)["error"]["code"] == -32700

    # Many edits at once: only the last text's findings need come, and they do.
    for version in range(5, 60):
        editor.notify("textDocument/didChange", {"textDocument": {"uri": URI, "version": version},
                                                 "contentChanges": [{"text": "Mi DNI es 12345678Z.\n" * (version % 7)}]})
    assert len([one for one in editor.diagnostics(59) if one["severity"] == 1]) == 59 % 7

    editor.notify("textDocument/didClose", {"textDocument": {"uri": URI}})
    closed = editor.wait(lambda message: message.get("method") == "textDocument/publishDiagnostics" and not message["params"]["diagnostics"])
    assert closed["params"]["uri"] == URI
    assert editor.ask("shutdown", None)["result"] is None
    editor.notify("exit", None)
    code = editor.process.wait(PATIENCE)
    assert code == 0, code
    said = editor.process.stderr.read()
    assert said == b"", said
    assert not os.path.exists(os.path.join(editor.home, ".local/share/pregonero")), "a workspace was made"


def gone(program):
    """An editor that dies takes its server with it."""
    editor = Editor(program)
    editor.ask("initialize", {"capabilities": {}})
    editor.process.stdin.close()
    assert editor.process.wait(PATIENCE) == 1


def vale(program):
    """A configuration of Vale's holds here too."""
    folder = tempfile.mkdtemp(prefix="pregonero-lsp-")
    os.makedirs(os.path.join(folder, "styles/Muni"))
    with open(os.path.join(folder, "styles/Muni/Say.yml"), "w", encoding="utf-8") as file:
        file.write("extends: substitution\nmessage: \"Use '%s'.\"\nlevel: error\nlink: https://example.org/say\n"
                   "action:\n  name: replace\nswap:\n  utilise: use\n")
    with open(os.path.join(folder, ".vale.ini"), "w", encoding="utf-8") as file:
        file.write("StylesPath = styles\n[*.md]\nBasedOnStyles = Muni\n")
    editor = Editor(program, "--vale-config", os.path.join(folder, ".vale.ini"))
    editor.ask("initialize", {"capabilities": {}})
    editor.notify("textDocument/didOpen", {"textDocument": {"uri": URI, "languageId": "markdown", "version": 1, "text": "We utilise it.\n"}})
    found = editor.diagnostics(1)
    assert [one["code"] for one in found] == ["Muni.Say"], found
    assert found[0]["codeDescription"]["href"] == "https://example.org/say", found
    actions = editor.ask("textDocument/codeAction", {"textDocument": {"uri": URI}, "range": found[0]["range"],
                                                     "context": {"diagnostics": found}})["result"]
    assert apply("We utilise it.\n", actions[0]["edit"]["changes"][URI]) == "We use it.\n", actions
    editor.ask("shutdown", None)
    editor.notify("exit", None)
    assert editor.process.wait(PATIENCE) == 0


if __name__ == "__main__":
    for part in (story, gone, vale):
        part(sys.argv[1])
        print("PASS", part.__name__)
