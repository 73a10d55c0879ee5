import { generateKeyPairSync } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inParallel } from '@kinerja/concurrency';
import type { ServedRoute } from '@kinerja/http-edge';
import type { ServiceDefinition } from '@kinerja/service-runtime';
import { ServiceUnderTest, type Surroundings } from '../service-under-test';
import { accessDocument } from './access-document';
import { AccessProof, type AccessStage } from './access-proof';
import { accessTable, rowName, tableCallers, type AccessRow } from './access-table';

type Setting = Readonly<{
  surroundings?: Surroundings;
  /** Of services with policies that tell relations apart. */
  stage?: (service: ServiceUnderTest) => Promise<AccessStage>;
}>;

const folder = join(__dirname, '..', '..', '..', '..', 'docs', 'access');
/** Said by `npm run authz`: tables that differ are written, and what was found is told in files of this folder. */
const report = process.env['ACCESS_REPORT'];
const AT_ONCE = 8;
const PATIENCE_MS = 300_000;

const feed = {
  privateKey: generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
  bearer: 'of-the-centre',
};

/** Every door with everybody before it, in no order: nothing comes to pass behind it. */
const faultsAtDoors = async (proof: AccessProof, routes: readonly ServedRoute[]): Promise<readonly string[]> => {
  const calls = routes.flatMap((route) => tableCallers.map((caller) => ({ route, caller })));
  const faults = await inParallel(calls, AT_ONCE, async ({ route, caller }) => {
    const fault = await proof.faultAtDoor(route, caller);
    return fault === undefined ? [] : [`${rowName({ route, caller, outcome: 'refused' })}: ${fault}`];
  });
  return faults.flat();
};

/** One after the other: what one changes, the next one finds. */
const faultsInCases = async (proof: AccessProof, rows: readonly AccessRow[], stage: AccessStage) => {
  const faults: string[] = [];
  for (const row of rows) {
    const fault = await proof.faultInCase(row, stage);
    if (fault !== undefined) faults.push(`${rowName(row)}: ${fault}`);
  }
  return faults;
};

/** Rows whose answer depends on the case, and not on the door alone. */
const inCases = (rows: readonly AccessRow[]): readonly AccessRow[] =>
  rows.filter(({ route, caller }) => route.policy.relations && 'role' in caller);

/** What a suite has found, for `npm run authz`. */
class Findings {
  private readonly wrong: string[] = [];

  constructor(
    private readonly context: string,
    private readonly routes: readonly ServedRoute[],
    private readonly rows = accessTable(routes),
  ) {}

  holdDocument(): void {
    const path = join(folder, `${this.context}.md`);
    const text = accessDocument(this.context, this.routes);
    if (report !== undefined) {
      mkdirSync(folder, { recursive: true });
      writeFileSync(path, text);
    }
    expect(text).toBe(readFileSync(path, 'utf8'));
  }

  async holdDoors(proof: AccessProof): Promise<void> {
    this.hold(await faultsAtDoors(proof, this.routes));
  }

  async holdCases(proof: AccessProof, stage: () => Promise<AccessStage>): Promise<void> {
    const told = inCases(this.rows);
    if (told.length === 0) return;
    this.hold(await faultsInCases(proof, told, await stage()));
  }

  tell(): void {
    if (report === undefined) return;
    const { context, wrong } = this;
    const sizes = { operations: this.routes.length, rows: this.rows.length };
    mkdirSync(report, { recursive: true });
    writeFileSync(join(report, `${context}.json`), JSON.stringify({ context, ...sizes, wrong }));
  }

  private hold(faults: readonly string[]): void {
    this.wrong.push(...faults);
    expect(faults).toEqual([]);
  }
}

/** Holds a running service against its policies, operation by operation and caller by caller, and their table against docs/access. */
export const accessSuite = (definition: ServiceDefinition, { surroundings = {}, stage }: Setting = {}): void => {
  let service: ServiceUnderTest;
  let proof: AccessProof;
  let findings: Findings;

  beforeAll(async () => {
    const settings = { ...surroundings.settings, feed };
    service = await ServiceUnderTest.start(definition, { ...surroundings, settings });
    proof = new AccessProof(service);
    findings = new Findings(definition.name, service.service.routes);
  }, PATIENCE_MS);
  afterAll(async () => {
    findings.tell();
    await service.stop();
  });

  it(`is docs/access/${definition.name}.md (after a change: npm run authz)`, () => findings.holdDocument());

  it('lets everybody in whom a door is for, and nobody else', () => findings.holdDoors(proof), PATIENCE_MS);

  const staged = async () => (await stage?.(service)) ?? noStage;
  it('tells callers apart by how they stand', () => findings.holdCases(proof, staged), PATIENCE_MS);
};

const noStage: AccessStage = { people: {}, cases: {} };
