-- Nations are reference data by edition, with their validity and the names that they are called by
-- besides; a person's nation is one of them.

alter table registry.nations
  add column romanized text,
  add column edition text not null default '1991',
  add column valid_from date,
  add column valid_until date;
alter table registry.nations alter column edition drop default;
alter table registry.nations
  add constraint nations_edition_given check (edition <> ''),
  add constraint nations_dates_ordered check (valid_until >= valid_from);
comment on table registry.nations is '民族 / Nation';
comment on column registry.nations.romanized is '罗马字母拼写 / Romanised name';
comment on column registry.nations.edition is '版本 / Edition';
comment on column registry.nations.valid_from is '启用日期 / Valid from';
comment on column registry.nations.valid_until is '停用日期 / Valid until';
comment on constraint nations_edition_given on registry.nations
  is '版本不得为空 / The edition must not be empty';
comment on constraint nations_dates_ordered on registry.nations
  is '停用日期早于启用日期 / Valid until lies before valid from';
alter table registry.nations
  drop constraint nations_code_unique, drop constraint nations_name_unique,
  add constraint nations_code_unique unique (code) deferrable,
  add constraint nations_name_unique unique (name) deferrable;
comment on constraint nations_code_unique on registry.nations
  is '该代码已登记 / This code is already registered';
comment on constraint nations_name_unique on registry.nations
  is '该名称已登记 / This name is already registered';
call registry.track('nations');
call registry.bound_values('nations');

create table registry.nation_names (
  id bigint generated always as identity,
  nation_id bigint not null,
  name text not null,
  change_id bigint not null,
  constraint nation_names_pkey primary key (id),
  constraint nation_names_unique unique (name),
  constraint nation_names_nation_exists
    foreign key (nation_id) references registry.nations on delete cascade
);
create index nation_names_nation on registry.nation_names (nation_id);
comment on table registry.nation_names is '民族别名 / Nation name';
comment on column registry.nation_names.id is '内部编号 / Internal id';
comment on column registry.nation_names.nation_id is '民族 / Nation';
comment on column registry.nation_names.name is '别名 / Name';
comment on column registry.nation_names.change_id is '最近变更 / Last change';
comment on constraint nation_names_unique on registry.nation_names
  is '该别名已登记 / This name is already registered';
comment on constraint nation_names_nation_exists on registry.nation_names
  is '民族未登记 / No such nation';
call registry.track('nation_names');
call registry.bound_values('nation_names');

create function registry.keep_nation_names_apart() returns trigger language plpgsql as $$
begin
  if exists (
    select from registry.nations n where new.name in (n.name, n.code) and not registry.is_reverting()
  ) then
    raise exception '% is the name or code of a nation', new.name
      using errcode = 'check_violation', constraint = 'nation_names_apart';
  end if;
  return null;
end $$;
create constraint trigger nation_names_apart after insert or update of name on registry.nation_names
  for each row when (pg_trigger_depth() = 0)
  execute function registry.keep_nation_names_apart();
comment on constraint nation_names_apart on registry.nation_names
  is '别名不得为某一民族的名称或代码 / Another name is no nation''s own name or code';

-- A name that gives way to another still circulates.
create function registry.keep_nation_name() returns trigger language plpgsql as $$
begin
  insert into registry.nation_names (nation_id, name) values (old.id, old.name)
  on conflict (name) do nothing;
  return null;
end $$;
create trigger keep_name after update of name on registry.nations
  for each row when (old.name <> new.name and not registry.is_reverting())
  execute function registry.keep_nation_name();

create function registry.simplified(written text) returns text
  language sql stable strict parallel safe as $$
  select string_agg(coalesce(f.simplified, c.sign), '' order by c.place)
  from string_to_table(written, null) with ordinality as c (sign, place)
  left join registry.han_forms f on f.character = c.sign
$$;
comment on function registry.simplified
  is '以简化字书写 / A text in simplified characters';

-- What is closest to being a nation's own name: its code or name before its romanised name, that
-- before what it is called besides, and a name in traditional characters last.
create or replace function registry.find_nations(query text)
  returns table (id bigint, now text, since date) language sql stable as $$
  select distinct x.id, null::text, null::date
  from (
    select w.id, rank() over (order by w.place) from (
      select n.id, 1 as place from registry.nations n
      where n.name = query
        or n.code = case when query ~ '^[0-9]$' then '0' || query else query end
      union all select n.id, 2 from registry.nations n where n.name = query || '族'
      union all select n.id, 3 from registry.nations n where lower(n.romanized) = lower(query)
      union all select a.nation_id, 4 from registry.nation_names a
      where a.name in (query, query || '族')
      union all select n.id, 5 from registry.nations n, registry.simplified(query) as s
      where n.name in (s, s || '族')
    ) w
  ) x
  where x.rank = 1
$$;
comment on function registry.find_nations
  is '按代码、名称、罗马字母拼写或别名查找民族 / Finds a nation by its code, its name, romanised or not, or another name';

create function registry.find_nation_names(query text)
  returns table (id bigint, now text, since date) language sql stable as $$
  select a.id, null::text, null::date
  from registry.find_nations(split_part(query, '/', 1)) n
  join registry.nation_names a on a.nation_id = n.id
  where a.name = substring(query from '/(.*)$')
$$;
comment on function registry.find_nation_names
  is '按“民族/别名”查找别名 / Finds a nation name by "nation/name"';

-- What persons have as their nation's code becomes the nation itself.
do $$
begin
  if exists (
    select nation from registry.persons where nation is not null
    union select nation from history.persons where nation is not null
    except select code from registry.nations
  ) then
    insert into registry.nations (code, name, edition)
    select t.nation, t.nation, '1991' from (
      select nation from registry.persons where nation is not null
      union select nation from history.persons where nation is not null
      except select code from registry.nations
    ) t;
  end if;
end $$;
create function pg_temp.nation_of(code text) returns bigint language sql stable
  return (select n.id from registry.nations n where n.code = $1);
call registry.set_views_aside('persons');
alter table registry.persons
  drop constraint persons_nation_form, drop constraint persons_nation_not_blank;
alter table registry.persons alter column nation type bigint using pg_temp.nation_of(nation);
alter table history.persons alter column nation type bigint using pg_temp.nation_of(nation);
alter table registry.persons rename column nation to nation_id;
alter table history.persons rename column nation to nation_id;
alter table registry.persons add constraint persons_nation_exists
  foreign key (nation_id) references registry.nations on delete restrict;
comment on constraint persons_nation_exists on registry.persons
  is '仍有人员登记为该民族 / Persons are registered as of the nation';
call registry.track('persons');
call registry.put_views_back();
