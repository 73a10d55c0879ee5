import { createRootRoute, createRoute, createRouter, lazyRouteComponent, Outlet } from '@tanstack/react-router';
import { manifest, type ScreenPath } from './routes/manifest';
import type { ScreenEntry } from './routes/screen-entry';
import { FailureNote } from './shell/failure-note';
import { fetchPage } from './shell/fetch-page';
import { Frame } from './shell/frame';
import { Home } from './shell/home';
import { LostScreen } from './shell/lost-screen';
import { screenSearch } from './shell/screen-search';

const root = createRootRoute({ component: Outlet, notFoundComponent: LostScreen });

/** Pages of a signed-in person. */
const staff = createRoute({ getParentRoute: () => root, id: 'staff', component: Frame });

/** Before the sign-in. */
type DoorPath = '/activate' | '/sign-in/outside';
type EntryAt<Path> = ScreenEntry & Readonly<{ path: Path }>;

/** Each area's pages are files of their own, fetched when first opened. */
const optionsOf = <Path extends ScreenPath>(screen: EntryAt<Path>) => ({
  path: screen.path,
  staticData: { screen },
  component: lazyRouteComponent(fetchPage(screen.load)),
});

const doorAt = <Path extends ScreenPath>(screen: EntryAt<Path>) =>
  createRoute({ getParentRoute: () => root, ...optionsOf(screen) });

const pageAt = <Path extends ScreenPath>(screen: EntryAt<Path>) =>
  createRoute({
    getParentRoute: () => staff,
    ...optionsOf(screen),
    validateSearch: screenSearch,
    loaderDeps: ({ search }) => ({ month: search.month }),
    loader: ({ deps }) => void screen.prefetch?.(deps.month),
  });

/** `map` makes one type of all routes; a type of its own for each address lets links know which of them take parameters. */
type Each<Path> = Path extends ScreenPath ? EntryAt<Path> : never;
type PageAt<Path> = Path extends ScreenPath ? ReturnType<typeof pageAt<Path>> : never;
type DoorAt<Path> = Path extends ScreenPath ? ReturnType<typeof doorAt<Path>> : never;

const entries: readonly Each<ScreenPath>[] = manifest;
const isBeforeSignIn = (screen: ScreenEntry): boolean => screen.audience.kind === 'everybody';
const doors = entries.filter(isBeforeSignIn).map(doorAt) as unknown as DoorAt<DoorPath>[];
const pages = entries.filter((screen) => !isBeforeSignIn(screen)).map(pageAt) as unknown as PageAt<
  Exclude<ScreenPath, DoorPath>
>[];

const homes = (['/', '/sign-in'] as const).map((path) =>
  createRoute({ getParentRoute: () => staff, path, component: Home }),
);

export const router = createRouter({
  routeTree: root.addChildren([...doors, staff.addChildren([...homes, ...pages])]),
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
  interface StaticDataRouteOption {
    screen?: ScreenEntry;
  }
}
