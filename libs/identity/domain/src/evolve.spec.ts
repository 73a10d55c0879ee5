import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fromJson, type Event } from '@kinerja/kernel';
import { accountDecider } from './account.decider';
import { assignmentDecider } from './assignment.decider';
import { assignmentEndedV1ToV2 } from './assignment-ended.v1-to-v2';
import { assignmentStartedV1ToV2 } from './assignment-started.v1-to-v2';
import { erasureDecider } from './erasure.decider';
import { account, now } from './identity.fixtures';
import { incidentDecider } from './incident.decider';
import { outageDecider } from './outage.decider';
import { rotationDecider } from './rotation.decider';
import { secondFactorDemandDecider } from './second-factor-demand.decider';
import { serviceAccountDecider } from './service-account.decider';
import { shiftPatternDecider } from './shift-pattern.decider';
import { correctionDecider } from './correction.decider';
import { peopleFaultsDecider } from './people-faults.decider';
import { personDecider } from './person.decider';
import { superiorReportDecider } from './superior-report.decider';
import { passwordHashV1ToV2 } from './password-hash.v1-to-v2';
import { unitDecider } from './unit.decider';
import { unitRegisteredV1ToV2 } from './unit-registered.v1-to-v2';
import { webhookDecider } from './webhook.decider';

type Written = Readonly<{ type: string; version: number; data: object }>;
/** Recorded streams, each event in the version it was written in, and the state they must still lead to. */
type History = Readonly<{ events: readonly Written[]; state: object }>;

const folder = join(__dirname, '..', 'histories');

/** What lifts data of version 1, by the event's type. */
const upcasters: Readonly<Record<string, (data: never) => object>> = {
  AssignmentStarted: assignmentStartedV1ToV2,
  AssignmentEnded: assignmentEndedV1ToV2,
  AccountActivated: passwordHashV1ToV2,
  PasswordChanged: passwordHashV1ToV2,
  UnitRegistered: unitRegisteredV1ToV2,
};

const lifted = ({ type, version, data }: Written): Event => {
  const upcast = version === 1 ? upcasters[type] : undefined;
  return { type, data: upcast ? upcast(data as never) : data };
};

const replayed = (events: readonly Written[], { evolve, initialState }: Replaying): object =>
  events.map(lifted).reduce((state, event) => evolve(state as never, event as never), initialState);

type Replaying = Readonly<{ evolve: (state: never, event: never) => object; initialState: object }>;

/** A file is named after the aggregate whose stream it records. */
const deciders: readonly (readonly [prefix: string, decider: Replaying])[] = [
  ['account-', accountDecider],
  ['assignment-', assignmentDecider],
  ['erasure-', erasureDecider],
  ['corrections-', correctionDecider],
  ['incident-', incidentDecider],
  ['outage-', outageDecider],
  ['rotation-', rotationDecider],
  ['shift-patterns', shiftPatternDecider],
  ['second-factor-demand-', secondFactorDemandDecider],
  ['service-account-', serviceAccountDecider],
  ['people-faults-', peopleFaultsDecider],
  ['person-', personDecider],
  ['superior-reports-', superiorReportDecider],
  ['unit-', unitDecider],
  ['webhook-', webhookDecider],
];

it.each(readdirSync(folder))('replays %s to the same state', (file) => {
  const { events, state } = fromJson(readFileSync(join(folder, file), 'utf8')) as History;
  const [, decider] = deciders.find(([prefix]) => file.startsWith(prefix)) ?? [];
  expect(decider && replayed(events, decider)).toEqual(state);
});

it('says the same of a password before and after its hash can be read no more', () => {
  const written = { accountId: account, at: now };
  expect(passwordHashV1ToV2({ ...written, passwordHash: null })).toEqual(
    passwordHashV1ToV2({ ...written, passwordHash: '$argon2id$one' }),
  );
});
