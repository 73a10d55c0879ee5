import type { Plugin } from 'vite';

const ROOT = '<div id="root">';
const STYLESHEET = /\s*<link rel="stylesheet"[^>]*>/g;

/**
 * Lets the browser paint what index.html says before the style sheet is there: in the head it would hold everything back.
 * It stands before the app all the same, so that the theme which the app writes comes after it.
 * The app's scripts still wait for it, so that nothing is ever shown without style.
 */
export const firstPaint = (): Plugin => ({
  name: 'kinerja:first-paint',
  apply: 'build',
  transformIndexHtml: {
    order: 'post',
    handler: (html) => {
      const links = html.match(STYLESHEET) ?? [];
      return html.replace(STYLESHEET, '').replace(ROOT, `${links.join('')}\n    ${ROOT}`);
    },
  },
});
