import { useLingui } from '@lingui/react';
import { tones } from '../display/palette';
import type { Word } from '../display/words';

/** A status as a coloured word; the colour never stands alone. */
export const StatusChip = ({ word }: Readonly<{ word: Word }>) => {
  const { _ } = useLingui();
  const { ink, paper } = tones[word.tone];
  return (
    <span className="chip" style={{ color: ink, background: paper }}>
      {_(word.label)}
    </span>
  );
};
