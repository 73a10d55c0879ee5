import { Anchor, Text } from '@mantine/core';
import { useLingui } from '@lingui/react';
import { Link } from '@tanstack/react-router';
import type { Role } from '@kinerja/vocabulary';
import type { PeopleFault } from '../../api/identity';
import { roleWords } from '../../display/words';
import type { Column } from '../../tables/columns';

/** The person, or the account where it belongs to nobody. */
export const holder = (label: string): Column<PeopleFault> => ({
  ...{ id: 'holder', label, isTitle: true },
  text: ({ name, duties: held = [] }) => name ?? held[0]?.username ?? '',
  cell: ({ employeeId, name, duties: held = [] }) =>
    employeeId === undefined ? (
      <Text span fw={600}>
        {held[0]?.username}
      </Text>
    ) : (
      <Anchor component={Link} to={`/people/${employeeId}`} fw={600}>
        {name}
      </Anchor>
    ),
});

/** Each role leads to the account by which it is held. */
export const duties = (label: string): Column<PeopleFault> => ({
  ...{ id: 'duties', label },
  text: ({ duties: held = [] }) => held.map(({ role }) => role).join(', '),
  cell: ({ duties: held = [] }) => <Duties held={held} />,
});

const Duties = ({ held }: Readonly<{ held: NonNullable<PeopleFault['duties']> }>) => {
  const { _ } = useLingui();
  return (
    <ul className="plain-list">
      {held.map(({ accountId, username, role }) => (
        <li key={`${accountId} ${role}`}>
          {_(roleWords[role])} ·{' '}
          <Anchor component={Link} to={`/admin/accounts/${accountId}`}>
            {username}
          </Anchor>
        </li>
      ))}
    </ul>
  );
};

/** The person with the account, which leads to where it is decided about; the account alone where it belongs to nobody. */
export const accountHolder = (label: string): Column<PeopleFault> => ({
  ...{ id: 'holder', label, isTitle: true },
  text: ({ name, account }) => [name, account?.username].filter(Boolean).join(' · '),
  cell: ({ employeeId, name, account }) => (
    <>
      {employeeId !== undefined && (
        <>
          <Anchor component={Link} to={`/people/${employeeId}`} fw={600}>
            {name}
          </Anchor>{' '}
          ·{' '}
        </>
      )}
      <Anchor component={Link} to={`/admin/accounts/${account?.accountId ?? ''}`}>
        {account?.username}
      </Anchor>
    </>
  ),
});

export const heldRoles = (label: string, wordOf: (role: Role) => string): Column<PeopleFault> => ({
  ...{ id: 'roles', label },
  text: ({ account }) => (account?.roles ?? []).map(wordOf).join(', '),
});

export const lastDay = (label: string, written: (day: string | undefined) => string): Column<PeopleFault> => ({
  ...{ id: 'last-day', label },
  text: ({ account }) => written(account?.lastDay),
});
