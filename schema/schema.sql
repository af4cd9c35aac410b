-- The whole schema as it is now. Recorded by scripts/record; read it, never run it.

CREATE SCHEMA as_known;

COMMENT ON SCHEMA as_known IS '既往视图 / The registry as it was known at the setting skillreg.known_change';

CREATE SCHEMA history;

COMMENT ON SCHEMA history IS '历史数据 / Every row that was changed or removed, as it was';

CREATE SCHEMA registry;

COMMENT ON SCHEMA registry IS '登记数据 / The registry as it is now';

CREATE FUNCTION registry.is_certificate_number(number text) RETURNS boolean
    LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
    RETURN (number ~ '^([A-Z][0-9]{14}[1-5][0-9]{6}|[A-Z]{2}[0-9]{20}|[0-9]{6}[0-4][0-9]{3}[1-5][0-9]{5})$'::text);

COMMENT ON FUNCTION registry.is_certificate_number(number text) IS '是否符合职业技能等级证书、职业资格证书的编号格式 / Whether a text has the form of a skill or qualification certificate''s number';

CREATE DOMAIN registry.certificate_number AS text
	CONSTRAINT certificate_number_is_valid CHECK (registry.is_certificate_number(VALUE));

COMMENT ON DOMAIN registry.certificate_number IS '证书编号 / Number of a vocational skill or qualification certificate';

CREATE TYPE registry.skill_level AS ENUM (
    'apprentice',
    'junior',
    'intermediate',
    'advanced',
    'technician',
    'senior_technician',
    'special_technician',
    'chief_technician'
);

COMMENT ON TYPE registry.skill_level IS '职业技能等级,由低到高 / Vocational skill levels, from low to high';

CREATE FUNCTION registry.is_social_credit_code(code text) RETURNS boolean
    LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE
    AS $_$
declare
  v constant bytea :=
    '\x00010203040506070809ffffffffffffff0a0b0c0d0e0f1011ff1213141516ff171819ff1a1bff1c1d1eff';
  c bytea;
begin
  if code !~ '^[0-9A-HJ-NPQRTUWXY]*$' or length(code) <> 18 then
    return false;
  end if;
  c := code::bytea;
  return (
      get_byte(v, get_byte(c, 0) - 48) + get_byte(v, get_byte(c, 1) - 48) * 3
    + get_byte(v, get_byte(c, 2) - 48) * 9 + get_byte(v, get_byte(c, 3) - 48) * 27
    + get_byte(v, get_byte(c, 4) - 48) * 19 + get_byte(v, get_byte(c, 5) - 48) * 26
    + get_byte(v, get_byte(c, 6) - 48) * 16 + get_byte(v, get_byte(c, 7) - 48) * 17
    + get_byte(v, get_byte(c, 8) - 48) * 20 + get_byte(v, get_byte(c, 9) - 48) * 29
    + get_byte(v, get_byte(c, 10) - 48) * 25 + get_byte(v, get_byte(c, 11) - 48) * 13
    + get_byte(v, get_byte(c, 12) - 48) * 8 + get_byte(v, get_byte(c, 13) - 48) * 24
    + get_byte(v, get_byte(c, 14) - 48) * 10 + get_byte(v, get_byte(c, 15) - 48) * 30
    + get_byte(v, get_byte(c, 16) - 48) * 28
    + get_byte(v, get_byte(c, 17) - 48)) % 31 = 0;
end
$_$;

COMMENT ON FUNCTION registry.is_social_credit_code(code text) IS '是否为校验码正确的统一社会信用代码(GB 32100-2015) / Whether a text is a social credit code with the right check character';

CREATE DOMAIN registry.social_credit_code AS text
	CONSTRAINT social_credit_code_is_valid CHECK (registry.is_social_credit_code(VALUE));

COMMENT ON DOMAIN registry.social_credit_code IS '统一社会信用代码 / Unified social credit code (GB 32100-2015)';

CREATE FUNCTION registry.begin_change() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
begin
  perform registry.current_change();
  return null;
end $$;

CREATE FUNCTION registry.current_change() RETURNS bigint
    LANGUAGE plpgsql
    AS $$
declare
  number text := nullif(current_setting('skillreg.change', true), '');
begin
  if number is null then
    insert into registry.changes default values returning id into number;
    perform set_config('skillreg.change', number, true);
  elsif not exists (
    select from registry.changes
    where id = number::bigint and transaction_id = pg_current_xact_id()
  ) then
    raise exception 'skillreg.change = % is not a change of this transaction', number
      using errcode = 'check_violation', constraint = 'changes_of_this_transaction';
  end if;
  return number::bigint;
end $$;

CREATE PROCEDURE registry.define_view(IN name text, IN query text, IN note text)
    LANGUAGE plpgsql
    AS $$
begin
  perform set_config('search_path', 'registry', true);
  execute format('create or replace view registry.%I as %s', name, query);
  execute format('comment on view registry.%I is %L', name, note);
  execute format('grant select on registry.%I to skillreg_app', name);
  perform set_config('search_path', 'as_known, registry', true);
  execute format('create or replace view as_known.%I as %s', name, query);
  execute format('grant select on as_known.%I to skillreg_app', name);
  perform set_config('search_path', '', true);
end $$;

CREATE FUNCTION registry.find_agreements(query text) RETURNS TABLE(id bigint, now text, since date)
    LANGUAGE sql STABLE
    AS $$
  select a.id, null::text, null::date from registry.agreements a where a.number = query
$$;

COMMENT ON FUNCTION registry.find_agreements(query text) IS '按协议编号查找协议 / Finds an agreement by its number';

CREATE FUNCTION registry.find_certificates(query text) RETURNS TABLE(id bigint, now text, since date)
    LANGUAGE sql STABLE
    AS $$
  select c.id, null::text, null::date from registry.certificates c where c.number = query
$$;

COMMENT ON FUNCTION registry.find_certificates(query text) IS '按证书编号查找证书 / Finds a certificate by its number';

CREATE FUNCTION registry.find_companies(query text) RETURNS TABLE(id bigint, now text, since date)
    LANGUAGE sql STABLE
    AS $$
  select c.id, null::text, null::date from registry.companies c where c.credit_code = query
  union
  select c.id, null, null from registry.companies c where c.name = query
  union
  select c.id, c.name, n.used_until
  from registry.company_names n join registry.companies c on c.id = n.company_id
  where n.name = query and c.name <> query
$$;

COMMENT ON FUNCTION registry.find_companies(query text) IS '按统一社会信用代码、名称或曾用名查找企业 / Finds a company by credit code or any name';

CREATE FUNCTION registry.find_company_names(query text) RETURNS TABLE(id bigint, now text, since date)
    LANGUAGE sql STABLE
    AS $$
  select n.id, null::text, null::date
  from registry.find_companies(split_part(query, '/', 1)) c
  join registry.company_names n on n.company_id = c.id
  where n.name = split_part(query, '/', 2)
$$;

COMMENT ON FUNCTION registry.find_company_names(query text) IS '按“企业/曾用名”查找曾用名 / Finds a former name by "company/name"';

CREATE FUNCTION registry.find_division_names(query text) RETURNS TABLE(id bigint, now text, since date)
    LANGUAGE sql STABLE
    AS $$
  select n.id, null::text, null::date
  from registry.find_divisions(split_part(query, '/', 1)) d
  join registry.division_names n on n.division_id = d.id
  where n.name = split_part(query, '/', 2)
$$;

COMMENT ON FUNCTION registry.find_division_names(query text) IS '按“区划/别名”查找别名 / Finds a division name by "division/name"';

CREATE FUNCTION registry.find_divisions(query text) RETURNS TABLE(id bigint, now text, since date)
    LANGUAGE sql STABLE
    AS $_$
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
$_$;

COMMENT ON FUNCTION registry.find_divisions(query text) IS '按代码、名称或旧称查找镇街 / Finds a division by code, name or former name';

CREATE FUNCTION registry.find_graduates(query text) RETURNS TABLE(id bigint, now text, since date)
    LANGUAGE sql STABLE
    AS $$
  select g.id, null::text, null::date
  from registry.find_students(query) t join registry.graduates g on g.student_id = t.id
  union
  select g.id, null, null from registry.graduates g where g.diploma_no = query
$$;

COMMENT ON FUNCTION registry.find_graduates(query text) IS '按“院校/学号”或毕业证书编号查找毕业生 / Finds a graduate by student or diploma number';

CREATE FUNCTION registry.find_majors(query text) RETURNS TABLE(id bigint, now text, since date)
    LANGUAGE sql STABLE
    AS $$
  select m.id, null::text, null::date
  from registry.find_schools(split_part(query, '/', 1)) s
  join registry.majors m on m.school_id = s.id
  where m.name = split_part(query, '/', 2)
    and split_part(query, '/', 3) in (m.level, '')
$$;

COMMENT ON FUNCTION registry.find_majors(query text) IS '按“院校/专业/层次”查找专业 / Finds a major by "school/major/level"';

CREATE FUNCTION registry.find_persons(query text) RETURNS TABLE(id uuid, now text, since date)
    LANGUAGE sql STABLE
    AS $_$
  select p.id, null::text, null::date from registry.persons p
  where p.id = case when query ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$'
    then query::uuid end
$_$;

COMMENT ON FUNCTION registry.find_persons(query text) IS '按人员编号查找人员 / Finds a person by id';

CREATE FUNCTION registry.find_school_names(query text) RETURNS TABLE(id bigint, now text, since date)
    LANGUAGE sql STABLE
    AS $$
  select n.id, null::text, null::date
  from registry.find_schools(split_part(query, '/', 1)) s
  join registry.school_names n on n.school_id = s.id
  where n.name = split_part(query, '/', 2)
$$;

COMMENT ON FUNCTION registry.find_school_names(query text) IS '按“院校/曾用名”查找曾用名 / Finds a former name by "school/name"';

CREATE FUNCTION registry.find_schools(query text) RETURNS TABLE(id bigint, now text, since date)
    LANGUAGE sql STABLE
    AS $$
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

COMMENT ON FUNCTION registry.find_schools(query text) IS '按代码、名称或曾用名查找院校 / Finds a school by code, name or former name';

CREATE FUNCTION registry.find_stations(query text) RETURNS TABLE(id bigint, now text, since date)
    LANGUAGE sql STABLE
    AS $$
  select s.id, null::text, null::date from registry.stations s where s.plaque_number = query
  union
  select s.id, null, null from registry.stations s where s.name = query
$$;

COMMENT ON FUNCTION registry.find_stations(query text) IS '按站牌编号或站名查找服务站 / Finds a station by plaque number or name';

CREATE FUNCTION registry.find_students(query text) RETURNS TABLE(id bigint, now text, since date)
    LANGUAGE sql STABLE
    AS $_$
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
$_$;

COMMENT ON FUNCTION registry.find_students(query text) IS '按“院校/学号”查找学生 / Finds a student by "school/student number"';

CREATE FUNCTION registry.industry_section(code text) RETURNS text
    LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
    RETURN CASE WHEN (code ~ '^[A-T]$'::text) THEN code WHEN (("left"(code, 2) >= '01'::text) AND ("left"(code, 2) <= '97'::text)) THEN chr(((ascii('A'::text) - 1) + width_bucket(("left"(code, 2))::integer, ARRAY[1, 6, 13, 44, 47, 51, 53, 61, 63, 66, 70, 71, 73, 76, 80, 83, 84, 86, 91, 97]))) ELSE NULL::text END;

COMMENT ON FUNCTION registry.industry_section(code text) IS '行业代码所属门类(GB/T 4754-2017) / The section that an industry code belongs to';

CREATE FUNCTION registry.is_resident_id(number text) RETURNS boolean
    LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE
    AS $_$
begin
  if number !~ '^[1-9][0-9]*X?$' or length(number) <> 18
    or right(number, 1) <> registry.resident_id_check_digit(number)
    or substr(number, 7, 4) not between '1900' and '2099'
    or substr(number, 11, 2) not between '01' and '12'
  then
    return false;
  end if;
  return substr(number, 13, 2) between '01' and case substr(number, 11, 2)
    when '02' then
      case when substr(number, 7, 4)::integer % 4 = 0 and substr(number, 7, 4) <> '1900'
        then '29' else '28' end
    when '04' then '30'
    when '06' then '30'
    when '09' then '30'
    when '11' then '30'
    else '31'
  end;
end
$_$;

COMMENT ON FUNCTION registry.is_resident_id(number text) IS '是否为日期、校验码均正确的18位居民身份证号码(GB 11643) / Whether a text is a resident identity number with a real date and the right check digit';

CREATE FUNCTION registry.keep_company_name() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
begin
  insert into registry.company_names (company_id, name, used_until)
  values (old.id, old.name, current_date)
  on conflict on constraint company_names_unique do nothing;
  return null;
end $$;

CREATE FUNCTION registry.keep_history() RETURNS trigger
    LANGUAGE plpgsql
    AS $_$
begin
  execute format(
    'insert into history.%I select $1, o.* from old_rows o where o.change_id < $1',
    tg_table_name
  ) using current_setting('skillreg.change')::bigint;
  return null;
end $_$;

CREATE FUNCTION registry.keep_school_name() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
begin
  insert into registry.school_names (school_id, name, used_until)
  values (old.id, old.name, current_date)
  on conflict on constraint school_names_unique do nothing;
  return null;
end $$;

CREATE FUNCTION registry.known_change() RETURNS bigint
    LANGUAGE sql STABLE PARALLEL SAFE
    RETURN (current_setting('skillreg.known_change'::text))::bigint;

CREATE FUNCTION registry.refuse_truncate() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
begin
  raise exception 'truncate would lose history; use delete'
    using errcode = 'insufficient_privilege';
end $$;

CREATE FUNCTION registry.resident_id_check_digit(number text) RETURNS text
    LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE
    AS $_$
declare
  d bytea;
begin
  if number !~ '^[0-9]*X?$' or length(number) not in (17, 18) or substr(number, 17, 1) = 'X' then
    return null;
  end if;
  d := number::bytea;
  return substr('10X98765432', 1 + (
      get_byte(d, 0) * 7 + get_byte(d, 1) * 9 + get_byte(d, 2) * 10 + get_byte(d, 3) * 5
    + get_byte(d, 4) * 8 + get_byte(d, 5) * 4 + get_byte(d, 6) * 2 + get_byte(d, 7)
    + get_byte(d, 8) * 6 + get_byte(d, 9) * 3 + get_byte(d, 10) * 7 + get_byte(d, 11) * 9
    + get_byte(d, 12) * 10 + get_byte(d, 13) * 5 + get_byte(d, 14) * 8 + get_byte(d, 15) * 4
    + get_byte(d, 16) * 2
    - 48 * 100) % 11, 1);
end
$_$;

COMMENT ON FUNCTION registry.resident_id_check_digit(number text) IS '居民身份证号码前17位的校验码 / The check digit for the first 17 digits of a resident identity number';

