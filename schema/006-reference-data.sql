-- Reference data by edition, each with its time of validity: nations, industries, occupations, majors.

create table registry.nations (
  id bigint generated always as identity,
  code text not null,
  name text not null,
  change_id bigint not null,
  constraint nations_pkey primary key (id),
  constraint nations_code_given
    check (code <> ''),
  constraint nations_name_given
    check (name <> ''),
  constraint nations_code_form
    check (code ~ '^[0-9]{2}$'),
  constraint nations_code_unique
    unique (code),
  constraint nations_name_unique
    unique (name)
);
comment on table registry.nations is '民族代码 / Nation code';
comment on column registry.nations.id is '内部编号 / Internal id';
comment on column registry.nations.code is '代码 / Code';
comment on column registry.nations.name is '名称 / Name';
comment on column registry.nations.change_id is '最近变更 / Last change';
comment on constraint nations_code_given on registry.nations
  is '代码不得为空 / The code must not be empty';
comment on constraint nations_name_given on registry.nations
  is '名称不得为空 / The name must not be empty';
comment on constraint nations_code_form on registry.nations
  is '民族代码应为2位数字 / A nation code has 2 digits';
comment on constraint nations_code_unique on registry.nations
  is '该代码已登记 / This code is already registered';
comment on constraint nations_name_unique on registry.nations
  is '该名称已登记 / This name is already registered';
call registry.track('nations');

create function registry.find_nations(query text)
  returns table (id bigint, now text, since date) language sql stable as $$
  select n.id, null::text, null::date from registry.nations n
  where n.code = query or n.name in (query, query || '族')
$$;
comment on function registry.find_nations
  is '按“代码”查找民族代码 / Finds a nation code by its key';

create table registry.industries (
  id bigint generated always as identity,
  edition text not null,
  code text not null,
  name text not null,
  valid_from date,
  valid_until date,
  change_id bigint not null,
  constraint industries_pkey primary key (id),
  constraint industries_edition_given
    check (edition <> ''),
  constraint industries_code_given
    check (code <> ''),
  constraint industries_name_given
    check (name <> ''),
  constraint industries_code_form
    check (code ~ '^([A-T]|[0-9]{2,4})$'),
  constraint industries_dates_ordered
    check (valid_until >= valid_from),
  constraint industries_unique
    unique (edition, code)
);
comment on table registry.industries is '行业分类 / Industry';
comment on column registry.industries.id is '内部编号 / Internal id';
comment on column registry.industries.edition is '版本 / Edition';
comment on column registry.industries.code is '行业代码 / Industry code';
comment on column registry.industries.name is '行业名称 / Industry name';
comment on column registry.industries.valid_from is '启用日期 / Valid from';
comment on column registry.industries.valid_until is '停用日期 / Valid until';
comment on column registry.industries.change_id is '最近变更 / Last change';
comment on constraint industries_edition_given on registry.industries
  is '版本不得为空 / The edition must not be empty';
comment on constraint industries_code_given on registry.industries
  is '行业代码不得为空 / The industry code must not be empty';
comment on constraint industries_name_given on registry.industries
  is '行业名称不得为空 / The industry name must not be empty';
comment on constraint industries_code_form on registry.industries
  is '行业代码应为GB/T 4754门类或2至4位数字 / An industry is a GB/T 4754 section or 2 to 4 digits';
comment on constraint industries_dates_ordered on registry.industries
  is '停用日期早于启用日期 / Valid until lies before valid from';
comment on constraint industries_unique on registry.industries
  is '该版本的行业代码已登记 / This code is already registered in the edition';
call registry.track('industries');

create function registry.find_industries(query text)
  returns table (id bigint, now text, since date) language sql stable as $$
  select x.id, null::text, null::date
  from (
    select t.id, rank() over (order by coalesce(t.valid_until, 'infinity') desc, t.edition desc)
    from registry.industries t where t.code = query or t.name = query
  ) x
  where x.rank = 1
  union
  select t.id, null, null from registry.industries t
  where query like '%/%' and t.edition || '/' || t.code = query
$$;
comment on function registry.find_industries
  is '按“版本/行业代码”查找行业分类 / Finds a industry by its key';

create table registry.occupations (
  id bigint generated always as identity,
  edition text not null,
  name text not null,
  code text,
  digital boolean,
  green boolean,
  valid_from date,
  valid_until date,
  change_id bigint not null,
  constraint occupations_pkey primary key (id),
  constraint occupations_edition_given
    check (edition <> ''),
  constraint occupations_name_given
    check (name <> ''),
  constraint occupations_code_form
    check (code ~ '^[1-8]-[0-9]{2}-[0-9]{2}-[0-9]{2}$'),
  constraint occupations_dates_ordered
    check (valid_until >= valid_from),
  constraint occupations_unique
    unique (edition, name),
  constraint occupations_code_unique
    unique (edition, code, name)
);
comment on table registry.occupations is '职业(工种)目录 / Occupation';
comment on column registry.occupations.id is '内部编号 / Internal id';
comment on column registry.occupations.edition is '版本 / Edition';
comment on column registry.occupations.name is '职业名称 / Occupation name';
comment on column registry.occupations.code is '职业编码 / Occupation code';
comment on column registry.occupations.digital is '数字职业 / Digital occupation';
comment on column registry.occupations.green is '绿色职业 / Green occupation';
comment on column registry.occupations.valid_from is '启用日期 / Valid from';
comment on column registry.occupations.valid_until is '停用日期 / Valid until';
comment on column registry.occupations.change_id is '最近变更 / Last change';
comment on constraint occupations_edition_given on registry.occupations
  is '版本不得为空 / The edition must not be empty';
