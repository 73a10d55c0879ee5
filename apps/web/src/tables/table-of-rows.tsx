import { Table, UnstyledButton } from '@mantine/core';
import { useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { NameOf } from '../shell/name-of';
import type { Column, Words } from './columns';

type TableOfRowsProps<Row> = Readonly<{
  label: string;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  keyOf: (row: Row) => string;
  sort: string;
  onSort: (sort: string) => void;
  words: Words;
  rowTestId: string;
}>;

const ariaSort = (column: string, sort: string) => {
  if (sort === column) return 'ascending';
  return sort === `-${column}` ? 'descending' : 'none';
};
const marks = { ascending: '\u25B2', descending: '\u25BC', none: '' } as const;

/** Rows below a head that sorts; below 768 px each row is a card, its values with their labels. */
export const TableOfRows = <Row,>(props: TableOfRowsProps<Row>) => {
  const { label, columns, rows, keyOf, rowTestId, words } = props;
  return (
    <div className="scroll-x">
      <Table className="data-table" verticalSpacing="xs" aria-label={label} role="table">
        <Table.Thead role="rowgroup">
          <Table.Tr role="row">
            {columns.map((column) => (
              <Head key={column.id} column={column} {...props} />
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody role="rowgroup">
          {rows.map((row) => (
            <Table.Tr key={keyOf(row)} role="row" data-testid={rowTestId}>
              {columns.map((column) => (
                <Table.Td
                  key={column.id}
                  role="cell"
                  data-label={column.label}
                  data-title={column.isTitle}
                  className={column.isNumber ? 'money' : undefined}
                  ta={column.isNumber ? 'right' : undefined}
                >
                  {shownIn(column, row, words)}
                </Table.Td>
              ))}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </div>
  );
};

const shownIn = <Row,>({ cell, person, text }: Column<Row>, row: Row, words: Words): ReactNode => {
  if (cell) return cell(row);
  return person ? <NameOf id={person(row)} /> : text(row, words);
};

type HeadProps<Row> = Readonly<{ column: Column<Row> }> & Pick<TableOfRowsProps<Row>, 'sort' | 'onSort'>;

const Head = <Row,>({ column: { id, label, order, isNumber }, sort, onSort }: HeadProps<Row>) => {
  const { t } = useLingui();
  const side = isNumber ? 'right' : undefined;
  if (!order)
    return (
      <Table.Th role="columnheader" ta={side}>
        {label}
      </Table.Th>
    );
  const now = ariaSort(id, sort);
  return (
    <Table.Th role="columnheader" aria-sort={now} ta={side}>
      <UnstyledButton
        className="sort-button"
        title={t`Urutkan`}
        onClick={() => onSort(sort === id ? `-${id}` : id)}
        data-testid={`sort-${id}`}
      >
        {label} <span aria-hidden="true">{marks[now]}</span>
      </UnstyledButton>
    </Table.Th>
  );
};
