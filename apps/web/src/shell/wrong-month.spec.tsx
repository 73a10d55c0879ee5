/** @jest-environment jsdom */
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { speak } from '../language/language';
import { rendered } from '../testing/rendered.fixtures';
import { Frame } from './frame';

const months = ['abc', '2026-13', '2026-00', '0000-01', '1999-12', '2200-01', '2026-1', '202610', '', '%00', 'null'];
const words = {
  id: ['Bulan ini tidak ada', 'Buka bulan yang sedang berjalan', 'Sistem sedang terganggu'],
  en: ['There is no such month', 'Open the current month', 'The system is disturbed'],
} as const;

const page = <p>Isi halaman</p>;

describe.each(['id', 'en'] as const)('in %s', (language) => {
  const [title, wayBack, broken] = words[language];
  const [, , otherBroken] = words[language === 'id' ? 'en' : 'id'];

  it.each(months)('says of the month %j in the address that there is none, and leads to one that is', async (month) => {
    await speak(language);
    const { search } = await rendered(<Frame>{page}</Frame>, `/month?month=${month}`);
    expect((await screen.findByRole('heading', { level: 1 })).textContent).toBe(title);
    for (const wrong of ['Isi halaman', broken, otherBroken]) expect(screen.queryByText(wrong)).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: wayBack }));
    await waitFor(() => expect(screen.getByText('Isi halaman')).toBeTruthy());
    expect(search()).toEqual({});
  });

  it.each(['?month=2026-10', '?month=2000-01', '?month=2199-12', ''])('shows the page at %j', async (query) => {
    await speak(language);
    await rendered(<Frame>{page}</Frame>, `/month${query}`);
    expect(await screen.findByText('Isi halaman')).toBeTruthy();
    expect(screen.queryByText(title)).toBeNull();
  });
});
