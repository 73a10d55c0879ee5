import type { Command } from '@kinerja/kernel';
import type { EmployeeId, Instant } from '@kinerja/vocabulary';
import type { Employment } from './person.events';

export type RegisterPerson = Command<
  'RegisterPerson',
  {
    employeeId: EmployeeId;
    staffNumber: string;
    employment: Employment;
    name: string;
    nip: string;
    nik?: string;
    npwp?: string;
    now: Instant;
  }
>;
export type ForgetPerson = Command<'ForgetPerson', { employeeId: EmployeeId; nip?: string; now: Instant }>;
export type PersonCommand = RegisterPerson | ForgetPerson;
