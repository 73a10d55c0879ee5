import type { Command } from '@kinerja/kernel';
import type { EmployeeId, Instant, LocalDate } from '@kinerja/vocabulary';
import type { AskedBy } from './account.events';
import type { ErasureGround, ErasureId } from './erasure.events';
import type { ErasureStanding } from './erasure.rules';

type About = AskedBy & Readonly<{ employeeId: EmployeeId; now: Instant }>;
type Judged = Readonly<{ standing: ErasureStanding; today: LocalDate }>;

export type AskErasure = Command<
  'AskErasure',
  About & Judged & { erasureId: ErasureId; ground: ErasureGround; reason: string }
>;
export type ConfirmErasure = Command<'ConfirmErasure', About & Judged & { erasureId: ErasureId }>;
/** By whoever asked for it, or by another administrator who does not want it. */
export type EndErasure = Command<'EndErasure', About & { erasureId: ErasureId }>;
export type ErasureCommand = AskErasure | ConfirmErasure | EndErasure;
