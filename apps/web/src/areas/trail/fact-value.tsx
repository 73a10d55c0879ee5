import { useLingui } from '@lingui/react';
import { Trans } from '@lingui/react/macro';
import type { TrailFact } from '../../api/trail';
import { useFormat } from '../../display/use-format';
import { NameOf, UnitName } from '../../shell/name-of';
import { factWords } from './fact-words';
import { termWord } from './term-words';

/** A value that needs no name of a person or unit, as it is read and exported. */
export const useFactText = () => {
  const { _ } = useLingui();
  const format = useFormat();
  const inWord = (term: string): string => {
    const word = termWord(term);
    return word ? _(word) : term;
  };
  const writers: Partial<Record<TrailFact['kind'], (value: string) => string>> = {
    ...{ day: format.day, month: format.month, instant: format.instant, decimal: format.number, number: format.number },
    rupiah: (value) => format.rupiah(Number(value)),
    terms: (value) => value.split(' ').map(inWord).join(', '),
  };
  return ({ name, kind }: TrailFact, value: string): string =>
    name === 'year' ? value : (writers[kind]?.(value) ?? value);
};

const Value = ({ fact, value }: Readonly<{ fact: TrailFact; value: string }>) => {
  const textOf = useFactText();
  if (fact.kind === 'person') return <NameOf id={value} />;
  if (fact.kind === 'unit') return <UnitName id={value} />;
  return <>{textOf(fact, value)}</>;
};

/** `Atasan: Budi (sebelumnya Sari)`. */
export const FactLine = ({ fact }: Readonly<{ fact: TrailFact }>) => {
  const { _ } = useLingui();
  return (
    <li className="breakable" data-testid={`fact-${fact.name}`}>
      {_(factWords[fact.name])}: <Value fact={fact} value={fact.value} />
      {fact.before !== undefined && (
        <>
          {' '}
          <Trans>
            (sebelumnya <Value fact={fact} value={fact.before} />)
          </Trans>
        </>
      )}
    </li>
  );
};
