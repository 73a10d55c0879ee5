/** @jest-environment jsdom */
import { screen } from '@testing-library/react';
import type { Webhook } from '../../api/identity';
import { speak } from '../../language/language';
import { rendered } from '../../testing/rendered.fixtures';
import { GivenUpNotes, RestoredNotes } from './webhooks-notice';

const webhook = (webhookId: string, changes: Partial<Webhook> = {}): Webhook => ({
  ...{ webhookId, serviceAccountId: 'simpeg', address: 'https://simpeg.example.go.id/in', kinds: ['unit.changed'] },
  ...{ status: 'active', registeredAt: '2026-12-01T02:00:00.000Z', waiting: 0, givenUp: 0, ...changes },
});

it('leads administrators to each address that something did not reach, and says nothing of the others (IDN-229)', async () => {
  await speak('en');
  const failing = [webhook('a', { givenUp: 1 }), webhook('b', { givenUp: 12, status: 'suspended' })];
  await rendered(<GivenUpNotes webhooks={[...failing, webhook('c'), webhook('d', { givenUp: 3, status: 'ended' })]} />);
  const notes = screen.getAllByRole('link');
  expect(notes.map(({ textContent }) => textContent)).toEqual([
    '1 notification did not reach another system',
    '12 notifications did not reach another system',
  ]);
  expect(notes[0]?.getAttribute('href')).toBe('/admin/accounts/services/simpeg/webhooks');
});

it('leads administrators to each address that is told nothing since a restore (IDN-231)', async () => {
  await speak('en');
  await rendered(<RestoredNotes webhooks={[webhook('a', { heldBack: 'restored' }), webhook('b')]} />);
  expect(screen.getAllByRole('link').map(({ textContent }) => textContent)).toEqual([
    'The data was restored from a backup: another system is not told of anything yet',
  ]);
});
