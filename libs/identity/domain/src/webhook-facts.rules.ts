import type { Instant, MachineScope } from '@kinerja/vocabulary';
import type { AssignmentEvent } from './assignment.events';
import type { PeopleImportCompleted } from './people-import.events';
import type { PersonEvent } from './person.events';
import type { UnitEvent } from './unit.events';

export const webhookKinds = [
  'person.registered', 'person.changed', 'person.erased', 'post.started', 'post.changed', 'post.ended',
  'unit.registered', 'unit.changed', 'import.finished',
] as const; // prettier-ignore
export type WebhookKind = (typeof webhookKinds)[number];

/** With which whoever is told may ask for the rest; all that identity tells of is read with it. */
export const WEBHOOK_SCOPE: MachineScope = 'people.read';

/** Rule IDN-228: that something happened, and the ids to ask with. No name, no number, no word that somebody wrote. */
export type WebhookFact = Readonly<{ kind: WebhookKind; at: Instant; ids: Readonly<Record<string, string>> }>;

type Told = PersonEvent | AssignmentEvent | UnitEvent | PeopleImportCompleted;
type FactOf<E extends Told> = (data: E['data']) => WebhookFact;

type OfPerson = Extract<Told, { data: { employeeId: string; at: Instant } }>['data'];
const person =
  (kind: WebhookKind) =>
  ({ employeeId, at }: OfPerson): WebhookFact => ({ kind, at, ids: { employeeId } });

type OfPost = AssignmentEvent['data'];
const post =
  (kind: WebhookKind) =>
  ({ assignmentId, employeeId, at }: OfPost): WebhookFact => ({ kind, at, ids: { assignmentId, employeeId } });

const unit =
  (kind: WebhookKind) =>
  ({ unitId, at }: UnitEvent['data']): WebhookFact => ({ kind, at, ids: { unitId } });

/** Null: nothing that another system would ask about. */
const factsByType: { readonly [T in Told['type']]: FactOf<Extract<Told, { type: T }>> | null } = {
  PersonRegistered: person('person.registered'),
  PersonRenamed: person('person.changed'),
  EmploymentChanged: person('person.changed'),
  NumberCorrected: person('person.changed'),
  // Nobody outside asks for it, and that it changed says that somebody married or has a child.
  TaxStatusSet: null,
  TaxStatusWithdrawn: null,
  PersonForgotten: person('person.erased'),
  AssignmentStarted: post('post.started'),
  SuperiorChanged: post('post.changed'),
  AssignmentReopened: post('post.changed'),
  AssignmentEnded: post('post.ended'),
  AssignmentWithdrawn: post('post.ended'),
  UnitRegistered: unit('unit.registered'),
  UnitRenamed: unit('unit.changed'),
  UnitMoved: unit('unit.changed'),
  UnitClosed: unit('unit.changed'),
  UnitMerged: unit('unit.changed'),
  UnitSplit: unit('unit.changed'),
  UnitChangeWithdrawn: unit('unit.changed'),
  UnitPeopleCounted: null,
  PeopleImportCompleted: ({ importId, at }) => ({ kind: 'import.finished', at, ids: { importId } }),
};

type AnyFact = (data: object) => WebhookFact;
const facts = Object.entries(factsByType).flatMap(([type, fact]) => (fact ? [[type, fact as AnyFact] as const] : []));

/** By the type of the event. */
export const webhookFacts: ReadonlyMap<string, AnyFact> = new Map(facts);
