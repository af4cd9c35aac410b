-- Records that are one and the same: how names are compared, which pairs people found different, and
-- how a merged record's code or number leads to the one that it was merged into.

-- A person's name without what only spells it: width, spaces, and the dots between its parts.
create function registry.person_name_form(name text) returns text
  language sql immutable strict parallel safe
  return lower(regexp_replace(
    normalize(name, nfkc), '[[:space:]·•・‧∙⋅●.。''-]', '', 'g'));
comment on function registry.person_name_form(text)
  is '姓名的比较形式:不计空格、间隔号、全半角 / A name without spaces, dots and width, to compare';

-- An organisation's name without what only spells it: width, spaces, brackets, 责任 in 有限责任公司.
create function registry.organisation_name_form(name text) returns text
  language sql immutable strict parallel safe
  return replace(
    regexp_replace(upper(normalize(name, nfkc)), '[][[:space:]()【】〔〕·.,，。、-]', '', 'g'),
    '有限责任公司', '有限公司');
comment on function registry.organisation_name_form(text)
  is '单位名称的比较形式:不计空格、括号、“责任”、全半角 / An organisation''s name without spaces, brackets and width, to compare';

-- The same without the place that it opens with; null where hardly anything of its own is left.
create function registry.organisation_name_stem(name text) returns text
  language sql immutable strict parallel safe
  return (
    select case when length(stem) > 2 and stem !~ '^(股份)?有限公司$' then stem end
    from (
      select regexp_replace(registry.organisation_name_form(name), '^(广东省?|中山市?)+', '') as stem
    ) s
  );
comment on function registry.organisation_name_stem(text)
  is '单位名称的比较形式,不计冠首的广东省、中山市 / An organisation''s name to compare, without the place before it';

create table registry.distinct_records (
  id bigint generated always as identity,
  noun text not null,
  one_id text not null,
  other_id text not null,
  change_id bigint not null,
  constraint distinct_records_pkey primary key (id),
  constraint distinct_records_unique unique (noun, one_id, other_id),
  constraint distinct_records_ordered check (one_id < other_id collate "C")
);
comment on table registry.distinct_records
  is '已确认不重复 / Pairs of records that look the same and are not';
comment on column registry.distinct_records.id is '内部编号 / Internal id';
comment on column registry.distinct_records.noun is '类别 / Noun';
comment on column registry.distinct_records.one_id is '其一 / One';
comment on column registry.distinct_records.other_id is '其二 / The other';
comment on column registry.distinct_records.change_id is '最近变更 / Last change';
comment on constraint distinct_records_unique on registry.distinct_records
  is '已确认这两条记录不重复 / The two are already known to be different';
comment on constraint distinct_records_ordered on registry.distinct_records
  is '两条记录应不同且按编号排列 / The pair is two records in the order of their ids';
call registry.track('distinct_records');

-- What a merged record was known by keeps leading to the one that it was merged into.

create table registry.company_codes (
  id bigint generated always as identity,
  company_id bigint not null,
  code text not null,
  change_id bigint not null,
  constraint company_codes_pkey primary key (id),
  constraint company_codes_unique unique (code),
  constraint company_codes_given check (code <> ''),
  constraint company_codes_company_exists
    foreign key (company_id) references registry.companies on delete cascade
);
create index company_codes_company on registry.company_codes (company_id);
comment on table registry.company_codes is '企业曾用代码 / Company code';
comment on column registry.company_codes.id is '内部编号 / Internal id';
comment on column registry.company_codes.company_id is '企业 / Company';
comment on column registry.company_codes.code is '曾用代码 / Former code';
comment on column registry.company_codes.change_id is '最近变更 / Last change';
comment on constraint company_codes_unique on registry.company_codes
  is '该曾用代码已登记 / This former code is already registered';
comment on constraint company_codes_given on registry.company_codes
  is '曾用代码不得为空 / The former code must not be empty';
comment on constraint company_codes_company_exists on registry.company_codes
  is '企业未登记 / No such company';
call registry.track('company_codes');

