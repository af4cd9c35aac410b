-- Records that are one and the same: how names are compared, and which pairs people found different.

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
