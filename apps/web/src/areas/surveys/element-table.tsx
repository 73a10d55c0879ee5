import { Table } from '@mantine/core';
import { useLingui } from '@lingui/react';
import { Trans } from '@lingui/react/macro';
import type { SurveyElement } from '@kinerja/vocabulary';
import { useFormat } from '../../display/use-format';
import { elementWords } from '../../display/words';

const LOWEST = 1;
const RANGE = 3;

/** The nine elements, weakest first: where the follow-up begins. */
export const ElementTable = ({ nrr }: Readonly<{ nrr: Readonly<Record<SurveyElement, string>> }>) => {
  const { _ } = useLingui();
  const format = useFormat();
  const elements = (Object.keys(elementWords) as SurveyElement[]).sort((a, b) => Number(nrr[a]) - Number(nrr[b]));
  return (
    <Table verticalSpacing={6} data-testid="elements">
      <Table.Thead>
        <Table.Tr>
          <Table.Th>
            <Trans>Unsur</Trans>
          </Table.Th>
          <Table.Td w="30%" className="wide-only" />
          <Table.Th ta="right">
            <Trans>Nilai (1–4)</Trans>
          </Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {elements.map((element) => (
          <Table.Tr key={element}>
            <Table.Td>{_(elementWords[element])}</Table.Td>
            <Table.Td className="wide-only">
              <div className="bar" aria-hidden="true">
                <span className="p-baik" style={{ width: `${((Number(nrr[element]) - LOWEST) * 100) / RANGE}%` }} />
              </div>
            </Table.Td>
            <Table.Td ta="right">{format.number(nrr[element])}</Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
};
