import { allPostsOf, headsTheAgency, type Authorities } from '@kinerja/directory';
import { problem, type Problem } from '@kinerja/problem-details';
import type { SignedIn } from '@kinerja/http-edge';
import type { EmployeeId, Role } from '@kinerja/vocabulary';
import type { DataSource } from 'typeorm';

const notYours: Problem = { status: 403, title: 'Pay is for payroll and its holder only' };
/** Of every route about other people's pay. */
export const payProblems = { 'payroll.not-yours': notYours } as const;

const payroll: readonly Role[] = ['payroll-officer', 'payroll-verifier'];

/** Who may look at other people's pay. The system administrator may not, whatever else the account is (Rule TPP-027). */
export class PayrollAccess {
  constructor(
    private readonly source: DataSource,
    private readonly authorities: Pick<Authorities, 'today'>,
  ) {}

  /** Amounts and explanations. @throws ProblemException 403 */
  async toRead(account: SignedIn): Promise<void> {
    if (account.roles.includes('auditor') && !account.roles.includes('system-admin')) return;
    await this.toExport(account);
  }

  /** Also names and bank accounts. @throws ProblemException 403 */
  async toExport({ employeeId, roles }: SignedIn): Promise<void> {
    const isPayroll = roles.some((role) => payroll.includes(role));
    const isAllowed = !roles.includes('system-admin') && (isPayroll || (await this.holdsBudget(employeeId)));
    if (!isAllowed) throw problem('payroll.not-yours', notYours);
  }

  /** The head of the agency or a Plt of that post (Pengguna Anggaran), as of today. */
  async holdsBudget(employee: EmployeeId | undefined): Promise<boolean> {
    if (employee === undefined) return false;
    const posts = await allPostsOf(this.source, employee, this.authorities.today());
    return posts.some((post) => (post.kind === 'definitive' || post.kind === 'plt') && headsTheAgency(post));
  }
}
