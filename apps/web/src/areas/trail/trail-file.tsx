import { useLingui as useLinguiCore } from '@lingui/react';
import { useLingui } from '@lingui/react/macro';
import { useQueryClient, type QueryClient } from '@tanstack/react-query';
import { personWith } from '../../api/directory';
import type { Page } from '../../api/http';
import { units } from '../../api/identity';
import { everyLine, type TrailFact, type TrailLine, type TrailPart, type TrailQuestion } from '../../api/trail';
import { CsvButton } from '../../tables/csv-button';
import { actorWords, eventWords } from './event-words';
import { useFactText } from './fact-value';
import { factWords } from './fact-words';
import { isNamed } from './line-parts';

type Names = Readonly<Record<'person' | 'unit', ReadonlyMap<string, string>>>;
type TrailFileProps = Readonly<{ part: TrailPart; query: (cursor?: string) => TrailQuestion }>;

/** Everybody and every unit that the lines name. */
const namesIn = async (client: QueryClient, lines: readonly TrailLine[]): Promise<Names> => {
  const people = lines.flatMap(({ by, facts }) => [
    ...(isNamed(by) && by.id !== undefined ? [by.id] : []),
    ...facts.flatMap(({ kind, value, before }) => (kind === 'person' ? [value, before ?? value] : [])),
  ]);
  const [known, entries] = await Promise.all([
    client.fetchQuery(units()),
    Promise.all([...new Set(people)].map(async (id) => [id, (await client.fetchQuery(personWith(id)))?.name] as const)),
  ]);
  return {
    person: new Map(entries.map(([id, name]) => [id, name ?? id])),
    unit: new Map(known.items.map(({ unitId, name }) => [unitId, name])),
  };
};

/** The lines that the filter leaves, all of them, with position and hash of each. */
export const TrailFile = ({ part, query }: TrailFileProps) => {
  const { t } = useLingui();
  const client = useQueryClient();
  const rowOf = useRows();
  const head = [t`Posisi`, t`Waktu (UTC)`, t`Oleh`, t`Peristiwa`, t`Isi`, t`Objek`, t`Versi`, 'SHA-256'];
  const lines = async () => {
    const found = await everyLine(query, (question) => client.fetchQuery(question as never) as Promise<Page<TrailLine>>); // prettier-ignore
    const names = await namesIn(client, found);
    return [head, ...found.map((line) => rowOf(line, names))];
  };
  return <CsvButton file={`${part}-trail.csv`} testId="trail-export" lines={lines} />;
};

const useRows = () => {
  const { _ } = useLinguiCore();
  const { t } = useLingui();
  const textOf = useFactText();
  const value = (fact: TrailFact, said: string, names: Names): string => {
    if (fact.kind === 'sealed') return t`tersegel`;
    return fact.kind === 'person' || fact.kind === 'unit' ? (names[fact.kind].get(said) ?? said) : textOf(fact, said);
  };
  const inWords = (fact: TrailFact, names: Names): string => {
    const now = `${_(factWords[fact.name])}: ${value(fact, fact.value, names)}`;
    if (fact.before === undefined) return now;
    const before = value(fact, fact.before, names);
    return `${now} ${t`(sebelumnya ${before})`}`;
  };
  return ({ position, recordedAt, by, type, facts, stream, version, hash }: TrailLine, names: Names) => [
    ...[
      String(position),
      recordedAt,
      names.person.get(by.id ?? '') ?? by.name ?? _(actorWords[by.kind]),
      _(eventWords[type]),
    ],
    ...[facts.map((fact) => inWords(fact, names)).join('; '), stream, String(version), hash],
  ];
};