create table registry.person_aliases (
  id bigint generated always as identity,
  person_id uuid not null,
  former_id uuid not null,
  change_id bigint not null,
  constraint person_aliases_pkey primary key (id),
  constraint person_aliases_unique unique (former_id),
  constraint person_aliases_differ check (former_id <> person_id),
  constraint person_aliases_person_exists
    foreign key (person_id) references registry.persons on delete cascade
);
create index person_aliases_person on registry.person_aliases (person_id);
comment on table registry.person_aliases is '人员曾用编号 / Person alias';
comment on column registry.person_aliases.id is '内部编号 / Internal id';
comment on column registry.person_aliases.person_id is '人员 / Person';
comment on column registry.person_aliases.former_id is '曾用人员编号 / Former id';
comment on column registry.person_aliases.change_id is '最近变更 / Last change';
comment on constraint person_aliases_unique on registry.person_aliases
  is '该曾用人员编号已登记 / This former id is already registered';
comment on constraint person_aliases_differ on registry.person_aliases
  is '曾用人员编号与现编号相同 / The former id is the present one';
comment on constraint person_aliases_person_exists on registry.person_aliases
  is '人员未登记 / No such person';
call registry.track('person_aliases');

create or replace function registry.find_companies(query text)
  returns table (id bigint, now text, since date) language sql stable as $$
  select c.id, null::text, null::date from registry.companies c where c.credit_code = query
  union
  select c.id, null, null from registry.companies c where c.name = query
  union
  select c.id, c.name, n.used_until
  from registry.company_names n join registry.companies c on c.id = n.company_id
  where n.name = query and c.name <> query
  union
  select c.id, c.name || '(' || c.credit_code || ')', null
  from registry.company_codes k join registry.companies c on c.id = k.company_id
  where k.code = query
    and not exists (select from registry.companies o where o.credit_code = query)
$$;
comment on function registry.find_companies
  is '按统一社会信用代码、名称或曾用的代码、名称查找企业 / Finds a company by any credit code or name it has had';

create or replace function registry.find_persons(query text)
  returns table (id uuid, now text, since date) language sql stable as $$
  select p.id, null::text, null::date from registry.persons p
  where p.id = case when query ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$'
    then query::uuid end
  union all
  select a.person_id, a.person_id::text, null from registry.person_aliases a
  where a.former_id = case when query ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$'
    then query::uuid end
    and not exists (select from registry.persons p where p.id = a.former_id)
$$;
comment on function registry.find_persons
  is '按人员编号或曾用编号查找人员 / Finds a person by id or by one that was merged';

create or replace function registry.find_students(query text)
  returns table (id bigint, now text, since date) language sql stable as $$
  select t.id, null::text, null::date
  from registry.find_schools(split_part(query, '/', 1)) s
  join registry.students t on t.school_id = s.id
  where t.student_no = split_part(query, '/', 2)
  union
  select t.id, null, null
  from registry.find_schools(split_part(query, '/', 1)) s
  join registry.students t on t.school_id = s.id
  join registry.find_persons(split_part(query, '/', 2)) p on p.id = t.person_id
$$;

create function registry.find_company_codes(query text)
  returns table (id bigint, now text, since date) language sql stable as $$
  select k.id, null::text, null::date
  from registry.find_companies(split_part(query, '/', 1)) c
  join registry.company_codes k on k.company_id = c.id
  where k.code = split_part(query, '/', 2)
$$;
comment on function registry.find_company_codes
  is '按“企业/曾用代码”查找曾用代码 / Finds a former code by "company/code"';

create function registry.find_person_aliases(query text)
  returns table (id bigint, now text, since date) language sql stable as $$
  select a.id, null::text, null::date
  from registry.find_persons(split_part(query, '/', 1)) p
  join registry.person_aliases a on a.person_id = p.id
  where a.former_id::text = split_part(query, '/', 2)
$$;
comment on function registry.find_person_aliases
  is '按“人员编号/曾用编号”查找曾用编号 / Finds a former id by "person/former id"';
