import { Alert, Anchor } from '@mantine/core';
import { Plural, Trans } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { Role } from '@kinerja/vocabulary';
import { webhooks, type Webhook } from '../../api/identity';
import { sessionQuery } from '../../api/session';

const administrators: readonly Role[] = ['agency-admin', 'system-admin'];

/** Other systems that could not be told, for administrators; nothing while there is none. */
export const WebhooksNotice = () => {
  const { data: session } = useQuery(sessionQuery);
  const isAdministrator = administrators.some((role) => session?.roles.includes(role));
  const query = useQuery({ ...webhooks(), enabled: isAdministrator });
  const known = query.data?.items ?? [];
  return (
    <>
      <GivenUpNotes webhooks={known} />
      <RestoredNotes webhooks={known} />
    </>
  );
};

/** One for each address that could not be told something; what has ended is past. */
export const GivenUpNotes = ({ webhooks: known }: Readonly<{ webhooks: readonly Webhook[] }>) =>
  known
    .filter(({ givenUp, status }) => givenUp > 0 && status !== 'ended')
    .map(({ webhookId, serviceAccountId, givenUp }) => (
      <Note key={webhookId} serviceAccountId={serviceAccountId} testId="webhook-given-up">
        <Plural
          value={givenUp}
          one="# pemberitahuan ke sistem lain tidak sampai"
          other="# pemberitahuan ke sistem lain tidak sampai"
        />
      </Note>
    ));

/** One for each address that is told nothing since a restore. */
export const RestoredNotes = ({ webhooks: known }: Readonly<{ webhooks: readonly Webhook[] }>) =>
  known
    .filter(({ heldBack }) => heldBack === 'restored')
    .map(({ webhookId, serviceAccountId }) => (
      <Note key={webhookId} serviceAccountId={serviceAccountId} testId="webhook-restored">
        <Trans>Data dipulihkan dari cadangan: sebuah sistem lain belum diberi tahu lagi</Trans>
      </Note>
    ));

type NoteProps = Readonly<{ serviceAccountId: string; testId: string; children: ReactNode }>;

const Note = ({ serviceAccountId, testId, children }: NoteProps) => (
  <Alert color="yellow" variant="light" c="dark.8" data-testid={testId}>
    <Anchor
      renderRoot={(props) => (
        <Link {...props} to="/admin/accounts/services/$serviceAccountId/webhooks" params={{ serviceAccountId }} />
      )}
    >
      {children}
    </Anchor>
  </Alert>
);
