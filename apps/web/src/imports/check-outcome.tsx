import { Alert, Button } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { serviceOf, type DryRun } from '../api/imports';
import { useCommand } from '../commands/use-command';
import { useFormat } from '../display/use-format';
import { FailureNote } from '../shell/failure-note';
import { Difference } from './difference';
import { Faults } from './faults';
import type { ImportKind } from './import-kind';

type OutcomeProps = Readonly<{ kind: ImportKind; result: DryRun; onBegun: (importId: string) => void }>;

/** What a checked file holds or would do; where it would do something, the button that does it. */
export const CheckOutcome = ({ kind, result, onBegun }: OutcomeProps) => {
  const { t } = useLingui();
  const format = useFormat();
  const { rows, faults, importId, added, changed } = result;
  if (faults.length > 0) return <Faults result={result} kind={kind} />;
  const count = format.number(rows);
  const changesNothing = added + changed === 0;
  return (
    <>
      <Alert
        color={changesNothing ? 'gray' : 'green'}
        variant="light"
        role="status"
        title={changesNothing ? t`Tidak ada yang berubah` : t`Berkas siap diimpor`}
        c="dark.8"
        data-testid="dry-run-clean"
      >
        {changesNothing ? (
          <Trans>{count} baris diperiksa: semuanya sama seperti yang sudah tercatat.</Trans>
        ) : (
          <Trans>{count} baris diperiksa, tidak ada kesalahan. Inilah yang akan terjadi:</Trans>
        )}
      </Alert>
      <Difference result={result} kind={kind} />
      {importId !== undefined && !changesNothing && (
        <Application kind={kind} checkedId={importId} rows={added + changed} onBegun={onBegun} />
      )}
    </>
  );
};

type ApplicationProps = Readonly<{
  kind: ImportKind;
  checkedId: string;
  rows: number;
  onBegun: (importId: string) => void;
}>;

/** What was checked is what is applied; the service refuses it when what it was checked against has changed meanwhile. */
const Application = ({ kind, checkedId, rows, onBegun }: ApplicationProps) => {
  const importing = useCommand(`POST ${kind.route}/{id}/application`, {
    refreshes: [serviceOf(kind.route)],
    onDone: ({ importId }) => onBegun(importId),
  });
  const format = useFormat();
  return (
    <>
      {importing.error && <FailureNote error={importing.error} />}
      <Button
        w="fit-content"
        loading={importing.isPending}
        onClick={() => importing.mutate({ params: { id: checkedId } })}
        data-testid="apply-import"
      >
        <Trans>Impor {format.number(rows)} pegawai</Trans>
      </Button>
    </>
  );
};
