import { Text } from '@mantine/core';
import { useLingui } from '@lingui/react';
import { Trans } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { processingRegister, retention, type Processing } from '../../api/processing';
import { trailParts, type TrailPart } from '../../api/trail';
import { Card } from '../../shell/card';
import { Loaded } from '../../shell/loaded';
import { Screen } from '../../shell/screen';
import { partWords } from '../trail/event-words';
import { processedWords, purposeWords } from '../trail/processing-words';
import { isNobody, useProcessingText } from '../trail/use-processing-text';

/** What is kept of the person, why, by what right, who reads it and for how long (TRL-013). */
export const OwnProcessingScreen = () => {
  const register = useQuery(processingRegister());
  const kept = useQuery(retention());
  return (
    <Screen>
      <Text size="sm">
        <Trans>
          Disusun sendiri dari apa yang dijalankan sistem. Ingin tahu siapa yang sudah melihat data Anda, atau ada yang
          keliru? Keduanya ada di halaman Data saya.
        </Trans>
      </Text>
      <Loaded query={kept}>
        {({ years }) => (
          <Loaded query={register}>
            {(rows) =>
              trailParts.map((part) => <Part key={part} part={part} rows={ofEmployees(rows, part)} years={years} />)
            }
          </Loaded>
        )}
      </Loaded>
    </Screen>
  );
};

const ofEmployees = (rows: readonly Processing[], part: TrailPart): readonly Processing[] =>
  rows.filter((row) => row.part === part && row.people === 'employees');

type PartProps = Readonly<{ part: TrailPart; rows: readonly Processing[]; years: number }>;

const Part = ({ part, rows, years }: PartProps) => {
  const { _ } = useLingui();
  return rows.length === 0 ? null : (
    <Card title={_(partWords[part])} testId={`processing-${part}`}>
      <ul className="rows">
        {rows.map((row) => (
          <li key={row.kind}>
            <Kept row={row} years={years} />
          </li>
        ))}
      </ul>
    </Card>
  );
};

const Kept = ({ row, years }: Readonly<{ row: Processing; years: number }>) => {
  const { _ } = useLingui();
  const text = useProcessingText(years);
  const hasEvents = row.events.length > 0;
  return (
    <details data-testid={`processing-${row.part}-${row.kind}`}>
      <summary>
        <Text component="span" fw={600}>
          {_(processedWords[row.kind])}
        </Text>
        <Text size="sm">{_(purposeWords[row.purpose])}</Text>
      </summary>
      <ul className="plain">
        <Line name={<Trans>Dasar</Trans>}>{text.right(row)}</Line>
        {hasEvents && <Line name={<Trans>Yang dicatat</Trans>}>{text.recorded(row)}</Line>}
        {row.sealed.length > 0 && <Line name={<Trans>Tersegel</Trans>}>{text.sealed(row)}</Line>}
        <Line name={<Trans>Yang dapat membaca</Trans>}>{text.readers(row.readers)}</Line>
        {!isNobody(row.nameReaders) && (
          <Line name={<Trans>Nama dan jabatan saja</Trans>}>{text.readers(row.nameReaders)}</Line>
        )}
        {row.disclosed.length > 0 && (
          <Line name={<Trans>Dicatat setiap kali dilihat</Trans>}>{text.disclosed(row)}</Line>
        )}
        {row.givenTo.length > 0 && <Line name={<Trans>Diberikan kepada</Trans>}>{text.givenTo(row)}</Line>}
        <Line name={<Trans>Berapa lama</Trans>}>{text.kept(row)}</Line>
      </ul>
    </details>
  );
};

const Line = ({ name, children }: Readonly<{ name: ReactNode; children: string }>) => (
  <li>
    <Text component="span" size="sm" c="dark.3">
      {name}
    </Text>
    <Text size="sm">{children}</Text>
  </li>
);
