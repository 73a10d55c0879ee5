-- Rows of imports lie in schema imports now, and their life is told by the log. An import that had not ended is sent again.
DROP TABLE IF EXISTS identity.people_import_files;
DROP TABLE IF EXISTS identity.people_imports_v1;
