import { POSTGRES_EPOCH_MS } from './binary-array';

/** Dimensions, null flag, element type; then length and lower bound where there is a dimension. */
const [EMPTY_HEADER, HEADER] = [12, 20];

/** The elements of an array parameter in the binary form of the protocol, as the server would take it apart. Nulls are left out. */
export const elementsOf = (array: Buffer): readonly Buffer[] => {
  const elements: Buffer[] = [];
  for (let at = array.length === EMPTY_HEADER ? EMPTY_HEADER : HEADER; at < array.length;) {
    const length = array.readInt32BE(at);
    if (length >= 0) elements.push(array.subarray(at + 4, at + 4 + length));
    at += 4 + Math.max(0, length);
  }
  return elements;
};

export const textOf = (element: Buffer): string => element.toString('utf8');
export const hexOf = (element: Buffer): string => element.toString('hex');
export const int16Of = (element: Buffer): number => element.readInt16BE(0);
export const int32Of = (element: Buffer): number => element.readInt32BE(0);
export const int64Of = (element: Buffer): bigint => element.readBigInt64BE(0);
/** Milliseconds since 1970. */
export const instantOf = (element: Buffer): number => Number(int64Of(element)) / 1000 + POSTGRES_EPOCH_MS;

export const uuidOf = (element: Buffer): string => {
  const hex = element.toString('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
};
