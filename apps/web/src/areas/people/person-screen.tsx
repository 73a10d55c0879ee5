import { Button, Group } from '@mantine/core';
import { Trans } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { personPosts, type PersonPosts } from '../../api/identity';
import { sessionQuery } from '../../api/session';
import { dangerLook } from '../../shell/danger-look';
import { HistoryLink } from '../../shell/history-link';
import { Loaded } from '../../shell/loaded';
import { Screen } from '../../shell/screen';
import { BeginPostDialog } from './begin-post';
import { ChangePerson } from './change-person';
import { PersonCard } from './person-card';
import { PersonChanges } from './person-changes';
import { PostActions } from './post-actions';
import { PostList } from './post-list';
import { TaxStatusCard } from './tax-status/tax-status-card';

/** Somebody of the agency: who it is, and the posts over time, which the administrator keeps. */
export const PersonScreen = () => {
  const { id } = useParams({ strict: false });
  const query = useQuery(personPosts(id ?? ''));
  return (
    <Loaded query={query} lines={6}>
      {(person) => <Shown key={person.employeeId} person={person} />}
    </Loaded>
  );
};

const useRights = () => {
  const roles: readonly string[] = useQuery(sessionQuery).data?.roles ?? [];
  const isAdministrator = roles.includes('agency-admin');
  return { isAdministrator, mayErase: isAdministrator || roles.includes('system-admin') };
};

const Shown = ({ person }: Readonly<{ person: PersonPosts }>) => {
  const { isAdministrator, mayErase } = useRights();
  const [isBeginning, setBeginning] = useState(false);
  return (
    <Screen
      title={person.name}
      aside={
        <Group gap="xs">
          <HistoryLink of={{ part: 'identity', about: person.employeeId }} />
          {isAdministrator && (
            <Button onClick={() => setBeginning(true)} data-testid="begin-post">
              <Trans>Jabatan baru</Trans>
            </Button>
          )}
        </Group>
      }
    >
      <PersonCard person={person}>{isAdministrator && <ChangePerson person={person} />}</PersonCard>
      <PostList
        posts={person.posts}
        actionsOf={(post) => isAdministrator && <PostActions employeeId={person.employeeId} post={post} />}
      />
      {isAdministrator && <PersonChanges employeeId={person.employeeId} />}
      {isAdministrator && <TaxStatusCard employeeId={person.employeeId} />}
      {mayErase && <ErasureLink employeeId={person.employeeId} />}
      {isBeginning && <BeginPostDialog person={person} onClose={() => setBeginning(false)} />}
    </Screen>
  );
};

const ErasureLink = ({ employeeId }: Pick<PersonPosts, 'employeeId'>) => (
  <Button
    component={Link}
    to={`/people/${employeeId}/erasure`}
    {...dangerLook}
    w="fit-content"
    data-testid="to-erasure"
  >
    <Trans>Penghapusan data</Trans>
  </Button>
);
