import type { Role } from '@kinerja/vocabulary';
import { Button } from '@mantine/core';
import { Trans } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { sessionQuery } from '../api/session';
import type { TrailPart } from '../api/trail';
import type { ScreenSearch } from './screen-search';

/** One thing by its stream, or a person. */
export type HistoryOf = Readonly<{ part: TrailPart } & ({ stream: string } | { about: string })>;

const readers: Readonly<Record<TrailPart, readonly Role[]>> = {
  identity: ['auditor', 'agency-admin'],
  planning: ['auditor'],
  reporting: ['auditor'],
  evaluation: ['auditor'],
  incentives: ['auditor', 'payroll-officer', 'payroll-verifier'],
  surveys: ['auditor', 'agency-admin'],
};

/** Leads to what happened to one thing, whoever may read that. */
export const HistoryLink = ({ of }: Readonly<{ of: HistoryOf }>) => {
  const navigate = useNavigate();
  const { data: session } = useQuery(sessionQuery);
  const roles = session?.roles ?? [];
  if (!readers[of.part].some((role) => roles.includes(role))) return null;
  const isPay = of.part === 'incentives' && !roles.includes('auditor');
  const named = 'stream' in of ? { 'trail.stream': of.stream } : { 'trail.about': of.about };
  const search: ScreenSearch = { 'trail.part': of.part, ...named };
  return (
    <Button
      onClick={() => void navigate({ to: isPay ? '/tpp/trail' : '/admin/audit', search })}
      variant="default"
      data-testid="history"
    >
      <Trans>Riwayat</Trans>
    </Button>
  );
};
