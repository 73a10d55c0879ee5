import { uuidv7 } from '@kinerja/clock';
import { createHash } from 'node:crypto';
import { tppRunSealedV1 } from '@kinerja/incentives-contracts';
import { payeeColumns } from '@kinerja/incentives-domain';
import { ServiceUnderTest, statedTotals, strangeCursors, toTheCentre, type Answer } from '@kinerja/service-testing';
import { Workbook } from 'exceljs';
import { incentivesService } from '../src/app.module';
import { employeesByNumber } from '@kinerja/directory';
import { Agency, month } from './agency.fixtures';

type Explained = Readonly<{ rule: string; amountRupiah: number; parts: readonly Explained[] }>;
type Line = Readonly<{
  employeeId: string;
  grossRupiah: number;
  deductionRupiah: number;
  netRupiah: number;
  explanation: Explained;
}>;

const agency = new Agency(25);
const late = agency.id(4);
const systemAdmin = { employee: agency.id(5), roles: ['system-admin', 'payroll-officer'] } as const;
let incentives: ServiceUnderTest;
let runId = '';

const until = async (ask: () => Promise<Answer>, isThere: (answer: Answer) => boolean): Promise<Answer> => {
  const answer = await ask();
  return isThere(answer) ? answer : until(ask, isThere);
};
const run = (step: string, body: object = {}, who = agency.officer, key = uuidv7()) =>
  incentives.post(who, `/tpp-runs/${runId}/${step}`, body, { key });
const compute = async (): Promise<Answer> => {
  expect(await run('computation')).toMatchObject({ status: 202 });
  return until(
    () => incentives.get(agency.officer, `/tpp-runs/${runId}`),
    ({ body }) => body['state'] === 'computed',
  );
};
const linesOf = async (): Promise<readonly Line[]> =>
  ((await incentives.get(agency.officer, `/tpp-runs/${runId}/lines?limit=200`)).body['items'] ?? []) as Line[];

beforeAll(async () => {
  incentives = await ServiceUnderTest.start(incentivesService);
  await agency.join(incentives.others);
  await incentives.quiet();
});
afterAll(() => incentives.stop());