CREATE FUNCTION registry.school_year(day date) RETURNS text
    LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
    RETURN (SELECT ((y.first || '/'::text) || lpad((((y.first + 1) % 100))::text, 2, '0'::text)) FROM (SELECT ((EXTRACT(year FROM school_year.day))::integer - ((EXTRACT(month FROM school_year.day) < (9)::numeric))::integer) AS first) y);

COMMENT ON FUNCTION registry.school_year(day date) IS '学年,9月1日起,如 2023/24 / The school year, from 1 September';

CREATE FUNCTION registry.social_credit_code_check(code text) RETURNS text
    LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
    RETURN (SELECT check_character.check_character FROM unnest(string_to_array('0123456789ABCDEFGHJKLMNPQRTUWXY'::text, NULL::text)) check_character(check_character) WHERE registry.is_social_credit_code(("left"(social_credit_code_check.code, 17) || check_character.check_character)));

COMMENT ON FUNCTION registry.social_credit_code_check(code text) IS '统一社会信用代码前17位的校验码 / The check character for the first 17 of a social credit code';

CREATE FUNCTION registry.stamp_change() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
begin
  new.change_id := current_setting('skillreg.change')::bigint;
  return new;
end $$;

CREATE PROCEDURE registry.track(IN tracked text)
    LANGUAGE plpgsql
    AS $_$
declare
  columns text;
  new_column record;
begin
  if to_regclass(format('history.%I', tracked)) is null then
    execute format('create table history.%I (ended_by bigint not null)', tracked);
    execute format('create index %I on history.%I (ended_by)', tracked || '_ended_by', tracked);
    execute format('comment on table history.%I is %L', tracked,
      '历史 / History of registry.' || tracked);
    execute format('comment on column history.%I.ended_by is %L', tracked,
      '终止于变更 / The change that ended this version');
    execute format('create trigger begin_change before insert or update or delete on registry.%I '
      'for each statement execute function registry.begin_change()', tracked);
    execute format('create trigger stamp_change before update on registry.%I '
      'for each row execute function registry.stamp_change()', tracked);
    execute format('create trigger keep_updated after update on registry.%I '
      'referencing old table as old_rows for each statement '
      'execute function registry.keep_history()', tracked);
    execute format('create trigger keep_deleted after delete on registry.%I '
      'referencing old table as old_rows for each statement '
      'execute function registry.keep_history()', tracked);
    execute format('create trigger refuse_truncate before truncate on registry.%I '
      'for each statement execute function registry.refuse_truncate()', tracked);
    execute format('alter table registry.%I alter column change_id '
      'set default current_setting(''skillreg.change'')::bigint', tracked);
    execute format('grant select, insert, update, delete on registry.%I to skillreg_app', tracked);
    execute format('grant select, insert on history.%I to skillreg_app', tracked);
    if pg_get_serial_sequence('registry.' || tracked, 'id') is not null then
      execute format('grant usage on sequence %s to skillreg_app',
        pg_get_serial_sequence('registry.' || tracked, 'id'));
    end if;
  end if;
  for new_column in
    select a.attname as name, format_type(a.atttypid, a.atttypmod) as type
    from pg_attribute a
    where a.attrelid = format('registry.%I', tracked)::regclass
      and a.attnum > 0 and not a.attisdropped
      and not exists (
        select from pg_attribute h
        where h.attrelid = format('history.%I', tracked)::regclass
          and h.attname = a.attname and not h.attisdropped)
    order by a.attnum
  loop
    execute format('alter table history.%I add column %I %s', tracked, new_column.name,
      new_column.type);
  end loop;
  if to_regclass(format('history.%I', tracked || '_id')) is null then
    execute format('create index %I on history.%I (id)', tracked || '_id', tracked);
  end if;
  select string_agg(quote_ident(attname), ', ' order by attnum) into columns
  from pg_attribute
  where attrelid = format('registry.%I', tracked)::regclass and attnum > 0 and not attisdropped;
  execute format(
    'create or replace view as_known.%1$I as '
    'select %2$s from registry.%1$I where change_id <= registry.known_change() '
    'union all '
    'select %2$s from history.%1$I '
    'where change_id <= registry.known_change() and ended_by > registry.known_change()',
    tracked, columns);
  execute format('grant select on as_known.%I to skillreg_app', tracked);
end $_$;

CREATE TABLE history.agreement_companies (
    ended_by bigint NOT NULL,
    id bigint,
    agreement_id bigint,
    company_id bigint,
    change_id bigint
);

COMMENT ON TABLE history.agreement_companies IS '历史 / History of registry.agreement_companies';

COMMENT ON COLUMN history.agreement_companies.ended_by IS '终止于变更 / The change that ended this version';

CREATE TABLE registry.agreement_companies (
    id bigint NOT NULL,
    agreement_id bigint NOT NULL,
    company_id bigint NOT NULL,
    change_id bigint DEFAULT (current_setting('skillreg.change'::text))::bigint NOT NULL
);

COMMENT ON TABLE registry.agreement_companies IS '协议企业 / Company of an agreement';

COMMENT ON COLUMN registry.agreement_companies.id IS '内部编号 / Internal id';

COMMENT ON COLUMN registry.agreement_companies.agreement_id IS '协议 / Agreement';

COMMENT ON COLUMN registry.agreement_companies.company_id IS '企业 / Company';

COMMENT ON COLUMN registry.agreement_companies.change_id IS '最近变更 / Last change';

CREATE VIEW as_known.agreement_companies AS
 SELECT agreement_companies.id,
    agreement_companies.agreement_id,
    agreement_companies.company_id,
    agreement_companies.change_id
   FROM registry.agreement_companies
  WHERE (agreement_companies.change_id <= registry.known_change())
UNION ALL
 SELECT agreement_companies.id,
    agreement_companies.agreement_id,
    agreement_companies.company_id,
    agreement_companies.change_id
   FROM history.agreement_companies
  WHERE ((agreement_companies.change_id <= registry.known_change()) AND (agreement_companies.ended_by > registry.known_change()));

CREATE TABLE history.agreement_schools (
    ended_by bigint NOT NULL,
    id bigint,
    agreement_id bigint,
    school_id bigint,
    change_id bigint
);

COMMENT ON TABLE history.agreement_schools IS '历史 / History of registry.agreement_schools';

COMMENT ON COLUMN history.agreement_schools.ended_by IS '终止于变更 / The change that ended this version';

CREATE TABLE registry.agreement_schools (
    id bigint NOT NULL,
    agreement_id bigint NOT NULL,
    school_id bigint NOT NULL,
    change_id bigint DEFAULT (current_setting('skillreg.change'::text))::bigint NOT NULL
);

COMMENT ON TABLE registry.agreement_schools IS '协议院校 / School of an agreement';

COMMENT ON COLUMN registry.agreement_schools.id IS '内部编号 / Internal id';

COMMENT ON COLUMN registry.agreement_schools.agreement_id IS '协议 / Agreement';

COMMENT ON COLUMN registry.agreement_schools.school_id IS '院校 / School';

COMMENT ON COLUMN registry.agreement_schools.change_id IS '最近变更 / Last change';

CREATE VIEW as_known.agreement_schools AS
 SELECT agreement_schools.id,
    agreement_schools.agreement_id,
    agreement_schools.school_id,
    agreement_schools.change_id
   FROM registry.agreement_schools
  WHERE (agreement_schools.change_id <= registry.known_change())
UNION ALL
 SELECT agreement_schools.id,
    agreement_schools.agreement_id,
    agreement_schools.school_id,
    agreement_schools.change_id
   FROM history.agreement_schools
  WHERE ((agreement_schools.change_id <= registry.known_change()) AND (agreement_schools.ended_by > registry.known_change()));

CREATE TABLE history.agreements (
    ended_by bigint NOT NULL,
    id bigint,
    number text,
    kind text,
    signed_on date,
    starts_on date,
    ends_on date,
    terminated_on date,
    change_id bigint
);

COMMENT ON TABLE history.agreements IS '历史 / History of registry.agreements';

COMMENT ON COLUMN history.agreements.ended_by IS '终止于变更 / The change that ended this version';

CREATE TABLE registry.agreements (
    id bigint NOT NULL,
    number text NOT NULL,
    kind text,
    signed_on date NOT NULL,
    starts_on date NOT NULL,
    ends_on date,
    terminated_on date,
    change_id bigint DEFAULT (current_setting('skillreg.change'::text))::bigint NOT NULL,
    CONSTRAINT agreements_dates_ordered CHECK ((ends_on >= starts_on)),
    CONSTRAINT agreements_kind_known CHECK ((kind = ANY (ARRAY['order_class'::text, 'named_class'::text, 'apprenticeship'::text, 'training_base'::text, 'industry_college'::text, 'internship'::text, 'teacher_exchange'::text, 'equipment_donation'::text]))),
    CONSTRAINT agreements_termination_ordered CHECK ((terminated_on >= signed_on))
);

COMMENT ON TABLE registry.agreements IS '校企合作协议 / Agreement';

COMMENT ON COLUMN registry.agreements.id IS '内部编号 / Internal id';

COMMENT ON COLUMN registry.agreements.number IS '协议编号 / Agreement number';

COMMENT ON COLUMN registry.agreements.kind IS '合作类型 / Kind';

COMMENT ON COLUMN registry.agreements.signed_on IS '签订日期 / Signed on';

COMMENT ON COLUMN registry.agreements.starts_on IS '生效日期 / Starts on';

COMMENT ON COLUMN registry.agreements.ends_on IS '到期日期 / Ends on';

COMMENT ON COLUMN registry.agreements.terminated_on IS '终止日期 / Terminated on';

COMMENT ON COLUMN registry.agreements.change_id IS '最近变更 / Last change';

COMMENT ON CONSTRAINT agreements_dates_ordered ON registry.agreements IS '到期日期早于生效日期 / Ends on lies before starts on';

COMMENT ON CONSTRAINT agreements_kind_known ON registry.agreements IS '合作类型不在规定范围 / No such kind of cooperation';

COMMENT ON CONSTRAINT agreements_termination_ordered ON registry.agreements IS '终止日期早于签订日期 / Terminated on lies before signed on';

CREATE VIEW as_known.agreements AS
 SELECT agreements.id,
    agreements.number,
    agreements.kind,
    agreements.signed_on,
    agreements.starts_on,
    agreements.ends_on,
    agreements.terminated_on,
    agreements.change_id
   FROM registry.agreements
  WHERE (agreements.change_id <= registry.known_change())
UNION ALL
 SELECT agreements.id,
    agreements.number,
    agreements.kind,
    agreements.signed_on,
    agreements.starts_on,
    agreements.ends_on,
    agreements.terminated_on,
    agreements.change_id
   FROM history.agreements
  WHERE ((agreements.change_id <= registry.known_change()) AND (agreements.ended_by > registry.known_change()));

CREATE TABLE history.certificates (
    ended_by bigint NOT NULL,
    id bigint,
    number registry.certificate_number,
    person_id uuid,
    occupation text,
    level registry.skill_level,
    issued_on date,
    issuer text,
    station_id bigint,
    school_id bigint,
    change_id bigint
);

COMMENT ON TABLE history.certificates IS '历史 / History of registry.certificates';

COMMENT ON COLUMN history.certificates.ended_by IS '终止于变更 / The change that ended this version';

CREATE TABLE registry.certificates (
    id bigint NOT NULL,
    number registry.certificate_number NOT NULL,
    person_id uuid NOT NULL,
    occupation text NOT NULL,
    level registry.skill_level NOT NULL,
    issued_on date NOT NULL,
    issuer text,
    station_id bigint,
    school_id bigint,
    change_id bigint DEFAULT (current_setting('skillreg.change'::text))::bigint NOT NULL,
    CONSTRAINT certificates_occupation_given CHECK ((occupation <> ''::text))
);

COMMENT ON TABLE registry.certificates IS '技能证书 / Certificate';

COMMENT ON COLUMN registry.certificates.id IS '内部编号 / Internal id';

COMMENT ON COLUMN registry.certificates.number IS '证书编号 / Certificate number';

COMMENT ON COLUMN registry.certificates.person_id IS '人员 / Person';

COMMENT ON COLUMN registry.certificates.occupation IS '职业(工种) / Occupation';

COMMENT ON COLUMN registry.certificates.level IS '技能等级 / Skill level';

COMMENT ON COLUMN registry.certificates.issued_on IS '发证日期 / Issued on';

COMMENT ON COLUMN registry.certificates.issuer IS '评价机构 / Issuer';

COMMENT ON COLUMN registry.certificates.station_id IS '培养服务站 / Station';

COMMENT ON COLUMN registry.certificates.school_id IS '培养院校 / School';

COMMENT ON COLUMN registry.certificates.change_id IS '最近变更 / Last change';

COMMENT ON CONSTRAINT certificates_occupation_given ON registry.certificates IS '职业不得为空 / The occupation must not be empty';

CREATE VIEW as_known.certificates AS
 SELECT certificates.id,
    certificates.number,
    certificates.person_id,
    certificates.occupation,
    certificates.level,
    certificates.issued_on,
    certificates.issuer,
    certificates.station_id,
    certificates.school_id,
    certificates.change_id
   FROM registry.certificates
  WHERE (certificates.change_id <= registry.known_change())
UNION ALL
 SELECT certificates.id,
    certificates.number,
    certificates.person_id,
    certificates.occupation,
    certificates.level,
    certificates.issued_on,
    certificates.issuer,
    certificates.station_id,
    certificates.school_id,
    certificates.change_id
   FROM history.certificates
  WHERE ((certificates.change_id <= registry.known_change()) AND (certificates.ended_by > registry.known_change()));

CREATE TABLE history.companies (
    ended_by bigint NOT NULL,
    id bigint,
    credit_code registry.social_credit_code,
    name text,
    industry text,
    town_id bigint,
    change_id bigint
);

COMMENT ON TABLE history.companies IS '历史 / History of registry.companies';

COMMENT ON COLUMN history.companies.ended_by IS '终止于变更 / The change that ended this version';

CREATE TABLE registry.companies (
    id bigint NOT NULL,
    credit_code registry.social_credit_code NOT NULL,
    name text NOT NULL,
    industry text,
    town_id bigint,
    change_id bigint DEFAULT (current_setting('skillreg.change'::text))::bigint NOT NULL,
    CONSTRAINT companies_industry_form CHECK ((industry ~ '^([A-T]|[0-9]{2,4})$'::text)),
    CONSTRAINT companies_name_given CHECK ((name <> ''::text))
);

COMMENT ON TABLE registry.companies IS '企业 / Company';

COMMENT ON COLUMN registry.companies.id IS '内部编号 / Internal id';

COMMENT ON COLUMN registry.companies.credit_code IS '统一社会信用代码 / Credit code';

COMMENT ON COLUMN registry.companies.name IS '企业名称 / Company name';

COMMENT ON COLUMN registry.companies.industry IS '行业 / Industry';

COMMENT ON COLUMN registry.companies.town_id IS '所属镇街 / Town';

COMMENT ON COLUMN registry.companies.change_id IS '最近变更 / Last change';

