import {
  MoreThan,
  type DataSource,
  type EntityTarget,
  type FindManyOptions,
  type FindOptionsWhere,
  type ObjectLiteral,
} from 'typeorm';
import { listOrder, type Page, type PageQuery } from './page';

type Narrowing<Row> = Readonly<{ where?: FindOptionsWhere<Row>; select?: FindManyOptions<Row>['select'] }>;

/** `pageById(source, { table: ServiceRow, key: 'serviceId' }, query)`: rows of a table in the order of a uuid, those that `narrowing` leaves. */
export const pageById = async <Row extends ObjectLiteral>(
  source: DataSource,
  { table, key }: Readonly<{ table: EntityTarget<Row>; key: keyof Row & string }>,
  query: PageQuery,
  { where, select }: Narrowing<Row> = {},
): Promise<Page<Row>> => {
  const order = listOrder(source.getMetadata(table).tableName, 'uuid');
  const [after] = order.after(query) ?? [];
  const rows = await source.getRepository(table).find({
    ...(select && { select }),
    where: { ...where, ...(after === undefined ? {} : { [key]: MoreThan(after) }) } as FindOptionsWhere<Row>,
    order: { [key]: 'ASC' } as FindManyOptions<Row>['order'] & object,
    take: query.limit + 1,
  });
  return order.page(rows, query.limit, (row) => [String(row[key])]);
};
