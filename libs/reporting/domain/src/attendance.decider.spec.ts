import type { AttendanceCommand } from './attendance.commands';
import { specFor } from '@kinerja/domain-testing';
import { attendanceDecider } from './attendance.decider';
import { close, closed, figures, missed, month, now, record, recorded } from './attendance.fixtures';

const { given } = specFor(attendanceDecider);
const other = figures({ absentDays: 0, presentDays: 21 });

describe('recording a month', () => {
  it('keeps the figures', () => given().when(record()).then(recorded()));

  it('stays quiet when the same figures come again (REP-009)', () =>
    given(recorded())
      .when(record({ reason: 'again' }))
      .thenNothing());

  it('replaces the figures for a reason (REP-009)', () =>
    given(recorded())
      .when(record({ figures: other, reason: 'Mesin salah' }))
      .then(recorded({ figures: other, reason: 'Mesin salah', revision: 2 })));

  it('refuses other figures without a reason (REP-009)', () =>
    given(recorded())
      .when(record({ figures: other }))
      .thenRefused({ code: 'attendance.reason-missing', revision: 2 }));

  it('refuses other figures once the month is closed (REP-009)', () =>
    given(recorded(), closed())
      .when(record({ figures: other, reason: 'late' }))
      .thenRefused({ code: 'attendance.month-closed', month, closedAt: now }));

  it('stays quiet when the figures it was closed with come again', () =>
    given(recorded(), closed()).when(record()).thenNothing());

  it('closes at once when the period was closed before (REP-008)', () =>
    given(missed()).when(record()).then(recorded(), closed()));
});

describe('closing a month', () => {
  it('makes the figures final (REP-008)', () => given(recorded()).when(close()).then(closed()));

  it('notes that no figures were there', () => given().when(close()).then(missed()));

  it('stays quiet the second time', () => {
    given(missed()).when(close()).thenNothing();
    given(recorded(), closed()).when(close()).thenNothing();
  });
});

describe('an import that is undone', () => {
  const restore = (written = other, before: ReturnType<typeof figures> | null = figures()): AttendanceCommand => {
    const { employee, importId, by } = record().data;
    const about = { employee, month, importId, by, reason: 'Impor dibatalkan', now };
    return { type: 'RestoreAttendanceMonth', data: { ...about, written, before } };
  };
  const replaced = recorded({ figures: other, reason: 'Mesin salah', revision: 2 });

  it('brings the figures before it back (REP-011)', () =>
    given(recorded(), replaced)
      .when(restore())
      .then(recorded({ reason: 'Impor dibatalkan', revision: 3 })));
  it('leaves what was changed since (REP-011)', () =>
    given(recorded()).when(restore()).thenRefused({ code: 'attendance.changed-since', month }));
  it('leaves what is final (REP-011)', () =>
    given(recorded(), closed()).when(restore()).thenRefused({ code: 'attendance.month-closed', month, closedAt: now }));
  it('leaves what nothing stood before (REP-011)', () =>
    given(recorded()).when(restore(figures(), null)).thenRefused({ code: 'attendance.nothing-before', month }));
  it('changes nothing where the import changed nothing', () =>
    given(recorded(), closed()).when(restore(figures())).thenNothing());
});
