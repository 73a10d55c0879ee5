import { Button, Text } from '@mantine/core';
import { useLingui } from '@lingui/react';
import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useState, type ReactNode } from 'react';
import type { Delegation } from '../../api/identity';
import { DelegationRow } from './delegation-row';

const groups: readonly Readonly<{ title: MessageDescriptor; of: readonly Delegation['status'][] }>[] = [
  { title: msg`Sedang berjalan`, of: ['running'] },
  { title: msg`Akan datang`, of: ['coming'] },
  { title: msg`Sudah lewat`, of: ['past', 'withdrawn'] },
];

/** Of those that are past: there may be years of them. */
const FIRST_SHOWN = 20;

type DelegationListProps = Readonly<{
  delegations: readonly Delegation[];
  mayEnd: (delegation: Delegation) => boolean;
  empty: ReactNode;
}>;

/** What is running first, then what is coming, then what is past, the newest first. */
export const DelegationList = ({ delegations, mayEnd, empty }: DelegationListProps) => {
  const { _ } = useLingui();
  const [shown, setShown] = useState(FIRST_SHOWN);
  if (delegations.length === 0) return <>{empty}</>;
  return (
    <>
      {groups.map(({ title, of }) => {
        const its = delegations.filter(({ status }) => of.includes(status));
        if (its.length === 0) return null;
        const isPast = of.includes('past');
        const inOrder = isPast ? [...its].reverse() : its;
        const seen = isPast ? inOrder.slice(0, shown) : inOrder;
        return (
          <section key={of[0]} aria-label={_(title)}>
            <Text component="h3" fw={600} m={0}>
              {_(title)}
            </Text>
            <ul className="rows">
              {seen.map((delegation) => (
                <DelegationRow key={delegation.delegationId} delegation={delegation} mayEnd={mayEnd(delegation)} />
              ))}
            </ul>
            {seen.length < its.length && (
              <Button variant="default" onClick={() => setShown(its.length)}>
                <Trans>Tampilkan semua ({its.length})</Trans>
              </Button>
            )}
          </section>
        );
      })}
    </>
  );
};
