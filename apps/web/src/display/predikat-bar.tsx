import { Table, Text } from '@mantine/core';
import { useLingui } from '@lingui/react';
import { Trans } from '@lingui/react/macro';
import type { Predikat } from '@kinerja/vocabulary';
import { useFormat } from './use-format';
import { predikatOrder } from './predikat-order';
import { predikatWords } from './words';

type Counts = Readonly<Record<Predikat, number>>;

/** Counts as a stripe, and the same as a table: colours alone tell nobody anything. */
export const PredikatBar = ({ counts }: Readonly<{ counts: Counts }>) => {
  const { _ } = useLingui();
  const format = useFormat();
  const all = predikatOrder.reduce((total, predikat) => total + counts[predikat], 0);
  return (
    <div>
      {all > 0 && <PredikatStripe counts={counts} />}
      <Table mt="xs" withRowBorders={false} verticalSpacing={2} data-testid="predikat-counts">
        <Table.Thead>
          <Table.Tr>
            <Table.Th>
              <Trans>Predikat</Trans>
            </Table.Th>
            <Table.Th ta="right">
              <Trans>Pegawai</Trans>
            </Table.Th>
            <Table.Th ta="right">%</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {predikatOrder.map((predikat) => (
            <Table.Tr key={predikat}>
              <Table.Td>
                <span className={`swatch p-${predikat}`} /> {_(predikatWords[predikat].label)}
              </Table.Td>
              <Table.Td ta="right">{format.number(counts[predikat])}</Table.Td>
              <Table.Td ta="right">{all === 0 ? '–' : format.share((counts[predikat] * 100) / all)}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </div>
  );
};

/** Decoration beside numbers that stand in text. */
export const PredikatStripe = ({ counts }: Readonly<{ counts: Counts }>) => {
  const all = predikatOrder.reduce((total, predikat) => total + counts[predikat], 0);
  if (all === 0) return <Text size="sm">–</Text>;
  return (
    <div className="bar" aria-hidden="true">
      {predikatOrder.map((predikat) => (
        <span key={predikat} className={`p-${predikat}`} style={{ width: `${(counts[predikat] * 100) / all}%` }} />
      ))}
    </div>
  );
};
