import { once } from 'node:events';
import { createServer, type RequestListener, type Server } from 'node:http';
import { type AddressInfo, connect, type Socket } from 'node:net';
import type { HttpLimits } from '@kinerja/http-server';
import type { NewAgency } from '@kinerja/installation';
import { freePort } from '@kinerja/local-process';
import type { Instance } from '../processes/instance';
import { Instances } from '../processes/instances';
import { type FrontDoor, openFrontDoor } from './front-door';

/** A door before one agency, dinsos, whose gateway answers as it is told; and one, dukcapil, that is being started. No agency `mogok` starts. */
export class DoorUnderTest {
  private constructor(
    private readonly door: FrontDoor,
    private readonly gateway: Server,
    /** The agencies that it was asked to found. */
    readonly founded: readonly NewAgency[],
  ) {}

  static async open(answer: RequestListener, http?: Partial<HttpLimits>): Promise<DoorUnderTest> {
    const gateway = createServer(answer).listen(0, '127.0.0.1');
    await once(gateway, 'listening');
    const url = `http://127.0.0.1:${(gateway.address() as AddressInfo).port}`;
    const instances = new Instances();
    instances.add({ settings: { code: 'dinsos', name: 'Dinas Sosial', basePath: '/dinsos' }, url } as Instance);
    instances.add({ settings: { code: 'dukcapil', name: 'Disdukcapil', basePath: '/dukcapil' } } as Instance);
    const founded: NewAgency[] = [];
    const foundAgency = async (agency: NewAgency): Promise<void> => {
      founded.push(agency);
      if (agency.code === 'mogok') throw new Error('it does not start');
    };
    const local = { home: '/nowhere', control: 'secret', foundAgency };
    const port = await freePort();
    const door = await openFrontDoor(instances, { ...local, port, webFolder: '/nowhere', ...(http && { http }) });
    return new DoorUnderTest(door, gateway, founded);
  }

  get url(): string {
    return this.door.url;
  }

  /** Sends this and nothing more; `answer` is all that was heard until the door closed. */
  slow(words: string): Readonly<{ socket: Socket; answer: Promise<string> }> {
    const socket = connect(Number(new URL(this.url).port), '127.0.0.1');
    let heard = '';
    socket.on('data', (part) => (heard += part.toString())).on('error', () => undefined);
    socket.write(words);
    return { socket, answer: once(socket, 'close').then(() => heard) };
  }

  async close(): Promise<void> {
    await this.door.close();
    this.gateway.closeAllConnections();
    this.gateway.close();
  }
}
