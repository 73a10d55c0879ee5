/** @jest-environment jsdom */
import { useQuery } from '@tanstack/react-query';
import { act, screen, waitFor } from '@testing-library/react';
import { staleAnswers } from '../api/stale-answers';
import { speak } from '../language/language';
import { rendered } from '../testing/rendered.fixtures';
import { StalenessNotice } from './staleness-notice';

const address = 'api/identity/people/1';

/** A screen whose first answers lag, then one that does not. */
const screenWith = (lags: number[]) => {
  const Rows = () => {
    const { data } = useQuery({
      queryKey: ['identity', 'people'],
      queryFn: () => {
        const lag = lags.shift() ?? 0;
        staleAnswers.note(address, 'identity', lag);
        return `tertinggal ${lag}`;
      },
    });
    return <p>{data}</p>;
  };
  return <Rows />;
};

beforeEach(() => jest.useFakeTimers());
afterEach(() => {
  jest.useRealTimers();
  staleAnswers.clear();
});

it('says that rows lag, asks again by itself, later and later, and is gone once they do not', async () => {
  await speak('id');
  await rendered(
    <>
      <StalenessNotice />
      {screenWith([5, 2, 0])}
    </>,
  );
  await waitFor(() => expect(screen.getByText('tertinggal 5')).toBeTruthy());
  expect(screen.getByTestId('stale')).toBeTruthy();
  await act(() => jest.advanceTimersByTimeAsync(1_000));
  expect(screen.getByText('tertinggal 2')).toBeTruthy();
  await act(() => jest.advanceTimersByTimeAsync(1_500));
  expect(screen.getByTestId('stale')).toBeTruthy();
  await act(() => jest.advanceTimersByTimeAsync(500));
  expect(screen.getByText('tertinggal 0')).toBeTruthy();
  expect(screen.queryByTestId('stale')).toBeNull();
});
