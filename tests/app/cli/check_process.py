#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Pregonero authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""`check` and `pack` of the real program as a script uses them: check_process.py PROGRAM"""
import json
import os
import pty
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree

PROGRAM = sys.argv[1]
FOLDER = tempfile.mkdtemp(prefix="pregonero-check-")
HOME = os.path.join(FOLDER, "home")
# Neither a screen nor a keychain nor a workspace: nothing of them is needed.
ENVIRONMENT = {"PATH": os.environ["PATH"], "HOME": HOME, "LC_ALL": "C.UTF-8", "QT_QPA_PLATFORM": "nothing-there",
               "LD_LIBRARY_PATH": os.environ.get("LD_LIBRARY_PATH", "")}
BAD = "Mi DNI es 12345678Z.\n"
CLEAN = "El lunes se corta el agua en la calle Mayor.\n"


def write(name, text):
    path = os.path.join(FOLDER, name)
    os.makedirs(os.path.dirname(path), exist_ok=True)
    with open(path, "wb") as file:
        file.write(text if isinstance(text, bytes) else text.encode())
    return path


def run(*arguments, given=b""):
    done = subprocess.run([PROGRAM, *arguments], input=given, capture_output=True, env=ENVIRONMENT, cwd=FOLDER, timeout=100)
    return done.returncode, done.stdout.decode(), done.stderr.decode()


def expect(code, *arguments, given=b""):
    done = run(*arguments, given=given)
    assert done[0] == code, (arguments, done)
    return done


def exit_codes():
    write("texts/clean.txt", CLEAN)
    write("texts/bad.md", BAD)
    expect(0, "check", "texts/clean.txt")
    expect(1, "check", "texts/bad.md")
    expect(1, "check", "--pack", "datos-personales", "-", given=BAD.encode())
    expect(0, "check", "--pack", "tipografia-es", "-", given=BAD.encode())
    expect(1, "check", "--min-level", "error", "texts")
    write("texts/mild.txt", "Se procederá a llevar a cabo el corte.\n")
    expect(1, "check", "--lang", "es", "texts/mild.txt")
    expect(0, "check", "--lang", "es", "--min-level", "error", "texts/mild.txt")
    for wrong in (["check"], ["check", "--pack", "nobody", "-"], ["check", "--format", "pdf", "-"], ["check", "--min-level", "high", "-"],
                  ["check", "--json", "--format", "line", "-"], ["check", "--vale-config", "gone.ini", "-"],
                  ["check", "--server", "texts"], ["pack", "show"], ["pack", "show", "nobody"], ["pack", "lint", "gone"]):
        said = expect(2, *wrong)[2]
        assert said.startswith("pregonero: "), (wrong, said)
    assert not os.path.exists(os.path.join(HOME, ".local/share/pregonero")), "a workspace was made"


def a_check_loads_no_window():
    """Libraries take longer to load than a text to check; what is no check is the whole program's."""
    if not sys.platform.startswith("linux"):
        print("SKIP a_check_loads_no_window: only Linux has two programs")
        return
    done = subprocess.run([PROGRAM], capture_output=True, env={**ENVIRONMENT, "LD_TRACE_LOADED_OBJECTS": "1"}, timeout=100)
    loaded = done.stdout.decode()
    assert "libQt6Core" in loaded, loaded
    for library in ("libQt6Gui", "libQt6Network", "libQt6Sql", "libqt6keychain"):
        assert library not in loaded, loaded
    assert expect(0, "--version")[1] == expect(0, "version")[1]
    # Both explain the command with the same words, and what both know is found by both.
    write("two/a.txt", BAD)
    short, whole = expect(2, "check", "--nonsense"), expect(2, "--json", "check", "--nonsense")
    assert short[2] == whole[2] and "--account" in short[2], (short, whole)
    assert expect(1, "check", "--json", "two")[1] == expect(1, "--json", "check", "two")[1]
    assert "Usage: pregonero check" in expect(0, "check", "--help")[1]


