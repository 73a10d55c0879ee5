import { Button, Group } from '@mantine/core';
import { Trans } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { personPosts, type PersonPosts } from '../../api/identity';
import { sessionQuery } from '../../api/session';
import { HistoryLink } from '../../shell/history-link';
import { Loaded } from '../../shell/loaded';
import { Screen } from '../../shell/screen';
import { BeginPostDialog } from './begin-post';
import { EmploymentDialog, RenameDialog } from './change-person';
import { PersonCard } from './person-card';
import { PersonChanges } from './person-changes';
import { PostActions } from './post-actions';
import { PostList } from './post-list';

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

const Shown = ({ person }: Readonly<{ person: PersonPosts }>) => {
  const { data: session } = useQuery(sessionQuery);
  const isAdministrator = session?.roles.includes('agency-admin') ?? false;
  const [step, setStep] = useState<'post' | 'name' | 'employment'>();
  const close = () => setStep(undefined);
  return (
    <Screen
      title={person.name}
      aside={
        <Group gap="xs">
          <HistoryLink of={{ part: 'identity', about: person.employeeId }} />
          {isAdministrator && (
            <Button onClick={() => setStep('post')} data-testid="begin-post">
              <Trans>Jabatan baru</Trans>
            </Button>
          )}
        </Group>
      }
    >
      <PersonCard person={person}>
        {isAdministrator && (
          <Group gap="xs">
            <Button variant="default" onClick={() => setStep('name')} data-testid="rename-person">
              <Trans>Ubah nama</Trans>
            </Button>
            <Button variant="default" onClick={() => setStep('employment')} data-testid="change-employment">
              <Trans>Ubah status</Trans>
            </Button>
          </Group>
        )}
      </PersonCard>
      <PostList
        posts={person.posts}
        actionsOf={(post) => isAdministrator && <PostActions employeeId={person.employeeId} post={post} />}
      />
      {isAdministrator && <PersonChanges employeeId={person.employeeId} />}
      {step === 'post' && <BeginPostDialog person={person} onClose={close} />}
      {step === 'name' && <RenameDialog person={person} onClose={close} />}
      {step === 'employment' && <EmploymentDialog person={person} onClose={close} />}
    </Screen>
  );
};
