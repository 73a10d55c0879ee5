import { createHash, type KeyObject } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { exportJWK, generateKeyPair, jwtVerify, SignJWT, UnsecuredJWT, type GenerateKeyPairResult, type JWTPayload } from 'jose'; // prettier-ignore

/** How an answer differs from an honest one. */
export type Forgery = Readonly<{
  claims?: JWTPayload;
  /** Of the ID token: by a key nobody published, by nobody, or with the client's secret as a key. */
  signature?: 'stranger' | 'none' | 'secret';
  /** Of the way back: another issuer, a refusal instead of a code. */
  query?: Readonly<Record<string, string>>;
}>;

type Code = Readonly<{ nonce: string; challenge: string; returnAddress: string; forgery: Forgery }>;
type Keys = GenerateKeyPairResult & Readonly<{ kid: string }>;

const keysNamed = async (kid: string): Promise<Keys> => ({ ...(await generateKeyPair('RS256', { extractable: true })), kid }); // prettier-ignore
/** Of HTTP Basic, as OAuth writes it (RFC 6749, 2.3.1). */
const namesIn = (authorization: string): readonly string[] =>
  Buffer.from(authorization.replace('Basic ', ''), 'base64')
    .toString()
    .split(':')
    .map((part) => decodeURIComponent(part.replaceAll('+', ' ')));
const isEqual = (left: readonly string[], right: readonly string[]): boolean =>
  left.length === right.length && left.every((part, index) => part === right[index]);
/** Making one takes a second or so: the providers of a run share them. */
const published = new Map<string, Promise<Keys>>();
const sharedKeys = (kid: string): Promise<Keys> => {
  const keys = published.get(kid) ?? keysNamed(kid);
  published.set(kid, keys);
  return keys;
};
const digest = (verifier: string): string => createHash('sha256').update(verifier).digest('base64url');

/** An OpenID provider on loopback that is as honest as it is told to be, and counts what it is asked. */
export class ForgedProvider {
  readonly clientId = 'kinerja';
  readonly clientSecret = 'a secret of thirty-two characters';
  /** Paths that were asked for. */
  readonly asked: string[] = [];
  /** Answers that way instead. */
  interrupt: ((request: IncomingMessage, response: ServerResponse) => boolean) | undefined;
  /** Whether our return address is registered. */
  acceptsReturn = true;
  /** How far its clock is ahead. */
  clockMs = 0;
  /** Changes to its document. */
  document: Record<string, unknown> = {};
  /** Where it looks up the client's key, where it proves itself by one. */
  clientKeys: (() => Promise<unknown>) | undefined;
  private readonly codes = new Map<string, Code>();
  private given = 0;

  private constructor(
    readonly issuer: string,
    private readonly stop: () => Promise<void>,
    private keys: Keys,
    private readonly stranger: Keys,
  ) {}

