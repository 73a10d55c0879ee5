import { Button, Group, Stack, Text } from '@mantine/core';
import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { useFormat } from '../display/use-format';
import { EmptyNote } from '../shell/empty-note';
import { FailureNote } from '../shell/failure-note';
import { Loaded } from '../shell/loaded';
import { seenRows, type Column, type View } from './columns';
import { TableTools } from './table-tools';
import { TableOfRows } from './table-of-rows';
import { useRows, useWords, type Source } from './use-rows';
import { useView } from './use-view';

type TableProps<Row> = Readonly<{
  /** Of its state in the address and of its file. */
  name: string;
  /** For those who hear it. */
  label: string;
  columns: readonly Column<Row>[];
  keyOf: (row: Row) => string;
  /** Column it is sorted by at first, `-` before it from the greatest down; else as the rows come. */
  sort?: string;
  rowTestId: string;
  empty: ReactNode;
  /** False where the service finds and narrows: a list too long to be read as a whole. */
  hasTools?: boolean;
}>;

const PAGE = 50;
/** A list that is seen at one glance needs nothing to find, sort or page with. */
const SHORT = 5;

/** A list of a service: one page at once, the others as they are needed. */
export const DataTable = <Row,>({ source, ...table }: TableProps<Row> & Readonly<{ source: Source<Row> }>) => {
  const { view, see } = useView(table.name, { sort: table.sort ?? '' });
  const needsWhole = view.find !== '' || view.sort !== '';
  const { pages, rows, isMore, isWhole, all } = useRows(source, (read) => !needsWhole && read >= view.page * PAGE + 1);
  return (
    <Loaded query={{ ...pages, isError: pages.isError && rows.length === 0 } as typeof pages} lines={6}>
      {() => (
        <>
          <Seen {...table} rows={rows} view={view} see={see} isWhole={isWhole} isBusy={isMore} all={all} />
          {pages.isFetchNextPageError && <FailureNote error={pages.error} onRetry={() => void pages.fetchNextPage()} />}
        </>
      )}
    </Loaded>
  );
};

/** Rows that are here already. */
export const RowsTable = <Row,>({ rows, ...table }: TableProps<Row> & Readonly<{ rows: readonly Row[] }>) => {
  const { view, see } = useView(table.name, { sort: table.sort ?? '' });
  return <Seen {...table} rows={rows} view={view} see={see} isWhole isBusy={false} all={() => Promise.resolve(rows)} />;
};

type SeenProps<Row> = TableProps<Row> &
  Readonly<{
    rows: readonly Row[];
    view: View;
    see: (some: Partial<View>) => void;
    isWhole: boolean;
    /** The rest of the rows is on its way. */
    isBusy: boolean;
    all: () => Promise<readonly Row[]>;
  }>;

const needsTools = <Row,>({ rows, isWhole, hasTools = true }: SeenProps<Row>): boolean =>
  hasTools && (rows.length > SHORT || !isWhole);

const Seen = <Row,>(props: SeenProps<Row>) => {
  const { label, columns, rows, keyOf, view, see, isWhole, isBusy, rowTestId, empty } = props;
  const words = useWords(columns, rows);
  if (rows.length === 0 && isWhole) return <>{empty}</>;
  const seen = seenRows(rows, columns, view, words);
  const first = (view.page - 1) * PAGE;
  return (
    <Stack gap="sm" aria-busy={isBusy}>
      {needsTools(props) && <TableTools {...props} />}
      {isBusy && (
        <Text size="sm" role="status">
          <Trans>Membaca semua baris …</Trans>
        </Text>
      )}
      {seen.length === 0 ? (
        <EmptyNote title={<Trans>Tidak ada yang cocok</Trans>}>
          <Trans>Ubah atau hapus kata yang dicari.</Trans>
        </EmptyNote>
      ) : (
        <TableOfRows
          label={label}
          columns={columns}
          rows={seen.slice(first, first + PAGE)}
          keyOf={keyOf}
          sort={view.sort}
          onSort={(sort) => see({ sort })}
          words={words}
          rowTestId={rowTestId}
        />
      )}
      <Pager page={view.page} rows={seen.length} isWhole={isWhole} onPage={(page) => see({ page })} />
    </Stack>
  );
};

type PagerProps = Readonly<{ page: number; rows: number; isWhole: boolean; onPage: (page: number) => void }>;

const Pager = ({ page, rows, isWhole, onPage }: PagerProps) => {
  const format = useFormat();
  const isLast = rows <= page * PAGE;
  if (page === 1 && isLast) return null;
  const [from, to] = [format.number((page - 1) * PAGE + 1), format.number(Math.min(rows, page * PAGE))];
  return (
    <Group gap="sm">
      <Button variant="default" disabled={page === 1} onClick={() => onPage(page - 1)} data-testid="page-before">
        <Trans>Sebelumnya</Trans>
      </Button>
      <Button variant="default" disabled={isLast} onClick={() => onPage(page + 1)} data-testid="page-after">
        <Trans>Berikutnya</Trans>
      </Button>
      <Text size="sm">
        {isWhole ? (
          <Trans>
            {from}–{to} dari {format.number(rows)}
          </Trans>
        ) : (
          `${from}–${to}`
        )}
      </Text>
    </Group>
  );
};