COMMENT ON CONSTRAINT companies_industry_form ON registry.companies IS '行业代码应为GB/T 4754门类或2至4位数字 / An industry is a GB/T 4754 section or 2 to 4 digits';

COMMENT ON CONSTRAINT companies_name_given ON registry.companies IS '企业名称不得为空 / The name must not be empty';

CREATE VIEW as_known.companies AS
 SELECT companies.id,
    companies.credit_code,
    companies.name,
    companies.industry,
    companies.town_id,
    companies.change_id
   FROM registry.companies
  WHERE (companies.change_id <= registry.known_change())
UNION ALL
 SELECT companies.id,
    companies.credit_code,
    companies.name,
    companies.industry,
    companies.town_id,
    companies.change_id
   FROM history.companies
  WHERE ((companies.change_id <= registry.known_change()) AND (companies.ended_by > registry.known_change()));

CREATE TABLE history.divisions (
    ended_by bigint NOT NULL,
    id bigint,
    code text,
    name text,
    kind text,
    valid_from date,
    valid_until date,
    successor_id bigint,
    change_id bigint
);

COMMENT ON TABLE history.divisions IS '历史 / History of registry.divisions';

COMMENT ON COLUMN history.divisions.ended_by IS '终止于变更 / The change that ended this version';

CREATE TABLE registry.divisions (
    id bigint NOT NULL,
    code text NOT NULL,
    name text NOT NULL,
    kind text NOT NULL,
    valid_from date,
    valid_until date,
    successor_id bigint,
    change_id bigint DEFAULT (current_setting('skillreg.change'::text))::bigint NOT NULL,
    CONSTRAINT divisions_code_form CHECK ((code ~ '^[0-9]{9}$'::text)),
    CONSTRAINT divisions_dates_ordered CHECK ((valid_until >= valid_from)),
    CONSTRAINT divisions_kind_known CHECK ((kind = ANY (ARRAY['subdistrict'::text, 'town'::text])))
);

COMMENT ON TABLE registry.divisions IS '行政区划 / Division';

COMMENT ON COLUMN registry.divisions.id IS '内部编号 / Internal id';

COMMENT ON COLUMN registry.divisions.code IS '区划代码 / Division code';

COMMENT ON COLUMN registry.divisions.name IS '名称 / Name';

COMMENT ON COLUMN registry.divisions.kind IS '类别 / Kind';

COMMENT ON COLUMN registry.divisions.valid_from IS '启用日期 / Valid from';

COMMENT ON COLUMN registry.divisions.valid_until IS '停用日期 / Valid until';

COMMENT ON COLUMN registry.divisions.successor_id IS '继任区划 / Successor';

COMMENT ON COLUMN registry.divisions.change_id IS '最近变更 / Last change';

COMMENT ON CONSTRAINT divisions_code_form ON registry.divisions IS '区划代码应为9位数字 / A division code has 9 digits';

COMMENT ON CONSTRAINT divisions_dates_ordered ON registry.divisions IS '停用日期早于启用日期 / Valid until lies before valid from';

COMMENT ON CONSTRAINT divisions_kind_known ON registry.divisions IS '类别应为街道或镇 / The kind is subdistrict or town';

CREATE VIEW as_known.divisions AS
 SELECT divisions.id,
    divisions.code,
    divisions.name,
    divisions.kind,
    divisions.valid_from,
    divisions.valid_until,
    divisions.successor_id,
    divisions.change_id
   FROM registry.divisions
  WHERE (divisions.change_id <= registry.known_change())
UNION ALL
 SELECT divisions.id,
    divisions.code,
    divisions.name,
    divisions.kind,
    divisions.valid_from,
    divisions.valid_until,
    divisions.successor_id,
    divisions.change_id
   FROM history.divisions
  WHERE ((divisions.change_id <= registry.known_change()) AND (divisions.ended_by > registry.known_change()));

CREATE VIEW as_known.towns_present AS
 SELECT d.id AS division_id,
    COALESCE(s.id, d.id) AS town_id,
    COALESCE(s.name, d.name) AS town
   FROM (as_known.divisions d
     LEFT JOIN as_known.divisions s ON ((s.id = d.successor_id)));

CREATE VIEW as_known.companies_present AS
 SELECT 'company'::text AS noun,
    (c.credit_code)::text AS record,
    NULL::date AS valid_from,
    NULL::date AS valid_until,
    c.id AS company_id,
    (c.credit_code)::text AS company,
    c.name AS company_name,
    c.industry,
    registry.industry_section(c.industry) AS section,
    w.town_id,
    w.town
   FROM (as_known.companies c
     LEFT JOIN as_known.towns_present w ON ((w.division_id = c.town_id)));

CREATE TABLE history.persons (
    ended_by bigint NOT NULL,
    id uuid,
    name text,
    sex text,
    document_kind text,
    number_sealed bytea,
    birth_on date,
    nation text,
    change_id bigint
);

COMMENT ON TABLE history.persons IS '历史 / History of registry.persons';

COMMENT ON COLUMN history.persons.ended_by IS '终止于变更 / The change that ended this version';

CREATE TABLE registry.persons (
    id uuid NOT NULL,
    name text NOT NULL,
    sex text,
    document_kind text NOT NULL,
    number_sealed bytea,
    birth_on date,
    nation text,
    change_id bigint DEFAULT (current_setting('skillreg.change'::text))::bigint NOT NULL,
    CONSTRAINT persons_document_kind_known CHECK ((document_kind = ANY (ARRAY['resident_id'::text, 'residence_permit'::text, 'hk_macao_permit'::text, 'taiwan_permit'::text, 'foreign_permanent_resident'::text, 'passport'::text, 'temporary'::text, 'other'::text]))),
    CONSTRAINT persons_name_given CHECK ((name <> ''::text)),
    CONSTRAINT persons_nation_form CHECK ((nation ~ '^[0-9]{2}$'::text)),
    CONSTRAINT persons_sex_known CHECK ((sex = ANY (ARRAY['male'::text, 'female'::text, 'unknown'::text])))
);

COMMENT ON TABLE registry.persons IS '人员 / Person';

COMMENT ON COLUMN registry.persons.id IS '人员编号 / Person id';

COMMENT ON COLUMN registry.persons.name IS '姓名 / Name';

COMMENT ON COLUMN registry.persons.sex IS '性别 / Sex';

COMMENT ON COLUMN registry.persons.document_kind IS '证件类型 / Document kind';

COMMENT ON COLUMN registry.persons.number_sealed IS '证件号码 / Document number';

COMMENT ON COLUMN registry.persons.birth_on IS '出生日期 / Birth date';

COMMENT ON COLUMN registry.persons.nation IS '民族 / Nation';

COMMENT ON COLUMN registry.persons.change_id IS '最近变更 / Last change';

COMMENT ON CONSTRAINT persons_document_kind_known ON registry.persons IS '证件类型不在规定范围 / No such document kind';

COMMENT ON CONSTRAINT persons_name_given ON registry.persons IS '姓名不得为空 / The name must not be empty';

COMMENT ON CONSTRAINT persons_nation_form ON registry.persons IS '民族代码应为2位数字 / A nation code has 2 digits';

COMMENT ON CONSTRAINT persons_sex_known ON registry.persons IS '性别不在规定范围 / No such sex';

CREATE VIEW as_known.persons AS
 SELECT persons.id,
    persons.name,
    persons.sex,
    persons.document_kind,
    persons.number_sealed,
    persons.birth_on,
    persons.nation,
    persons.change_id
   FROM registry.persons
  WHERE (persons.change_id <= registry.known_change())
UNION ALL
 SELECT persons.id,
    persons.name,
    persons.sex,
    persons.document_kind,
    persons.number_sealed,
    persons.birth_on,
    persons.nation,
    persons.change_id
   FROM history.persons
  WHERE ((persons.change_id <= registry.known_change()) AND (persons.ended_by > registry.known_change()));

CREATE TABLE history.schools (
    ended_by bigint NOT NULL,
    id bigint,
    code text,
    name text,
    tier text,
    sponsor text,
    credit_code registry.social_credit_code,
    town_id bigint,
    change_id bigint
);

COMMENT ON TABLE history.schools IS '历史 / History of registry.schools';

COMMENT ON COLUMN history.schools.ended_by IS '终止于变更 / The change that ended this version';

CREATE TABLE registry.schools (
    id bigint NOT NULL,
    code text NOT NULL,
    name text NOT NULL,
    tier text NOT NULL,
    sponsor text,
    credit_code registry.social_credit_code,
    town_id bigint,
    change_id bigint DEFAULT (current_setting('skillreg.change'::text))::bigint NOT NULL,
    CONSTRAINT schools_code_form CHECK ((code ~ '^[0-9A-Za-z-]{2,20}$'::text)),
    CONSTRAINT schools_name_given CHECK ((name <> ''::text)),
    CONSTRAINT schools_sponsor_known CHECK ((sponsor = ANY (ARRAY['human_resources'::text, 'government'::text, 'state_enterprise'::text, 'organization'::text, 'private'::text, 'other'::text]))),
    CONSTRAINT schools_tier_known CHECK ((tier = ANY (ARRAY['ordinary'::text, 'advanced'::text, 'technician_college'::text])))
);

COMMENT ON TABLE registry.schools IS '技工院校 / School';

COMMENT ON COLUMN registry.schools.id IS '内部编号 / Internal id';

COMMENT ON COLUMN registry.schools.code IS '院校代码 / School code';

COMMENT ON COLUMN registry.schools.name IS '院校名称 / School name';

COMMENT ON COLUMN registry.schools.tier IS '院校类型 / Tier';

COMMENT ON COLUMN registry.schools.sponsor IS '举办者 / Sponsor';

COMMENT ON COLUMN registry.schools.credit_code IS '统一社会信用代码 / Credit code';

COMMENT ON COLUMN registry.schools.town_id IS '所属镇街 / Town';

COMMENT ON COLUMN registry.schools.change_id IS '最近变更 / Last change';

COMMENT ON CONSTRAINT schools_code_form ON registry.schools IS '院校代码应为2至20位字母或数字 / A school code has 2 to 20 letters or digits';

COMMENT ON CONSTRAINT schools_name_given ON registry.schools IS '院校名称不得为空 / The name must not be empty';

COMMENT ON CONSTRAINT schools_sponsor_known ON registry.schools IS '举办者类别不在规定范围 / No such sponsor';

COMMENT ON CONSTRAINT schools_tier_known ON registry.schools IS '院校类型不在规定范围 / No such tier';

CREATE VIEW as_known.schools AS
 SELECT schools.id,
    schools.code,
    schools.name,
    schools.tier,
    schools.sponsor,
    schools.credit_code,
    schools.town_id,
    schools.change_id
   FROM registry.schools
  WHERE (schools.change_id <= registry.known_change())
UNION ALL
 SELECT schools.id,
    schools.code,
    schools.name,
    schools.tier,
    schools.sponsor,
    schools.credit_code,
    schools.town_id,
    schools.change_id
   FROM history.schools
  WHERE ((schools.change_id <= registry.known_change()) AND (schools.ended_by > registry.known_change()));

CREATE VIEW as_known.schools_present AS
 SELECT 'school'::text AS noun,
    s.code AS record,
    NULL::date AS valid_from,
    NULL::date AS valid_until,
    s.id AS school_id,
    s.code AS school,
    s.name AS school_name,
    s.tier,
    s.sponsor,
    w.town_id,
    w.town
   FROM (as_known.schools s
     LEFT JOIN as_known.towns_present w ON ((w.division_id = s.town_id)));

CREATE TABLE history.stations (
    ended_by bigint NOT NULL,
    id bigint,
    plaque_number text,
    name text,
    host_id bigint,
    town_id bigint,
    head text,
    status text,
    listed_on date,
    ended_on date,
    change_id bigint
);

COMMENT ON TABLE history.stations IS '历史 / History of registry.stations';

COMMENT ON COLUMN history.stations.ended_by IS '终止于变更 / The change that ended this version';

CREATE TABLE registry.stations (
    id bigint NOT NULL,
    plaque_number text NOT NULL,
    name text NOT NULL,
    host_id bigint NOT NULL,
    town_id bigint,
    head text,
    status text DEFAULT 'listed'::text NOT NULL,
    listed_on date,
    ended_on date,
    change_id bigint DEFAULT (current_setting('skillreg.change'::text))::bigint NOT NULL,
    CONSTRAINT stations_dates_ordered CHECK ((ended_on >= listed_on)),
    CONSTRAINT stations_listing_dated CHECK (((status <> 'listed'::text) OR (listed_on IS NOT NULL))),
    CONSTRAINT stations_status_known CHECK ((status = ANY (ARRAY['applied'::text, 'accepted'::text, 'reviewed'::text, 'announced'::text, 'listed'::text, 'rectifying'::text, 'revoked'::text, 'withdrawn'::text, 'dissolved'::text])))
);

COMMENT ON TABLE registry.stations IS '企业技能人才服务站 / Station';

COMMENT ON COLUMN registry.stations.id IS '内部编号 / Internal id';

COMMENT ON COLUMN registry.stations.plaque_number IS '站牌编号 / Plaque number';

COMMENT ON COLUMN registry.stations.name IS '站名 / Station name';

COMMENT ON COLUMN registry.stations.host_id IS '建站单位 / Host';

COMMENT ON COLUMN registry.stations.town_id IS '所属镇街 / Town';

COMMENT ON COLUMN registry.stations.head IS '站长 / Head';

COMMENT ON COLUMN registry.stations.status IS '状态 / Status';

COMMENT ON COLUMN registry.stations.listed_on IS '挂牌日期 / Listed on';

COMMENT ON COLUMN registry.stations.ended_on IS '终止日期 / Ended on';

COMMENT ON COLUMN registry.stations.change_id IS '最近变更 / Last change';

COMMENT ON CONSTRAINT stations_dates_ordered ON registry.stations IS '终止日期早于挂牌日期 / Ended on lies before listed on';

COMMENT ON CONSTRAINT stations_listing_dated ON registry.stations IS '挂牌的服务站应有挂牌日期 / A listed station needs the date of its listing';

COMMENT ON CONSTRAINT stations_status_known ON registry.stations IS '服务站状态不在规定范围 / No such status';

CREATE VIEW as_known.stations AS
 SELECT stations.id,
    stations.plaque_number,
    stations.name,
    stations.host_id,
    stations.town_id,
    stations.head,
    stations.status,
    stations.listed_on,
    stations.ended_on,
    stations.change_id
   FROM registry.stations
  WHERE (stations.change_id <= registry.known_change())
UNION ALL
 SELECT stations.id,
    stations.plaque_number,
    stations.name,
    stations.host_id,
    stations.town_id,
    stations.head,
    stations.status,
    stations.listed_on,
    stations.ended_on,
    stations.change_id
   FROM history.stations
  WHERE ((stations.change_id <= registry.known_change()) AND (stations.ended_by > registry.known_change()));

