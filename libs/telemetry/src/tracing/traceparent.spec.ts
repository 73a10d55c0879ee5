import { parseTraceparent, traceparentOf, validTraceparent } from './traceparent';

const trace = '0af7651916cd43dd8448eb211c80319c';
const span = 'b7ad6b7169203331';

it('reads what it writes', () => {
  const context = { traceId: trace, spanId: span, isSampled: true };
  expect(parseTraceparent(traceparentOf(context))).toEqual(context);
  expect(parseTraceparent(`00-${trace}-${span}-00`)).toEqual({ ...context, isSampled: false });
});

it.each([
  ['nothing', undefined],
  ['an unknown version', `01-${trace}-${span}-01`],
  ['no trace', `00-${'0'.repeat(32)}-${span}-01`],
  ['no span', `00-${trace}-${'0'.repeat(16)}-01`],
  ['capital letters', `00-${trace.toUpperCase()}-${span}-01`],
  ['something longer', `00-${trace}-${span}-01-x`],
  ['a text', `'; DROP TABLE`],
])('takes %s for none', (_what, header) => expect(validTraceparent(header)).toBeUndefined());
