import type { EventCatalog } from '@kinerja/event-store';
import {
  disclosedKinds,
  processedKinds,
  type DisclosedKind,
  type Policy,
  type ProcessedKind,
  type Reader,
  type Role,
} from '@kinerja/vocabulary';
import type { EventTrails } from '../event-trail';
import type { TrailMounting } from '../served-trail';
import { sealedFieldNames, type FactName, type ObjectKind } from '../trail-words';
import type { Kept, Processing, ProcessingStatement } from './processing';
import type { Law, LegalGround, Purpose, ReaderRelation, Recipient } from './processing-words';
import { readersBy, together, type Readers } from './readers';

/** A route that answers a question: whom it lets in, and whether what it answers is a file to take along. */
export type ReadRoute = Readonly<{ policy: Policy; isFile: boolean }>;

/** What a service is made of, as far as it keeps and shows something of people. */
export type Processed = Readonly<{
  catalog: EventCatalog;
  trails: EventTrails;
  reads: readonly ReadRoute[];
  /** Who reads its log: the policy, and what of it. */
  trail?: Pick<TrailMounting, 'read' | 'seen'>;
}>;

const history: Kept = { rule: 'history' };

/** One line of the register (UU 27/2022 Art. 31). */
export type RegisterEntry = Readonly<{
  kind: ProcessedKind;
  people: 'employees' | 'citizens';
  purpose: Purpose;
  ground: LegalGround;
  laws: readonly Law[];
  /** What is recorded. */
  events: readonly string[];
  /** Of that, what is sealed under the key of the person. */
  sealed: readonly FactName[];
  readers: Readers;
  /** Of names and positions alone. */
  nameReaders: Readers;
  /** What is sensitive, and whoever is shown it of somebody else: recorded each time (TRL-008). */
  disclosed: readonly (Readers & Readonly<{ what: DisclosedKind }>)[];
  /** Who takes it along as a file. */
  files: Readers;
  givenTo: readonly Recipient[];
  kept: readonly Kept[];
}>;

/** Events about people, by the thing they are about. */
export const personalEvents = ({ catalog, trails }: Pick<Processed, 'catalog' | 'trails'>) =>
  Object.entries(catalog).flatMap(([type, { personal }]) => {
    const trail = trails[type];
    return personal || trail?.about ? [{ type, object: trail?.object, fields: personal?.fields ?? [] }] : [];
  });

type PersonalEvent = ReturnType<typeof personalEvents>[number];

/** Rules TRL-003, TRL-004: whoever reads the log reads it there too, and everybody what is about themselves. */
const logReaders = ({ trail, trails }: Processed, events: readonly PersonalEvent[]): Readers => {
  if (!trail || events.length === 0) return { roles: [], relations: [] };
  const isConfiguration = events.some(({ type }) => trails[type]?.isConfiguration);
  const { roles } = readersBy(trail.read);
  const reads = (role: Role): boolean => {
    const seen = trail.seen([role]);
    return seen === 'everything' || (seen === 'configuration' && isConfiguration);
  };
  return { roles: roles.filter(reads), relations: ['own'] };
};

/** Those of its readers that are shown it whole; a service account is asked about by its scope. */
const shownTo = (policy: Policy, to?: (reader: Reader) => boolean): Readers => {
  const { roles, relations, ...others } = readersBy(policy);
  if (!to) return { roles, relations, ...others };
  const { door } = policy;
  const scopes = door.kind !== 'everybody' && door.scope ? [door.scope] : [];
  const isShown = (relation: ReaderRelation): boolean => relation !== 'machine' || to({ roles: [], scopes });
  return { ...others, roles: roles.filter((role) => to({ roles: [role] })), relations: relations.filter(isShown) };
};

const disclosedBy = (policies: readonly Policy[]): RegisterEntry['disclosed'] =>
  disclosedKinds.flatMap((what) => {
    const showing = policies.flatMap((policy) => {
      const { discloses } = policy;
      if (!discloses || discloses === 'own' || !discloses.kinds.includes(what)) return [];
      return [shownTo(policy, discloses.to)];
    });
    return showing.length === 0 ? [] : [{ what, ...together(showing) }];
  });

const filesOf = (readBy: readonly Policy[], reads: readonly ReadRoute[]): Readers => {
  const files = reads.filter(({ policy, isFile }) => isFile && readBy.includes(policy));
  return together(files.map(({ policy }) => readersBy(policy)));
};

const entryOf = (kind: ProcessedKind, stated: Processing, service: Processed): RegisterEntry => {
  const events = personalEvents(service).filter(({ object }) => object === (kind as ObjectKind));
  const {
    purpose,
    ground,
    laws,
    readBy,
    readFromBelow = [],
    namesReadBy = [],
    kept,
    givenTo = [],
    people = 'employees',
  } = stated;
  const fields = events.flatMap((event) => event.fields.flatMap((field) => sealedFieldNames[field] ?? []));
  const below: Readers = { roles: [], relations: readFromBelow.length > 0 ? ['below'] : [] };
  return {
    ...{ kind, people, purpose, ground, laws, givenTo },
    events: events.map(({ type }) => type),
    sealed: [...new Set(fields)],
    readers: together([...readBy.map(readersBy), below, logReaders(service, events)]),
    nameReaders: together(namesReadBy.map(readersBy)),
    disclosed: disclosedBy(readBy),
    files: filesOf(readBy, service.reads),
    kept: [...(events.length > 0 ? [history] : []), ...(kept ? [kept] : [])],
  };
};

/** What a service does with data of people, in the order of the list of kinds. */
export const registerOf = ({ of }: ProcessingStatement, service: Processed): readonly RegisterEntry[] =>
  processedKinds.flatMap((kind) => {
    const stated = of[kind];
    return stated ? [entryOf(kind, stated, service)] : [];
  });