  static async start(): Promise<ForgedProvider> {
    const made: { provider?: ForgedProvider } = {};
    const server = createServer((request, response) => void made.provider?.answer(request, response));
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    const stop = async (): Promise<void> => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    };
    const issuer = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
    made.provider = new ForgedProvider(issuer, stop, await sharedKeys('first'), await sharedKeys('stranger'));
    return made.provider;
  }

  close(): Promise<void> {
    return this.stop();
  }

  async rotate(kid: string): Promise<void> {
    this.keys = await sharedKeys(kid);
  }

  /** What a browser brings back that was sent to this address and signed in there. */
  signedIn(address: string, forgery: Forgery = {}): string {
    const { searchParams } = new URL(address);
    const code = `code-${String((this.given += 1))}`;
    const told = (name: string): string => searchParams.get(name) ?? '';
    this.codes.set(code, { nonce: told('nonce'), challenge: told('code_challenge'), returnAddress: told('redirect_uri'), forgery }); // prettier-ignore
    const query = new URLSearchParams({ code, state: told('state'), iss: this.issuer, ...forgery.query });
    if (query.has('error')) query.delete('code');
    return query.toString();
  }

  private async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = new URL(request.url ?? '', this.issuer).pathname;
    this.asked.push(path);
    if (this.interrupt?.(request, response)) return;
    const routes: Readonly<Record<string, () => Promise<readonly [status: number, body: object]>>> = {
      '/.well-known/openid-configuration': async () => [200, this.described()],
      '/keys': async () => [200, { keys: [{ ...(await exportJWK(this.keys.publicKey)), kid: this.keys.kid, use: 'sig' }] }],
      '/token': async () => this.token(new URLSearchParams(await text(request)), request.headers.authorization),
    }; // prettier-ignore
    response.setHeader('date', new Date(Date.now() + this.clockMs).toUTCString());
    if (path === '/authorize') return this.authorize(request, response);
    const [status, body] = (await routes[path]?.()) ?? [404, {}];
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
  }

  /** Nobody is signed in here, and it says so where it may. */
  private authorize({ url = '' }: IncomingMessage, response: ServerResponse): void {
    if (!this.acceptsReturn) return void response.writeHead(400).end();
    const { searchParams } = new URL(url, this.issuer);
    const back = `${searchParams.get('redirect_uri') ?? ''}?error=login_required`;
    response.writeHead(303, { location: back }).end();
  }

  private described(): object {
    const { issuer } = this;
    return {
      issuer,
      authorization_endpoint: `${issuer}/authorize`,
      token_endpoint: `${issuer}/token`,
      jwks_uri: `${issuer}/keys`,
      response_types_supported: ['code'],
      code_challenge_methods_supported: ['S256'],
      id_token_signing_alg_values_supported: ['RS256'],
      token_endpoint_auth_methods_supported: ['client_secret_basic', 'private_key_jwt'],
      authorization_response_iss_parameter_supported: true,
      ...this.document,
    };
  }

  private async token(body: URLSearchParams, authorization = ''): Promise<readonly [number, object]> {
    if (!(await this.isClient(body, authorization))) return [401, { error: 'invalid_client' }];
    const told = (name: string): string => body.get(name) ?? '';
    const code = this.codes.get(told('code'));
    this.codes.delete(told('code'));
    if (code?.challenge !== digest(told('code_verifier'))) return [400, { error: 'invalid_grant' }];
    if (code.returnAddress !== told('redirect_uri')) return [400, { error: 'invalid_grant' }];
    return [200, { access_token: 'x', token_type: 'Bearer', id_token: await this.idToken(code) }];
  }

  private async isClient(body: URLSearchParams, authorization: string): Promise<boolean> {
    if (!this.clientKeys) return isEqual(namesIn(authorization), [this.clientId, this.clientSecret]);
    const key = (await this.clientKeys()) as KeyObject;
    const verified = await jwtVerify(body.get('client_assertion') ?? '', key, { subject: this.clientId, audience: this.issuer }).catch(() => undefined); // prettier-ignore
    return verified !== undefined;
  }

  private async idToken({ nonce, forgery: { claims, signature } }: Code): Promise<string> {
    const now = Math.floor(Date.now() / 1_000);
    const honest = { iss: this.issuer, aud: this.clientId, sub: 'rina', nonce, iat: now, exp: now + 300, preferred_username: 'rina.wati' }; // prettier-ignore
    const said = { ...honest, ...claims };
    if (signature === 'none') return new UnsecuredJWT(said).encode();
    const signed = new SignJWT(said);
    if (signature === 'secret') return signed.setProtectedHeader({ alg: 'HS256' }).sign(Buffer.from(this.clientSecret)); // prettier-ignore
    const { privateKey } = signature === 'stranger' ? this.stranger : this.keys;
    return signed.setProtectedHeader({ alg: 'RS256', kid: this.keys.kid }).sign(privateKey);
  }
}
