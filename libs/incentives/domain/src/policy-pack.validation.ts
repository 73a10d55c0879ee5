import { Input, Ratio, type InputFault, type Result } from '@kinerja/kernel';
import { golonganGroup, golongans, isLocalDate, rupiah, type LocalDate } from '@kinerja/vocabulary';
import { readDiscipline, readProductivity } from './policy-pack.parts';
import { criteria, employments, type PolicyPack, type TaxRule } from './policy-pack';

const taxGroups = [...new Set(golongans.map(golonganGroup))];
const hundred = Ratio.of(100);
/** An amount for each kelas jabatan. */
const JOB_CLASSES = 17;

/** The pack, or every fault of it with its path. */
export const validatePolicyPack = (value: unknown): Result<PolicyPack, readonly InputFault[]> =>
  Input.read(value, readPolicyPack);

/** Reads the pack that stands in `input`. */
export const readPolicyPack = (input: Input): PolicyPack => {
  input.fields(
    'name', 'version', 'validFrom', 'legalBasis', 'amounts', 'weights', 'productivity', 'discipline', 'employment',
    'proration', 'actingPercent', 'zero', 'tax', 'health', 'criteria',
  ); // prettier-ignore
  const weights = readWeights(input.at('weights'));
  return {
    name: readName(input.at('name')),
    version: input.at('version').whole({ min: 1 }),
    validFrom: readDay(input.at('validFrom')),
    legalBasis: input.at('legalBasis').text(),
    amounts: readAmounts(input.at('amounts')),
    weights,
    productivity: readProductivity(input.at('productivity'), weights.productivity),
    discipline: readDiscipline(input.at('discipline')),
    employment: readEmployment(input.at('employment')),
    proration: input.at('proration').oneOf(['calendar-days', 'first-of-month']),
    actingPercent: input.at('actingPercent').decimalText({ min: 0, max: 100 }),
    zero: readZero(input.at('zero')),
    tax: readTax(input.at('tax')),
    health: readHealth(input.at('health')),
    criteria: readCriteria(input.at('criteria')),
  };
};

const readName = (input: Input): string => {
  const name = input.text();
  if (!/^[a-z][a-z0-9-]{1,39}$/.test(name))
    input.reject('not-allowed', 'lower-case letters, digits and hyphens expected');
  return name;
};

const readDay = (input: Input): LocalDate => {
  const day = input.text();
  if (!isLocalDate(day)) input.reject('not-allowed', 'a day as YYYY-MM-DD expected');
  return day as LocalDate;
};

const readAmounts = (input: Input): PolicyPack['amounts'] => {
  const amounts = input.items(1, JOB_CLASSES).map((item) => ({
    jobClass: item.fields('jobClass', 'amountRupiah').at('jobClass').whole({ min: 1, max: 17 }),
    amountRupiah: rupiah(item.at('amountRupiah').rupiah()),
  }));
  const classes = amounts.map(({ jobClass }) => jobClass);
  if (new Set(classes).size < classes.length) input.reject('inconsistent', 'a job class stands here twice');
  return amounts;
};

const readWeights = (input: Input): PolicyPack['weights'] => {
  const percent = (name: string) => input.at(name).decimalText({ min: 0, max: 100 });
  input.fields('productivity', 'discipline');
  const weights = { productivity: percent('productivity'), discipline: percent('discipline') };
  if (Ratio.parse(weights.productivity).plus(Ratio.parse(weights.discipline)).compare(hundred) !== 0)
    input.reject('inconsistent', 'productivity and discipline must add up to 100');
  return weights;
};

const readEmployment = (input: Input): PolicyPack['employment'] => {
  const share = (name: string) => input.at(name).decimalText({ min: 0, max: 100 });
  input.fields(...employments);
  return { pns: share('pns'), pppk: share('pppk'), cpns: share('cpns') };
};

const readZero = (input: Input): PolicyPack['zero'] => {
  input.fields('absentDaysAtLeast', 'productivityBelow');
  const days = input.optional('absentDaysAtLeast')?.whole({ min: 1, max: 31 });
  const below = input.optional('productivityBelow')?.decimalText({ min: 0, max: 100 });
  return {
    ...(days === undefined ? {} : { absentDaysAtLeast: days }),
    ...(below === undefined ? {} : { productivityBelow: below }),
  };
};

const readTax = (input: Input): TaxRule => {
  const regime = input.fields('regime', 'percent').at('regime').oneOf(['final-by-golongan', 'ter']);
  if (regime === 'ter') {
    input.optional('percent')?.reject('inconsistent', 'the rates of TER are those of PMK 168/2023');
    return { regime };
  }
  const percent = input.at('percent').fields(...taxGroups);
  return {
    regime,
    percent: Object.fromEntries(
      percent.entries().map(([group, rate]) => [group, rate.decimalText({ min: 0, max: 50 })]),
    ),
  };
};

const readHealth = (input: Input): PolicyPack['health'] => {
  input.fields('employeePercent', 'employerPercent', 'wageCapRupiah');
  const cap = input.optional('wageCapRupiah')?.rupiah();
  return {
    employeePercent: input.at('employeePercent').decimalText({ min: 0, max: 10 }),
    employerPercent: input.at('employerPercent').decimalText({ min: 0, max: 10 }),
    ...(cap === undefined ? {} : { wageCapRupiah: rupiah(cap) }),
  };
};

const readCriteria = (input: Input): PolicyPack['criteria'] => {
  const shares = input.items(1, criteria.length).map((item) => ({
    criterion: item.fields('criterion', 'percent').at('criterion').oneOf(criteria),
    percent: item.at('percent').decimalText({ min: 0, max: 100 }),
  }));
  if (Ratio.sum(shares.map(({ percent }) => Ratio.parse(percent))).compare(hundred) !== 0)
    input.reject('inconsistent', 'the shares must add up to 100');
  if (new Set(shares.map(({ criterion }) => criterion)).size < shares.length)
    input.reject('inconsistent', 'a criterion stands here twice');
  return shares;
};
