import { Transform } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsUUID } from 'class-validator';

const MOST_IDS = 200;

/** `?ids=<uuid>,<uuid>`, at most 200. */
export class DirectoryQuery {
  @Transform(({ value }: { value: unknown }) => (typeof value === 'string' && value !== '' ? value.split(',') : []))
  @IsArray()
  @ArrayMaxSize(MOST_IDS)
  @IsUUID(undefined, { each: true })
  ids: string[] = [];
}