describe('the payees CSV', () => {
  it('is tried without importing, with faults per row and column', async () => {
    const csv = agency.payeesCsv((cells, index) => (index === 2 ? ['UNKNOWN', 'nip', ...cells.slice(2)] : cells));
    const answer = await incentives.post(agency.officer, '/payee-imports?dryRun=true', { csv });
    expect(answer).toMatchObject({
      status: 200,
      body: {
        rows: 25,
        faults: [
          { row: 4, column: 'nip', problem: 'invalid' },
          { row: 4, column: 'no_pegawai', problem: 'unknown' },
        ],
      },
    });
  });

  it('imports nothing of a faulty file', async () => {
    const csv = agency.payeesCsv((cells, index) => (index === 2 ? ['UNKNOWN', ...cells.slice(1)] : cells));
    const before = (await incentives.service.status()).head;
    expect(await incentives.post(agency.officer, '/payee-imports', { csv })).toMatchObject({
      status: 422,
      body: { code: 'payee-import.faulty', faults: [{ row: 4, column: 'no_pegawai' }] },
    });
    expect((await incentives.service.status()).head).toBe(before);
  });

  it('names what is no such file', async () =>
    expect(await incentives.post(agency.officer, '/payee-imports', { csv: 'a,b\n1,2' })).toMatchObject({
      status: 422,
      body: { code: 'payee-import.faulty', faults: [{ row: 1, problem: 'no-header' }], faultCount: 1 },
    }));

  it('is imported once, however often it is sent', async () => {
    const [csv, key] = [agency.payeesCsv(), uuidv7()];
    const sent = [
      await incentives.post(agency.officer, '/payee-imports', { csv }, { key }),
      await incentives.post(agency.officer, '/payee-imports', { csv }, { key }),
    ];
    expect(sent.map(({ status }) => status)).toEqual([202, 202]);
    expect(sent[0]?.body['importId']).toBe(sent[1]?.body['importId']);
    const id = String(sent[0]?.body['importId']);
    const done = await until(
      () => incentives.get(agency.officer, `/payee-imports/${id}`),
      ({ body }) => body['state'] === 'completed',
    );
    expect(done.body).toMatchObject({ done: 25, of: 25 });
    const { rows } = await incentives.database.pool.query(
      `SELECT count(*)::int AS n FROM log.events WHERE type = 'PayeeRegistered'`,
    );
    expect(rows).toEqual([{ n: 25 }]);
  });

  it('has a thousand of its faults told, however many there are', async () => {
    const csv = [payeeColumns.join(';'), ...Array.from({ length: 19_000 }, () => 'x;'.repeat(14))].join('\n');
    const { body, text } = await incentives.post(agency.officer, '/payee-imports?dryRun=true', { csv });
    expect(body).toMatchObject({ rows: 19_000, faults: { length: 1_000 } });
    expect(body['faultCount']).toBeGreaterThan(190_000);
    expect(text.length).toBeLessThan(200_000);
  });

  it('names a staff number that no store can hold', async () => {
    const csv = agency.payeesCsv((cells, index) => (index === 2 ? ['DIS\u00000003', ...cells.slice(1)] : cells));
    expect(await incentives.post(agency.officer, '/payee-imports?dryRun=true', { csv })).toMatchObject({
      status: 200,
      body: { faults: [{ row: 4, column: 'no_pegawai', problem: 'control-character' }] },
    });
  });

  it('takes numbers as they are printed, staff numbers in either case, and rows of separators at its end', async () => {
    const [header = '', row = ''] = agency.payeesCsv().split('\r\n');
    const printed = row
      .replace('DIS0001', 'dis0001')
      .replace('199001012015011001', '19900101 201501 1 001')
      .replace('091234567901001', '09.123.456.7-901.001')
      .replace('00112233001', "'0011 2233 001");
    const csv = [header, printed, ','.repeat(14), ''].join('\r\n');
    expect(await incentives.post(agency.officer, '/payee-imports?dryRun=true', { csv })).toMatchObject({
      body: { rows: 1, faults: [], faultCount: 0 },
    });
  });

  it('asks for more people at once than PostgreSQL takes bind parameters', async () => {
    const numbers = Array.from({ length: 70_000 }, (_, index) => `X${index}`);
    const { dataSource } = incentives.service.runtime;
    expect((await employeesByNumber(dataSource, [...numbers, 'dis0001'])).size).toBe(1);
  });

  it('leaves no name, number or account readable in the database', async () => {
    const { rows } = await incentives.database.pool.query(`SELECT data::text AS data FROM log.events`);
    const log = rows.map(({ data }: { data: string }) => data).join();
    for (const secret of ['199001012015011001', 'Pegawai 001', '00112233001', '5171010101900001'])
      expect(log).not.toContain(secret);
  });
});

