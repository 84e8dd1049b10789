// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// An OAuth 2 server that insists on PKCE and grants at once: node server.mjs FOLDER, where FOLDER holds node_modules.
// Prints "ready PORT" when it can be asked. One public client, "pregonero", with any port of 127.0.0.1 (RFC 8252).
// A visit whose authorization request says login_hint=deny is refused by the person.
import { createRequire } from 'node:module';
import { createServer } from 'node:http';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const modules = createRequire(resolve(process.argv[2], 'package.json'));
const { default: Provider } = await import(pathToFileURL(modules.resolve('oidc-provider')));

let answer = (request, response) => { response.statusCode = 503; response.end(); };
const server = createServer((request, response) => answer(request, response));
await new Promise((listening) => server.listen(0, '127.0.0.1', listening));
const port = server.address().port;

const provider = new Provider(`http://127.0.0.1:${port}`, {
  clients: [{
    client_id: 'pregonero',
    token_endpoint_auth_method: 'none',
    application_type: 'native',
    redirect_uris: ['http://127.0.0.1/'],
    grant_types: ['authorization_code'],
    response_types: ['code'],
  }],
  pkce: { required: () => true },
  scopes: ['openid', 'publicar'],
  features: { devInteractions: { enabled: false }, revocation: { enabled: true } },
  interactions: { url: (context, interaction) => `/interaction/${interaction.uid}` },
  cookies: { keys: ['for tests alone'] },
  findAccount: (context, id) => ({ accountId: id, claims: () => ({ sub: id }) }),
});

async function interact(request, response) {
  const details = await provider.interactionDetails(request, response);
  const { params } = details;
  if (params.login_hint === 'deny') {
    return provider.interactionFinished(request, response,
      { error: 'access_denied', error_description: 'the person said no' }, { mergeWithLastSubmission: false });
  }
  const grant = details.grantId
    ? await provider.Grant.find(details.grantId)
    : new provider.Grant({ accountId: 'alcaldia', clientId: params.client_id });
  grant.addOIDCScope(params.scope || 'openid');
  const grantId = await grant.save();
  return provider.interactionFinished(request, response,
    { login: { accountId: 'alcaldia' }, consent: { grantId } }, { mergeWithLastSubmission: true });
}

const callback = provider.callback();
answer = (request, response) => {
  if (request.url.startsWith('/interaction/')) {
    interact(request, response).catch((error) => { response.statusCode = 500; response.end(String(error)); });
  } else {
    callback(request, response);
  }
};
// The test holds our standard input: when it goes, so do we.
process.stdin.resume();
process.stdin.on('end', () => process.exit(0));
console.log(`ready ${port}`);
