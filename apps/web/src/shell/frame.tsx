import { Button, Group, Text } from '@mantine/core';
import { useLingui } from '@lingui/react';
import { Trans, useLingui as useMacro } from '@lingui/react/macro';
import { useQueryClient, useQuery } from '@tanstack/react-query';
import { Link, useRouterState } from '@tanstack/react-router';
import { lazy, Suspense, useEffect, useRef, useSyncExternalStore, type ReactNode } from 'react';
import { tppRuns } from '../api/incentives';
import { networkProblem } from '../api/problem';
import { finishSignOut, sessionQuery, type Session } from '../api/session';
import { dropCommandsOf } from '../commands/device-queue';
import { dropDraftsOf } from '../drafts/draft-store';
import { roleWords } from '../display/words';
import { LanguageSwitch } from '../language/language-switch';
import { AccountChanged } from '../session/account-changed';
import { useUnfinished } from '../first-steps/use-first-steps';
import { placesFor } from '../routes/access';
import { useScreen } from '../routes/use-screen';
import { markSignedOut } from '../session/sign-out-mark';
import { isAnotherAccount, noteSession } from '../session/signed-in-mark';
import { ProofWhenAsked } from '../session/proof-when-asked';
import { onAccountWatch, showSignedOut } from '../session/watch-account';
import { FailureNote } from './failure-note';
import { focusPage } from './focus-page';
import { Icon } from './icon';
import { Loaded } from './loaded';
import { namesWrongMonth } from './screen-search';
import { isSetUpDue, StaffPage } from './staff-page';
import { StalenessNotice } from './staleness-notice';
import { WrongMonth } from './wrong-month';

/** Fetched beside the page; without it nothing is resumed now, and all else works. */
const ToldOutcomes = lazy(() => import('../commands/outcome-notices').catch(() => ({ default: () => null })));

/** Whoever is signed in does not need it; for others `main.tsx` begins to fetch it at once. */
const SignInScreen = lazy(async () => ({
  default: await import('../session/sign-in-screen').then(
    ({ SignInScreen: screen }) => screen,
    () => PageMissing,
  ),
}));
const PageMissing = () => <FailureNote error={networkProblem()} onRetry={() => location.reload()} />;

/** What surrounds every page of a signed-in person; without a session the sign-in page stands in its place. */
export const Frame = ({ children }: Readonly<{ children?: ReactNode }>) => {
  const session = useQuery(sessionQuery);
  const isWrongMonth = useRouterState({ select: ({ location }) => namesWrongMonth(location.search) });
  const account = session.data?.accountId;
  const isAnother = useSyncExternalStore(onAccountWatch, () => isAnotherAccount(account));
  useEffect(() => {
    if (account !== undefined) noteSession(account);
  }, [account, session.dataUpdatedAt]);
  if (isAnother) return <AccountChanged />;
  if (session.data === null)
    return (
      <Suspense>
        <SignInScreen />
      </Suspense>
    );
  return (
    <Loaded query={session}>
      {(known) => (
        <div className="frame">
          <SkipLink />
          <TopBar session={known ?? noOne} />
          <Menu session={known ?? noOne} />
          <main className="page" id="main" tabIndex={-1}>
            <StalenessNotice />
            {known && <Outcomes session={known} />}
            {isWrongMonth ? <WrongMonth /> : (children ?? <StaffPage session={known ?? noOne} />)}
          </main>
          <ProofWhenAsked />
        </div>
      )}
    </Loaded>
  );
};

const Outcomes = ({ session }: Readonly<{ session: Session }>) =>
  !isSetUpDue(session) && (
    <Suspense>
      <ToldOutcomes key={session.accountId} account={session.accountId} />
    </Suspense>
  );

/** First in the page for those who come by keyboard. The address itself would lead to the top of the app, because of `<base>`. */
const SkipLink = () => (
  <a
    className="skip-link"
    href="#main"
    data-testid="skip-link"
    onClick={(event) => {
      event.preventDefault();
      focusPage();
    }}
  >
    <Trans>Langsung ke isi</Trans>
  </a>
);

const noOne: Session = {
  accountId: '',
  displayName: '',
  roles: [],
  hasSecondFactor: false,
  agency: '',
  agencyName: '',
};

const TopBar = ({ session }: Readonly<{ session: Session }>) => {
  const { _ } = useLingui();
  const roles = session.roles.filter((one) => one !== 'employee').map((role) => _(roleWords[role]));
  return (
    <header className="top-bar">
      <div className="top-bar-place">
        <strong>Kinerja</strong>
        <span data-testid="agency-name">{session.agencyName}</span>
      </div>
      <Group gap="xs" wrap="nowrap">
        <div className="top-bar-person">
          <Text size="sm" fw={600} truncate data-testid="display-name">
            {session.displayName}
          </Text>
          {roles.length > 0 && (
            <Text size="xs" truncate title={roles.join(', ')}>
              {roles.join(', ')}
            </Text>
          )}
        </div>
        {!isSetUpDue(session) && <OwnAccountLink />}
        <LanguageSwitch />
        <SignOutButton session={session} />
      </Group>
    </header>
  );
};

const OwnAccountLink = () => {
  const { t } = useMacro();
  return (
    <Link to="/me" className="top-bar-link" aria-label={t`Akun saya`} data-testid="own-account">
      <Icon name="me" />
    </Link>
  );
};

const SignOutButton = ({ session }: Readonly<{ session: Session }>) => {
  const { t } = useMacro();
  const client = useQueryClient();
  /** Signed out on this device at once; the server is told now or, where it cannot be reached, before its session is used again. */
  const leave = () => {
    dropDraftsOf(session.accountId);
    void dropCommandsOf(session.accountId);
    markSignedOut(session.accountId);
    showSignedOut(client);
    void finishSignOut();
  };
  return (
    <Button variant="transparent" c="white" px={8} aria-label={t`Keluar`} data-testid="sign-out" onClick={leave}>
      <Icon name="leave" />
      <Text span visibleFrom="md" ms={6}>
        <Trans>Keluar</Trans>
      </Text>
    </Button>
  );
};

const Menu = ({ session }: Readonly<{ session: Session }>) => !isSetUpDue(session) && <Places session={session} />;

const Places = ({ session }: Readonly<{ session: Session }>) => {
  const { t } = useMacro();
  const { _ } = useLingui();
  const runs = useQuery({ ...tppRuns(), enabled: session.roles.includes('agency-head') });
  const { isUnfinished } = useUnfinished(session);
  const pathname = useRouterState({ select: (state) => state.location.pathname });
  const reachedFrom = useScreen()?.reachedFrom;
  const places = placesFor(session, { isLetIn: runs.isSuccess, isUnfinished });
  const menu = useRef<HTMLElement>(null);
  useEffect(() => {
    // On a phone a long menu is wider than the screen; places that come later push the others on.
    menu.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest', inline: 'center' });
  }, [pathname, reachedFrom, places.length]);
  return (
    <nav ref={menu} className="menu" aria-label={t`Menu utama`}>
      {places.map(({ path, menu: { icon, label } }) => (
        <Link
          key={path}
          to={path}
          className="menu-item"
          aria-current={pathname.startsWith(path) || path === reachedFrom ? 'page' : undefined}
          data-testid={`menu${path.replaceAll('/', '-')}`}
        >
          <Icon name={icon} />
          <span>{_(label)}</span>
        </Link>
      ))}
    </nav>
  );
};
