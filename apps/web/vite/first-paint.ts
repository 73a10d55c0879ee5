import type { Plugin } from 'vite';

const STYLESHEET = /\s*<link rel="stylesheet"[^>]*>/g;

/**
 * Lets the browser paint what index.html says before the style sheet is there: in the head it would hold everything back.
 * The app's scripts still wait for it, so that nothing is ever shown without style.
 */
export const firstPaint = (): Plugin => ({
  name: 'kinerja:first-paint',
  apply: 'build',
  transformIndexHtml: {
    order: 'post',
    handler: (html) => {
      const links = html.match(STYLESHEET) ?? [];
      return html.replace(STYLESHEET, '').replace('</body>', `${links.join('')}\n  </body>`);
    },
  },
});
