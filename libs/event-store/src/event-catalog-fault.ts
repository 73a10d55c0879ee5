/** The log and the code that reads or writes it do not fit: an unknown type, a missing upcaster. */
export class EventCatalogFault extends Error {
  override readonly name = 'EventCatalogFault';
}
