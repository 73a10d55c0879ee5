import { signOutsideClaim, type OutsidePurpose } from '@kinerja/http-edge';
import { OutsideProvider, ProviderFault, type OutsidePerson } from '@kinerja/outside-sign-in';
import { problem } from '@kinerja/problem-details';
import { agencyCode } from '@kinerja/vocabulary';
import { Logger } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { GatewaySettings } from '../gateway.settings';
import { LONGEST_JOURNEY_MS, type OutsideJourney } from '../session/session';
import type { SessionRegistry } from '../session/session-registry';
import { noProvider, problemOf, startOver } from './outside.problems';

type Purpose = Readonly<{ purpose: 'sign-in' } | { purpose: 'link'; accountId: string }>;
export type Arrived = Readonly<{ journey: OutsideJourney; person: OutsidePerson }>;

/** Browsers that go to the city's own provider and come back. Nothing else of the door depends on that (IDN-209). */
export class OutsideSignIn {
  private readonly log = new Logger('provider');
  private readonly provider: OutsideProvider | undefined;

  constructor(
    private readonly settings: GatewaySettings,
    private readonly sessions: SessionRegistry,
  ) {
    const { outside, publicUrl } = settings;
    this.provider = outside && new OutsideProvider(outside, publicUrl, settings.clock);
  }

  get label(): string | undefined {
    return this.provider?.label;
  }

  /** Where the browser goes. @throws ProblemException 502 while the provider cannot be asked, 404 where none is configured. */
  async depart(request: FastifyRequest, purpose: Purpose): Promise<string> {
    const { address, journey } = await this.asked((provider) => provider.begin());
    this.sessions.depart(request, { ...journey, ...purpose, until: this.now() + LONGEST_JOURNEY_MS });
    return address;
  }

  /** Who came back. @throws ProblemException 422 or 502 where that is not sure; a journey counts once. */
  async arrive(request: FastifyRequest, query: string): Promise<Arrived> {
    const state = new URLSearchParams(query).get('state') ?? '';
    const journey = await this.sessions.arrive(request, state);
    if (!journey) throw problem('provider.start-over', startOver);
    return { journey, person: await this.asked((provider) => provider.finish(query, journey)) };
  }

  /** What identity believes, for one purpose. */
  claimOf(person: OutsidePerson, purpose: OutsidePurpose): Promise<string> {
    const { tokenPrivateKey, agency } = this.settings;
    return signOutsideClaim(tokenPrivateKey, { agency: agencyCode(agency), claim: person, purpose });
  }

  private async asked<Answer>(ask: (provider: OutsideProvider) => Promise<Answer>): Promise<Answer> {
    if (!this.provider) throw problem('provider.none', noProvider);
    try {
      return await ask(this.provider);
    } catch (error) {
      if (!(error instanceof ProviderFault)) throw error;
      this.log.warn(`${error.kind}: ${JSON.stringify(error.message)}`);
      throw problemOf(error.kind);
    }
  }

  private now(): number {
    return (this.settings.clock ?? Date.now)();
  }
}
