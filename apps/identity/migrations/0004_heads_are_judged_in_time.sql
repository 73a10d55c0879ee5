-- Who heads a unit is a question of days and is judged in turn (IDN-032); a name reserved for the unit knew no days.
DELETE FROM log.reservations WHERE scope = 'unit-head';
