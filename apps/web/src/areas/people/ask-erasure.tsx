import { Button, Text } from '@mantine/core';
import { useLingui as useLinguiCore } from '@lingui/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { askErasure } from '../../api/generated/identity.limits';
import type { Erasure } from '../../api/identity';
import { useCommand } from '../../commands/use-command';
import { Form } from '../../forms/form';
import { ChoiceField } from '../../forms/picked-fields';
import { choice, text } from '../../forms/rules';
import { LongTextField } from '../../forms/text-fields';
import { useForm } from '../../forms/use-form';
import { Dialog } from '../../shell/dialog';
import { tellDone } from '../../shell/tell-done';
import { groundWords } from './erasure-words';

type Ground = Erasure['ground'];
const grounds = Object.keys(groundWords) as readonly Ground[];

type Props = Readonly<{ employeeId: string }>;

/** Asked by one; nothing is destroyed before somebody else confirms it. */
export const AskErasure = ({ employeeId }: Props) => {
  const [isAsking, setAsking] = useState(false);
  return (
    <>
      <Button w="fit-content" variant="default" onClick={() => setAsking(true)} data-testid="ask-erasure">
        <Trans>Minta penghapusan data</Trans>
      </Button>
      {isAsking && <AskDialog employeeId={employeeId} onClose={() => setAsking(false)} />}
    </>
  );
};

const AskDialog = ({ employeeId, onClose }: Props & Readonly<{ onClose: () => void }>) => {
  const { t } = useLingui();
  const { _ } = useLinguiCore();
  const form = useForm({
    form: `ask-erasure:${employeeId}`,
    begin: { ground: '', reason: '' },
    rules: { ground: choice(grounds, askErasure.ground), reason: text(askErasure.reason) },
  });
  const asking = useCommand('POST identity/people/{id}/erasures', {
    refreshes: ['identity'],
    draft: form.draft.form,
    onDone: () => {
      form.sent();
      onClose();
      tellDone(t`Penghapusan diminta. Orang kedua mengesahkannya.`);
    },
  });
  const { ground, reason } = form.fields;
  const chosen = grounds.find((one) => one === ground);
  const send = () =>
    chosen && asking.mutate({ params: { id: employeeId }, body: { ground: chosen, reason: reason.trim() } });
  return (
    <Dialog title={<Trans>Minta penghapusan data?</Trans>} onClose={onClose}>
      <Form form={form} sending={asking} onSend={send} action={<Trans>Minta</Trans>} testId="send-erasure">
        <Text size="sm">
          <Trans>
            Belum ada yang dihapus sampai admin lain mengesahkannya dalam 14 hari. Sampai saat itu Anda dapat
            menariknya.
          </Trans>
        </Text>
        <ChoiceField
          name="ground"
          label={t`Dasar hukum (UU 27/2022)`}
          nothing={t`Pilih dasar hukum`}
          options={grounds.map((value) => ({ value, label: _(groundWords[value]) }))}
        />
        <LongTextField name="reason" label={t`Alasan`} hint={t`Ikut dihapus setelah disahkan.`} />
      </Form>
    </Dialog>
  );
};
