/** @jest-environment jsdom */
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { problemFrom, type Problem } from '../api/problem';
import { readDraft } from '../drafts/draft-store';
import { rendered } from '../testing/rendered.fixtures';
import { Form } from './form';
import { NumberField } from './number-fields';
import { decimal, text } from './rules';
import { LongTextField, SecretField, TextField } from './text-fields';
import { useForm } from './use-form';

const quantity = { whole: 9, fraction: 6 };
type Sent = Readonly<Record<string, string>>;

/** A form as an area writes it; `answers` are the failures of its sendings in turn. */
const Example = ({ onSend, answers }: Readonly<{ onSend: (sent: Sent) => void; answers: Problem[] }>) => {
  const [error, setError] = useState<Error | null>(null);
  const form = useForm({
    form: 'example',
    begin: { title: '', note: '', quantity: '' },
    rules: {
      title: text({ required: true, longest: 10 }),
      note: text({ longest: 20 }),
      quantity: decimal(quantity),
    },
    secrets: { code: text({ required: true }) },
  });
  const send = (typed: Sent) => {
    onSend({ ...form.fields, ...typed });
    const answer = answers.shift();
    if (!answer) form.sent();
    setError(answer ?? null);
  };
  return (
    <Form form={form} sending={{ isPending: false, error }} onSend={send} action="Kirim" testId="send">
      <TextField name="title" label="Judul" hint="Singkat saja" />
      <LongTextField name="note" label="Catatan" />
      <NumberField name="quantity" label="Jumlah" digits={quantity} />
      <SecretField name="code" label="Kode" autoComplete="off" isVisible />
    </Form>
  );
};

const refused = (...fields: readonly string[]): Problem =>
  problemFrom(
    400,
    JSON.stringify({
      type: '/problems/request.invalid',
      errors: fields.map((field) => ({ field, problem: 'invalid', code: 'too-long', max: 3 })),
    }),
  );

const opened = async (...answers: Problem[]) => {
  const sent: Sent[] = [];
  await rendered(<Example onSend={(one) => sent.push(one)} answers={answers} />);
  const user = userEvent.setup();
  const field = (label: string | RegExp) => screen.getByRole('textbox', { name: label });
  const send = () => user.click(screen.getByTestId('send'));
  return { sent, user, field, send };
};

beforeEach(() => localStorage.clear());

it('sends nothing while something is missing, says so at the field, and goes to the first one', async () => {
  const { send, sent, field } = await opened();
  expect(screen.queryByText('Wajib diisi.')).toBeNull();
  await send();
  expect(sent).toEqual([]);
  expect(screen.getAllByText('Wajib diisi.')).toHaveLength(2);
  expect(document.activeElement).toBe(field(/Judul/));
  expect(field(/Judul/).getAttribute('aria-invalid')).toBe('true');
  expect(field(/Judul/).getAttribute('aria-describedby')).not.toBeNull();
});

it('sends what was typed, secrets too, and keeps the draft of all but these until it is taken', async () => {
  const { send, sent, user, field } = await opened();
  await user.type(field(/Judul/), 'Rapat');
  await user.type(field(/Kode/), 'rahasia');
  expect(readDraft('siti', 'example')).toEqual({ title: 'Rapat', note: '', quantity: '' });
  await send();
  expect(sent).toMatchObject([{ title: 'Rapat', code: 'rahasia' }]);
  expect(readDraft('siti', 'example')).toBeUndefined();
});

it('lets nobody type more than the service takes', async () => {
  const { user, field } = await opened();
  await user.type(field(/Judul/), 'lebih dari sepuluh');
  expect(field(/Judul/)).toHaveProperty('value', 'lebih dari');
});

it('says at once why a number is not taken when its field is left, and shows back what it understood', async () => {
  const { user, field } = await opened();
  await user.type(field(/Jumlah/), '1.5');
  await user.tab();
  expect(screen.getByText('Desimal memakai koma (1,5) dan ribuan memakai titik (1.000).')).toBeTruthy();
  await user.clear(field(/Jumlah/));
  await user.type(field(/Jumlah/), '1250,50');
  await user.tab();
  expect(field(/Jumlah/)).toHaveProperty('value', '1.250,5');
});

it('shows what the service refuses at its field, goes there, and forgets it when the field is changed', async () => {
  const { send, user, field } = await opened(refused('activities[0].note'));
  await user.type(field(/Judul/), 'Rapat');
  await user.type(field(/Kode/), 'x');
  await send();
  expect(screen.getByText('Paling banyak 3 karakter.')).toBeTruthy();
  expect(screen.queryByTestId('failure')).toBeNull();
  expect(document.activeElement).toBe(field(/Catatan/));
  await user.type(field(/Catatan/), 'y');
  expect(screen.queryByText('Paling banyak 3 karakter.')).toBeNull();
});

it('tells at the form what belongs to no field on the page', async () => {
  const { send, user, field } = await opened(refused('title', 'colour'));
  await user.type(field(/Judul/), 'Rapat');
  await user.type(field(/Kode/), 'x');
  await send();
  expect(screen.getByTestId('failure').textContent).toContain('colour');
  expect(screen.getByTestId('failure').textContent).not.toContain('title');
  expect(field(/Judul/).getAttribute('aria-invalid')).toBe('true');
});

it('takes the first tap on the button, though a field with a fault is left by it', async () => {
  const { send, sent, user, field } = await opened();
  await user.type(field(/Jumlah/), '1.5');
  await send();
  expect(sent).toEqual([]);
  expect(screen.getAllByText('Wajib diisi.')).toHaveLength(2);
  expect(screen.getByText(/^Desimal memakai koma/)).toBeTruthy();
});
