import { localDate, surveyElements } from '@kinerja/vocabulary';
import { openSurvey, publishedSurvey } from '../survey/survey.fixtures';
import { formPage } from './form.page';
import { html } from './html';
import { closedPage, noResultPage, thanksPage, unknownPage } from './notice.pages';
import { resultPage } from './result.page';
import { style } from './style';

/** Longest visit token: a UUID, a day and a MAC. */
const visit = 'x'.repeat(36 + 1 + 10 + 1 + 43);
const blank = { survey: openSurvey, visit, given: {}, missing: [], isExpired: false };
const incomplete = {
  ...blank,
  given: { waktu: '2', biaya: '4' },
  missing: surveyElements.filter((one) => one !== 'waktu' && one !== 'biaya'),
};
const before = {
  surveyId: openSurvey.surveyId,
  serviceId: openSurvey.serviceId,
  toDay: '2025-10-31',
  respondents: 100,
  ikm: '80.72',
  mutu: 'B',
  nrr: publishedSurvey.nrr,
  weakestFirst: publishedSurvey.weakestFirst,
  steps: [],
  publishedAt: publishedSurvey.publishedAt,
} as const;
const pages = {
  form: formPage(blank),
  incomplete: formPage(incomplete),
  expired: formPage({ ...blank, isExpired: true }),
  thanks: thanksPage(openSurvey),
  closed: closedPage(openSurvey),
  published: closedPage(publishedSurvey),
  unknown: unknownPage('style.css'),
  early: noResultPage(openSurvey),
  result: resultPage(publishedSurvey, { publishedOn: localDate('2026-11-02'), before }),
};
const KIB = 1024;

describe.each(Object.entries(pages))('the page "%s"', (_name, page) => {
  it('weighs at most 15 KiB with its style sheet', () =>
    expect(Buffer.byteLength(page) + Buffer.byteLength(style)).toBeLessThanOrEqual(15 * KIB));
  it('has nothing that a strict content policy forbids, nor another host', () => {
    expect(page).not.toMatch(/<script|<style|style=|\son\w+=|javascript:/i);
    expect(page).not.toMatch(/(?:src|href|action)="(?:https?:)?\/\//);
  });
  it('says its language and one heading', () => {
    expect(page).toMatch(/^<!doctype html>\n<html lang="id">/);
    expect(page.match(/<h1>/g)).toHaveLength(1);
  });
});

describe('the form', () => {
  it('asks nine questions with four answers each', () => {
    expect(pages.form.match(/<fieldset/g)).toHaveLength(9);
    expect(pages.form.match(/type="radio"/g)).toHaveLength(36);
    for (const element of surveyElements) expect(pages.form.split(`name="${element}"`)).toHaveLength(5);
  });
  it('asks nothing else: one hidden token beside the answers, no ticks', () => {
    expect(pages.form.match(/<input/g)).toHaveLength(37);
    expect(pages.form).not.toContain('checked');
  });
  it('escapes what officers typed', () => {
    expect(pages.form).toContain('SKM &quot;Oktober&quot; &amp; lainnya');
    expect(pages.form).toContain('Perizinan &lt;usaha&gt;');
  });
  it('keeps the answers given and links to each that is missing', () => {
    expect(pages.incomplete.match(/checked/g)).toHaveLength(2);
    expect(pages.incomplete).toMatch(/name="waktu"\s+value="2"\s+checked/);
    expect(pages.incomplete.match(/<li>\s*<a href="#/g)).toHaveLength(7);
    expect(pages.incomplete.match(/class="missing"/g)).toHaveLength(7);
    expect(pages.incomplete).toContain('role="alert"');
    expect(pages.incomplete).toContain(`value="${visit}"`);
  });
});

describe('the result', () => {
  it('shows index, grade, respondents, period and the period before', () => {
    for (const fact of [
      '88,47',
      'Mutu A: Sangat Baik',
      '217',
      '1 Oktober 2026 sampai 31 Oktober 2026',
      '80,72, mutu B',
    ])
      expect(pages.result).toContain(fact);
  });
  it('marks the three weakest elements and converts means without a binary float', () => {
    expect(pages.result.match(/class="weak"/g)).toHaveLength(3);
    expect(pages.result).toContain('85,48');
  });
  it('marks what ties with the third weakest, too', () => {
    const nrr = { ...publishedSurvey.nrr, persyaratan: publishedSurvey.nrr.produk };
    const tied = resultPage({ ...publishedSurvey, nrr }, { publishedOn: localDate('2026-11-02'), before: null });
    expect(tied.match(/class="weak"/g)).toHaveLength(4);
  });
});

it('escapes everything but its own HTML', () =>
  expect(html`<p>${'<b>'}${html`<i>${"'"}</i>`}${[1, undefined, false]}</p>`.text).toBe(
    '<p>&lt;b&gt;<i>&#39;</i>1</p>',
  ));
