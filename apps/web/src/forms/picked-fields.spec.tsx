/** @jest-environment jsdom */
import { fireEvent, screen } from '@testing-library/react';
import { rendered } from '../testing/rendered.fixtures';
import { Form } from './form';
import { DayField, TimeField } from './picked-fields';
import { day, time } from './rules';
import { useForm } from './use-form';

const Example = () => {
  const form = useForm({
    form: 'picked',
    begin: { startsOn: '', startsAt: '' },
    rules: { startsOn: day({ required: true }), startsAt: time({ required: true }) },
  });
  return (
    <Form form={form} sending={{ isPending: false, error: null }} onSend={() => undefined} action="Kirim" testId="send">
      <DayField name="startsOn" label="Hari" />
      <TimeField name="startsAt" label="Mulai" />
    </Form>
  );
};

it('says in words which day and time were picked, for a browser may write them in another language', async () => {
  await rendered(<Example />);
  expect(screen.queryByTestId('in-words')).toBeNull();
  fireEvent.change(screen.getByLabelText(/Hari/), { target: { value: '2026-12-01' } });
  fireEvent.change(screen.getByLabelText(/Mulai/), { target: { value: '20:30' } });
  expect(screen.getAllByTestId('in-words').map(({ textContent }) => textContent)).toEqual([
    'Sel, 1 Des 2026',
    'Pukul 20.30',
  ]);
});
