import type { Role } from '@kinerja/vocabulary';
import { Button } from '@mantine/core';
import { Trans } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { sessionQuery } from '../api/session';
import type { TrailPart } from '../api/trail';
import type { ScreenSearch } from './screen-search';

/** One thing by its stream, a person, or what somebody did. */
export type HistoryOf = Readonly<{ part: TrailPart } & ({ stream: string } | { about: string } | { by: string })>;

const readers: Readonly<Record<TrailPart, readonly Role[]>> = {
  identity: ['auditor', 'agency-admin'],
  planning: ['auditor'],
  reporting: ['auditor'],
  evaluation: ['auditor'],
  incentives: ['auditor', 'payroll-officer', 'payroll-verifier'],
  surveys: ['auditor', 'agency-admin'],
};

const namedIn = (of: HistoryOf): ScreenSearch => {
  if ('stream' in of) return { 'trail.stream': of.stream };
  return 'by' in of ? { 'trail.by': of.by } : { 'trail.about': of.about };
};

/** Leads to what happened to one thing, whoever may read that. */
export const HistoryLink = ({ of }: Readonly<{ of: HistoryOf }>) => {
  const navigate = useNavigate();
  const { data: session } = useQuery(sessionQuery);
  const roles = session?.roles ?? [];
  if (!readers[of.part].some((role) => roles.includes(role))) return null;
  const isPay = of.part === 'incentives' && !roles.includes('auditor');
  const search: ScreenSearch = { 'trail.part': of.part, ...namedIn(of) };
  return (
    <Button
      onClick={() => void navigate({ to: isPay ? '/tpp/trail' : '/admin/audit', search })}
      variant="default"
      data-testid={'by' in of ? 'history-by' : 'history'}
    >
      {'by' in of ? <Trans>Yang dilakukannya</Trans> : <Trans>Riwayat</Trans>}
    </Button>
  );
};
