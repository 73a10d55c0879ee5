import type { Clock } from '@kinerja/clock';
import type { AccountId } from '@kinerja/identity-domain';
import { problem } from '@kinerja/problem-details';
import type { Account } from '../account/accounts.queries';
import type { SealedTickets } from './sealed-ticket';
import { offerLapsed, wrongCode } from './second-factor.problems';
import type { SecondFactorOffer } from './second-factor.view';
import { newSecret, otpauthUri, stepOf } from './totp';

/** A key that was shown and does not count yet. */
export type OfferedKey = Readonly<{ accountId: AccountId; secret: string }>;

/** Keys for authenticator apps that nothing is kept of until their first code has come: the browser holds them, sealed. */
export class SecondFactorOffers {
  /** `agency`: its code, by which the app lists the key. */
  constructor(
    private readonly tickets: SealedTickets<OfferedKey>,
    private readonly clock: Clock,
    private readonly agency: string,
  ) {}

  make({ accountId, username }: Account): SecondFactorOffer {
    const secret = newSecret();
    const uri = otpauthUri(secret, { issuer: `Kinerja ${this.agency}`, label: username });
    return { secret, uri, offer: this.tickets.of({ accountId, secret }, this.now()) };
  }

  /** The key, and the step of its code. @throws ProblemException 422 for an offer that has lapsed, or a wrong code */
  confirmed(id: AccountId, offer: string, code: string): Readonly<{ secret: string; step: number }> {
    const offered = this.tickets.read(offer, this.now());
    if (offered?.accountId !== id) throw problem('second-factor.offer-lapsed', offerLapsed);
    const step = stepOf(offered.secret, code.replaceAll(/\s/g, ''), this.now());
    if (step === undefined) throw problem('second-factor.wrong-code', wrongCode);
    return { secret: offered.secret, step };
  }

  private now(): number {
    return Date.parse(this.clock.now());
  }
}
