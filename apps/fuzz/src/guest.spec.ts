import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { closeConnections, Guest } from './guest';

/** A door that knows one session at a time, and ends it when somebody asks for that. */
class Door {
  signIns = 0;
  private session = '';
  private readonly server: Server = createServer((request, response) => {
    const path = new URL(request.url ?? '', 'http://door').pathname;
    if (path === '/jars/api/session') return this.open(response);
    const isKnown = this.session !== '' && request.headers.cookie === this.session;
    if (!isKnown) return response.writeHead(401).end('{"code":"session.absent"}');
    if (path === '/jars/api/ending') this.session = '';
    return response.end('{}');
  });

  private open(response: Parameters<Parameters<typeof createServer>[1] & object>[1]) {
    this.signIns += 1;
    this.session = `s=${this.signIns}`;
    return response.setHeader('set-cookie', this.session).end('{}');
  }

  async listen(): Promise<string> {
    await new Promise<void>((done) => this.server.listen(0, '127.0.0.1', done));
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }
  close(): void {
    closeConnections();
    this.server.close();
  }
}

it('comes in again after a case that ended its own session, once for all that were under way', async () => {
  const door = new Door();
  try {
    const guest = await new Guest({ url: await door.listen(), instance: 'jars', name: 'lid' }).signIn('lid', 'right');
    const ask = (path: string, headers = {}) => guest.ask({ method: 'GET', path, headers });
    await ask('/api/ending');
    const under = await Promise.all([ask('/api/jars'), ask('/api/jars'), ask('/api/jars')]);
    expect(under.map(({ status }) => status)).toEqual([401, 401, 401]);
    expect((await ask('/api/jars')).status).toBe(200);
    expect(door.signIns).toBe(2);
    expect((await ask('/api/jars', { cookie: 'forged' })).status).toBe(401);
    expect(door.signIns).toBe(2);
  } finally {
    door.close();
  }
});
