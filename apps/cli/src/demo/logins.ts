import { passwordOf, type Colleague, type Login, type MonthContext } from '@kinerja/demo';

const OFFICES = ['agency-admin', 'payroll-officer', 'payroll-verifier', 'survey-officer'] as const;

/** One login for each thing a visitor may want to look at; the passwords follow from the home's secret. */
export const loginsOfTheMonth = ({ agency, staff }: MonthContext, secret: string): Login[] => {
  const login = (role: string, username: string): Login => ({
    agency,
    role,
    username: `${username}@${agency}`,
    password: passwordOf(secret, username),
  });
  const person = (role: string, colleague: Colleague | undefined): Login[] =>
    colleague ? [login(role, colleague.person.staffNumber.toLowerCase())] : [];
  const [chiefs = [], heads = [], members = []] = staff.levels;
  return [
    ...person('employee', members.at(-1)),
    ...person('supervisor', heads[0]),
    ...person('unit-head', chiefs[0]),
    ...OFFICES.map((role) => login(role, role)),
  ];
};
