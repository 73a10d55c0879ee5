import { generateKeyPairSync, randomUUID, type KeyPairKeyObjectResult } from 'node:crypto';
import { CheckpointStore, type KeptCheckpoint, witnessingOf, type Round } from '@kinerja/log-witness';
import { openEventStore, type SealingEventStore } from '@kinerja/event-store';
import { ServiceUnderTest } from '@kinerja/service-testing';
import { type ServiceSettings } from '@kinerja/service-runtime';
import { testDatabase, type TestDatabase } from '@kinerja/testing';
import { agencyCode, instant } from '@kinerja/vocabulary';
import { pino } from 'pino';
import { monitoringService } from '../src/app.module';

const pemOf = ({ privateKey, publicKey }: KeyPairKeyObjectResult) => ({
  privateKey: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
  publicKey: publicKey.export({ type: 'spki', format: 'pem' }).toString(),
});

export const agencyKeys = generateKeyPairSync('ed25519');
export const centreKeys = generateKeyPairSync('ed25519');

/** The centre, to which dinsos is known by its key and dukcapil by name only. */
export const startWitness = (): Promise<ServiceUnderTest> =>
  ServiceUnderTest.start(
    monitoringService({
      agencies: [
        { agency: agencyCode('dinsos'), name: 'Dinas Sosial', publicKey: pemOf(agencyKeys).publicKey },
        { agency: agencyCode('dukcapil'), name: 'Disdukcapil' },
      ],
    }),
    {
      agency: agencyCode('bkpsdm'),
      centreOf: [agencyCode('dinsos')],
      settings: { feed: { privateKey: pemOf(centreKeys).privateKey } },
    },
  );

/** The log of one service of dinsos, and the shell's part that shows it to the centre. */
export class ShownLog {
  private constructor(
    readonly service: string,
    readonly database: TestDatabase,
    private readonly store: SealingEventStore,
  ) {}

  static async of(service: string): Promise<ShownLog> {
    const database = await testDatabase();
    const store = openEventStore({ pool: database.pool, catalog: { Noted: { version: 1 } } });
    return new ShownLog(service, database, store);
  }

  async grow(events: number): Promise<void> {
    const commandId = randomUUID();
    await this.store.commit({
      ...{ stream: `note-${commandId}`, expected: 'none', fingerprint: 'f'.repeat(64) },
      events: Array.from({ length: events }, (_, nth) => ({ type: 'Noted', data: { text: `event ${nth}` } })),
      meta: { commandId, actor: 'employee-1', correlationId: commandId },
    });
  }

  /** One minute's work of the shell. */
  round(centreUrl: string, publicKey = pemOf(centreKeys).publicKey): Promise<Round> {
    const settings: ServiceSettings = {
      ...{ agency: agencyCode('dinsos'), zone: 'WIB', tokenPublicKey: '' },
      ...{ database: { appUrl: this.database.url }, feed: { privateKey: pemOf(agencyKeys).privateKey } },
      centre: { url: centreUrl, publicKey },
    };
    const clock = { now: () => instant(Date.now()) };
    const log = pino({ level: 'silent' });
    const shell = witnessingOf({ service: this.service, settings, pool: this.database.pool, clock, log });
    return shell ? shell.round() : Promise.reject(new Error('no key'));
  }

  async checkpoint(): Promise<KeptCheckpoint> {
    const made = await this.book.make(instant(Date.now()));
    if (!made) throw new Error('the log is empty');
    return made;
  }

  get book(): CheckpointStore {
    const { privateKey } = agencyKeys;
    return new CheckpointStore(this.database.pool, { agency: 'dinsos', service: this.service, privateKey });
  }

  async close(): Promise<void> {
    await this.store.close();
    await this.database.drop();
  }
}
