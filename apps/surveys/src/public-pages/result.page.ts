import { Ratio } from '@kinerja/kernel';
import { gradeOf, SMALLEST_GROUP } from '@kinerja/surveys-domain';
import {
  dayInIndonesian,
  decimalInIndonesian,
  type Instant,
  type LocalDate,
  type SurveyElement,
} from '@kinerja/vocabulary';
import type { SurveyResultRow } from '../survey/survey-result.table';
import type { SurveyView } from '../survey/survey.view';
import { html, type Html } from './html';
import { documentOf, periodInWords } from './page';
import { questionnaire } from './questionnaire';

/** A survey whose result is public. */
export type PublishedSurvey = SurveyView &
  Readonly<{
    ikm: string;
    nrr: Readonly<Record<SurveyElement, string>>;
    weakestFirst: readonly SurveyElement[];
    publishedAt: Instant;
  }>;

export const isPublished = (survey: SurveyView): survey is PublishedSurvey =>
  survey.ikm !== null && survey.nrr !== null && survey.weakestFirst !== null && survey.publishedAt !== null;

/** From the scale 1-4 to 25-100. */
const SCALE = Ratio.of(25);
/** The elements that follow-up begins with (DOMAIN 10.5: at least three). */
const FOLLOWED_UP = 3;

/** Whatever ties with the last of them belongs to them. */
const isFollowedUp = (element: SurveyElement, { nrr, weakestFirst }: PublishedSurvey): boolean => {
  const last = weakestFirst[FOLLOWED_UP - 1] ?? element;
  return Ratio.parse(nrr[element]).compare(Ratio.parse(nrr[last])) <= 0;
};

const row = (element: SurveyElement, index: number, survey: PublishedSurvey): Html =>
  html` <tr ${isFollowedUp(element, survey) && html`class="weak"`}>
    <td>${index + 1}</td>
    <th scope="row">${questionnaire[element].name}</th>
    <td>${decimalInIndonesian(survey.nrr[element])}</td>
    <td>${decimalInIndonesian(Ratio.parse(survey.nrr[element]).times(SCALE).toFixed(2))}</td>
  </tr>`;

/** `publishedOn`: the day in the agency's zone; `before`: the service's result before this one. */
export type ResultContext = Readonly<{ publishedOn: LocalDate; before: SurveyResultRow | null }>;

const facts = (survey: PublishedSurvey, { publishedOn, before }: ResultContext): Html => {
  const { mutu, performance } = gradeOf(survey.ikm);
  return html` <p class="index"><b>${decimalInIndonesian(survey.ikm)}</b> Mutu ${mutu}: ${performance}</p>
    <dl>
      <dt>Layanan</dt>
      <dd>${survey.serviceName}</dd>
      <dt>Periode</dt>
      <dd>${periodInWords(survey)}</dd>
      <dt>Responden</dt>
      <dd>${decimalInIndonesian(survey.respondents)}</dd>
      <dt>Periode sebelumnya</dt>
      <dd>${before ? `${decimalInIndonesian(before.ikm)}, mutu ${before.mutu}` : 'belum ada'}</dd>
      <dt>Diumumkan</dt>
      <dd>${dayInIndonesian(publishedOn)}</dd>
    </dl>`;
};

/** Rule SKM-010: means over all respondents only; no single answers, no cells of fewer than five. */
export const resultPage = (survey: PublishedSurvey, context: ResultContext): string =>
  documentOf({
    title: `Hasil ${survey.title}`,
    style: '../style.css',
    body: html` <h1>Indeks Kepuasan Masyarakat</h1>
      <p>${survey.title}</p>
      ${facts(survey, context)}
      <h2>Nilai per unsur, terendah lebih dulu</h2>
      <table>
        <thead>
          <tr>
            <th scope="col">No.</th>
            <th scope="col">Unsur</th>
            <th scope="col">Nilai rata-rata (1–4)</th>
            <th scope="col">Konversi (25–100)</th>
          </tr>
        </thead>
        <tbody>
          ${survey.weakestFirst.map((element, index) => row(element, index, survey))}
        </tbody>
      </table>
      <p>Unsur yang ditandai, yaitu tiga terendah dan yang nilainya sama, menjadi dasar rencana tindak lanjut.</p>
      <h2>Cara menghitung</h2>
      <p>
        Sembilan unsur PermenPANRB 14/2017, skala 1 sampai 4, bobot masing-masing 1/9. Rata-rata tertimbang dikalikan 25
        dan dibulatkan satu kali menjadi dua desimal. Hasil tidak diumumkan bila responden kurang dari
        ${survey.minimumRespondents}; kelompok di bawah ${SMALLEST_GROUP} orang tidak pernah ditampilkan.
      </p>`,
  });
