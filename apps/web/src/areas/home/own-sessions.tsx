import { Button, Group, Text } from '@mantine/core';
import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { ownSessions, type OwnSession } from '../../api/identity';
import { useCommand } from '../../commands/use-command';
import { useFormat } from '../../display/use-format';
import type { Word } from '../../display/words';
import { Card } from '../../shell/card';
import { FailureNote } from '../../shell/failure-note';
import { Loaded } from '../../shell/loaded';
import { StatusChip } from '../../shell/status-chip';
import { tellDone } from '../../shell/tell-done';

/** Where the own account is signed in, and how to end that: what somebody wants who left a phone in a bus. */
export const OwnSessions = () => {
  const query = useQuery(ownSessions());
  return (
    <Card title={<Trans>Perangkat yang sedang masuk</Trans>} testId="own-sessions">
      <Loaded query={query} lines={3}>
        {({ items }) => <SessionList sessions={items} />}
      </Loaded>
    </Card>
  );
};

const thisSession: Word = { label: msg`Sesi ini`, tone: 'info' };

const SessionList = ({ sessions }: Readonly<{ sessions: readonly OwnSession[] }>) => {
  const { t } = useLingui();
  const ending = useCommand('POST identity/accounts/me/sessions/{sessionId}/ending', {
    refreshes: ['identity'],
    onDone: () => tellDone(t`Sesi diakhiri.`),
  });
  const endingOthers = useCommand('POST identity/accounts/me/sessions/ending', {
    refreshes: ['identity'],
    onDone: () => tellDone(t`Semua sesi lain diakhiri.`),
  });
  const failure = ending.error ?? endingOthers.error;
  const others = sessions.filter(({ isThis }) => !isThis);
  return (
    <>
      <ul className="rows">
        {sessions.map((session) => (
          <Session
            key={session.sessionId}
            session={session}
            isEnding={ending.isPending}
            onEnd={() => ending.mutate({ params: { sessionId: session.sessionId } })}
          />
        ))}
      </ul>
      {failure && <FailureNote error={failure} />}
      <Text size="sm" c="dark.3" mt="sm">
        <Trans>
          Sesi yang diakhiri keluar paling lambat dalam 30 detik. Bila ada yang bukan Anda, akhiri dan ganti kata sandi.
        </Trans>
      </Text>
      {others.length > 1 && (
        <Button
          variant="default"
          mt="sm"
          loading={endingOthers.isPending}
          onClick={() => endingOthers.mutate({})}
          data-testid="end-other-sessions"
        >
          <Trans>Akhiri semua sesi lain</Trans>
        </Button>
      )}
    </>
  );
};

type SessionProps = Readonly<{ session: OwnSession; isEnding: boolean; onEnd: () => void }>;

const Session = ({ session, isEnding, onEnd }: SessionProps) => {
  const { t } = useLingui();
  const format = useFormat();
  const device = [session.browser, session.system].filter((word) => word !== undefined).join(' · ');
  const name = device === '' ? t`Perangkat tidak dikenal` : device;
  return (
    <li data-testid={session.isThis ? 'this-session' : 'other-session'}>
      <Group justify="space-between" wrap="nowrap" align="flex-start">
        <div>
          <Text fw={600}>{name}</Text>
          <Text size="sm" c="dark.3">
            <Trans>Masuk {format.instant(session.beganAt)}</Trans>
          </Text>
          <Text size="sm" c="dark.3">
            <Trans>Terakhir dipakai {format.instant(session.seenAt)}</Trans>
          </Text>
        </div>
        {session.isThis ? (
          <StatusChip word={thisSession} />
        ) : (
          <Button
            variant="default"
            flex="none"
            disabled={isEnding}
            onClick={onEnd}
            aria-label={t`Akhiri sesi ${name}`}
            data-testid="end-session"
          >
            <Trans>Akhiri</Trans>
          </Button>
        )}
      </Group>
    </li>
  );
};
