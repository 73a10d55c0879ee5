import { derivedCommand } from '@kinerja/commands';
import type { AssignmentTerms, PersonRow, Tenure } from '@kinerja/identity-domain';
import type { Refusal } from '@kinerja/kernel';
import { refusalOf } from '@kinerja/processes';
import { staffNumberKey, type EmployeeId, type LocalDate } from '@kinerja/vocabulary';
import { factsOfPost } from '../assignment/post-terms';
import { endFormer, reopenFormer } from '../assignment/successions';
import { besideWithdrawal } from '../assignment/withdrawals';
import type { PostRecordRow } from '../assignment/post-records.table';
import { goesBack } from './going-back';
import type { ImportedRow } from './imported-row';
import { importedEmployeeId, importedPostId, superiorIn, unitIn, type Places, type RowHandlers } from './person-writer';
import type { SharedTurn } from './shared-turn';

/** Rows are written side by side, and posts are changed in turn. */
const FOR_ALL_MS = 120_000;

type Handlers = Pick<RowHandlers, 'assignments' | 'postFacts'>;
type Done = Promise<Refusal | undefined>;
type Begun = Required<Pick<ImportedRow, 'employeeId' | 'startsOn'>>;

const begunBy = ({ employeeId, startsOn }: ImportedRow): Begun => {
  if (employeeId === undefined || startsOn === undefined)
    throw new Error('a checked row has lost whom it moves, or when');
  return { employeeId, startsOn };
};

/** Rule IDN-155: people who are there get another post, or another superior in the one they have; and rule IDN-157, back again. */
export class PostMover {
  constructor(
    private readonly handlers: Handlers,
    private readonly places: Places,
    private readonly turn: SharedTurn,
  ) {}

  /** Within the row's command. */
  async write(row: ImportedRow, today: LocalDate): Done {
    if (row.movement === 'none') return undefined;
    if (row.movement === 'superior')
      return this.changeSuperior(row, { to: superiorIn(this.places, row.person), today });
    return this.inTurn(() => this.begin(row));
  }

  /** What it did before, as far as nothing was built on it. `superior`: who it was. */
  async takeBack(
    { row, superior }: Readonly<{ row: ImportedRow; superior?: string }>,
    { reason, today }: Readonly<{ reason: string; today: LocalDate }>,
  ): Done {
    if (row.movement === 'none') return undefined;
    if (row.movement === 'new') return this.turn.run(() => this.withdraw(row, reason));
    if (row.movement !== 'superior') return this.inTurn(() => this.withdraw(row, reason));
    const former = this.places.employees.get(staffNumberKey(superior ?? ''));
    return this.changeSuperior(row, { to: former, today, reason });
  }

  private inTurn(change: () => Done): Done {
    return this.handlers.postFacts.inTurn(change, FOR_ALL_MS);
  }

  private async begin(row: ImportedRow): Done {
    const { assignments, postFacts } = this.handlers;
    const { employeeId, startsOn } = begunBy(row);
    const terms = await this.termsOf(row.person, { employeeId, startsOn });
    const begun = importedPostId(employeeId, this.places.importId, false);
    const asked = { ...terms, assignmentId: begun, employment: row.person.employment };
    const data = { ...terms, assignmentId: begun, facts: await factsOfPost(postFacts, asked), now: this.places.now };
    const refusal = refusalOf(
      await derivedCommand('post', () => assignments.handle({ type: 'StartAssignment', data })),
    );
    if (refusal === undefined) await derivedCommand('former', () => endFormer(assignments, data, data.now));
    return refusal;
  }

  private async termsOf(person: PersonRow, { employeeId, startsOn }: Begun): Promise<AssignmentTerms> {
    const { position, positionKind, jobClass, golongan, duty } = person;
    const [superiorId, follows] = [superiorIn(this.places, person), await this.formerOf(employeeId, startsOn)];
    return {
      ...{ employeeId, kind: 'definitive', unitId: unitIn(this.places, person), position, positionKind, jobClass },
      ...{ golongan, duty, startsOn, entry: 'single' },
      ...(superiorId && { superiorId }),
      ...(follows && { follows }),
    };
  }

  private formerOf(employeeId: EmployeeId, startsOn: LocalDate) {
    return this.handlers.postFacts.formerPost(employeeId, startsOn);
  }

  private async changeSuperior(
    row: ImportedRow,
    {
      to,
      today,
      reason = 'Impor pegawai',
    }: Readonly<{ to: EmployeeId | undefined; today: LocalDate; reason?: string }>,
  ): Done {
    const { assignments, postFacts } = this.handlers;
    const { startsOn: from } = begunBy(row);
    const { assignmentId } = row;
    if (assignmentId === undefined || to === undefined) return { code: 'assignment.no-superior' };
    return this.inTurn(async () => {
      const superior = await postFacts.superior(to, from);
      const data = {
        assignmentId,
        superiorId: to,
        from,
        reason,
        ...(superior && { superior }),
        today,
        now: this.places.now,
      };
      return refusalOf(await assignments.handle({ type: 'ChangeSuperior', data }));
    });
  }

  /** As if the other heads who go back with the same undoing had gone. */
  private async besideAll(post: PostRecordRow): ReturnType<typeof besideWithdrawal> {
    const { assignments, postFacts } = this.handlers;
    const { former, ...beside } = await besideWithdrawal(postFacts, assignments, post);
    if (!former) return beside;
    const stays: Tenure[] = [];
    const own = new Set([post.assignmentId]);
    for (const head of former.beside.headsOfUnit)
      if (!(await goesBack(postFacts, this.places.importId, head.assignmentId, own))) stays.push(head);
    return { ...beside, former: { ...former, beside: { ...former.beside, headsOfUnit: stays } } };
  }

  private async withdraw(row: ImportedRow, reason: string): Done {
    const { assignments, postFacts } = this.handlers;
    const isNew = row.movement === 'new';
    const employee = isNew ? importedEmployeeId(this.places.importId, row.person.staffNumber) : begunBy(row).employeeId;
    const post = await postFacts.recordOf(importedPostId(employee, this.places.importId, isNew));
    if (!post) return { code: 'assignment.absent' };
    const { assignmentId, follows } = post;
    const beside = await this.besideAll(post);
    const data = { assignmentId, reason, ...beside, now: this.places.now };
    const refusal = refusalOf(
      await derivedCommand('post', () => assignments.handle({ type: 'WithdrawAssignment', data })),
    );
    const former = { assignmentId, follows: follows ?? undefined };
    if (refusal === undefined) await derivedCommand('former', () => reopenFormer(assignments, former, data.now));
    return refusal;
  }
}
