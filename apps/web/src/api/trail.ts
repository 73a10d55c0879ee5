import type { components as Evaluation } from './generated/evaluation';
import type { components as Identity } from './generated/identity';
import type { components as Incentives } from './generated/incentives';
import type { components as Planning } from './generated/planning';
import type { components as Reporting } from './generated/reporting';
import type { components as Surveys } from './generated/surveys';
import type { Page } from './http';
import type { QueryRequest } from './operation';
import { ask } from './query';

/** A part of the trail is the log of one service. */
export const trailParts = ['identity', 'planning', 'reporting', 'evaluation', 'incentives', 'surveys'] as const;
export type TrailPart = (typeof trailParts)[number];

type Lines = {
  identity: Identity['schemas']['TrailLine'];
  planning: Planning['schemas']['TrailLine'];
  reporting: Reporting['schemas']['TrailLine'];
  evaluation: Evaluation['schemas']['TrailLine'];
  incentives: Incentives['schemas']['TrailLine'];
  surveys: Surveys['schemas']['TrailLine'];
};
export type TrailEventType = Lines[TrailPart]['type'];
export type TrailLine = Omit<Lines['identity'], 'type'> & Readonly<{ type: TrailEventType }>;
export type TrailFact = TrailLine['facts'][number];
export type TrailSearch = NonNullable<QueryRequest<'GET identity/trail'>['query']>;
export type OwnTrailSearch = NonNullable<QueryRequest<'GET identity/trail/mine'>['query']>;

/** Page after page; `queryFn` answers a page of lines. */
export type TrailQuestion = Readonly<{ queryKey: readonly unknown[]; queryFn?: unknown }>;
type Asks<Search> = Readonly<Record<TrailPart, (query: Search) => TrailQuestion>>;

const asks: Asks<TrailSearch> = {
  identity: (query) => ask('GET identity/trail', { query }),
  planning: (query) => ask('GET planning/trail', { query }),
  reporting: (query) => ask('GET reporting/trail', { query }),
  evaluation: (query) => ask('GET evaluation/trail', { query }),
  incentives: (query) => ask('GET incentives/trail', { query }),
  surveys: (query) => ask('GET surveys/trail', { query }),
};
const ownAsks: Asks<OwnTrailSearch> = {
  identity: (query) => ask('GET identity/trail/mine', { query }),
  planning: (query) => ask('GET planning/trail/mine', { query }),
  reporting: (query) => ask('GET reporting/trail/mine', { query }),
  evaluation: (query) => ask('GET evaluation/trail/mine', { query }),
  incentives: (query) => ask('GET incentives/trail/mine', { query }),
  surveys: (query) => ask('GET surveys/trail/mine', { query }),
};

const PAGE = 50;
const withCursor = (cursor: string | undefined) => ({ limit: PAGE, ...(cursor !== undefined && { cursor }) });

export const trail = (part: TrailPart, search: TrailSearch, cursor?: string): TrailQuestion =>
  asks[part]({ ...search, ...withCursor(cursor) });
export const ownTrail = (part: TrailPart, search: OwnTrailSearch, cursor?: string): TrailQuestion =>
  ownAsks[part]({ ...search, ...withCursor(cursor) });

/** Every line, for a file. @throws Problem */
export const everyLine = async (
  question: (cursor?: string) => TrailQuestion,
  fetch: (question: TrailQuestion) => Promise<Page<TrailLine>>,
): Promise<readonly TrailLine[]> => {
  const lines: TrailLine[] = [];
  for (let cursor: string | undefined; ;) {
    const { items, next } = await fetch(question(cursor));
    lines.push(...items);
    if (next === null) return lines;
    cursor = next;
  }
};