CREATE VIEW as_known.certifications AS
 SELECT 'certificate'::text AS noun,
    (t.number)::text AS record,
    t.person_id,
    t.issued_on AS happened_on,
    (EXTRACT(year FROM t.issued_on))::integer AS year,
    registry.school_year(t.issued_on) AS school_year,
    t.occupation,
    (t.level)::text AS level,
    t.issuer,
    p.sex,
    t.station_id,
    l.plaque_number AS station,
    l.name AS station_name,
    c.company_id,
    c.company,
    c.company_name,
    c.industry,
    c.section,
    s.school_id,
    s.school,
    s.school_name,
    s.tier,
    s.sponsor,
    COALESCE(w.town_id, c.town_id, s.town_id) AS town_id,
    COALESCE(w.town, c.town, s.town) AS town
   FROM (((((as_known.certificates t
     JOIN as_known.persons p ON ((p.id = t.person_id)))
     LEFT JOIN as_known.stations l ON ((l.id = t.station_id)))
     LEFT JOIN as_known.companies_present c ON ((c.company_id = l.host_id)))
     LEFT JOIN as_known.towns_present w ON ((w.division_id = l.town_id)))
     LEFT JOIN as_known.schools_present s ON ((s.school_id = t.school_id)));

CREATE TABLE history.company_names (
    ended_by bigint NOT NULL,
    id bigint,
    company_id bigint,
    name text,
    used_from date,
    used_until date,
    change_id bigint
);

COMMENT ON TABLE history.company_names IS '历史 / History of registry.company_names';

COMMENT ON COLUMN history.company_names.ended_by IS '终止于变更 / The change that ended this version';

CREATE TABLE registry.company_names (
    id bigint NOT NULL,
    company_id bigint NOT NULL,
    name text NOT NULL,
    used_from date,
    used_until date,
    change_id bigint DEFAULT (current_setting('skillreg.change'::text))::bigint NOT NULL,
    CONSTRAINT company_names_dates_ordered CHECK ((used_until >= used_from))
);

COMMENT ON TABLE registry.company_names IS '企业曾用名 / Company name';

COMMENT ON COLUMN registry.company_names.id IS '内部编号 / Internal id';

COMMENT ON COLUMN registry.company_names.company_id IS '企业 / Company';

COMMENT ON COLUMN registry.company_names.name IS '曾用名 / Former name';

COMMENT ON COLUMN registry.company_names.used_from IS '启用日期 / Used from';

COMMENT ON COLUMN registry.company_names.used_until IS '停用日期 / Used until';

COMMENT ON COLUMN registry.company_names.change_id IS '最近变更 / Last change';

COMMENT ON CONSTRAINT company_names_dates_ordered ON registry.company_names IS '停用日期早于启用日期 / Used until lies before used from';

CREATE VIEW as_known.company_names AS
 SELECT company_names.id,
    company_names.company_id,
    company_names.name,
    company_names.used_from,
    company_names.used_until,
    company_names.change_id
   FROM registry.company_names
  WHERE (company_names.change_id <= registry.known_change())
UNION ALL
 SELECT company_names.id,
    company_names.company_id,
    company_names.name,
    company_names.used_from,
    company_names.used_until,
    company_names.change_id
   FROM history.company_names
  WHERE ((company_names.change_id <= registry.known_change()) AND (company_names.ended_by > registry.known_change()));

CREATE VIEW as_known.cooperations AS
 SELECT 'agreement'::text AS noun,
    a.number AS record,
    a.signed_on AS happened_on,
    (EXTRACT(year FROM a.signed_on))::integer AS year,
    registry.school_year(a.signed_on) AS school_year,
    a.signed_on,
    a.starts_on AS valid_from,
    LEAST((a.ends_on + 1), a.terminated_on) AS valid_until,
    a.id AS agreement_id,
    a.number AS agreement,
    a.kind,
    c.company_id,
    c.company,
    c.company_name,
    c.industry,
    c.section,
    c.town_id,
    c.town,
    s.school_id,
    s.school,
    s.school_name,
    s.tier,
    s.sponsor
   FROM ((((as_known.agreements a
     LEFT JOIN as_known.agreement_companies ac ON ((ac.agreement_id = a.id)))
     LEFT JOIN as_known.companies_present c ON ((c.company_id = ac.company_id)))
     LEFT JOIN as_known.agreement_schools sc ON ((sc.agreement_id = a.id)))
     LEFT JOIN as_known.schools_present s ON ((s.school_id = sc.school_id)));

CREATE TABLE history.division_names (
    ended_by bigint NOT NULL,
    id bigint,
    division_id bigint,
    name text,
    change_id bigint
);

COMMENT ON TABLE history.division_names IS '历史 / History of registry.division_names';

COMMENT ON COLUMN history.division_names.ended_by IS '终止于变更 / The change that ended this version';

CREATE TABLE registry.division_names (
    id bigint NOT NULL,
    division_id bigint NOT NULL,
    name text NOT NULL,
    change_id bigint DEFAULT (current_setting('skillreg.change'::text))::bigint NOT NULL
);

COMMENT ON TABLE registry.division_names IS '区划别名 / Division name';

COMMENT ON COLUMN registry.division_names.id IS '内部编号 / Internal id';

COMMENT ON COLUMN registry.division_names.division_id IS '区划 / Division';

COMMENT ON COLUMN registry.division_names.name IS '别名 / Name';

COMMENT ON COLUMN registry.division_names.change_id IS '最近变更 / Last change';

CREATE VIEW as_known.division_names AS
 SELECT division_names.id,
    division_names.division_id,
    division_names.name,
    division_names.change_id
   FROM registry.division_names
  WHERE (division_names.change_id <= registry.known_change())
UNION ALL
 SELECT division_names.id,
    division_names.division_id,
    division_names.name,
    division_names.change_id
   FROM history.division_names
  WHERE ((division_names.change_id <= registry.known_change()) AND (division_names.ended_by > registry.known_change()));

CREATE TABLE history.graduates (
    ended_by bigint NOT NULL,
    id bigint,
    student_id bigint,
    graduated_on date,
    completion text,
    diploma_no text,
    destination text,
    employer text,
    employer_id bigint,
    employed_on date,
    related boolean,
    change_id bigint
);

COMMENT ON TABLE history.graduates IS '历史 / History of registry.graduates';

COMMENT ON COLUMN history.graduates.ended_by IS '终止于变更 / The change that ended this version';

CREATE TABLE registry.graduates (
    id bigint NOT NULL,
    student_id bigint NOT NULL,
    graduated_on date NOT NULL,
    completion text DEFAULT 'graduated'::text NOT NULL,
    diploma_no text,
    destination text,
    employer text,
    employer_id bigint,
    employed_on date,
    related boolean,
    change_id bigint DEFAULT (current_setting('skillreg.change'::text))::bigint NOT NULL,
    CONSTRAINT graduates_completion_known CHECK ((completion = ANY (ARRAY['graduated'::text, 'completed'::text]))),
    CONSTRAINT graduates_destination_known CHECK ((destination = ANY (ARRAY['employed'::text, 'self_employed'::text, 'further_study'::text, 'army'::text, 'unemployed'::text])))
);

COMMENT ON TABLE registry.graduates IS '毕业生 / Graduate';

COMMENT ON COLUMN registry.graduates.id IS '内部编号 / Internal id';

COMMENT ON COLUMN registry.graduates.student_id IS '学生 / Student';

COMMENT ON COLUMN registry.graduates.graduated_on IS '毕业日期 / Graduated on';

COMMENT ON COLUMN registry.graduates.completion IS '毕业类别 / Completion';

COMMENT ON COLUMN registry.graduates.diploma_no IS '毕业证书编号 / Diploma number';

COMMENT ON COLUMN registry.graduates.destination IS '毕业去向 / Destination';

COMMENT ON COLUMN registry.graduates.employer IS '就业单位 / Employer';

COMMENT ON COLUMN registry.graduates.employer_id IS '就业企业 / Employing company';

COMMENT ON COLUMN registry.graduates.employed_on IS '就业日期 / Employed on';

COMMENT ON COLUMN registry.graduates.related IS '是否对口 / Related to the major';

COMMENT ON COLUMN registry.graduates.change_id IS '最近变更 / Last change';

COMMENT ON CONSTRAINT graduates_completion_known ON registry.graduates IS '毕业类别不在规定范围 / No such completion';

COMMENT ON CONSTRAINT graduates_destination_known ON registry.graduates IS '毕业去向不在规定范围 / No such destination';

CREATE VIEW as_known.graduates AS
 SELECT graduates.id,
    graduates.student_id,
    graduates.graduated_on,
    graduates.completion,
    graduates.diploma_no,
    graduates.destination,
    graduates.employer,
    graduates.employer_id,
    graduates.employed_on,
    graduates.related,
    graduates.change_id
   FROM registry.graduates
  WHERE (graduates.change_id <= registry.known_change())
UNION ALL
 SELECT graduates.id,
    graduates.student_id,
    graduates.graduated_on,
    graduates.completion,
    graduates.diploma_no,
    graduates.destination,
    graduates.employer,
    graduates.employer_id,
    graduates.employed_on,
    graduates.related,
    graduates.change_id
   FROM history.graduates
  WHERE ((graduates.change_id <= registry.known_change()) AND (graduates.ended_by > registry.known_change()));

CREATE TABLE history.majors (
    ended_by bigint NOT NULL,
    id bigint,
    school_id bigint,
    name text,
    level text,
    code text,
    years smallint,
    opened_on date,
    closed_on date,
    digital_from date,
    digital_until date,
    change_id bigint
);

COMMENT ON TABLE history.majors IS '历史 / History of registry.majors';

COMMENT ON COLUMN history.majors.ended_by IS '终止于变更 / The change that ended this version';

CREATE TABLE registry.majors (
    id bigint NOT NULL,
    school_id bigint NOT NULL,
    name text NOT NULL,
    level text NOT NULL,
    code text,
    years smallint,
    opened_on date,
    closed_on date,
    digital_from date,
    digital_until date,
    change_id bigint DEFAULT (current_setting('skillreg.change'::text))::bigint NOT NULL,
    CONSTRAINT majors_dates_ordered CHECK ((closed_on >= opened_on)),
    CONSTRAINT majors_digital_dates_ordered CHECK ((digital_until >= digital_from)),
    CONSTRAINT majors_level_known CHECK ((level = ANY (ARRAY['intermediate'::text, 'advanced'::text, 'preparatory_technician'::text]))),
    CONSTRAINT majors_name_given CHECK ((name <> ''::text)),
    CONSTRAINT majors_years_sensible CHECK (((years >= 1) AND (years <= 8)))
);

COMMENT ON TABLE registry.majors IS '专业 / Major';

COMMENT ON COLUMN registry.majors.id IS '内部编号 / Internal id';

COMMENT ON COLUMN registry.majors.school_id IS '院校 / School';

COMMENT ON COLUMN registry.majors.name IS '专业名称 / Major';

COMMENT ON COLUMN registry.majors.level IS '培养层次 / Training level';

COMMENT ON COLUMN registry.majors.code IS '专业代码 / Catalogue code';

COMMENT ON COLUMN registry.majors.years IS '学制 / Length in years';

COMMENT ON COLUMN registry.majors.opened_on IS '开办日期 / Opened on';

COMMENT ON COLUMN registry.majors.closed_on IS '停办日期 / Closed on';

COMMENT ON COLUMN registry.majors.digital_from IS '数字专业认定起 / Digital from';

COMMENT ON COLUMN registry.majors.digital_until IS '数字专业认定止 / Digital until';

COMMENT ON COLUMN registry.majors.change_id IS '最近变更 / Last change';

COMMENT ON CONSTRAINT majors_dates_ordered ON registry.majors IS '停办日期早于开办日期 / Closed on lies before opened on';

COMMENT ON CONSTRAINT majors_digital_dates_ordered ON registry.majors IS '数字专业认定止期早于起期 / Digital until lies before digital from';

COMMENT ON CONSTRAINT majors_level_known ON registry.majors IS '培养层次不在规定范围 / No such training level';

COMMENT ON CONSTRAINT majors_name_given ON registry.majors IS '专业名称不得为空 / The name must not be empty';

COMMENT ON CONSTRAINT majors_years_sensible ON registry.majors IS '学制应为1至8年 / The length is 1 to 8 years';

CREATE VIEW as_known.majors AS
 SELECT majors.id,
    majors.school_id,
    majors.name,
    majors.level,
    majors.code,
    majors.years,
    majors.opened_on,
    majors.closed_on,
    majors.digital_from,
    majors.digital_until,
    majors.change_id
   FROM registry.majors
  WHERE (majors.change_id <= registry.known_change())
UNION ALL
 SELECT majors.id,
    majors.school_id,
    majors.name,
    majors.level,
    majors.code,
    majors.years,
    majors.opened_on,
    majors.closed_on,
    majors.digital_from,
    majors.digital_until,
    majors.change_id
   FROM history.majors
  WHERE ((majors.change_id <= registry.known_change()) AND (majors.ended_by > registry.known_change()));

CREATE TABLE history.students (
    ended_by bigint NOT NULL,
    id bigint,
    person_id uuid,
    school_id bigint,
    student_no text,
    major_id bigint,
    level text,
    class text,
    entered_on date,
    left_on date,
    left_as text,
    change_id bigint
);

COMMENT ON TABLE history.students IS '历史 / History of registry.students';

COMMENT ON COLUMN history.students.ended_by IS '终止于变更 / The change that ended this version';

CREATE TABLE registry.students (
    id bigint NOT NULL,
    person_id uuid NOT NULL,
    school_id bigint NOT NULL,
    student_no text,
    major_id bigint NOT NULL,
    level text NOT NULL,
    class text,
    entered_on date NOT NULL,
    left_on date,
    left_as text,
    change_id bigint DEFAULT (current_setting('skillreg.change'::text))::bigint NOT NULL,
    CONSTRAINT students_dates_ordered CHECK ((left_on >= entered_on)),
    CONSTRAINT students_leaving_dated CHECK (((left_on IS NULL) = (left_as IS NULL))),
    CONSTRAINT students_left_as_known CHECK ((left_as = ANY (ARRAY['withdrew'::text, 'expelled'::text, 'transferred'::text, 'died'::text, 'absent'::text]))),
    CONSTRAINT students_level_known CHECK ((level = ANY (ARRAY['intermediate'::text, 'advanced'::text, 'preparatory_technician'::text])))
);

COMMENT ON TABLE registry.students IS '学生 / Student';

COMMENT ON COLUMN registry.students.id IS '内部编号 / Internal id';

COMMENT ON COLUMN registry.students.person_id IS '人员 / Person';

COMMENT ON COLUMN registry.students.school_id IS '院校 / School';

COMMENT ON COLUMN registry.students.student_no IS '学号 / Student number';

COMMENT ON COLUMN registry.students.major_id IS '专业 / Major';

COMMENT ON COLUMN registry.students.level IS '培养层次 / Training level';

COMMENT ON COLUMN registry.students.class IS '班级 / Class';

COMMENT ON COLUMN registry.students.entered_on IS '入学年月 / Entered on';

COMMENT ON COLUMN registry.students.left_on IS '离校日期 / Left on';

