import { surveyElements, type SurveyElement } from '@kinerja/vocabulary';
import type { SurveyView } from '../survey/survey.view';
import type { GivenAnswers } from './answer-form';
import { html, type Html } from './html';
import { documentOf, periodInWords } from './page';
import { questionnaire } from './questionnaire';

export type FormPage = Readonly<{
  survey: SurveyView;
  /** Signed one-use token of this opening of the form. */
  visit: string;
  given: GivenAnswers;
  missing: readonly SurveyElement[];
  /** The token was missing, forged or too old; the answers are kept and a fresh token is in the form. */
  isExpired: boolean;
}>;

const choice = (element: SurveyElement, value: number, text: string, given: string | undefined): Html =>
  html` <label
    ><input type="radio" name="${element}" value="${value}" ${given === String(value) && html`checked`} />${text}</label
  >`;

const question = (element: SurveyElement, index: number, { given, missing }: FormPage): Html => {
  const { name, text, answers } = questionnaire[element];
  const isMissing = missing.includes(element);
  return html` <fieldset id="${element}" ${isMissing && html`class="missing" aria-describedby="${element}-missing"`}>
    <legend>${index + 1}. ${name}</legend>
    <p>${text}</p>
    ${isMissing && html`<p class="fault" id="${element}-missing">Pilih satu jawaban.</p>`}
    ${answers.map((answer, at) => choice(element, at + 1, answer, given[element]))}
  </fieldset>`;
};

const summary = ({ missing, isExpired }: FormPage): Html | undefined => {
  if (missing.length === 0 && !isExpired) return undefined;
  return html` <div class="summary" role="alert" tabindex="-1" autofocus>
    <h2>${missing.length > 0 ? 'Belum lengkap' : 'Kirim sekali lagi'}</h2>
    ${isExpired && html`<p>Halaman ini sudah terlalu lama terbuka. Jawaban Anda masih ada; tekan Kirim sekali lagi.</p>`}
    ${missing.length > 0 && html`<p>Jawaban yang sudah dipilih tetap ada selama halaman ini terbuka. Masih kosong:</p>`}
    <ul>
      ${missing.map((element) => html`<li><a href="#${element}">${questionnaire[element].name}</a></li>`)}
    </ul>
  </div>`;
};

/** Nine radio groups; sent without script, checked on the server, given back with every answer kept. */
export const formPage = (page: FormPage): string =>
  documentOf({
    title: `${page.missing.length > 0 ? 'Belum lengkap: ' : ''}${page.survey.title}`,
    style: 'style.css',
    body: html` <h1>${page.survey.title}</h1>
      <p>${page.survey.serviceName}. Untuk pelayanan pada ${periodInWords(page.survey)}.</p>
      <p>
        Sembilan pertanyaan, sekitar dua menit. Kami tidak menanyakan nama, NIK, atau nomor telepon, dan tidak menyimpan
        alamat perangkat bersama jawaban.
      </p>
      ${summary(page)}
      <form method="post">
        <input type="hidden" name="visit" value="${page.visit}" />
        ${surveyElements.map((element, index) => question(element, index, page))}
        <button>Kirim</button>
      </form>`,
  });