def a_cut_file_does_not_look_whole():
    """What could not be written is told, by the small program and by the whole one."""
    write("texts/clean.txt", CLEAN)
    for words in (["check", "--format", "sarif", "texts/clean.txt"], ["pack", "list"]):
        with open("/dev/full", "wb") as full:
            done = subprocess.run([PROGRAM, *words], stdout=full, stderr=subprocess.PIPE, env=ENVIRONMENT, cwd=FOLDER, timeout=100)
        assert done.returncode == 1 and b"could not be written" in done.stderr, (words, done)


def bad_files_stop_nobody():
    write("mixed/a.txt", BAD)
    write("mixed/latin.txt", b"ma\xf1ana")
    write("mixed/nul.txt", b"a\0b")
    write("mixed/long.txt", b"a" * 10_000_000)
    write("mixed/z.txt", BAD)
    code, out, err = run("check", "--format", "line", "mixed", "gone.txt")
    assert code == 2, code
    assert [line.split(":")[0] for line in out.splitlines()] == ["mixed/a.txt", "mixed/z.txt"], out
    for name in ("latin.txt", "nul.txt", "long.txt", "gone.txt"):
        assert name in err, err
    # The same in what machines read.
    log = json.loads(run("check", "--format", "sarif", "mixed")[1])
    invocation = log["runs"][0]["invocations"][0]
    assert invocation["executionSuccessful"] is False and len(invocation["toolExecutionNotifications"]) == 3, invocation
    suites = ElementTree.fromstring(run("check", "--format", "junit", "mixed")[1])
    assert suites.get("errors") == "3" and suites.get("failures") == "2", suites.attrib
    error = json.loads(run("check", "--json", "gone.txt")[1])
    assert "gone.txt" in error["error"]["message"], error


def one_line_of_a_million():
    write("wide/wide.md", "palabras sueltas en una línea sin fin " * 28_000 + BAD)
    code, out, _ = run("check", "--pack", "datos-personales", "--format", "line", "wide/wide.md")
    assert code == 1 and "DocumentoIdentidad" in out, out[:200]


def formats_agree():
    text = "\ufeff¡Hola 😀!\r\n" + BAD
    write("forms/a.txt", text)
    line = run("check", "--format", "line", "forms")[1].splitlines()
    rows = json.loads(run("check", "--format", "json", "forms")[1])["forms/a.txt"]
    results = json.loads(run("check", "--format", "sarif", "forms")[1])["runs"][0]["results"]
    assert len(line) == len(rows) == len(results) >= 1
    for shown, row, result in zip(line, rows, results):
        assert shown.startswith("forms/a.txt:%d:%d:%s:" % (row["Line"], row["Span"][0], row["Check"])), shown
        assert text[row["Offset"][0]:row["Offset"][1]] == row["Match"], row
        region = result["locations"][0]["physicalLocation"]["region"]
        assert region["charOffset"] == row["Offset"][0] and region["startColumn"] == row["Span"][0], region
    assert any(row["Match"] == "12345678Z" and row["Category"] == "personal-data" and row["Source"] for row in rows), rows
    document = json.loads(run("--json", "check", "forms")[1])
    assert [one["rule"] for one in document] == [row["Check"] for row in rows], document


def code_is_not_spelt():
    write("code/a.md", "# Título\n\nEl `comandox` abre la puertaz [de la ciudad](https://example.org/cosaz) de los vecinos.\n\n    otrox mal\n")
    rows = json.loads(run("check", "--lang", "es", "--format", "json", "code")[1]).get("code/a.md", [])
    if any(row["Check"] == "spelling.no-dictionary" for row in rows):
        print("SKIP code_is_not_spelt: there is no Spanish dictionary")
        return
    assert [row["Match"] for row in rows if row["Check"] == "spelling.unknown-word"] == ["puertaz"], rows


