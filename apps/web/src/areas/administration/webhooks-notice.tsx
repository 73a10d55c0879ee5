import { Alert, Anchor } from '@mantine/core';
import { Plural } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { Role } from '@kinerja/vocabulary';
import { webhooks, type Webhook } from '../../api/identity';
import { sessionQuery } from '../../api/session';

const administrators: readonly Role[] = ['agency-admin', 'system-admin'];

/** Other systems that could not be told, for administrators; nothing while there is none. */
export const WebhooksNotice = () => {
  const { data: session } = useQuery(sessionQuery);
  const isAdministrator = administrators.some((role) => session?.roles.includes(role));
  const query = useQuery({ ...webhooks(), enabled: isAdministrator });
  return <GivenUpNotes webhooks={query.data?.items ?? []} />;
};

/** One for each address that could not be told something; what has ended is past. */
export const GivenUpNotes = ({ webhooks: known }: Readonly<{ webhooks: readonly Webhook[] }>) =>
  known
    .filter(({ givenUp, status }) => givenUp > 0 && status !== 'ended')
    .map(({ webhookId, serviceAccountId, givenUp }) => (
      <Alert key={webhookId} color="yellow" variant="light" c="dark.8" data-testid="webhook-given-up">
        <Anchor
          renderRoot={(props) => (
            <Link {...props} to="/admin/accounts/services/$serviceAccountId/webhooks" params={{ serviceAccountId }} />
          )}
        >
          <Plural
            value={givenUp}
            one="# pemberitahuan ke sistem lain tidak sampai"
            other="# pemberitahuan ke sistem lain tidak sampai"
          />
        </Anchor>
      </Alert>
    ));
