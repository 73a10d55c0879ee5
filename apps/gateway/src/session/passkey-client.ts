import { randomUUID } from 'node:crypto';
import type { Asked, IdentityClient } from './identity-client';

type Options = Readonly<{ options: string }>;

/** What the door asks identity about passkeys: always with the address by which people know the door, to which browsers bind them. */
export class PasskeyClient {
  constructor(
    private readonly identity: IdentityClient,
    private readonly address: string,
  ) {}

  askToShow(): Promise<Asked<Options>> {
    return this.identity.send<Options>('/sign-ins/passkey-options', this.said({}), { key: randomUUID() });
  }

  prove(answer: string, token: string): Promise<Asked<Readonly<{ provedAt: string }>>> {
    return this.identity.send('/passkeys/proof', this.said({ answer }), { token, key: randomUUID() });
  }

  askToAdd(token: string): Promise<Asked<Options>> {
    return this.identity.send<Options>('/passkeys/options', this.said({}), { token, key: randomUUID() });
  }

  add(
    passkey: Readonly<{ name: string; answer: string }>,
    by: Readonly<{ token: string; key: string }>,
  ): Promise<Asked<Readonly<{ passkeyId: string }>>> {
    return this.identity.send('/passkeys', this.said(passkey), by);
  }

  private said(body: object): object {
    return { ...body, address: this.address };
  }
}
