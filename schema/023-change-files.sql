-- The files that an import read: from a record by its change to the workbook it came from.

create table registry.change_files (
  change_id bigint not null,
  place integer not null,
  name text not null,
  bytes bigint not null,
  sha256 text not null,
  constraint change_files_pkey primary key (change_id, place),
  constraint change_files_change_id_fkey foreign key (change_id) references registry.changes,
  constraint change_files_sha256_valid check (sha256 ~ '^[0-9a-f]{64}$')
);
create index change_files_sha256 on registry.change_files (sha256);
comment on table registry.change_files is '变更所依据的文件 / The files that an import read';
comment on column registry.change_files.change_id is '变更编号 / Change number';
comment on column registry.change_files.place is '序号 / Place among the files of the change';
comment on column registry.change_files.name is '文件名 / Name, without its folder';
comment on column registry.change_files.bytes is '字节数 / Size in bytes';
comment on column registry.change_files.sha256 is '内容摘要 / SHA-256 of the content (FIPS 180-4)';
comment on constraint change_files_change_id_fkey on registry.change_files
  is '变更不存在 / There is no such change';
comment on constraint change_files_sha256_valid on registry.change_files
  is '摘要应为64位十六进制数字 / A SHA-256 is 64 hexadecimal digits';
grant select, insert on registry.change_files to skillreg_app;
