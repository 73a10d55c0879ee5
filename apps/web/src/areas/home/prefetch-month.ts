import { personWith } from '../../api/directory';
import { myEvaluation } from '../../api/evaluation';
import { myAllowance } from '../../api/incentives';
import { mySkps, periods } from '../../api/planning';
import { myActivities } from '../../api/reporting';
import { sessionQuery } from '../../api/session';
import { queryClient } from '../../query-client';
import { accountSignedIn } from '../../session/signed-in-mark';
import { currentMonth } from '../../shell/screen-search';

/** On a device without a mark the session is asked first: nobody's month is not worth four refusals. */
const isSomebodyHere = async (): Promise<boolean> =>
  accountSignedIn() !== undefined || (await queryClient.ensureQueryData(sessionQuery)) !== null;

/** Begins to ask what the page of this month asks, the name of who rates the plan too, while the page itself is being fetched. Failures are the page's to show. */
export const prefetchMonth = async (named: string | undefined): Promise<void> => {
  try {
    if (!(await isSomebodyHere())) return;
    void queryClient.prefetchQuery(periods());
    const month = named ?? currentMonth((await queryClient.ensureQueryData(periods())).items);
    void queryClient.prefetchQuery(myAllowance(month));
    void queryClient.prefetchQuery(myEvaluation(month));
    void queryClient.prefetchQuery(myActivities(month));
    const plans = await queryClient.ensureQueryData(mySkps(Number(month.slice(0, 4))));
    for (const { appraiserId } of plans.items)
      if (appraiserId !== null) void queryClient.prefetchQuery(personWith(appraiserId));
  } catch {
    return; // the page asks again, and says what failed
  }
};
