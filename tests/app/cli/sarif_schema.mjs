// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What `pregonero check --format sarif` writes, against the schema of SARIF 2.1.0 and what that standard says beside it:
// sarif_schema.mjs PROGRAM FOLDER
// FOLDER is where packaging/setup --tests put the schema and a validator; without them the test is skipped (77).
import assert from 'node:assert';
import {spawnSync} from 'node:child_process';
import {existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {tmpdir} from 'node:os';
import {dirname, join, resolve} from 'node:path';
import {pathToFileURL} from 'node:url';

const [program, tools] = process.argv.slice(2).map(path => resolve(path));
if (!existsSync(join(tools, '.stamp'))) {
    console.log(`SKIP: no schema in ${tools}; packaging/setup --tests installs it`);
    process.exit(77);
}
const require = createRequire(join(tools, 'package.json'));
const Ajv = require('ajv-draft-04').default;
const addFormats = require('ajv-formats').default;
const schema = JSON.parse(readFileSync(join(tools, 'node_modules/@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json'), 'utf8'));
const ajv = new Ajv({allErrors: true, strict: false, unicodeRegExp: false});
addFormats(ajv);
const validate = ajv.compile(schema);

const folder = mkdtempSync(join(tmpdir(), 'pregonero-sarif-'));
const environment = {PATH: process.env.PATH, HOME: join(folder, 'home'), LC_ALL: 'C.UTF-8', QT_QPA_PLATFORM: 'nothing-there',
                     LD_LIBRARY_PATH: process.env.LD_LIBRARY_PATH ?? ''};

function write(name, text) {
    mkdirSync(dirname(join(folder, name)), {recursive: true});
    writeFileSync(join(folder, name), text);
    return text;
}

function log(args, input = '') {
    const done = spawnSync(program, ['check', '--format', 'sarif', ...args],
                           {cwd: folder, env: environment, input, encoding: 'utf8', maxBuffer: 1 << 28});
    assert.ok([0, 1, 2].includes(done.status), `${done.status}: ${done.stderr}`);
    const document = JSON.parse(done.stdout);
    if (!validate(document))
        assert.fail(`${args}:\n` + validate.errors.map(e => `${e.instancePath}: ${e.message} ${JSON.stringify(e.params)}`).join('\n'));
    return document;
}

/// The words of a text that a region names, by its lines and columns; a column is a character.
function byColumns(text, region) {
    const lines = text.split(/\r\n|\r|\n/).map(line => [...line]);
    assert.equal(region.startLine, region.endLine, 'this test reads one line');
    return lines[region.startLine - 1].slice(region.startColumn - 1, region.endColumn - 1).join('');
}

function judge(document, textOf) {
    const [run] = document.runs;
    assert.equal(run.columnKind, 'unicodeCodePoints');
    const rules = run.tool.driver.rules;
    assert.equal(new Set(rules.map(rule => rule.id)).size, rules.length, 'a rule is described once');
    for (const rule of rules)
        assert.ok(rule.shortDescription.text && rule.defaultConfiguration.level, JSON.stringify(rule));
    for (const result of run.results) {
        assert.equal(rules[result.ruleIndex].id, result.ruleId);
        const place = result.locations[0].physicalLocation;
        const text = textOf(place.artifactLocation.uri);
        const characters = [...text];
        for (const region of [place.region, ...(result.fixes ?? []).map(fix => fix.artifactChanges[0].replacements[0].deletedRegion)]) {
            if (!region || region.startLine !== region.endLine)
                continue;
            assert.equal(byColumns(text, region), characters.slice(region.charOffset, region.charOffset + region.charLength).join(''));
        }
        if (place.region?.snippet && place.region.startLine === place.region.endLine)
            assert.equal(place.region.snippet.text, byColumns(text, place.region));
        for (const fix of result.fixes ?? [])
            assert.equal(fix.artifactChanges[0].artifactLocation.uri, place.artifactLocation.uri);
    }
    return run;
}

const tests = {
    manyKindsOfFindings() {
        const texts = {
            'un aviso ñandú.md': '# Aviso\n\n😀😀 Mi DNI es 12345678Z. El corte se procederá a llevar a cabo mañana!!!! #obrasdelacallemayor\n',
            'b/año 100 %/á&b#c?d.txt': 'Somos el mejor ayuntamiento de España.\r\nLlame al señor 👨‍👩‍👧 con IBAN ES9121000418450200051332\r\n',
            'c.post': 'AVISO IMPORTANTE PARA TODOS LOS VECINOS DEL BARRIO 🎉🎉🎉🎉🎉🎉 pincha aquí\n',
            'e:f.txt': 'Se procederá a abrir la puertaz.\n',
            'vacío.md': '',
            'combinado.txt': 'El camio\u0301n y Mi DNI es 12345678Z.\n',
        };
        for (const [name, text] of Object.entries(texts))
            write('many/' + name, text);
        const names = Object.keys(texts).map(name => 'many/' + name);
        const run = judge(log(['--lang', 'es', 'many']), uri => {
            assert.doesNotMatch(uri, /[^\x21-\x7e]|[<>"{}|\\^`]/);
            assert.doesNotThrow(() => new URL(uri, 'file:///base/'));
            // Read as a reference to a folder, as the standard wants it, it leads to the file.
            const name = decodeURIComponent(new URL(uri, 'file:///base/').pathname).replace('/base/', '');
            assert.ok(names.includes(name), `${uri} leads to ${name}`);
            return texts[name.slice('many/'.length)];
        });
        const rules = run.tool.driver.rules;
        assert.ok(rules.length >= 6, `${rules.length} rules`);
        assert.ok(rules.some(rule => rule.help?.markdown && rule.fullDescription && rule.properties.source), 'help and sources');
        assert.ok(run.results.some(result => result.fixes), 'fixes');
        assert.deepEqual([...new Set(run.results.map(result => result.level))].sort(), ['error', 'note', 'warning']);
        assert.ok(new Set(run.results.map(result => result.locations[0].physicalLocation.artifactLocation.uri)).size >= 4);
    },
    nothingFound() {
        write('clean/a.txt', 'El lunes se corta el agua en la calle Mayor.\n');
        assert.deepEqual(log(['--pack', 'datos-personales', 'clean']).runs[0].results, []);
    },
    whatCouldNotBeRead() {
        write('bad/latin ñ.txt', Buffer.from([0x6d, 0xf1]));
        write('bad/b.txt', 'Mi DNI es 12345678Z.\n');
        const [run] = log(['bad', 'gone à.txt']).runs;
        assert.equal(run.invocations[0].executionSuccessful, false);
        assert.ok(run.invocations[0].toolExecutionNotifications.length >= 1 && run.results.length >= 1);
    },
    standardInput() {
        const text = 'Mi DNI es 12345678Z.\n';
        judge(log(['-'], text), () => text);
    },
    anAbsolutePath() {
        const text = write('absolute/un ñ.txt', 'Mi DNI es 12345678Z.\n');
        const path = join(folder, 'absolute/un ñ.txt');
        judge(log([path]), uri => {
            assert.equal(uri, pathToFileURL(path).href);
            return text;
        });
    },
    everyRuleOfEveryPack() {
        // Every bad example of every rule: whatever a rule says of itself, the document stays valid.
        const shown = id => JSON.parse(spawnSync(program, ['--json', 'pack', 'show', id], {cwd: folder, env: environment, encoding: 'utf8', maxBuffer: 1 << 28}).stdout);
        const packs = JSON.parse(spawnSync(program, ['--json', 'pack', 'list'], {cwd: folder, env: environment, encoding: 'utf8'}).stdout);
        let rules = 0;
        for (const pack of packs) {
            const texts = [];
            for (const rule of shown(pack.id).rules)
                texts.push(...(rule.bad));
            const text = texts.join('\n\n') + '\n';
            for (const language of pack.languages)
                rules += judge(log(['--pack', pack.id, '--lang', language, '-'], text), () => text).tool.driver.rules.length;
        }
        assert.ok(rules > 100, `${rules} rules met`);
    },
    aBadDocumentIsSeen() {
        const document = log(['-'], 'Mi DNI es 12345678Z.\n');
        document.runs[0].results[0].level = 'fatal';
        assert.equal(validate(document), false);
    },
};
for (const [name, test] of Object.entries(tests)) {
    test();
    console.log('PASS', name);
}