describe('a run', () => {
  it('waits for the month to be closed (TPP-020)', async () =>
    expect(await incentives.post(agency.officer, '/tpp-runs', { month })).toMatchObject({
      status: 409,
      body: { code: 'run.month-not-closed', month },
    }));

  it('is opened once a month, with the pack of its last day (TPP-021)', async () => {
    await agency.closeMonth(incentives.others, late);
    await incentives.quiet();
    const answers = await Promise.all([1, 2, 3].map(() => incentives.post(agency.officer, '/tpp-runs', { month })));
    expect(answers.map(({ status }) => status).toSorted()).toEqual([201, 409, 409]);
    expect(answers.find(({ status }) => status === 409)?.body).toMatchObject({ code: 'run.month-has-run', month });
    runId = String(answers.find(({ status }) => status === 201)?.body['runId']);
    expect((await incentives.get(agency.officer, `/tpp-runs/${runId}`)).body).toMatchObject({
      state: 'open',
      policyPack: 'kota-contoh@1',
      computation: null,
    });
  });

  it('lists who could not be computed and why, and cannot be verified with them (TPP-024)', async () => {
    const { body } = await compute();
    expect(body).toMatchObject({
      people: 24,
      computation: { number: 1, done: 24, of: 24, error: null },
      incomplete: [{ employeeId: late, missing: [{ code: 'no-attendance' }] }],
    });
    expect(await run('verification', {}, agency.verifier)).toMatchObject({
      status: 409,
      body: { code: 'run.people-incomplete', employeeIds: [late] },
    });
  });

  it('may leave them out with a reason only', async () => {
    for (const reason of [' ', 'Pensiun\u0000'])
      expect(await run('exclusions', { employeeId: late, reason })).toMatchObject({
        status: 400,
        body: { errors: [{ field: 'reason' }] },
      });
    expect(await run('exclusions', { employeeId: agency.id(0), reason: 'x' })).toMatchObject({
      status: 422,
      body: { code: 'run.not-incomplete' },
    });
  });

  it('is computed again with the facts that came in', async () => {
    const first = await linesOf();
    await agency.closeAttendance(incentives.others, late);
    await incentives.quiet();
    const { body } = await compute();
    expect(body).toMatchObject({ people: 25, incomplete: [], computation: { number: 2 } });
    const second = await linesOf();
    expect(second.filter(({ employeeId }) => employeeId !== late)).toEqual(first);
  });

  it('is not verified by whoever computed it, whatever their roles (TPP-022)', async () => {
    const both = { ...agency.officer, roles: ['payroll-officer', 'payroll-verifier'] } as const;
    expect(await run('verification', {}, both)).toMatchObject({ status: 403, body: { code: 'run.same-person' } });
    expect(await run('verification', {}, agency.officer)).toMatchObject({
      status: 403,
      body: { code: 'caller.lacks-role' },
    });
  });

  it('is verified by one of two who come at once; the other is told who and when', async () => {
    const answers = await Promise.all([
      run('verification', {}, agency.verifier),
      run('verification', {}, agency.otherVerifier),
    ]);
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409]);
    const told = answers.find(({ status }) => status === 409)?.body;
    expect(told).toMatchObject({ code: 'run.wrong-status', currentStatus: 'verified' });
    expect([agency.id(2), agency.id(3)]).toContain(told?.['by']);
    expect(told?.['at']).toEqual(expect.stringMatching(/^\d{4}-/));
    expect(await run('computation')).toMatchObject({ status: 409 });
  });

  it('has no file before it is sealed', async () =>
    expect(await incentives.get(agency.officer, `/tpp-runs/${runId}/workbook`)).toMatchObject({
      status: 409,
      body: { code: 'run.not-sealed' },
    }));

  it('is not sealed while a read model lacks an event (TPP-030)', async () => {
    const { pool } = incentives.database;
    await pool.query(
      `INSERT INTO projection.set_aside (name, position, event_type, stream, reason) VALUES ('incentives.runs_v1', 1, 'RunOpened', 'x', 'y')`,
    );
    const refused = { status: 409, body: { code: 'read-models.set-aside', tables: { 'incentives.runs_v1': 1 } } };
    expect(await run('seal', {}, agency.head)).toMatchObject(refused);
    expect(await run('verification', {}, agency.verifier)).toMatchObject(refused);
    expect(await run('computation')).toMatchObject(refused);
    await pool.query('DELETE FROM projection.set_aside');
  });

  it('is sealed by a third person, once (TPP-023)', async () => {
    expect(await run('seal', {}, agency.officer)).toMatchObject({ status: 403, body: { code: 'run.same-person' } });
    expect(await run('seal', {}, { employee: agency.id(0) })).toMatchObject({ status: 403 });
    const key = uuidv7();
    for (const sent of ['first', 'again'])
      expect([sent, (await run('seal', {}, agency.head, key)).status]).toEqual([sent, 200]);
    expect(await run('seal', {}, agency.head)).toMatchObject({ status: 409, body: { code: 'run.wrong-status' } });
  });

  it('approves every allowance after the seal and says so, once each (TPP-026)', async () => {
    await incentives.quiet();
    const { rows } = await incentives.database.pool.query(
      `SELECT type, count(*)::int AS said FROM log.outbox WHERE topic NOT LIKE '%.fed.%' GROUP BY type ORDER BY type`,
    );
    expect(rows).toEqual([
      { type: 'incentives.allowance-approved', said: 25 },
      { type: 'incentives.tpp-run-sealed', said: 1 },
    ]);
  });
});

