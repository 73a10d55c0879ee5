-- How far an import is stands in schema imports now.
DROP TABLE IF EXISTS incentives.payee_imports_v1;
