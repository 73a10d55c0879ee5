import { Alert, Anchor, SimpleGrid, Stack, Text } from '@mantine/core';
import { useLingui as useLinguiCore } from '@lingui/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { ChangedRow, DryRun } from '../api/imports';
import { useFormat } from '../display/use-format';
import type { Column } from '../tables/columns';
import { RowsTable } from '../tables/data-table';
import type { ImportKind } from './import-kind';
import { shownCell } from './shown-cell';

type Shown = Readonly<{ result: DryRun; kind: ImportKind }>;

/** What the file would do: how many it adds, changes and leaves, whom it does not name, and every change with what stood there before. */
export const Difference = ({ result, kind }: Shown) => {
  const { added, changed, unchanged, newRows, changes, absent } = result;
  const format = useFormat();
  return (
    <Stack data-testid="difference">
      <SimpleGrid cols={{ base: 2, md: 4 }}>
        <Tile label={<Trans>Baru</Trans>} count={added} testId="added" />
        <Tile label={<Trans>Berubah</Trans>} count={changed} testId="changed" />
        <Tile label={<Trans>Sama seperti sekarang</Trans>} count={unchanged} testId="unchanged" />
        {absent && <Tile label={<Trans>Menjabat, tidak ada di berkas</Trans>} count={absent.count} testId="absent" />}
      </SimpleGrid>
      <Warnings result={result} kind={kind} />
      {changed > 0 && <Changes changes={changes} kind={kind} />}
      {changed > changes.length && (
        <Text size="sm">
          <Trans>{format.number(changes.length)} perubahan pertama ditampilkan; yang lain juga akan ditulis.</Trans>
        </Text>
      )}
      <Keys title={<Trans>Pegawai yang datanya baru</Trans>} rows={newRows} count={added} />
      {absent && (
        <Keys
          title={<Trans>Pegawai yang tidak ada di berkas; data mereka tidak berubah</Trans>}
          rows={absent.keys.map((key) => ({ key }))}
          count={absent.count}
          areFound={kind.findsPeople}
        />
      )}
    </Stack>
  );
};

const Tile = ({ label, count, testId }: Readonly<{ label: ReactNode; count: number; testId: string }>) => {
  const format = useFormat();
  return (
    <div className="tile">
      <div className="label">{label}</div>
      <div className="tile-value" data-testid={testId}>
        {format.number(count)}
      </div>
    </div>
  );
};

/** `called`: as people call them. */
type Named = Readonly<{ key: string; called?: string | undefined }>;
const nameOf = ({ key, called }: Named): string => (called === undefined ? key : `${key} ${called}`);

type KeysProps = Readonly<{ title: ReactNode; rows: readonly Named[]; count: number; areFound?: boolean | undefined }>;

/** Staff numbers with names, folded up: there may be thousands. `areFound`: each leads to its person. */
const Keys = ({ title, rows, count, areFound = false }: KeysProps) => {
  const format = useFormat();
  if (count === 0) return null;
  return (
    <details className="more">
      <summary>
        {title} ({format.number(count)})
      </summary>
      <Text size="sm" className="breakable">
        {areFound ? rows.map((row) => <Found key={row.key} person={row} />) : rows.map(nameOf).join(', ')}
        {count > rows.length ? ', …' : ''}
      </Text>
    </details>
  );
};

const Found = ({ person }: Readonly<{ person: Named }>) => (
  <>
    <Anchor component={Link} to="/admin/people" search={{ 'people.find': person.key } as never} size="sm">
      {nameOf(person)}
    </Anchor>{' '}
  </>
);

/** By what is unusual, whose rows: nothing hinders the import. */
const Warnings = ({ result: { warnings = [], warned = 0 }, kind }: Shown) => {
  const { _ } = useLinguiCore();
  const codes = [...new Set(warnings.map(({ code }) => code))];
  return (
    <>
      {codes.map((code) => {
        const words = kind.warnings?.[code];
        const rows = warnings.filter((one) => one.code === code);
        return (
          <Alert key={code} color="yellow" variant="light" role="status" c="dark.8" data-testid="row-warning">
            {words ? _(words) : code}
            <Keys
              title={<Trans>Nomor pegawai</Trans>}
              rows={rows}
              count={codes.length === 1 ? warned : rows.length}
              areFound={kind.findsPeople}
            />
          </Alert>
        );
      })}
    </>
  );
};

const Changes = ({ changes, kind }: Readonly<{ changes: readonly ChangedRow[]; kind: ImportKind }>) => {
  const { t } = useLingui();
  const columns = useColumns(kind);
  return (
    <RowsTable
      name="changes"
      label={t`Yang akan berubah`}
      rows={changes}
      columns={columns}
      keyOf={({ row }) => String(row)}
      rowTestId="change"
      empty={null}
    />
  );
};

/** Each field as it is and as it will be, as people write it. */
const useFields = ({ columns }: ImportKind) => {
  const { _ } = useLinguiCore();
  const format = useFormat();
  return ({ fields }: ChangedRow) =>
    fields.map(({ column, was, becomes }) => {
      const known = columns[column];
      const shown = (text: string): string => shownCell(text, known ?? {}, { format, _ });
      return { column, label: known ? _(known.label) : column, was: shown(was), becomes: shown(becomes) };
    });
};

const useColumns = (kind: ImportKind): readonly Column<ChangedRow>[] => {
  const { t } = useLingui();
  const format = useFormat();
  const fieldsOf = useFields(kind);
  return [
    { id: 'key', label: t`Nomor pegawai`, isTitle: true, text: nameOf, order: ({ key }) => key },
    { id: 'row', label: t`Baris`, isNumber: true, text: ({ row }) => format.number(row), order: ({ row }) => row },
    {
      id: 'fields',
      label: t`Perubahan`,
      text: (row) =>
        fieldsOf(row)
          .map(({ label, was, becomes }) => `${label}: ${was} → ${becomes}`)
          .join('; '),
      order: ({ fields }) => fields.length,
      cell: (row) => (
        <ul className="plain-list changes">
          {fieldsOf(row).map(({ column, label, was, becomes }) => (
            <li key={column}>
              {label}: <del>{was}</del> → <ins>{becomes}</ins>
            </li>
          ))}
        </ul>
      ),
    },
  ];
};
