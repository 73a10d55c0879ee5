import { hash } from 'node:crypto';
import { derivedCommand, withCommand } from '@kinerja/commands';
import { unitNameKey, type LeavingHeads } from '@kinerja/identity-domain';
import type { StagedRow } from '@kinerja/imports';
import { uuidv5 } from '@kinerja/kernel';
import type { AssignmentId, EmployeeId, LocalDate } from '@kinerja/vocabulary';
import { endFormer, reopenFormer } from '../assignment/successions';
import { inTheWay } from './going-back';
import type { ImportedRow } from './imported-row';
import { importedPostId, type Places, type RowHandlers } from './person-writer';

type Staged = StagedRow<ImportedRow>;
type Leaving = Readonly<{ employeeId: EmployeeId; follows: AssignmentId; startsOn: LocalDate; unit: string }>;

const HEAD = 'kepala';
const headedBy = ({ cells: { tugas, unit = '' } }: ImportedRow): string | undefined =>
  tugas === HEAD ? unitNameKey(unit) : undefined;

/** Rows by which somebody is no longer the head of a unit. */
const leavingIn = (rows: readonly Staged[]): readonly Leaving[] =>
  rows.flatMap(({ row, was }) => {
    const { employeeId, assignmentId: follows, startsOn } = row;
    const unit = was && headedBy(was);
    if (employeeId === undefined || follows === undefined || startsOn === undefined) return [];
    return unit === undefined || headedBy(row) === unit ? [] : [{ employeeId, follows, startsOn, unit }];
  });

export const leavingHeads = (rows: readonly Staged[]): LeavingHeads =>
  new Map(leavingIn(rows).map(({ follows, startsOn }) => [follows, startsOn]));

type Handlers = Pick<RowHandlers, 'assignments' | 'postFacts'>;
type Run = Readonly<{ rows: readonly Staged[]; by: string; patienceMs: number }>;

/** Where it is taken up again it is the same command, though another moment. */
const commandOf = (importId: string, part: string, by: string) => {
  const commandId = uuidv5(importId, part);
  return { commandId, actor: by, correlationId: importId, fingerprint: hash('sha256', commandId) };
};

/**
 * Rule IDN-162: where heads change places, each unit is left before anybody comes into it. The posts that follow say the same end again,
 * which changes nothing.
 */
export const leaveUnits = async (
  { assignments, postFacts }: Handlers,
  { importId, now }: Places,
  { rows, by, patienceMs }: Run,
): Promise<void> => {
  const comesInto = new Set(rows.filter(({ row }) => row.movement !== 'none').map(({ row }) => headedBy(row)));
  const leaving = leavingIn(rows).filter(({ unit }) => comesInto.has(unit));
  if (leaving.length === 0) return;
  const leave = async (): Promise<void> => {
    for (const { employeeId, ...post } of leaving) {
      const following = { ...post, assignmentId: importedPostId(employeeId, importId, false) };
      await derivedCommand(`leave:${employeeId}`, () => endFormer(assignments, following, now));
    }
  };
  await withCommand(commandOf(importId, 'leaving', by), () => postFacts.inTurn(leave, patienceMs));
};

/**
 * Rule IDN-162: whoever left a unit for a post that was not begun, or not for good, heads it again, unless somebody else does. Where
 * nobody had left, it changes nothing.
 */
export const comeBack = async (
  { assignments, postFacts }: Handlers,
  { importId, now }: Pick<Places, 'importId' | 'now'>,
  { rows, by, patienceMs, part }: Run & Readonly<{ part: 'apply' | 'undo' }>,
): Promise<void> => {
  const left = leavingIn(rows);
  if (left.length === 0) return;
  const back = async (): Promise<void> => {
    for (const { employeeId, follows } of left) {
      const assignmentId = importedPostId(employeeId, importId, false);
      const begun = await postFacts.recordOf(assignmentId);
      if (begun?.employeeId === employeeId && !begun.isWithdrawn) continue;
      if ((await inTheWay(postFacts, { assignmentId, follows })).length > 0) continue;
      const former = { assignmentId, follows };
      await derivedCommand(`return:${employeeId}`, () => reopenFormer(assignments, former, now));
    }
  };
  await withCommand(commandOf(importId, `returning/${part}`, by), () => postFacts.inTurn(back, patienceMs));
};
