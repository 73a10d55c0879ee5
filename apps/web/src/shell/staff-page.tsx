import { Outlet } from '@tanstack/react-router';
import { lazy, Suspense, useEffect, useState, type FunctionComponent } from 'react';
import { networkProblem } from '../api/problem';
import type { Session } from '../api/session';
import { mayOpen, mayOpenAt } from '../routes/access';
import { useScreen } from '../routes/use-screen';
import type { SetUpFirstProps } from '../session/set-up-first';
import { FailureNote } from './failure-note';
import { MayOpen } from './may-open';
import { NoRightScreen } from './no-right-screen';

/** Nothing else is done before: the agency demands a second factor, and its day has come (IDN-137). */
export const isSetUpDue = (session: Session | null | undefined): boolean => session?.secondFactorDemand?.isDue === true;

/** Fetched when it is wanted, which is seldom. */
const SetUpFirst = lazy<FunctionComponent<SetUpFirstProps>>(async () => ({
  default: await import('../session/set-up-first').then(
    ({ SetUpFirst: screen }) => screen,
    () => SetUpMissing,
  ),
}));
const SetUpMissing = () => <FailureNote error={networkProblem()} onRetry={() => location.reload()} />;

const DemandNotice = lazy<FunctionComponent<Readonly<{ dueOn: string }>>>(async () => ({
  default: await import('../session/demand-notice').then(
    ({ DemandNotice: notice }) => notice,
    () => () => null,
  ),
}));

type StaffPageProps = Readonly<{ session: Session }>;

/** The page of the address, or what has to be done before any. Whoever was led there stays until the codes of the set-up are kept. */
export const StaffPage = ({ session }: StaffPageProps) => {
  const isDue = isSetUpDue(session);
  const [isHeld, hold] = useState(isDue);
  useEffect(() => {
    if (isDue) hold(true);
  }, [isDue]);
  if (isDue || isHeld)
    return (
      <Suspense>
        <SetUpFirst isDone={!isDue} onLeave={() => hold(false)} />
      </Suspense>
    );
  return (
    <>
      {session.secondFactorDemand && (
        <Suspense>
          <DemandNotice dueOn={session.secondFactorDemand.dueOn} />
        </Suspense>
      )}
      <Page session={session} />
    </>
  );
};

const Page = ({ session }: StaffPageProps) => {
  const screen = useScreen();
  if (screen && !mayOpen(screen, session)) return <NoRightScreen screen={screen} session={session} />;
  return (
    <MayOpen value={(path) => mayOpenAt(path, session)}>
      <Outlet />
    </MayOpen>
  );
};
