-- The months of the agency: open from a command on, closed by another.
CREATE TABLE planning.periods_v1 (
  month text PRIMARY KEY,
  closes_on date NOT NULL,
  status text NOT NULL,
  closed_at timestamptz
);
GRANT SELECT, INSERT, UPDATE, DELETE ON planning.periods_v1 TO :app_role;
