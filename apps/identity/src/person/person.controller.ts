import type { Clock } from '@kinerja/clock';
import { Controller, Get, Header, Inject, Query, StreamableFile } from '@nestjs/common';
import { Answers, AnswersFile, Refuses } from '@kinerja/openapi';
import { noSuch, notFound } from '@kinerja/problem-details';
import {
  Caller,
  CallerAccount,
  listOrder,
  type Page,
  Access,
  NotesDisclosed,
  type NoteDisclosed,
  type SignedIn,
} from '@kinerja/http-edge';
import { CLOCK, DATA_SOURCE, SETTINGS, type ServiceSettings } from '@kinerja/service-runtime';
import {
  employeeId,
  localDate,
  localDateAt,
  staffNumberKey,
  unitId,
  type EmployeeId,
  type LocalDate,
  type Reader,
} from '@kinerja/vocabulary';
import type { DataSource } from 'typeorm';
import { identityAccess, seesWholeNip } from '../access';
import { peopleCsv, peopleWorkbook } from './people-file';
import {
  directoryOf,
  everybodyFound,
  peopleAfter,
  personOn,
  staffNumbersOf,
  type DirectoryEntry,
} from './people.queries';
import type { PeopleSearch } from './people-search';
import { DirectoryQuery, PeopleFileQuery, PeopleQuery } from './person.dto';
import { directoryPage, personPage, personView, type PersonView } from './person.view';
import { personItem } from './person-item';

const order = listOrder('people', 'text');
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

const noteNips = (note: NoteDisclosed, people: readonly PersonView[]): void =>
  note('nip', people.map((person) => person.employeeId)); // prettier-ignore

@Controller()
export class PersonController {
  constructor(
    @Inject(DATA_SOURCE) private readonly source: DataSource,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(SETTINGS) private readonly settings: ServiceSettings,
  ) {}

  /** For offices that work with lists of people; NIPs in full for the agency's administrators only (IDN-006). */
  @Get('people')
  @Access(identityAccess.readPeople)
  @Answers(personPage)
  @Refuses()
  async list(@Query() page: PeopleQuery, @CallerAccount() reader: SignedIn): Promise<Page<PersonView>> {
    const [after] = order.after(page) ?? [];
    const rows = await peopleAfter(this.source, this.searchIn(page), after, page.limit + 1);
    const items = rows.map((row) => personItem(row, seesWholeNip(reader)));
    return order.page(items, page.limit, ({ staffNumber }) => [staffNumberKey(staffNumber)]);
  }

  @Get('people/me')
  @Access(identityAccess.readOwnPerson)
  @Answers(personView)
  @Refuses(noSuch('person'))
  async me(@Caller() employee: EmployeeId): Promise<PersonView> {
    const person = await personOn(this.source, this.today(), employee);
    if (!person) throw notFound('person');
    return personItem(person, true);
  }

  /** Of the people whom the list shows, without its pages. */
  @Get('people.csv')
  @Access(identityAccess.readPeopleFile)
  @AnswersFile('text/csv')
  @Refuses()
  @Header('content-type', 'text/csv; charset=utf-8')
  @Header('content-disposition', 'attachment; filename="people.csv"')
  async file(
    @Query() query: PeopleFileQuery,
    @CallerAccount() reader: SignedIn,
    @NotesDisclosed() note: NoteDisclosed,
  ): Promise<string> {
    const [people, numbers] = await this.inFile(query, reader);
    noteNips(note, people);
    return peopleCsv(people, numbers);
  }

  @Get('people.xlsx')
  @Access(identityAccess.readPeopleFile)
  @AnswersFile(XLSX)
  @Refuses()
  async workbook(
    @Query() query: PeopleFileQuery,
    @CallerAccount() reader: SignedIn,
    @NotesDisclosed() note: NoteDisclosed,
  ): Promise<StreamableFile> {
    const [people, numbers] = await this.inFile(query, reader);
    noteNips(note, people);
    const bytes = await peopleWorkbook(people, numbers);
    const disposition = 'attachment; filename="people.xlsx"';
    return new StreamableFile(bytes, { type: XLSX, disposition, length: bytes.length });
  }

  /** Names for ids, for everybody who is signed in; other services know ids only. */
  @Get('directory')
  @Access(identityAccess.readDirectory)
  @Answers(directoryPage)
  @Refuses()
  async directory(@Query() { ids }: DirectoryQuery): Promise<{ items: readonly DirectoryEntry[]; next: null }> {
    return { items: await directoryOf(this.source, this.today(), ids.map(employeeId)), next: null };
  }

  private async inFile(
    query: PeopleFileQuery,
    reader: Reader,
  ): Promise<[people: readonly PersonView[], numbers: ReadonlyMap<string, string>]> {
    const rows = await everybodyFound(this.source, this.searchIn(query));
    const superiors = new Set(rows.flatMap(({ superiorId }) => superiorId ?? []));
    const numbers = await staffNumbersOf(this.source, [...superiors]);
    return [rows.map((row) => personItem(row, seesWholeNip(reader))), numbers];
  }

  private searchIn({
    search,
    ids,
    unitId: unit,
    placement,
    on,
  }: PeopleFileQuery & Pick<PeopleQuery, 'ids'>): PeopleSearch {
    return {
      day: on === undefined ? this.today() : localDate(on),
      ...(search !== undefined && { search }),
      ...(ids !== undefined && { ids: ids.map(employeeId) }),
      ...(unit !== undefined && { unit: unitId(unit) }),
      ...(placement !== undefined && { placement }),
    };
  }

  private today(): LocalDate {
    return localDateAt(this.clock.now(), this.settings.zone);
  }
}
