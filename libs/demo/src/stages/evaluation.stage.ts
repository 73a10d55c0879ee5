import { inParallel } from '@kinerja/concurrency';
import type { Rating } from '@kinerja/vocabulary';
import type { MonthContext, Stage } from '../month-context';
import type { Colleague } from '../staff';

type Ratings = Readonly<{ workResult: Rating; behaviour: Rating }>;

/** Most meet the expectation, some exceed it, a few fall short; follows from the place in the list alone. */
const ratingsOf = (index: number): Ratings => {
  if (index % 11 === 6) return { workResult: 'di-bawah', behaviour: 'sesuai' };
  if (index % 29 === 8) return { workResult: 'sesuai', behaviour: 'di-bawah' };
  if (index % 5 === 2) return { workResult: 'di-atas', behaviour: 'di-atas' };
  return { workResult: 'sesuai', behaviour: index % 6 === 3 ? 'di-atas' : 'sesuai' };
};

const reasonFor = (rating: Rating): string | undefined =>
  rating === 'sesuai'
    ? undefined
    : rating === 'di-atas'
      ? 'Melampaui target dengan bukti yang lengkap'
      : 'Target tidak tercapai, disepakati pembinaan';

const rate = async (colleague: Colleague, { month, staff }: MonthContext, index: number): Promise<void> => {
  const { workResult, behaviour } = ratingsOf(index);
  // Who heads a unit is rated on its results: the organisation achievement counts as the work result.
  const result = colleague.person.duty === 'kepala' ? {} : { workResult, workResultReason: reasonFor(workResult) };
  await staff.appraiserOf(colleague).put(`/api/evaluation/evaluations/${colleague.employeeId}/${month}`, {
    ...result,
    behaviour,
    behaviourReason: reasonFor(behaviour),
  });
};

/** The unit's head's superior sets the achievement; ratings follow; each unit's distribution is closed with its reason. */
export const evaluation: Stage = {
  name: 'Evaluation',
  run: async (month, tick) => {
    const [chiefs = [], heads = []] = month.staff.levels;
    const headed = [...chiefs, ...heads];
    await inParallel(headed, 4, (head) =>
      month.staff.appraiserOf(head).put(`/api/evaluation/organisation-achievements/${head.unitId}/${month.month}`, {
        predikat: 'baik',
        reason: 'Rencana aksi tercapai sesuai target',
      }),
    );
    await month.settle();
    let done = 0;
    await inParallel(month.staff.all, 12, async (colleague, index) => {
      await rate(colleague, month, index);
      tick(++done, month.staff.all.length);
    });
    await month.settle();
    await inParallel(headed, 4, (head) =>
      month.staff.appraiserOf(head).post(`/api/evaluation/distributions/${head.unitId}/${month.month}/closing`, {
        justification: 'Sebaran sesuai bukti kinerja unit pada bulan ini',
      }),
    );
    await month.settle();
  },
};
