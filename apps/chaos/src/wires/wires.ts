import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { postmasterOf, type System } from '@kinerja/system-under-test';
import { anyOf, writeWhole, type Random } from '@kinerja/tooling';
import type { FaultRecord } from '../storm/fault-record';
import { Proxy, type Upstream } from './proxy';
import { troublesOf, type Trouble } from './troubles';

/** A second program cannot ask a server that is starting; the file of its folder names the port it has now. */
const upstreamOf = (system: System, wire: string): Upstream => {
  const [kind, whose = ''] = wire.split('/');
  const { home, edition } = system;
  if (kind === 'postgres') {
    const folder = edition === 'embedded' ? join(home, 'postgres') : join(home, 'instances', whose, 'postgres');
    return () => postmasterOf(folder)?.port;
  }
  const process = kind === 'kafka' ? `kafka/${whose}` : `${whose}/${kind}`;
  return () => system.process(process)?.port;
};

type Rage = Readonly<{ times: number; record: FaultRecord; random: Random; isStopped: () => boolean }>;

/** The wires between the servers, each through a proxy of its own, and what can go wrong on them. */
export class Wires {
  private constructor(private readonly proxies: ReadonlyMap<string, Proxy>) {}

  /** Opens a proxy before each server named and tells the system, which reads it when it starts. */
  static async open(system: System, names: readonly string[], random: Random): Promise<Wires> {
    const proxies = new Map<string, Proxy>();
    for (const name of names) proxies.set(name, await Proxy.open(upstreamOf(system, name), { random }));
    const ports = Object.fromEntries([...proxies].map(([name, { port }]) => [name, port]));
    writeWhole(join(system.home, 'through.json'), ports);
    return new Wires(proxies);
  }

  /** One trouble after the other, drawn from the wires that are used. */
  async rage({ times, record, random, isStopped }: Rage): Promise<void> {
    for (let count = 0; count < times && !isStopped(); count += 1) {
      await pause(1_000 + random() * 4_000);
      const drawn = anyOf(random, this.used);
      if (!drawn) continue;
      const [name, proxy] = drawn;
      const troubles = troublesOf(name);
      const trouble = troubles[count % troubles.length];
      if (!trouble) continue;
      record.note(`wire ${trouble.kind}`, name);
      await this.trouble(proxy, trouble);
    }
  }

  heal(): void {
    for (const proxy of this.proxies.values()) proxy.heal();
  }

  async close(): Promise<void> {
    await Promise.all([...this.proxies.values()].map((proxy) => proxy.close()));
  }

  /** Wires that carry anything: a server that the system does not send through its proxy is no target. */
  private get used(): readonly (readonly [string, Proxy])[] {
    return [...this.proxies].filter(([, { counts }]) => counts.connections > 0);
  }

  private async trouble(proxy: Proxy, { toxics, ms, cut = false }: Trouble): Promise<void> {
    proxy.spoil(toxics);
    if (cut) proxy.cut();
    await pause(ms);
    proxy.heal();
  }
}
