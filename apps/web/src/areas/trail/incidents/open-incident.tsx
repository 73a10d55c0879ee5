import { Button, Group, Text } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { openIncident as limits } from '../../../api/generated/identity.limits';
import { useCommand } from '../../../commands/use-command';
import { today } from '../../../display/calendar';
import { Form } from '../../../forms/form';
import { DayField, TimeField } from '../../../forms/picked-fields';
import { day, time } from '../../../forms/rules';
import { useForm } from '../../../forms/use-form';
import { useRefusedAtField, type FieldOfRefusal } from '../../../forms/use-refused-at-field';
import { Card } from '../../../shell/card';
import { FactFieldset } from './fact-fields';
import { beginFacts, factRules, factsOf } from './incident-form';

const refusedFields: FieldOfRefusal = { 'incident.noticed-later': 'noticedTime' };

type OpenProps = Readonly<{ onOpened: (incidentId: string) => void; onClose: () => void }>;

/** All but when it was noticed and whose data it is may be added later: both drafts are there at once. */
export const OpenIncident = ({ onOpened, onClose }: OpenProps) => {
  const { t } = useLingui();
  const form = useForm({
    form: 'open-incident',
    begin: { noticedOn: today(), noticedTime: '', ...beginFacts() },
    rules: (given) => ({
      noticedOn: day(limits.noticedOn, { max: today() }),
      noticedTime: time(limits.noticedTime),
      ...factRules(given),
    }),
  });
  const opening = useCommand('POST identity/incidents', {
    refreshes: ['identity'],
    draft: form.draft.form,
    onDone: ({ incidentId }) => {
      form.sent();
      onOpened(incidentId);
    },
  });
  const error = useRefusedAtField(opening.error, refusedFields);
  const { noticedOn, noticedTime, scope } = form.fields;
  const send = () =>
    opening.mutate({ body: { noticedOn, noticedTime: noticedTime.slice(0, 5), ...factsOf(form.fields) } });
  return (
    <Card title={<Trans>Insiden baru</Trans>} testId="new-incident">
      <Form
        form={form}
        sending={{ isPending: opening.isPending, error }}
        onSend={send}
        action={<Trans>Catat dan buat konsep</Trans>}
        testId="send-incident"
      >
        <Text size="sm">
          <Trans>
            Isi yang diketahui saja; sisanya dapat ditambah. Konsep surat dan pemberitahuan langsung tersedia.
          </Trans>
        </Text>
        <Group grow align="flex-start">
          <DayField name="noticedOn" label={t`Diketahui hari`} />
          <TimeField name="noticedTime" label={t`Diketahui jam`} />
        </Group>
        <FactFieldset scope={scope} />
      </Form>
      <Button variant="default" w="fit-content" onClick={onClose}>
        <Trans>Batal</Trans>
      </Button>
    </Card>
  );
};
