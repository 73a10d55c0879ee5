import { Module, type DynamicModule } from '@nestjs/common';
import { DocsController } from './docs/docs.controller';
import { DocumentsOfInterface } from './docs/interface-documents';
import { SETTINGS, type GatewaySettings } from './gateway.settings';
import { AccessTokens } from './session/access-token';
import { MachineTokens } from './machine/machine-tokens';
import { MachineWatch } from './machine/machine-watch';
import { TokenController } from './machine/token.controller';
import { AccountWatch } from './session/account-watch';
import { IdentityClient } from './session/identity-client';
import { SessionAdmission } from './session/session-admission';
import { SessionEnds } from './session/session-ends';
import { SessionEntrance } from './session/session-entrance';
import { OutsideController } from './outside/outside.controller';
import { OutsideSignIn } from './outside/outside-sign-in';
import { SessionRegistry } from './session/session-registry';
import { PasskeyClient } from './session/passkey-client';
import { PasskeyController } from './session/passkey.controller';
import { SessionController } from './session/session.controller';
import { SessionProofController } from './session/session-proof.controller';
import { ServiceProbe } from './status/service-probe';
import { sharedState, type SharedState } from './shared/shared-state';
import { StatusController } from './status/status.controller';

/** Parts that both Nest's controllers and Fastify's plugins use; made before either. */
export type DoorParts = Readonly<{
  sessions: SessionRegistry;
  identity: IdentityClient;
  watch: AccountWatch;
  machineTokens: MachineTokens;
  machines: MachineWatch;
  probe: ServiceProbe;
  shared: SharedState;
}>;

export const doorParts = (settings: GatewaySettings): DoorParts => {
  const now = settings.clock ?? Date.now;
  const identity = new IdentityClient(settings.services['identity'] ?? '');
  const tokens = new AccessTokens(settings.tokenPrivateKey, settings.agency);
  const machineTokens = new MachineTokens(settings.tokenPrivateKey, settings.agency);
  const { agency, redisUrl } = settings;
  const shared = sharedState({ agency, now, ...(redisUrl && { redisUrl }) });
  return {
    shared,
    sessions: new SessionRegistry(now, shared.signedOut),
    identity,
    watch: new AccountWatch(identity, tokens, new SessionEnds(identity, tokens, now), now),
    machineTokens,
    machines: new MachineWatch(identity, machineTokens, tokens, now),
    probe: new ServiceProbe(settings.services),
  };
};

@Module({})
export class GatewayModule {
  static with(
    settings: GatewaySettings,
    { sessions, identity, watch, machineTokens, probe }: DoorParts,
  ): DynamicModule {
    return {
      module: GatewayModule,
      controllers: [
        ...[SessionController, SessionProofController, PasskeyController, OutsideController],
        ...[TokenController, StatusController, DocsController],
      ],
      providers: [
        { provide: SETTINGS, useValue: settings },
        { provide: SessionRegistry, useValue: sessions },
        { provide: IdentityClient, useValue: identity },
        { provide: PasskeyClient, useValue: new PasskeyClient(identity, settings.publicUrl) },
        { provide: AccountWatch, useValue: watch },
        { provide: MachineTokens, useValue: machineTokens },
        { provide: SessionAdmission, useValue: new SessionAdmission(sessions, watch) },
        { provide: SessionEntrance, useValue: new SessionEntrance(settings, sessions, watch) },
        { provide: OutsideSignIn, useValue: new OutsideSignIn(settings, sessions) },
        { provide: ServiceProbe, useValue: probe },
        {
          provide: DocumentsOfInterface,
          useValue: new DocumentsOfInterface(settings, probe, settings.clock ?? Date.now),
        },
      ],
    };
  }
}
