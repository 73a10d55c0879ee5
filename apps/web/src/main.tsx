import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import './styles';
import { App } from './app';
import { dropOldDrafts } from './drafts/draft-store';
import { keptLanguage, speak } from './language/language';
import { sessionQuery } from './api/session';
import { queryClient } from './query-client';
import { router } from './router';
import { leadHome } from './session/lead-home';
import { accountSignedIn } from './session/signed-in-mark';
import { watchAccount } from './session/watch-account';

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no element #root');

// Asked while the page is still being built.
void queryClient.prefetchQuery(sessionQuery);
if (accountSignedIn() === undefined) void import('./session/sign-in-screen').catch(() => undefined);
dropOldDrafts();
watchAccount(queryClient);
void leadHome();
void router.load();
await speak(keptLanguage());
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
