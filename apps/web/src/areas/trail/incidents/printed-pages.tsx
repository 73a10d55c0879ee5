import { useEffect, useRef } from 'react';
import { createPortal } from 'react-dom';

export type PrintedPage = Readonly<{ key: string; addressee?: string; text: string }>;

/** Stands beside the app, which is not printed; goes as soon as the dialog of the browser is closed, which also saves as PDF. */
export const PrintedPages = ({
  pages,
  onPrinted,
}: Readonly<{ pages: readonly PrintedPage[]; onPrinted: () => void }>) => {
  const done = useRef(onPrinted);
  useEffect(() => {
    const end = () => done.current();
    window.addEventListener('afterprint', end, { once: true });
    window.print();
    return () => window.removeEventListener('afterprint', end);
  }, []);
  return createPortal(
    <div className="print-sheets print-pages" lang="id" aria-hidden data-testid="printed-pages">
      {pages.map(({ key, addressee, text }) => (
        <section key={key} className="print-page">
          {addressee !== undefined && <strong>{addressee}</strong>}
          <div className="written-out">{text}</div>
        </section>
      ))}
    </div>,
    document.body,
  );
};
