import { Button, Group, Stack, Text, TextInput } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import type { SyntheticEvent } from 'react';
import { excludePerson } from '../../api/generated/incentives.limits';
import type { RunDetails } from '../../api/incentives';
import { sessionQuery } from '../../api/session';
import { useCommand } from '../../commands/use-command';
import { RestoredNote } from '../../drafts/restored-note';
import { useDraft } from '../../drafts/use-draft';
import { Card } from '../../shell/card';
import { FailureNote } from '../../shell/failure-note';
import { NameOf } from '../../shell/name-of';

type Incomplete = RunDetails['incomplete'][number];

/** Who could not be computed and why; mended at its source, or left out with a reason for the auditor. */
export const IncompletePeople = ({ run }: Readonly<{ run: RunDetails }>) => {
  const { data: session } = useQuery(sessionQuery);
  const isExcluded = (employeeId: string) => run.excluded.some((one) => one.employeeId === employeeId);
  const waiting = run.incomplete.filter(({ employeeId }) => !isExcluded(employeeId));
  if (waiting.length + run.excluded.length === 0) return null;
  const mayExclude = run.state === 'computed' && (session?.roles.includes('payroll-officer') ?? false);
  return (
    <Card title={<Trans>Belum dapat dihitung</Trans>} testId="incomplete">
      <ul className="rows">
        {waiting.map((person) => (
          <li key={person.employeeId} data-testid="incomplete-person">
            <Missing person={person} />
            {mayExclude && <ExclusionForm runId={run.runId} employeeId={person.employeeId} />}
          </li>
        ))}
        {run.excluded.map(({ employeeId, reason }) => (
          <li key={employeeId}>
            <Text>
              <NameOf id={employeeId} /> · <Trans>dikecualikan</Trans>: {reason}
            </Text>
          </li>
        ))}
      </ul>
    </Card>
  );
};

const Missing = ({ person: { employeeId, missing } }: Readonly<{ person: Incomplete }>) => (
  <>
    <Text fw={600}>
      <NameOf id={employeeId} />
    </Text>
    <ul className="plain-list">
      {missing.map(({ code, field, detail }) => (
        <li key={`${code} ${field}`}>
          {field}: {detail}
        </li>
      ))}
    </ul>
  </>
);

const ExclusionForm = ({ runId, employeeId }: Readonly<{ runId: string; employeeId: string }>) => {
  const { t } = useLingui();
  const draft = useDraft(`exclude:${runId}:${employeeId}`, { reason: '' });
  const excluding = useCommand('POST incentives/tpp-runs/{id}/exclusions', {
    refreshes: ['incentives'],
    draft: draft.form,
    onDone: draft.sent,
  });
  const submit = (event: SyntheticEvent<HTMLFormElement>) => {
    event.preventDefault();
    excluding.mutate({ params: { id: runId }, body: { employeeId, reason: draft.fields.reason.trim() } });
  };
  return (
    <form onSubmit={submit}>
      <Stack gap="xs" mt="xs">
        <RestoredNote draft={draft} />
        <Group align="flex-end">
          <TextInput
            name="reason"
            label={t`Alasan dikecualikan`}
            value={draft.fields.reason}
            onChange={(event) => draft.change({ reason: event.currentTarget.value })}
            required
            maxLength={excludePerson.reason}
            flex={1}
          />
          <Button type="submit" variant="default" loading={excluding.isPending} data-testid="exclude-person">
            <Trans>Kecualikan</Trans>
          </Button>
        </Group>
        {excluding.error && <FailureNote error={excluding.error} />}
      </Stack>
    </form>
  );
};
