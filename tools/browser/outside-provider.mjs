// An OpenID provider that this program knows nothing of, for browser tests: whoever it is told lets in, with whatever password.
// `node outside-provider.mjs '{"port":4000,"clientId":"kinerja","clientSecret":"…","returnAddress":"http://…"}'`
import { once } from 'node:events';
import { createServer } from 'node:http';
import Provider from 'oidc-provider';

const { port, clientId, clientSecret, returnAddress } = JSON.parse(process.argv[2] ?? '{}');

const provider = new Provider(`http://127.0.0.1:${String(port)}`, {
  clients: [{ client_id: clientId, client_secret: clientSecret, redirect_uris: [returnAddress] }],
  claims: { openid: ['sub'], profile: ['preferred_username'] },
  // As Keycloak does: the name stands in the ID token.
  conformIdTokenClaims: false,
  findAccount: (_context, sub) => ({ accountId: sub, claims: () => ({ sub, preferred_username: sub }) }),
});
const server = createServer(provider.callback()).listen(port, '127.0.0.1');
await once(server, 'listening');
process.stdout.write('ready\n');
process.on('disconnect', () => process.exit(0));
