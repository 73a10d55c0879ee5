import { i18n } from '@lingui/core';
import { I18nProvider } from '@lingui/react';
import { MantineProvider } from '@mantine/core';
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { useLayoutEffect } from 'react';
import { queryClient } from './query-client';
import { router } from './router';
import { Messages } from './shell/messages';
import { styleNonce } from './style-nonce';
import { theme } from './theme';

/** Takes away what index.html shows while the app is on its way. */
const useArrival = (): void => useLayoutEffect(() => document.getElementById('waiting')?.remove(), []);

export const App = () => {
  useArrival();
  return (
    <I18nProvider i18n={i18n}>
      <MantineProvider theme={theme} forceColorScheme="light" getStyleNonce={() => styleNonce}>
        <QueryClientProvider client={queryClient}>
          <RouterProvider router={router} />
          <Messages />
        </QueryClientProvider>
      </MantineProvider>
    </I18nProvider>
  );
};
