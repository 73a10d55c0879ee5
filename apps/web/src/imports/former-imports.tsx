import { Button, Group, Stack, Text } from '@mantine/core';
import { useLingui as useLinguiCore } from '@lingui/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { formerImports, isRunning, type FormerImport } from '../api/imports';
import { useFormat } from '../display/use-format';
import { Card } from '../shell/card';
import { SideDialog } from '../shell/dialog';
import { EmptyNote } from '../shell/empty-note';
import { Loaded } from '../shell/loaded';
import { NameOf } from '../shell/name-of';
import { StatusChip } from '../shell/status-chip';
import type { Column } from '../tables/columns';
import { DataTable } from '../tables/data-table';
import type { ImportKind } from './import-kind';
import { Progressing, useImport } from './import-progress';
import { importStateWords } from './outcome-words';
import { Undoing } from './undoing';

const ASK_EVERY_MS = 2000;

/** What was imported before, by whom, and what became of it. */
export const FormerImports = ({ kind }: Readonly<{ kind: ImportKind }>) => {
  const { t } = useLingui();
  const [opened, open] = useState<FormerImport | undefined>();
  const columns = useColumns(kind, open);
  return (
    <Card title={<Trans>Impor sebelumnya</Trans>} testId="former-imports">
      <DataTable
        name="imports"
        label={t`Impor sebelumnya`}
        source={{
          query: (cursor) => formerImports(kind.route, cursor),
          refetchInterval: (rows) => (rows.some(isRunning) ? ASK_EVERY_MS : false),
        }}
        columns={columns}
        keyOf={({ importId }) => importId}
        rowTestId="former-import"
        empty={
          <EmptyNote title={<Trans>Belum ada impor</Trans>}>
            <Trans>Setiap impor tercatat di sini: siapa mengirimnya, kapan, dan apa hasilnya.</Trans>
          </EmptyNote>
        }
      />
      {opened && <Details kind={kind} former={opened} onClose={() => open(undefined)} />}
    </Card>
  );
};

const By = ({ id }: Readonly<{ id: string | undefined }>) =>
  id === undefined ? <Trans>akun admin tanpa data pegawai</Trans> : <NameOf id={id} />;

const useColumns = (kind: ImportKind, open: (former: FormerImport) => void): readonly Column<FormerImport>[] => {
  const { t } = useLingui();
  const { _ } = useLinguiCore();
  const format = useFormat();
  const { about } = kind;
  return [
    {
      id: 'at',
      label: t`Waktu`,
      isTitle: true,
      text: ({ acceptedAt = '' }) => (acceptedAt === '' ? '' : format.instant(acceptedAt)),
      order: ({ acceptedAt = '' }) => acceptedAt,
    },
    ...(about
      ? [
          {
            id: 'about',
            label: _(about.label),
            text: (former: FormerImport) => (former.about === undefined ? '' : about.words(former.about, format)),
            order: (former: FormerImport) => former.about ?? '',
          },
        ]
      : []),
    {
      id: 'rows',
      label: t`Pegawai`,
      isNumber: true,
      text: ({ of }) => format.number(of),
      order: ({ of }) => of,
    },
    {
      id: 'state',
      label: t`Status`,
      text: ({ state }) => _(importStateWords[state].label),
      order: ({ state }) => _(importStateWords[state].label),
      cell: ({ state }) => <StatusChip word={importStateWords[state]} />,
    },
    {
      id: 'more',
      label: t`Rincian`,
      text: () => '',
      cell: (former) => (
        <Button size="sm" variant="default" onClick={() => open(former)} data-testid="open-import">
          <Trans>Lihat</Trans>
        </Button>
      ),
    },
  ];
};

type DetailsProps = Readonly<{ kind: ImportKind; former: FormerImport; onClose: () => void }>;

/** Who sent it and when, how far it is or what it came to, and the way back. */
const Details = ({ kind, former, onClose }: DetailsProps) => {
  const { _ } = useLinguiCore();
  const query = useImport(kind, former.importId);
  const format = useFormat();
  return (
    <SideDialog title={_(kind.title)} onClose={onClose}>
      <Loaded query={query}>
        {(progress) => (
          <Stack data-testid="import-details">
            <Group gap="xs">
              <StatusChip word={importStateWords[progress.state]} />
              {kind.about && progress.about !== undefined && (
                <Text size="sm">
                  {_(kind.about.label)}: {kind.about.words(progress.about, format)}
                </Text>
              )}
            </Group>
            {progress.acceptedAt !== undefined && (
              <Text size="sm">
                <Trans>
                  Dikirim oleh <By id={progress.by} />, {format.instant(progress.acceptedAt)}
                </Trans>
              </Text>
            )}
            <Progressing progress={progress} kind={kind} />
            <Undoing progress={progress} kind={kind} />
          </Stack>
        )}
      </Loaded>
    </SideDialog>
  );
};
