import { OneAtATime } from '@kinerja/database';
import {
  allPostsOf,
  daysOfUnit,
  headTenuresOf,
  isKnownUnit,
  lastPostBefore,
  lineAbove,
  tenuresOf,
} from '@kinerja/directory';
import type { DecisionUnderPost, Employment, PostsBeside, SuperiorThen, Tenure } from '@kinerja/identity-domain';
import { caughtUp } from '@kinerja/projections';
import type { ServiceRuntime } from '@kinerja/service-runtime';
import type { AssignmentId, EmployeeId, Golongan, LocalDate, UnitId } from '@kinerja/vocabulary';
import { isErased } from '../erasure/erasures.queries';
import { PersonRow } from '../person/people.table';
import { PostRecordRow } from './post-records.table';

const PATIENCE_MS = 5_000;

/**
 * About the person, or by the person in a post with a right to decide; nobody decides as a member of a team. Of a team post nothing
 * stands in the way.
 */
const DECIDED = `
  SELECT what, last_day::text AS "on" FROM identity.decisions_v1
   WHERE (($4 = 'definitive' AND employee_id = $1) OR ($4 <> 'team' AND decided_by = $1))
     AND last_day >= $2::date AND first_day <= coalesce($3::date, 'infinity')
   ORDER BY last_day, decision LIMIT 1`;

const GOLONGANS = `
  SELECT DISTINCT golongan FROM directory.posts_v1
   WHERE employee_id = $1 AND kind = 'definitive' AND (ends_on IS NULL OR ends_on >= $2::date)`;

type Post = Readonly<{ assignmentId: AssignmentId; employeeId: EmployeeId; unitId: UnitId }>;

/**
 * What the deciders of posts must know of everything beside a post. Who changes posts asks in turn: a unit's heads, a person's posts and
 * the lines above them stand in many streams, and two who were judged side by side would each be right alone.
 */
export class PostFacts {
  private readonly changes: OneAtATime;

  constructor(private readonly runtime: Pick<ServiceRuntime, 'dataSource' | 'pool' | 'store' | 'projections'>) {
    this.changes = new OneAtATime(runtime.pool, 'the posts of the agency');
  }

  /** Facts that are asked for in `change` hold until what it decides is in the log. @throws OthersAtWork, ReadModelsBehind */
  inTurn<T>(change: () => Promise<T>, patienceMs?: number): Promise<T> {
    return this.changes.run(async () => {
      await this.caughtUp();
      return change();
    }, patienceMs);
  }

  /** For what is judged by the log alone, however late the read models are. @throws OthersAtWork */
  inTurnByLog<T>(change: () => Promise<T>): Promise<T> {
    return this.changes.run(change);
  }

  /** @throws ReadModelsBehind */
  caughtUp(): Promise<void> {
    return caughtUp(this.runtime, PATIENCE_MS);
  }

  /** Undefined for somebody who is not of the agency, or not any more: nothing new is decided of whoever was erased (IDN-184). */
  async employmentOf(employeeId: EmployeeId): Promise<Employment | undefined> {
    if (await isErased(this.source, employeeId)) return undefined;
    return (await this.source.getRepository(PersonRow).findOneBy({ employeeId }))?.employment;
  }

  isKnownUnit(unit: UnitId): Promise<boolean> {
    return isKnownUnit(this.source, unit);
  }

  /** Of the definitive posts that are held on a day or later. */
  async golongansSince(employeeId: EmployeeId, day: LocalDate): Promise<readonly Golongan[]> {
    const rows = await this.source.query<{ golongan: Golongan }[]>(GOLONGANS, [employeeId, day]);
    return rows.map(({ golongan }) => golongan);
  }

  async recordOf(assignmentId: AssignmentId): Promise<PostRecordRow | undefined> {
    return (await this.source.getRepository(PostRecordRow).findOneBy({ assignmentId })) ?? undefined;
  }

  async beside({ assignmentId, employeeId, unitId }: Post): Promise<PostsBeside> {
    const [ofPerson, headsOfUnit, unit] = await Promise.all([
      tenuresOf(this.source, employeeId, assignmentId),
      headTenuresOf(this.source, unitId, assignmentId),
      daysOfUnit(this.source, unitId),
    ]);
    return { ofPerson, headsOfUnit, ...(unit && { unit }) };
  }

  /** How somebody stands on the day from which they are to be a superior. */
  async superior(superiorId: EmployeeId, day: LocalDate): Promise<SuperiorThen | undefined> {
    if ((await this.employmentOf(superiorId)) === undefined) return undefined;
    const [posts, above] = await Promise.all([
      allPostsOf(this.source, superiorId, day),
      lineAbove(this.source, superiorId, day),
    ]);
    return { holdsPost: posts.length > 0, lineAbove: above };
  }

  /** The last definitive post that begins before a day: a further one follows it. */
  formerPost(employeeId: EmployeeId, before: LocalDate): Promise<AssignmentId | undefined> {
    return lastPostBefore(this.source, employeeId, before);
  }

  async followerOf(assignmentId: AssignmentId): Promise<AssignmentId | undefined> {
    const follower = { follows: assignmentId, isWithdrawn: false };
    return (await this.source.getRepository(PostRecordRow).findOneBy(follower))?.assignmentId;
  }

  /** Beside the post that another one follows, as if that one had never been. */
  async besideFormer(follows: AssignmentId, withdrawn: AssignmentId): Promise<PostsBeside | undefined> {
    const former = await this.recordOf(follows);
    if (!former) return undefined;
    const { ofPerson, headsOfUnit, ...unit } = await this.beside(former);
    const stays = ({ assignmentId }: Tenure): boolean => assignmentId !== withdrawn;
    return { ...unit, ofPerson: ofPerson.filter(stays), headsOfUnit: headsOfUnit.filter(stays) };
  }

  /** Rule IDN-063: the first decision in the time of a post. */
  async decidedUnder(post: PostRecordRow): Promise<DecisionUnderPost | undefined> {
    const { employeeId, startsOn, endsOn, kind } = post;
    return (await this.source.query<DecisionUnderPost[]>(DECIDED, [employeeId, startsOn, endsOn, kind]))[0];
  }

  private get source() {
    return this.runtime.dataSource;
  }
}
