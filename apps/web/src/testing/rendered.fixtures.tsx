import { i18n } from '@lingui/core';
import { I18nProvider } from '@lingui/react';
import { MantineProvider } from '@mantine/core';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { createMemoryHistory, createRootRoute, createRouter, RouterProvider } from '@tanstack/react-router';
import { render } from '@testing-library/react';
import type { ReactNode } from 'react';
import { sessionQuery } from '../api/session';
import { screenSearch } from '../shell/screen-search';

/** What browsers have and jsdom has not. */
const nothing = () => undefined;
Object.assign(window, {
  matchMedia: () => ({ matches: false, addEventListener: nothing, removeEventListener: nothing }),
  ResizeObserver: class {
    observe = nothing;
    unobserve = nothing;
    disconnect = nothing;
  },
});
Object.assign(document, { fonts: { addEventListener: nothing, removeEventListener: nothing } });
window.scrollTo = nothing;
i18n.loadAndActivate({ locale: 'id', messages: {} });

const session = { accountId: 'siti', displayName: 'Siti', roles: ['employee'], agency: 'dinkes', agencyName: 'Dinkes' };

type Known = readonly (readonly [key: readonly unknown[], answer: unknown])[];

/** Draws a part of a page as the app would, for a signed-in person, at an address; gives what the address says afterwards. `known`: what was answered before. */
export const rendered = async (part: ReactNode, address = '/', known: Known = []) => {
  const client = new QueryClient({ defaultOptions: { queries: { retry: false }, mutations: { retry: false } } });
  client.setQueryData(sessionQuery.queryKey, session as never);
  for (const [key, answer] of known) client.setQueryData(key, answer as never);
  client.setQueryDefaults(sessionQuery.queryKey, { staleTime: Infinity });
  const root = createRootRoute({ component: () => part, validateSearch: screenSearch });
  const history = createMemoryHistory({ initialEntries: [address] });
  const router = createRouter({ routeTree: root, history });
  await router.load();
  render(
    <I18nProvider i18n={i18n}>
      <MantineProvider env="test">
        <QueryClientProvider client={client}>
          <RouterProvider router={router as never} />
        </QueryClientProvider>
      </MantineProvider>
    </I18nProvider>,
  );
  return { search: () => router.state.location.search as Readonly<Record<string, unknown>> };
};
