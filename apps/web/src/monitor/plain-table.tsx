import { Table } from '@mantine/core';
import type { ReactNode } from 'react';

type PlainTableProps = Readonly<{ columns: readonly ReactNode[]; rows: readonly (readonly string[])[] }>;

/** First column names the row, the others are figures. */
export const PlainTable = ({ columns, rows }: PlainTableProps) => (
  <div className="scroll-x">
    <Table verticalSpacing={4} fz="sm">
      <Table.Thead>
        <Table.Tr>
          {columns.map((column, index) => (
            <Table.Th key={index} ta={index === 0 ? 'left' : 'right'}>
              {column}
            </Table.Th>
          ))}
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {rows.map((row, line) => (
          <Table.Tr key={line}>
            {row.map((cell, index) => (
              <Table.Td key={index} ta={index === 0 ? 'left' : 'right'} className={index === 0 ? '' : 'money'}>
                {cell}
              </Table.Td>
            ))}
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  </div>
);
