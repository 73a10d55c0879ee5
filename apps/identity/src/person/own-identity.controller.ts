import type { EventStore } from '@kinerja/event-store';
import type { NumberCorrected, PersonEvent } from '@kinerja/identity-domain';
import { Access, Caller } from '@kinerja/http-edge';
import { Answers, Refuses } from '@kinerja/openapi';
import { noSuch, notFound } from '@kinerja/problem-details';
import { EVENT_STORE } from '@kinerja/service-runtime';
import type { EmployeeId } from '@kinerja/vocabulary';
import { Controller, Get, Inject } from '@nestjs/common';
import { identityAccess } from '../access';
import { ownIdentityView, type OwnIdentityView } from './person.view';
import { personStream } from './person.handler';

/** What a correction (IDN-164) puts in the place of what was known. */
const correctionOf = ({ data: { which, number, birthDate } }: NumberCorrected) => ({
  [which]: number,
  ...(birthDate !== undefined && { birthDate }),
});

/** Rule IDN-170: what is sealed of a person is opened for that person, and stands in no table for it. */
@Controller('people')
export class OwnIdentityController {
  constructor(@Inject(EVENT_STORE) private readonly store: EventStore) {}

  @Get('me/identity')
  @Access(identityAccess.readOwnIdentity)
  @Answers(ownIdentityView)
  @Refuses(noSuch('person'))
  async mine(@Caller() employee: EmployeeId): Promise<OwnIdentityView> {
    const { events } = await this.store.load(personStream(employee));
    const said = events as unknown as readonly PersonEvent[];
    const registered = said.find((event) => event.type === 'PersonRegistered');
    if (!registered) throw notFound('person');
    const { nip, nik, npwp, birthDate } = registered.data;
    const corrected = said.flatMap((event) => (event.type === 'NumberCorrected' ? correctionOf(event) : []));
    const { name } = said.findLast((event) => event.type === 'PersonRenamed')?.data ?? registered.data;
    const sealed = Object.entries(Object.assign({ name, nip, nik, npwp, birthDate }, ...corrected));
    // Nothing is left of them once the key of the person was destroyed.
    return Object.fromEntries(sealed.filter(([, value]) => value !== null && value !== undefined));
  }
}
