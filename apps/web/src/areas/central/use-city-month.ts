import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { dashboard } from '../../api/monitoring';
import { monthsAway, today } from '../../display/calendar';
import { useMonth } from '../../shell/screen-search';

/** The month of the address; else this month where an agency works on it already, else the month before. */
export const useCityMonth = () => {
  const thisMonth = today().slice(0, 7);
  const current = useQuery(dashboard(thisMonth));
  const isEarly = current.data?.agencies.every(({ period }) => period === 'none') ?? false;
  const { month, pick } = useMonth(isEarly ? monthsAway(thisMonth, -1) : thisMonth);
  const query = useQuery({ ...dashboard(month), placeholderData: keepPreviousData });
  return { month, pick, query };
};
