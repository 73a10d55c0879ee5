const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
const END = 0x06054b50;
/** 1 January 1980, 00:00: the first moment a ZIP file knows. */
const [TIME, DATE] = [0, 0x21];

/**
 * Puts one moment in place of the time at which each entry of a ZIP was written, so that the same content is the same bytes.
 * Changes the buffer given. @throws RangeError when it is no ZIP.
 */
export const withFixedDates = (zip: Buffer): Buffer => {
  const end = zip.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]));
  if (end < 0 || zip.readUInt32LE(end) !== END) throw new RangeError('this is no ZIP file');
  const entries = zip.readUInt16LE(end + 10);
  let at = zip.readUInt32LE(end + 16);
  for (let entry = 0; entry < entries; entry += 1) at = fixEntry(zip, at);
  return zip;
};

/** The entry in the directory and its own header; answers where the next one begins. */
const fixEntry = (zip: Buffer, at: number): number => {
  if (zip.readUInt32LE(at) !== CENTRAL) throw new RangeError('the directory of this ZIP file is broken');
  fixDate(zip, at + 12);
  const local = zip.readUInt32LE(at + 42);
  if (zip.readUInt32LE(local) !== LOCAL) throw new RangeError('an entry of this ZIP file is broken');
  fixDate(zip, local + 10);
  return at + 46 + zip.readUInt16LE(at + 28) + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
};

const fixDate = (zip: Buffer, at: number): void => {
  zip.writeUInt16LE(TIME, at);
  zip.writeUInt16LE(DATE, at + 2);
};
