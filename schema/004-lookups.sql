-- How people name a record: by its code, or by any name it has had.
--
-- Every function answers (id, now, since): `now` is null where the record goes by that very text
-- today, else what it is called now, and `since` is the day of the change where that is known.

create function registry.find_divisions(query text)
  returns table (id bigint, now text, since date) language sql stable as $$
  with named as (
    select d.id from registry.divisions d
    where d.code = left(query, 9) and (query ~ '^[0-9]{9}$' or query ~ '^[0-9]{9}000$')
    union
    select d.id from registry.divisions d where d.name in (query, substr(query, 4))
      and (d.name = query or query like '中山市%')
    union
    select n.division_id from registry.division_names n
    where n.name in (query, substr(query, 4)) and (n.name = query or query like '中山市%')
  ), known as (
    select d.*, exists (
      select from named m join registry.divisions t on t.id = m.id where t.valid_until is null
    ) as some_current
    from registry.divisions d join named using (id)
  )
  select distinct on (coalesce(s.id, k.id))
    coalesce(s.id, k.id), case when s.id is not null then s.name || '(' || s.code || ')' end,
    case when s.id is not null then (k.valid_until + 1) end
  from known k left join registry.divisions s on s.id = k.successor_id
  where k.valid_until is null or not k.some_current
$$;
comment on function registry.find_divisions
  is '按代码、名称或旧称查找镇街 / Finds a division by code, name or former name';

create function registry.find_schools(query text)
  returns table (id bigint, now text, since date) language sql stable as $$
  select s.id, null::text, null::date from registry.schools s where s.code = query
  union
  select s.id, null, null from registry.schools s where s.name = query
  union
  select s.id, null, null from registry.schools s where s.credit_code = query
  union
  select s.id, s.name, n.used_until
  from registry.school_names n join registry.schools s on s.id = n.school_id
  where n.name = query and s.name <> query
$$;
comment on function registry.find_schools
  is '按代码、名称或曾用名查找院校 / Finds a school by code, name or former name';

create function registry.find_companies(query text)
  returns table (id bigint, now text, since date) language sql stable as $$
  select c.id, null::text, null::date from registry.companies c where c.credit_code = query
  union
  select c.id, null, null from registry.companies c where c.name = query
  union
  select c.id, c.name, n.used_until
  from registry.company_names n join registry.companies c on c.id = n.company_id
  where n.name = query and c.name <> query
$$;
comment on function registry.find_companies
  is '按统一社会信用代码、名称或曾用名查找企业 / Finds a company by credit code or any name';

create function registry.find_majors(query text)
  returns table (id bigint, now text, since date) language sql stable as $$
  select m.id, null::text, null::date
  from registry.find_schools(split_part(query, '/', 1)) s
  join registry.majors m on m.school_id = s.id
  where m.name = split_part(query, '/', 2)
    and split_part(query, '/', 3) in (m.level, '')
$$;
comment on function registry.find_majors
  is '按“院校/专业/层次”查找专业 / Finds a major by "school/major/level"';

create function registry.find_agreements(query text)
  returns table (id bigint, now text, since date) language sql stable as $$
  select a.id, null::text, null::date from registry.agreements a where a.number = query
$$;
comment on function registry.find_agreements
  is '按协议编号查找协议 / Finds an agreement by its number';

create function registry.find_stations(query text)
  returns table (id bigint, now text, since date) language sql stable as $$
  select s.id, null::text, null::date from registry.stations s where s.plaque_number = query
  union
  select s.id, null, null from registry.stations s where s.name = query
$$;
comment on function registry.find_stations
  is '按站牌编号或站名查找服务站 / Finds a station by plaque number or name';

create function registry.find_persons(query text)
  returns table (id uuid, now text, since date) language sql stable as $$
  select p.id, null::text, null::date from registry.persons p
  where p.id = case when query ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$'
    then query::uuid end
$$;
comment on function registry.find_persons is '按人员编号查找人员 / Finds a person by id';

create function registry.find_students(query text)
  returns table (id bigint, now text, since date) language sql stable as $$
  select t.id, null::text, null::date
  from registry.find_schools(split_part(query, '/', 1)) s
  join registry.students t on t.school_id = s.id
  where t.student_no = split_part(query, '/', 2)
  union
  select t.id, null, null
  from registry.find_schools(split_part(query, '/', 1)) s
  join registry.students t on t.school_id = s.id
  where t.person_id = case when split_part(query, '/', 2) ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$'
    then split_part(query, '/', 2)::uuid end
$$;
comment on function registry.find_students
  is '按“院校/学号”查找学生 / Finds a student by "school/student number"';

create function registry.find_graduates(query text)
  returns table (id bigint, now text, since date) language sql stable as $$
  select g.id, null::text, null::date
  from registry.find_students(query) t join registry.graduates g on g.student_id = t.id
  union
  select g.id, null, null from registry.graduates g where g.diploma_no = query
$$;
comment on function registry.find_graduates
  is '按“院校/学号”或毕业证书编号查找毕业生 / Finds a graduate by student or diploma number';

create function registry.find_certificates(query text)
  returns table (id bigint, now text, since date) language sql stable as $$
  select c.id, null::text, null::date from registry.certificates c where c.number = query
$$;
comment on function registry.find_certificates
  is '按证书编号查找证书 / Finds a certificate by its number';

create function registry.find_division_names(query text)
  returns table (id bigint, now text, since date) language sql stable as $$
  select n.id, null::text, null::date
  from registry.find_divisions(split_part(query, '/', 1)) d
  join registry.division_names n on n.division_id = d.id
  where n.name = split_part(query, '/', 2)
$$;
comment on function registry.find_division_names
  is '按“区划/别名”查找别名 / Finds a division name by "division/name"';

create function registry.find_school_names(query text)
  returns table (id bigint, now text, since date) language sql stable as $$
  select n.id, null::text, null::date
  from registry.find_schools(split_part(query, '/', 1)) s
  join registry.school_names n on n.school_id = s.id
  where n.name = split_part(query, '/', 2)
$$;
comment on function registry.find_school_names
  is '按“院校/曾用名”查找曾用名 / Finds a former name by "school/name"';

create function registry.find_company_names(query text)
  returns table (id bigint, now text, since date) language sql stable as $$
  select n.id, null::text, null::date
  from registry.find_companies(split_part(query, '/', 1)) c
  join registry.company_names n on n.company_id = c.id
  where n.name = split_part(query, '/', 2)
$$;
comment on function registry.find_company_names
  is '按“企业/曾用名”查找曾用名 / Finds a former name by "company/name"';

-- A name that is replaced stays a way to find the record.
create function registry.keep_school_name() returns trigger language plpgsql as $$
begin
  insert into registry.school_names (school_id, name, used_until)
  values (old.id, old.name, current_date)
  on conflict on constraint school_names_unique do nothing;
  return null;
end $$;
create trigger keep_name after update of name on registry.schools
  for each row when (old.name <> new.name) execute function registry.keep_school_name();

create function registry.keep_company_name() returns trigger language plpgsql as $$
begin
  insert into registry.company_names (company_id, name, used_until)
  values (old.id, old.name, current_date)
  on conflict on constraint company_names_unique do nothing;
  return null;
end $$;
create trigger keep_name after update of name on registry.companies
  for each row when (old.name <> new.name) execute function registry.keep_company_name();
