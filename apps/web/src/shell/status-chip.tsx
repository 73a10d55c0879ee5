import { useLingui } from '@lingui/react';
import { tones } from '../display/palette';
import type { Word } from '../display/words';

/** A status as a coloured word; the colour never stands alone. */
export const StatusChip = ({ word, isBig = false }: Readonly<{ word: Word; isBig?: boolean }>) => {
  const { _ } = useLingui();
  const { ink, paper } = tones[word.tone];
  return (
    <span className={isBig ? 'chip chip-big' : 'chip'} style={{ color: ink, background: paper }}>
      {_(word.label)}
    </span>
  );
};
