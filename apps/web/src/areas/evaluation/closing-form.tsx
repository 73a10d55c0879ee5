import { Button, Stack, Textarea } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { Trans, useLingui } from '@lingui/react/macro';
import type { Distribution } from '../../api/evaluation';
import { closeDistribution } from '../../api/generated/evaluation.limits';
import { useCommand } from '../../commands/use-command';
import { RestoredNote } from '../../drafts/restored-note';
import { useDraft } from '../../drafts/use-draft';
import { FailureNote } from '../../shell/failure-note';

/** A breach is closed with a written reason; nobody is re-rated by the system. */
export const ClosingForm = ({ unit: { unitId, month, breaches, organisation } }: Readonly<{ unit: Distribution }>) => {
  const { t } = useLingui();
  const draft = useDraft(`closing:${unitId}:${month}`, { justification: '' });
  const { justification } = draft.fields;
  const closing = useCommand('POST evaluation/distributions/{unitId}/{month}/closing', {
    refreshes: ['evaluation'],
    draft: draft.form,
    onDone: () => {
      draft.sent();
      notifications.show({ color: 'green', message: t`Penilaian unit ditutup dan menjadi final.` });
    },
  });
  const needsReason = breaches.length > 0;
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        const reason = justification.trim();
        closing.mutate({ params: { unitId, month }, body: reason === '' ? {} : { justification: reason } });
      }}
    >
      <Stack gap="sm">
        <RestoredNote draft={draft} />
        {needsReason && (
          <Textarea
            name="justification"
            label={t`Alasan menutup di luar pola (wajib)`}
            required
            maxLength={closeDistribution.justification}
            value={justification}
            onChange={(event) => draft.change({ justification: event.currentTarget.value })}
          />
        )}
        {closing.error && <FailureNote error={closing.error} />}
        <Button
          type="submit"
          loading={closing.isPending}
          disabled={!organisation || (needsReason && justification.trim() === '')}
          data-testid="close-distribution"
        >
          <Trans>Tutup penilaian unit</Trans>
        </Button>
      </Stack>
    </form>
  );
};
