import { Anchor, Button, Text } from '@mantine/core';
import { useLingui } from '@lingui/react';
import { Trans } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { PeopleFault } from '../../api/identity';
import { sessionQuery } from '../../api/session';
import { roleWords } from '../../display/words';
import type { Column } from '../../tables/columns';

/** What would be right, where the rows do not say it by themselves. */
export const WayOut = ({ kind }: Readonly<{ kind: PeopleFault['fault'] }>) => {
  const { data: session } = useQuery(sessionQuery);
  if (kind === 'excluding-roles')
    return (
      <Text size="sm">
        <Trans>
          Yang menghitung TPP, yang memverifikasinya, dan admin harus tiga orang berbeda. Buka akunnya dan cabut peran
          yang tidak lagi dipegang orang ini.
        </Trans>
      </Text>
    );
  if (kind !== 'superior-reported' || !session?.roles.includes('agency-admin')) return null;
  return (
    <Button component={Link} to="/admin/people/superior-reports" w="fit-content" data-testid="to-superior-reports">
      <Trans>Putuskan permintaan</Trans>
    </Button>
  );
};

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
