import { createRootRoute, createRoute, createRouter, lazyRouteComponent, Outlet } from '@tanstack/react-router';
import { prefetchMonth } from './month/prefetch-month';
import { FailureNote } from './shell/failure-note';
import { fetchPage } from './shell/fetch-page';
import { Frame } from './shell/frame';
import { Home } from './shell/home';
import { LostScreen } from './shell/lost-screen';
import { monthSearch } from './shell/month-search';

const root = createRootRoute({ component: Outlet, notFoundComponent: LostScreen });
const activation = createRoute({
  getParentRoute: () => root,
  path: '/activate',
  component: lazyRouteComponent(
    fetchPage(() => import('./session/activation-screen')),
    'ActivationScreen',
  ),
});

/** Pages of a signed-in person. Each role's pages are a file of their own, fetched when first opened. */
const staff = createRoute({ getParentRoute: () => root, id: 'staff', component: Frame });
const page = { getParentRoute: () => staff, validateSearch: monthSearch };

const month = fetchPage(() => import('./month/month-screen'));
const tpp = fetchPage(() => import('./tpp/tpp-screens'));
const administration = fetchPage(() => import('./administration/administration-screens'));

const pages = [
  createRoute({ getParentRoute: () => staff, path: '/', component: Home }),
  createRoute({ getParentRoute: () => staff, path: '/sign-in', component: Home }),
  createRoute({
    ...page,
    path: '/month',
    loaderDeps: ({ search }) => ({ month: search.month }),
    loader: ({ deps }) => void prefetchMonth(deps.month),
    component: lazyRouteComponent(month, 'MonthScreen'),
  }),
  createRoute({
    ...page,
    path: '/inbox',
    component: lazyRouteComponent(
      fetchPage(() => import('./inbox/inbox-screen')),
      'InboxScreen',
    ),
  }),
  createRoute({
    ...page,
    path: '/distribution',
    component: lazyRouteComponent(
      fetchPage(() => import('./distribution/distribution-screen')),
      'DistributionScreen',
    ),
  }),
  createRoute({ ...page, path: '/admin/periods', component: lazyRouteComponent(administration, 'PeriodsScreen') }),
  createRoute({ ...page, path: '/admin/people', component: lazyRouteComponent(administration, 'PeopleScreen') }),
  createRoute({ ...page, path: '/tpp/runs', component: lazyRouteComponent(tpp, 'RunsScreen') }),
  createRoute({ ...page, path: '/tpp/runs/$runId', component: lazyRouteComponent(tpp, 'RunScreen') }),
  createRoute({
    ...page,
    path: '/surveys',
    component: lazyRouteComponent(
      fetchPage(() => import('./surveys/surveys-screen')),
      'SurveysScreen',
    ),
  }),
  createRoute({
    ...page,
    path: '/monitor',
    component: lazyRouteComponent(
      fetchPage(() => import('./monitor/monitor-screen')),
      'MonitorScreen',
    ),
  }),
] as const;

export const router = createRouter({
  routeTree: root.addChildren([activation, staff.addChildren([...pages])]),
  basepath: new URL(document.baseURI).pathname,
  defaultPreload: 'intent',
  scrollRestoration: true,
  // Loads the page's file again too; `reset` alone would only draw the same failure.
  defaultErrorComponent: ({ error }) => <FailureNote error={error} onRetry={() => void router.invalidate()} />,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