COMMENT ON COLUMN registry.students.left_as IS '离校原因 / Left as';

COMMENT ON COLUMN registry.students.change_id IS '最近变更 / Last change';

COMMENT ON CONSTRAINT students_dates_ordered ON registry.students IS '离校日期早于入学日期 / Left on lies before entered on';

COMMENT ON CONSTRAINT students_leaving_dated ON registry.students IS '离校日期与离校原因应同时填写 / The date and the reason of leaving go together';

COMMENT ON CONSTRAINT students_left_as_known ON registry.students IS '离校原因不在规定范围 / No such reason for leaving';

COMMENT ON CONSTRAINT students_level_known ON registry.students IS '培养层次不在规定范围 / No such training level';

CREATE VIEW as_known.students AS
 SELECT students.id,
    students.person_id,
    students.school_id,
    students.student_no,
    students.major_id,
    students.level,
    students.class,
    students.entered_on,
    students.left_on,
    students.left_as,
    students.change_id
   FROM registry.students
  WHERE (students.change_id <= registry.known_change())
UNION ALL
 SELECT students.id,
    students.person_id,
    students.school_id,
    students.student_no,
    students.major_id,
    students.level,
    students.class,
    students.entered_on,
    students.left_on,
    students.left_as,
    students.change_id
   FROM history.students
  WHERE ((students.change_id <= registry.known_change()) AND (students.ended_by > registry.known_change()));

CREATE VIEW as_known.studies AS
 SELECT 'student'::text AS noun,
    ((s.school || '/'::text) || COALESCE(t.student_no, (t.person_id)::text)) AS record,
    t.person_id,
    t.entered_on AS valid_from,
    LEAST(t.left_on, g.graduated_on) AS valid_until,
    t.id AS student_id,
    m.id AS major_id,
    m.name AS major,
    t.level,
        CASE
            WHEN ((t.entered_on >= m.digital_from) AND (t.entered_on <= COALESCE(m.digital_until, 'infinity'::date))) THEN 'yes'::text
            ELSE 'no'::text
        END AS digital,
    p.sex,
    s.school_id,
    s.school,
    s.school_name,
    s.tier,
    s.sponsor,
    s.town_id,
    s.town
   FROM ((((as_known.students t
     JOIN as_known.persons p ON ((p.id = t.person_id)))
     JOIN as_known.majors m ON ((m.id = t.major_id)))
     JOIN as_known.schools_present s ON ((s.school_id = t.school_id)))
     LEFT JOIN as_known.graduates g ON ((g.student_id = t.id)));

CREATE VIEW as_known.enrolments AS
 SELECT studies.noun,
    studies.record,
    studies.person_id,
    studies.valid_from AS happened_on,
    (EXTRACT(year FROM studies.valid_from))::integer AS year,
    registry.school_year(studies.valid_from) AS school_year,
    studies.student_id,
    studies.major_id,
    studies.major,
    studies.level,
    studies.digital,
    studies.sex,
    studies.school_id,
    studies.school,
    studies.school_name,
    studies.tier,
    studies.sponsor,
    studies.town_id,
    studies.town
   FROM as_known.studies;

CREATE VIEW as_known.graduations AS
 SELECT 'graduate'::text AS noun,
    y.record,
    y.person_id,
    g.graduated_on AS happened_on,
    (EXTRACT(year FROM g.graduated_on))::integer AS year,
    registry.school_year(g.graduated_on) AS school_year,
    g.completion,
    g.destination,
        CASE
            WHEN g.related THEN 'yes'::text
            WHEN (NOT g.related) THEN 'no'::text
            ELSE NULL::text
        END AS related,
    COALESCE(c.company_name, g.employer) AS employer,
    c.industry,
    c.section,
    y.student_id,
    y.major_id,
    y.major,
    y.level,
    y.digital,
    y.sex,
    y.school_id,
    y.school,
    y.school_name,
    y.tier,
    y.sponsor,
    y.town_id,
    y.town
   FROM ((as_known.graduates g
     JOIN as_known.studies y ON ((y.student_id = g.student_id)))
     LEFT JOIN as_known.companies_present c ON ((c.company_id = g.employer_id)));

CREATE VIEW as_known.leavings AS
 SELECT y.noun,
    y.record,
    y.person_id,
    t.left_on AS happened_on,
    (EXTRACT(year FROM t.left_on))::integer AS year,
    registry.school_year(t.left_on) AS school_year,
    t.left_as,
    y.student_id,
    y.major_id,
    y.major,
    y.level,
    y.digital,
    y.sex,
    y.school_id,
    y.school,
    y.school_name,
    y.tier,
    y.sponsor,
    y.town_id,
    y.town
   FROM (as_known.studies y
     JOIN as_known.students t ON ((t.id = y.student_id)))
  WHERE (t.left_on IS NOT NULL);

CREATE VIEW as_known.listings AS
 SELECT 'station'::text AS noun,
    t.plaque_number AS record,
    t.listed_on AS happened_on,
    (EXTRACT(year FROM t.listed_on))::integer AS year,
    registry.school_year(t.listed_on) AS school_year,
    t.listed_on AS valid_from,
        CASE
            WHEN (t.status = ANY (ARRAY['listed'::text, 'rectifying'::text])) THEN t.ended_on
            ELSE COALESCE(t.ended_on, t.listed_on)
        END AS valid_until,
    t.id AS station_id,
    t.plaque_number AS station,
    t.name AS station_name,
    t.status,
    c.company_id,
    c.company,
    c.company_name,
    c.industry,
    c.section,
    COALESCE(w.town_id, c.town_id) AS town_id,
    COALESCE(w.town, c.town) AS town
   FROM ((as_known.stations t
     JOIN as_known.companies_present c ON ((c.company_id = t.host_id)))
     LEFT JOIN as_known.towns_present w ON ((w.division_id = t.town_id)))
  WHERE ((t.listed_on IS NOT NULL) AND (t.status <> ALL (ARRAY['applied'::text, 'accepted'::text, 'reviewed'::text, 'announced'::text])));

CREATE VIEW as_known.offers AS
 SELECT 'major'::text AS noun,
    ((((s.school || '/'::text) || m.name) || '/'::text) || m.level) AS record,
    GREATEST(m.opened_on, tag.tagged_from) AS valid_from,
    LEAST(m.closed_on, tag.tagged_until) AS valid_until,
    m.id AS major_id,
    m.name AS major,
    m.level,
    tag.digital,
    s.school_id,
    s.school,
    s.school_name,
    s.tier,
    s.sponsor,
    s.town_id,
    s.town
   FROM ((as_known.majors m
     JOIN as_known.schools_present s ON ((s.school_id = m.school_id)))
     CROSS JOIN LATERAL ( VALUES (NULL::date,m.digital_from,'no'::text,true), (m.digital_from,(m.digital_until + 1),'yes'::text,(m.digital_from IS NOT NULL)), ((m.digital_until + 1),NULL::date,'no'::text,((m.digital_from IS NOT NULL) AND (m.digital_until IS NOT NULL)))) tag(tagged_from, tagged_until, digital, applies))
  WHERE (tag.applies AND (COALESCE(GREATEST(m.opened_on, tag.tagged_from), '-infinity'::date) < COALESCE(LEAST(m.closed_on, tag.tagged_until), 'infinity'::date)));

CREATE TABLE history.school_names (
    ended_by bigint NOT NULL,
    id bigint,
    school_id bigint,
    name text,
    used_from date,
    used_until date,
    change_id bigint
);

COMMENT ON TABLE history.school_names IS '历史 / History of registry.school_names';

COMMENT ON COLUMN history.school_names.ended_by IS '终止于变更 / The change that ended this version';

CREATE TABLE registry.school_names (
    id bigint NOT NULL,
    school_id bigint NOT NULL,
    name text NOT NULL,
    used_from date,
    used_until date,
    change_id bigint DEFAULT (current_setting('skillreg.change'::text))::bigint NOT NULL,
    CONSTRAINT school_names_dates_ordered CHECK ((used_until >= used_from))
);

COMMENT ON TABLE registry.school_names IS '院校曾用名 / School name';

COMMENT ON COLUMN registry.school_names.id IS '内部编号 / Internal id';

COMMENT ON COLUMN registry.school_names.school_id IS '院校 / School';

COMMENT ON COLUMN registry.school_names.name IS '曾用名 / Former name';

COMMENT ON COLUMN registry.school_names.used_from IS '启用日期 / Used from';

COMMENT ON COLUMN registry.school_names.used_until IS '停用日期 / Used until';

COMMENT ON COLUMN registry.school_names.change_id IS '最近变更 / Last change';

COMMENT ON CONSTRAINT school_names_dates_ordered ON registry.school_names IS '停用日期早于启用日期 / Used until lies before used from';

CREATE VIEW as_known.school_names AS
 SELECT school_names.id,
    school_names.school_id,
    school_names.name,
    school_names.used_from,
    school_names.used_until,
    school_names.change_id
   FROM registry.school_names
  WHERE (school_names.change_id <= registry.known_change())
UNION ALL
 SELECT school_names.id,
    school_names.school_id,
    school_names.name,
    school_names.used_from,
    school_names.used_until,
    school_names.change_id
   FROM history.school_names
  WHERE ((school_names.change_id <= registry.known_change()) AND (school_names.ended_by > registry.known_change()));

CREATE TABLE history.station_schools (
    ended_by bigint NOT NULL,
    id bigint,
    station_id bigint,
    school_id bigint,
    change_id bigint
);

COMMENT ON TABLE history.station_schools IS '历史 / History of registry.station_schools';

COMMENT ON COLUMN history.station_schools.ended_by IS '终止于变更 / The change that ended this version';

CREATE TABLE registry.station_schools (
    id bigint NOT NULL,
    station_id bigint NOT NULL,
    school_id bigint NOT NULL,
    change_id bigint DEFAULT (current_setting('skillreg.change'::text))::bigint NOT NULL
);

COMMENT ON TABLE registry.station_schools IS '服务站合作院校 / School of a station';

COMMENT ON COLUMN registry.station_schools.id IS '内部编号 / Internal id';

COMMENT ON COLUMN registry.station_schools.station_id IS '服务站 / Station';

COMMENT ON COLUMN registry.station_schools.school_id IS '院校 / School';

COMMENT ON COLUMN registry.station_schools.change_id IS '最近变更 / Last change';

CREATE VIEW as_known.station_schools AS
 SELECT station_schools.id,
    station_schools.station_id,
    station_schools.school_id,
    station_schools.change_id
   FROM registry.station_schools
  WHERE (station_schools.change_id <= registry.known_change())
UNION ALL
 SELECT station_schools.id,
    station_schools.station_id,
    station_schools.school_id,
    station_schools.change_id
   FROM history.station_schools
  WHERE ((station_schools.change_id <= registry.known_change()) AND (station_schools.ended_by > registry.known_change()));

ALTER TABLE registry.agreement_companies ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME registry.agreement_companies_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

ALTER TABLE registry.agreement_schools ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME registry.agreement_schools_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

ALTER TABLE registry.agreements ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME registry.agreements_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

ALTER TABLE registry.certificates ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME registry.certificates_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE VIEW registry.towns_present AS
 SELECT d.id AS division_id,
    COALESCE(s.id, d.id) AS town_id,
    COALESCE(s.name, d.name) AS town
   FROM (registry.divisions d
     LEFT JOIN registry.divisions s ON ((s.id = d.successor_id)));

COMMENT ON VIEW registry.towns_present IS '区划及其现属镇街 / Every division, and the town it belongs to today';

CREATE VIEW registry.companies_present AS
 SELECT 'company'::text AS noun,
    (c.credit_code)::text AS record,
    NULL::date AS valid_from,
    NULL::date AS valid_until,
    c.id AS company_id,
    (c.credit_code)::text AS company,
    c.name AS company_name,
    c.industry,
    registry.industry_section(c.industry) AS section,
    w.town_id,
    w.town
   FROM (registry.companies c
     LEFT JOIN registry.towns_present w ON ((w.division_id = c.town_id)));

COMMENT ON VIEW registry.companies_present IS '企业(事实) / Companies, as facts';

CREATE VIEW registry.schools_present AS
 SELECT 'school'::text AS noun,
    s.code AS record,
    NULL::date AS valid_from,
    NULL::date AS valid_until,
    s.id AS school_id,
    s.code AS school,
    s.name AS school_name,
    s.tier,
    s.sponsor,
    w.town_id,
    w.town
   FROM (registry.schools s
     LEFT JOIN registry.towns_present w ON ((w.division_id = s.town_id)));

COMMENT ON VIEW registry.schools_present IS '技工院校(事实) / Schools, as facts';

CREATE VIEW registry.certifications AS
 SELECT 'certificate'::text AS noun,
    (t.number)::text AS record,
    t.person_id,
    t.issued_on AS happened_on,
    (EXTRACT(year FROM t.issued_on))::integer AS year,
    registry.school_year(t.issued_on) AS school_year,
    t.occupation,
    (t.level)::text AS level,
    t.issuer,
    p.sex,
    t.station_id,
    l.plaque_number AS station,
    l.name AS station_name,
    c.company_id,
    c.company,
    c.company_name,
    c.industry,
    c.section,
    s.school_id,
    s.school,
    s.school_name,
    s.tier,
    s.sponsor,
    COALESCE(w.town_id, c.town_id, s.town_id) AS town_id,
    COALESCE(w.town, c.town, s.town) AS town
   FROM (((((registry.certificates t
     JOIN registry.persons p ON ((p.id = t.person_id)))
     LEFT JOIN registry.stations l ON ((l.id = t.station_id)))
     LEFT JOIN registry.companies_present c ON ((c.company_id = l.host_id)))
     LEFT JOIN registry.towns_present w ON ((w.division_id = l.town_id)))
     LEFT JOIN registry.schools_present s ON ((s.school_id = t.school_id)));

COMMENT ON VIEW registry.certifications IS '取得证书(事实) / Certificates, with the station and school that trained their holders';

CREATE TABLE registry.changes (
    id bigint NOT NULL,
    made_at timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
    actor text DEFAULT COALESCE(NULLIF(current_setting('skillreg.actor'::text, true), ''::text), (SESSION_USER)::text) NOT NULL,
    source text DEFAULT COALESCE(NULLIF(current_setting('skillreg.source'::text, true), ''::text), 'sql'::text) NOT NULL,
    reason text DEFAULT NULLIF(current_setting('skillreg.reason'::text, true), ''::text),
    transaction_id xid8 DEFAULT pg_current_xact_id() NOT NULL,
    CONSTRAINT changes_source_known CHECK ((source = ANY (ARRAY['command'::text, 'import'::text, 'init'::text, 'revert'::text, 'sql'::text])))
);

COMMENT ON TABLE registry.changes IS '变更 / Every writing transaction';

COMMENT ON COLUMN registry.changes.id IS '变更编号 / Change number';

COMMENT ON COLUMN registry.changes.made_at IS '变更时间 / Made at';

COMMENT ON COLUMN registry.changes.actor IS '操作人 / Actor';

