import { Plural, Trans } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { createPortal } from 'react-dom';
import type { ActivationCode } from '../../api/identity';
import { sessionQuery } from '../../api/session';
import { QrCode } from '../../display/qr-code';

type SlipsProps = Readonly<{ codes: readonly ActivationCode[]; onPrinted: () => void }>;

/** Stands beside the app, which is not printed; goes as soon as the dialog of the browser is closed. */
export const ActivationSlips = ({ codes, onPrinted }: SlipsProps) => {
  const done = useRef(onPrinted);
  useEffect(() => {
    const end = () => done.current();
    window.addEventListener('afterprint', end, { once: true });
    window.print();
    return () => window.removeEventListener('afterprint', end);
  }, []);
  return createPortal(
    <div className="print-sheets" aria-hidden>
      <p>
        <Plural value={codes.length} one="# kode" other="# kode" />
      </p>
      {codes.map((code) => (
        <Slip key={code.accountId} code={code} />
      ))}
    </div>,
    document.body,
  );
};

const Slip = ({ code: { username, name = username, unitName, code } }: Readonly<{ code: ActivationCode }>) => {
  const { data: session } = useQuery({ ...sessionQuery, enabled: false });
  const address = new URL('activate', document.baseURI).href;
  // With the agency it opens the front door of the city, too.
  const called = session ? `${username}@${session.agency}` : username;
  const link = `${address}#${new URLSearchParams({ username: called, code }).toString()}`;
  return (
    <section className="print-slip">
      <div>
        <strong>{name}</strong>
        {unitName && <p>{unitName}</p>}
        <p>{session?.agencyName}</p>
        <dl>
          <dt>
            <Trans>Nama pengguna</Trans>
          </dt>
          <dd>{called}</dd>
          <dt>
            <Trans>Kode aktivasi</Trans>
          </dt>
          <dd className="print-code">{code}</dd>
        </dl>
      </div>
      <QrCode text={link} className="print-qr" />
      <div className="print-note">
        <p>
          <Trans>Buka {address} atau pindai gambar ini.</Trans>
        </p>
        <p>
          <Trans>
            Kode hanya dapat dipakai sekali. Pilih kata sandi Anda sendiri, ingat nama pengguna ini, lalu musnahkan
            kertas ini.
          </Trans>
        </p>
      </div>
    </section>
  );
};
