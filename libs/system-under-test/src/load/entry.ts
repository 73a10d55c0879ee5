import { Type, type Static, type TSchema } from 'typebox';

const reported = {
  employeeId: Type.String(),
  /** `YYYY-MM` */
  month: Type.String(),
  date: Type.String(),
  startsAt: Type.String(),
  endsAt: Type.String(),
  description: Type.String(),
};
const activity = Type.Object({ ...reported, activityId: Type.String() });
const period = { about: Type.Object({ month: Type.String() }), answer: Type.Unknown() };

/** Every request of the load: what it is about, and how it is answered. */
export const REQUESTS = {
  'activity.report': { about: Type.Object(reported), answer: Type.Object({ activityId: Type.String() }) },
  'activity.approve': { about: activity, answer: Type.Unknown() },
  'activity.return': { about: activity, answer: Type.Unknown() },
  'activity.correct': { about: activity, answer: Type.Unknown() },
  'activity.approve-many': {
    about: Type.Object({ activities: Type.Array(activity) }),
    answer: Type.Object({
      items: Type.Array(Type.Object({ activityId: Type.String(), approved: Type.Boolean() })),
    }),
  },
  'skp.draft': {
    about: Type.Object({ employeeId: Type.String(), year: Type.Integer() }),
    answer: Type.Object({ skpId: Type.String() }),
  },
  'skp.results': { about: Type.Object({ skpId: Type.String(), target: Type.String() }), answer: Type.Unknown() },
  'unit.register': { about: Type.Object({ name: Type.String() }), answer: Type.Object({ unitId: Type.String() }) },
  'period.open': period,
  'period.close': period,
  /** A page for people. */
  'survey.answer': { about: Type.Object({ surveyId: Type.String() }), answer: Type.Null() },
};

export type What = keyof typeof REQUESTS;
export const whats = Object.keys(REQUESTS) as readonly What[];
export type About<W extends What> = Static<(typeof REQUESTS)[W]['about']>;
export type AnswerTo<W extends What> = Static<(typeof REQUESTS)[W]['answer']>;
export type Activity = Static<typeof activity>;

const unknown = Type.Object({ kind: Type.Literal('unknown') });
const refused = Type.Object({
  kind: Type.Literal('refused'),
  status: Type.Integer(),
  code: Type.Optional(Type.String()),
});
const acknowledged = <Answer extends TSchema>(answer: Answer) =>
  Type.Object({
    kind: Type.Literal('acked'),
    status: Type.Integer(),
    answer,
    position: Type.Union([Type.String(), Type.Null()]),
  });

/** What became of a request; `unknown`: nobody was told. */
export type Outcome<W extends What> =
  | Static<typeof unknown>
  | Static<typeof refused>
  | Readonly<{ kind: 'acked'; status: number; answer: AnswerTo<W>; position: string | null }>;

const entryOf = <W extends What, A extends TSchema, B extends TSchema>(what: W, about: A, answer: B) =>
  Type.Object({
    id: Type.String(),
    agency: Type.String(),
    service: Type.String(),
    what: Type.Literal(what),
    /** Ids of the commands that the log may then hold, with how many events each has. */
    commands: Type.Record(Type.String(), Type.Integer()),
    about,
    outcome: Type.Union([unknown, refused, acknowledged(answer)]),
    /** Milliseconds since 1970. */
    sentAt: Type.Number(),
    answeredAt: Type.Optional(Type.Number()),
  });
const entryFor = <W extends What>(what: W) =>
  entryOf<W, (typeof REQUESTS)[W]['about'], (typeof REQUESTS)[W]['answer']>(
    what,
    REQUESTS[what].about,
    REQUESTS[what].answer,
  );

export const entrySchema = Type.Union([
  entryFor('activity.report'),
  entryFor('activity.approve'),
  entryFor('activity.return'),
  entryFor('activity.correct'),
  entryFor('activity.approve-many'),
  entryFor('skp.draft'),
  entryFor('skp.results'),
  entryFor('unit.register'),
  entryFor('period.open'),
  entryFor('period.close'),
  entryFor('survey.answer'),
]);

/** One request of the load, with its outcome. */
export type Entry = Static<typeof entrySchema>;
export type EntryOf<W extends What> = Extract<Entry, { what: W }>;
/** One that was acknowledged. */
export type Acked<E extends Entry = Entry> = E extends Entry
  ? Omit<E, 'outcome'> & { outcome: Extract<E['outcome'], { kind: 'acked' }> }
  : never;

export const isAcked = <E extends Entry>(entry: E): entry is E & Acked<E> => entry.outcome.kind === 'acked';
export const isOf =
  <W extends What>(...whats: readonly W[]) =>
  (entry: Entry): entry is EntryOf<W> =>
    whats.some((what) => what === entry.what);
