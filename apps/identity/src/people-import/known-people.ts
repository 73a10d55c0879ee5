import type { EventStore } from '@kinerja/event-store';
import type { KnownPeople } from '@kinerja/identity-domain';
import { problem } from '@kinerja/problem-details';
import type { ProjectionRunner } from '@kinerja/projections';
import type { DataSource } from 'typeorm';
import { AccountRow } from '../account/accounts.read-model';
import { AssignmentRow } from '../assignment/assignments.read-model';
import { PersonRow } from '../person/people.read-model';
import { UnitRow } from '../unit/units.read-model';
import { factsBehind } from './people-import.problems';

const PATIENCE_MS = 10_000;

/** What a file is held against, read in four queries however long the file is. */
export class KnownPeopleQueries {
  constructor(
    private readonly source: DataSource,
    private readonly store: EventStore,
    private readonly projections: ProjectionRunner,
  ) {}

  /** As of now. @throws ProblemException 503 when the read models do not catch up within ten seconds. */
  async read(): Promise<KnownPeople> {
    const behind = await this.projections.waitFor(await this.store.head(), PATIENCE_MS);
    if (behind > 0n) throw problem('people-import.facts-behind', factsBehind, { behind });
    const [units, heads, people, accounts] = await Promise.all([
      this.source.getRepository(UnitRow).find(),
      this.source.getRepository(AssignmentRow).findBy({ duty: 'head' }),
      this.source.getRepository(PersonRow).find({ select: { employeeId: true, staffNumberKey: true, nip: true } }),
      this.source.getRepository(AccountRow).find({ select: { accountId: true, username: true } }),
    ]);
    const headed = new Set(heads.map(({ unitId }) => unitId));
    return {
      units: new Set(units.map(({ nameKey }) => nameKey)),
      headedUnits: new Set(units.filter(({ unitId }) => headed.has(unitId)).map(({ nameKey }) => nameKey)),
      staffNumbers: new Set(people.map(({ staffNumberKey }) => staffNumberKey)),
      usernames: new Set(accounts.map(({ username }) => username)),
      nips: new Set(people.flatMap(({ nip }) => (nip === null ? [] : [nip]))),
    };
  }
}
