import type { SurveyView } from '../survey/survey.view';
import { html } from './html';
import { documentOf } from './page';

export const thanksPage = ({ title, minimumRespondents }: SurveyView): string =>
  documentOf({
    title: `Terima kasih: ${title}`,
    style: '../style.css',
    body: html` <h1>Terima kasih</h1>
      <p>Jawaban Anda sudah kami terima dan dihitung satu kali.</p>
      <h2>Apa selanjutnya</h2>
      <ol>
        <li>Jawaban dicampur dengan jawaban orang lain, lalu disimpan tanpa nama, jam, dan alamat perangkat.</li>
        <li>
          Setelah survei ditutup dan dijawab paling sedikit ${minimumRespondents} orang, hasilnya diumumkan di alamat
          ini.
        </li>
        <li>Unsur dengan nilai terendah ditindaklanjuti lebih dulu.</li>
      </ol>`,
  });

export const closedPage = ({ title, code, status }: SurveyView): string =>
  documentOf({
    title,
    style: 'style.css',
    body: html` <h1>${title}</h1>
      <p>Survei ini sudah ditutup dan tidak menerima jawaban lagi.</p>
      ${
        status === 'published'
          ? html`<p><a href="${code}/result">Lihat hasilnya</a></p>`
          : html`<p>Hasilnya sedang dihitung dan akan diumumkan di alamat ini.</p>`
      }`,
  });

export const unknownPage = (style: 'style.css' | '../style.css'): string =>
  documentOf({
    title: 'Survei tidak ditemukan',
    style,
    body: html` <h1>Survei tidak ditemukan</h1>
      <p>Periksa alamatnya, atau pindai ulang kode QR di loket pelayanan.</p>`,
  });

export const noResultPage = ({ title }: SurveyView): string =>
  documentOf({
    title,
    style: '../style.css',
    body: html` <h1>${title}</h1>
      <p>Hasil survei ini belum diumumkan.</p>`,
  });
