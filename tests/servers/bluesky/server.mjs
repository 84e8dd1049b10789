// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A Bluesky network of one machine: node server.mjs FOLDER SCRATCH pds|network, where FOLDER holds node_modules and
// SCRATCH is an empty folder of the test's own.
//   pds: the accounts' server (PDS) with its directory of identities.
//   network: that, and what gives feeds, threads and notifications (AppView) over a PostgreSQL and a Redis of its own.
// Prints "ready {json}" when it can be asked, or "missing REASON" and ends. `control` in that JSON takes GET requests:
//   /account?handle=H   a new account and an app password of it
//   /expired?did=D      an access token of that account whose time is over
//   /settle             answers once everything written has reached the feeds
// The test holds our standard input: when it goes, so do we, and with us what we started.
import { spawn, spawnSync } from 'node:child_process';
import { chownSync, existsSync, mkdirSync, readdirSync } from 'node:fs';
import { createServer } from 'node:http';
import { createServer as createSocket } from 'node:net';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';

const [, , folder, scratch, mode] = process.argv;
process.env.LOG_ENABLED = 'false';
process.env.TMPDIR = scratch;
const modules = createRequire(resolve(folder, 'package.json'));
const started = [];

function end(code) {
  for (const child of started) child.kill('SIGKILL');
  process.exit(code);
}
function missing(reason) {
  console.log(`missing ${reason}`);
  end(0);
}
process.stdin.resume();
process.stdin.on('end', () => end(0));
process.on('SIGTERM', () => end(0));

const freePort = () => new Promise((found) => {
  const socket = createSocket();
  socket.listen(0, '127.0.0.1', () => {
    const { port } = socket.address();
    socket.close(() => found(port));
  });
});

/** A database cluster for this run alone. It refuses to run as root, so then it runs as its own user. */
async function startPostgres() {
  const root = '/usr/lib/postgresql';
  const versions = existsSync(root) ? readdirSync(root).filter((v) => existsSync(join(root, v, 'bin/initdb'))) : [];
  if (versions.length === 0) missing('PostgreSQL is not installed (Debian package postgresql)');
  const bin = join(root, versions.sort((a, b) => b - a)[0], 'bin');
  const data = join(scratch, 'pg');
  mkdirSync(data);
  const as = { cwd: '/' };
  if (process.getuid() === 0) {
    const id = (what) => Number(spawnSync('id', [what, 'postgres'], { encoding: 'utf8' }).stdout);
    as.uid = id('-u');
    as.gid = id('-g');
    chownSync(data, as.uid, as.gid);
    chownSync(scratch, as.uid, as.gid);
  }
  const made = spawnSync(join(bin, 'initdb'), ['-D', data, '-U', 'pregonero', '--auth=trust', '-E', 'UTF8',
    '--locale=C.UTF-8', '--no-sync'], { ...as, encoding: 'utf8' });
  if (made.status !== 0) missing(`initdb failed: ${made.stderr}`);
  const port = await freePort();
  const server = spawn(join(bin, 'postgres'), ['-D', data, '-p', port, '-k', '', '-c', 'listen_addresses=127.0.0.1',
    '-c', 'fsync=off', '-c', 'synchronous_commit=off', '-c', 'full_page_writes=off'],
  { ...as, stdio: ['ignore', 'ignore', 'pipe'] });
  started.push(server);
  await new Promise((ready) => {
    let said = '';
    server.stderr.on('data', (text) => {
      said += text;
      if (said.includes('ready to accept connections')) ready();
    });
    server.on('exit', () => missing(`PostgreSQL did not start: ${said}`));
  });
  return `postgresql://pregonero@127.0.0.1:${port}/postgres`;
}

/** Debian keeps the server's program in redis-tools, under a name that makes it check files instead. */
async function startRedis() {
  const program = ['redis-server', 'redis-check-rdb'].map((name) => `/usr/bin/${name}`).find(existsSync);
  if (!program) missing('Redis is not installed (Debian package redis-tools)');
  const port = await freePort();
  const server = spawn(program, ['--port', port, '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no',
    '--dir', scratch], { argv0: 'redis-server', stdio: ['ignore', 'pipe', 'ignore'] });
  started.push(server);
  await new Promise((ready) => {
    server.stdout.on('data', (text) => { if (String(text).includes('Ready to accept')) ready(); });
    server.on('exit', () => missing('Redis did not start'));
  });
  return `127.0.0.1:${port}`;
}

const { TestNetwork, TestNetworkNoAppView } = modules('@atproto/dev-env');
const pds = { hostname: 'localhost', enableDidDocWithSession: true };
let network;
if (mode === 'network') {
  const postgres = await startPostgres();
  process.env.DB_POSTGRES_URL = postgres;
  process.env.REDIS_HOST = await startRedis();
  network = await TestNetwork.create({ pds, bsky: { dbPostgresSchema: 'pregonero', dbPostgresUrl: postgres },
    ozone: { dbPostgresSchema: 'moderation', dbPostgresUrl: postgres } });
} else {
  network = await TestNetworkNoAppView.create({ pds });
}
const { createAccessToken } = modules(join(dirname(modules.resolve('@atproto/pds')), 'account-manager/helpers/auth.js'));

const ask = async (method, body, token) => {
  const response = await fetch(`${network.pds.url}/xrpc/${method}`, { method: 'POST',
    headers: { 'content-type': 'application/json', ...(token && { authorization: `Bearer ${token}` }) },
    body: JSON.stringify(body) });
  const answer = await response.json();
  if (!response.ok) throw new Error(`${method}: ${JSON.stringify(answer)}`);
  return answer;
};
const control = {
  async account({ handle }) {
    const password = `hunter-${handle}`;
    const made = await ask('com.atproto.server.createAccount', { handle, password, email: `${handle}@mail.test` });
    const app = await ask('com.atproto.server.createAppPassword', { name: 'Pregonero' }, made.accessJwt);
    return { did: made.did, handle, appPassword: app.password };
  },
  async expired({ did }) {
    return { accessJwt: await createAccessToken({ did, jwtKey: network.pds.jwtSecretKey(),
      serviceDid: network.pds.ctx.cfg.service.did, scope: 'com.atproto.appPass',
      expiresIn: Math.floor(Date.now() / 1000) - 60 }) };
  },
  async settle() {
    if (mode === 'network') await network.processAll();
    return {};
  },
};
const server = createServer(async (request, response) => {
  const url = new URL(request.url, 'http://control');
  try {
    const answer = await control[url.pathname.slice(1)](Object.fromEntries(url.searchParams));
    response.end(JSON.stringify(answer));
  } catch (error) {
    response.statusCode = 500;
    response.end(JSON.stringify({ error: String(error) }));
  }
});
await new Promise((listening) => server.listen(0, '127.0.0.1', listening));
console.log(`ready ${JSON.stringify({ pds: `http://127.0.0.1:${network.pds.port}`,
  control: `http://127.0.0.1:${server.address().port}` })}`);
