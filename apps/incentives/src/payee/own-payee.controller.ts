import type { EventStore } from '@kinerja/event-store';
import type { PayeeEvent } from '@kinerja/incentives-domain';
import { Access, Caller } from '@kinerja/http-edge';
import { Answers, orNull, personal, Refuses, view, type ViewOf } from '@kinerja/openapi';
import { EVENT_STORE } from '@kinerja/service-runtime';
import type { EmployeeId } from '@kinerja/vocabulary';
import { Controller, Get, Inject } from '@nestjs/common';
import { Type } from 'typebox';
import { incentivesAccess } from '../access';
import { payeeStream } from './payee.handler';

const Sealed = Type.Optional(personal('bank-account', Type.String()));
const ownPayeeView = view('OwnPayee', {
  ...{ nip: Sealed, nik: Sealed, npwp: Sealed, name: Sealed, birthDate: Sealed, address: Sealed },
  ...{ bankCode: Sealed, bankName: Sealed, account: Sealed },
});

/** Rule IDN-170: as whom and where somebody is paid, for that person. */
@Controller('payees')
export class OwnPayeeController {
  constructor(@Inject(EVENT_STORE) private readonly store: EventStore) {}

  /** Null while payroll has no data of the caller. */
  @Get('mine')
  @Access(incentivesAccess.readOwnPayee)
  @Answers(orNull(ownPayeeView))
  @Refuses()
  async mine(@Caller() employee: EmployeeId): Promise<ViewOf<typeof ownPayeeView> | null> {
    const { events } = await this.store.load(payeeStream(employee));
    const registered = events.at(-1) as PayeeEvent | undefined;
    if (!registered) return null;
    const { nip, nik, npwp, name, birthDate, address, bankCode, bankName, account } = registered.data;
    const sealed = Object.entries({ nip, nik, npwp, name, birthDate, address, bankCode, bankName, account });
    // Nothing is left of them once the key of the person was destroyed.
    return Object.fromEntries(sealed.filter(([, value]) => value !== null));
  }
}
