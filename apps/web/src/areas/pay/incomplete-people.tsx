import { Text } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { excludePerson } from '../../api/generated/incentives.limits';
import type { RunDetails } from '../../api/incentives';
import { sessionQuery } from '../../api/session';
import { useCommand } from '../../commands/use-command';
import { Form } from '../../forms/form';
import { text } from '../../forms/rules';
import { TextField } from '../../forms/text-fields';
import { useForm } from '../../forms/use-form';
import { Card } from '../../shell/card';
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
  const form = useForm({
    form: `exclude:${runId}:${employeeId}`,
    begin: { reason: '' },
    rules: { reason: text(excludePerson.reason) },
  });
  const excluding = useCommand('POST incentives/tpp-runs/{id}/exclusions', {
    refreshes: ['incentives'],
    draft: form.draft.form,
    onDone: form.sent,
  });
  const send = () =>
    excluding.mutate({ params: { id: runId }, body: { employeeId, reason: form.fields.reason.trim() } });
  return (
    <Form
      form={form}
      sending={excluding}
      onSend={send}
      action={<Trans>Kecualikan</Trans>}
      actionProps={{ variant: 'default', w: 'fit-content' }}
      testId="exclude-person"
      gap="xs"
    >
      <TextField name="reason" label={t`Alasan dikecualikan`} />
    </Form>
  );
};