def the_manuals_hook():
    """The example of the manual, in a repository of its own: only what is about to be committed counts."""
    hook = os.path.join(os.path.dirname(__file__), "../../../resources/manual/pre-commit")
    try:
        subprocess.run(["git", "--version"], check=True, capture_output=True)
    except (OSError, subprocess.CalledProcessError):
        print("SKIP the_manuals_hook: there is no git")
        return
    tools = os.path.join(FOLDER, "tools")
    os.makedirs(tools)
    os.symlink(os.path.abspath(PROGRAM), os.path.join(tools, "pregonero"))
    environment = {**ENVIRONMENT, "PATH": tools + ":" + ENVIRONMENT["PATH"], "GIT_CONFIG_NOSYSTEM": "1",
                   "GIT_AUTHOR_NAME": "A", "GIT_AUTHOR_EMAIL": "a@example.org", "GIT_COMMITTER_NAME": "A", "GIT_COMMITTER_EMAIL": "a@example.org"}
    root = os.path.join(FOLDER, "repository")

    def git(*arguments):
        return subprocess.run(["git", *arguments], cwd=root, env=environment, capture_output=True, timeout=60)

    os.makedirs(root)
    git("init", "-q")
    with open(hook, encoding="utf-8") as file:
        write("repository/.git/hooks/pre-commit", file.read())
    os.chmod(os.path.join(root, ".git/hooks/pre-commit"), 0o755)
    write("repository/avisos/un aviso.md", CLEAN)
    git("add", ".")
    done = git("commit", "-q", "-m", "bien")
    assert done.returncode == 0, done
    write("repository/avisos/un aviso.md", BAD)
    git("add", ".")
    write("repository/avisos/un aviso.md", CLEAN)  # what lies in the folder is not what is committed
    done = git("commit", "-q", "-m", "mal")
    assert done.returncode != 0 and b"avisos/un aviso.md:1:11: error: " in done.stderr + done.stdout, done
    write("repository/program.c", "int main;\n")
    git("reset", "-q", "--hard")
    git("add", ".")
    done = git("commit", "-q", "-m", "sin textos", "--allow-empty")
    assert done.returncode == 0, done


def order_and_many():
    for number in range(300):
        write("many/%03d/n.md" % (number % 30) if number < 30 else "many/%03d/%d.md" % (number % 30, number), BAD if number % 3 == 0 else CLEAN)
    code, out, err = run("check", "--pack", "datos-personales", "--format", "line", "--sort", "many")
    names = [line.split(":")[0] for line in out.splitlines()]
    assert code == 1 and len(names) == 100 and names == sorted(names), (code, len(names))
    assert err == "", err  # no progress where nobody looks
    given = run("check", "--pack", "datos-personales", "--format", "line", "many/029", "many/000")[1]
    assert given.splitlines()[-1].startswith("many/000/"), given
    # On a screen it tells how far it is, and wipes that away.
    try:
        master, screen = pty.openpty()
    except OSError as why:
        print("SKIP progress on a screen: this machine gives no terminal:", why)
        return
    subprocess.run([PROGRAM, "check", "--pack", "datos-personales", "--format", "line", "many"], stdout=subprocess.DEVNULL, stderr=screen,
                   stdin=subprocess.DEVNULL, env=ENVIRONMENT, cwd=FOLDER, timeout=100)
    shown = os.read(master, 65536)
    os.close(screen)
    os.close(master)
    assert b" of 300 files" in shown and shown.endswith(b"\r\x1b[K"), shown[-200:]


