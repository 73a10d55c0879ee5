import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense } from 'react';
import { periods } from '../api/planning';

/** Few months have it; the others need not fetch it. */
const MovedEndCard = lazy(async () => ({ default: (await import('./moved-end')).MovedEndCard }));

/** That outages moved the last day of the month; nothing while none did. */
export const MonthMovedEnd = ({ month }: Readonly<{ month: string }>) => {
  const { data } = useQuery(periods());
  const { movedTo, movedBy = [] } = data?.items.find((period) => period.month === month) ?? {};
  return (
    movedTo !== undefined && (
      <Suspense>
        <MovedEndCard to={movedTo} outages={movedBy} />
      </Suspense>
    )
  );
};
