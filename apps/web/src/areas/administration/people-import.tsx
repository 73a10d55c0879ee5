import { Button, FileButton, Group, Stack, Text } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { useRef, useState } from 'react';
import { isDryRun, type DryRun } from '../../api/identity';
import { Problem } from '../../api/problem';
import { useCommand } from '../../commands/use-command';
import { Card } from '../../shell/card';
import { FailureNote } from '../../shell/failure-note';
import { useFormat } from '../../display/use-format';
import { DryRunResult } from './dry-run-result';
import { FileColumns } from './file-columns';
import { ImportProgressCard } from './import-progress';

/** Without `csv` where the file is not worth sending. */
type ChosenFile = Readonly<{ name: string; csv?: string; refused?: Problem; result?: DryRun }>;

/** As much as identity takes (`importLimits`): on a slow line nobody should wait for a file that is refused. */
const MOST_BYTES = 4 * 1024 * 1024;
const tooLarge = new Problem({ code: 'import.too-large', status: 413, title: 'Too large', errors: [], facts: {} });
const emptyFile: DryRun = { rows: 0, faults: [{ row: 1, problem: 'empty-file', expected: '' }], faultCount: 1 };

const read = async (chosen: File): Promise<ChosenFile> => {
  const { name } = chosen;
  if (chosen.size > MOST_BYTES) return { name, refused: tooLarge };
  const csv = await chosen.text();
  return csv.trim() === '' ? { name, result: emptyFile } : { name, csv };
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
    if (file.csv !== undefined) checking.mutate({ query: { dryRun: true }, body: { csv: file.csv } });
  };
  return (
    <Card title={<Trans>Impor pegawai dari CSV</Trans>} testId="people-import">
      <Stack>
        <Text size="sm">
          <Trans>Berkas diperiksa dahulu tanpa mengubah apa pun. Pemisah koma atau titik koma, UTF-8.</Trans>
        </Text>
        <FileColumns />
        <Group>
          <FileButton
            resetRef={forget}
            accept=".csv,text/csv"
            onChange={(chosen) => void take(chosen)}
            inputProps={{ 'aria-label': t`Berkas CSV pegawai`, name: 'people-csv' }}
          >
            {(props) => (
              <Button {...props} variant="light" loading={checking.isPending}>
                <Trans>Pilih berkas CSV</Trans>
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

const Outcome = ({ file: { csv, refused, result }, error, checked }: OutcomeProps) => {
  const shown = result ?? checked;
  const failed = refused ?? error;
  return (
    <>
      {failed && <FailureNote error={failed} />}
      {shown && <DryRunResult result={shown} />}
      {csv !== undefined && checked?.faults.length === 0 && <Application key={csv} csv={csv} rows={checked.rows} />}
    </>
  );
};

const Application = ({ csv, rows }: Readonly<{ csv: string; rows: number }>) => {
  const importing = useCommand('POST identity/people-imports', { refreshes: ['identity'] });
  const format = useFormat();
  if (importing.data && !isDryRun(importing.data)) return <ImportProgressCard importId={importing.data.importId} />;
  return (
    <>
      {importing.error && <FailureNote error={importing.error} />}
      <Button
        loading={importing.isPending}
        onClick={() => importing.mutate({ body: { csv } })}
        data-testid="apply-import"
      >
        <Trans>Impor {format.number(rows)} pegawai</Trans>
      </Button>
    </>
  );
};