describe('a sealed run', () => {
  const workbookOf = async (): Promise<Buffer> => {
    const file = await incentives.send(agency.officer, 'GET', `/tpp-runs/${runId}/workbook`);
    expect(file.headers.get('content-disposition')).toBe(`attachment; filename="tpp-sipd-${month}.xlsx"`);
    return Buffer.from(await file.arrayBuffer());
  };

  it('adds up: lines, explanations, control sums and workbook say the same', async () => {
    const lines = await linesOf();
    const slips = await Promise.all(
      lines.map(
        async ({ employeeId }) => (await incentives.get(agency.officer, `/tpp-runs/${runId}/lines/${employeeId}`)).body,
      ),
    );
    const explained = slips.map((slip) => (slip as unknown as Line).explanation);
    for (const { parts, amountRupiah } of explained) expect(total(parts)).toBe(amountRupiah);
    const { body: manifest } = await incentives.get(agency.officer, `/tpp-runs/${runId}/manifest`);
    const { body: known } = await incentives.get(agency.officer, `/tpp-runs/${runId}`);
    const [net, gross] = [total(explained), total(explained.flatMap(({ parts }) => parts.slice(0, 1)))];
    expect(manifest).toMatchObject({
      agency: 'diskominfo',
      month,
      runId,
      count: 25,
      netRupiah: net,
      grossRupiah: gross,
      deductionRupiah: gross - net,
      policyPack: 'kota-contoh@1',
      inputDigest: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
    expect(known).toMatchObject({ people: 25, netRupiah: net, grossRupiah: gross });
    const sheet = await sheetOf(await workbookOf());
    const sumOf = (column: number) => sheet.slice(1).reduce((sum, row) => sum + Number(row[column]), 0);
    expect(manifest['workbook']).toMatchObject({
      totalRupiah: sumOf(31),
      deductedRupiah: sumOf(32),
      transferredRupiah: sumOf(33),
    });
    expect(sumOf(33)).toBe(net);
    expect(sumOf(31) - sumOf(21)).toBe(gross);
    expect([15, 16, 17, 18, 19].reduce((sum, column) => sum + sumOf(column), 0)).toBe(gross);
  });

  it('is a workbook of 34 columns with identifiers as text and values as they are, none a formula', async () => {
    const sheet = await sheetOf(await workbookOf());
    expect(sheet[0]).toHaveLength(34);
    expect(sheet).toHaveLength(26);
    const nips = sheet.slice(1).map((row) => row[0]);
    expect(nips).toEqual([...nips].toSorted());
    const [, row = []] = sheet;
    expect(row.slice(0, 15)).toEqual([
      ...['199001012015011001', 'Pegawai 001', '5171010101900001', '091234567901001', '01-01-1990', '3'],
      ...['Kepala Dinas', '00', '1', 'III/c', 11, '-Jalan 1', '129', 'Bank Contoh', '00112233001'],
    ]);
    expect(sheet[2]?.[6]).toBe('=Analis');
  });

  it('gives the same bytes again, also after a payee has changed (F53)', async () => {
    const manifestOf = async () => (await incentives.send(agency.officer, 'GET', `/tpp-runs/${runId}/manifest`)).text();
    const [before, manifest] = [await workbookOf(), await manifestOf()];
    expect((JSON.parse(manifest) as { workbook: { sha256: string } }).workbook.sha256).toBe(sha256(before));
    expect([(await workbookOf()).equals(before), await manifestOf()]).toEqual([true, manifest]);
    const csv = agency.payeesCsv((cells) => cells.with(13, '999999999'));
    const { body } = await incentives.post(agency.officer, '/payee-imports', { csv });
    await until(
      () => incentives.get(agency.officer, `/payee-imports/${String(body['importId'])}`),
      (answer) => answer.body['state'] === 'completed',
    );
    await incentives.restart();
    expect([(await workbookOf()).equals(before), await manifestOf()]).toEqual([true, manifest]);
  });

  it('shows everybody their own slip and nobody else’s', async () => {
    expect(await incentives.get({ employee: late }, `/allowances/mine?month=${month}`)).toMatchObject({
      status: 200,
      body: { employeeId: late, month, explanation: { rule: 'TPP-001' }, base: { rule: 'TPP-003' } },
    });
    const path = `/tpp-runs/${runId}/lines/${agency.id(0)}`;
    expect(await incentives.get({ employee: late }, path)).toMatchObject({
      status: 403,
      body: { code: 'payroll.not-yours' },
    });
    expect((await incentives.get({ employee: late, roles: ['auditor'] }, path)).status).toBe(200);
    expect((await incentives.get({ employee: late, roles: ['auditor'] }, `/tpp-runs/${runId}/workbook`)).status).toBe(
      403,
    );
  });

  it.each(Object.entries(strangeCursors))('refuses a cursor of its lines that is %s', async (_kind, cursor) => {
    const path = `/tpp-runs/${runId}/lines?cursor=${encodeURIComponent(cursor)}`;
    expect(await incentives.get(agency.officer, path)).toMatchObject({
      ...{ status: 400, body: { code: 'request.bad-shape', errors: [{ field: 'cursor' }] } },
    });
  });

  it('is no business of the system administrator (TPP-027)', async () => {
    for (const path of ['', `/${runId}`, `/${runId}/lines`, `/${runId}/workbook`, `/${runId}/manifest`])
      expect((await incentives.get(systemAdmin, `/tpp-runs${path}`)).status).toBe(403);
  });
});

it('states to the centre the sums of its lines, which are those of the sealed run (MON-010)', async () => {
  const said = await toTheCentre<Record<string, number | string>>(incentives, tppRunSealedV1.type);
  expect(said).toHaveLength(1);
  const [sealed] = said;
  expect(await statedTotals(incentives, month)).toEqual(
    ['deduction', 'gross', 'net'].map((what) => ({
      ...{ key: `${what}/${String(sealed?.['runId'])}`, count: sealed?.['people'] },
      sumRupiah: sealed?.[`${what}Rupiah`],
    })),
  );
});

it('rebuilds its read models to the same rows', async () => {
  const { pool } = incentives.database;
  await incentives.quiet();
  for (const [table, key] of [
    ['runs_v1', 'run_id'],
    ['lines_v1', 'employee_id'],
    ['payees_v1', 'employee_id'],
    ['policy_packs_v2', 'pack_id'],
  ] as const) {
    const rowsOf = async () => (await pool.query(`SELECT * FROM incentives.${table} ORDER BY ${key}`)).rows;
    const before = await rowsOf();
    await incentives.service.runtime.projections.rebuild(table);
    expect(await rowsOf()).toEqual(before);
  }
});

const total = (steps: readonly Explained[]): number => steps.reduce((sum, { amountRupiah }) => sum + amountRupiah, 0);
const sha256 = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');

/** Rows of cells, the header first. */
const sheetOf = async (bytes: Buffer): Promise<readonly (readonly unknown[])[]> => {
  const workbook = new Workbook();
  await workbook.xlsx.load(bytes as unknown as ArrayBuffer);
  const rows: unknown[][] = [];
  workbook.getWorksheet('Sheet1')?.eachRow((row) => rows.push((row.values as unknown[]).slice(1)));
  return rows;
};
