import { relations } from '@kinerja/vocabulary';

/** What for. */
export const purposes = [
  'know-who-works-here', 'withhold-tax', 'know-who-leads-whom', 'let-in-and-keep-out', 'stand-in', 'keep-data-right', 'erase-data', 'answer-for-incidents', 'bring-in-data', 'tell-other-systems',
  'agree-on-work', 'report-work', 'count-attendance', 'judge-work', 'pay', 'hear-citizens', 'answer-for-reading',
] as const; // prettier-ignore
export type Purpose = (typeof purposes)[number];

/** By what right: the six of UU 27/2022 Art. 20 (2). */
export const legalGrounds = [
  'consent', 'contract', 'legal-duty', 'vital-interest', 'public-task', 'legitimate-interest',
] as const; // prettier-ignore
export type LegalGround = (typeof legalGrounds)[number];

/** Acts and regulations that ask for it, or give the task. */
export const laws = [
  'UU 20/2023', 'UU 27/2022', 'UU 25/2009', 'PP 30/2019', 'PP 94/2021', 'PP 12/2019', 'PP 58/2023', 'PMK 168/2023', 'Perpres 75/2019', 'Perpres 95/2018',
  'PermenPANRB 6/2022', 'PermenPANRB 14/2017',
] as const; // prettier-ignore
export type Law = (typeof laws)[number];

export const processedPeople = ['employees', 'citizens'] as const;

/** How somebody stands to whom it is about; `below`: that person is their superior; `machine`: a service account with the scope. */
export const readerRelations = [...relations, 'below', 'machine'] as const;
export type ReaderRelation = (typeof readerRelations)[number];

/** Whom outside of the agency it is given to. */
export const recipients = ['regional-treasury', 'systems-of-the-city'] as const;
export type Recipient = (typeof recipients)[number];

/** `history`: in the log, where what is sealed ends with its key; `while-used`: gone with what it belongs to; `limited`: for a time. */
export const keepings = ['history', 'while-used', 'limited'] as const;
