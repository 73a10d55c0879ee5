import { Button, FileButton, Group, Stack, Text } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { checkPeople, importPeople } from '../api/identity';
import { useCommand } from '../api/use-command';
import { Card } from '../shell/card';
import { FailureNote } from '../shell/failure-note';
import { DryRunResult } from './dry-run-result';
import { ImportProgressCard } from './import-progress';

type ChosenFile = Readonly<{ name: string; csv: string }>;

/** File, dry run, read the faults, apply: nothing is written before the last step, and then everything or nothing. */
export const PeopleImport = () => {
  const { t } = useLingui();
  const [file, setFile] = useState<ChosenFile | undefined>();
  const checking = useCommand({ send: checkPeople, refreshes: [] });
  const take = async (chosen: File | null) => {
    if (!chosen) return;
    const csv = await chosen.text();
    setFile({ name: chosen.name, csv });
    checking.mutate(csv);
  };
  return (
    <Card title={<Trans>Impor pegawai dari CSV</Trans>} testId="people-import">
      <Stack>
        <Text size="sm">
          <Trans>Berkas diperiksa dahulu tanpa mengubah apa pun. Pemisah koma atau titik koma, UTF-8.</Trans>
        </Text>
        <Group>
          <FileButton
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
        {checking.error && <FailureNote error={checking.error} />}
        {checking.data && <DryRunResult result={checking.data} />}
        {file && checking.data?.faults.length === 0 && (
          <Application key={file.csv} csv={file.csv} rows={checking.data.rows} />
        )}
      </Stack>
    </Card>
  );
};

const Application = ({ csv, rows }: Readonly<{ csv: string; rows: number }>) => {
  const importing = useCommand({ send: importPeople, refreshes: ['identity'] });
  if (importing.data) return <ImportProgressCard importId={importing.data.importId} />;
  return (
    <>
      {importing.error && <FailureNote error={importing.error} />}
      <Button loading={importing.isPending} onClick={() => importing.mutate(csv)} data-testid="apply-import">
        <Trans>Impor {rows} pegawai</Trans>
      </Button>
    </>
  );
};
