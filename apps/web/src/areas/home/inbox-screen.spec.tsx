/** @jest-environment jsdom */
import { screen, waitFor } from '@testing-library/react';
import { answering } from '../../testing/answers.fixtures';
import { rendered } from '../../testing/rendered.fixtures';
import { InboxScreen } from './inbox-screen';

const numberIn = (kind: string): string | undefined =>
  screen.getByTestId(`tab-${kind}`).querySelector('.count')?.textContent;

it('tells how much waits once it is known, and no number before', async () => {
  answering({
    'planning/periods': { items: [], next: null },
    'planning/skps/queue': { items: [], next: null },
  });
  await rendered(<InboxScreen />, '/inbox');
  await waitFor(() => expect(numberIn('plans')).toBe('0'));
  expect([numberIn('reports'), numberIn('ratings')]).toEqual([undefined, undefined]);
});
