-- How far an import is stands in schema imports now.
DROP TABLE IF EXISTS reporting.attendance_imports_v1;
