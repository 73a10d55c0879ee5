import { Group, NativeSelect, TextInput } from '@mantine/core';
import { useLingui } from '@lingui/react/macro';
import { useQueryClient } from '@tanstack/react-query';
import { personWith } from '../api/directory';
import { seenRows, type Column, type View, type Words } from './columns';
import { CsvButton } from './csv-button';

type ToolsProps<Row> = Readonly<{
  name: string;
  columns: readonly Column<Row>[];
  view: View;
  see: (some: Partial<View>) => void;
  /** Every row there is, not only those that are here. */
  all: () => Promise<readonly Row[]>;
}>;

/** Finds, sorts (on a phone, where no head does) and exports. */
export const TableTools = <Row,>({ name, columns, view, see, all }: ToolsProps<Row>) => {
  const { t } = useLingui();
  const sortable = columns.filter(({ order }) => order);
  return (
    <Group gap="sm" align="flex-end">
      <TextInput
        flex={1}
        miw={140}
        type="search"
        name={`${name}-find`}
        aria-label={t`Cari dalam tabel`}
        placeholder={t`Cari …`}
        value={view.find}
        onChange={(event) => see({ find: event.currentTarget.value })}
        data-testid={`${name}-find`}
      />
      <NativeSelect
        className="narrow-only"
        aria-label={t`Urutkan`}
        value={view.sort}
        onChange={(event) => see({ sort: event.currentTarget.value })}
      >
        <option value="">{t`Urutan asal`}</option>
        {sortable.flatMap(({ id, label }) => [
          <option key={id} value={id}>{`${label} \u25B2`}</option>,
          <option key={`-${id}`} value={`-${id}`}>{`${label} \u25BC`}</option>,
        ])}
      </NativeSelect>
      <ExportButton name={name} columns={columns} view={view} all={all} />
    </Group>
  );
};

type ExportProps<Row> = Omit<ToolsProps<Row>, 'see'>;

/** What is filtered is what is exported, through all pages of the service. */
const ExportButton = <Row,>({ name, columns, view, all }: ExportProps<Row>) => {
  const client = useQueryClient();
  const namesFor = async (rows: readonly Row[]): Promise<Words> => {
    const person = columns.find((column) => column.person)?.person;
    const ids = person ? [...new Set(rows.map(person))] : [];
    const names = await Promise.all(
      ids.map(async (id) => [id, (await client.fetchQuery(personWith(id)))?.name] as const),
    );
    const known = new Map(names);
    return { nameOf: (id) => known.get(id) };
  };
  const lines = async () => {
    const rows = await all();
    const words = await namesFor(rows);
    const seen = seenRows(rows, columns, view, words).map((row) => columns.map(({ text }) => text(row, words)));
    return [columns.map(({ label }) => label), ...seen];
  };
  return <CsvButton file={`${name}.csv`} testId={`${name}-export`} lines={lines} />;
};
