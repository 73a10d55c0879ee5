import { allPostsOf, headsTheAgency } from '@kinerja/directory';
import { problem, type Problem } from '@kinerja/problem-details';
import type { SignedIn } from '@kinerja/http-edge';
import type { EmployeeId, ByRelation, LocalDate, Relation } from '@kinerja/vocabulary';
import type { DataSource } from 'typeorm';

const notYours: Problem = { status: 403, title: 'Pay is for payroll and its holder only' };
/** Of every route about other people's pay. */
export const payProblems = { 'payroll.not-yours': notYours } as const;

/** Asks the policies of pay about an account, as of today. */
export class PayrollAccess {
  constructor(
    private readonly source: DataSource,
    private readonly today: () => LocalDate,
  ) {}

  async isAllowed({ allows }: ByRelation, { employeeId, roles }: SignedIn): Promise<boolean> {
    return allows(roles, await this.relationOf(employeeId));
  }

  /** @throws ProblemException 403 */
  async require(policy: ByRelation, account: SignedIn): Promise<void> {
    if (!(await this.isAllowed(policy, account))) throw problem('payroll.not-yours', notYours);
  }

  private async relationOf(employee: EmployeeId | undefined): Promise<Relation> {
    if (employee === undefined) return 'none';
    const posts = await allPostsOf(this.source, employee, this.today());
    const leads = posts.some((post) => (post.kind === 'definitive' || post.kind === 'plt') && headsTheAgency(post));
    return leads ? 'budget-holder' : 'none';
  }
}
