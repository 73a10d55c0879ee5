import { uuidv7 } from '@kinerja/clock';
import { announce } from '@kinerja/contracts';
import { evaluationFinalV1 } from '@kinerja/evaluation-contracts';
import { assignmentStartedV1, personRegisteredV1 } from '@kinerja/identity-contracts';
import { periodClosedV1 } from '@kinerja/planning-contracts';
import { attendanceMonthClosedV1 } from '@kinerja/reporting-contracts';
import { uuidv5 } from '@kinerja/kernel';
import type { OtherServices, Who } from '@kinerja/service-testing';
import { employeeId, type EmployeeId, type Golongan, type Predikat } from '@kinerja/vocabulary';

export const month = '2026-10';

type Person = Readonly<{
  id: EmployeeId;
  staffNumber: string;
  jobClass: number;
  golongan: Golongan;
  predikat: Predikat;
}>;

const kinds = [
  { jobClass: 9, golongan: 'III/c', predikat: 'baik' },
  { jobClass: 8, golongan: 'IX', predikat: 'sangat-baik' },
  { jobClass: 11, golongan: 'IV/a', predikat: 'butuh-perbaikan' },
  { jobClass: 5, golongan: 'II/b', predikat: 'kurang' },
] as const;
const none = { upTo30: 0, upTo60: 0, upTo90: 0, over90: 0 };

/** A made-up agency: a head, an officer, a verifier and others, as the other services speak of them. */
export class Agency {
  readonly people: readonly Person[];
  private readonly unit = uuidv7();

  constructor(size: number) {
    const namespace = uuidv7();
    this.people = Array.from({ length: size }, (_, index) => ({
      id: employeeId(uuidv5(namespace, String(index))),
      staffNumber: `DIS${String(index + 1).padStart(4, '0')}`,
      ...(kinds[index % kinds.length] ?? kinds[0]),
    }));
  }

  /** 0 the head, 1 the payroll officer, 2 the verifier, 3 another verifier, 4 an employee. */
  id(index: number): EmployeeId {
    return this.people[index]?.id ?? employeeId(uuidv7());
  }

  get officer(): Who {
    return { employee: this.id(1), roles: ['employee', 'payroll-officer'] };
  }
  get verifier(): Who {
    return { employee: this.id(2), roles: ['employee', 'payroll-verifier'] };
  }
  get otherVerifier(): Who {
    return { employee: this.id(3), roles: ['employee', 'payroll-verifier'] };
  }
  get head(): Who {
    return { employee: this.id(0), roles: ['employee', 'agency-head'] };
  }

  async join(others: OtherServices): Promise<void> {
    const superiorId = this.id(0);
    for (const [index, { id, staffNumber, jobClass, golongan }] of this.people.entries()) {
      const isHead = index === 0;
      await others.say(
        announce(personRegisteredV1, id, {
          employeeId: id,
          staffNumber,
          employment: golongan.includes('/') ? 'pns' : 'pppk',
        }),
        announce(assignmentStartedV1, id, {
          ...{ assignmentId: uuidv7(), employeeId: id, unitId: this.unit, jobClass, golongan, startsOn: '2026-01-01' },
          ...{ position: isHead ? 'Kepala Dinas' : '=Analis', positionKind: isHead ? 'jpt' : 'fungsional' },
          ...{ duty: isHead ? 'head' : 'member' },
          ...(isHead ? {} : { superiorId }),
        }),
      );
    }
  }

  /** Everybody's month is evaluated and closed; `without` has no attendance yet. */
  async closeMonth(others: OtherServices, without?: EmployeeId): Promise<void> {
    for (const { id, predikat } of this.people) {
      const evaluated = { employeeId: id, unitId: this.unit, month, revision: 1, predikat, ratedBy: this.id(0) };
      const ratings = { workResult: 'sesuai', behaviour: 'sesuai', finalAt: '2026-11-02T00:00:00.000Z' } as const;
      await others.say(announce(evaluationFinalV1, id, { ...evaluated, ...ratings }));
      if (id !== without) await this.closeAttendance(others, id);
    }
    await others.say(announce(periodClosedV1, month, { month, closedAt: '2026-11-01T00:00:00.000Z' }));
  }

  async closeAttendance(others: OtherServices, id: EmployeeId): Promise<void> {
    const index = this.people.findIndex((person) => person.id === id);
    const absentDays = index % 6 === 5 ? 1 : 0;
    const late = { ...none, upTo30: index % 3 };
    const days = { workdays: 21, presentDays: 21 - absentDays, absentDays };
    const facts = { employeeId: id, month, ...days, late, leftEarly: none };
    await others.say(announce(attendanceMonthClosedV1, id, facts));
  }

  payeesCsv(change: (cells: string[], index: number) => string[] = (cells) => cells): string {
    const header =
      'no_pegawai,nip,nik,npwp,nama,tanggal_lahir,tipe_jabatan,eselon,status_asn,masa_kerja,alamat,kode_bank,nama_bank,rekening,gaji_dasar_bpjs';
    const lines = this.people.map(({ staffNumber }, index) => {
      const number = String(index + 1).padStart(3, '0');
      const identity = [`199001012015011${number}`, `5171010101900${number}`, `091234567901${number}`];
      const pay = ['129', 'Bank Contoh', `00112233${number}`, '4500000'];
      const cells = [
        staffNumber,
        ...identity,
        `Pegawai ${number}`,
        '1990-01-01',
        '3',
        '00',
        '1',
        '11',
        '-Jalan 1',
        ...pay,
      ];
      return change(cells, index).join(',');
    });
    return [header, ...lines].join('\r\n');
  }
}
