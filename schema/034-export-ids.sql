-- Which export a workbook came of that an import read: what it brought before is no work of others.

alter table registry.change_files add column export_id uuid;
comment on column registry.change_files.export_id is '导出编号 / The export that the file came of';
create index change_files_export_id on registry.change_files (export_id);
