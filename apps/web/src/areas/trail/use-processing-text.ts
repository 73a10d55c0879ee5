import { useLingui } from '@lingui/react';
import { plural } from '@lingui/core/macro';
import { useLingui as useMacro } from '@lingui/react/macro';
import type { Processing, ProcessingReaders } from '../../api/processing';
import { roleWords } from '../../display/words';
import { disclosedWords } from './disclosure-words';
import { eventWords } from './event-words';
import { factWords } from './fact-words';
import { everybodyWords, groundWords, recipientWords, relationWords } from './processing-words';

const YEAR = 365;

/** Whether there is anybody who reads it. */
export const isNobody = ({ roles, relations, everybody }: ProcessingReaders): boolean =>
  roles.length + relations.length === 0 && everybody === undefined;

/** How a line of the register is put into words. `years`: for which data are kept of whoever has left. */
export const useProcessingText = (years: number) => {
  const { _ } = useLingui();
  const { t } = useMacro();
  const list = (items: readonly string[]): string => (items.length === 0 ? '–' : items.join(', '));
  const readers = (read: ProcessingReaders): string => {
    const { roles, relations, everybody } = read;
    if (isNobody(read)) return t`Tidak seorang pun`;
    return list([
      ...(everybody ? [_(everybodyWords[everybody])] : []),
      ...relations.map((relation) => _(relationWords[relation])),
      ...roles.map((role) => _(roleWords[role])),
    ]);
  };
  const keptFor = ({ rule, days = 0 }: Processing['kept'][number], sealed: Processing['sealed']): string => {
    if (rule === 'history' && sealed.length === 0) return t`Riwayat, tanpa batas waktu`;
    if (rule === 'history')
      return t`Riwayat; yang tersegel dapat dihapus ${years} tahun setelah hari terakhir bertugas`;
    if (rule === 'while-used') return t`Selama dipakai`;
    const whole = days / YEAR;
    return Number.isInteger(whole)
      ? t`${plural(whole, { one: '# tahun', other: '# tahun' })}`
      : t`${plural(days, { one: '# hari', other: '# hari' })}`;
  };
  return {
    readers,
    recorded: ({ events }: Processing) => list(events.map((type) => _(eventWords[type]))),
    sealed: ({ sealed }: Processing) => list(sealed.map((field) => _(factWords[field]))),
    right: ({ ground, laws }: Processing) => `${_(groundWords[ground])}: ${laws.join(', ')}`,
    disclosed: ({ disclosed }: Processing) =>
      list(disclosed.map(({ what, ...shown }) => `${_(disclosedWords[what])} (${readers(shown)})`)),
    givenTo: ({ givenTo }: Processing) => list(givenTo.map((recipient) => _(recipientWords[recipient]))),
    kept: ({ kept, sealed }: Processing) => list(kept.map((one) => keptFor(one, sealed))),
  };
};