comment on constraint occupations_name_given on registry.occupations
  is '职业名称不得为空 / The occupation name must not be empty';
comment on constraint occupations_code_form on registry.occupations
  is '职业编码应为6-18-01-01样式 / An occupation code looks like 6-18-01-01';
comment on constraint occupations_dates_ordered on registry.occupations
  is '停用日期早于启用日期 / Valid until lies before valid from';
comment on constraint occupations_unique on registry.occupations
  is '该版本的职业已登记 / This occupation is already registered in the edition';
comment on constraint occupations_code_unique on registry.occupations
  is '该版本的职业编码已登记 / This code is already registered in the edition';
call registry.track('occupations');

create function registry.find_occupations(query text)
  returns table (id bigint, now text, since date) language sql stable as $$
  select x.id, null::text, null::date
  from (
    select t.id, rank() over (order by coalesce(t.valid_until, 'infinity') desc, t.edition desc)
    from registry.occupations t where t.name = query or t.code = query
  ) x
  where x.rank = 1
  union
  select t.id, null, null from registry.occupations t
  where query like '%/%' and t.edition || '/' || t.name = query
$$;
comment on function registry.find_occupations
  is '按“版本/职业名称”查找职业(工种)目录 / Finds a occupation by its key';

create table registry.catalogue_entries (
  id bigint generated always as identity,
  edition text not null,
  name text not null,
  code text,
  category text,
  status text not null default 'unverified',
  digital_from date,
  digital_until date,
  valid_from date,
  valid_until date,
  change_id bigint not null,
  constraint catalogue_entries_pkey primary key (id),
  constraint catalogue_entries_status_known
    check (status in ('unverified', 'verified')),
  constraint catalogue_entries_edition_given
    check (edition <> ''),
  constraint catalogue_entries_name_given
    check (name <> ''),
  constraint catalogue_entries_dates_ordered
    check (valid_until >= valid_from),
  constraint catalogue_entries_digital_dates_ordered
    check (digital_until >= digital_from),
  constraint catalogue_entries_verified_coded
    check (status = 'unverified' or code is not null),
  constraint catalogue_entries_unique
    unique (edition, name),
  constraint catalogue_entries_code_unique
    unique (edition, code)
);
comment on table registry.catalogue_entries is '专业目录 / Catalogue entry';
comment on column registry.catalogue_entries.id is '内部编号 / Internal id';
comment on column registry.catalogue_entries.edition is '版本 / Edition';
comment on column registry.catalogue_entries.name is '专业名称 / Catalogue major';
comment on column registry.catalogue_entries.code is '专业编码 / Code';
comment on column registry.catalogue_entries.category is '专业大类 / Category';
comment on column registry.catalogue_entries.status is '核对状态 / Status';
comment on column registry.catalogue_entries.digital_from is '数字专业认定起 / Digital from';
comment on column registry.catalogue_entries.digital_until is '数字专业认定止 / Digital until';
comment on column registry.catalogue_entries.valid_from is '启用日期 / Valid from';
comment on column registry.catalogue_entries.valid_until is '停用日期 / Valid until';
comment on column registry.catalogue_entries.change_id is '最近变更 / Last change';
comment on constraint catalogue_entries_status_known on registry.catalogue_entries
  is '核对状态不在规定范围 / No such status';
comment on constraint catalogue_entries_edition_given on registry.catalogue_entries
  is '版本不得为空 / The edition must not be empty';
comment on constraint catalogue_entries_name_given on registry.catalogue_entries
  is '专业名称不得为空 / The catalogue major must not be empty';
comment on constraint catalogue_entries_dates_ordered on registry.catalogue_entries
  is '停用日期早于启用日期 / Valid until lies before valid from';
comment on constraint catalogue_entries_digital_dates_ordered on registry.catalogue_entries
  is '数字专业认定止期早于起期 / Digital until lies before digital from';
comment on constraint catalogue_entries_verified_coded on registry.catalogue_entries
  is '已核的专业应有专业编码 / A verified entry has a code';
comment on constraint catalogue_entries_unique on registry.catalogue_entries
  is '该版本的专业已登记 / This major is already registered in the edition';
comment on constraint catalogue_entries_code_unique on registry.catalogue_entries
  is '该版本的专业编码已登记 / This code is already registered in the edition';
call registry.track('catalogue_entries');

create function registry.find_catalogue_entries(query text)
  returns table (id bigint, now text, since date) language sql stable as $$
  select x.id, null::text, null::date
  from (
    select t.id, rank() over (order by coalesce(t.valid_until, 'infinity') desc, t.edition desc)
    from registry.catalogue_entries t where t.name = query or t.code = query
  ) x
  where x.rank = 1
  union
  select t.id, null, null from registry.catalogue_entries t
  where query like '%/%' and t.edition || '/' || t.name = query
$$;
comment on function registry.find_catalogue_entries
  is '按“版本/专业名称”查找专业目录 / Finds a catalogue entry by its key';
