import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import type { Page } from '../api/http';
import { firstSteps, type FirstSteps } from '../api/identity';
import { ownPacks } from '../api/incentives';
import { periods } from '../api/planning';
import { Problem } from '../api/problem';
import type { Session } from '../api/session';
import { isUnfinished, type Known } from './steps';

/** The menu of every page asks. */
const STAYS_MS = 60_000;

const NOT_THERE = 404;
/** The centre has no service of pay and none of plans, and its door says so. */
const isCentre = (error: Error | null): boolean => error instanceof Problem && error.status === NOT_THERE;

/** Null at the centre. */
const told = <Answer>({ data, error }: UseQueryResult<Answer>): Answer | null | undefined =>
  isCentre(error) ? null : data;

const knownOf = (
  counts: FirstSteps | undefined,
  packs: number | null | undefined,
  opened: Page<unknown> | null | undefined,
): Known | undefined => {
  if (counts === undefined || packs === undefined || opened === undefined) return undefined;
  return { counts, packs, months: opened?.items.length ?? null };
};

/** What the agency has and lacks; the last steps are told by the services of pay and of plans. */
export const useFirstSteps = (asking: Readonly<{ enabled?: boolean; staleTime: number }>) => {
  const counts = useQuery({ ...firstSteps(), ...asking });
  const packs = useQuery({ ...ownPacks(), ...asking });
  const opened = useQuery({ ...periods(), ...asking });
  return { counts, others: [packs, opened], known: knownOf(counts.data, told(packs), told(opened)) };
};

const isAdministrator = ({ roles }: Session): boolean =>
  roles.includes('agency-admin') || roles.includes('system-admin');

/** Whether this person's menu begins with the first steps. What could not be asked is not missing. */
export const useUnfinished = (session: Session): Readonly<{ isAsking: boolean; isUnfinished: boolean }> => {
  const { counts, others, known } = useFirstSteps({
    enabled: isAdministrator(session),
    staleTime: STAYS_MS,
  });
  return {
    isAsking: [counts, ...others].some(({ isLoading }) => isLoading),
    isUnfinished: known !== undefined && isUnfinished(known),
  };
};
