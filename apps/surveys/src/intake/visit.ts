import { createHash, createHmac, randomUUID, timingSafeEqual } from 'node:crypto';
import { isUuid } from '@kinerja/kernel';
import { isLocalDate, localDate, type LocalDate } from '@kinerja/vocabulary';

/** One opening of a survey's form. Good for one answer, until the end of `expiresOn`. */
export type Visit = Readonly<{ id: string; expiresOn: LocalDate }>;

const DAY = 86_400_000;

const signature = (key: Buffer, surveyId: string, { id, expiresOn }: Visit): Buffer =>
  createHmac('sha256', key).update(`survey-visit|${surveyId}|${id}|${expiresOn}`).digest();

const isSame = (one: Buffer, other: Buffer): boolean => one.length === other.length && timingSafeEqual(one, other);

/** A day is left and the rest of today: coarse, so that the date tells nothing of when the form was opened. */
export const newVisit = (today: LocalDate): Visit => ({
  id: randomUUID(),
  expiresOn: localDate(new Date(Date.parse(today) + DAY).toISOString().slice(0, 10)),
});

/** Signs visits for one survey each; a token of one form is worth nothing on another. */
export class VisitTokens {
  constructor(private readonly key: Buffer) {}

  write(surveyId: string, visit: Visit): string {
    return `${visit.id}.${visit.expiresOn}.${signature(this.key, surveyId, visit).toString('base64url')}`;
  }

  /** Undefined when it is forged, of another survey, or expired. */
  read(surveyId: string, token: string, today: LocalDate): Visit | undefined {
    const [id = '', day = '', given = ''] = token.split('.');
    if (!isUuid(id) || !isLocalDate(day) || day < today) return undefined;
    const visit = { id, expiresOn: localDate(day) };
    return isSame(signature(this.key, surveyId, visit), Buffer.from(given, 'base64url')) ? visit : undefined;
  }
}

/** What is kept of a used visit, or of a request's key: useful to recognise it, useless to find it. */
export const digestOf = (surveyId: string, id: string): string =>
  createHash('sha256').update(`${surveyId}|${id}`).digest('base64url');
