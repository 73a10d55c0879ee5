import { msg } from '@lingui/core/macro';
import type { ImportState } from '../api/imports';
import type { Word } from '../display/words';

export const importStateWords: Readonly<Record<ImportState, Word>> = {
  faulty: { label: msg`Ada kesalahan`, tone: 'bad' },
  checked: { label: msg`Diperiksa`, tone: 'neutral' },
  waiting: { label: msg`Menunggu giliran`, tone: 'info' },
  active: { label: msg`Sedang diimpor`, tone: 'info' },
  completed: { label: msg`Sudah diterapkan`, tone: 'good' },
  failed: { label: msg`Berhenti`, tone: 'bad' },
  undoing: { label: msg`Sedang dibatalkan`, tone: 'info' },
  undone: { label: msg`Dibatalkan`, tone: 'neutral' },
};
