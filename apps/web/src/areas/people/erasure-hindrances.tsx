import { Alert, List, Text } from '@mantine/core';
import { useLingui } from '@lingui/react';
import { Trans, useLingui as useMacro } from '@lingui/react/macro';
import type { ErasureOutlook } from '../../api/identity';
import { useFormat } from '../../display/use-format';
import { hindranceWords } from './erasure-words';

/** How long data are kept, and all that has to be settled first. */
export const ErasureHindrances = ({ outlook }: Readonly<{ outlook: ErasureOutlook }>) => {
  const { _ } = useLingui();
  const { t } = useMacro();
  const { hindrances } = outlook;
  if (hindrances.length === 0) return <Retention outlook={outlook} />;
  return (
    <Alert color="yellow" variant="light" c="dark.8" title={t`Belum dapat dihapus`} data-testid="erasure-hindrances">
      <List size="sm" spacing={4}>
        {hindrances.map((code) => (
          <List.Item key={code}>{_(hindranceWords[code])}</List.Item>
        ))}
      </List>
      <Retention outlook={outlook} />
    </Alert>
  );
};

const Retention = ({ outlook: { lastDay, freeFrom, retentionYears } }: Readonly<{ outlook: ErasureOutlook }>) => {
  const format = useFormat();
  return (
    <Text size="sm" mt="xs" data-testid="retention">
      {lastDay !== undefined && freeFrom !== undefined ? (
        <Trans>
          Instansi ini menyimpan data {retentionYears} tahun setelah hari terakhir bertugas ({format.day(lastDay)}),
          yaitu sampai sebelum {format.day(freeFrom)}.
        </Trans>
      ) : (
        <Trans>
          Instansi ini menyimpan data {retentionYears} tahun setelah hari terakhir bertugas. Hari terakhir pegawai ini
          tidak tercatat.
        </Trans>
      )}
    </Text>
  );
};
