import { Button, FileButton, Group, Stack, Text } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { useRef, useState } from 'react';
import { isDryRun, peopleTemplateAddress, type DryRun } from '../../api/identity';
import { Problem } from '../../api/problem';
import { useCommand } from '../../commands/use-command';
import { Card } from '../../shell/card';
import { FailureNote } from '../../shell/failure-note';
import { useFormat } from '../../display/use-format';
import { DryRunResult } from './dry-run-result';
import { FileColumns } from './file-columns';
import { ImportProgressCard } from './import-progress';

/** A file as it is sent: the text of a CSV, or the bytes of a workbook. */
type SentFile = Readonly<{ csv: string } | { file: string }>;
/** Without `sent` where the file is not worth sending. */
type ChosenFile = Readonly<{ name: string; sent?: SentFile; refused?: Problem; result?: DryRun }>;

/** As much as identity takes (`importLimits`): on a slow line nobody should wait for a file that is refused. */
const MOST_BYTES = 4 * 1024 * 1024;
const tooLarge = new Problem({ code: 'import.too-large', status: 413, title: 'Too large', errors: [], facts: {} });
const emptyFile: DryRun = {
  ...{ rows: 0, faults: [{ row: 1, problem: 'empty-file', expected: '' }], faultCount: 1 },
  ...{ added: 0, changed: 0, unchanged: 0, changes: [] },
};

const base64Of = (chosen: File): Promise<string> =>
  new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onerror = () => reject(reader.error ?? new Error('the file could not be read'));
    reader.onload = () => resolve(String(reader.result).replace(/^[^,]*,/, ''));
    reader.readAsDataURL(chosen);
  });

const read = async (chosen: File): Promise<ChosenFile> => {
  const { name } = chosen;
  if (chosen.size > MOST_BYTES) return { name, refused: tooLarge };
  if (/\.xlsx$/i.test(name)) return { name, sent: { file: await base64Of(chosen) } };
  const csv = await chosen.text();
  return csv.trim() === '' ? { name, result: emptyFile } : { name, sent: { csv } };
};

/** File, dry run, read the faults, apply: nothing is written before the last step, and then everything or nothing. */
export const PeopleImport = () => {
  const { t } = useLingui();
  const [file, setFile] = useState<ChosenFile | undefined>();
  /** A browser says nothing when the corrected file has the same name, unless the choice before is forgotten. */
  const forget = useRef<() => void>(null);
  const checking = useCommand('POST identity/people-imports', { refreshes: [] });
  const take = async (chosen: File | null) => {
    forget.current?.();
    if (!chosen) return;
    const file = await read(chosen);
    setFile(file);
    checking.reset();
    if (file.sent) checking.mutate({ query: { dryRun: true }, body: file.sent });
  };
  return (
    <Card title={<Trans>Impor pegawai</Trans>} testId="people-import">
      <Stack>
        <Text size="sm">
          <Trans>
            Berkas diperiksa dahulu tanpa mengubah apa pun. Berkas .xlsx, atau CSV dengan pemisah koma atau titik koma,
            UTF-8.
          </Trans>
        </Text>
        <FileColumns />
        <Group>
          <Button component="a" href={peopleTemplateAddress()} download variant="default" data-testid="people-template">
            <Trans>Unduh contoh berkas (.xlsx)</Trans>
          </Button>
          <FileButton
            resetRef={forget}
            accept=".csv,.xlsx,text/csv"
            onChange={(chosen) => void take(chosen)}
            inputProps={{ 'aria-label': t`Berkas pegawai`, name: 'people-csv' }}
          >
            {(props) => (
              <Button {...props} variant="light" loading={checking.isPending}>
                <Trans>Pilih berkas</Trans>
              </Button>
            )}
          </FileButton>
          {file && (
            <Text size="sm" className="breakable">
              {file.name}
            </Text>
          )}
        </Group>
        {file && (
          <Outcome
            file={file}
            error={checking.error}
            checked={checking.data && isDryRun(checking.data) ? checking.data : undefined}
          />
        )}
      </Stack>
    </Card>
  );
};

type OutcomeProps = Readonly<{ file: ChosenFile; error: Error | null; checked: DryRun | undefined }>;

const Outcome = ({ file: { refused, result }, error, checked }: OutcomeProps) => {
  const shown = result ?? checked;
  const failed = refused ?? error;
  return (
    <>
      {failed && <FailureNote error={failed} />}
      {shown && <DryRunResult result={shown} />}
      {checked?.importId !== undefined && checked.faults.length === 0 && (
        <Application key={checked.importId} checkedId={checked.importId} rows={checked.rows} />
      )}
    </>
  );
};

/** What was checked is what is applied; the service refuses it when the agency has changed meanwhile. */
const Application = ({ checkedId, rows }: Readonly<{ checkedId: string; rows: number }>) => {
  const importing = useCommand('POST identity/people-imports/{id}/application', { refreshes: ['identity'] });
  const format = useFormat();
  if (importing.data) return <ImportProgressCard importId={importing.data.importId} />;
  return (
    <>
      {importing.error && <FailureNote error={importing.error} />}
      <Button
        loading={importing.isPending}
        onClick={() => importing.mutate({ params: { id: checkedId } })}
        data-testid="apply-import"
      >
        <Trans>Impor {format.number(rows)} pegawai</Trans>
      </Button>
    </>
  );
};
