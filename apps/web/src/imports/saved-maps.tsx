import { Button, Group, Text } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { saveColumnMap } from '../api/generated/identity.limits';
import { savedMaps, serviceOf, type SavedMap } from '../api/imports';
import { useCommand } from '../commands/use-command';
import { useFormat } from '../display/use-format';
import { Form } from '../forms/form';
import { text } from '../forms/rules';
import { TextField } from '../forms/text-fields';
import { useForm } from '../forms/use-form';
import { Card } from '../shell/card';
import { ConfirmedButton } from '../shell/confirmed-button';
import { Dialog } from '../shell/dialog';
import { EmptyNote } from '../shell/empty-note';
import { FailureNote } from '../shell/failure-note';
import { NameOf } from '../shell/name-of';
import type { Column } from '../tables/columns';
import { DataTable } from '../tables/data-table';
import type { ImportKind } from './import-kind';

type OfKind = Readonly<{ kind: ImportKind }>;

/** How files of other layouts are read: by whom that was said, and the way to another name or to being asked anew. */
export const SavedMaps = ({ kind }: OfKind) => {
  const { t } = useLingui();
  const [renamed, rename] = useState<SavedMap | undefined>();
  return (
    <Card title={<Trans>Susunan kolom tersimpan</Trans>} testId="saved-maps">
      <DataTable
        name="maps"
        label={t`Susunan kolom tersimpan`}
        source={{ query: () => savedMaps(kind.route) }}
        columns={useColumns(kind, rename)}
        keyOf={({ fingerprint }) => fingerprint}
        rowTestId="saved-map"
        hasTools={false}
        empty={
          <EmptyNote title={<Trans>Belum ada susunan tersimpan</Trans>}>
            <Trans>
              Pilih berkas dari sistem lain, misalnya SIASN: kolomnya dicocokkan sekali dan diingat di sini.
            </Trans>
          </EmptyNote>
        }
      />
      {renamed && <Renaming kind={kind} map={renamed} onClose={() => rename(undefined)} />}
    </Card>
  );
};

const useColumns = (kind: ImportKind, rename: (map: SavedMap) => void): readonly Column<SavedMap>[] => {
  const { t } = useLingui();
  const format = useFormat();
  return [
    { id: 'name', label: t`Nama susunan`, isTitle: true, text: ({ name }) => name },
    {
      id: 'columns',
      label: t`Kolom`,
      text: ({ columns }) => columns.map(({ column, name, value }) => `${column} ← ${name ?? `“${value}”`}`).join(', '),
      cell: ({ columns }) => (
        <details className="more">
          <summary>{format.number(columns.length)}</summary>
          <ul className="plain-list">
            {columns.map(({ column, name, value }) => (
              <li key={column} className="breakable">
                {column} ← {name ?? `“${value}”`}
              </li>
            ))}
          </ul>
        </details>
      ),
    },
    {
      id: 'by',
      label: t`Disimpan`,
      text: ({ savedAt }) => format.instant(savedAt),
      cell: ({ savedAt, savedBy }) => (
        <Text size="sm">
          {format.instant(savedAt)},{' '}
          {savedBy === undefined ? <Trans>Akun tanpa pegawai</Trans> : <NameOf id={savedBy} />}
        </Text>
      ),
    },
    {
      id: 'more',
      label: t`Tindakan`,
      text: () => '',
      cell: (map) => (
        <Group gap="xs">
          <Button variant="default" onClick={() => rename(map)} data-testid="rename-map">
            <Trans>Ganti nama</Trans>
          </Button>
          <Removal kind={kind} map={map} />
        </Group>
      ),
    },
  ];
};

type OfMap = OfKind & Readonly<{ map: SavedMap }>;

const Removal = ({ kind: { route }, map: { fingerprint, name } }: OfMap) => {
  const { t } = useLingui();
  const removing = useCommand(`POST ${route}/maps/{fingerprint}/removal`, { refreshes: [serviceOf(route)] });
  return (
    <>
      <ConfirmedButton
        label={<Trans>Hapus</Trans>}
        title={t`Hapus susunan “${name}”?`}
        consequence={<Trans>Berkas berikutnya dengan kepala kolom ini ditanyakan lagi. Impor sebelumnya tetap.</Trans>}
        variant="default"
        isBusy={removing.isPending}
        onConfirm={() => removing.mutate({ params: { fingerprint } })}
        testId="remove-map"
      />
      {removing.error && <FailureNote error={removing.error} />}
    </>
  );
};

const Renaming = ({ kind: { route }, map, onClose }: OfMap & Readonly<{ onClose: () => void }>) => {
  const { t } = useLingui();
  const { fingerprint } = map;
  const form = useForm({
    form: `rename-map:${route}:${fingerprint}`,
    begin: { name: map.name },
    rules: { name: text(saveColumnMap.name) },
  });
  const renaming = useCommand(`PUT ${route}/maps/{fingerprint}/name`, {
    refreshes: [serviceOf(route)],
    draft: form.draft.form,
    onDone: () => {
      form.sent();
      onClose();
    },
  });
  return (
    <Dialog title={t`Ganti nama susunan`} onClose={onClose}>
      <Form
        form={form}
        sending={renaming}
        onSend={() => renaming.mutate({ params: { fingerprint }, body: { name: form.fields.name.trim() } })}
        action={<Trans>Simpan</Trans>}
        testId="send-map-name"
      >
        <TextField name="name" label={t`Nama susunan`} />
      </Form>
    </Dialog>
  );
};
