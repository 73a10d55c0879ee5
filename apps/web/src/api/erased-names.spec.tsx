/** @jest-environment jsdom */
import { speak } from '../language/language';
import { withErasedNames } from './erased-names';

const answer = JSON.stringify({
  items: [{ name: '(dihapus)' }, { username: '(dihapus) 3b7e0e52-6d0e-4c0e-9b4e-2f1f7a5e0005' }, { name: 'Siti' }],
  note: 'kata (dihapus) dalam kalimat',
});

it.each([
  ['id', '(dihapus)'],
  ['en', '(erased)'],
] as const)('calls whoever was erased so in the language %s, and nobody else', async (language, called) => {
  await speak(language);
  expect(JSON.parse(withErasedNames(answer))).toEqual({
    items: [{ name: called }, { username: called }, { name: 'Siti' }],
    note: 'kata (dihapus) dalam kalimat',
  });
});
