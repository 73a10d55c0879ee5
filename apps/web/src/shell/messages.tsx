import { useIsFetching } from '@tanstack/react-query';
import { lazy, Suspense, useEffect, useState } from 'react';

const Notifications = lazy(async () => ({ default: (await import('@mantine/notifications')).Notifications }));

/** Messages come after something was done: what shows them is fetched once nothing else is on its way. Those said before wait for it. */
export const Messages = () => {
  const isQuiet = useIsFetching() === 0;
  const [wasQuiet, setWasQuiet] = useState(false);
  useEffect(() => setWasQuiet((before) => before || isQuiet), [isQuiet]);
  return (
    wasQuiet && (
      <Suspense>
        <Notifications position="top-center" autoClose={5000} limit={2} />
      </Suspense>
    )
  );
};