def vale_configuration():
    write("vale/styles/Muni/Say.yml", "extends: existence\nmessage: \"Not '%s'.\"\nlevel: error\ntokens:\n  - utilise\n")
    write("vale/styles/Muni/Broken.yml", "extends: existence\nmessage: x\ntokens:\n  - '('\nnonsense: 1\n")
    write("vale/.vale.ini", "StylesPath = styles\nMinAlertLevel = suggestion\n[*.md]\nBasedOnStyles = Muni\n")
    write("vale/a.md", "We utilise it.\n")
    code, out, err = run("check", "--vale-config", "vale/.vale.ini", "--format", "line", "vale/a.md")
    assert code == 1 and out == "vale/a.md:1:4:Muni.Say:Not 'utilise'.\n", (code, out, err)
    assert "vale/styles/Muni/Broken.yml:5:" in err, err  # the others keep working
    write("vale/wrong.ini", "StylesPath = styles\nMinAlertLevel = loud\n[*.md]\nBasedOnStyles = Muni, Gone\n")
    code, out, err = run("check", "--vale-config", "vale/wrong.ini", "vale/a.md")
    assert code == 2 and "vale/wrong.ini:2: " in err and "Gone" in err and "utilise" in out, (code, out, err)


def packs():
    listed = json.loads(expect(0, "--json", "pack", "list")[1])
    by_id = {pack["id"]: pack for pack in listed}
    assert by_id["decalogo"]["reviewed"]["es"] == "not yet" and by_id["lenguaje-claro"]["rulesByLanguage"]["es"] > 10, by_id
    assert "reviewed by a native speaker: " in expect(0, "pack", "list")[1]
    shown = json.loads(expect(0, "--json", "pack", "show", "decalogo")[1])
    assert len(shown["rules"]) == by_id["decalogo"]["rules"] and all(rule["message"] and rule["source"] for rule in shown["rules"])
    assert "Source: " in expect(0, "pack", "show", "decalogo")[1]
    tested = json.loads(expect(0, "--json", "pack", "test")[1])
    assert tested["rules"] == sum(pack["rules"] for pack in listed) and tested["failures"] == [], tested
    for pack in by_id:
        expect(0, "pack", "lint", pack)


def a_pack_of_ones_own():
    head = "id: mine\nversion: '1'\nname: {en: Mine}\nlanguages: [en]\nreviewed: {en: not yet}\n"
    rule = ("extends: existence\nmessage: \"Not '%s'.\"\ncategory: tone\nwhy: It grates.\nsource: house rule\ntokens:\n  - utilise\n"
            "examples:\n  bad: [\"We utilise it.\"]\n  good: [\"We use it.\"]\n")
    write("mine/pack.yml", head)
    write("mine/en/Say.yml", rule)
    expect(0, "pack", "lint", "mine")
    expect(0, "pack", "test", "mine")
    out = expect(1, "check", "--pack", "mine", "--lang", "en", "-", given=b"We utilise it.\n")[1]
    assert "[mine.Say]" in out, out
    write("mine/en/Bad.yml", rule.replace("We utilise it.", "We say it."))
    out = expect(1, "pack", "test", "mine")[1]
    assert "mine/en/Bad.yml:2: " in out and "We say it." in out and "[mine.Bad]" in out and "Say.yml" not in out, out
    write("mine/en/Bare.yml", "extends: existence\nmessage: x\ntokens: ['(']\nlevel: loud\n")
    write("mine/en/NoYaml.yml", "extends: [existence\n")
    write("mine/en/Empty.yml", "extends: existence\nmessage: x\ntokens: ['(']\n")
    out = expect(1, "pack", "lint", "mine")[1]
    for place in ("mine/en/Bare.yml:4: ", "mine/en/NoYaml.yml:", "mine/en/Empty.yml:2: "):
        assert place in out, (place, out)
    assert "source" in out and "mine/en/Say.yml" not in out, out
    rows = json.loads(run("--json", "pack", "lint", "mine")[1])
    assert all(row["file"] and row["message"] for row in rows), rows


if __name__ == "__main__":
    for part in (exit_codes, a_cut_file_does_not_look_whole, a_check_loads_no_window, bad_files_stop_nobody, one_line_of_a_million, formats_agree, code_is_not_spelt, the_manuals_hook, order_and_many,
                 vale_configuration, packs, a_pack_of_ones_own):
        part()
        print("PASS", part.__name__)
