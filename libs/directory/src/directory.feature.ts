import type { Clock } from '@kinerja/clock';
import type { SignedIn } from '@kinerja/http-edge';
import { feature, partsOf, type ServiceRuntime, type ServiceSettings } from '@kinerja/service-runtime';
import { localDateAt, type Authority, type LocalDate } from '@kinerja/vocabulary';
import type { DataSource } from 'typeorm';
import { authorityOf, type Account } from './authority.queries';
import { calendarDays, workingHours } from './calendar.table';
import { delegations } from './delegations.table';
import { outages } from './outages.table';
import { employments, people } from './people.table';
import { posts } from './posts.table';
import { rotations, teamMembers } from './rotations.table';
import { superiors } from './superiors.table';
import { unitNames, unitPlaces, units } from './units.table';

/** The authority of whoever decides now. */
export class Authorities {
  constructor(
    private readonly source: DataSource,
    private readonly clock: Clock,
    private readonly zone: ServiceSettings['zone'],
  ) {}

  today(): LocalDate {
    return localDateAt(this.clock.now(), this.zone);
  }

  of(account: Account): Promise<Authority> {
    return authorityOf(this.source, account, this.today());
  }

  /** Undefined for an account that belongs to no employee. */
  async ofAccount({ employeeId: by, roles }: SignedIn): Promise<Authority | undefined> {
    return by && this.of({ by, roles });
  }
}

const compose = ({ dataSource, clock, settings: { zone } }: ServiceRuntime) => ({
  authorities: new Authorities(dataSource, clock, zone),
});

/** The organisation over time, as identity publishes it: for every service but identity, which has it from its own log. */
export const directoryFeature = feature({
  tables: [
    people,
    employments,
    posts,
    superiors,
    units,
    unitNames,
    unitPlaces,
    delegations,
    calendarDays,
    workingHours,
    outages,
    rotations,
    teamMembers,
  ],
  parts: partsOf(compose, { authorities: Authorities }),
});
