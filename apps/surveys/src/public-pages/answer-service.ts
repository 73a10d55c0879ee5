import type { AnswerSheet } from '@kinerja/surveys-domain';
import type { Today } from '../intake/answer-flusher';
import { type AnswerIntake, type Taken } from '../intake/answer-intake';
import { digestOf, newVisit, type VisitTokens } from '../intake/visit';

/** What a sender offers: the form's visit, and the request's own key where the sender has one (a program, not a browser). */
export type Sending = Readonly<{ visit: string; key: string | undefined; sheet: AnswerSheet }>;

/** Hands out visits and takes answers for them, each at most once. */
export class AnswerService {
  constructor(
    private readonly intake: AnswerIntake,
    private readonly tokens: VisitTokens,
    private readonly today: Today,
  ) {}

  visitFor(surveyId: string): string {
    return this.tokens.write(surveyId, newVisit(this.today()));
  }

  /** Whether a request of this key was carried out before. */
  async isRetry(surveyId: string, key: string | undefined): Promise<boolean> {
    return key !== undefined && (await this.intake.isUsed(digestOf(surveyId, key)));
  }

  async take(surveyId: string, { visit, key, sheet }: Sending): Promise<Taken | 'expired'> {
    const opened = this.tokens.read(surveyId, visit, this.today());
    if (!opened) return 'expired';
    const digests = [opened.id, ...(key === undefined ? [] : [key])].map((id) => digestOf(surveyId, id));
    return this.intake.take(surveyId, digests, opened.expiresOn, sheet);
  }
}
