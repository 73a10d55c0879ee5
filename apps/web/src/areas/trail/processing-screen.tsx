import { Button, Group, Stack, Text } from '@mantine/core';
import { useLingui } from '@lingui/react';
import { Trans, useLingui as useMacro } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { processingRegister, retention, type Processing } from '../../api/processing';
import { sessionQuery } from '../../api/session';
import { Card } from '../../shell/card';
import { EmptyNote } from '../../shell/empty-note';
import { Loaded } from '../../shell/loaded';
import { Screen } from '../../shell/screen';
import type { Column } from '../../tables/columns';
import { RowsTable } from '../../tables/data-table';
import { partWords } from './event-words';
import { processedWords, purposeWords } from './processing-words';
import { isNobody, useProcessingText } from './use-processing-text';

/** The register of processing, for whoever answers for it (TRL-013). */
export const ProcessingScreen = () => {
  const register = useQuery(processingRegister());
  const kept = useQuery(retention());
  const { data: session } = useQuery(sessionQuery);
  const isAdministrator = session?.roles.includes('agency-admin') ?? false;
  return (
    <Screen
      aside={
        <Group gap="sm">
          {isAdministrator && (
            <Button component={Link} to="/admin/processing/incidents" data-testid="to-incidents">
              <Trans>Insiden data</Trans>
            </Button>
          )}
          <Button variant="default" onClick={() => window.print()} data-testid="print-register">
            <Trans>Cetak</Trans>
          </Button>
        </Group>
      }
    >
      <Card title={<Trans>Apa yang disimpan tentang orang, dan mengapa</Trans>} testId="register">
        <Text size="sm">
          <Trans>
            Disusun sendiri dari apa yang dijalankan setiap layanan (UU 27/2022 Pasal 31), bukan dari daftar yang diisi.
            Pusat menerima jumlah dan angka gabungan saja, tanpa data seorang pun.
          </Trans>
        </Text>
        <Loaded query={kept}>
          {({ years }) => <Loaded query={register}>{(rows) => <Register rows={rows} years={years} />}</Loaded>}
        </Loaded>
      </Card>
    </Screen>
  );
};

type RegisterProps = Readonly<{ rows: readonly Processing[]; years: number }>;

const Register = ({ rows, years }: RegisterProps) => {
  const { t } = useMacro();
  return (
    <RowsTable<Processing>
      name="processing"
      label={t`Rekam pemrosesan`}
      rows={rows}
      columns={useColumns(years)}
      keyOf={({ part, kind }) => `${part}-${kind}`}
      rowTestId="processing-row"
      empty={
        <EmptyNote title={<Trans>Tidak ada data orang</Trans>}>
          <Trans>Layanan instansi ini tidak menyimpan apa pun tentang orang.</Trans>
        </EmptyNote>
      }
    />
  );
};

type Cell = Readonly<{ id: string; label: string; lines: (row: Processing) => readonly string[] }>;

/** The first line of a cell is what it is about; files have all of them in one. */
const columnOf = ({ id, label, lines }: Cell): Column<Processing> => ({
  ...{ id, label, text: (row) => lines(row).join('; ') },
  cell: (row) => <Lines lines={lines(row)} />,
});

const Lines = ({ lines: [first = '–', ...others] }: Readonly<{ lines: readonly string[] }>) => (
  <Stack gap={2}>
    <span>{first}</span>
    {others.map((line) => (
      <Text key={line} size="sm" c="dark.3" fw={400}>
        {line}
      </Text>
    ))}
  </Stack>
);

const useColumns = (years: number): readonly Column<Processing>[] => {
  const { t } = useMacro();
  const { _ } = useLingui();
  const text = useProcessingText(years);
  const kind = (row: Processing) => _(processedWords[row.kind]);
  const readers = (row: Processing): readonly string[] => {
    const [names, files, seen] = [text.readers(row.nameReaders), text.readers(row.files), text.disclosed(row)];
    return [
      text.readers(row.readers),
      ...(isNobody(row.nameReaders) ? [] : [t`Nama dan jabatan saja: ${names}`]),
      ...(isNobody(row.files) ? [] : [t`Sebagai berkas: ${files}`]),
      ...(row.disclosed.length > 0 ? [t`Dicatat setiap kali dilihat: ${seen}`] : []),
    ];
  };
  const recorded = (row: Processing): readonly string[] => {
    const sealed = text.sealed(row);
    return [text.recorded(row), ...(row.sealed.length > 0 ? [t`Tersegel: ${sealed}`] : [])];
  };
  return [
    {
      ...columnOf({ id: 'kind', label: t`Data`, lines: (row) => [kind(row), _(partWords[row.part])] }),
      ...{ isTitle: true, order: kind },
    },
    columnOf({ id: 'purpose', label: t`Untuk apa`, lines: (row) => [_(purposeWords[row.purpose]), text.right(row)] }),
    columnOf({ id: 'recorded', label: t`Yang dicatat`, lines: recorded }),
    columnOf({ id: 'readers', label: t`Yang dapat membaca`, lines: readers }),
    columnOf({ id: 'given', label: t`Diberikan kepada`, lines: (row) => [text.givenTo(row)] }),
    columnOf({ id: 'kept', label: t`Berapa lama`, lines: (row) => [text.kept(row)] }),
  ];
};
