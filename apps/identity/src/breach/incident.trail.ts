import type { IncidentEvent, IncidentFacts } from '@kinerja/identity-domain';
import { facts, type Fact, type TrailOf } from '@kinerja/trail';

const setup = { object: 'incident', isConfiguration: true } as const;

const said = ({ dataKinds, happenedHow, handling }: IncidentFacts): readonly Fact[] => [
  ...(dataKinds.length > 0 ? facts.terms('data-kinds', dataKinds) : []),
  ...facts.text('how-it-happened', happenedHow),
  ...facts.text('handling', handling),
];

/** Of whom it is, a line says only once they have been told: they read it among their own. */
export const incidentTrail: TrailOf<IncidentEvent> = {
  IncidentOpened: {
    ...setup,
    facts: (data) => [...facts.instant('noticed-at', data.noticedAt), ...said(data.facts)],
    replaces: () => 'facts',
  },
  IncidentDescribed: { ...setup, facts: (data) => said(data.facts), replaces: () => 'facts' },
  IncidentNoticesDrafted: setup,
  InstitutionNotified: {
    ...setup,
    facts: ({ letterNumber, sentAt, delayReason }) => [
      ...facts.text('letter-number', letterNumber),
      ...facts.instant('sent-at', sentAt),
      ...facts.text('delay-reason', delayReason),
    ],
    replaces: () => 'letter',
  },
  IncidentNoticeIssued: {
    ...setup,
    facts: ({ channel, text, delayReason }) => [
      ...facts.term('channel', channel),
      ...facts.text('message', text),
      ...facts.text('delay-reason', delayReason),
    ],
  },
  IncidentPeopleTold: {
    ...{ ...setup, about: ({ people }) => people },
    facts: ({ channel, people }) => [...facts.term('channel', channel), ...facts.number('people', people.length)],
  },
  IncidentTellingEnded: { ...setup, facts: ({ peopleLeft }) => facts.number('people-left', peopleLeft) },
  IncidentClosed: { ...setup, facts: ({ learnt }) => facts.text('learnt', learnt) },
  IncidentReopened: { ...setup, facts: ({ reason }) => facts.text('note', reason) },
  IncidentWithdrawn: { ...setup, facts: ({ reason }) => facts.text('note', reason) },
};
