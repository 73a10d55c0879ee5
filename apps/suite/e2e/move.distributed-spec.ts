import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { kinerja, newHome, removeHome, startCity, startCluster, type City } from './city.fixtures';

const SIZE = 8;

type Sums = Readonly<{ netRupiah: number; explanationRupiah: number; workbookRupiah: number }>;
type Report = Readonly<{ people: number; plans: number; tpp: Sums }>;
type Move = Readonly<{ tables: readonly Readonly<{ rows: number; sha256: string }>[] }>;

describe('an installation that moves house', () => {
  let home: string;
  let city: City | undefined;

  const file = (name: string): string => join(home, name);
  const read = <T>(name: string): T => JSON.parse(readFileSync(file(name), 'utf8')) as T;

  const live = (month: string): Report => {
    const where = ['--url', city?.url ?? '', '--home', home, '--out', file('out')];
    const { stderr, status } = kinerja(
      ...['demo', '--quiet', '--size', String(SIZE), '--month', month],
      ...[...where, '--json', file(`${month}.json`)],
    );
    expect({ stderr, status }).toEqual({ stderr: '', status: 0 });
    return read<Report>(`${month}.json`);
  };

  const moveTo = async (edition: 'embedded' | 'distributed'): Promise<Move> => {
    await city?.stop();
    const { status, stderr } = kinerja('move', '--to', edition, '--home', home, '--json', file(`${edition}.json`));
    expect({ stderr, status }).toEqual({ stderr: '', status: 0 });
    return read<Move>(`${edition}.json`);
  };

  const verify = (): string => kinerja('verify', '--home', home).stdout.trimEnd().split('\n').at(-1) ?? '';

  beforeAll(() => {
    home = newHome();
  });
  afterAll(async () => {
    await city?.stop();
    removeHome(home);
  }, 120_000);

  const isPaid = ({ people, plans, tpp }: Report): void => {
    expect({ people, plans }).toEqual({ people: SIZE, plans: SIZE });
    expect(tpp.netRupiah).toBeGreaterThan(0);
    expect([tpp.explanationRupiah, tpp.workbookRupiah]).toEqual([tpp.netRupiah, tpp.netRupiah]);
  };

  it('lives a month in one process, moves to Kafka with every table equal, and lives the next month there', async () => {
    city = await startCity(home);
    isPaid(live('2026-10'));
    const { tables } = await moveTo('distributed');
    expect(tables.length).toBeGreaterThan(100);
    await expect(startCity(home)).rejects.toThrow(/kinerja move/);
    city = await startCluster(home);
    expect(verify()).toMatch(/^clean: /);
    isPaid(live('2026-09'));
    expect(verify()).toMatch(/^clean: /);
  }, 600_000);

  it('moves back with both months and lives a third', async () => {
    await moveTo('embedded');
    city = await startCity(home);
    expect(verify()).toMatch(/^clean: /);
    isPaid(live('2026-08'));
    expect(verify()).toMatch(/^clean: /);
  }, 600_000);
});
