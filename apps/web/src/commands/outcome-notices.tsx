import { Alert, Stack, Text } from '@mantine/core';
import { useLingui } from '@lingui/react';
import { Trans, useLingui as useMacro } from '@lingui/react/macro';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useSyncExternalStore } from 'react';
import { Problem } from '../api/problem';
import { adviceOn } from '../display/problem-words';
import { useRefusalBook } from '../display/use-refusal-book';
import { takeDraft } from '../drafts/draft-store';
import type { Outcome } from './command-queue';
import { commandWords, type AppCommandName } from './command-words';
import { deviceQueue } from './device-queue';
import { forgetOutcomes, onOutcomes, outcomesTold } from './outcomes';

/** Sends what pages that died have left of this account: when the app opens, and when the network is back. */
const useResuming = (account: string): void =>
  useEffect(() => {
    const resume = () =>
      void deviceQueue()
        .then((queue) => queue.resume(account))
        .catch(() => undefined);
    resume();
    window.addEventListener('online', resume);
    return () => {
      window.removeEventListener('online', resume);
      forgetOutcomes();
    };
  }, [account]);

/** What those commands have come to, until it is dismissed. */
const ToldOutcomes = ({ account }: Readonly<{ account: string }>) => {
  const { t } = useMacro();
  const client = useQueryClient();
  const outcomes = useSyncExternalStore(onOutcomes, outcomesTold);
  useResuming(account);
  useEffect(() => {
    if (outcomes.length === 0) return;
    for (const { kept, problem } of outcomes) if (!problem && kept.draft !== undefined) takeDraft(account, kept.draft);
    void client.invalidateQueries();
  }, [outcomes, account, client]);
  if (outcomes.length === 0) return null;
  return (
    <Alert
      color={outcomes.every((outcome) => reasonsOf(outcome).length === 0) ? 'green' : 'yellow'}
      variant="light"
      role="alert"
      title={t`Yang belum sempat terjawab tadi`}
      withCloseButton
      closeButtonLabel={t`Tutup catatan`}
      onClose={forgetOutcomes}
      c="dark.8"
      mb="md"
      data-testid="told-outcomes"
    >
      <Stack gap="xs">
        {outcomes.map((outcome) => (
          <OneOutcome key={outcome.kept.command.key} outcome={outcome} />
        ))}
      </Stack>
    </Alert>
  );
};
export default ToldOutcomes;

const isRefused = (item: unknown): item is Readonly<{ problem: Problem }> =>
  typeof item === 'object' && item !== null && 'problem' in item;

/** Of a refusal its reason; of many in one command the reasons of those that were refused. */
const reasonsOf = ({ problem, ...outcome }: Outcome): readonly Problem[] => {
  if (problem) return [problem];
  const { items = [] } = (('answer' in outcome ? outcome.answer : null) as { items?: readonly unknown[] }) ?? {};
  return items.filter(isRefused).map((item) => new Problem({ ...item.problem, errors: [], facts: {} }));
};

const OneOutcome = ({ outcome }: Readonly<{ outcome: Outcome }>) => {
  const { _ } = useLingui();
  const book = useRefusalBook();
  const reasons = reasonsOf(outcome).map((reason) => adviceOn(reason, book));
  const what = _(commandWords[outcome.kept.command.operation as AppCommandName]);
  return (
    <div>
      <Text size="sm" fw={600}>
        {reasons.length === 0 ? <Trans>{what}: sudah diterima.</Trans> : <Trans>{what}: tidak diterima.</Trans>}
      </Text>
      {reasons.map(({ title, advice }, index) => (
        <Text size="sm" key={index}>
          {_(title)}. {_(advice)}
        </Text>
      ))}
    </div>
  );
};