COMMENT ON COLUMN registry.changes.source IS '来源 / Source';

COMMENT ON COLUMN registry.changes.reason IS '原因 / Reason';

COMMENT ON COLUMN registry.changes.transaction_id IS '事务号 / PostgreSQL transaction';

ALTER TABLE registry.changes ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME registry.changes_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

ALTER TABLE registry.companies ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME registry.companies_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

ALTER TABLE registry.company_names ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME registry.company_names_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE VIEW registry.cooperations AS
 SELECT 'agreement'::text AS noun,
    a.number AS record,
    a.signed_on AS happened_on,
    (EXTRACT(year FROM a.signed_on))::integer AS year,
    registry.school_year(a.signed_on) AS school_year,
    a.signed_on,
    a.starts_on AS valid_from,
    LEAST((a.ends_on + 1), a.terminated_on) AS valid_until,
    a.id AS agreement_id,
    a.number AS agreement,
    a.kind,
    c.company_id,
    c.company,
    c.company_name,
    c.industry,
    c.section,
    c.town_id,
    c.town,
    s.school_id,
    s.school,
    s.school_name,
    s.tier,
    s.sponsor
   FROM ((((registry.agreements a
     LEFT JOIN registry.agreement_companies ac ON ((ac.agreement_id = a.id)))
     LEFT JOIN registry.companies_present c ON ((c.company_id = ac.company_id)))
     LEFT JOIN registry.agreement_schools sc ON ((sc.agreement_id = a.id)))
     LEFT JOIN registry.schools_present s ON ((s.school_id = sc.school_id)));

COMMENT ON VIEW registry.cooperations IS '校企合作(事实) / Agreements, one row for each school and company of each';

ALTER TABLE registry.division_names ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME registry.division_names_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

ALTER TABLE registry.divisions ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME registry.divisions_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE VIEW registry.studies AS
 SELECT 'student'::text AS noun,
    ((s.school || '/'::text) || COALESCE(t.student_no, (t.person_id)::text)) AS record,
    t.person_id,
    t.entered_on AS valid_from,
    LEAST(t.left_on, g.graduated_on) AS valid_until,
    t.id AS student_id,
    m.id AS major_id,
    m.name AS major,
    t.level,
        CASE
            WHEN ((t.entered_on >= m.digital_from) AND (t.entered_on <= COALESCE(m.digital_until, 'infinity'::date))) THEN 'yes'::text
            ELSE 'no'::text
        END AS digital,
    p.sex,
    s.school_id,
    s.school,
    s.school_name,
    s.tier,
    s.sponsor,
    s.town_id,
    s.town
   FROM ((((registry.students t
     JOIN registry.persons p ON ((p.id = t.person_id)))
     JOIN registry.majors m ON ((m.id = t.major_id)))
     JOIN registry.schools_present s ON ((s.school_id = t.school_id)))
     LEFT JOIN registry.graduates g ON ((g.student_id = t.id)));

COMMENT ON VIEW registry.studies IS '在校(事实) / Times at school, from entry to leaving or graduation';

CREATE VIEW registry.enrolments AS
 SELECT studies.noun,
    studies.record,
    studies.person_id,
    studies.valid_from AS happened_on,
    (EXTRACT(year FROM studies.valid_from))::integer AS year,
    registry.school_year(studies.valid_from) AS school_year,
    studies.student_id,
    studies.major_id,
    studies.major,
    studies.level,
    studies.digital,
    studies.sex,
    studies.school_id,
    studies.school,
    studies.school_name,
    studies.tier,
    studies.sponsor,
    studies.town_id,
    studies.town
   FROM registry.studies;

COMMENT ON VIEW registry.enrolments IS '招生(事实) / Enrolments';

ALTER TABLE registry.graduates ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME registry.graduates_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE VIEW registry.graduations AS
 SELECT 'graduate'::text AS noun,
    y.record,
    y.person_id,
    g.graduated_on AS happened_on,
    (EXTRACT(year FROM g.graduated_on))::integer AS year,
    registry.school_year(g.graduated_on) AS school_year,
    g.completion,
    g.destination,
        CASE
            WHEN g.related THEN 'yes'::text
            WHEN (NOT g.related) THEN 'no'::text
            ELSE NULL::text
        END AS related,
    COALESCE(c.company_name, g.employer) AS employer,
    c.industry,
    c.section,
    y.student_id,
    y.major_id,
    y.major,
    y.level,
    y.digital,
    y.sex,
    y.school_id,
    y.school,
    y.school_name,
    y.tier,
    y.sponsor,
    y.town_id,
    y.town
   FROM ((registry.graduates g
     JOIN registry.studies y ON ((y.student_id = g.student_id)))
     LEFT JOIN registry.companies_present c ON ((c.company_id = g.employer_id)));

COMMENT ON VIEW registry.graduations IS '毕业(事实) / Graduations, and what became of the graduates';

CREATE VIEW registry.leavings AS
 SELECT y.noun,
    y.record,
    y.person_id,
    t.left_on AS happened_on,
    (EXTRACT(year FROM t.left_on))::integer AS year,
    registry.school_year(t.left_on) AS school_year,
    t.left_as,
    y.student_id,
    y.major_id,
    y.major,
    y.level,
    y.digital,
    y.sex,
    y.school_id,
    y.school,
    y.school_name,
    y.tier,
    y.sponsor,
    y.town_id,
    y.town
   FROM (registry.studies y
     JOIN registry.students t ON ((t.id = y.student_id)))
  WHERE (t.left_on IS NOT NULL);

COMMENT ON VIEW registry.leavings IS '离校(事实) / Leavings without graduation';

CREATE VIEW registry.listings AS
 SELECT 'station'::text AS noun,
    t.plaque_number AS record,
    t.listed_on AS happened_on,
    (EXTRACT(year FROM t.listed_on))::integer AS year,
    registry.school_year(t.listed_on) AS school_year,
    t.listed_on AS valid_from,
        CASE
            WHEN (t.status = ANY (ARRAY['listed'::text, 'rectifying'::text])) THEN t.ended_on
            ELSE COALESCE(t.ended_on, t.listed_on)
        END AS valid_until,
    t.id AS station_id,
    t.plaque_number AS station,
    t.name AS station_name,
    t.status,
    c.company_id,
    c.company,
    c.company_name,
    c.industry,
    c.section,
    COALESCE(w.town_id, c.town_id) AS town_id,
    COALESCE(w.town, c.town) AS town
   FROM ((registry.stations t
     JOIN registry.companies_present c ON ((c.company_id = t.host_id)))
     LEFT JOIN registry.towns_present w ON ((w.division_id = t.town_id)))
  WHERE ((t.listed_on IS NOT NULL) AND (t.status <> ALL (ARRAY['applied'::text, 'accepted'::text, 'reviewed'::text, 'announced'::text])));

COMMENT ON VIEW registry.listings IS '服务站挂牌(事实) / Listings of stations, ended ones included';

ALTER TABLE registry.majors ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME registry.majors_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE registry.migrations (
    number integer NOT NULL,
    name text NOT NULL,
    digest text NOT NULL,
    applied_at timestamp with time zone DEFAULT now() NOT NULL
);

CREATE VIEW registry.offers AS
 SELECT 'major'::text AS noun,
    ((((s.school || '/'::text) || m.name) || '/'::text) || m.level) AS record,
    GREATEST(m.opened_on, tag.tagged_from) AS valid_from,
    LEAST(m.closed_on, tag.tagged_until) AS valid_until,
    m.id AS major_id,
    m.name AS major,
    m.level,
    tag.digital,
    s.school_id,
    s.school,
    s.school_name,
    s.tier,
    s.sponsor,
    s.town_id,
    s.town
   FROM ((registry.majors m
     JOIN registry.schools_present s ON ((s.school_id = m.school_id)))
     CROSS JOIN LATERAL ( VALUES (NULL::date,m.digital_from,'no'::text,true), (m.digital_from,(m.digital_until + 1),'yes'::text,(m.digital_from IS NOT NULL)), ((m.digital_until + 1),NULL::date,'no'::text,((m.digital_from IS NOT NULL) AND (m.digital_until IS NOT NULL)))) tag(tagged_from, tagged_until, digital, applies))
  WHERE (tag.applies AND (COALESCE(GREATEST(m.opened_on, tag.tagged_from), '-infinity'::date) < COALESCE(LEAST(m.closed_on, tag.tagged_until), 'infinity'::date)));

COMMENT ON VIEW registry.offers IS '专业开设(按数字专业认定分段) / Majors offered, one row for each stretch with one digital tag';

ALTER TABLE registry.school_names ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME registry.school_names_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

ALTER TABLE registry.schools ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME registry.schools_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

ALTER TABLE registry.station_schools ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME registry.station_schools_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

ALTER TABLE registry.stations ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME registry.stations_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

ALTER TABLE registry.students ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME registry.students_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

ALTER TABLE ONLY registry.agreement_companies
    ADD CONSTRAINT agreement_companies_pkey PRIMARY KEY (id);

ALTER TABLE ONLY registry.agreement_companies
    ADD CONSTRAINT agreement_companies_unique UNIQUE (agreement_id, company_id);

COMMENT ON CONSTRAINT agreement_companies_unique ON registry.agreement_companies IS '该企业已是协议一方 / The company is already a party';

ALTER TABLE ONLY registry.agreement_schools
    ADD CONSTRAINT agreement_schools_pkey PRIMARY KEY (id);

ALTER TABLE ONLY registry.agreement_schools
    ADD CONSTRAINT agreement_schools_unique UNIQUE (agreement_id, school_id);

COMMENT ON CONSTRAINT agreement_schools_unique ON registry.agreement_schools IS '该院校已是协议一方 / The school is already a party';

ALTER TABLE ONLY registry.agreements
    ADD CONSTRAINT agreements_number_unique UNIQUE (number);

COMMENT ON CONSTRAINT agreements_number_unique ON registry.agreements IS '协议编号已登记 / This agreement number is already registered';

ALTER TABLE ONLY registry.agreements
    ADD CONSTRAINT agreements_pkey PRIMARY KEY (id);

ALTER TABLE ONLY registry.certificates
    ADD CONSTRAINT certificates_number_unique UNIQUE (number);

COMMENT ON CONSTRAINT certificates_number_unique ON registry.certificates IS '证书编号已登记 / This certificate number is already registered';

ALTER TABLE ONLY registry.certificates
    ADD CONSTRAINT certificates_pkey PRIMARY KEY (id);

ALTER TABLE ONLY registry.changes
    ADD CONSTRAINT changes_key PRIMARY KEY (id);

ALTER TABLE ONLY registry.companies
    ADD CONSTRAINT companies_credit_code_unique UNIQUE (credit_code);

COMMENT ON CONSTRAINT companies_credit_code_unique ON registry.companies IS '统一社会信用代码已登记 / This credit code is already registered';

ALTER TABLE ONLY registry.companies
    ADD CONSTRAINT companies_pkey PRIMARY KEY (id);

ALTER TABLE ONLY registry.company_names
    ADD CONSTRAINT company_names_pkey PRIMARY KEY (id);

ALTER TABLE ONLY registry.company_names
    ADD CONSTRAINT company_names_unique UNIQUE (company_id, name);

COMMENT ON CONSTRAINT company_names_unique ON registry.company_names IS '该曾用名已登记 / This former name is already registered';

ALTER TABLE ONLY registry.division_names
    ADD CONSTRAINT division_names_pkey PRIMARY KEY (id);

ALTER TABLE ONLY registry.division_names
    ADD CONSTRAINT division_names_unique UNIQUE (name, division_id);

COMMENT ON CONSTRAINT division_names_unique ON registry.division_names IS '该别名已登记 / This name is already registered';

ALTER TABLE ONLY registry.divisions
    ADD CONSTRAINT divisions_code_unique UNIQUE (code);

COMMENT ON CONSTRAINT divisions_code_unique ON registry.divisions IS '区划代码已登记 / This division code is already registered';

ALTER TABLE ONLY registry.divisions
    ADD CONSTRAINT divisions_pkey PRIMARY KEY (id);

ALTER TABLE ONLY registry.graduates
    ADD CONSTRAINT graduates_diploma_no_unique UNIQUE (diploma_no);

COMMENT ON CONSTRAINT graduates_diploma_no_unique ON registry.graduates IS '毕业证书编号已登记 / This diploma number is already registered';

ALTER TABLE ONLY registry.graduates
    ADD CONSTRAINT graduates_pkey PRIMARY KEY (id);

ALTER TABLE ONLY registry.graduates
    ADD CONSTRAINT graduates_student_unique UNIQUE (student_id);

COMMENT ON CONSTRAINT graduates_student_unique ON registry.graduates IS '该学生的毕业信息已登记 / This graduation is already registered';

ALTER TABLE ONLY registry.majors
    ADD CONSTRAINT majors_identity UNIQUE (id, school_id, level);

ALTER TABLE ONLY registry.majors
    ADD CONSTRAINT majors_pkey PRIMARY KEY (id);

ALTER TABLE ONLY registry.majors
    ADD CONSTRAINT majors_unique UNIQUE (school_id, name, level);

COMMENT ON CONSTRAINT majors_unique ON registry.majors IS '该院校同一培养层次的专业已登记 / The school already offers this major at this level';

ALTER TABLE ONLY registry.migrations
    ADD CONSTRAINT migrations_pkey PRIMARY KEY (number);

ALTER TABLE ONLY registry.persons
    ADD CONSTRAINT persons_pkey PRIMARY KEY (id);

ALTER TABLE ONLY registry.school_names
    ADD CONSTRAINT school_names_pkey PRIMARY KEY (id);

ALTER TABLE ONLY registry.school_names
    ADD CONSTRAINT school_names_unique UNIQUE (school_id, name);

COMMENT ON CONSTRAINT school_names_unique ON registry.school_names IS '该曾用名已登记 / This former name is already registered';

ALTER TABLE ONLY registry.schools
    ADD CONSTRAINT schools_code_unique UNIQUE (code);

COMMENT ON CONSTRAINT schools_code_unique ON registry.schools IS '院校代码已登记 / This school code is already registered';

ALTER TABLE ONLY registry.schools
    ADD CONSTRAINT schools_credit_code_unique UNIQUE (credit_code);

COMMENT ON CONSTRAINT schools_credit_code_unique ON registry.schools IS '该统一社会信用代码已登记为其他院校 / The credit code belongs to another school';

ALTER TABLE ONLY registry.schools
    ADD CONSTRAINT schools_name_unique UNIQUE (name);

COMMENT ON CONSTRAINT schools_name_unique ON registry.schools IS '院校名称已登记 / This school name is already registered';

ALTER TABLE ONLY registry.schools
    ADD CONSTRAINT schools_pkey PRIMARY KEY (id);

ALTER TABLE ONLY registry.station_schools
    ADD CONSTRAINT station_schools_pkey PRIMARY KEY (id);

ALTER TABLE ONLY registry.station_schools
    ADD CONSTRAINT station_schools_unique UNIQUE (station_id, school_id);

