// Bugs of read models, of money, of who may what, and of the edges.
import type { PlantedBug, Suite } from '../planted-bug';

const PROJECTIONS = 'libs/projections/src';
const EDGE = 'libs/http-edge/src';
const readModels: Suite = { project: 'int', jest: `${PROJECTIONS}/read-models.int-spec.ts` };
const workbook: Suite = { project: 'unit', jest: 'apps/incentives/src/export/sipd-workbook.spec.ts' };
const token: Suite = { project: 'unit', jest: `${EDGE}/auth/access-token.spec.ts` };
const command: Suite = { project: 'unit', jest: `${EDGE}/commands/command.interceptor.spec.ts` };
const queue: Suite = { project: 'unit', jest: 'libs/event-store/src/memory-event-store.spec.ts' };

export const serviceBugs: readonly PlantedBug[] = [
  {
    id: 'checkpoint-without-rows',
    says: 'the checkpoint of a projection moves, its rows are not written',
    edits: [
      {
        file: `${PROJECTIONS}/read-models.ts`,
        text: '          await writeFold(client, fold);\n',
        put: '          void fold;\n',
      },
    ],
    foundBy: [readModels],
  },
  {
    id: 'rows-without-checkpoint',
    says: 'the rows of a projection are written wherever its checkpoint stands',
    edits: [
      {
        file: `${PROJECTIONS}/checkpoints.ts`,
        text: 'WHERE name = ANY($1) AND position = $2',
        put: 'WHERE name = ANY($1) AND $2::bigint IS NOT NULL',
      },
    ],
    foundBy: [readModels],
  },
  {
    id: 'outcome-of-a-neighbour',
    says: 'every command of a batch gets the outcome of the first',
    edits: [
      {
        file: 'libs/event-store/src/commit-queue.ts',
        text: 'const outcome = outcomes[at];',
        put: 'const outcome = outcomes[at * 0];',
      },
    ],
    foundBy: [queue],
  },
  {
    id: 'rounded-half-down',
    says: 'half a rupiah is rounded down',
    edits: [
      {
        file: 'libs/kernel/src/ratio.ts',
        text: '(2n * magnitude + this.denominator) /',
        put: '(2n * magnitude + this.denominator - 1n) /',
      },
    ],
    foundBy: [{ project: 'unit', jest: 'libs/kernel/src/ratio.spec.ts' }],
  },
  {
    id: 'leaves-do-not-add-up',
    says: 'the amount of an explained sum leaves out its last part',
    edits: [
      {
        file: 'libs/incentives/domain/src/explanation.ts',
        text: 'amountRupiah: sumRupiah(parts.map(({ amountRupiah }) => amountRupiah)),',
        put: 'amountRupiah: sumRupiah(parts.slice(0, 2).map(({ amountRupiah }) => amountRupiah)),',
      },
    ],
    foundBy: [{ project: 'unit', jest: 'libs/incentives/domain/src/tpp.properties.spec.ts' }],
  },
  {
    id: 'workbook-columns-swapped',
    says: 'tax and contribution stand in each other’s column of the payroll file',
    edits: [
      {
        file: 'libs/incentives/domain/src/sipd.rules.ts',
        text: '    employee, // Potongan IWP\n    tax, // Potongan PPh 21\n',
        put: '    tax, // Potongan IWP\n    employee, // Potongan PPh 21\n',
      },
    ],
    foundBy: [workbook],
  },
  {
    id: 'month-by-utc',
    says: 'the day is that of UTC, not of the zone of the agency',
    edits: [
      {
        file: 'libs/vocabulary/src/time.ts',
        text: 'new Date(Date.parse(at) + OFFSET[zone]).toISOString()',
        put: 'new Date(Date.parse(at) + 0 * OFFSET[zone]).toISOString()',
      },
    ],
    foundBy: [{ project: 'unit', jest: 'libs/vocabulary/src/time.spec.ts' }],
  },
  {
    id: 'authority-of-today',
    says: 'a report is reviewed by who leads the person today instead of on its day',
    edits: [
      {
        file: 'libs/reporting/domain/src/review.rules.ts',
        text: 'inOrder.findLast(({ from }) => from <= day) ?? inOrder[0]',
        put: "inOrder.findLast(({ from }) => from <= '9999' || day < from) ?? inOrder[0]",
      },
    ],
    foundBy: [{ project: 'unit', jest: 'libs/reporting/domain/src/activity-log.decider.spec.ts' }],
  },
  {
    id: 'token-of-another-audience',
    says: 'a token that was made for another agency is taken',
    edits: [
      {
        file: `${EDGE}/auth/access-token.ts`,
        text: 'issuer: issuerOf(agency), audience: agency }',
        put: 'issuer: issuerOf(agency) }',
      },
    ],
    foundBy: [token],
  },
  {
    id: 'key-of-another-caller',
    says: 'an idempotency key of one caller answers another',
    edits: [
      {
        file: `${EDGE}/commands/command.interceptor.ts`,
        text: 'this.fingerprint.of({ actor: actorOf(request), method,',
        put: "this.fingerprint.of({ actor: '', method,",
      },
    ],
    foundBy: [command],
  },
  {
    id: 'key-of-another-request',
    says: 'an idempotency key answers a request with another body',
    edits: [
      {
        file: `${EDGE}/commands/command.interceptor.ts`,
        text: 'method, url, body: body ?? null });',
        put: 'method, url, body: body ? null : null });',
      },
    ],
    foundBy: [command],
  },
  {
    id: 'feed-signature-unchecked',
    says: 'the centre takes a page of a feed that its agency has not signed',
    edits: [
      {
        file: 'libs/messaging/src/drivers/feed/read-page.ts',
        text: 'if (!isSigned(question, body, signature, publicKey))',
        put: 'if (!isSigned(question, body, signature, publicKey) && body.length < 0)',
      },
    ],
    foundBy: [{ project: 'int', jest: 'libs/messaging/src/drivers/feed/feed-bus.int-spec.ts' }],
  },
  {
    id: 'seal-skips-the-sequence',
    says: 'the seal of a record leaves out the sequence of its key',
    edits: [
      {
        file: 'libs/messaging-kafka/src/seal.ts',
        text: 'key, String(keySeq), type, envelope];',
        put: 'key, String(keySeq).slice(0, 0), type, envelope];',
      },
    ],
    foundBy: [{ project: 'unit', jest: 'libs/messaging-kafka/src/seal.spec.ts' }],
  },
  {
    id: 'approval-does-not-wait-for-the-lines',
    says: 'a sealed run is approved from read models that lag behind',
    edits: [
      {
        file: 'apps/incentives/src/run/approval.process.ts',
        text: 'await caughtUp(composed, PATIENCE_MS);',
        put: 'void [caughtUp, PATIENCE_MS];',
      },
    ],
    foundBy: [{ project: 'unit', jest: 'apps/incentives/src/run/approval.process.spec.ts' }],
  },
];
