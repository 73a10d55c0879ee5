import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import type { ImportId, PersonRow } from '@kinerja/identity-domain';
import { inSlices } from '@kinerja/imports';
import { fromJson, toJson } from '@kinerja/kernel';
import type { Instant, LocalDate } from '@kinerja/vocabulary';
import type { DataSource } from 'typeorm';
import type { KeyedDigests } from '../keys/keyed-digests';
import { ImportFileRow } from './import-files.read-model';

const IV_BYTES = 12;
const TAG_BYTES = 16;

/** The checked rows of an import that is under way. */
export type ImportFile = Readonly<{
  importId: ImportId;
  people: readonly PersonRow[];
  startsOn: LocalDate;
  /** Who sent it. */
  actor: string;
  acceptedAt: Instant;
}>;
type Sealed = Pick<ImportFile, 'people' | 'startsOn'>;

/** Staging area of imports. Rows hold names and NIPs, so they lie there encrypted, and only until the import ends. */
export class ImportFiles {
  private readonly key: Buffer;

  constructor(
    private readonly source: DataSource,
    digests: KeyedDigests,
  ) {
    this.key = digests.cipherKey('people-import-file');
  }

  /** The same import again replaces its file, which is the same one. */
  async keep({ importId, people, startsOn, actor, acceptedAt }: ImportFile): Promise<void> {
    const sealedRows = await this.seal(importId, { people, startsOn });
    const row = { importId, sealedRows, actor, acceptedAt, isChecked: false, done: 0 };
    await this.rows.createQueryBuilder().insert().values(row).orIgnore().execute();
  }

  async open(importId: ImportId): Promise<(ImportFile & { isChecked: boolean }) | undefined> {
    const row = await this.rows.findOneBy({ importId });
    if (!row) return undefined;
    const { actor, acceptedAt, isChecked } = row;
    return { importId, ...this.unseal(importId, row.sealedRows), actor, acceptedAt, isChecked };
  }

  /** From here on rows of this import stand in the log. */
  async markChecked(importId: ImportId): Promise<void> {
    await this.rows.update({ importId }, { isChecked: true });
  }

  async noteProgress(importId: ImportId, done: number): Promise<void> {
    await this.rows.update({ importId }, { done });
  }

  async doneOf(importId: ImportId): Promise<number> {
    const row = await this.rows.findOne({ where: { importId }, select: { importId: true, done: true } });
    return row?.done ?? 0;
  }

  async remove(importId: ImportId): Promise<void> {
    await this.rows.delete({ importId });
  }

  /** Files of requests that died before they were accepted; none that may still be on its way. */
  async removeForgotten(open: readonly ImportId[]): Promise<void> {
    await this.rows
      .createQueryBuilder()
      .delete()
      .where(`accepted_at < now() - interval '1 hour' AND NOT (import_id = ANY(:open))`, { open: [...open] })
      .execute();
  }

  private get rows() {
    return this.source.getRepository(ImportFileRow);
  }

  /** A row at a time: thousands at once would hold up everybody else. */
  private async seal(importId: string, { people, startsOn }: Sealed): Promise<Buffer> {
    const iv = randomBytes(IV_BYTES);
    const cipher = createCipheriv('aes-256-gcm', this.key, iv).setAAD(Buffer.from(importId));
    const parts = [cipher.update(`{"startsOn":${toJson(startsOn)},"people":[`, 'utf8')];
    const rows = people.map((person, index) => ({ person, comma: index === 0 ? '' : ',' }));
    await inSlices(rows, ({ person, comma }) => void parts.push(cipher.update(comma + toJson(person), 'utf8')));
    const text = Buffer.concat([...parts, cipher.update(']}', 'utf8'), cipher.final()]);
    return Buffer.concat([iv, cipher.getAuthTag(), text]);
  }

  /** @throws when the file was altered or the instance's key is another one. */
  private unseal(importId: string, sealed: Buffer): Sealed {
    const decipher = createDecipheriv('aes-256-gcm', this.key, sealed.subarray(0, IV_BYTES))
      .setAAD(Buffer.from(importId))
      .setAuthTag(sealed.subarray(IV_BYTES, IV_BYTES + TAG_BYTES));
    const text = Buffer.concat([decipher.update(sealed.subarray(IV_BYTES + TAG_BYTES)), decipher.final()]);
    return fromJson(text.toString('utf8')) as Sealed;
  }
}