COMMENT ON CONSTRAINT station_schools_unique ON registry.station_schools IS '该院校已是合作院校 / The school is already a partner';

ALTER TABLE ONLY registry.stations
    ADD CONSTRAINT stations_pkey PRIMARY KEY (id);

ALTER TABLE ONLY registry.stations
    ADD CONSTRAINT stations_plaque_number_unique UNIQUE (plaque_number);

COMMENT ON CONSTRAINT stations_plaque_number_unique ON registry.stations IS '站牌编号已登记 / This plaque number is already registered';

ALTER TABLE ONLY registry.students
    ADD CONSTRAINT students_enrolment_unique UNIQUE (person_id, major_id, entered_on);

COMMENT ON CONSTRAINT students_enrolment_unique ON registry.students IS '该人员已在同一专业同一时间入学 / The person already entered this major on this date';

ALTER TABLE ONLY registry.students
    ADD CONSTRAINT students_pkey PRIMARY KEY (id);

ALTER TABLE ONLY registry.students
    ADD CONSTRAINT students_student_no_unique UNIQUE (school_id, student_no);

COMMENT ON CONSTRAINT students_student_no_unique ON registry.students IS '该院校的学号已登记 / This student number is already registered at the school';

CREATE INDEX agreement_companies_ended_by ON history.agreement_companies USING btree (ended_by);

CREATE INDEX agreement_companies_id ON history.agreement_companies USING btree (id);

CREATE INDEX agreement_schools_ended_by ON history.agreement_schools USING btree (ended_by);

CREATE INDEX agreement_schools_id ON history.agreement_schools USING btree (id);

CREATE INDEX agreements_ended_by ON history.agreements USING btree (ended_by);

CREATE INDEX agreements_id ON history.agreements USING btree (id);

CREATE INDEX certificates_ended_by ON history.certificates USING btree (ended_by);

CREATE INDEX certificates_id ON history.certificates USING btree (id);

CREATE INDEX companies_ended_by ON history.companies USING btree (ended_by);

CREATE INDEX companies_id ON history.companies USING btree (id);

CREATE INDEX company_names_ended_by ON history.company_names USING btree (ended_by);

CREATE INDEX company_names_id ON history.company_names USING btree (id);

CREATE INDEX division_names_ended_by ON history.division_names USING btree (ended_by);

CREATE INDEX division_names_id ON history.division_names USING btree (id);

CREATE INDEX divisions_ended_by ON history.divisions USING btree (ended_by);

CREATE INDEX divisions_id ON history.divisions USING btree (id);

CREATE INDEX graduates_ended_by ON history.graduates USING btree (ended_by);

CREATE INDEX graduates_id ON history.graduates USING btree (id);

CREATE INDEX majors_ended_by ON history.majors USING btree (ended_by);

CREATE INDEX majors_id ON history.majors USING btree (id);

CREATE INDEX persons_ended_by ON history.persons USING btree (ended_by);

CREATE INDEX persons_id ON history.persons USING btree (id);

CREATE INDEX school_names_ended_by ON history.school_names USING btree (ended_by);

CREATE INDEX school_names_id ON history.school_names USING btree (id);

CREATE INDEX schools_ended_by ON history.schools USING btree (ended_by);

CREATE INDEX schools_id ON history.schools USING btree (id);

CREATE INDEX station_schools_ended_by ON history.station_schools USING btree (ended_by);

CREATE INDEX station_schools_id ON history.station_schools USING btree (id);

CREATE INDEX stations_ended_by ON history.stations USING btree (ended_by);

CREATE INDEX stations_id ON history.stations USING btree (id);

CREATE INDEX students_ended_by ON history.students USING btree (ended_by);

CREATE INDEX students_id ON history.students USING btree (id);

CREATE INDEX agreement_companies_company ON registry.agreement_companies USING btree (company_id);

CREATE INDEX agreement_schools_school ON registry.agreement_schools USING btree (school_id);

CREATE INDEX certificates_person ON registry.certificates USING btree (person_id);

CREATE INDEX certificates_school ON registry.certificates USING btree (school_id);

CREATE INDEX certificates_station ON registry.certificates USING btree (station_id);

CREATE INDEX changes_made_at ON registry.changes USING btree (made_at);

CREATE INDEX companies_name ON registry.companies USING btree (name);

CREATE INDEX company_names_name ON registry.company_names USING btree (name);

CREATE INDEX graduates_employer ON registry.graduates USING btree (employer_id);

CREATE INDEX persons_name ON registry.persons USING btree (name);

CREATE INDEX station_schools_school ON registry.station_schools USING btree (school_id);

CREATE INDEX stations_host ON registry.stations USING btree (host_id);

CREATE INDEX students_major ON registry.students USING btree (major_id);

CREATE TRIGGER begin_change BEFORE INSERT OR DELETE OR UPDATE ON registry.agreement_companies FOR EACH STATEMENT EXECUTE FUNCTION registry.begin_change();

CREATE TRIGGER begin_change BEFORE INSERT OR DELETE OR UPDATE ON registry.agreement_schools FOR EACH STATEMENT EXECUTE FUNCTION registry.begin_change();

CREATE TRIGGER begin_change BEFORE INSERT OR DELETE OR UPDATE ON registry.agreements FOR EACH STATEMENT EXECUTE FUNCTION registry.begin_change();

CREATE TRIGGER begin_change BEFORE INSERT OR DELETE OR UPDATE ON registry.certificates FOR EACH STATEMENT EXECUTE FUNCTION registry.begin_change();

CREATE TRIGGER begin_change BEFORE INSERT OR DELETE OR UPDATE ON registry.companies FOR EACH STATEMENT EXECUTE FUNCTION registry.begin_change();

CREATE TRIGGER begin_change BEFORE INSERT OR DELETE OR UPDATE ON registry.company_names FOR EACH STATEMENT EXECUTE FUNCTION registry.begin_change();

CREATE TRIGGER begin_change BEFORE INSERT OR DELETE OR UPDATE ON registry.division_names FOR EACH STATEMENT EXECUTE FUNCTION registry.begin_change();

CREATE TRIGGER begin_change BEFORE INSERT OR DELETE OR UPDATE ON registry.divisions FOR EACH STATEMENT EXECUTE FUNCTION registry.begin_change();

CREATE TRIGGER begin_change BEFORE INSERT OR DELETE OR UPDATE ON registry.graduates FOR EACH STATEMENT EXECUTE FUNCTION registry.begin_change();

CREATE TRIGGER begin_change BEFORE INSERT OR DELETE OR UPDATE ON registry.majors FOR EACH STATEMENT EXECUTE FUNCTION registry.begin_change();

CREATE TRIGGER begin_change BEFORE INSERT OR DELETE OR UPDATE ON registry.persons FOR EACH STATEMENT EXECUTE FUNCTION registry.begin_change();

CREATE TRIGGER begin_change BEFORE INSERT OR DELETE OR UPDATE ON registry.school_names FOR EACH STATEMENT EXECUTE FUNCTION registry.begin_change();

CREATE TRIGGER begin_change BEFORE INSERT OR DELETE OR UPDATE ON registry.schools FOR EACH STATEMENT EXECUTE FUNCTION registry.begin_change();

CREATE TRIGGER begin_change BEFORE INSERT OR DELETE OR UPDATE ON registry.station_schools FOR EACH STATEMENT EXECUTE FUNCTION registry.begin_change();

CREATE TRIGGER begin_change BEFORE INSERT OR DELETE OR UPDATE ON registry.stations FOR EACH STATEMENT EXECUTE FUNCTION registry.begin_change();

CREATE TRIGGER begin_change BEFORE INSERT OR DELETE OR UPDATE ON registry.students FOR EACH STATEMENT EXECUTE FUNCTION registry.begin_change();

CREATE TRIGGER keep_deleted AFTER DELETE ON registry.agreement_companies REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION registry.keep_history();

CREATE TRIGGER keep_deleted AFTER DELETE ON registry.agreement_schools REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION registry.keep_history();

CREATE TRIGGER keep_deleted AFTER DELETE ON registry.agreements REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION registry.keep_history();

CREATE TRIGGER keep_deleted AFTER DELETE ON registry.certificates REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION registry.keep_history();

CREATE TRIGGER keep_deleted AFTER DELETE ON registry.companies REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION registry.keep_history();

CREATE TRIGGER keep_deleted AFTER DELETE ON registry.company_names REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION registry.keep_history();

CREATE TRIGGER keep_deleted AFTER DELETE ON registry.division_names REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION registry.keep_history();

CREATE TRIGGER keep_deleted AFTER DELETE ON registry.divisions REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION registry.keep_history();

CREATE TRIGGER keep_deleted AFTER DELETE ON registry.graduates REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION registry.keep_history();

CREATE TRIGGER keep_deleted AFTER DELETE ON registry.majors REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION registry.keep_history();

CREATE TRIGGER keep_deleted AFTER DELETE ON registry.persons REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION registry.keep_history();

CREATE TRIGGER keep_deleted AFTER DELETE ON registry.school_names REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION registry.keep_history();

CREATE TRIGGER keep_deleted AFTER DELETE ON registry.schools REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION registry.keep_history();

CREATE TRIGGER keep_deleted AFTER DELETE ON registry.station_schools REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION registry.keep_history();

CREATE TRIGGER keep_deleted AFTER DELETE ON registry.stations REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION registry.keep_history();

CREATE TRIGGER keep_deleted AFTER DELETE ON registry.students REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION registry.keep_history();

CREATE TRIGGER keep_name AFTER UPDATE OF name ON registry.companies FOR EACH ROW WHEN ((old.name <> new.name)) EXECUTE FUNCTION registry.keep_company_name();

CREATE TRIGGER keep_name AFTER UPDATE OF name ON registry.schools FOR EACH ROW WHEN ((old.name <> new.name)) EXECUTE FUNCTION registry.keep_school_name();

CREATE TRIGGER keep_updated AFTER UPDATE ON registry.agreement_companies REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION registry.keep_history();

CREATE TRIGGER keep_updated AFTER UPDATE ON registry.agreement_schools REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION registry.keep_history();

CREATE TRIGGER keep_updated AFTER UPDATE ON registry.agreements REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION registry.keep_history();

CREATE TRIGGER keep_updated AFTER UPDATE ON registry.certificates REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION registry.keep_history();

CREATE TRIGGER keep_updated AFTER UPDATE ON registry.companies REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION registry.keep_history();

CREATE TRIGGER keep_updated AFTER UPDATE ON registry.company_names REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION registry.keep_history();

CREATE TRIGGER keep_updated AFTER UPDATE ON registry.division_names REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION registry.keep_history();

CREATE TRIGGER keep_updated AFTER UPDATE ON registry.divisions REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION registry.keep_history();

CREATE TRIGGER keep_updated AFTER UPDATE ON registry.graduates REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION registry.keep_history();

CREATE TRIGGER keep_updated AFTER UPDATE ON registry.majors REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION registry.keep_history();

CREATE TRIGGER keep_updated AFTER UPDATE ON registry.persons REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION registry.keep_history();

CREATE TRIGGER keep_updated AFTER UPDATE ON registry.school_names REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION registry.keep_history();

CREATE TRIGGER keep_updated AFTER UPDATE ON registry.schools REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION registry.keep_history();

CREATE TRIGGER keep_updated AFTER UPDATE ON registry.station_schools REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION registry.keep_history();

CREATE TRIGGER keep_updated AFTER UPDATE ON registry.stations REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION registry.keep_history();

CREATE TRIGGER keep_updated AFTER UPDATE ON registry.students REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION registry.keep_history();

CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON registry.agreement_companies FOR EACH STATEMENT EXECUTE FUNCTION registry.refuse_truncate();

CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON registry.agreement_schools FOR EACH STATEMENT EXECUTE FUNCTION registry.refuse_truncate();

CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON registry.agreements FOR EACH STATEMENT EXECUTE FUNCTION registry.refuse_truncate();

CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON registry.certificates FOR EACH STATEMENT EXECUTE FUNCTION registry.refuse_truncate();

CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON registry.companies FOR EACH STATEMENT EXECUTE FUNCTION registry.refuse_truncate();

CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON registry.company_names FOR EACH STATEMENT EXECUTE FUNCTION registry.refuse_truncate();

CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON registry.division_names FOR EACH STATEMENT EXECUTE FUNCTION registry.refuse_truncate();

CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON registry.divisions FOR EACH STATEMENT EXECUTE FUNCTION registry.refuse_truncate();

CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON registry.graduates FOR EACH STATEMENT EXECUTE FUNCTION registry.refuse_truncate();

CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON registry.majors FOR EACH STATEMENT EXECUTE FUNCTION registry.refuse_truncate();

CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON registry.persons FOR EACH STATEMENT EXECUTE FUNCTION registry.refuse_truncate();

CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON registry.school_names FOR EACH STATEMENT EXECUTE FUNCTION registry.refuse_truncate();

CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON registry.schools FOR EACH STATEMENT EXECUTE FUNCTION registry.refuse_truncate();

CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON registry.station_schools FOR EACH STATEMENT EXECUTE FUNCTION registry.refuse_truncate();

CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON registry.stations FOR EACH STATEMENT EXECUTE FUNCTION registry.refuse_truncate();

CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON registry.students FOR EACH STATEMENT EXECUTE FUNCTION registry.refuse_truncate();

CREATE TRIGGER stamp_change BEFORE UPDATE ON registry.agreement_companies FOR EACH ROW EXECUTE FUNCTION registry.stamp_change();

CREATE TRIGGER stamp_change BEFORE UPDATE ON registry.agreement_schools FOR EACH ROW EXECUTE FUNCTION registry.stamp_change();

CREATE TRIGGER stamp_change BEFORE UPDATE ON registry.agreements FOR EACH ROW EXECUTE FUNCTION registry.stamp_change();

CREATE TRIGGER stamp_change BEFORE UPDATE ON registry.certificates FOR EACH ROW EXECUTE FUNCTION registry.stamp_change();

CREATE TRIGGER stamp_change BEFORE UPDATE ON registry.companies FOR EACH ROW EXECUTE FUNCTION registry.stamp_change();

CREATE TRIGGER stamp_change BEFORE UPDATE ON registry.company_names FOR EACH ROW EXECUTE FUNCTION registry.stamp_change();

CREATE TRIGGER stamp_change BEFORE UPDATE ON registry.division_names FOR EACH ROW EXECUTE FUNCTION registry.stamp_change();

CREATE TRIGGER stamp_change BEFORE UPDATE ON registry.divisions FOR EACH ROW EXECUTE FUNCTION registry.stamp_change();

CREATE TRIGGER stamp_change BEFORE UPDATE ON registry.graduates FOR EACH ROW EXECUTE FUNCTION registry.stamp_change();

CREATE TRIGGER stamp_change BEFORE UPDATE ON registry.majors FOR EACH ROW EXECUTE FUNCTION registry.stamp_change();

CREATE TRIGGER stamp_change BEFORE UPDATE ON registry.persons FOR EACH ROW EXECUTE FUNCTION registry.stamp_change();

CREATE TRIGGER stamp_change BEFORE UPDATE ON registry.school_names FOR EACH ROW EXECUTE FUNCTION registry.stamp_change();

CREATE TRIGGER stamp_change BEFORE UPDATE ON registry.schools FOR EACH ROW EXECUTE FUNCTION registry.stamp_change();

CREATE TRIGGER stamp_change BEFORE UPDATE ON registry.station_schools FOR EACH ROW EXECUTE FUNCTION registry.stamp_change();

CREATE TRIGGER stamp_change BEFORE UPDATE ON registry.stations FOR EACH ROW EXECUTE FUNCTION registry.stamp_change();

CREATE TRIGGER stamp_change BEFORE UPDATE ON registry.students FOR EACH ROW EXECUTE FUNCTION registry.stamp_change();

ALTER TABLE ONLY registry.agreement_companies
    ADD CONSTRAINT agreement_companies_agreement_exists FOREIGN KEY (agreement_id) REFERENCES registry.agreements(id) ON DELETE CASCADE;

COMMENT ON CONSTRAINT agreement_companies_agreement_exists ON registry.agreement_companies IS '协议未登记 / No such agreement';

ALTER TABLE ONLY registry.agreement_companies
    ADD CONSTRAINT agreement_companies_company_exists FOREIGN KEY (company_id) REFERENCES registry.companies(id) ON DELETE RESTRICT;

COMMENT ON CONSTRAINT agreement_companies_company_exists ON registry.agreement_companies IS '该企业仍为协议一方 / The company is still party to an agreement';

ALTER TABLE ONLY registry.agreement_schools
    ADD CONSTRAINT agreement_schools_agreement_exists FOREIGN KEY (agreement_id) REFERENCES registry.agreements(id) ON DELETE CASCADE;

COMMENT ON CONSTRAINT agreement_schools_agreement_exists ON registry.agreement_schools IS '协议未登记 / No such agreement';

ALTER TABLE ONLY registry.agreement_schools
    ADD CONSTRAINT agreement_schools_school_exists FOREIGN KEY (school_id) REFERENCES registry.schools(id) ON DELETE RESTRICT;

COMMENT ON CONSTRAINT agreement_schools_school_exists ON registry.agreement_schools IS '该院校仍为协议一方 / The school is still party to an agreement';

ALTER TABLE ONLY registry.certificates
    ADD CONSTRAINT certificates_person_exists FOREIGN KEY (person_id) REFERENCES registry.persons(id) ON DELETE RESTRICT;

COMMENT ON CONSTRAINT certificates_person_exists ON registry.certificates IS '该人员仍有证书 / The person still holds certificates';

ALTER TABLE ONLY registry.certificates
    ADD CONSTRAINT certificates_school_exists FOREIGN KEY (school_id) REFERENCES registry.schools(id) ON DELETE RESTRICT;

COMMENT ON CONSTRAINT certificates_school_exists ON registry.certificates IS '该院校仍有培养的证书 / Certificates were still trained at the school';

ALTER TABLE ONLY registry.certificates
    ADD CONSTRAINT certificates_station_exists FOREIGN KEY (station_id) REFERENCES registry.stations(id) ON DELETE RESTRICT;

COMMENT ON CONSTRAINT certificates_station_exists ON registry.certificates IS '该服务站仍有培养的证书 / Certificates were still trained at the station';

ALTER TABLE ONLY registry.companies
    ADD CONSTRAINT companies_town_exists FOREIGN KEY (town_id) REFERENCES registry.divisions(id) ON DELETE RESTRICT;

COMMENT ON CONSTRAINT companies_town_exists ON registry.companies IS '仍有企业登记在该镇街 / Companies are still registered in the town';

ALTER TABLE ONLY registry.company_names
    ADD CONSTRAINT company_names_company_exists FOREIGN KEY (company_id) REFERENCES registry.companies(id) ON DELETE CASCADE;

COMMENT ON CONSTRAINT company_names_company_exists ON registry.company_names IS '企业未登记 / No such company';

ALTER TABLE ONLY registry.division_names
    ADD CONSTRAINT division_names_division_exists FOREIGN KEY (division_id) REFERENCES registry.divisions(id) ON DELETE CASCADE;

COMMENT ON CONSTRAINT division_names_division_exists ON registry.division_names IS '区划未登记 / No such division';

ALTER TABLE ONLY registry.divisions
    ADD CONSTRAINT divisions_successor_exists FOREIGN KEY (successor_id) REFERENCES registry.divisions(id) ON DELETE RESTRICT;

COMMENT ON CONSTRAINT divisions_successor_exists ON registry.divisions IS '该区划为其他区划的继任区划 / The division succeeds another one';

ALTER TABLE ONLY registry.graduates
    ADD CONSTRAINT graduates_employer_exists FOREIGN KEY (employer_id) REFERENCES registry.companies(id) ON DELETE RESTRICT;

COMMENT ON CONSTRAINT graduates_employer_exists ON registry.graduates IS '仍有毕业生就业于该企业 / Graduates are still employed by the company';

ALTER TABLE ONLY registry.graduates
    ADD CONSTRAINT graduates_student_exists FOREIGN KEY (student_id) REFERENCES registry.students(id) ON DELETE RESTRICT;

COMMENT ON CONSTRAINT graduates_student_exists ON registry.graduates IS '该学生仍有毕业信息 / The student still has a graduation';

ALTER TABLE ONLY registry.majors
    ADD CONSTRAINT majors_school_exists FOREIGN KEY (school_id) REFERENCES registry.schools(id) ON DELETE RESTRICT;

COMMENT ON CONSTRAINT majors_school_exists ON registry.majors IS '该院校仍有专业 / The school still offers majors';

ALTER TABLE ONLY registry.school_names
    ADD CONSTRAINT school_names_school_exists FOREIGN KEY (school_id) REFERENCES registry.schools(id) ON DELETE CASCADE;

COMMENT ON CONSTRAINT school_names_school_exists ON registry.school_names IS '院校未登记 / No such school';

ALTER TABLE ONLY registry.schools
    ADD CONSTRAINT schools_town_exists FOREIGN KEY (town_id) REFERENCES registry.divisions(id) ON DELETE RESTRICT;

COMMENT ON CONSTRAINT schools_town_exists ON registry.schools IS '仍有院校登记在该镇街 / Schools are still registered in the town';

ALTER TABLE ONLY registry.station_schools
    ADD CONSTRAINT station_schools_school_exists FOREIGN KEY (school_id) REFERENCES registry.schools(id) ON DELETE RESTRICT;

COMMENT ON CONSTRAINT station_schools_school_exists ON registry.station_schools IS '该院校仍为服务站合作院校 / The school is still partner of a station';

ALTER TABLE ONLY registry.station_schools
    ADD CONSTRAINT station_schools_station_exists FOREIGN KEY (station_id) REFERENCES registry.stations(id) ON DELETE CASCADE;

COMMENT ON CONSTRAINT station_schools_station_exists ON registry.station_schools IS '服务站未登记 / No such station';

ALTER TABLE ONLY registry.stations
    ADD CONSTRAINT stations_host_exists FOREIGN KEY (host_id) REFERENCES registry.companies(id) ON DELETE RESTRICT;

COMMENT ON CONSTRAINT stations_host_exists ON registry.stations IS '该单位仍有服务站 / The host still has stations';

ALTER TABLE ONLY registry.stations
    ADD CONSTRAINT stations_town_exists FOREIGN KEY (town_id) REFERENCES registry.divisions(id) ON DELETE RESTRICT;

COMMENT ON CONSTRAINT stations_town_exists ON registry.stations IS '仍有服务站登记在该镇街 / Stations are still registered in the town';

ALTER TABLE ONLY registry.students
    ADD CONSTRAINT students_major_offered FOREIGN KEY (major_id, school_id, level) REFERENCES registry.majors(id, school_id, level) ON UPDATE CASCADE ON DELETE RESTRICT;

COMMENT ON CONSTRAINT students_major_offered ON registry.students IS '该专业仍有学生 / The major still has students';

ALTER TABLE ONLY registry.students
    ADD CONSTRAINT students_person_exists FOREIGN KEY (person_id) REFERENCES registry.persons(id) ON DELETE RESTRICT;

COMMENT ON CONSTRAINT students_person_exists ON registry.students IS '该人员仍有学籍 / The person is still enrolled';

GRANT USAGE ON SCHEMA as_known TO skillreg_app;

GRANT USAGE ON SCHEMA history TO skillreg_app;

GRANT USAGE ON SCHEMA registry TO skillreg_app;

GRANT SELECT,INSERT ON TABLE history.agreement_companies TO skillreg_app;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE registry.agreement_companies TO skillreg_app;

GRANT SELECT ON TABLE as_known.agreement_companies TO skillreg_app;

GRANT SELECT,INSERT ON TABLE history.agreement_schools TO skillreg_app;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE registry.agreement_schools TO skillreg_app;

GRANT SELECT ON TABLE as_known.agreement_schools TO skillreg_app;

GRANT SELECT,INSERT ON TABLE history.agreements TO skillreg_app;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE registry.agreements TO skillreg_app;

GRANT SELECT ON TABLE as_known.agreements TO skillreg_app;

GRANT SELECT,INSERT ON TABLE history.certificates TO skillreg_app;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE registry.certificates TO skillreg_app;

GRANT SELECT ON TABLE as_known.certificates TO skillreg_app;

GRANT SELECT,INSERT ON TABLE history.companies TO skillreg_app;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE registry.companies TO skillreg_app;

GRANT SELECT ON TABLE as_known.companies TO skillreg_app;

GRANT SELECT,INSERT ON TABLE history.divisions TO skillreg_app;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE registry.divisions TO skillreg_app;

GRANT SELECT ON TABLE as_known.divisions TO skillreg_app;

GRANT SELECT ON TABLE as_known.towns_present TO skillreg_app;

GRANT SELECT ON TABLE as_known.companies_present TO skillreg_app;

GRANT SELECT,INSERT ON TABLE history.persons TO skillreg_app;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE registry.persons TO skillreg_app;

GRANT SELECT ON TABLE as_known.persons TO skillreg_app;

GRANT SELECT,INSERT ON TABLE history.schools TO skillreg_app;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE registry.schools TO skillreg_app;

GRANT SELECT ON TABLE as_known.schools TO skillreg_app;

GRANT SELECT ON TABLE as_known.schools_present TO skillreg_app;

GRANT SELECT,INSERT ON TABLE history.stations TO skillreg_app;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE registry.stations TO skillreg_app;

GRANT SELECT ON TABLE as_known.stations TO skillreg_app;

GRANT SELECT ON TABLE as_known.certifications TO skillreg_app;

GRANT SELECT,INSERT ON TABLE history.company_names TO skillreg_app;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE registry.company_names TO skillreg_app;

GRANT SELECT ON TABLE as_known.company_names TO skillreg_app;

GRANT SELECT ON TABLE as_known.cooperations TO skillreg_app;

GRANT SELECT,INSERT ON TABLE history.division_names TO skillreg_app;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE registry.division_names TO skillreg_app;

GRANT SELECT ON TABLE as_known.division_names TO skillreg_app;

GRANT SELECT,INSERT ON TABLE history.graduates TO skillreg_app;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE registry.graduates TO skillreg_app;

GRANT SELECT ON TABLE as_known.graduates TO skillreg_app;

GRANT SELECT,INSERT ON TABLE history.majors TO skillreg_app;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE registry.majors TO skillreg_app;

GRANT SELECT ON TABLE as_known.majors TO skillreg_app;

GRANT SELECT,INSERT ON TABLE history.students TO skillreg_app;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE registry.students TO skillreg_app;

GRANT SELECT ON TABLE as_known.students TO skillreg_app;

GRANT SELECT ON TABLE as_known.studies TO skillreg_app;

GRANT SELECT ON TABLE as_known.enrolments TO skillreg_app;

GRANT SELECT ON TABLE as_known.graduations TO skillreg_app;

GRANT SELECT ON TABLE as_known.leavings TO skillreg_app;

GRANT SELECT ON TABLE as_known.listings TO skillreg_app;

GRANT SELECT ON TABLE as_known.offers TO skillreg_app;

GRANT SELECT,INSERT ON TABLE history.school_names TO skillreg_app;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE registry.school_names TO skillreg_app;

GRANT SELECT ON TABLE as_known.school_names TO skillreg_app;

GRANT SELECT,INSERT ON TABLE history.station_schools TO skillreg_app;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE registry.station_schools TO skillreg_app;

GRANT SELECT ON TABLE as_known.station_schools TO skillreg_app;

GRANT USAGE ON SEQUENCE registry.agreement_companies_id_seq TO skillreg_app;

GRANT USAGE ON SEQUENCE registry.agreement_schools_id_seq TO skillreg_app;

GRANT USAGE ON SEQUENCE registry.agreements_id_seq TO skillreg_app;

GRANT USAGE ON SEQUENCE registry.certificates_id_seq TO skillreg_app;

GRANT SELECT ON TABLE registry.towns_present TO skillreg_app;

GRANT SELECT ON TABLE registry.companies_present TO skillreg_app;

GRANT SELECT ON TABLE registry.schools_present TO skillreg_app;

GRANT SELECT ON TABLE registry.certifications TO skillreg_app;

GRANT SELECT,INSERT ON TABLE registry.changes TO skillreg_app;

GRANT USAGE ON SEQUENCE registry.companies_id_seq TO skillreg_app;

GRANT USAGE ON SEQUENCE registry.company_names_id_seq TO skillreg_app;

GRANT SELECT ON TABLE registry.cooperations TO skillreg_app;

GRANT USAGE ON SEQUENCE registry.division_names_id_seq TO skillreg_app;

GRANT USAGE ON SEQUENCE registry.divisions_id_seq TO skillreg_app;

GRANT SELECT ON TABLE registry.studies TO skillreg_app;

GRANT SELECT ON TABLE registry.enrolments TO skillreg_app;

GRANT USAGE ON SEQUENCE registry.graduates_id_seq TO skillreg_app;

GRANT SELECT ON TABLE registry.graduations TO skillreg_app;

GRANT SELECT ON TABLE registry.leavings TO skillreg_app;

GRANT SELECT ON TABLE registry.listings TO skillreg_app;

GRANT USAGE ON SEQUENCE registry.majors_id_seq TO skillreg_app;

GRANT SELECT ON TABLE registry.offers TO skillreg_app;

GRANT USAGE ON SEQUENCE registry.school_names_id_seq TO skillreg_app;

GRANT USAGE ON SEQUENCE registry.schools_id_seq TO skillreg_app;

GRANT USAGE ON SEQUENCE registry.station_schools_id_seq TO skillreg_app;

GRANT USAGE ON SEQUENCE registry.stations_id_seq TO skillreg_app;

GRANT USAGE ON SEQUENCE registry.students_id_seq TO skillreg_app;

