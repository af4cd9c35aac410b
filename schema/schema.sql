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

CREATE FUNCTION registry.begin_station() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
begin
  insert into registry.transitions (station_id, status, happened_on)
  select n.id, 'listed', n.listed_on from new_rows n
  where n.listed_on is not null
    and n.status not in ('applied', 'accepted', 'examined', 'reviewed', 'announced')
  union all
  select n.id, n.status, n.ended_on from new_rows n
  where n.ended_on is not null and n.status in ('revoked', 'withdrawn', 'dissolved')
  on conflict on constraint transitions_unique do nothing;
  return null;
end $$;

CREATE FUNCTION registry.certificate_level(number text) RETURNS registry.skill_level
    LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
    RETURN CASE WHEN (number ~ '^[A-Z][0-9]{21}$'::text) THEN (enum_range('junior'::registry.skill_level, NULL::registry.skill_level))[(6 - (substr(number, 16, 1))::integer)] WHEN (number ~ '^[0-9]{16}$'::text) THEN (enum_range('junior'::registry.skill_level, NULL::registry.skill_level))[(6 - (substr(number, 11, 1))::integer)] ELSE NULL::registry.skill_level END;

COMMENT ON FUNCTION registry.certificate_level(number text) IS '证书编号所示技能等级 / The skill level that a certificate''s number tells';

CREATE FUNCTION registry.check_student_events() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
declare
  wrong record;
begin
  select e.kind, e.happened_on into wrong
  from (
    select x.kind, x.happened_on, s.entered_on,
      lag(x.kind) over (order by x.happened_on, x.id) as before
    from registry.student_events x join registry.students s on s.id = x.student_id
    where x.student_id = new.student_id
  ) e
  where e.happened_on < e.entered_on
    or e.before in ('withdrew', 'expelled', 'transferred', 'died', 'absent')
    or e.kind = 'resumed' and e.before is distinct from 'suspended'
    or e.kind = 'suspended' and e.before = 'suspended'
    or e.kind = 'transferred_in' and e.before is not null
  limit 1;
  if found then
    raise exception 'a student event % can not happen then', wrong.kind
      using errcode = 'check_violation', constraint = 'student_events_legal';
  end if;
  return null;
end $$;

CREATE FUNCTION registry.check_transitions() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
declare
  wrong record;
begin
  select c.before, c.status into wrong
  from (
    select t.status, lag(t.status) over (order by t.happened_on, t.id) as before
    from registry.transitions t where t.station_id = coalesce(new.station_id, old.station_id)
  ) c
  where c.before <> c.status and not exists (
    select from registry.station_steps s where s.from_status = c.before and s.to_status = c.status
  ) limit 1;
  if found then
    raise exception 'no step from % to %', wrong.before, wrong.status
      using errcode = 'check_violation', constraint = 'transitions_legal';
  end if;
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

CREATE FUNCTION registry.end_studies() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
begin
  update registry.students s set left_on = e.happened_on, left_as = e.kind
  from new_rows e
  where s.id = e.student_id
    and e.kind in ('withdrew', 'expelled', 'transferred', 'died', 'absent')
    and (s.left_on, s.left_as) is distinct from (e.happened_on, e.kind);
  return null;
end $$;

CREATE FUNCTION registry.find_agreements(query text) RETURNS TABLE(id bigint, now text, since date)
    LANGUAGE sql STABLE
    AS $$
  select a.id, null::text, null::date from registry.agreements a where a.number = query
$$;

COMMENT ON FUNCTION registry.find_agreements(query text) IS '按协议编号查找协议 / Finds an agreement by its number';

CREATE FUNCTION registry.find_assessments(query text) RETURNS TABLE(id bigint, now text, since date)
    LANGUAGE sql STABLE
    AS $_$
  select a.id, null::text, null::date
  from registry.find_stations(regexp_replace(query, '/[^/]*$', '')) s
  join registry.assessments a on a.station_id = s.id
  where a.year::text = substring(query from '[^/]*$')
$_$;

COMMENT ON FUNCTION registry.find_assessments(query text) IS '按“服务站/年度”查找服务站年度考核 / Finds a station assessment by its key';

CREATE FUNCTION registry.find_attendances(query text) RETURNS TABLE(id bigint, now text, since date)
    LANGUAGE sql STABLE
    AS $$
  select a.id, null::text, null::date from registry.attendances a where a.number = query
$$;

COMMENT ON FUNCTION registry.find_attendances(query text) IS '按“出勤编号”查找培训出勤 / Finds a attendance by its key';

CREATE FUNCTION registry.find_catalogue_entries(query text) RETURNS TABLE(id bigint, now text, since date)
    LANGUAGE sql STABLE
    AS $$
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

COMMENT ON FUNCTION registry.find_catalogue_entries(query text) IS '按“版本/专业名称”查找专业目录 / Finds a catalogue entry by its key';

CREATE FUNCTION registry.find_certificates(query text) RETURNS TABLE(id bigint, now text, since date)
    LANGUAGE sql STABLE
    AS $$
  select c.id, null::text, null::date from registry.certificates c where c.number = query
$$;

COMMENT ON FUNCTION registry.find_certificates(query text) IS '按证书编号查找证书 / Finds a certificate by its number';

CREATE FUNCTION registry.find_committees(query text) RETURNS TABLE(id bigint, now text, since date)
    LANGUAGE sql STABLE
    AS $$
  select c.id, null::text, null::date from registry.committees c
  where c.name || '/' || c.term = query
  union
  select x.id, null, null from (
    select c.id, rank() over (order by c.term desc) from registry.committees c where c.name = query
  ) x where x.rank = 1
$$;

COMMENT ON FUNCTION registry.find_committees(query text) IS '按“委员会名称/届次”查找校企合作委员会 / Finds a committee by its key';

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

CREATE FUNCTION registry.find_courses(query text) RETURNS TABLE(id bigint, now text, since date)
    LANGUAGE sql STABLE
    AS $$
  select c.id, null::text, null::date
  from registry.find_schools(split_part(query, '/', 1)) s
  join registry.courses c on c.school_id = s.id
  where c.code = split_part(query, '/', 2) or c.name = split_part(query, '/', 2)
$$;

COMMENT ON FUNCTION registry.find_courses(query text) IS '按“院校/课程代码”查找课程 / Finds a course by its key';

CREATE FUNCTION registry.find_demands(query text) RETURNS TABLE(id bigint, now text, since date)
    LANGUAGE sql STABLE
    AS $$
  select d.id, null::text, null::date from registry.demands d where d.number = query
$$;

COMMENT ON FUNCTION registry.find_demands(query text) IS '按“需求编号”查找企业用工需求 / Finds a demand by its key';

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

CREATE FUNCTION registry.find_industries(query text) RETURNS TABLE(id bigint, now text, since date)
    LANGUAGE sql STABLE
    AS $$
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

COMMENT ON FUNCTION registry.find_industries(query text) IS '按“版本/行业代码”查找行业分类 / Finds a industry by its key';

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

CREATE FUNCTION registry.find_meetings(query text) RETURNS TABLE(id bigint, now text, since date)
    LANGUAGE sql STABLE
    AS $_$
  select m.id, null::text, null::date
  from registry.find_committees(regexp_replace(query, '/[^/]*$', '')) c
  join registry.meetings m on m.committee_id = c.id
  where m.held_on::text = substring(query from '[^/]*$')
$_$;

COMMENT ON FUNCTION registry.find_meetings(query text) IS '按“委员会/会议日期”查找委员会会议 / Finds a committee meeting by its key';

CREATE FUNCTION registry.find_members(query text) RETURNS TABLE(id bigint, now text, since date)
    LANGUAGE sql STABLE
    AS $_$
  select m.id, null::text, null::date
  from registry.find_committees(regexp_replace(query, '/[^/]*$', '')) c
  join registry.members m on m.committee_id = c.id
  where m.name = substring(query from '[^/]*$')
$_$;

COMMENT ON FUNCTION registry.find_members(query text) IS '按“委员会/姓名”查找委员会委员 / Finds a committee member by its key';

CREATE FUNCTION registry.find_nations(query text) RETURNS TABLE(id bigint, now text, since date)
    LANGUAGE sql STABLE
    AS $$
  select n.id, null::text, null::date from registry.nations n
  where n.code = query or n.name in (query, query || '族')
$$;

COMMENT ON FUNCTION registry.find_nations(query text) IS '按“代码”查找民族代码 / Finds a nation code by its key';

CREATE FUNCTION registry.find_occupations(query text) RETURNS TABLE(id bigint, now text, since date)
    LANGUAGE sql STABLE
    AS $$
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

COMMENT ON FUNCTION registry.find_occupations(query text) IS '按“版本/职业名称”查找职业(工种)目录 / Finds a occupation by its key';

CREATE FUNCTION registry.find_performances(query text) RETURNS TABLE(id bigint, now text, since date)
    LANGUAGE sql STABLE
    AS $_$
  select p.id, null::text, null::date
  from registry.find_agreements(regexp_replace(query, '/[^/]*$', '')) a
  join registry.performances p on p.agreement_id = a.id
  where p.year::text = substring(query from '[^/]*$')
$_$;

COMMENT ON FUNCTION registry.find_performances(query text) IS '按“协议/年度”查找协议年度履行 / Finds a yearly performance by its key';

CREATE FUNCTION registry.find_persons(query text) RETURNS TABLE(id uuid, now text, since date)
    LANGUAGE sql STABLE
    AS $_$
  select p.id, null::text, null::date from registry.persons p
  where p.id = case when query ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$'
    then query::uuid end
$_$;

COMMENT ON FUNCTION registry.find_persons(query text) IS '按人员编号查找人员 / Finds a person by id';

CREATE FUNCTION registry.find_posts(query text) RETURNS TABLE(id bigint, now text, since date)
    LANGUAGE sql STABLE
    AS $$
  select p.id, null::text, null::date
  from registry.find_companies(split_part(query, '/', 1)) c
  join registry.find_persons(split_part(query, '/', 2)) n on true
  join registry.posts p on p.company_id = c.id and p.person_id = n.id
  where p.kind = split_part(query, '/', 3) and p.appointed_on::text = split_part(query, '/', 4)
$$;

COMMENT ON FUNCTION registry.find_posts(query text) IS '按“企业/人员/职务类别/任职日期”查找企业任职 / Finds a post by its key';

CREATE FUNCTION registry.find_recognitions(query text) RETURNS TABLE(id bigint, now text, since date)
    LANGUAGE sql STABLE
    AS $$
  select r.id, null::text, null::date from registry.recognitions r where r.number = query
$$;

COMMENT ON FUNCTION registry.find_recognitions(query text) IS '按“认定编号”查找称号认定 / Finds a recognition by its key';

CREATE FUNCTION registry.find_returns(query text) RETURNS TABLE(id bigint, now text, since date)
    LANGUAGE sql STABLE
    AS $_$
  select r.id, null::text, null::date
  from registry.find_schools(regexp_replace(query, '/[^/]*$', '')) s
  join registry.returns r on r.school_id = s.id
  where r.year::text = substring(query from '[^/]*$')
$_$;

COMMENT ON FUNCTION registry.find_returns(query text) IS '按“院校/年度”查找院校年度报表数据 / Finds a yearly return by its key';

CREATE FUNCTION registry.find_school_names(query text) RETURNS TABLE(id bigint, now text, since date)
    LANGUAGE sql STABLE
    AS $$
  select n.id, null::text, null::date
  from registry.find_schools(split_part(query, '/', 1)) s
  join registry.school_names n on n.school_id = s.id
  where n.name = split_part(query, '/', 2)
$$;

COMMENT ON FUNCTION registry.find_school_names(query text) IS '按“院校/曾用名”查找曾用名 / Finds a former name by "school/name"';

CREATE FUNCTION registry.find_school_tiers(query text) RETURNS TABLE(id bigint, now text, since date)
    LANGUAGE sql STABLE
    AS $$
  select t.id, null::text, null::date
  from registry.find_schools(split_part(query, '/', 1)) s
  join registry.school_tiers t on t.school_id = s.id
  where t.valid_from::text = split_part(query, '/', 2)
$$;

COMMENT ON FUNCTION registry.find_school_tiers(query text) IS '按“院校/起始日期”查找院校类型沿革 / Finds a school tier by its key';

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

CREATE FUNCTION registry.find_station_steps(query text) RETURNS TABLE(id bigint, now text, since date)
    LANGUAGE sql STABLE
    AS $$
  select s.id, null::text, null::date from registry.station_steps s
  where s.from_status || '/' || s.to_status = query
$$;

COMMENT ON FUNCTION registry.find_station_steps(query text) IS '按“原状态/新状态”查找服务站状态流转规则 / Finds a station step by its key';

CREATE FUNCTION registry.find_stations(query text) RETURNS TABLE(id bigint, now text, since date)
    LANGUAGE sql STABLE
    AS $$
  select s.id, null::text, null::date from registry.stations s where s.plaque_number = query
  union
  select s.id, null, null from registry.stations s where s.name = query
$$;

COMMENT ON FUNCTION registry.find_stations(query text) IS '按站牌编号或站名查找服务站 / Finds a station by plaque number or name';

CREATE FUNCTION registry.find_student_events(query text) RETURNS TABLE(id bigint, now text, since date)
    LANGUAGE sql STABLE
    AS $$
  select e.id, null::text, null::date
  from registry.find_students(split_part(query, '/', 1) || '/' || split_part(query, '/', 2)) s
  join registry.student_events e on e.student_id = s.id
  where e.kind = split_part(query, '/', 3) and e.happened_on::text = split_part(query, '/', 4)
$$;

COMMENT ON FUNCTION registry.find_student_events(query text) IS '按“学生/异动类别/异动日期”查找学籍异动 / Finds a student event by its key';

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

CREATE FUNCTION registry.find_trainings(query text) RETURNS TABLE(id bigint, now text, since date)
    LANGUAGE sql STABLE
    AS $$
  select t.id, null::text, null::date from registry.trainings t where t.number = query
  union
  select t.id, null, null from registry.trainings t where t.name = query
$$;

COMMENT ON FUNCTION registry.find_trainings(query text) IS '按“培训编号”查找培训(宣讲) / Finds a training by its key';

CREATE FUNCTION registry.find_transitions(query text) RETURNS TABLE(id bigint, now text, since date)
    LANGUAGE sql STABLE
    AS $$
  select t.id, null::text, null::date
  from registry.find_stations(split_part(query, '/', 1)) s
  join registry.transitions t on t.station_id = s.id
  where t.status = split_part(query, '/', 2) and t.happened_on::text = split_part(query, '/', 3)
$$;

COMMENT ON FUNCTION registry.find_transitions(query text) IS '按“服务站/变更后状态/变更日期”查找服务站状态变更 / Finds a station transition by its key';

CREATE FUNCTION registry.follow_transitions() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
begin
  update registry.stations s
  set status = l.status, listed_on = coalesce(s.listed_on, l.listed_on),
    ended_on = case when l.status in ('revoked', 'withdrawn', 'dissolved') then l.happened_on end
  from (
    select distinct on (t.station_id) t.station_id, t.status, t.happened_on,
      min(t.happened_on) filter (where t.status = 'listed') over (partition by t.station_id)
        as listed_on
    from registry.transitions t
    where t.station_id in (select station_id from moved)
    order by t.station_id, t.happened_on desc, t.id desc
  ) l
  where s.id = l.station_id and s.status <> l.status;
  return null;
end $$;

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

CREATE FUNCTION registry.is_reverting() RETURNS boolean
    LANGUAGE sql STABLE PARALLEL SAFE
    RETURN (COALESCE(current_setting('skillreg.source'::text, true), ''::text) = 'revert'::text);

COMMENT ON FUNCTION registry.is_reverting() IS '当前事务是否在撤销变更 / Whether the running transaction undoes a change';

CREATE FUNCTION registry.keep_company_name() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
begin
  if registry.is_reverting() then return null; end if;
  insert into registry.company_names (company_id, name, used_until)
  values (old.id, old.name, current_date)
  on conflict on constraint company_names_unique do nothing;
  return null;
end $$;

CREATE FUNCTION registry.keep_history() RETURNS trigger
    LANGUAGE plpgsql
    AS $_$
declare
  this bigint := current_setting('skillreg.change')::bigint;
begin
  if exists (select from old_rows o where o.change_id > this) then
    raise exception 'change % met a record of % that a later change wrote; begin again',
      this, tg_table_name using errcode = 'serialization_failure';
  end if;
  execute format(
    'insert into history.%I select $1, o.* from old_rows o where o.change_id < $1',
    tg_table_name
  ) using this;
  return null;
end $_$;

CREATE FUNCTION registry.keep_school_name() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
begin
  if registry.is_reverting() then return null; end if;
  insert into registry.school_names (school_id, name, used_until)
  values (old.id, old.name, current_date)
  on conflict on constraint school_names_unique do nothing;
  return null;
end $$;

CREATE FUNCTION registry.known_change() RETURNS bigint
    LANGUAGE sql STABLE PARALLEL SAFE
    RETURN (current_setting('skillreg.known_change'::text))::bigint;

CREATE FUNCTION registry.number_attendances() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
begin
  new.number := coalesce(new.number, 'CQ' || lpad(new.id::text, 7, '0'));
  return new;
end $$;

CREATE FUNCTION registry.number_demands() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
begin
  new.number := coalesce(new.number, 'XQ' || lpad(new.id::text, 7, '0'));
  return new;
end $$;

CREATE FUNCTION registry.number_recognitions() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
begin
  new.number := coalesce(new.number, 'RD' || lpad(new.id::text, 7, '0'));
  return new;
end $$;

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

CREATE FUNCTION registry.step_station() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
declare
  last record;
begin
  select t.status, t.happened_on into last from registry.transitions t
  where t.station_id = new.id order by t.happened_on desc, t.id desc limit 1;
  if last.status = new.status then
    return null;
  end if;
  if not exists (
    select from registry.station_steps s
    where s.from_status = old.status and s.to_status = new.status
  ) then
    raise exception 'station %: no step from % to %', new.plaque_number, old.status, new.status
      using errcode = 'check_violation', constraint = 'stations_status_legal';
  end if;
  insert into registry.transitions (station_id, status, happened_on, grounds)
  values (new.id, new.status, greatest(last.happened_on, case
      when new.status in ('revoked', 'withdrawn', 'dissolved') then coalesce(new.ended_on, current_date)
      when new.status = 'listed' and new.listed_on is distinct from old.listed_on then new.listed_on
      else current_date
    end), nullif(current_setting('skillreg.reason', true), ''))
  on conflict on constraint transitions_unique do nothing;
  return null;
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

CREATE TABLE history.agreement_majors (
    ended_by bigint NOT NULL,
    id bigint,
    agreement_id bigint,
    major_id bigint,
    change_id bigint
);

COMMENT ON TABLE history.agreement_majors IS '历史 / History of registry.agreement_majors';

COMMENT ON COLUMN history.agreement_majors.ended_by IS '终止于变更 / The change that ended this version';

CREATE TABLE registry.agreement_majors (
    id bigint NOT NULL,
    agreement_id bigint NOT NULL,
    major_id bigint NOT NULL,
    change_id bigint DEFAULT (current_setting('skillreg.change'::text))::bigint NOT NULL
);

COMMENT ON TABLE registry.agreement_majors IS '协议的合作专业 / Majors of a agreement';

COMMENT ON COLUMN registry.agreement_majors.id IS '内部编号 / Internal id';

COMMENT ON COLUMN registry.agreement_majors.agreement_id IS '协议 / Agreement';

COMMENT ON COLUMN registry.agreement_majors.major_id IS '专业 / Major';

COMMENT ON COLUMN registry.agreement_majors.change_id IS '最近变更 / Last change';

CREATE VIEW as_known.agreement_majors AS
 SELECT agreement_majors.id,
    agreement_majors.agreement_id,
    agreement_majors.major_id,
    agreement_majors.change_id
   FROM registry.agreement_majors
  WHERE (agreement_majors.change_id <= registry.known_change())
UNION ALL
 SELECT agreement_majors.id,
    agreement_majors.agreement_id,
    agreement_majors.major_id,
    agreement_majors.change_id
   FROM history.agreement_majors
  WHERE ((agreement_majors.change_id <= registry.known_change()) AND (agreement_majors.ended_by > registry.known_change()));

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
    change_id bigint,
    renews_id bigint
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
    renews_id bigint,
    CONSTRAINT agreements_dates_ordered CHECK ((ends_on >= starts_on)),
    CONSTRAINT agreements_kind_known CHECK ((kind = ANY (ARRAY['order_class'::text, 'named_class'::text, 'apprenticeship'::text, 'training_base'::text, 'industry_college'::text, 'internship'::text, 'teacher_exchange'::text, 'equipment_donation'::text]))),
    CONSTRAINT agreements_renews_another CHECK ((renews_id <> id)),
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

COMMENT ON COLUMN registry.agreements.renews_id IS '续签自 / Renews';

COMMENT ON CONSTRAINT agreements_dates_ordered ON registry.agreements IS '到期日期早于生效日期 / Ends on lies before starts on';

COMMENT ON CONSTRAINT agreements_kind_known ON registry.agreements IS '合作类型不在规定范围 / No such kind of cooperation';

COMMENT ON CONSTRAINT agreements_renews_another ON registry.agreements IS '协议不得续签自身 / An agreement can not renew itself';

COMMENT ON CONSTRAINT agreements_termination_ordered ON registry.agreements IS '终止日期早于签订日期 / Terminated on lies before signed on';

CREATE VIEW as_known.agreements AS
 SELECT agreements.id,
    agreements.number,
    agreements.kind,
    agreements.signed_on,
    agreements.starts_on,
    agreements.ends_on,
    agreements.terminated_on,
    agreements.change_id,
    agreements.renews_id
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
    agreements.change_id,
    agreements.renews_id
   FROM history.agreements
  WHERE ((agreements.change_id <= registry.known_change()) AND (agreements.ended_by > registry.known_change()));

CREATE TABLE history.assessments (
    ended_by bigint NOT NULL,
    id bigint,
    station_id bigint,
    year smallint,
    grade text,
    assessed_on date,
    classes integer,
    attendances integer,
    junior integer,
    intermediate integer,
    advanced integer,
    technician integer,
    subsidy numeric,
    document_no text,
    remarks text,
    change_id bigint
);

COMMENT ON TABLE history.assessments IS '历史 / History of registry.assessments';

COMMENT ON COLUMN history.assessments.ended_by IS '终止于变更 / The change that ended this version';

CREATE TABLE registry.assessments (
    id bigint NOT NULL,
    station_id bigint NOT NULL,
    year smallint NOT NULL,
    grade text NOT NULL,
    assessed_on date,
    classes integer,
    attendances integer,
    junior integer,
    intermediate integer,
    advanced integer,
    technician integer,
    subsidy numeric,
    document_no text,
    remarks text,
    change_id bigint DEFAULT (current_setting('skillreg.change'::text))::bigint NOT NULL,
    CONSTRAINT assessments_counts_not_negative CHECK ((LEAST((classes)::numeric, (attendances)::numeric, (junior)::numeric, (intermediate)::numeric, (advanced)::numeric, (technician)::numeric, subsidy) >= (0)::numeric)),
    CONSTRAINT assessments_grade_known CHECK ((grade = ANY (ARRAY['excellent'::text, 'qualified'::text, 'basic'::text, 'unqualified'::text]))),
    CONSTRAINT assessments_year_sensible CHECK (((year >= 1900) AND (year <= 2100)))
);

COMMENT ON TABLE registry.assessments IS '服务站年度考核 / Station assessment';

COMMENT ON COLUMN registry.assessments.id IS '内部编号 / Internal id';

COMMENT ON COLUMN registry.assessments.station_id IS '服务站 / Station';

COMMENT ON COLUMN registry.assessments.year IS '年度 / Year';

COMMENT ON COLUMN registry.assessments.grade IS '考核等次 / Grade';

COMMENT ON COLUMN registry.assessments.assessed_on IS '考核日期 / Assessed on';

COMMENT ON COLUMN registry.assessments.classes IS '培训班次 / Training classes';

COMMENT ON COLUMN registry.assessments.attendances IS '培训人次 / Attendances';

COMMENT ON COLUMN registry.assessments.junior IS '初级工取证人次 / Junior certificates';

COMMENT ON COLUMN registry.assessments.intermediate IS '中级工取证人次 / Intermediate certificates';

COMMENT ON COLUMN registry.assessments.advanced IS '高级工取证人次 / Advanced certificates';

COMMENT ON COLUMN registry.assessments.technician IS '技师以上取证人次 / Technician certificates';

COMMENT ON COLUMN registry.assessments.subsidy IS '补助金额 / Subsidy (yuan)';

COMMENT ON COLUMN registry.assessments.document_no IS '文号 / Document number';

COMMENT ON COLUMN registry.assessments.remarks IS '备注 / Remarks';

COMMENT ON COLUMN registry.assessments.change_id IS '最近变更 / Last change';

COMMENT ON CONSTRAINT assessments_counts_not_negative ON registry.assessments IS '数量不得为负数 / A count must not be negative';

COMMENT ON CONSTRAINT assessments_grade_known ON registry.assessments IS '考核等次不在规定范围 / No such grade';

COMMENT ON CONSTRAINT assessments_year_sensible ON registry.assessments IS '年份应为1900至2100 / The year lies between 1900 and 2100';

CREATE VIEW as_known.assessments AS
 SELECT assessments.id,
    assessments.station_id,
    assessments.year,
    assessments.grade,
    assessments.assessed_on,
    assessments.classes,
    assessments.attendances,
    assessments.junior,
    assessments.intermediate,
    assessments.advanced,
    assessments.technician,
    assessments.subsidy,
    assessments.document_no,
    assessments.remarks,
    assessments.change_id
   FROM registry.assessments
  WHERE (assessments.change_id <= registry.known_change())
UNION ALL
 SELECT assessments.id,
    assessments.station_id,
    assessments.year,
    assessments.grade,
    assessments.assessed_on,
    assessments.classes,
    assessments.attendances,
    assessments.junior,
    assessments.intermediate,
    assessments.advanced,
    assessments.technician,
    assessments.subsidy,
    assessments.document_no,
    assessments.remarks,
    assessments.change_id
   FROM history.assessments
  WHERE ((assessments.change_id <= registry.known_change()) AND (assessments.ended_by > registry.known_change()));

CREATE TABLE history.attendances (
    ended_by bigint NOT NULL,
    id bigint,
    number text,
    training_id bigint,
    person_id uuid,
    company_id bigint,
    people integer,
    completed boolean,
    completion_no text,
    change_id bigint
);

COMMENT ON TABLE history.attendances IS '历史 / History of registry.attendances';

COMMENT ON COLUMN history.attendances.ended_by IS '终止于变更 / The change that ended this version';

CREATE TABLE registry.attendances (
    id bigint NOT NULL,
    number text NOT NULL,
    training_id bigint NOT NULL,
    person_id uuid,
    company_id bigint,
    people integer DEFAULT 1 NOT NULL,
    completed boolean,
    completion_no text,
    change_id bigint DEFAULT (current_setting('skillreg.change'::text))::bigint NOT NULL,
    CONSTRAINT attendances_attendee_given CHECK (((person_id IS NOT NULL) OR (company_id IS NOT NULL))),
    CONSTRAINT attendances_counts_not_negative CHECK ((people >= 0)),
    CONSTRAINT attendances_person_counts_once CHECK (((person_id IS NULL) OR (people = 1)))
);

COMMENT ON TABLE registry.attendances IS '培训出勤 / Attendance';

COMMENT ON COLUMN registry.attendances.id IS '内部编号 / Internal id';

COMMENT ON COLUMN registry.attendances.number IS '出勤编号 / Attendance number';

COMMENT ON COLUMN registry.attendances.training_id IS '培训 / Training';

COMMENT ON COLUMN registry.attendances.person_id IS '人员 / Person';

COMMENT ON COLUMN registry.attendances.company_id IS '企业 / Company';

COMMENT ON COLUMN registry.attendances.people IS '出勤人数 / People';

COMMENT ON COLUMN registry.attendances.completed IS '是否结业 / Completed';

COMMENT ON COLUMN registry.attendances.completion_no IS '结业证号 / Completion certificate';

COMMENT ON COLUMN registry.attendances.change_id IS '最近变更 / Last change';

COMMENT ON CONSTRAINT attendances_attendee_given ON registry.attendances IS '应填写人员或企业 / A person or a company is needed';

COMMENT ON CONSTRAINT attendances_counts_not_negative ON registry.attendances IS '数量不得为负数 / A count must not be negative';

COMMENT ON CONSTRAINT attendances_person_counts_once ON registry.attendances IS '填写人员的出勤人数应为1 / An attendance of a person counts one';

CREATE VIEW as_known.attendances AS
 SELECT attendances.id,
    attendances.number,
    attendances.training_id,
    attendances.person_id,
    attendances.company_id,
    attendances.people,
    attendances.completed,
    attendances.completion_no,
    attendances.change_id
   FROM registry.attendances
  WHERE (attendances.change_id <= registry.known_change())
UNION ALL
 SELECT attendances.id,
    attendances.number,
    attendances.training_id,
    attendances.person_id,
    attendances.company_id,
    attendances.people,
    attendances.completed,
    attendances.completion_no,
    attendances.change_id
   FROM history.attendances
  WHERE ((attendances.change_id <= registry.known_change()) AND (attendances.ended_by > registry.known_change()));

CREATE TABLE history.catalogue_entries (
    ended_by bigint NOT NULL,
    id bigint,
    edition text,
    name text,
    code text,
    category text,
    status text,
    digital_from date,
    digital_until date,
    valid_from date,
    valid_until date,
    change_id bigint
);

COMMENT ON TABLE history.catalogue_entries IS '历史 / History of registry.catalogue_entries';

COMMENT ON COLUMN history.catalogue_entries.ended_by IS '终止于变更 / The change that ended this version';

CREATE TABLE registry.catalogue_entries (
    id bigint NOT NULL,
    edition text NOT NULL,
    name text NOT NULL,
    code text,
    category text,
    status text DEFAULT 'unverified'::text NOT NULL,
    digital_from date,
    digital_until date,
    valid_from date,
    valid_until date,
    change_id bigint DEFAULT (current_setting('skillreg.change'::text))::bigint NOT NULL,
    CONSTRAINT catalogue_entries_dates_ordered CHECK ((valid_until >= valid_from)),
    CONSTRAINT catalogue_entries_digital_dates_ordered CHECK ((digital_until >= digital_from)),
    CONSTRAINT catalogue_entries_edition_given CHECK ((edition <> ''::text)),
    CONSTRAINT catalogue_entries_name_given CHECK ((name <> ''::text)),
    CONSTRAINT catalogue_entries_status_known CHECK ((status = ANY (ARRAY['unverified'::text, 'verified'::text]))),
    CONSTRAINT catalogue_entries_verified_coded CHECK (((status = 'unverified'::text) OR (code IS NOT NULL)))
);

COMMENT ON TABLE registry.catalogue_entries IS '专业目录 / Catalogue entry';

COMMENT ON COLUMN registry.catalogue_entries.id IS '内部编号 / Internal id';

COMMENT ON COLUMN registry.catalogue_entries.edition IS '版本 / Edition';

COMMENT ON COLUMN registry.catalogue_entries.name IS '专业名称 / Catalogue major';

COMMENT ON COLUMN registry.catalogue_entries.code IS '专业编码 / Code';

COMMENT ON COLUMN registry.catalogue_entries.category IS '专业大类 / Category';

COMMENT ON COLUMN registry.catalogue_entries.status IS '核对状态 / Status';

COMMENT ON COLUMN registry.catalogue_entries.digital_from IS '数字专业认定起 / Digital from';

COMMENT ON COLUMN registry.catalogue_entries.digital_until IS '数字专业认定止 / Digital until';

COMMENT ON COLUMN registry.catalogue_entries.valid_from IS '启用日期 / Valid from';

COMMENT ON COLUMN registry.catalogue_entries.valid_until IS '停用日期 / Valid until';

COMMENT ON COLUMN registry.catalogue_entries.change_id IS '最近变更 / Last change';

COMMENT ON CONSTRAINT catalogue_entries_dates_ordered ON registry.catalogue_entries IS '停用日期早于启用日期 / Valid until lies before valid from';

COMMENT ON CONSTRAINT catalogue_entries_digital_dates_ordered ON registry.catalogue_entries IS '数字专业认定止期早于起期 / Digital until lies before digital from';

COMMENT ON CONSTRAINT catalogue_entries_edition_given ON registry.catalogue_entries IS '版本不得为空 / The edition must not be empty';

COMMENT ON CONSTRAINT catalogue_entries_name_given ON registry.catalogue_entries IS '专业名称不得为空 / The catalogue major must not be empty';

COMMENT ON CONSTRAINT catalogue_entries_status_known ON registry.catalogue_entries IS '核对状态不在规定范围 / No such status';

COMMENT ON CONSTRAINT catalogue_entries_verified_coded ON registry.catalogue_entries IS '已核的专业应有专业编码 / A verified entry has a code';

CREATE VIEW as_known.catalogue_entries AS
 SELECT catalogue_entries.id,
    catalogue_entries.edition,
    catalogue_entries.name,
    catalogue_entries.code,
    catalogue_entries.category,
    catalogue_entries.status,
    catalogue_entries.digital_from,
    catalogue_entries.digital_until,
    catalogue_entries.valid_from,
    catalogue_entries.valid_until,
    catalogue_entries.change_id
   FROM registry.catalogue_entries
  WHERE (catalogue_entries.change_id <= registry.known_change())
UNION ALL
 SELECT catalogue_entries.id,
    catalogue_entries.edition,
    catalogue_entries.name,
    catalogue_entries.code,
    catalogue_entries.category,
    catalogue_entries.status,
    catalogue_entries.digital_from,
    catalogue_entries.digital_until,
    catalogue_entries.valid_from,
    catalogue_entries.valid_until,
    catalogue_entries.change_id
   FROM history.catalogue_entries
  WHERE ((catalogue_entries.change_id <= registry.known_change()) AND (catalogue_entries.ended_by > registry.known_change()));

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
    CONSTRAINT certificates_level_agrees CHECK ((registry.certificate_level((number)::text) = level)),
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

COMMENT ON CONSTRAINT certificates_level_agrees ON registry.certificates IS '证书编号所示等级与技能等级不一致 / The certificate number tells another level';

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
    change_id bigint,
    size text
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
    size text,
    CONSTRAINT companies_industry_form CHECK ((industry ~ '^([A-T]|[0-9]{2,4})$'::text)),
    CONSTRAINT companies_name_given CHECK ((name <> ''::text)),
    CONSTRAINT companies_size_known CHECK ((size = ANY (ARRAY['large'::text, 'medium'::text, 'small'::text, 'micro'::text])))
);

COMMENT ON TABLE registry.companies IS '企业 / Company';

COMMENT ON COLUMN registry.companies.id IS '内部编号 / Internal id';

COMMENT ON COLUMN registry.companies.credit_code IS '统一社会信用代码 / Credit code';

COMMENT ON COLUMN registry.companies.name IS '企业名称 / Company name';

COMMENT ON COLUMN registry.companies.industry IS '行业 / Industry';

COMMENT ON COLUMN registry.companies.town_id IS '所属镇街 / Town';

COMMENT ON COLUMN registry.companies.change_id IS '最近变更 / Last change';

COMMENT ON COLUMN registry.companies.size IS '企业规模 / Size';

COMMENT ON CONSTRAINT companies_industry_form ON registry.companies IS '行业代码应为GB/T 4754门类或2至4位数字 / An industry is a GB/T 4754 section or 2 to 4 digits';

COMMENT ON CONSTRAINT companies_name_given ON registry.companies IS '企业名称不得为空 / The name must not be empty';

COMMENT ON CONSTRAINT companies_size_known ON registry.companies IS '企业规模不在规定范围 / No such size';

CREATE VIEW as_known.companies AS
 SELECT companies.id,
    companies.credit_code,
    companies.name,
    companies.industry,
    companies.town_id,
    companies.change_id,
    companies.size
   FROM registry.companies
  WHERE (companies.change_id <= registry.known_change())
UNION ALL
 SELECT companies.id,
    companies.credit_code,
    companies.name,
    companies.industry,
    companies.town_id,
    companies.change_id,
    companies.size
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
    change_id bigint,
    authority text,
    status text,
    founded_on date,
    closed_on date
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
    authority text,
    status text DEFAULT 'open'::text NOT NULL,
    founded_on date,
    closed_on date,
    CONSTRAINT schools_closing_told CHECK (((closed_on IS NULL) OR (status = 'closed'::text))),
    CONSTRAINT schools_code_form CHECK ((code ~ '^[0-9A-Za-z-]{2,20}$'::text)),
    CONSTRAINT schools_dates_ordered CHECK ((closed_on >= founded_on)),
    CONSTRAINT schools_name_given CHECK ((name <> ''::text)),
    CONSTRAINT schools_sponsor_known CHECK ((sponsor = ANY (ARRAY['human_resources'::text, 'government'::text, 'state_enterprise'::text, 'organization'::text, 'private'::text, 'other'::text]))),
    CONSTRAINT schools_status_known CHECK ((status = ANY (ARRAY['open'::text, 'suspended'::text, 'closed'::text]))),
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

COMMENT ON COLUMN registry.schools.authority IS '主管部门 / Authority';

COMMENT ON COLUMN registry.schools.status IS '办学状态 / Status';

COMMENT ON COLUMN registry.schools.founded_on IS '设立日期 / Founded on';

COMMENT ON COLUMN registry.schools.closed_on IS '撤销日期 / Closed on';

COMMENT ON CONSTRAINT schools_closing_told ON registry.schools IS '填写撤销日期的,办学状态应为撤销 / A school with a day of closing is closed';

COMMENT ON CONSTRAINT schools_code_form ON registry.schools IS '院校代码应为2至20位字母或数字 / A school code has 2 to 20 letters or digits';

COMMENT ON CONSTRAINT schools_dates_ordered ON registry.schools IS '撤销日期早于设立日期 / Closed on lies before founded on';

COMMENT ON CONSTRAINT schools_name_given ON registry.schools IS '院校名称不得为空 / The name must not be empty';

COMMENT ON CONSTRAINT schools_sponsor_known ON registry.schools IS '举办者类别不在规定范围 / No such sponsor';

COMMENT ON CONSTRAINT schools_status_known ON registry.schools IS '办学状态不在规定范围 / No such status';

COMMENT ON CONSTRAINT schools_tier_known ON registry.schools IS '院校类型不在规定范围 / No such tier';

CREATE VIEW as_known.schools AS
 SELECT schools.id,
    schools.code,
    schools.name,
    schools.tier,
    schools.sponsor,
    schools.credit_code,
    schools.town_id,
    schools.change_id,
    schools.authority,
    schools.status,
    schools.founded_on,
    schools.closed_on
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
    schools.change_id,
    schools.authority,
    schools.status,
    schools.founded_on,
    schools.closed_on
   FROM history.schools
  WHERE ((schools.change_id <= registry.known_change()) AND (schools.ended_by > registry.known_change()));

CREATE VIEW as_known.schools_present AS
 SELECT 'school'::text AS noun,
    s.code AS record,
    s.founded_on AS valid_from,
    s.closed_on AS valid_until,
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
    change_id bigint,
    batch text,
    head_position text,
    head_phone text,
    head_from date,
    head_until date,
    agreement_id bigint,
    area numeric,
    equipment text,
    teachers integer,
    employees integer,
    occupations text
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
    batch text,
    head_position text,
    head_phone text,
    head_from date,
    head_until date,
    agreement_id bigint,
    area numeric,
    equipment text,
    teachers integer,
    employees integer,
    occupations text,
    CONSTRAINT stations_counts_not_negative CHECK ((LEAST(area, (teachers)::numeric, (employees)::numeric) >= (0)::numeric)),
    CONSTRAINT stations_dates_ordered CHECK ((ended_on >= listed_on)),
    CONSTRAINT stations_head_dates_ordered CHECK ((head_until >= head_from)),
    CONSTRAINT stations_listing_dated CHECK (((status <> 'listed'::text) OR (listed_on IS NOT NULL))),
    CONSTRAINT stations_status_known CHECK ((status = ANY (ARRAY['applied'::text, 'accepted'::text, 'examined'::text, 'reviewed'::text, 'announced'::text, 'listed'::text, 'rectifying'::text, 'renewed'::text, 'revoked'::text, 'withdrawn'::text, 'dissolved'::text])))
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

COMMENT ON COLUMN registry.stations.batch IS '批次 / Batch';

COMMENT ON COLUMN registry.stations.head_position IS '站长职务 / Head''s position';

COMMENT ON COLUMN registry.stations.head_phone IS '站长电话 / Head''s phone';

COMMENT ON COLUMN registry.stations.head_from IS '站长聘期起 / Head from';

COMMENT ON COLUMN registry.stations.head_until IS '站长聘期止 / Head until';

COMMENT ON COLUMN registry.stations.agreement_id IS '协议 / Agreement';

COMMENT ON COLUMN registry.stations.area IS '场地面积 / Area (square metres)';

COMMENT ON COLUMN registry.stations.equipment IS '设备 / Equipment';

COMMENT ON COLUMN registry.stations.teachers IS '师资数 / Teachers';

COMMENT ON COLUMN registry.stations.employees IS '职工数 / Employees';

COMMENT ON COLUMN registry.stations.occupations IS '可开展工种及等级 / Occupations and levels';

COMMENT ON CONSTRAINT stations_counts_not_negative ON registry.stations IS '数量不得为负数 / A count must not be negative';

COMMENT ON CONSTRAINT stations_dates_ordered ON registry.stations IS '终止日期早于挂牌日期 / Ended on lies before listed on';

COMMENT ON CONSTRAINT stations_head_dates_ordered ON registry.stations IS '站长聘期止早于聘期起 / The head''s term ends before it begins';

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
    stations.change_id,
    stations.batch,
    stations.head_position,
    stations.head_phone,
    stations.head_from,
    stations.head_until,
    stations.agreement_id,
    stations.area,
    stations.equipment,
    stations.teachers,
    stations.employees,
    stations.occupations
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
    stations.change_id,
    stations.batch,
    stations.head_position,
    stations.head_phone,
    stations.head_from,
    stations.head_until,
    stations.agreement_id,
    stations.area,
    stations.equipment,
    stations.teachers,
    stations.employees,
    stations.occupations
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

CREATE TABLE history.committees (
    ended_by bigint NOT NULL,
    id bigint,
    name text,
    term integer,
    kind text,
    school_id bigint,
    founded_on date,
    ended_on date,
    change_id bigint
);

COMMENT ON TABLE history.committees IS '历史 / History of registry.committees';

COMMENT ON COLUMN history.committees.ended_by IS '终止于变更 / The change that ended this version';

CREATE TABLE registry.committees (
    id bigint NOT NULL,
    name text NOT NULL,
    term integer DEFAULT 1 NOT NULL,
    kind text NOT NULL,
    school_id bigint,
    founded_on date,
    ended_on date,
    change_id bigint DEFAULT (current_setting('skillreg.change'::text))::bigint NOT NULL,
    CONSTRAINT committees_counts_not_negative CHECK ((term >= 0)),
    CONSTRAINT committees_dates_ordered CHECK ((ended_on >= founded_on)),
    CONSTRAINT committees_kind_known CHECK ((kind = ANY (ARRAY['guidance'::text, 'major_building'::text]))),
    CONSTRAINT committees_name_given CHECK ((name <> ''::text))
);

COMMENT ON TABLE registry.committees IS '校企合作委员会 / Committee';

COMMENT ON COLUMN registry.committees.id IS '内部编号 / Internal id';

COMMENT ON COLUMN registry.committees.name IS '委员会名称 / Committee name';

COMMENT ON COLUMN registry.committees.term IS '届次 / Term';

COMMENT ON COLUMN registry.committees.kind IS '委员会类别 / Committee kind';

COMMENT ON COLUMN registry.committees.school_id IS '所属院校 / School';

COMMENT ON COLUMN registry.committees.founded_on IS '成立日期 / Founded on';

COMMENT ON COLUMN registry.committees.ended_on IS '届满日期 / Ended on';

COMMENT ON COLUMN registry.committees.change_id IS '最近变更 / Last change';

COMMENT ON CONSTRAINT committees_counts_not_negative ON registry.committees IS '数量不得为负数 / A count must not be negative';

COMMENT ON CONSTRAINT committees_dates_ordered ON registry.committees IS '届满日期早于成立日期 / Ended on lies before founded on';

COMMENT ON CONSTRAINT committees_kind_known ON registry.committees IS '委员会类别不在规定范围 / No such committee kind';

COMMENT ON CONSTRAINT committees_name_given ON registry.committees IS '委员会名称不得为空 / The committee name must not be empty';

CREATE VIEW as_known.committees AS
 SELECT committees.id,
    committees.name,
    committees.term,
    committees.kind,
    committees.school_id,
    committees.founded_on,
    committees.ended_on,
    committees.change_id
   FROM registry.committees
  WHERE (committees.change_id <= registry.known_change())
UNION ALL
 SELECT committees.id,
    committees.name,
    committees.term,
    committees.kind,
    committees.school_id,
    committees.founded_on,
    committees.ended_on,
    committees.change_id
   FROM history.committees
  WHERE ((committees.change_id <= registry.known_change()) AND (committees.ended_by > registry.known_change()));

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

CREATE TABLE history.courses (
    ended_by bigint NOT NULL,
    id bigint,
    school_id bigint,
    code text,
    name text,
    major_id bigint,
    kind text,
    hours integer,
    company_id bigint,
    syllabus text,
    valid_from date,
    valid_until date,
    change_id bigint
);

COMMENT ON TABLE history.courses IS '历史 / History of registry.courses';

COMMENT ON COLUMN history.courses.ended_by IS '终止于变更 / The change that ended this version';

CREATE TABLE registry.courses (
    id bigint NOT NULL,
    school_id bigint NOT NULL,
    code text NOT NULL,
    name text NOT NULL,
    major_id bigint,
    kind text NOT NULL,
    hours integer,
    company_id bigint,
    syllabus text,
    valid_from date,
    valid_until date,
    change_id bigint DEFAULT (current_setting('skillreg.change'::text))::bigint NOT NULL,
    CONSTRAINT courses_code_given CHECK ((code <> ''::text)),
    CONSTRAINT courses_counts_not_negative CHECK ((hours >= 0)),
    CONSTRAINT courses_dates_ordered CHECK ((valid_until >= valid_from)),
    CONSTRAINT courses_kind_known CHECK ((kind = ANY (ARRAY['theory'::text, 'practice'::text, 'integrated'::text, 'enterprise'::text]))),
    CONSTRAINT courses_name_given CHECK ((name <> ''::text))
);

COMMENT ON TABLE registry.courses IS '课程 / Course';

COMMENT ON COLUMN registry.courses.id IS '内部编号 / Internal id';

COMMENT ON COLUMN registry.courses.school_id IS '院校 / School';

COMMENT ON COLUMN registry.courses.code IS '课程代码 / Course code';

COMMENT ON COLUMN registry.courses.name IS '课程名称 / Course name';

COMMENT ON COLUMN registry.courses.major_id IS '专业 / Major';

COMMENT ON COLUMN registry.courses.kind IS '课程类别 / Course kind';

COMMENT ON COLUMN registry.courses.hours IS '学时 / Hours';

COMMENT ON COLUMN registry.courses.company_id IS '合作开发企业 / Co-developing company';

COMMENT ON COLUMN registry.courses.syllabus IS '大纲版本 / Syllabus edition';

COMMENT ON COLUMN registry.courses.valid_from IS '启用日期 / Valid from';

COMMENT ON COLUMN registry.courses.valid_until IS '停用日期 / Valid until';

COMMENT ON COLUMN registry.courses.change_id IS '最近变更 / Last change';

COMMENT ON CONSTRAINT courses_code_given ON registry.courses IS '课程代码不得为空 / The course code must not be empty';

COMMENT ON CONSTRAINT courses_counts_not_negative ON registry.courses IS '数量不得为负数 / A count must not be negative';

COMMENT ON CONSTRAINT courses_dates_ordered ON registry.courses IS '停用日期早于启用日期 / Valid until lies before valid from';

COMMENT ON CONSTRAINT courses_kind_known ON registry.courses IS '课程类别不在规定范围 / No such course kind';

COMMENT ON CONSTRAINT courses_name_given ON registry.courses IS '课程名称不得为空 / The course name must not be empty';

CREATE VIEW as_known.courses AS
 SELECT courses.id,
    courses.school_id,
    courses.code,
    courses.name,
    courses.major_id,
    courses.kind,
    courses.hours,
    courses.company_id,
    courses.syllabus,
    courses.valid_from,
    courses.valid_until,
    courses.change_id
   FROM registry.courses
  WHERE (courses.change_id <= registry.known_change())
UNION ALL
 SELECT courses.id,
    courses.school_id,
    courses.code,
    courses.name,
    courses.major_id,
    courses.kind,
    courses.hours,
    courses.company_id,
    courses.syllabus,
    courses.valid_from,
    courses.valid_until,
    courses.change_id
   FROM history.courses
  WHERE ((courses.change_id <= registry.known_change()) AND (courses.ended_by > registry.known_change()));

CREATE TABLE history.demands (
    ended_by bigint NOT NULL,
    id bigint,
    number text,
    company_id bigint,
    occupation text,
    level registry.skill_level,
    people integer,
    wage_from numeric,
    wage_to numeric,
    town_id bigint,
    raised_on date,
    open_until date,
    filled integer,
    remarks text,
    change_id bigint
);

COMMENT ON TABLE history.demands IS '历史 / History of registry.demands';

COMMENT ON COLUMN history.demands.ended_by IS '终止于变更 / The change that ended this version';

CREATE TABLE registry.demands (
    id bigint NOT NULL,
    number text NOT NULL,
    company_id bigint NOT NULL,
    occupation text NOT NULL,
    level registry.skill_level,
    people integer NOT NULL,
    wage_from numeric,
    wage_to numeric,
    town_id bigint,
    raised_on date NOT NULL,
    open_until date,
    filled integer,
    remarks text,
    change_id bigint DEFAULT (current_setting('skillreg.change'::text))::bigint NOT NULL,
    CONSTRAINT demands_counts_not_negative CHECK ((LEAST((people)::numeric, wage_from, wage_to, (filled)::numeric) >= (0)::numeric)),
    CONSTRAINT demands_dates_ordered CHECK ((open_until >= raised_on)),
    CONSTRAINT demands_occupation_given CHECK ((occupation <> ''::text)),
    CONSTRAINT demands_people_wanted CHECK ((people > 0)),
    CONSTRAINT demands_wages_ordered CHECK ((wage_to >= wage_from))
);

COMMENT ON TABLE registry.demands IS '企业用工需求 / Demand';

COMMENT ON COLUMN registry.demands.id IS '内部编号 / Internal id';

COMMENT ON COLUMN registry.demands.number IS '需求编号 / Demand number';

COMMENT ON COLUMN registry.demands.company_id IS '企业 / Company';

COMMENT ON COLUMN registry.demands.occupation IS '职业(工种) / Occupation';

COMMENT ON COLUMN registry.demands.level IS '技能等级 / Skill level';

COMMENT ON COLUMN registry.demands.people IS '需求人数 / People';

COMMENT ON COLUMN registry.demands.wage_from IS '月工资下限 / Wage from (yuan a month)';

COMMENT ON COLUMN registry.demands.wage_to IS '月工资上限 / Wage to (yuan a month)';

COMMENT ON COLUMN registry.demands.town_id IS '工作镇街 / Town';

COMMENT ON COLUMN registry.demands.raised_on IS '提出日期 / Raised on';

COMMENT ON COLUMN registry.demands.open_until IS '截止日期 / Open until';

COMMENT ON COLUMN registry.demands.filled IS '已满足人数 / People found';

COMMENT ON COLUMN registry.demands.remarks IS '备注 / Remarks';

COMMENT ON COLUMN registry.demands.change_id IS '最近变更 / Last change';

COMMENT ON CONSTRAINT demands_counts_not_negative ON registry.demands IS '数量不得为负数 / A count must not be negative';

COMMENT ON CONSTRAINT demands_dates_ordered ON registry.demands IS '截止日期早于提出日期 / Open until lies before raised on';

COMMENT ON CONSTRAINT demands_occupation_given ON registry.demands IS '职业(工种)不得为空 / The occupation must not be empty';

COMMENT ON CONSTRAINT demands_people_wanted ON registry.demands IS '需求人数应大于0 / The demand is for one or more people';

COMMENT ON CONSTRAINT demands_wages_ordered ON registry.demands IS '月工资上限低于下限 / Wage to lies below wage from';

CREATE VIEW as_known.demands AS
 SELECT demands.id,
    demands.number,
    demands.company_id,
    demands.occupation,
    demands.level,
    demands.people,
    demands.wage_from,
    demands.wage_to,
    demands.town_id,
    demands.raised_on,
    demands.open_until,
    demands.filled,
    demands.remarks,
    demands.change_id
   FROM registry.demands
  WHERE (demands.change_id <= registry.known_change())
UNION ALL
 SELECT demands.id,
    demands.number,
    demands.company_id,
    demands.occupation,
    demands.level,
    demands.people,
    demands.wage_from,
    demands.wage_to,
    demands.town_id,
    demands.raised_on,
    demands.open_until,
    demands.filled,
    demands.remarks,
    demands.change_id
   FROM history.demands
  WHERE ((demands.change_id <= registry.known_change()) AND (demands.ended_by > registry.known_change()));

CREATE VIEW as_known.demands_raised AS
 SELECT 'demand'::text AS noun,
    d.number AS record,
    d.raised_on AS happened_on,
    (EXTRACT(year FROM d.raised_on))::integer AS year,
    registry.school_year(d.raised_on) AS school_year,
    d.raised_on AS valid_from,
    (d.open_until + 1) AS valid_until,
    d.id AS demand_id,
    d.occupation,
    (d.level)::text AS level,
    d.people,
    COALESCE(d.filled, 0) AS filled,
    c.company_id,
    c.company,
    c.company_name,
    c.industry,
    c.section,
    COALESCE(w.town_id, c.town_id) AS town_id,
    COALESCE(w.town, c.town) AS town
   FROM ((as_known.demands d
     JOIN as_known.companies_present c ON ((c.company_id = d.company_id)))
     LEFT JOIN as_known.towns_present w ON ((w.division_id = d.town_id)));

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
    change_id bigint,
    survey text,
    employer_town_id bigint,
    employer_industry text,
    place text,
    channel text,
    contract text,
    wage_band text
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
    survey text,
    employer_town_id bigint,
    employer_industry text,
    place text,
    channel text,
    contract text,
    wage_band text,
    CONSTRAINT graduates_channel_known CHECK ((channel = ANY (ARRAY['school'::text, 'agency'::text, 'other'::text]))),
    CONSTRAINT graduates_completion_known CHECK ((completion = ANY (ARRAY['graduated'::text, 'completed'::text]))),
    CONSTRAINT graduates_contract_known CHECK ((contract = ANY (ARRAY['unsigned'::text, 'within_1_year'::text, 'within_2_years'::text, 'within_3_years'::text, 'over_3_years'::text]))),
    CONSTRAINT graduates_destination_known CHECK ((destination = ANY (ARRAY['employed'::text, 'self_employed'::text, 'further_study'::text, 'army'::text, 'unemployed'::text]))),
    CONSTRAINT graduates_employer_industry_form CHECK ((employer_industry ~ '^([A-T]|[0-9]{2,4})$'::text)),
    CONSTRAINT graduates_place_known CHECK ((place = ANY (ARRAY['local'::text, 'elsewhere'::text, 'abroad'::text]))),
    CONSTRAINT graduates_survey_known CHECK ((survey = ANY (ARRAY['initial'::text, 'year_end'::text])))
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

COMMENT ON COLUMN registry.graduates.survey IS '统计时点 / Survey';

COMMENT ON COLUMN registry.graduates.employer_town_id IS '就业镇街 / Employer town';

COMMENT ON COLUMN registry.graduates.employer_industry IS '就业行业 / Employer industry';

COMMENT ON COLUMN registry.graduates.place IS '就业地域 / Place of work';

COMMENT ON COLUMN registry.graduates.channel IS '就业渠道 / Channel';

COMMENT ON COLUMN registry.graduates.contract IS '合同期限 / Contract';

COMMENT ON COLUMN registry.graduates.wage_band IS '月收入区间 / Wage band';

COMMENT ON CONSTRAINT graduates_channel_known ON registry.graduates IS '就业渠道不在规定范围 / No such channel';

COMMENT ON CONSTRAINT graduates_completion_known ON registry.graduates IS '毕业类别不在规定范围 / No such completion';

COMMENT ON CONSTRAINT graduates_contract_known ON registry.graduates IS '合同期限不在规定范围 / No such contract';

COMMENT ON CONSTRAINT graduates_destination_known ON registry.graduates IS '毕业去向不在规定范围 / No such destination';

COMMENT ON CONSTRAINT graduates_employer_industry_form ON registry.graduates IS '行业代码应为GB/T 4754门类或2至4位数字 / An industry is a GB/T 4754 section or 2 to 4 digits';

COMMENT ON CONSTRAINT graduates_place_known ON registry.graduates IS '就业地域不在规定范围 / No such place of work';

COMMENT ON CONSTRAINT graduates_survey_known ON registry.graduates IS '统计时点不在规定范围 / No such survey';

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
    graduates.change_id,
    graduates.survey,
    graduates.employer_town_id,
    graduates.employer_industry,
    graduates.place,
    graduates.channel,
    graduates.contract,
    graduates.wage_band
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
    graduates.change_id,
    graduates.survey,
    graduates.employer_town_id,
    graduates.employer_industry,
    graduates.place,
    graduates.channel,
    graduates.contract,
    graduates.wage_band
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
    change_id bigint,
    catalogue_id bigint
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
    catalogue_id bigint,
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

COMMENT ON COLUMN registry.majors.catalogue_id IS '目录专业 / Catalogue major';

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
    majors.change_id,
    majors.catalogue_id
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
    majors.change_id,
    majors.catalogue_id
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

CREATE TABLE history.posts (
    ended_by bigint NOT NULL,
    id bigint,
    company_id bigint,
    person_id uuid,
    kind text,
    title text,
    appointed_on date,
    ended_on date,
    document_no text,
    change_id bigint
);

COMMENT ON TABLE history.posts IS '历史 / History of registry.posts';

COMMENT ON COLUMN history.posts.ended_by IS '终止于变更 / The change that ended this version';

CREATE TABLE registry.posts (
    id bigint NOT NULL,
    company_id bigint NOT NULL,
    person_id uuid NOT NULL,
    kind text NOT NULL,
    title text,
    appointed_on date NOT NULL,
    ended_on date,
    document_no text,
    change_id bigint DEFAULT (current_setting('skillreg.change'::text))::bigint NOT NULL,
    CONSTRAINT posts_dates_ordered CHECK ((ended_on >= appointed_on)),
    CONSTRAINT posts_kind_known CHECK ((kind = ANY (ARRAY['cio'::text, 'other'::text])))
);

COMMENT ON TABLE registry.posts IS '企业任职 / Post';

COMMENT ON COLUMN registry.posts.id IS '内部编号 / Internal id';

COMMENT ON COLUMN registry.posts.company_id IS '企业 / Company';

COMMENT ON COLUMN registry.posts.person_id IS '人员 / Person';

COMMENT ON COLUMN registry.posts.kind IS '职务类别 / Post kind';

COMMENT ON COLUMN registry.posts.title IS '职务名称 / Post title';

COMMENT ON COLUMN registry.posts.appointed_on IS '任职日期 / Appointed on';

COMMENT ON COLUMN registry.posts.ended_on IS '离任日期 / Ended on';

COMMENT ON COLUMN registry.posts.document_no IS '文号 / Document number';

COMMENT ON COLUMN registry.posts.change_id IS '最近变更 / Last change';

COMMENT ON CONSTRAINT posts_dates_ordered ON registry.posts IS '离任日期早于任职日期 / Ended on lies before appointed on';

COMMENT ON CONSTRAINT posts_kind_known ON registry.posts IS '职务类别不在规定范围 / No such post kind';

CREATE VIEW as_known.posts AS
 SELECT posts.id,
    posts.company_id,
    posts.person_id,
    posts.kind,
    posts.title,
    posts.appointed_on,
    posts.ended_on,
    posts.document_no,
    posts.change_id
   FROM registry.posts
  WHERE (posts.change_id <= registry.known_change())
UNION ALL
 SELECT posts.id,
    posts.company_id,
    posts.person_id,
    posts.kind,
    posts.title,
    posts.appointed_on,
    posts.ended_on,
    posts.document_no,
    posts.change_id
   FROM history.posts
  WHERE ((posts.change_id <= registry.known_change()) AND (posts.ended_by > registry.known_change()));

CREATE VIEW as_known.incumbencies AS
 SELECT 'post'::text AS noun,
    ((((((c.company || '/'::text) || p.person_id) || '/'::text) || p.kind) || '/'::text) || p.appointed_on) AS record,
    p.person_id,
    p.appointed_on AS valid_from,
    p.ended_on AS valid_until,
    p.id AS post_id,
    p.kind,
    c.company_id,
    c.company,
    c.company_name,
    c.industry,
    c.section,
    c.town_id,
    c.town
   FROM (as_known.posts p
     JOIN as_known.companies_present c ON ((c.company_id = p.company_id)));

CREATE TABLE history.industries (
    ended_by bigint NOT NULL,
    id bigint,
    edition text,
    code text,
    name text,
    valid_from date,
    valid_until date,
    change_id bigint
);

COMMENT ON TABLE history.industries IS '历史 / History of registry.industries';

COMMENT ON COLUMN history.industries.ended_by IS '终止于变更 / The change that ended this version';

CREATE TABLE registry.industries (
    id bigint NOT NULL,
    edition text NOT NULL,
    code text NOT NULL,
    name text NOT NULL,
    valid_from date,
    valid_until date,
    change_id bigint DEFAULT (current_setting('skillreg.change'::text))::bigint NOT NULL,
    CONSTRAINT industries_code_form CHECK ((code ~ '^([A-T]|[0-9]{2,4})$'::text)),
    CONSTRAINT industries_code_given CHECK ((code <> ''::text)),
    CONSTRAINT industries_dates_ordered CHECK ((valid_until >= valid_from)),
    CONSTRAINT industries_edition_given CHECK ((edition <> ''::text)),
    CONSTRAINT industries_name_given CHECK ((name <> ''::text))
);

COMMENT ON TABLE registry.industries IS '行业分类 / Industry';

COMMENT ON COLUMN registry.industries.id IS '内部编号 / Internal id';

COMMENT ON COLUMN registry.industries.edition IS '版本 / Edition';

COMMENT ON COLUMN registry.industries.code IS '行业代码 / Industry code';

COMMENT ON COLUMN registry.industries.name IS '行业名称 / Industry name';

COMMENT ON COLUMN registry.industries.valid_from IS '启用日期 / Valid from';

COMMENT ON COLUMN registry.industries.valid_until IS '停用日期 / Valid until';

COMMENT ON COLUMN registry.industries.change_id IS '最近变更 / Last change';

COMMENT ON CONSTRAINT industries_code_form ON registry.industries IS '行业代码应为GB/T 4754门类或2至4位数字 / An industry is a GB/T 4754 section or 2 to 4 digits';

COMMENT ON CONSTRAINT industries_code_given ON registry.industries IS '行业代码不得为空 / The industry code must not be empty';

COMMENT ON CONSTRAINT industries_dates_ordered ON registry.industries IS '停用日期早于启用日期 / Valid until lies before valid from';

COMMENT ON CONSTRAINT industries_edition_given ON registry.industries IS '版本不得为空 / The edition must not be empty';

COMMENT ON CONSTRAINT industries_name_given ON registry.industries IS '行业名称不得为空 / The industry name must not be empty';

CREATE VIEW as_known.industries AS
 SELECT industries.id,
    industries.edition,
    industries.code,
    industries.name,
    industries.valid_from,
    industries.valid_until,
    industries.change_id
   FROM registry.industries
  WHERE (industries.change_id <= registry.known_change())
UNION ALL
 SELECT industries.id,
    industries.edition,
    industries.code,
    industries.name,
    industries.valid_from,
    industries.valid_until,
    industries.change_id
   FROM history.industries
  WHERE ((industries.change_id <= registry.known_change()) AND (industries.ended_by > registry.known_change()));

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
            WHEN (t.status = ANY (ARRAY['listed'::text, 'rectifying'::text, 'renewed'::text])) THEN t.ended_on
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
  WHERE ((t.listed_on IS NOT NULL) AND (t.status <> ALL (ARRAY['applied'::text, 'accepted'::text, 'examined'::text, 'reviewed'::text, 'announced'::text])));

CREATE TABLE history.major_industries (
    ended_by bigint NOT NULL,
    id bigint,
    major_id bigint,
    industry_id bigint,
    change_id bigint
);

COMMENT ON TABLE history.major_industries IS '历史 / History of registry.major_industries';

COMMENT ON COLUMN history.major_industries.ended_by IS '终止于变更 / The change that ended this version';

CREATE TABLE registry.major_industries (
    id bigint NOT NULL,
    major_id bigint NOT NULL,
    industry_id bigint NOT NULL,
    change_id bigint DEFAULT (current_setting('skillreg.change'::text))::bigint NOT NULL
);

COMMENT ON TABLE registry.major_industries IS '专业的对应行业 / Industries of a major';

COMMENT ON COLUMN registry.major_industries.id IS '内部编号 / Internal id';

COMMENT ON COLUMN registry.major_industries.major_id IS '专业 / Major';

COMMENT ON COLUMN registry.major_industries.industry_id IS '行业分类 / Industry';

COMMENT ON COLUMN registry.major_industries.change_id IS '最近变更 / Last change';

CREATE VIEW as_known.major_industries AS
 SELECT major_industries.id,
    major_industries.major_id,
    major_industries.industry_id,
    major_industries.change_id
   FROM registry.major_industries
  WHERE (major_industries.change_id <= registry.known_change())
UNION ALL
 SELECT major_industries.id,
    major_industries.major_id,
    major_industries.industry_id,
    major_industries.change_id
   FROM history.major_industries
  WHERE ((major_industries.change_id <= registry.known_change()) AND (major_industries.ended_by > registry.known_change()));

CREATE TABLE history.major_occupations (
    ended_by bigint NOT NULL,
    id bigint,
    major_id bigint,
    occupation_id bigint,
    change_id bigint
);

COMMENT ON TABLE history.major_occupations IS '历史 / History of registry.major_occupations';

COMMENT ON COLUMN history.major_occupations.ended_by IS '终止于变更 / The change that ended this version';

CREATE TABLE registry.major_occupations (
    id bigint NOT NULL,
    major_id bigint NOT NULL,
    occupation_id bigint NOT NULL,
    change_id bigint DEFAULT (current_setting('skillreg.change'::text))::bigint NOT NULL
);

COMMENT ON TABLE registry.major_occupations IS '专业的对应职业 / Occupations of a major';

COMMENT ON COLUMN registry.major_occupations.id IS '内部编号 / Internal id';

COMMENT ON COLUMN registry.major_occupations.major_id IS '专业 / Major';

COMMENT ON COLUMN registry.major_occupations.occupation_id IS '职业(工种)目录 / Occupation';

COMMENT ON COLUMN registry.major_occupations.change_id IS '最近变更 / Last change';

CREATE VIEW as_known.major_occupations AS
 SELECT major_occupations.id,
    major_occupations.major_id,
    major_occupations.occupation_id,
    major_occupations.change_id
   FROM registry.major_occupations
  WHERE (major_occupations.change_id <= registry.known_change())
UNION ALL
 SELECT major_occupations.id,
    major_occupations.major_id,
    major_occupations.occupation_id,
    major_occupations.change_id
   FROM history.major_occupations
  WHERE ((major_occupations.change_id <= registry.known_change()) AND (major_occupations.ended_by > registry.known_change()));

CREATE TABLE history.meetings (
    ended_by bigint NOT NULL,
    id bigint,
    committee_id bigint,
    held_on date,
    topic text,
    decision text,
    attendees integer,
    change_id bigint
);

COMMENT ON TABLE history.meetings IS '历史 / History of registry.meetings';

COMMENT ON COLUMN history.meetings.ended_by IS '终止于变更 / The change that ended this version';

CREATE TABLE registry.meetings (
    id bigint NOT NULL,
    committee_id bigint NOT NULL,
    held_on date NOT NULL,
    topic text NOT NULL,
    decision text,
    attendees integer,
    change_id bigint DEFAULT (current_setting('skillreg.change'::text))::bigint NOT NULL,
    CONSTRAINT meetings_counts_not_negative CHECK ((attendees >= 0)),
    CONSTRAINT meetings_topic_given CHECK ((topic <> ''::text))
);

COMMENT ON TABLE registry.meetings IS '委员会会议 / Committee meeting';

COMMENT ON COLUMN registry.meetings.id IS '内部编号 / Internal id';

COMMENT ON COLUMN registry.meetings.committee_id IS '委员会 / Committee';

COMMENT ON COLUMN registry.meetings.held_on IS '会议日期 / Held on';

COMMENT ON COLUMN registry.meetings.topic IS '议题 / Topic';

COMMENT ON COLUMN registry.meetings.decision IS '决议 / Decision';

COMMENT ON COLUMN registry.meetings.attendees IS '出席人数 / Attendees';

COMMENT ON COLUMN registry.meetings.change_id IS '最近变更 / Last change';

COMMENT ON CONSTRAINT meetings_counts_not_negative ON registry.meetings IS '数量不得为负数 / A count must not be negative';

COMMENT ON CONSTRAINT meetings_topic_given ON registry.meetings IS '议题不得为空 / The topic must not be empty';

CREATE VIEW as_known.meetings AS
 SELECT meetings.id,
    meetings.committee_id,
    meetings.held_on,
    meetings.topic,
    meetings.decision,
    meetings.attendees,
    meetings.change_id
   FROM registry.meetings
  WHERE (meetings.change_id <= registry.known_change())
UNION ALL
 SELECT meetings.id,
    meetings.committee_id,
    meetings.held_on,
    meetings.topic,
    meetings.decision,
    meetings.attendees,
    meetings.change_id
   FROM history.meetings
  WHERE ((meetings.change_id <= registry.known_change()) AND (meetings.ended_by > registry.known_change()));

CREATE TABLE history.members (
    ended_by bigint NOT NULL,
    id bigint,
    committee_id bigint,
    name text,
    role text,
    side text,
    organisation text,
    company_id bigint,
    "position" text,
    title text,
    joined_on date,
    left_on date,
    change_id bigint
);

COMMENT ON TABLE history.members IS '历史 / History of registry.members';

COMMENT ON COLUMN history.members.ended_by IS '终止于变更 / The change that ended this version';

CREATE TABLE registry.members (
    id bigint NOT NULL,
    committee_id bigint NOT NULL,
    name text NOT NULL,
    role text DEFAULT 'member'::text NOT NULL,
    side text,
    organisation text,
    company_id bigint,
    "position" text,
    title text,
    joined_on date,
    left_on date,
    change_id bigint DEFAULT (current_setting('skillreg.change'::text))::bigint NOT NULL,
    CONSTRAINT members_dates_ordered CHECK ((left_on >= joined_on)),
    CONSTRAINT members_name_given CHECK ((name <> ''::text)),
    CONSTRAINT members_role_known CHECK ((role = ANY (ARRAY['chair'::text, 'deputy'::text, 'secretary'::text, 'member'::text]))),
    CONSTRAINT members_side_known CHECK ((side = ANY (ARRAY['school'::text, 'company'::text, 'industry'::text, 'government'::text])))
);

COMMENT ON TABLE registry.members IS '委员会委员 / Committee member';

COMMENT ON COLUMN registry.members.id IS '内部编号 / Internal id';

COMMENT ON COLUMN registry.members.committee_id IS '委员会 / Committee';

COMMENT ON COLUMN registry.members.name IS '姓名 / Name';

COMMENT ON COLUMN registry.members.role IS '委员会职务 / Role';

COMMENT ON COLUMN registry.members.side IS '来源 / Side';

COMMENT ON COLUMN registry.members.organisation IS '工作单位 / Organisation';

COMMENT ON COLUMN registry.members.company_id IS '所在企业 / Company';

COMMENT ON COLUMN registry.members."position" IS '单位职务 / Position';

COMMENT ON COLUMN registry.members.title IS '职称 / Professional title';

COMMENT ON COLUMN registry.members.joined_on IS '聘任日期 / Joined on';

COMMENT ON COLUMN registry.members.left_on IS '离任日期 / Left on';

COMMENT ON COLUMN registry.members.change_id IS '最近变更 / Last change';

COMMENT ON CONSTRAINT members_dates_ordered ON registry.members IS '离任日期早于聘任日期 / Left on lies before joined on';

COMMENT ON CONSTRAINT members_name_given ON registry.members IS '姓名不得为空 / The name must not be empty';

COMMENT ON CONSTRAINT members_role_known ON registry.members IS '委员会职务不在规定范围 / No such role';

COMMENT ON CONSTRAINT members_side_known ON registry.members IS '来源不在规定范围 / No such side';

CREATE VIEW as_known.members AS
 SELECT members.id,
    members.committee_id,
    members.name,
    members.role,
    members.side,
    members.organisation,
    members.company_id,
    members."position",
    members.title,
    members.joined_on,
    members.left_on,
    members.change_id
   FROM registry.members
  WHERE (members.change_id <= registry.known_change())
UNION ALL
 SELECT members.id,
    members.committee_id,
    members.name,
    members.role,
    members.side,
    members.organisation,
    members.company_id,
    members."position",
    members.title,
    members.joined_on,
    members.left_on,
    members.change_id
   FROM history.members
  WHERE ((members.change_id <= registry.known_change()) AND (members.ended_by > registry.known_change()));

CREATE TABLE history.nations (
    ended_by bigint NOT NULL,
    id bigint,
    code text,
    name text,
    change_id bigint
);

COMMENT ON TABLE history.nations IS '历史 / History of registry.nations';

COMMENT ON COLUMN history.nations.ended_by IS '终止于变更 / The change that ended this version';

CREATE TABLE registry.nations (
    id bigint NOT NULL,
    code text NOT NULL,
    name text NOT NULL,
    change_id bigint DEFAULT (current_setting('skillreg.change'::text))::bigint NOT NULL,
    CONSTRAINT nations_code_form CHECK ((code ~ '^[0-9]{2}$'::text)),
    CONSTRAINT nations_code_given CHECK ((code <> ''::text)),
    CONSTRAINT nations_name_given CHECK ((name <> ''::text))
);

COMMENT ON TABLE registry.nations IS '民族代码 / Nation code';

COMMENT ON COLUMN registry.nations.id IS '内部编号 / Internal id';

COMMENT ON COLUMN registry.nations.code IS '代码 / Code';

COMMENT ON COLUMN registry.nations.name IS '名称 / Name';

COMMENT ON COLUMN registry.nations.change_id IS '最近变更 / Last change';

COMMENT ON CONSTRAINT nations_code_form ON registry.nations IS '民族代码应为2位数字 / A nation code has 2 digits';

COMMENT ON CONSTRAINT nations_code_given ON registry.nations IS '代码不得为空 / The code must not be empty';

COMMENT ON CONSTRAINT nations_name_given ON registry.nations IS '名称不得为空 / The name must not be empty';

CREATE VIEW as_known.nations AS
 SELECT nations.id,
    nations.code,
    nations.name,
    nations.change_id
   FROM registry.nations
  WHERE (nations.change_id <= registry.known_change())
UNION ALL
 SELECT nations.id,
    nations.code,
    nations.name,
    nations.change_id
   FROM history.nations
  WHERE ((nations.change_id <= registry.known_change()) AND (nations.ended_by > registry.known_change()));

CREATE TABLE history.occupations (
    ended_by bigint NOT NULL,
    id bigint,
    edition text,
    name text,
    code text,
    digital boolean,
    green boolean,
    valid_from date,
    valid_until date,
    change_id bigint
);

COMMENT ON TABLE history.occupations IS '历史 / History of registry.occupations';

COMMENT ON COLUMN history.occupations.ended_by IS '终止于变更 / The change that ended this version';

CREATE TABLE registry.occupations (
    id bigint NOT NULL,
    edition text NOT NULL,
    name text NOT NULL,
    code text,
    digital boolean,
    green boolean,
    valid_from date,
    valid_until date,
    change_id bigint DEFAULT (current_setting('skillreg.change'::text))::bigint NOT NULL,
    CONSTRAINT occupations_code_form CHECK ((code ~ '^[1-8]-[0-9]{2}-[0-9]{2}-[0-9]{2}$'::text)),
    CONSTRAINT occupations_dates_ordered CHECK ((valid_until >= valid_from)),
    CONSTRAINT occupations_edition_given CHECK ((edition <> ''::text)),
    CONSTRAINT occupations_name_given CHECK ((name <> ''::text))
);

COMMENT ON TABLE registry.occupations IS '职业(工种)目录 / Occupation';

COMMENT ON COLUMN registry.occupations.id IS '内部编号 / Internal id';

COMMENT ON COLUMN registry.occupations.edition IS '版本 / Edition';

COMMENT ON COLUMN registry.occupations.name IS '职业名称 / Occupation name';

COMMENT ON COLUMN registry.occupations.code IS '职业编码 / Occupation code';

COMMENT ON COLUMN registry.occupations.digital IS '数字职业 / Digital occupation';

COMMENT ON COLUMN registry.occupations.green IS '绿色职业 / Green occupation';

COMMENT ON COLUMN registry.occupations.valid_from IS '启用日期 / Valid from';

COMMENT ON COLUMN registry.occupations.valid_until IS '停用日期 / Valid until';

COMMENT ON COLUMN registry.occupations.change_id IS '最近变更 / Last change';

COMMENT ON CONSTRAINT occupations_code_form ON registry.occupations IS '职业编码应为6-18-01-01样式 / An occupation code looks like 6-18-01-01';

COMMENT ON CONSTRAINT occupations_dates_ordered ON registry.occupations IS '停用日期早于启用日期 / Valid until lies before valid from';

COMMENT ON CONSTRAINT occupations_edition_given ON registry.occupations IS '版本不得为空 / The edition must not be empty';

COMMENT ON CONSTRAINT occupations_name_given ON registry.occupations IS '职业名称不得为空 / The occupation name must not be empty';

CREATE VIEW as_known.occupations AS
 SELECT occupations.id,
    occupations.edition,
    occupations.name,
    occupations.code,
    occupations.digital,
    occupations.green,
    occupations.valid_from,
    occupations.valid_until,
    occupations.change_id
   FROM registry.occupations
  WHERE (occupations.change_id <= registry.known_change())
UNION ALL
 SELECT occupations.id,
    occupations.edition,
    occupations.name,
    occupations.code,
    occupations.digital,
    occupations.green,
    occupations.valid_from,
    occupations.valid_until,
    occupations.change_id
   FROM history.occupations
  WHERE ((occupations.change_id <= registry.known_change()) AND (occupations.ended_by > registry.known_change()));

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

CREATE TABLE history.trainings (
    ended_by bigint NOT NULL,
    id bigint,
    number text,
    name text,
    kind text,
    organiser text,
    station_id bigint,
    school_id bigint,
    town_id bigint,
    starts_on date,
    ends_on date,
    hours integer,
    occupation text,
    level registry.skill_level,
    companies_present integer,
    attendances integer,
    change_id bigint
);

COMMENT ON TABLE history.trainings IS '历史 / History of registry.trainings';

COMMENT ON COLUMN history.trainings.ended_by IS '终止于变更 / The change that ended this version';

CREATE TABLE registry.trainings (
    id bigint NOT NULL,
    number text NOT NULL,
    name text NOT NULL,
    kind text NOT NULL,
    organiser text,
    station_id bigint,
    school_id bigint,
    town_id bigint,
    starts_on date NOT NULL,
    ends_on date,
    hours integer,
    occupation text,
    level registry.skill_level,
    companies_present integer,
    attendances integer,
    change_id bigint DEFAULT (current_setting('skillreg.change'::text))::bigint NOT NULL,
    CONSTRAINT trainings_counts_not_negative CHECK ((LEAST(hours, companies_present, attendances) >= 0)),
    CONSTRAINT trainings_dates_ordered CHECK ((ends_on >= starts_on)),
    CONSTRAINT trainings_kind_known CHECK ((kind = ANY (ARRAY['skill_class'::text, 'policy_talk'::text, 'cio_class'::text, 'apprenticeship'::text, 'talent_training'::text]))),
    CONSTRAINT trainings_name_given CHECK ((name <> ''::text)),
    CONSTRAINT trainings_number_given CHECK ((number <> ''::text))
);

COMMENT ON TABLE registry.trainings IS '培训(宣讲) / Training';

COMMENT ON COLUMN registry.trainings.id IS '内部编号 / Internal id';

COMMENT ON COLUMN registry.trainings.number IS '培训编号 / Training number';

COMMENT ON COLUMN registry.trainings.name IS '培训名称 / Training name';

COMMENT ON COLUMN registry.trainings.kind IS '培训类别 / Training kind';

COMMENT ON COLUMN registry.trainings.organiser IS '主办单位 / Organiser';

COMMENT ON COLUMN registry.trainings.station_id IS '服务站 / Station';

COMMENT ON COLUMN registry.trainings.school_id IS '院校 / School';

COMMENT ON COLUMN registry.trainings.town_id IS '镇街 / Town';

COMMENT ON COLUMN registry.trainings.starts_on IS '开始日期 / Starts on';

COMMENT ON COLUMN registry.trainings.ends_on IS '结束日期 / Ends on';

COMMENT ON COLUMN registry.trainings.hours IS '学时 / Hours';

COMMENT ON COLUMN registry.trainings.occupation IS '职业(工种) / Occupation';

COMMENT ON COLUMN registry.trainings.level IS '技能等级 / Skill level';

COMMENT ON COLUMN registry.trainings.companies_present IS '参会企业数 / Companies present';

COMMENT ON COLUMN registry.trainings.attendances IS '培训人次 / Attendances';

COMMENT ON COLUMN registry.trainings.change_id IS '最近变更 / Last change';

COMMENT ON CONSTRAINT trainings_counts_not_negative ON registry.trainings IS '数量不得为负数 / A count must not be negative';

COMMENT ON CONSTRAINT trainings_dates_ordered ON registry.trainings IS '结束日期早于开始日期 / Ends on lies before starts on';

COMMENT ON CONSTRAINT trainings_kind_known ON registry.trainings IS '培训类别不在规定范围 / No such training kind';

COMMENT ON CONSTRAINT trainings_name_given ON registry.trainings IS '培训名称不得为空 / The training name must not be empty';

COMMENT ON CONSTRAINT trainings_number_given ON registry.trainings IS '培训编号不得为空 / The training number must not be empty';

CREATE VIEW as_known.trainings AS
 SELECT trainings.id,
    trainings.number,
    trainings.name,
    trainings.kind,
    trainings.organiser,
    trainings.station_id,
    trainings.school_id,
    trainings.town_id,
    trainings.starts_on,
    trainings.ends_on,
    trainings.hours,
    trainings.occupation,
    trainings.level,
    trainings.companies_present,
    trainings.attendances,
    trainings.change_id
   FROM registry.trainings
  WHERE (trainings.change_id <= registry.known_change())
UNION ALL
 SELECT trainings.id,
    trainings.number,
    trainings.name,
    trainings.kind,
    trainings.organiser,
    trainings.station_id,
    trainings.school_id,
    trainings.town_id,
    trainings.starts_on,
    trainings.ends_on,
    trainings.hours,
    trainings.occupation,
    trainings.level,
    trainings.companies_present,
    trainings.attendances,
    trainings.change_id
   FROM history.trainings
  WHERE ((trainings.change_id <= registry.known_change()) AND (trainings.ended_by > registry.known_change()));

CREATE VIEW as_known.trainings_held AS
 SELECT 'training'::text AS noun,
    t.number AS record,
    t.starts_on AS happened_on,
    (EXTRACT(year FROM t.starts_on))::integer AS year,
    registry.school_year(t.starts_on) AS school_year,
    t.id AS training_id,
    t.kind,
    t.occupation,
    (t.level)::text AS level,
    l.id AS station_id,
    l.plaque_number AS station,
    l.name AS station_name,
    s.school_id,
    s.school,
    s.school_name,
    s.tier,
    s.sponsor,
    COALESCE(w.town_id, s.town_id) AS town_id,
    COALESCE(w.town, s.town) AS town
   FROM (((as_known.trainings t
     LEFT JOIN as_known.stations l ON ((l.id = t.station_id)))
     LEFT JOIN as_known.towns_present w ON ((w.division_id = COALESCE(t.town_id, l.town_id))))
     LEFT JOIN as_known.schools_present s ON ((s.school_id = t.school_id)));

CREATE VIEW as_known.participations AS
 SELECT 'attendance'::text AS noun,
    a.number AS record,
    t.happened_on,
    t.year,
    t.school_year,
    a.person_id,
    (a.people)::bigint AS attendances,
    (0)::bigint AS companies_counted,
    c.company_id,
    c.company,
    c.company_name,
    c.industry,
    c.section,
    t.training_id,
    t.kind,
    t.occupation,
    t.level,
    t.station_id,
    t.station,
    t.station_name,
    t.school_id,
    t.school,
    t.school_name,
    t.tier,
    t.sponsor,
    t.town_id,
    t.town
   FROM ((as_known.attendances a
     JOIN as_known.trainings_held t ON ((t.training_id = a.training_id)))
     LEFT JOIN as_known.companies_present c ON ((c.company_id = a.company_id)))
UNION ALL
 SELECT t.noun,
    t.record,
    t.happened_on,
    t.year,
    t.school_year,
    NULL::uuid AS person_id,
        CASE
            WHEN told.people THEN 0
            ELSE COALESCE(x.attendances, 0)
        END AS attendances,
        CASE
            WHEN told.companies THEN 0
            ELSE COALESCE(x.companies_present, 0)
        END AS companies_counted,
    NULL::bigint AS company_id,
    NULL::text AS company,
    NULL::text AS company_name,
    NULL::text AS industry,
    NULL::text AS section,
    t.training_id,
    t.kind,
    t.occupation,
    t.level,
    t.station_id,
    t.station,
    t.station_name,
    t.school_id,
    t.school,
    t.school_name,
    t.tier,
    t.sponsor,
    t.town_id,
    t.town
   FROM ((as_known.trainings x
     JOIN as_known.trainings_held t ON ((t.training_id = x.id)))
     CROSS JOIN LATERAL ( SELECT (count(*) > 0) AS people,
            (count(a.company_id) > 0) AS companies
           FROM as_known.attendances a
          WHERE (a.training_id = x.id)) told)
  WHERE (((NOT told.people) AND (x.attendances IS NOT NULL)) OR ((NOT told.companies) AND (x.companies_present IS NOT NULL)));

CREATE TABLE history.performances (
    ended_by bigint NOT NULL,
    id bigint,
    agreement_id bigint,
    year smallint,
    interns integer,
    order_students integer,
    hired integer,
    company_teachers integer,
    money numeric,
    equipment numeric,
    remarks text,
    change_id bigint
);

COMMENT ON TABLE history.performances IS '历史 / History of registry.performances';

COMMENT ON COLUMN history.performances.ended_by IS '终止于变更 / The change that ended this version';

CREATE TABLE registry.performances (
    id bigint NOT NULL,
    agreement_id bigint NOT NULL,
    year smallint NOT NULL,
    interns integer,
    order_students integer,
    hired integer,
    company_teachers integer,
    money numeric,
    equipment numeric,
    remarks text,
    change_id bigint DEFAULT (current_setting('skillreg.change'::text))::bigint NOT NULL,
    CONSTRAINT performances_counts_not_negative CHECK ((LEAST((interns)::numeric, (order_students)::numeric, (hired)::numeric, (company_teachers)::numeric, money, equipment) >= (0)::numeric)),
    CONSTRAINT performances_year_sensible CHECK (((year >= 1900) AND (year <= 2100)))
);

COMMENT ON TABLE registry.performances IS '协议年度履行 / Yearly performance';

COMMENT ON COLUMN registry.performances.id IS '内部编号 / Internal id';

COMMENT ON COLUMN registry.performances.agreement_id IS '协议 / Agreement';

COMMENT ON COLUMN registry.performances.year IS '年度 / Year';

COMMENT ON COLUMN registry.performances.interns IS '接收实习人数 / Interns';

COMMENT ON COLUMN registry.performances.order_students IS '订单班人数 / Order-class students';

COMMENT ON COLUMN registry.performances.hired IS '录用毕业生数 / Graduates hired';

COMMENT ON COLUMN registry.performances.company_teachers IS '企业兼职教师数 / Company teachers';

COMMENT ON COLUMN registry.performances.money IS '投入金额 / Money (yuan)';

COMMENT ON COLUMN registry.performances.equipment IS '设备价值 / Equipment (yuan)';

COMMENT ON COLUMN registry.performances.remarks IS '备注 / Remarks';

COMMENT ON COLUMN registry.performances.change_id IS '最近变更 / Last change';

COMMENT ON CONSTRAINT performances_counts_not_negative ON registry.performances IS '数量不得为负数 / A count must not be negative';

COMMENT ON CONSTRAINT performances_year_sensible ON registry.performances IS '年份应为1900至2100 / The year lies between 1900 and 2100';

CREATE VIEW as_known.performances AS
 SELECT performances.id,
    performances.agreement_id,
    performances.year,
    performances.interns,
    performances.order_students,
    performances.hired,
    performances.company_teachers,
    performances.money,
    performances.equipment,
    performances.remarks,
    performances.change_id
   FROM registry.performances
  WHERE (performances.change_id <= registry.known_change())
UNION ALL
 SELECT performances.id,
    performances.agreement_id,
    performances.year,
    performances.interns,
    performances.order_students,
    performances.hired,
    performances.company_teachers,
    performances.money,
    performances.equipment,
    performances.remarks,
    performances.change_id
   FROM history.performances
  WHERE ((performances.change_id <= registry.known_change()) AND (performances.ended_by > registry.known_change()));

CREATE TABLE history.recognitions (
    ended_by bigint NOT NULL,
    id bigint,
    number text,
    title text,
    level text,
    company_id bigint,
    school_id bigint,
    major_id bigint,
    station_id bigint,
    project text,
    batch text,
    document_no text,
    granted_on date,
    valid_until date,
    revoked_on date,
    remarks text,
    change_id bigint
);

COMMENT ON TABLE history.recognitions IS '历史 / History of registry.recognitions';

COMMENT ON COLUMN history.recognitions.ended_by IS '终止于变更 / The change that ended this version';

CREATE TABLE registry.recognitions (
    id bigint NOT NULL,
    number text NOT NULL,
    title text NOT NULL,
    level text NOT NULL,
    company_id bigint,
    school_id bigint,
    major_id bigint,
    station_id bigint,
    project text,
    batch text,
    document_no text,
    granted_on date NOT NULL,
    valid_until date,
    revoked_on date,
    remarks text,
    change_id bigint DEFAULT (current_setting('skillreg.change'::text))::bigint NOT NULL,
    CONSTRAINT recognitions_dates_ordered CHECK ((valid_until >= granted_on)),
    CONSTRAINT recognitions_level_known CHECK ((level = ANY (ARRAY['city'::text, 'province'::text, 'national'::text, 'world'::text]))),
    CONSTRAINT recognitions_one_holder CHECK ((num_nonnulls(company_id, school_id, major_id, station_id) = 1)),
    CONSTRAINT recognitions_revocation_ordered CHECK ((revoked_on >= granted_on)),
    CONSTRAINT recognitions_title_given CHECK ((title <> ''::text))
);

COMMENT ON TABLE registry.recognitions IS '称号认定 / Recognition';

COMMENT ON COLUMN registry.recognitions.id IS '内部编号 / Internal id';

COMMENT ON COLUMN registry.recognitions.number IS '认定编号 / Recognition number';

COMMENT ON COLUMN registry.recognitions.title IS '称号 / Title';

COMMENT ON COLUMN registry.recognitions.level IS '认定级别 / Recognition level';

COMMENT ON COLUMN registry.recognitions.company_id IS '企业 / Company';

COMMENT ON COLUMN registry.recognitions.school_id IS '院校 / School';

COMMENT ON COLUMN registry.recognitions.major_id IS '专业 / Major';

COMMENT ON COLUMN registry.recognitions.station_id IS '服务站 / Station';

COMMENT ON COLUMN registry.recognitions.project IS '项目名称 / Project';

COMMENT ON COLUMN registry.recognitions.batch IS '批次 / Batch';

COMMENT ON COLUMN registry.recognitions.document_no IS '文号 / Document number';

COMMENT ON COLUMN registry.recognitions.granted_on IS '认定日期 / Granted on';

COMMENT ON COLUMN registry.recognitions.valid_until IS '有效期至 / Valid until';

COMMENT ON COLUMN registry.recognitions.revoked_on IS '撤销日期 / Revoked on';

COMMENT ON COLUMN registry.recognitions.remarks IS '备注 / Remarks';

COMMENT ON COLUMN registry.recognitions.change_id IS '最近变更 / Last change';

COMMENT ON CONSTRAINT recognitions_dates_ordered ON registry.recognitions IS '有效期早于认定日期 / Valid until lies before granted on';

COMMENT ON CONSTRAINT recognitions_level_known ON registry.recognitions IS '认定级别不在规定范围 / No such recognition level';

COMMENT ON CONSTRAINT recognitions_one_holder ON registry.recognitions IS '应且仅应填写企业、院校、专业、服务站之一 / Exactly one of company, school, major and station is needed';

COMMENT ON CONSTRAINT recognitions_revocation_ordered ON registry.recognitions IS '撤销日期早于认定日期 / Revoked on lies before granted on';

COMMENT ON CONSTRAINT recognitions_title_given ON registry.recognitions IS '称号不得为空 / The title must not be empty';

CREATE VIEW as_known.recognitions AS
 SELECT recognitions.id,
    recognitions.number,
    recognitions.title,
    recognitions.level,
    recognitions.company_id,
    recognitions.school_id,
    recognitions.major_id,
    recognitions.station_id,
    recognitions.project,
    recognitions.batch,
    recognitions.document_no,
    recognitions.granted_on,
    recognitions.valid_until,
    recognitions.revoked_on,
    recognitions.remarks,
    recognitions.change_id
   FROM registry.recognitions
  WHERE (recognitions.change_id <= registry.known_change())
UNION ALL
 SELECT recognitions.id,
    recognitions.number,
    recognitions.title,
    recognitions.level,
    recognitions.company_id,
    recognitions.school_id,
    recognitions.major_id,
    recognitions.station_id,
    recognitions.project,
    recognitions.batch,
    recognitions.document_no,
    recognitions.granted_on,
    recognitions.valid_until,
    recognitions.revoked_on,
    recognitions.remarks,
    recognitions.change_id
   FROM history.recognitions
  WHERE ((recognitions.change_id <= registry.known_change()) AND (recognitions.ended_by > registry.known_change()));

CREATE TABLE history.returns (
    ended_by bigint NOT NULL,
    id bigint,
    school_id bigint,
    year smallint,
    staff integer,
    staff_female integer,
    theory_teachers integer,
    senior_lecturers integer,
    lecturers integer,
    assistant_lecturers integer,
    theory_graduates integer,
    practice_teachers integer,
    senior_instructors integer,
    first_instructors integer,
    second_instructors integer,
    third_instructors integer,
    practice_skilled integer,
    integrated_teachers integer,
    part_time_teachers integer,
    funding numeric,
    fiscal_funding numeric,
    other_funding numeric,
    expenditure numeric,
    remarks text,
    change_id bigint
);

COMMENT ON TABLE history.returns IS '历史 / History of registry.returns';

COMMENT ON COLUMN history.returns.ended_by IS '终止于变更 / The change that ended this version';

CREATE TABLE registry.returns (
    id bigint NOT NULL,
    school_id bigint NOT NULL,
    year smallint NOT NULL,
    staff integer,
    staff_female integer,
    theory_teachers integer,
    senior_lecturers integer,
    lecturers integer,
    assistant_lecturers integer,
    theory_graduates integer,
    practice_teachers integer,
    senior_instructors integer,
    first_instructors integer,
    second_instructors integer,
    third_instructors integer,
    practice_skilled integer,
    integrated_teachers integer,
    part_time_teachers integer,
    funding numeric,
    fiscal_funding numeric,
    other_funding numeric,
    expenditure numeric,
    remarks text,
    change_id bigint DEFAULT (current_setting('skillreg.change'::text))::bigint NOT NULL,
    CONSTRAINT returns_counts_not_negative CHECK ((LEAST((staff)::numeric, (staff_female)::numeric, (theory_teachers)::numeric, (senior_lecturers)::numeric, (lecturers)::numeric, (assistant_lecturers)::numeric, (theory_graduates)::numeric, (practice_teachers)::numeric, (senior_instructors)::numeric, (first_instructors)::numeric, (second_instructors)::numeric, (third_instructors)::numeric, (practice_skilled)::numeric, (integrated_teachers)::numeric, (part_time_teachers)::numeric, funding, fiscal_funding, other_funding, expenditure) >= (0)::numeric)),
    CONSTRAINT returns_female_within_staff CHECK ((staff_female <= staff)),
    CONSTRAINT returns_fiscal_within_funding CHECK ((fiscal_funding <= funding)),
    CONSTRAINT returns_graduates_within_theory CHECK ((theory_graduates <= theory_teachers)),
    CONSTRAINT returns_instructors_within_practice CHECK ((practice_teachers >= (((COALESCE(senior_instructors, 0) + COALESCE(first_instructors, 0)) + COALESCE(second_instructors, 0)) + COALESCE(third_instructors, 0)))),
    CONSTRAINT returns_integrated_within_teachers CHECK ((integrated_teachers <= (COALESCE(theory_teachers, 0) + COALESCE(practice_teachers, 0)))),
    CONSTRAINT returns_lecturers_within_theory CHECK ((theory_teachers >= ((COALESCE(senior_lecturers, 0) + COALESCE(lecturers, 0)) + COALESCE(assistant_lecturers, 0)))),
    CONSTRAINT returns_other_within_funding CHECK ((other_funding <= funding)),
    CONSTRAINT returns_skilled_within_practice CHECK ((practice_skilled <= practice_teachers)),
    CONSTRAINT returns_teachers_within_staff CHECK ((staff >= (COALESCE(theory_teachers, 0) + COALESCE(practice_teachers, 0)))),
    CONSTRAINT returns_year_sensible CHECK (((year >= 1900) AND (year <= 2100)))
);

COMMENT ON TABLE registry.returns IS '院校年度报表数据 / Yearly return';

COMMENT ON COLUMN registry.returns.id IS '内部编号 / Internal id';

COMMENT ON COLUMN registry.returns.school_id IS '院校 / School';

COMMENT ON COLUMN registry.returns.year IS '年度 / Year';

COMMENT ON COLUMN registry.returns.staff IS '在职教职工人数 / Staff';

COMMENT ON COLUMN registry.returns.staff_female IS '女教职工人数 / Female staff';

COMMENT ON COLUMN registry.returns.theory_teachers IS '文化技术理论课教师 / Theory teachers';

COMMENT ON COLUMN registry.returns.senior_lecturers IS '高级讲师 / Senior lecturers';

COMMENT ON COLUMN registry.returns.lecturers IS '讲师 / Lecturers';

COMMENT ON COLUMN registry.returns.assistant_lecturers IS '助理讲师 / Assistant lecturers';

COMMENT ON COLUMN registry.returns.theory_graduates IS '理论课教师大学本科以上 / Theory teachers with a degree';

COMMENT ON COLUMN registry.returns.practice_teachers IS '生产实习指导教师 / Practice teachers';

COMMENT ON COLUMN registry.returns.senior_instructors IS '高级实习指导教师 / Senior instructors';

COMMENT ON COLUMN registry.returns.first_instructors IS '一级实习指导教师 / First-grade instructors';

COMMENT ON COLUMN registry.returns.second_instructors IS '二级实习指导教师 / Second-grade instructors';

COMMENT ON COLUMN registry.returns.third_instructors IS '三级实习指导教师 / Third-grade instructors';

COMMENT ON COLUMN registry.returns.practice_skilled IS '实习指导教师高级工以上 / Practice teachers, advanced or above';

COMMENT ON COLUMN registry.returns.integrated_teachers IS '一体化教师 / Integrated teachers';

COMMENT ON COLUMN registry.returns.part_time_teachers IS '兼职教师 / Part-time teachers';

COMMENT ON COLUMN registry.returns.funding IS '经费来源 / Funding (thousand yuan)';

COMMENT ON COLUMN registry.returns.fiscal_funding IS '财政性经费 / Fiscal funding (thousand yuan)';

COMMENT ON COLUMN registry.returns.other_funding IS '其他经费 / Other funding (thousand yuan)';

COMMENT ON COLUMN registry.returns.expenditure IS '经费支出 / Expenditure (thousand yuan)';

COMMENT ON COLUMN registry.returns.remarks IS '情况说明 / Remarks';

COMMENT ON COLUMN registry.returns.change_id IS '最近变更 / Last change';

COMMENT ON CONSTRAINT returns_counts_not_negative ON registry.returns IS '数量不得为负数 / A count must not be negative';

COMMENT ON CONSTRAINT returns_female_within_staff ON registry.returns IS '女教职工人数大于在职教职工人数 / More female staff than staff';

COMMENT ON CONSTRAINT returns_fiscal_within_funding ON registry.returns IS '财政性经费大于经费来源 / More fiscal funding than funding';

COMMENT ON CONSTRAINT returns_graduates_within_theory ON registry.returns IS '大学本科以上人数大于理论课教师人数 / More theory teachers with a degree than theory teachers';

COMMENT ON CONSTRAINT returns_instructors_within_practice ON registry.returns IS '各级实习指导教师之和大于生产实习指导教师人数 / More graded instructors than practice teachers';

COMMENT ON CONSTRAINT returns_integrated_within_teachers ON registry.returns IS '一体化教师人数大于理论课教师与实习指导教师之和 / More integrated teachers than teachers';

COMMENT ON CONSTRAINT returns_lecturers_within_theory ON registry.returns IS '各级讲师之和大于理论课教师人数 / More lecturers than theory teachers';

COMMENT ON CONSTRAINT returns_other_within_funding ON registry.returns IS '其他经费大于经费来源 / More other funding than funding';

COMMENT ON CONSTRAINT returns_skilled_within_practice ON registry.returns IS '高级工以上人数大于生产实习指导教师人数 / More skilled practice teachers than practice teachers';

COMMENT ON CONSTRAINT returns_teachers_within_staff ON registry.returns IS '理论课教师与实习指导教师之和大于在职教职工人数 / More theory and practice teachers than staff';

COMMENT ON CONSTRAINT returns_year_sensible ON registry.returns IS '年份应为1900至2100 / The year lies between 1900 and 2100';

CREATE VIEW as_known.returns AS
 SELECT returns.id,
    returns.school_id,
    returns.year,
    returns.staff,
    returns.staff_female,
    returns.theory_teachers,
    returns.senior_lecturers,
    returns.lecturers,
    returns.assistant_lecturers,
    returns.theory_graduates,
    returns.practice_teachers,
    returns.senior_instructors,
    returns.first_instructors,
    returns.second_instructors,
    returns.third_instructors,
    returns.practice_skilled,
    returns.integrated_teachers,
    returns.part_time_teachers,
    returns.funding,
    returns.fiscal_funding,
    returns.other_funding,
    returns.expenditure,
    returns.remarks,
    returns.change_id
   FROM registry.returns
  WHERE (returns.change_id <= registry.known_change())
UNION ALL
 SELECT returns.id,
    returns.school_id,
    returns.year,
    returns.staff,
    returns.staff_female,
    returns.theory_teachers,
    returns.senior_lecturers,
    returns.lecturers,
    returns.assistant_lecturers,
    returns.theory_graduates,
    returns.practice_teachers,
    returns.senior_instructors,
    returns.first_instructors,
    returns.second_instructors,
    returns.third_instructors,
    returns.practice_skilled,
    returns.integrated_teachers,
    returns.part_time_teachers,
    returns.funding,
    returns.fiscal_funding,
    returns.other_funding,
    returns.expenditure,
    returns.remarks,
    returns.change_id
   FROM history.returns
  WHERE ((returns.change_id <= registry.known_change()) AND (returns.ended_by > registry.known_change()));

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

CREATE TABLE history.school_tiers (
    ended_by bigint NOT NULL,
    id bigint,
    school_id bigint,
    tier text,
    valid_from date,
    valid_until date,
    change_id bigint
);

COMMENT ON TABLE history.school_tiers IS '历史 / History of registry.school_tiers';

COMMENT ON COLUMN history.school_tiers.ended_by IS '终止于变更 / The change that ended this version';

CREATE TABLE registry.school_tiers (
    id bigint NOT NULL,
    school_id bigint NOT NULL,
    tier text NOT NULL,
    valid_from date NOT NULL,
    valid_until date,
    change_id bigint DEFAULT (current_setting('skillreg.change'::text))::bigint NOT NULL,
    CONSTRAINT school_tiers_dates_ordered CHECK ((valid_until >= valid_from)),
    CONSTRAINT school_tiers_tier_known CHECK ((tier = ANY (ARRAY['ordinary'::text, 'advanced'::text, 'technician_college'::text])))
);

COMMENT ON TABLE registry.school_tiers IS '院校类型沿革 / School tier';

COMMENT ON COLUMN registry.school_tiers.id IS '内部编号 / Internal id';

COMMENT ON COLUMN registry.school_tiers.school_id IS '院校 / School';

COMMENT ON COLUMN registry.school_tiers.tier IS '院校类型 / Tier';

COMMENT ON COLUMN registry.school_tiers.valid_from IS '起始日期 / Valid from';

COMMENT ON COLUMN registry.school_tiers.valid_until IS '截止日期 / Valid until';

COMMENT ON COLUMN registry.school_tiers.change_id IS '最近变更 / Last change';

COMMENT ON CONSTRAINT school_tiers_dates_ordered ON registry.school_tiers IS '截止日期早于起始日期 / Valid until lies before valid from';

COMMENT ON CONSTRAINT school_tiers_tier_known ON registry.school_tiers IS '院校类型不在规定范围 / No such tier';

CREATE VIEW as_known.school_tiers AS
 SELECT school_tiers.id,
    school_tiers.school_id,
    school_tiers.tier,
    school_tiers.valid_from,
    school_tiers.valid_until,
    school_tiers.change_id
   FROM registry.school_tiers
  WHERE (school_tiers.change_id <= registry.known_change())
UNION ALL
 SELECT school_tiers.id,
    school_tiers.school_id,
    school_tiers.tier,
    school_tiers.valid_from,
    school_tiers.valid_until,
    school_tiers.change_id
   FROM history.school_tiers
  WHERE ((school_tiers.change_id <= registry.known_change()) AND (school_tiers.ended_by > registry.known_change()));

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

CREATE TABLE history.station_steps (
    ended_by bigint NOT NULL,
    id bigint,
    from_status text,
    to_status text,
    change_id bigint
);

COMMENT ON TABLE history.station_steps IS '历史 / History of registry.station_steps';

COMMENT ON COLUMN history.station_steps.ended_by IS '终止于变更 / The change that ended this version';

CREATE TABLE registry.station_steps (
    id bigint NOT NULL,
    from_status text NOT NULL,
    to_status text NOT NULL,
    change_id bigint DEFAULT (current_setting('skillreg.change'::text))::bigint NOT NULL,
    CONSTRAINT station_steps_from_status_known CHECK ((from_status = ANY (ARRAY['applied'::text, 'accepted'::text, 'examined'::text, 'reviewed'::text, 'announced'::text, 'listed'::text, 'rectifying'::text, 'renewed'::text, 'revoked'::text, 'withdrawn'::text, 'dissolved'::text]))),
    CONSTRAINT station_steps_to_status_known CHECK ((to_status = ANY (ARRAY['applied'::text, 'accepted'::text, 'examined'::text, 'reviewed'::text, 'announced'::text, 'listed'::text, 'rectifying'::text, 'renewed'::text, 'revoked'::text, 'withdrawn'::text, 'dissolved'::text])))
);

COMMENT ON TABLE registry.station_steps IS '服务站状态流转规则 / Station step';

COMMENT ON COLUMN registry.station_steps.id IS '内部编号 / Internal id';

COMMENT ON COLUMN registry.station_steps.from_status IS '原状态 / From status';

COMMENT ON COLUMN registry.station_steps.to_status IS '新状态 / To status';

COMMENT ON COLUMN registry.station_steps.change_id IS '最近变更 / Last change';

COMMENT ON CONSTRAINT station_steps_from_status_known ON registry.station_steps IS '原状态不在规定范围 / No such from status';

COMMENT ON CONSTRAINT station_steps_to_status_known ON registry.station_steps IS '新状态不在规定范围 / No such to status';

CREATE VIEW as_known.station_steps AS
 SELECT station_steps.id,
    station_steps.from_status,
    station_steps.to_status,
    station_steps.change_id
   FROM registry.station_steps
  WHERE (station_steps.change_id <= registry.known_change())
UNION ALL
 SELECT station_steps.id,
    station_steps.from_status,
    station_steps.to_status,
    station_steps.change_id
   FROM history.station_steps
  WHERE ((station_steps.change_id <= registry.known_change()) AND (station_steps.ended_by > registry.known_change()));

CREATE TABLE history.station_training_bodies (
    ended_by bigint NOT NULL,
    id bigint,
    station_id bigint,
    company_id bigint,
    change_id bigint
);

COMMENT ON TABLE history.station_training_bodies IS '历史 / History of registry.station_training_bodies';

COMMENT ON COLUMN history.station_training_bodies.ended_by IS '终止于变更 / The change that ended this version';

CREATE TABLE registry.station_training_bodies (
    id bigint NOT NULL,
    station_id bigint NOT NULL,
    company_id bigint NOT NULL,
    change_id bigint DEFAULT (current_setting('skillreg.change'::text))::bigint NOT NULL
);

COMMENT ON TABLE registry.station_training_bodies IS '服务站的合作培训机构 / Training bodies of a station';

COMMENT ON COLUMN registry.station_training_bodies.id IS '内部编号 / Internal id';

COMMENT ON COLUMN registry.station_training_bodies.station_id IS '服务站 / Station';

COMMENT ON COLUMN registry.station_training_bodies.company_id IS '企业 / Company';

COMMENT ON COLUMN registry.station_training_bodies.change_id IS '最近变更 / Last change';

CREATE VIEW as_known.station_training_bodies AS
 SELECT station_training_bodies.id,
    station_training_bodies.station_id,
    station_training_bodies.company_id,
    station_training_bodies.change_id
   FROM registry.station_training_bodies
  WHERE (station_training_bodies.change_id <= registry.known_change())
UNION ALL
 SELECT station_training_bodies.id,
    station_training_bodies.station_id,
    station_training_bodies.company_id,
    station_training_bodies.change_id
   FROM history.station_training_bodies
  WHERE ((station_training_bodies.change_id <= registry.known_change()) AND (station_training_bodies.ended_by > registry.known_change()));

CREATE TABLE history.student_events (
    ended_by bigint NOT NULL,
    id bigint,
    student_id bigint,
    kind text,
    happened_on date,
    document_no text,
    other_school text,
    grounds text,
    change_id bigint
);

COMMENT ON TABLE history.student_events IS '历史 / History of registry.student_events';

COMMENT ON COLUMN history.student_events.ended_by IS '终止于变更 / The change that ended this version';

CREATE TABLE registry.student_events (
    id bigint NOT NULL,
    student_id bigint NOT NULL,
    kind text NOT NULL,
    happened_on date NOT NULL,
    document_no text,
    other_school text,
    grounds text,
    change_id bigint DEFAULT (current_setting('skillreg.change'::text))::bigint NOT NULL,
    CONSTRAINT student_events_kind_known CHECK ((kind = ANY (ARRAY['suspended'::text, 'resumed'::text, 'transferred_in'::text, 'withdrew'::text, 'expelled'::text, 'transferred'::text, 'died'::text, 'absent'::text])))
);

COMMENT ON TABLE registry.student_events IS '学籍异动 / Student event';

COMMENT ON COLUMN registry.student_events.id IS '内部编号 / Internal id';

COMMENT ON COLUMN registry.student_events.student_id IS '学生 / Student';

COMMENT ON COLUMN registry.student_events.kind IS '异动类别 / Event kind';

COMMENT ON COLUMN registry.student_events.happened_on IS '异动日期 / Happened on';

COMMENT ON COLUMN registry.student_events.document_no IS '文号 / Document number';

COMMENT ON COLUMN registry.student_events.other_school IS '转入转出院校 / Other school';

COMMENT ON COLUMN registry.student_events.grounds IS '异动原因 / Grounds';

COMMENT ON COLUMN registry.student_events.change_id IS '最近变更 / Last change';

COMMENT ON CONSTRAINT student_events_kind_known ON registry.student_events IS '异动类别不在规定范围 / No such event kind';

CREATE VIEW as_known.student_events AS
 SELECT student_events.id,
    student_events.student_id,
    student_events.kind,
    student_events.happened_on,
    student_events.document_no,
    student_events.other_school,
    student_events.grounds,
    student_events.change_id
   FROM registry.student_events
  WHERE (student_events.change_id <= registry.known_change())
UNION ALL
 SELECT student_events.id,
    student_events.student_id,
    student_events.kind,
    student_events.happened_on,
    student_events.document_no,
    student_events.other_school,
    student_events.grounds,
    student_events.change_id
   FROM history.student_events
  WHERE ((student_events.change_id <= registry.known_change()) AND (student_events.ended_by > registry.known_change()));

CREATE VIEW as_known.student_movements AS
 SELECT 'student-event'::text AS noun,
    ((((y.record || '/'::text) || e.kind) || '/'::text) || e.happened_on) AS record,
    y.person_id,
    e.happened_on,
    (EXTRACT(year FROM e.happened_on))::integer AS year,
    registry.school_year(e.happened_on) AS school_year,
    e.kind,
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
   FROM (as_known.student_events e
     JOIN as_known.studies y ON ((y.student_id = e.student_id)));

CREATE VIEW as_known.suspensions AS
 SELECT 'student-event'::text AS noun,
    ((((y.record || '/'::text) || e.kind) || '/'::text) || e.happened_on) AS record,
    y.person_id,
    e.happened_on AS valid_from,
    LEAST(e.next_on, y.valid_until) AS valid_until,
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
   FROM (( SELECT x.id,
            x.student_id,
            x.kind,
            x.happened_on,
            x.document_no,
            x.other_school,
            x.grounds,
            x.change_id,
            lead(x.happened_on) OVER (PARTITION BY x.student_id ORDER BY x.happened_on, x.id) AS next_on
           FROM as_known.student_events x) e
     JOIN as_known.studies y ON ((y.student_id = e.student_id)))
  WHERE (e.kind = 'suspended'::text);

CREATE VIEW as_known.titles_held AS
 SELECT 'recognition'::text AS noun,
    r.number AS record,
    r.granted_on AS happened_on,
    (EXTRACT(year FROM r.granted_on))::integer AS year,
    registry.school_year(r.granted_on) AS school_year,
    r.granted_on AS valid_from,
    LEAST((r.valid_until + 1), r.revoked_on) AS valid_until,
    r.id AS recognition_id,
    r.title,
    r.level,
    r.batch,
        CASE
            WHEN (r.company_id IS NOT NULL) THEN 'company'::text
            WHEN (r.school_id IS NOT NULL) THEN 'school'::text
            WHEN (r.major_id IS NOT NULL) THEN 'major'::text
            ELSE 'station'::text
        END AS holder,
    COALESCE(c.company_id, h.company_id) AS company_id,
    COALESCE(c.company, h.company) AS company,
    COALESCE(c.company_name, h.company_name) AS company_name,
    COALESCE(c.industry, h.industry) AS industry,
    COALESCE(c.section, h.section) AS section,
    s.school_id,
    s.school,
    s.school_name,
    s.tier,
    s.sponsor,
    m.name AS major,
    COALESCE(c.town_id, s.town_id, w.town_id, h.town_id) AS town_id,
    COALESCE(c.town, s.town, w.town, h.town) AS town
   FROM ((((((as_known.recognitions r
     LEFT JOIN as_known.companies_present c ON ((c.company_id = r.company_id)))
     LEFT JOIN as_known.majors m ON ((m.id = r.major_id)))
     LEFT JOIN as_known.schools_present s ON ((s.school_id = COALESCE(r.school_id, m.school_id))))
     LEFT JOIN as_known.stations l ON ((l.id = r.station_id)))
     LEFT JOIN as_known.companies_present h ON ((h.company_id = l.host_id)))
     LEFT JOIN as_known.towns_present w ON ((w.division_id = l.town_id)));

CREATE TABLE history.transitions (
    ended_by bigint NOT NULL,
    id bigint,
    station_id bigint,
    status text,
    happened_on date,
    document_no text,
    operator text,
    grounds text,
    change_id bigint
);

COMMENT ON TABLE history.transitions IS '历史 / History of registry.transitions';

COMMENT ON COLUMN history.transitions.ended_by IS '终止于变更 / The change that ended this version';

CREATE TABLE registry.transitions (
    id bigint NOT NULL,
    station_id bigint NOT NULL,
    status text NOT NULL,
    happened_on date NOT NULL,
    document_no text,
    operator text,
    grounds text,
    change_id bigint DEFAULT (current_setting('skillreg.change'::text))::bigint NOT NULL,
    CONSTRAINT transitions_status_known CHECK ((status = ANY (ARRAY['applied'::text, 'accepted'::text, 'examined'::text, 'reviewed'::text, 'announced'::text, 'listed'::text, 'rectifying'::text, 'renewed'::text, 'revoked'::text, 'withdrawn'::text, 'dissolved'::text])))
);

COMMENT ON TABLE registry.transitions IS '服务站状态变更 / Station transition';

COMMENT ON COLUMN registry.transitions.id IS '内部编号 / Internal id';

COMMENT ON COLUMN registry.transitions.station_id IS '服务站 / Station';

COMMENT ON COLUMN registry.transitions.status IS '变更后状态 / Status';

COMMENT ON COLUMN registry.transitions.happened_on IS '变更日期 / Happened on';

COMMENT ON COLUMN registry.transitions.document_no IS '文号 / Document number';

COMMENT ON COLUMN registry.transitions.operator IS '经办人 / Operator';

COMMENT ON COLUMN registry.transitions.grounds IS '事由 / Grounds';

COMMENT ON COLUMN registry.transitions.change_id IS '最近变更 / Last change';

COMMENT ON CONSTRAINT transitions_status_known ON registry.transitions IS '变更后状态不在规定范围 / No such status';

CREATE VIEW as_known.transitions AS
 SELECT transitions.id,
    transitions.station_id,
    transitions.status,
    transitions.happened_on,
    transitions.document_no,
    transitions.operator,
    transitions.grounds,
    transitions.change_id
   FROM registry.transitions
  WHERE (transitions.change_id <= registry.known_change())
UNION ALL
 SELECT transitions.id,
    transitions.station_id,
    transitions.status,
    transitions.happened_on,
    transitions.document_no,
    transitions.operator,
    transitions.grounds,
    transitions.change_id
   FROM history.transitions
  WHERE ((transitions.change_id <= registry.known_change()) AND (transitions.ended_by > registry.known_change()));

ALTER TABLE registry.agreement_companies ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME registry.agreement_companies_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

ALTER TABLE registry.agreement_majors ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME registry.agreement_majors_id_seq
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

ALTER TABLE registry.assessments ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME registry.assessments_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

ALTER TABLE registry.attendances ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME registry.attendances_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

ALTER TABLE registry.catalogue_entries ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME registry.catalogue_entries_id_seq
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
    s.founded_on AS valid_from,
    s.closed_on AS valid_until,
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

ALTER TABLE registry.committees ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME registry.committees_id_seq
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

ALTER TABLE registry.courses ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME registry.courses_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

ALTER TABLE registry.demands ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME registry.demands_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE VIEW registry.demands_raised AS
 SELECT 'demand'::text AS noun,
    d.number AS record,
    d.raised_on AS happened_on,
    (EXTRACT(year FROM d.raised_on))::integer AS year,
    registry.school_year(d.raised_on) AS school_year,
    d.raised_on AS valid_from,
    (d.open_until + 1) AS valid_until,
    d.id AS demand_id,
    d.occupation,
    (d.level)::text AS level,
    d.people,
    COALESCE(d.filled, 0) AS filled,
    c.company_id,
    c.company,
    c.company_name,
    c.industry,
    c.section,
    COALESCE(w.town_id, c.town_id) AS town_id,
    COALESCE(w.town, c.town) AS town
   FROM ((registry.demands d
     JOIN registry.companies_present c ON ((c.company_id = d.company_id)))
     LEFT JOIN registry.towns_present w ON ((w.division_id = d.town_id)));

COMMENT ON VIEW registry.demands_raised IS '用工需求(事实) / Demand for skilled people';

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

CREATE VIEW registry.incumbencies AS
 SELECT 'post'::text AS noun,
    ((((((c.company || '/'::text) || p.person_id) || '/'::text) || p.kind) || '/'::text) || p.appointed_on) AS record,
    p.person_id,
    p.appointed_on AS valid_from,
    p.ended_on AS valid_until,
    p.id AS post_id,
    p.kind,
    c.company_id,
    c.company,
    c.company_name,
    c.industry,
    c.section,
    c.town_id,
    c.town
   FROM (registry.posts p
     JOIN registry.companies_present c ON ((c.company_id = p.company_id)));

COMMENT ON VIEW registry.incumbencies IS '在任(事实) / Times for which posts are held';

ALTER TABLE registry.industries ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME registry.industries_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

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
            WHEN (t.status = ANY (ARRAY['listed'::text, 'rectifying'::text, 'renewed'::text])) THEN t.ended_on
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
  WHERE ((t.listed_on IS NOT NULL) AND (t.status <> ALL (ARRAY['applied'::text, 'accepted'::text, 'examined'::text, 'reviewed'::text, 'announced'::text])));

COMMENT ON VIEW registry.listings IS '服务站挂牌(事实) / Listings of stations, ended ones included';

ALTER TABLE registry.major_industries ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME registry.major_industries_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

ALTER TABLE registry.major_occupations ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME registry.major_occupations_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

ALTER TABLE registry.majors ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME registry.majors_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

ALTER TABLE registry.meetings ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME registry.meetings_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

ALTER TABLE registry.members ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME registry.members_id_seq
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

ALTER TABLE registry.nations ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME registry.nations_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

ALTER TABLE registry.occupations ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME registry.occupations_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
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

CREATE VIEW registry.trainings_held AS
 SELECT 'training'::text AS noun,
    t.number AS record,
    t.starts_on AS happened_on,
    (EXTRACT(year FROM t.starts_on))::integer AS year,
    registry.school_year(t.starts_on) AS school_year,
    t.id AS training_id,
    t.kind,
    t.occupation,
    (t.level)::text AS level,
    l.id AS station_id,
    l.plaque_number AS station,
    l.name AS station_name,
    s.school_id,
    s.school,
    s.school_name,
    s.tier,
    s.sponsor,
    COALESCE(w.town_id, s.town_id) AS town_id,
    COALESCE(w.town, s.town) AS town
   FROM (((registry.trainings t
     LEFT JOIN registry.stations l ON ((l.id = t.station_id)))
     LEFT JOIN registry.towns_present w ON ((w.division_id = COALESCE(t.town_id, l.town_id))))
     LEFT JOIN registry.schools_present s ON ((s.school_id = t.school_id)));

COMMENT ON VIEW registry.trainings_held IS '培训举办(事实) / Trainings held';

CREATE VIEW registry.participations AS
 SELECT 'attendance'::text AS noun,
    a.number AS record,
    t.happened_on,
    t.year,
    t.school_year,
    a.person_id,
    (a.people)::bigint AS attendances,
    (0)::bigint AS companies_counted,
    c.company_id,
    c.company,
    c.company_name,
    c.industry,
    c.section,
    t.training_id,
    t.kind,
    t.occupation,
    t.level,
    t.station_id,
    t.station,
    t.station_name,
    t.school_id,
    t.school,
    t.school_name,
    t.tier,
    t.sponsor,
    t.town_id,
    t.town
   FROM ((registry.attendances a
     JOIN registry.trainings_held t ON ((t.training_id = a.training_id)))
     LEFT JOIN registry.companies_present c ON ((c.company_id = a.company_id)))
UNION ALL
 SELECT t.noun,
    t.record,
    t.happened_on,
    t.year,
    t.school_year,
    NULL::uuid AS person_id,
        CASE
            WHEN told.people THEN 0
            ELSE COALESCE(x.attendances, 0)
        END AS attendances,
        CASE
            WHEN told.companies THEN 0
            ELSE COALESCE(x.companies_present, 0)
        END AS companies_counted,
    NULL::bigint AS company_id,
    NULL::text AS company,
    NULL::text AS company_name,
    NULL::text AS industry,
    NULL::text AS section,
    t.training_id,
    t.kind,
    t.occupation,
    t.level,
    t.station_id,
    t.station,
    t.station_name,
    t.school_id,
    t.school,
    t.school_name,
    t.tier,
    t.sponsor,
    t.town_id,
    t.town
   FROM ((registry.trainings x
     JOIN registry.trainings_held t ON ((t.training_id = x.id)))
     CROSS JOIN LATERAL ( SELECT (count(*) > 0) AS people,
            (count(a.company_id) > 0) AS companies
           FROM registry.attendances a
          WHERE (a.training_id = x.id)) told)
  WHERE (((NOT told.people) AND (x.attendances IS NOT NULL)) OR ((NOT told.companies) AND (x.companies_present IS NOT NULL)));

COMMENT ON VIEW registry.participations IS '参训(事实) / Attendance at trainings, one by one or as sums';

ALTER TABLE registry.performances ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME registry.performances_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

ALTER TABLE registry.posts ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME registry.posts_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

ALTER TABLE registry.recognitions ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME registry.recognitions_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

ALTER TABLE registry.returns ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME registry.returns_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

ALTER TABLE registry.school_names ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME registry.school_names_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

ALTER TABLE registry.school_tiers ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME registry.school_tiers_id_seq
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

ALTER TABLE registry.station_steps ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME registry.station_steps_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

ALTER TABLE registry.station_training_bodies ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME registry.station_training_bodies_id_seq
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

ALTER TABLE registry.student_events ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME registry.student_events_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE VIEW registry.student_movements AS
 SELECT 'student-event'::text AS noun,
    ((((y.record || '/'::text) || e.kind) || '/'::text) || e.happened_on) AS record,
    y.person_id,
    e.happened_on,
    (EXTRACT(year FROM e.happened_on))::integer AS year,
    registry.school_year(e.happened_on) AS school_year,
    e.kind,
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
   FROM (registry.student_events e
     JOIN registry.studies y ON ((y.student_id = e.student_id)));

COMMENT ON VIEW registry.student_movements IS '学籍异动(事实) / Students'' events';

ALTER TABLE registry.students ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME registry.students_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE VIEW registry.suspensions AS
 SELECT 'student-event'::text AS noun,
    ((((y.record || '/'::text) || e.kind) || '/'::text) || e.happened_on) AS record,
    y.person_id,
    e.happened_on AS valid_from,
    LEAST(e.next_on, y.valid_until) AS valid_until,
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
   FROM (( SELECT x.id,
            x.student_id,
            x.kind,
            x.happened_on,
            x.document_no,
            x.other_school,
            x.grounds,
            x.change_id,
            lead(x.happened_on) OVER (PARTITION BY x.student_id ORDER BY x.happened_on, x.id) AS next_on
           FROM registry.student_events x) e
     JOIN registry.studies y ON ((y.student_id = e.student_id)))
  WHERE (e.kind = 'suspended'::text);

COMMENT ON VIEW registry.suspensions IS '休学(事实) / Times for which students are suspended';

CREATE VIEW registry.titles_held AS
 SELECT 'recognition'::text AS noun,
    r.number AS record,
    r.granted_on AS happened_on,
    (EXTRACT(year FROM r.granted_on))::integer AS year,
    registry.school_year(r.granted_on) AS school_year,
    r.granted_on AS valid_from,
    LEAST((r.valid_until + 1), r.revoked_on) AS valid_until,
    r.id AS recognition_id,
    r.title,
    r.level,
    r.batch,
        CASE
            WHEN (r.company_id IS NOT NULL) THEN 'company'::text
            WHEN (r.school_id IS NOT NULL) THEN 'school'::text
            WHEN (r.major_id IS NOT NULL) THEN 'major'::text
            ELSE 'station'::text
        END AS holder,
    COALESCE(c.company_id, h.company_id) AS company_id,
    COALESCE(c.company, h.company) AS company,
    COALESCE(c.company_name, h.company_name) AS company_name,
    COALESCE(c.industry, h.industry) AS industry,
    COALESCE(c.section, h.section) AS section,
    s.school_id,
    s.school,
    s.school_name,
    s.tier,
    s.sponsor,
    m.name AS major,
    COALESCE(c.town_id, s.town_id, w.town_id, h.town_id) AS town_id,
    COALESCE(c.town, s.town, w.town, h.town) AS town
   FROM ((((((registry.recognitions r
     LEFT JOIN registry.companies_present c ON ((c.company_id = r.company_id)))
     LEFT JOIN registry.majors m ON ((m.id = r.major_id)))
     LEFT JOIN registry.schools_present s ON ((s.school_id = COALESCE(r.school_id, m.school_id))))
     LEFT JOIN registry.stations l ON ((l.id = r.station_id)))
     LEFT JOIN registry.companies_present h ON ((h.company_id = l.host_id)))
     LEFT JOIN registry.towns_present w ON ((w.division_id = l.town_id)));

COMMENT ON VIEW registry.titles_held IS '称号(事实) / Titles held';

ALTER TABLE registry.trainings ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME registry.trainings_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

ALTER TABLE registry.transitions ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME registry.transitions_id_seq
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

ALTER TABLE ONLY registry.agreement_majors
    ADD CONSTRAINT agreement_majors_pkey PRIMARY KEY (id);

ALTER TABLE ONLY registry.agreement_majors
    ADD CONSTRAINT agreement_majors_unique UNIQUE (agreement_id, major_id);

COMMENT ON CONSTRAINT agreement_majors_unique ON registry.agreement_majors IS '该专业已在列 / The major is already listed';

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

ALTER TABLE ONLY registry.agreements
    ADD CONSTRAINT agreements_renewed_once UNIQUE (renews_id);

COMMENT ON CONSTRAINT agreements_renewed_once ON registry.agreements IS '该协议已有续签协议 / The agreement was already renewed';

ALTER TABLE ONLY registry.assessments
    ADD CONSTRAINT assessments_pkey PRIMARY KEY (id);

ALTER TABLE ONLY registry.assessments
    ADD CONSTRAINT assessments_unique UNIQUE (station_id, year);

COMMENT ON CONSTRAINT assessments_unique ON registry.assessments IS '该站本年度考核已登记 / The assessment of this year is already registered';

ALTER TABLE ONLY registry.attendances
    ADD CONSTRAINT attendances_number_unique UNIQUE (number);

COMMENT ON CONSTRAINT attendances_number_unique ON registry.attendances IS '出勤编号已登记 / This attendance number is already registered';

ALTER TABLE ONLY registry.attendances
    ADD CONSTRAINT attendances_pkey PRIMARY KEY (id);

ALTER TABLE ONLY registry.attendances
    ADD CONSTRAINT attendances_unique UNIQUE NULLS NOT DISTINCT (training_id, person_id, company_id);

COMMENT ON CONSTRAINT attendances_unique ON registry.attendances IS '该出勤已登记 / This attendance is already registered';

ALTER TABLE ONLY registry.catalogue_entries
    ADD CONSTRAINT catalogue_entries_code_unique UNIQUE (edition, code);

COMMENT ON CONSTRAINT catalogue_entries_code_unique ON registry.catalogue_entries IS '该版本的专业编码已登记 / This code is already registered in the edition';

ALTER TABLE ONLY registry.catalogue_entries
    ADD CONSTRAINT catalogue_entries_pkey PRIMARY KEY (id);

ALTER TABLE ONLY registry.catalogue_entries
    ADD CONSTRAINT catalogue_entries_unique UNIQUE (edition, name);

COMMENT ON CONSTRAINT catalogue_entries_unique ON registry.catalogue_entries IS '该版本的专业已登记 / This major is already registered in the edition';

ALTER TABLE ONLY registry.certificates
    ADD CONSTRAINT certificates_number_unique UNIQUE (number);

COMMENT ON CONSTRAINT certificates_number_unique ON registry.certificates IS '证书编号已登记 / This certificate number is already registered';

ALTER TABLE ONLY registry.certificates
    ADD CONSTRAINT certificates_pkey PRIMARY KEY (id);

ALTER TABLE ONLY registry.changes
    ADD CONSTRAINT changes_key PRIMARY KEY (id);

ALTER TABLE ONLY registry.committees
    ADD CONSTRAINT committees_pkey PRIMARY KEY (id);

ALTER TABLE ONLY registry.committees
    ADD CONSTRAINT committees_unique UNIQUE (name, term);

COMMENT ON CONSTRAINT committees_unique ON registry.committees IS '该届委员会已登记 / This term of the committee is already registered';

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

ALTER TABLE ONLY registry.courses
    ADD CONSTRAINT courses_pkey PRIMARY KEY (id);

ALTER TABLE ONLY registry.courses
    ADD CONSTRAINT courses_unique UNIQUE (school_id, code);

COMMENT ON CONSTRAINT courses_unique ON registry.courses IS '该院校的课程代码已登记 / This course code is already registered at the school';

ALTER TABLE ONLY registry.demands
    ADD CONSTRAINT demands_number_unique UNIQUE (number);

COMMENT ON CONSTRAINT demands_number_unique ON registry.demands IS '需求编号已登记 / This demand number is already registered';

ALTER TABLE ONLY registry.demands
    ADD CONSTRAINT demands_pkey PRIMARY KEY (id);

ALTER TABLE ONLY registry.demands
    ADD CONSTRAINT demands_unique UNIQUE NULLS NOT DISTINCT (company_id, occupation, level, raised_on);

COMMENT ON CONSTRAINT demands_unique ON registry.demands IS '该需求已登记 / This demand is already registered';

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

ALTER TABLE ONLY registry.industries
    ADD CONSTRAINT industries_pkey PRIMARY KEY (id);

ALTER TABLE ONLY registry.industries
    ADD CONSTRAINT industries_unique UNIQUE (edition, code);

COMMENT ON CONSTRAINT industries_unique ON registry.industries IS '该版本的行业代码已登记 / This code is already registered in the edition';

ALTER TABLE ONLY registry.major_industries
    ADD CONSTRAINT major_industries_pkey PRIMARY KEY (id);

ALTER TABLE ONLY registry.major_industries
    ADD CONSTRAINT major_industries_unique UNIQUE (major_id, industry_id);

COMMENT ON CONSTRAINT major_industries_unique ON registry.major_industries IS '该行业分类已在列 / The industry is already listed';

ALTER TABLE ONLY registry.major_occupations
    ADD CONSTRAINT major_occupations_pkey PRIMARY KEY (id);

ALTER TABLE ONLY registry.major_occupations
    ADD CONSTRAINT major_occupations_unique UNIQUE (major_id, occupation_id);

COMMENT ON CONSTRAINT major_occupations_unique ON registry.major_occupations IS '该职业(工种)目录已在列 / The occupation is already listed';

ALTER TABLE ONLY registry.majors
    ADD CONSTRAINT majors_identity UNIQUE (id, school_id, level);

ALTER TABLE ONLY registry.majors
    ADD CONSTRAINT majors_pkey PRIMARY KEY (id);

ALTER TABLE ONLY registry.majors
    ADD CONSTRAINT majors_school_identity UNIQUE (id, school_id);

COMMENT ON CONSTRAINT majors_school_identity ON registry.majors IS '该专业已登记 / This major is already registered';

ALTER TABLE ONLY registry.majors
    ADD CONSTRAINT majors_unique UNIQUE (school_id, name, level);

COMMENT ON CONSTRAINT majors_unique ON registry.majors IS '该院校同一培养层次的专业已登记 / The school already offers this major at this level';

ALTER TABLE ONLY registry.meetings
    ADD CONSTRAINT meetings_pkey PRIMARY KEY (id);

ALTER TABLE ONLY registry.meetings
    ADD CONSTRAINT meetings_unique UNIQUE (committee_id, held_on);

COMMENT ON CONSTRAINT meetings_unique ON registry.meetings IS '该日会议已登记 / A meeting on this day is already registered';

ALTER TABLE ONLY registry.members
    ADD CONSTRAINT members_pkey PRIMARY KEY (id);

ALTER TABLE ONLY registry.members
    ADD CONSTRAINT members_unique UNIQUE (committee_id, name);

COMMENT ON CONSTRAINT members_unique ON registry.members IS '该委员已登记 / The member is already registered';

ALTER TABLE ONLY registry.migrations
    ADD CONSTRAINT migrations_pkey PRIMARY KEY (number);

ALTER TABLE ONLY registry.nations
    ADD CONSTRAINT nations_code_unique UNIQUE (code);

COMMENT ON CONSTRAINT nations_code_unique ON registry.nations IS '该代码已登记 / This code is already registered';

ALTER TABLE ONLY registry.nations
    ADD CONSTRAINT nations_name_unique UNIQUE (name);

COMMENT ON CONSTRAINT nations_name_unique ON registry.nations IS '该名称已登记 / This name is already registered';

ALTER TABLE ONLY registry.nations
    ADD CONSTRAINT nations_pkey PRIMARY KEY (id);

ALTER TABLE ONLY registry.occupations
    ADD CONSTRAINT occupations_code_unique UNIQUE (edition, code, name);

COMMENT ON CONSTRAINT occupations_code_unique ON registry.occupations IS '该版本的职业编码已登记 / This code is already registered in the edition';

ALTER TABLE ONLY registry.occupations
    ADD CONSTRAINT occupations_pkey PRIMARY KEY (id);

ALTER TABLE ONLY registry.occupations
    ADD CONSTRAINT occupations_unique UNIQUE (edition, name);

COMMENT ON CONSTRAINT occupations_unique ON registry.occupations IS '该版本的职业已登记 / This occupation is already registered in the edition';

ALTER TABLE ONLY registry.performances
    ADD CONSTRAINT performances_pkey PRIMARY KEY (id);

ALTER TABLE ONLY registry.performances
    ADD CONSTRAINT performances_unique UNIQUE (agreement_id, year);

COMMENT ON CONSTRAINT performances_unique ON registry.performances IS '该协议本年度履行情况已登记 / The performance of this year is already registered';

ALTER TABLE ONLY registry.persons
    ADD CONSTRAINT persons_pkey PRIMARY KEY (id);

ALTER TABLE ONLY registry.posts
    ADD CONSTRAINT posts_pkey PRIMARY KEY (id);

ALTER TABLE ONLY registry.posts
    ADD CONSTRAINT posts_unique UNIQUE (company_id, person_id, kind, appointed_on);

COMMENT ON CONSTRAINT posts_unique ON registry.posts IS '该任职已登记 / This post is already registered';

ALTER TABLE ONLY registry.recognitions
    ADD CONSTRAINT recognitions_number_unique UNIQUE (number);

COMMENT ON CONSTRAINT recognitions_number_unique ON registry.recognitions IS '认定编号已登记 / This recognition number is already registered';

ALTER TABLE ONLY registry.recognitions
    ADD CONSTRAINT recognitions_pkey PRIMARY KEY (id);

ALTER TABLE ONLY registry.recognitions
    ADD CONSTRAINT recognitions_unique UNIQUE NULLS NOT DISTINCT (title, granted_on, company_id, school_id, major_id, station_id, project);

COMMENT ON CONSTRAINT recognitions_unique ON registry.recognitions IS '该认定已登记 / This recognition is already registered';

ALTER TABLE ONLY registry.returns
    ADD CONSTRAINT returns_pkey PRIMARY KEY (id);

ALTER TABLE ONLY registry.returns
    ADD CONSTRAINT returns_unique UNIQUE (school_id, year);

COMMENT ON CONSTRAINT returns_unique ON registry.returns IS '该院校本年度数据已登记 / The return of this year is already registered';

ALTER TABLE ONLY registry.school_names
    ADD CONSTRAINT school_names_pkey PRIMARY KEY (id);

ALTER TABLE ONLY registry.school_names
    ADD CONSTRAINT school_names_unique UNIQUE (school_id, name);

COMMENT ON CONSTRAINT school_names_unique ON registry.school_names IS '该曾用名已登记 / This former name is already registered';

ALTER TABLE ONLY registry.school_tiers
    ADD CONSTRAINT school_tiers_apart EXCLUDE USING gist (int8range(school_id, school_id, '[]'::text) WITH &&, daterange(valid_from, valid_until, '[]'::text) WITH &&);

COMMENT ON CONSTRAINT school_tiers_apart ON registry.school_tiers IS '同一院校的类型期间重叠 / The times of two tiers of the school overlap';

ALTER TABLE ONLY registry.school_tiers
    ADD CONSTRAINT school_tiers_pkey PRIMARY KEY (id);

ALTER TABLE ONLY registry.school_tiers
    ADD CONSTRAINT school_tiers_unique UNIQUE (school_id, valid_from);

COMMENT ON CONSTRAINT school_tiers_unique ON registry.school_tiers IS '该院校同日起的类型已登记 / A tier from this day is already registered';

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

ALTER TABLE ONLY registry.station_steps
    ADD CONSTRAINT station_steps_pkey PRIMARY KEY (id);

ALTER TABLE ONLY registry.station_steps
    ADD CONSTRAINT station_steps_unique UNIQUE (from_status, to_status);

COMMENT ON CONSTRAINT station_steps_unique ON registry.station_steps IS '该流转规则已登记 / This step is already registered';

ALTER TABLE ONLY registry.station_training_bodies
    ADD CONSTRAINT station_training_bodies_pkey PRIMARY KEY (id);

ALTER TABLE ONLY registry.station_training_bodies
    ADD CONSTRAINT station_training_bodies_unique UNIQUE (station_id, company_id);

COMMENT ON CONSTRAINT station_training_bodies_unique ON registry.station_training_bodies IS '该企业已在列 / The company is already listed';

ALTER TABLE ONLY registry.stations
    ADD CONSTRAINT stations_pkey PRIMARY KEY (id);

ALTER TABLE ONLY registry.stations
    ADD CONSTRAINT stations_plaque_number_unique UNIQUE (plaque_number);

COMMENT ON CONSTRAINT stations_plaque_number_unique ON registry.stations IS '站牌编号已登记 / This plaque number is already registered';

ALTER TABLE ONLY registry.student_events
    ADD CONSTRAINT student_events_pkey PRIMARY KEY (id);

ALTER TABLE ONLY registry.student_events
    ADD CONSTRAINT student_events_unique UNIQUE (student_id, kind, happened_on);

COMMENT ON CONSTRAINT student_events_unique ON registry.student_events IS '该学籍异动已登记 / This event is already registered';

ALTER TABLE ONLY registry.students
    ADD CONSTRAINT students_enrolment_unique UNIQUE (person_id, major_id, entered_on);

COMMENT ON CONSTRAINT students_enrolment_unique ON registry.students IS '该人员已在同一专业同一时间入学 / The person already entered this major on this date';

ALTER TABLE ONLY registry.students
    ADD CONSTRAINT students_pkey PRIMARY KEY (id);

ALTER TABLE ONLY registry.students
    ADD CONSTRAINT students_student_no_unique UNIQUE (school_id, student_no);

COMMENT ON CONSTRAINT students_student_no_unique ON registry.students IS '该院校的学号已登记 / This student number is already registered at the school';

ALTER TABLE ONLY registry.trainings
    ADD CONSTRAINT trainings_number_unique UNIQUE (number);

COMMENT ON CONSTRAINT trainings_number_unique ON registry.trainings IS '培训编号已登记 / This training number is already registered';

ALTER TABLE ONLY registry.trainings
    ADD CONSTRAINT trainings_pkey PRIMARY KEY (id);

ALTER TABLE ONLY registry.transitions
    ADD CONSTRAINT transitions_pkey PRIMARY KEY (id);

ALTER TABLE ONLY registry.transitions
    ADD CONSTRAINT transitions_unique UNIQUE (station_id, status, happened_on);

COMMENT ON CONSTRAINT transitions_unique ON registry.transitions IS '该状态变更已登记 / This transition is already registered';

CREATE INDEX agreement_companies_ended_by ON history.agreement_companies USING btree (ended_by);

CREATE INDEX agreement_companies_id ON history.agreement_companies USING btree (id);

CREATE INDEX agreement_majors_ended_by ON history.agreement_majors USING btree (ended_by);

CREATE INDEX agreement_majors_id ON history.agreement_majors USING btree (id);

CREATE INDEX agreement_schools_ended_by ON history.agreement_schools USING btree (ended_by);

CREATE INDEX agreement_schools_id ON history.agreement_schools USING btree (id);

CREATE INDEX agreements_ended_by ON history.agreements USING btree (ended_by);

CREATE INDEX agreements_id ON history.agreements USING btree (id);

CREATE INDEX assessments_ended_by ON history.assessments USING btree (ended_by);

CREATE INDEX assessments_id ON history.assessments USING btree (id);

CREATE INDEX attendances_ended_by ON history.attendances USING btree (ended_by);

CREATE INDEX attendances_id ON history.attendances USING btree (id);

CREATE INDEX catalogue_entries_ended_by ON history.catalogue_entries USING btree (ended_by);

CREATE INDEX catalogue_entries_id ON history.catalogue_entries USING btree (id);

CREATE INDEX certificates_ended_by ON history.certificates USING btree (ended_by);

CREATE INDEX certificates_id ON history.certificates USING btree (id);

CREATE INDEX committees_ended_by ON history.committees USING btree (ended_by);

CREATE INDEX committees_id ON history.committees USING btree (id);

CREATE INDEX companies_ended_by ON history.companies USING btree (ended_by);

CREATE INDEX companies_id ON history.companies USING btree (id);

CREATE INDEX company_names_ended_by ON history.company_names USING btree (ended_by);

CREATE INDEX company_names_id ON history.company_names USING btree (id);

CREATE INDEX courses_ended_by ON history.courses USING btree (ended_by);

CREATE INDEX courses_id ON history.courses USING btree (id);

CREATE INDEX demands_ended_by ON history.demands USING btree (ended_by);

CREATE INDEX demands_id ON history.demands USING btree (id);

CREATE INDEX division_names_ended_by ON history.division_names USING btree (ended_by);

CREATE INDEX division_names_id ON history.division_names USING btree (id);

CREATE INDEX divisions_ended_by ON history.divisions USING btree (ended_by);

CREATE INDEX divisions_id ON history.divisions USING btree (id);

CREATE INDEX graduates_ended_by ON history.graduates USING btree (ended_by);

CREATE INDEX graduates_id ON history.graduates USING btree (id);

CREATE INDEX industries_ended_by ON history.industries USING btree (ended_by);

CREATE INDEX industries_id ON history.industries USING btree (id);

CREATE INDEX major_industries_ended_by ON history.major_industries USING btree (ended_by);

CREATE INDEX major_industries_id ON history.major_industries USING btree (id);

CREATE INDEX major_occupations_ended_by ON history.major_occupations USING btree (ended_by);

CREATE INDEX major_occupations_id ON history.major_occupations USING btree (id);

CREATE INDEX majors_ended_by ON history.majors USING btree (ended_by);

CREATE INDEX majors_id ON history.majors USING btree (id);

CREATE INDEX meetings_ended_by ON history.meetings USING btree (ended_by);

CREATE INDEX meetings_id ON history.meetings USING btree (id);

CREATE INDEX members_ended_by ON history.members USING btree (ended_by);

CREATE INDEX members_id ON history.members USING btree (id);

CREATE INDEX nations_ended_by ON history.nations USING btree (ended_by);

CREATE INDEX nations_id ON history.nations USING btree (id);

CREATE INDEX occupations_ended_by ON history.occupations USING btree (ended_by);

CREATE INDEX occupations_id ON history.occupations USING btree (id);

CREATE INDEX performances_ended_by ON history.performances USING btree (ended_by);

CREATE INDEX performances_id ON history.performances USING btree (id);

CREATE INDEX persons_ended_by ON history.persons USING btree (ended_by);

CREATE INDEX persons_id ON history.persons USING btree (id);

CREATE INDEX posts_ended_by ON history.posts USING btree (ended_by);

CREATE INDEX posts_id ON history.posts USING btree (id);

CREATE INDEX recognitions_ended_by ON history.recognitions USING btree (ended_by);

CREATE INDEX recognitions_id ON history.recognitions USING btree (id);

CREATE INDEX returns_ended_by ON history.returns USING btree (ended_by);

CREATE INDEX returns_id ON history.returns USING btree (id);

CREATE INDEX school_names_ended_by ON history.school_names USING btree (ended_by);

CREATE INDEX school_names_id ON history.school_names USING btree (id);

CREATE INDEX school_tiers_ended_by ON history.school_tiers USING btree (ended_by);

CREATE INDEX school_tiers_id ON history.school_tiers USING btree (id);

CREATE INDEX schools_ended_by ON history.schools USING btree (ended_by);

CREATE INDEX schools_id ON history.schools USING btree (id);

CREATE INDEX station_schools_ended_by ON history.station_schools USING btree (ended_by);

CREATE INDEX station_schools_id ON history.station_schools USING btree (id);

CREATE INDEX station_steps_ended_by ON history.station_steps USING btree (ended_by);

CREATE INDEX station_steps_id ON history.station_steps USING btree (id);

CREATE INDEX station_training_bodies_ended_by ON history.station_training_bodies USING btree (ended_by);

CREATE INDEX station_training_bodies_id ON history.station_training_bodies USING btree (id);

CREATE INDEX stations_ended_by ON history.stations USING btree (ended_by);

CREATE INDEX stations_id ON history.stations USING btree (id);

CREATE INDEX student_events_ended_by ON history.student_events USING btree (ended_by);

CREATE INDEX student_events_id ON history.student_events USING btree (id);

CREATE INDEX students_ended_by ON history.students USING btree (ended_by);

CREATE INDEX students_id ON history.students USING btree (id);

CREATE INDEX trainings_ended_by ON history.trainings USING btree (ended_by);

CREATE INDEX trainings_id ON history.trainings USING btree (id);

CREATE INDEX transitions_ended_by ON history.transitions USING btree (ended_by);

CREATE INDEX transitions_id ON history.transitions USING btree (id);

CREATE INDEX agreement_companies_company ON registry.agreement_companies USING btree (company_id);

CREATE INDEX agreement_majors_major ON registry.agreement_majors USING btree (major_id);

CREATE INDEX agreement_schools_school ON registry.agreement_schools USING btree (school_id);

CREATE INDEX attendances_company ON registry.attendances USING btree (company_id);

CREATE INDEX attendances_person ON registry.attendances USING btree (person_id);

CREATE INDEX certificates_person ON registry.certificates USING btree (person_id);

CREATE INDEX certificates_school ON registry.certificates USING btree (school_id);

CREATE INDEX certificates_station ON registry.certificates USING btree (station_id);

CREATE INDEX changes_made_at ON registry.changes USING btree (made_at);

CREATE INDEX committees_school ON registry.committees USING btree (school_id);

CREATE INDEX companies_name ON registry.companies USING btree (name);

CREATE INDEX company_names_name ON registry.company_names USING btree (name);

CREATE INDEX courses_company ON registry.courses USING btree (company_id);

CREATE INDEX courses_major ON registry.courses USING btree (major_id);

CREATE INDEX demands_occupation ON registry.demands USING btree (occupation);

CREATE INDEX demands_town ON registry.demands USING btree (town_id);

CREATE INDEX graduates_employer ON registry.graduates USING btree (employer_id);

CREATE INDEX major_industries_industry ON registry.major_industries USING btree (industry_id);

CREATE INDEX major_occupations_occupation ON registry.major_occupations USING btree (occupation_id);

CREATE INDEX majors_catalogue ON registry.majors USING btree (catalogue_id);

CREATE INDEX members_company ON registry.members USING btree (company_id);

CREATE INDEX persons_name ON registry.persons USING btree (name);

CREATE INDEX posts_person ON registry.posts USING btree (person_id);

CREATE INDEX recognitions_company ON registry.recognitions USING btree (company_id);

CREATE INDEX recognitions_major ON registry.recognitions USING btree (major_id);

CREATE INDEX recognitions_school ON registry.recognitions USING btree (school_id);

CREATE INDEX recognitions_station ON registry.recognitions USING btree (station_id);

CREATE INDEX station_schools_school ON registry.station_schools USING btree (school_id);

CREATE INDEX station_training_bodies_company ON registry.station_training_bodies USING btree (company_id);

CREATE INDEX stations_agreement ON registry.stations USING btree (agreement_id);

CREATE INDEX stations_host ON registry.stations USING btree (host_id);

CREATE INDEX students_major ON registry.students USING btree (major_id);

CREATE INDEX trainings_school ON registry.trainings USING btree (school_id);

CREATE INDEX trainings_station ON registry.trainings USING btree (station_id);

CREATE INDEX trainings_town ON registry.trainings USING btree (town_id);

CREATE TRIGGER begin_change BEFORE INSERT OR DELETE OR UPDATE ON registry.agreement_companies FOR EACH STATEMENT EXECUTE FUNCTION registry.begin_change();

CREATE TRIGGER begin_change BEFORE INSERT OR DELETE OR UPDATE ON registry.agreement_majors FOR EACH STATEMENT EXECUTE FUNCTION registry.begin_change();

CREATE TRIGGER begin_change BEFORE INSERT OR DELETE OR UPDATE ON registry.agreement_schools FOR EACH STATEMENT EXECUTE FUNCTION registry.begin_change();

CREATE TRIGGER begin_change BEFORE INSERT OR DELETE OR UPDATE ON registry.agreements FOR EACH STATEMENT EXECUTE FUNCTION registry.begin_change();

CREATE TRIGGER begin_change BEFORE INSERT OR DELETE OR UPDATE ON registry.assessments FOR EACH STATEMENT EXECUTE FUNCTION registry.begin_change();

CREATE TRIGGER begin_change BEFORE INSERT OR DELETE OR UPDATE ON registry.attendances FOR EACH STATEMENT EXECUTE FUNCTION registry.begin_change();

CREATE TRIGGER begin_change BEFORE INSERT OR DELETE OR UPDATE ON registry.catalogue_entries FOR EACH STATEMENT EXECUTE FUNCTION registry.begin_change();

CREATE TRIGGER begin_change BEFORE INSERT OR DELETE OR UPDATE ON registry.certificates FOR EACH STATEMENT EXECUTE FUNCTION registry.begin_change();

CREATE TRIGGER begin_change BEFORE INSERT OR DELETE OR UPDATE ON registry.committees FOR EACH STATEMENT EXECUTE FUNCTION registry.begin_change();

CREATE TRIGGER begin_change BEFORE INSERT OR DELETE OR UPDATE ON registry.companies FOR EACH STATEMENT EXECUTE FUNCTION registry.begin_change();

CREATE TRIGGER begin_change BEFORE INSERT OR DELETE OR UPDATE ON registry.company_names FOR EACH STATEMENT EXECUTE FUNCTION registry.begin_change();

CREATE TRIGGER begin_change BEFORE INSERT OR DELETE OR UPDATE ON registry.courses FOR EACH STATEMENT EXECUTE FUNCTION registry.begin_change();

CREATE TRIGGER begin_change BEFORE INSERT OR DELETE OR UPDATE ON registry.demands FOR EACH STATEMENT EXECUTE FUNCTION registry.begin_change();

CREATE TRIGGER begin_change BEFORE INSERT OR DELETE OR UPDATE ON registry.division_names FOR EACH STATEMENT EXECUTE FUNCTION registry.begin_change();

CREATE TRIGGER begin_change BEFORE INSERT OR DELETE OR UPDATE ON registry.divisions FOR EACH STATEMENT EXECUTE FUNCTION registry.begin_change();

CREATE TRIGGER begin_change BEFORE INSERT OR DELETE OR UPDATE ON registry.graduates FOR EACH STATEMENT EXECUTE FUNCTION registry.begin_change();

CREATE TRIGGER begin_change BEFORE INSERT OR DELETE OR UPDATE ON registry.industries FOR EACH STATEMENT EXECUTE FUNCTION registry.begin_change();

CREATE TRIGGER begin_change BEFORE INSERT OR DELETE OR UPDATE ON registry.major_industries FOR EACH STATEMENT EXECUTE FUNCTION registry.begin_change();

CREATE TRIGGER begin_change BEFORE INSERT OR DELETE OR UPDATE ON registry.major_occupations FOR EACH STATEMENT EXECUTE FUNCTION registry.begin_change();

CREATE TRIGGER begin_change BEFORE INSERT OR DELETE OR UPDATE ON registry.majors FOR EACH STATEMENT EXECUTE FUNCTION registry.begin_change();

CREATE TRIGGER begin_change BEFORE INSERT OR DELETE OR UPDATE ON registry.meetings FOR EACH STATEMENT EXECUTE FUNCTION registry.begin_change();

CREATE TRIGGER begin_change BEFORE INSERT OR DELETE OR UPDATE ON registry.members FOR EACH STATEMENT EXECUTE FUNCTION registry.begin_change();

CREATE TRIGGER begin_change BEFORE INSERT OR DELETE OR UPDATE ON registry.nations FOR EACH STATEMENT EXECUTE FUNCTION registry.begin_change();

CREATE TRIGGER begin_change BEFORE INSERT OR DELETE OR UPDATE ON registry.occupations FOR EACH STATEMENT EXECUTE FUNCTION registry.begin_change();

CREATE TRIGGER begin_change BEFORE INSERT OR DELETE OR UPDATE ON registry.performances FOR EACH STATEMENT EXECUTE FUNCTION registry.begin_change();

CREATE TRIGGER begin_change BEFORE INSERT OR DELETE OR UPDATE ON registry.persons FOR EACH STATEMENT EXECUTE FUNCTION registry.begin_change();

CREATE TRIGGER begin_change BEFORE INSERT OR DELETE OR UPDATE ON registry.posts FOR EACH STATEMENT EXECUTE FUNCTION registry.begin_change();

CREATE TRIGGER begin_change BEFORE INSERT OR DELETE OR UPDATE ON registry.recognitions FOR EACH STATEMENT EXECUTE FUNCTION registry.begin_change();

CREATE TRIGGER begin_change BEFORE INSERT OR DELETE OR UPDATE ON registry.returns FOR EACH STATEMENT EXECUTE FUNCTION registry.begin_change();

CREATE TRIGGER begin_change BEFORE INSERT OR DELETE OR UPDATE ON registry.school_names FOR EACH STATEMENT EXECUTE FUNCTION registry.begin_change();

CREATE TRIGGER begin_change BEFORE INSERT OR DELETE OR UPDATE ON registry.school_tiers FOR EACH STATEMENT EXECUTE FUNCTION registry.begin_change();

CREATE TRIGGER begin_change BEFORE INSERT OR DELETE OR UPDATE ON registry.schools FOR EACH STATEMENT EXECUTE FUNCTION registry.begin_change();

CREATE TRIGGER begin_change BEFORE INSERT OR DELETE OR UPDATE ON registry.station_schools FOR EACH STATEMENT EXECUTE FUNCTION registry.begin_change();

CREATE TRIGGER begin_change BEFORE INSERT OR DELETE OR UPDATE ON registry.station_steps FOR EACH STATEMENT EXECUTE FUNCTION registry.begin_change();

CREATE TRIGGER begin_change BEFORE INSERT OR DELETE OR UPDATE ON registry.station_training_bodies FOR EACH STATEMENT EXECUTE FUNCTION registry.begin_change();

CREATE TRIGGER begin_change BEFORE INSERT OR DELETE OR UPDATE ON registry.stations FOR EACH STATEMENT EXECUTE FUNCTION registry.begin_change();

CREATE TRIGGER begin_change BEFORE INSERT OR DELETE OR UPDATE ON registry.student_events FOR EACH STATEMENT EXECUTE FUNCTION registry.begin_change();

CREATE TRIGGER begin_change BEFORE INSERT OR DELETE OR UPDATE ON registry.students FOR EACH STATEMENT EXECUTE FUNCTION registry.begin_change();

CREATE TRIGGER begin_change BEFORE INSERT OR DELETE OR UPDATE ON registry.trainings FOR EACH STATEMENT EXECUTE FUNCTION registry.begin_change();

CREATE TRIGGER begin_change BEFORE INSERT OR DELETE OR UPDATE ON registry.transitions FOR EACH STATEMENT EXECUTE FUNCTION registry.begin_change();

CREATE TRIGGER begin_station AFTER INSERT ON registry.stations REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT WHEN ((current_setting('skillreg.source'::text, true) IS DISTINCT FROM 'revert'::text)) EXECUTE FUNCTION registry.begin_station();

CREATE TRIGGER end_studies AFTER INSERT ON registry.student_events REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT WHEN ((current_setting('skillreg.source'::text, true) IS DISTINCT FROM 'revert'::text)) EXECUTE FUNCTION registry.end_studies();

CREATE TRIGGER follow_added AFTER INSERT ON registry.transitions REFERENCING NEW TABLE AS moved FOR EACH STATEMENT WHEN (((pg_trigger_depth() = 0) AND (current_setting('skillreg.source'::text, true) IS DISTINCT FROM 'revert'::text))) EXECUTE FUNCTION registry.follow_transitions();

CREATE TRIGGER follow_changed AFTER UPDATE ON registry.transitions REFERENCING NEW TABLE AS moved FOR EACH STATEMENT WHEN (((pg_trigger_depth() = 0) AND (current_setting('skillreg.source'::text, true) IS DISTINCT FROM 'revert'::text))) EXECUTE FUNCTION registry.follow_transitions();

CREATE TRIGGER follow_removed AFTER DELETE ON registry.transitions REFERENCING OLD TABLE AS moved FOR EACH STATEMENT WHEN (((pg_trigger_depth() = 0) AND (current_setting('skillreg.source'::text, true) IS DISTINCT FROM 'revert'::text))) EXECUTE FUNCTION registry.follow_transitions();

CREATE TRIGGER keep_deleted AFTER DELETE ON registry.agreement_companies REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION registry.keep_history();

CREATE TRIGGER keep_deleted AFTER DELETE ON registry.agreement_majors REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION registry.keep_history();

CREATE TRIGGER keep_deleted AFTER DELETE ON registry.agreement_schools REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION registry.keep_history();

CREATE TRIGGER keep_deleted AFTER DELETE ON registry.agreements REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION registry.keep_history();

CREATE TRIGGER keep_deleted AFTER DELETE ON registry.assessments REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION registry.keep_history();

CREATE TRIGGER keep_deleted AFTER DELETE ON registry.attendances REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION registry.keep_history();

CREATE TRIGGER keep_deleted AFTER DELETE ON registry.catalogue_entries REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION registry.keep_history();

CREATE TRIGGER keep_deleted AFTER DELETE ON registry.certificates REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION registry.keep_history();

CREATE TRIGGER keep_deleted AFTER DELETE ON registry.committees REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION registry.keep_history();

CREATE TRIGGER keep_deleted AFTER DELETE ON registry.companies REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION registry.keep_history();

CREATE TRIGGER keep_deleted AFTER DELETE ON registry.company_names REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION registry.keep_history();

CREATE TRIGGER keep_deleted AFTER DELETE ON registry.courses REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION registry.keep_history();

CREATE TRIGGER keep_deleted AFTER DELETE ON registry.demands REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION registry.keep_history();

CREATE TRIGGER keep_deleted AFTER DELETE ON registry.division_names REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION registry.keep_history();

CREATE TRIGGER keep_deleted AFTER DELETE ON registry.divisions REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION registry.keep_history();

CREATE TRIGGER keep_deleted AFTER DELETE ON registry.graduates REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION registry.keep_history();

CREATE TRIGGER keep_deleted AFTER DELETE ON registry.industries REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION registry.keep_history();

CREATE TRIGGER keep_deleted AFTER DELETE ON registry.major_industries REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION registry.keep_history();

CREATE TRIGGER keep_deleted AFTER DELETE ON registry.major_occupations REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION registry.keep_history();

CREATE TRIGGER keep_deleted AFTER DELETE ON registry.majors REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION registry.keep_history();

CREATE TRIGGER keep_deleted AFTER DELETE ON registry.meetings REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION registry.keep_history();

CREATE TRIGGER keep_deleted AFTER DELETE ON registry.members REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION registry.keep_history();

CREATE TRIGGER keep_deleted AFTER DELETE ON registry.nations REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION registry.keep_history();

CREATE TRIGGER keep_deleted AFTER DELETE ON registry.occupations REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION registry.keep_history();

CREATE TRIGGER keep_deleted AFTER DELETE ON registry.performances REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION registry.keep_history();

CREATE TRIGGER keep_deleted AFTER DELETE ON registry.persons REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION registry.keep_history();

CREATE TRIGGER keep_deleted AFTER DELETE ON registry.posts REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION registry.keep_history();

CREATE TRIGGER keep_deleted AFTER DELETE ON registry.recognitions REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION registry.keep_history();

CREATE TRIGGER keep_deleted AFTER DELETE ON registry.returns REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION registry.keep_history();

CREATE TRIGGER keep_deleted AFTER DELETE ON registry.school_names REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION registry.keep_history();

CREATE TRIGGER keep_deleted AFTER DELETE ON registry.school_tiers REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION registry.keep_history();

CREATE TRIGGER keep_deleted AFTER DELETE ON registry.schools REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION registry.keep_history();

CREATE TRIGGER keep_deleted AFTER DELETE ON registry.station_schools REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION registry.keep_history();

CREATE TRIGGER keep_deleted AFTER DELETE ON registry.station_steps REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION registry.keep_history();

CREATE TRIGGER keep_deleted AFTER DELETE ON registry.station_training_bodies REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION registry.keep_history();

CREATE TRIGGER keep_deleted AFTER DELETE ON registry.stations REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION registry.keep_history();

CREATE TRIGGER keep_deleted AFTER DELETE ON registry.student_events REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION registry.keep_history();

CREATE TRIGGER keep_deleted AFTER DELETE ON registry.students REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION registry.keep_history();

CREATE TRIGGER keep_deleted AFTER DELETE ON registry.trainings REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION registry.keep_history();

CREATE TRIGGER keep_deleted AFTER DELETE ON registry.transitions REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION registry.keep_history();

CREATE TRIGGER keep_name AFTER UPDATE OF name ON registry.companies FOR EACH ROW WHEN ((old.name <> new.name)) EXECUTE FUNCTION registry.keep_company_name();

CREATE TRIGGER keep_name AFTER UPDATE OF name ON registry.schools FOR EACH ROW WHEN ((old.name <> new.name)) EXECUTE FUNCTION registry.keep_school_name();

CREATE TRIGGER keep_updated AFTER UPDATE ON registry.agreement_companies REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION registry.keep_history();

CREATE TRIGGER keep_updated AFTER UPDATE ON registry.agreement_majors REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION registry.keep_history();

CREATE TRIGGER keep_updated AFTER UPDATE ON registry.agreement_schools REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION registry.keep_history();

CREATE TRIGGER keep_updated AFTER UPDATE ON registry.agreements REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION registry.keep_history();

CREATE TRIGGER keep_updated AFTER UPDATE ON registry.assessments REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION registry.keep_history();

CREATE TRIGGER keep_updated AFTER UPDATE ON registry.attendances REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION registry.keep_history();

CREATE TRIGGER keep_updated AFTER UPDATE ON registry.catalogue_entries REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION registry.keep_history();

CREATE TRIGGER keep_updated AFTER UPDATE ON registry.certificates REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION registry.keep_history();

CREATE TRIGGER keep_updated AFTER UPDATE ON registry.committees REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION registry.keep_history();

CREATE TRIGGER keep_updated AFTER UPDATE ON registry.companies REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION registry.keep_history();

CREATE TRIGGER keep_updated AFTER UPDATE ON registry.company_names REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION registry.keep_history();

CREATE TRIGGER keep_updated AFTER UPDATE ON registry.courses REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION registry.keep_history();

CREATE TRIGGER keep_updated AFTER UPDATE ON registry.demands REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION registry.keep_history();

CREATE TRIGGER keep_updated AFTER UPDATE ON registry.division_names REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION registry.keep_history();

CREATE TRIGGER keep_updated AFTER UPDATE ON registry.divisions REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION registry.keep_history();

CREATE TRIGGER keep_updated AFTER UPDATE ON registry.graduates REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION registry.keep_history();

CREATE TRIGGER keep_updated AFTER UPDATE ON registry.industries REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION registry.keep_history();

CREATE TRIGGER keep_updated AFTER UPDATE ON registry.major_industries REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION registry.keep_history();

CREATE TRIGGER keep_updated AFTER UPDATE ON registry.major_occupations REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION registry.keep_history();

CREATE TRIGGER keep_updated AFTER UPDATE ON registry.majors REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION registry.keep_history();

CREATE TRIGGER keep_updated AFTER UPDATE ON registry.meetings REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION registry.keep_history();

CREATE TRIGGER keep_updated AFTER UPDATE ON registry.members REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION registry.keep_history();

CREATE TRIGGER keep_updated AFTER UPDATE ON registry.nations REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION registry.keep_history();

CREATE TRIGGER keep_updated AFTER UPDATE ON registry.occupations REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION registry.keep_history();

CREATE TRIGGER keep_updated AFTER UPDATE ON registry.performances REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION registry.keep_history();

CREATE TRIGGER keep_updated AFTER UPDATE ON registry.persons REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION registry.keep_history();

CREATE TRIGGER keep_updated AFTER UPDATE ON registry.posts REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION registry.keep_history();

CREATE TRIGGER keep_updated AFTER UPDATE ON registry.recognitions REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION registry.keep_history();

CREATE TRIGGER keep_updated AFTER UPDATE ON registry.returns REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION registry.keep_history();

CREATE TRIGGER keep_updated AFTER UPDATE ON registry.school_names REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION registry.keep_history();

CREATE TRIGGER keep_updated AFTER UPDATE ON registry.school_tiers REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION registry.keep_history();

CREATE TRIGGER keep_updated AFTER UPDATE ON registry.schools REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION registry.keep_history();

CREATE TRIGGER keep_updated AFTER UPDATE ON registry.station_schools REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION registry.keep_history();

CREATE TRIGGER keep_updated AFTER UPDATE ON registry.station_steps REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION registry.keep_history();

CREATE TRIGGER keep_updated AFTER UPDATE ON registry.station_training_bodies REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION registry.keep_history();

CREATE TRIGGER keep_updated AFTER UPDATE ON registry.stations REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION registry.keep_history();

CREATE TRIGGER keep_updated AFTER UPDATE ON registry.student_events REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION registry.keep_history();

CREATE TRIGGER keep_updated AFTER UPDATE ON registry.students REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION registry.keep_history();

CREATE TRIGGER keep_updated AFTER UPDATE ON registry.trainings REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION registry.keep_history();

CREATE TRIGGER keep_updated AFTER UPDATE ON registry.transitions REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION registry.keep_history();

CREATE TRIGGER number BEFORE INSERT ON registry.attendances FOR EACH ROW EXECUTE FUNCTION registry.number_attendances();

CREATE TRIGGER number BEFORE INSERT ON registry.demands FOR EACH ROW EXECUTE FUNCTION registry.number_demands();

CREATE TRIGGER number BEFORE INSERT ON registry.recognitions FOR EACH ROW EXECUTE FUNCTION registry.number_recognitions();

CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON registry.agreement_companies FOR EACH STATEMENT EXECUTE FUNCTION registry.refuse_truncate();

CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON registry.agreement_majors FOR EACH STATEMENT EXECUTE FUNCTION registry.refuse_truncate();

CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON registry.agreement_schools FOR EACH STATEMENT EXECUTE FUNCTION registry.refuse_truncate();

CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON registry.agreements FOR EACH STATEMENT EXECUTE FUNCTION registry.refuse_truncate();

CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON registry.assessments FOR EACH STATEMENT EXECUTE FUNCTION registry.refuse_truncate();

CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON registry.attendances FOR EACH STATEMENT EXECUTE FUNCTION registry.refuse_truncate();

CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON registry.catalogue_entries FOR EACH STATEMENT EXECUTE FUNCTION registry.refuse_truncate();

CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON registry.certificates FOR EACH STATEMENT EXECUTE FUNCTION registry.refuse_truncate();

CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON registry.committees FOR EACH STATEMENT EXECUTE FUNCTION registry.refuse_truncate();

CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON registry.companies FOR EACH STATEMENT EXECUTE FUNCTION registry.refuse_truncate();

CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON registry.company_names FOR EACH STATEMENT EXECUTE FUNCTION registry.refuse_truncate();

CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON registry.courses FOR EACH STATEMENT EXECUTE FUNCTION registry.refuse_truncate();

CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON registry.demands FOR EACH STATEMENT EXECUTE FUNCTION registry.refuse_truncate();

CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON registry.division_names FOR EACH STATEMENT EXECUTE FUNCTION registry.refuse_truncate();

CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON registry.divisions FOR EACH STATEMENT EXECUTE FUNCTION registry.refuse_truncate();

CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON registry.graduates FOR EACH STATEMENT EXECUTE FUNCTION registry.refuse_truncate();

CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON registry.industries FOR EACH STATEMENT EXECUTE FUNCTION registry.refuse_truncate();

CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON registry.major_industries FOR EACH STATEMENT EXECUTE FUNCTION registry.refuse_truncate();

CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON registry.major_occupations FOR EACH STATEMENT EXECUTE FUNCTION registry.refuse_truncate();

CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON registry.majors FOR EACH STATEMENT EXECUTE FUNCTION registry.refuse_truncate();

CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON registry.meetings FOR EACH STATEMENT EXECUTE FUNCTION registry.refuse_truncate();

CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON registry.members FOR EACH STATEMENT EXECUTE FUNCTION registry.refuse_truncate();

CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON registry.nations FOR EACH STATEMENT EXECUTE FUNCTION registry.refuse_truncate();

CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON registry.occupations FOR EACH STATEMENT EXECUTE FUNCTION registry.refuse_truncate();

CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON registry.performances FOR EACH STATEMENT EXECUTE FUNCTION registry.refuse_truncate();

CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON registry.persons FOR EACH STATEMENT EXECUTE FUNCTION registry.refuse_truncate();

CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON registry.posts FOR EACH STATEMENT EXECUTE FUNCTION registry.refuse_truncate();

CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON registry.recognitions FOR EACH STATEMENT EXECUTE FUNCTION registry.refuse_truncate();

CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON registry.returns FOR EACH STATEMENT EXECUTE FUNCTION registry.refuse_truncate();

CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON registry.school_names FOR EACH STATEMENT EXECUTE FUNCTION registry.refuse_truncate();

CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON registry.school_tiers FOR EACH STATEMENT EXECUTE FUNCTION registry.refuse_truncate();

CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON registry.schools FOR EACH STATEMENT EXECUTE FUNCTION registry.refuse_truncate();

CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON registry.station_schools FOR EACH STATEMENT EXECUTE FUNCTION registry.refuse_truncate();

CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON registry.station_steps FOR EACH STATEMENT EXECUTE FUNCTION registry.refuse_truncate();

CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON registry.station_training_bodies FOR EACH STATEMENT EXECUTE FUNCTION registry.refuse_truncate();

CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON registry.stations FOR EACH STATEMENT EXECUTE FUNCTION registry.refuse_truncate();

CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON registry.student_events FOR EACH STATEMENT EXECUTE FUNCTION registry.refuse_truncate();

CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON registry.students FOR EACH STATEMENT EXECUTE FUNCTION registry.refuse_truncate();

CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON registry.trainings FOR EACH STATEMENT EXECUTE FUNCTION registry.refuse_truncate();

CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON registry.transitions FOR EACH STATEMENT EXECUTE FUNCTION registry.refuse_truncate();

CREATE TRIGGER stamp_change BEFORE UPDATE ON registry.agreement_companies FOR EACH ROW EXECUTE FUNCTION registry.stamp_change();

CREATE TRIGGER stamp_change BEFORE UPDATE ON registry.agreement_majors FOR EACH ROW EXECUTE FUNCTION registry.stamp_change();

CREATE TRIGGER stamp_change BEFORE UPDATE ON registry.agreement_schools FOR EACH ROW EXECUTE FUNCTION registry.stamp_change();

CREATE TRIGGER stamp_change BEFORE UPDATE ON registry.agreements FOR EACH ROW EXECUTE FUNCTION registry.stamp_change();

CREATE TRIGGER stamp_change BEFORE UPDATE ON registry.assessments FOR EACH ROW EXECUTE FUNCTION registry.stamp_change();

CREATE TRIGGER stamp_change BEFORE UPDATE ON registry.attendances FOR EACH ROW EXECUTE FUNCTION registry.stamp_change();

CREATE TRIGGER stamp_change BEFORE UPDATE ON registry.catalogue_entries FOR EACH ROW EXECUTE FUNCTION registry.stamp_change();

CREATE TRIGGER stamp_change BEFORE UPDATE ON registry.certificates FOR EACH ROW EXECUTE FUNCTION registry.stamp_change();

CREATE TRIGGER stamp_change BEFORE UPDATE ON registry.committees FOR EACH ROW EXECUTE FUNCTION registry.stamp_change();

CREATE TRIGGER stamp_change BEFORE UPDATE ON registry.companies FOR EACH ROW EXECUTE FUNCTION registry.stamp_change();

CREATE TRIGGER stamp_change BEFORE UPDATE ON registry.company_names FOR EACH ROW EXECUTE FUNCTION registry.stamp_change();

CREATE TRIGGER stamp_change BEFORE UPDATE ON registry.courses FOR EACH ROW EXECUTE FUNCTION registry.stamp_change();

CREATE TRIGGER stamp_change BEFORE UPDATE ON registry.demands FOR EACH ROW EXECUTE FUNCTION registry.stamp_change();

CREATE TRIGGER stamp_change BEFORE UPDATE ON registry.division_names FOR EACH ROW EXECUTE FUNCTION registry.stamp_change();

CREATE TRIGGER stamp_change BEFORE UPDATE ON registry.divisions FOR EACH ROW EXECUTE FUNCTION registry.stamp_change();

CREATE TRIGGER stamp_change BEFORE UPDATE ON registry.graduates FOR EACH ROW EXECUTE FUNCTION registry.stamp_change();

CREATE TRIGGER stamp_change BEFORE UPDATE ON registry.industries FOR EACH ROW EXECUTE FUNCTION registry.stamp_change();

CREATE TRIGGER stamp_change BEFORE UPDATE ON registry.major_industries FOR EACH ROW EXECUTE FUNCTION registry.stamp_change();

CREATE TRIGGER stamp_change BEFORE UPDATE ON registry.major_occupations FOR EACH ROW EXECUTE FUNCTION registry.stamp_change();

CREATE TRIGGER stamp_change BEFORE UPDATE ON registry.majors FOR EACH ROW EXECUTE FUNCTION registry.stamp_change();

CREATE TRIGGER stamp_change BEFORE UPDATE ON registry.meetings FOR EACH ROW EXECUTE FUNCTION registry.stamp_change();

CREATE TRIGGER stamp_change BEFORE UPDATE ON registry.members FOR EACH ROW EXECUTE FUNCTION registry.stamp_change();

CREATE TRIGGER stamp_change BEFORE UPDATE ON registry.nations FOR EACH ROW EXECUTE FUNCTION registry.stamp_change();

CREATE TRIGGER stamp_change BEFORE UPDATE ON registry.occupations FOR EACH ROW EXECUTE FUNCTION registry.stamp_change();

CREATE TRIGGER stamp_change BEFORE UPDATE ON registry.performances FOR EACH ROW EXECUTE FUNCTION registry.stamp_change();

CREATE TRIGGER stamp_change BEFORE UPDATE ON registry.persons FOR EACH ROW EXECUTE FUNCTION registry.stamp_change();

CREATE TRIGGER stamp_change BEFORE UPDATE ON registry.posts FOR EACH ROW EXECUTE FUNCTION registry.stamp_change();

CREATE TRIGGER stamp_change BEFORE UPDATE ON registry.recognitions FOR EACH ROW EXECUTE FUNCTION registry.stamp_change();

CREATE TRIGGER stamp_change BEFORE UPDATE ON registry.returns FOR EACH ROW EXECUTE FUNCTION registry.stamp_change();

CREATE TRIGGER stamp_change BEFORE UPDATE ON registry.school_names FOR EACH ROW EXECUTE FUNCTION registry.stamp_change();

CREATE TRIGGER stamp_change BEFORE UPDATE ON registry.school_tiers FOR EACH ROW EXECUTE FUNCTION registry.stamp_change();

CREATE TRIGGER stamp_change BEFORE UPDATE ON registry.schools FOR EACH ROW EXECUTE FUNCTION registry.stamp_change();

CREATE TRIGGER stamp_change BEFORE UPDATE ON registry.station_schools FOR EACH ROW EXECUTE FUNCTION registry.stamp_change();

CREATE TRIGGER stamp_change BEFORE UPDATE ON registry.station_steps FOR EACH ROW EXECUTE FUNCTION registry.stamp_change();

CREATE TRIGGER stamp_change BEFORE UPDATE ON registry.station_training_bodies FOR EACH ROW EXECUTE FUNCTION registry.stamp_change();

CREATE TRIGGER stamp_change BEFORE UPDATE ON registry.stations FOR EACH ROW EXECUTE FUNCTION registry.stamp_change();

CREATE TRIGGER stamp_change BEFORE UPDATE ON registry.student_events FOR EACH ROW EXECUTE FUNCTION registry.stamp_change();

CREATE TRIGGER stamp_change BEFORE UPDATE ON registry.students FOR EACH ROW EXECUTE FUNCTION registry.stamp_change();

CREATE TRIGGER stamp_change BEFORE UPDATE ON registry.trainings FOR EACH ROW EXECUTE FUNCTION registry.stamp_change();

CREATE TRIGGER stamp_change BEFORE UPDATE ON registry.transitions FOR EACH ROW EXECUTE FUNCTION registry.stamp_change();

CREATE CONSTRAINT TRIGGER stations_status_legal AFTER UPDATE OF status ON registry.stations NOT DEFERRABLE INITIALLY IMMEDIATE FOR EACH ROW WHEN (((old.status <> new.status) AND (current_setting('skillreg.source'::text, true) IS DISTINCT FROM 'revert'::text))) EXECUTE FUNCTION registry.step_station();

CREATE CONSTRAINT TRIGGER student_events_legal AFTER INSERT OR UPDATE ON registry.student_events NOT DEFERRABLE INITIALLY IMMEDIATE FOR EACH ROW EXECUTE FUNCTION registry.check_student_events();

CREATE CONSTRAINT TRIGGER transitions_legal AFTER INSERT OR DELETE OR UPDATE ON registry.transitions NOT DEFERRABLE INITIALLY IMMEDIATE FOR EACH ROW EXECUTE FUNCTION registry.check_transitions();

ALTER TABLE ONLY registry.agreement_companies
    ADD CONSTRAINT agreement_companies_agreement_exists FOREIGN KEY (agreement_id) REFERENCES registry.agreements(id) ON DELETE CASCADE;

COMMENT ON CONSTRAINT agreement_companies_agreement_exists ON registry.agreement_companies IS '协议未登记 / No such agreement';

ALTER TABLE ONLY registry.agreement_companies
    ADD CONSTRAINT agreement_companies_company_exists FOREIGN KEY (company_id) REFERENCES registry.companies(id) ON DELETE RESTRICT;

COMMENT ON CONSTRAINT agreement_companies_company_exists ON registry.agreement_companies IS '该企业仍为协议一方 / The company is still party to an agreement';

ALTER TABLE ONLY registry.agreement_majors
    ADD CONSTRAINT agreement_majors_agreement_exists FOREIGN KEY (agreement_id) REFERENCES registry.agreements(id) ON DELETE CASCADE;

COMMENT ON CONSTRAINT agreement_majors_agreement_exists ON registry.agreement_majors IS '协议未登记 / No such agreement';

ALTER TABLE ONLY registry.agreement_majors
    ADD CONSTRAINT agreement_majors_major_exists FOREIGN KEY (major_id) REFERENCES registry.majors(id) ON DELETE RESTRICT;

COMMENT ON CONSTRAINT agreement_majors_major_exists ON registry.agreement_majors IS '该专业仍被协议引用 / The major is still referred to by a agreement';

ALTER TABLE ONLY registry.agreement_schools
    ADD CONSTRAINT agreement_schools_agreement_exists FOREIGN KEY (agreement_id) REFERENCES registry.agreements(id) ON DELETE CASCADE;

COMMENT ON CONSTRAINT agreement_schools_agreement_exists ON registry.agreement_schools IS '协议未登记 / No such agreement';

ALTER TABLE ONLY registry.agreement_schools
    ADD CONSTRAINT agreement_schools_school_exists FOREIGN KEY (school_id) REFERENCES registry.schools(id) ON DELETE RESTRICT;

COMMENT ON CONSTRAINT agreement_schools_school_exists ON registry.agreement_schools IS '该院校仍为协议一方 / The school is still party to an agreement';

ALTER TABLE ONLY registry.agreements
    ADD CONSTRAINT agreements_renews_exists FOREIGN KEY (renews_id) REFERENCES registry.agreements(id) ON DELETE RESTRICT;

COMMENT ON CONSTRAINT agreements_renews_exists ON registry.agreements IS '该协议已被续签,续签协议仍在登记 / The agreement was renewed by one that is registered';

ALTER TABLE ONLY registry.assessments
    ADD CONSTRAINT assessments_station_exists FOREIGN KEY (station_id) REFERENCES registry.stations(id) ON DELETE RESTRICT;

COMMENT ON CONSTRAINT assessments_station_exists ON registry.assessments IS '该服务站仍有服务站年度考核 / The station still has assessments';

ALTER TABLE ONLY registry.attendances
    ADD CONSTRAINT attendances_company_exists FOREIGN KEY (company_id) REFERENCES registry.companies(id) ON DELETE RESTRICT;

COMMENT ON CONSTRAINT attendances_company_exists ON registry.attendances IS '该企业仍有培训出勤 / The company still has attendances';

ALTER TABLE ONLY registry.attendances
    ADD CONSTRAINT attendances_person_exists FOREIGN KEY (person_id) REFERENCES registry.persons(id) ON DELETE RESTRICT;

COMMENT ON CONSTRAINT attendances_person_exists ON registry.attendances IS '该人员仍有培训出勤 / The person still has attendances';

ALTER TABLE ONLY registry.attendances
    ADD CONSTRAINT attendances_training_exists FOREIGN KEY (training_id) REFERENCES registry.trainings(id) ON DELETE RESTRICT;

COMMENT ON CONSTRAINT attendances_training_exists ON registry.attendances IS '该培训(宣讲)仍有培训出勤 / The training still has attendances';

ALTER TABLE ONLY registry.certificates
    ADD CONSTRAINT certificates_person_exists FOREIGN KEY (person_id) REFERENCES registry.persons(id) ON DELETE RESTRICT;

COMMENT ON CONSTRAINT certificates_person_exists ON registry.certificates IS '该人员仍有证书 / The person still holds certificates';

ALTER TABLE ONLY registry.certificates
    ADD CONSTRAINT certificates_school_exists FOREIGN KEY (school_id) REFERENCES registry.schools(id) ON DELETE RESTRICT;

COMMENT ON CONSTRAINT certificates_school_exists ON registry.certificates IS '该院校仍有培养的证书 / Certificates were still trained at the school';

ALTER TABLE ONLY registry.certificates
    ADD CONSTRAINT certificates_station_exists FOREIGN KEY (station_id) REFERENCES registry.stations(id) ON DELETE RESTRICT;

COMMENT ON CONSTRAINT certificates_station_exists ON registry.certificates IS '该服务站仍有培养的证书 / Certificates were still trained at the station';

ALTER TABLE ONLY registry.committees
    ADD CONSTRAINT committees_school_exists FOREIGN KEY (school_id) REFERENCES registry.schools(id) ON DELETE RESTRICT;

COMMENT ON CONSTRAINT committees_school_exists ON registry.committees IS '该院校仍有校企合作委员会 / The school still has committees';

ALTER TABLE ONLY registry.companies
    ADD CONSTRAINT companies_town_exists FOREIGN KEY (town_id) REFERENCES registry.divisions(id) ON DELETE RESTRICT;

COMMENT ON CONSTRAINT companies_town_exists ON registry.companies IS '仍有企业登记在该镇街 / Companies are still registered in the town';

ALTER TABLE ONLY registry.company_names
    ADD CONSTRAINT company_names_company_exists FOREIGN KEY (company_id) REFERENCES registry.companies(id) ON DELETE CASCADE;

COMMENT ON CONSTRAINT company_names_company_exists ON registry.company_names IS '企业未登记 / No such company';

ALTER TABLE ONLY registry.courses
    ADD CONSTRAINT courses_company_exists FOREIGN KEY (company_id) REFERENCES registry.companies(id) ON DELETE RESTRICT;

COMMENT ON CONSTRAINT courses_company_exists ON registry.courses IS '该企业仍有课程 / The company still has courses';

ALTER TABLE ONLY registry.courses
    ADD CONSTRAINT courses_major_offered FOREIGN KEY (major_id, school_id) REFERENCES registry.majors(id, school_id) ON DELETE RESTRICT;

COMMENT ON CONSTRAINT courses_major_offered ON registry.courses IS '该专业非本院校开设,或仍有课程 / The major is not of this school, or still has courses';

ALTER TABLE ONLY registry.courses
    ADD CONSTRAINT courses_school_exists FOREIGN KEY (school_id) REFERENCES registry.schools(id) ON DELETE RESTRICT;

COMMENT ON CONSTRAINT courses_school_exists ON registry.courses IS '该院校仍有课程 / The school still has courses';

ALTER TABLE ONLY registry.demands
    ADD CONSTRAINT demands_company_exists FOREIGN KEY (company_id) REFERENCES registry.companies(id) ON DELETE RESTRICT;

COMMENT ON CONSTRAINT demands_company_exists ON registry.demands IS '该企业仍有企业用工需求 / The company still has demands';

ALTER TABLE ONLY registry.demands
    ADD CONSTRAINT demands_town_exists FOREIGN KEY (town_id) REFERENCES registry.divisions(id) ON DELETE RESTRICT;

COMMENT ON CONSTRAINT demands_town_exists ON registry.demands IS '该镇街仍有企业用工需求 / The town still has demands';

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
    ADD CONSTRAINT graduates_employer_town_exists FOREIGN KEY (employer_town_id) REFERENCES registry.divisions(id) ON DELETE RESTRICT;

COMMENT ON CONSTRAINT graduates_employer_town_exists ON registry.graduates IS '仍有毕业生就业于该镇街 / Graduates are still employed in the town';

ALTER TABLE ONLY registry.graduates
    ADD CONSTRAINT graduates_student_exists FOREIGN KEY (student_id) REFERENCES registry.students(id) ON DELETE RESTRICT;

COMMENT ON CONSTRAINT graduates_student_exists ON registry.graduates IS '该学生仍有毕业信息 / The student still has a graduation';

ALTER TABLE ONLY registry.major_industries
    ADD CONSTRAINT major_industries_industry_exists FOREIGN KEY (industry_id) REFERENCES registry.industries(id) ON DELETE RESTRICT;

COMMENT ON CONSTRAINT major_industries_industry_exists ON registry.major_industries IS '该行业分类仍被专业引用 / The industry is still referred to by a major';

ALTER TABLE ONLY registry.major_industries
    ADD CONSTRAINT major_industries_major_exists FOREIGN KEY (major_id) REFERENCES registry.majors(id) ON DELETE CASCADE;

COMMENT ON CONSTRAINT major_industries_major_exists ON registry.major_industries IS '专业未登记 / No such major';

ALTER TABLE ONLY registry.major_occupations
    ADD CONSTRAINT major_occupations_major_exists FOREIGN KEY (major_id) REFERENCES registry.majors(id) ON DELETE CASCADE;

COMMENT ON CONSTRAINT major_occupations_major_exists ON registry.major_occupations IS '专业未登记 / No such major';

ALTER TABLE ONLY registry.major_occupations
    ADD CONSTRAINT major_occupations_occupation_exists FOREIGN KEY (occupation_id) REFERENCES registry.occupations(id) ON DELETE RESTRICT;

COMMENT ON CONSTRAINT major_occupations_occupation_exists ON registry.major_occupations IS '该职业(工种)目录仍被专业引用 / The occupation is still referred to by a major';

ALTER TABLE ONLY registry.majors
    ADD CONSTRAINT majors_catalogue_exists FOREIGN KEY (catalogue_id) REFERENCES registry.catalogue_entries(id) ON DELETE RESTRICT;

COMMENT ON CONSTRAINT majors_catalogue_exists ON registry.majors IS '仍有院校开设该目录专业 / Schools still offer this catalogue major';

ALTER TABLE ONLY registry.majors
    ADD CONSTRAINT majors_school_exists FOREIGN KEY (school_id) REFERENCES registry.schools(id) ON DELETE RESTRICT;

COMMENT ON CONSTRAINT majors_school_exists ON registry.majors IS '该院校仍有专业 / The school still offers majors';

ALTER TABLE ONLY registry.meetings
    ADD CONSTRAINT meetings_committee_exists FOREIGN KEY (committee_id) REFERENCES registry.committees(id) ON DELETE RESTRICT;

COMMENT ON CONSTRAINT meetings_committee_exists ON registry.meetings IS '该校企合作委员会仍有委员会会议 / The committee still has meetings';

ALTER TABLE ONLY registry.members
    ADD CONSTRAINT members_committee_exists FOREIGN KEY (committee_id) REFERENCES registry.committees(id) ON DELETE RESTRICT;

COMMENT ON CONSTRAINT members_committee_exists ON registry.members IS '该校企合作委员会仍有委员会委员 / The committee still has members';

ALTER TABLE ONLY registry.members
    ADD CONSTRAINT members_company_exists FOREIGN KEY (company_id) REFERENCES registry.companies(id) ON DELETE RESTRICT;

COMMENT ON CONSTRAINT members_company_exists ON registry.members IS '该企业仍有委员会委员 / The company still has members';

ALTER TABLE ONLY registry.performances
    ADD CONSTRAINT performances_agreement_exists FOREIGN KEY (agreement_id) REFERENCES registry.agreements(id) ON DELETE RESTRICT;

COMMENT ON CONSTRAINT performances_agreement_exists ON registry.performances IS '该协议仍有协议年度履行 / The agreement still has performances';

ALTER TABLE ONLY registry.posts
    ADD CONSTRAINT posts_company_exists FOREIGN KEY (company_id) REFERENCES registry.companies(id) ON DELETE RESTRICT;

COMMENT ON CONSTRAINT posts_company_exists ON registry.posts IS '该企业仍有企业任职 / The company still has posts';

ALTER TABLE ONLY registry.posts
    ADD CONSTRAINT posts_person_exists FOREIGN KEY (person_id) REFERENCES registry.persons(id) ON DELETE RESTRICT;

COMMENT ON CONSTRAINT posts_person_exists ON registry.posts IS '该人员仍有企业任职 / The person still has posts';

ALTER TABLE ONLY registry.recognitions
    ADD CONSTRAINT recognitions_company_exists FOREIGN KEY (company_id) REFERENCES registry.companies(id) ON DELETE RESTRICT;

COMMENT ON CONSTRAINT recognitions_company_exists ON registry.recognitions IS '该企业仍有称号认定 / The company still has recognitions';

ALTER TABLE ONLY registry.recognitions
    ADD CONSTRAINT recognitions_major_exists FOREIGN KEY (major_id) REFERENCES registry.majors(id) ON DELETE RESTRICT;

COMMENT ON CONSTRAINT recognitions_major_exists ON registry.recognitions IS '该专业仍有称号认定 / The major still has recognitions';

ALTER TABLE ONLY registry.recognitions
    ADD CONSTRAINT recognitions_school_exists FOREIGN KEY (school_id) REFERENCES registry.schools(id) ON DELETE RESTRICT;

COMMENT ON CONSTRAINT recognitions_school_exists ON registry.recognitions IS '该院校仍有称号认定 / The school still has recognitions';

ALTER TABLE ONLY registry.recognitions
    ADD CONSTRAINT recognitions_station_exists FOREIGN KEY (station_id) REFERENCES registry.stations(id) ON DELETE RESTRICT;

COMMENT ON CONSTRAINT recognitions_station_exists ON registry.recognitions IS '该服务站仍有称号认定 / The station still has recognitions';

ALTER TABLE ONLY registry.returns
    ADD CONSTRAINT returns_school_exists FOREIGN KEY (school_id) REFERENCES registry.schools(id) ON DELETE RESTRICT;

COMMENT ON CONSTRAINT returns_school_exists ON registry.returns IS '该院校仍有院校年度报表数据 / The school still has returns';

ALTER TABLE ONLY registry.school_names
    ADD CONSTRAINT school_names_school_exists FOREIGN KEY (school_id) REFERENCES registry.schools(id) ON DELETE CASCADE;

COMMENT ON CONSTRAINT school_names_school_exists ON registry.school_names IS '院校未登记 / No such school';

ALTER TABLE ONLY registry.school_tiers
    ADD CONSTRAINT school_tiers_school_exists FOREIGN KEY (school_id) REFERENCES registry.schools(id) ON DELETE CASCADE;

COMMENT ON CONSTRAINT school_tiers_school_exists ON registry.school_tiers IS '该院校仍有院校类型沿革 / The school still has school tiers';

ALTER TABLE ONLY registry.schools
    ADD CONSTRAINT schools_town_exists FOREIGN KEY (town_id) REFERENCES registry.divisions(id) ON DELETE RESTRICT;

COMMENT ON CONSTRAINT schools_town_exists ON registry.schools IS '仍有院校登记在该镇街 / Schools are still registered in the town';

ALTER TABLE ONLY registry.station_schools
    ADD CONSTRAINT station_schools_school_exists FOREIGN KEY (school_id) REFERENCES registry.schools(id) ON DELETE RESTRICT;

COMMENT ON CONSTRAINT station_schools_school_exists ON registry.station_schools IS '该院校仍为服务站合作院校 / The school is still partner of a station';

ALTER TABLE ONLY registry.station_schools
    ADD CONSTRAINT station_schools_station_exists FOREIGN KEY (station_id) REFERENCES registry.stations(id) ON DELETE CASCADE;

COMMENT ON CONSTRAINT station_schools_station_exists ON registry.station_schools IS '服务站未登记 / No such station';

ALTER TABLE ONLY registry.station_training_bodies
    ADD CONSTRAINT station_training_bodies_company_exists FOREIGN KEY (company_id) REFERENCES registry.companies(id) ON DELETE RESTRICT;

COMMENT ON CONSTRAINT station_training_bodies_company_exists ON registry.station_training_bodies IS '该企业仍被服务站引用 / The company is still referred to by a station';

ALTER TABLE ONLY registry.station_training_bodies
    ADD CONSTRAINT station_training_bodies_station_exists FOREIGN KEY (station_id) REFERENCES registry.stations(id) ON DELETE CASCADE;

COMMENT ON CONSTRAINT station_training_bodies_station_exists ON registry.station_training_bodies IS '服务站未登记 / No such station';

ALTER TABLE ONLY registry.stations
    ADD CONSTRAINT stations_agreement_exists FOREIGN KEY (agreement_id) REFERENCES registry.agreements(id) ON DELETE RESTRICT;

COMMENT ON CONSTRAINT stations_agreement_exists ON registry.stations IS '该协议仍有服务站 / The agreement still has stations';

ALTER TABLE ONLY registry.stations
    ADD CONSTRAINT stations_host_exists FOREIGN KEY (host_id) REFERENCES registry.companies(id) ON DELETE RESTRICT;

COMMENT ON CONSTRAINT stations_host_exists ON registry.stations IS '该单位仍有服务站 / The host still has stations';

ALTER TABLE ONLY registry.stations
    ADD CONSTRAINT stations_town_exists FOREIGN KEY (town_id) REFERENCES registry.divisions(id) ON DELETE RESTRICT;

COMMENT ON CONSTRAINT stations_town_exists ON registry.stations IS '仍有服务站登记在该镇街 / Stations are still registered in the town';

ALTER TABLE ONLY registry.student_events
    ADD CONSTRAINT student_events_student_exists FOREIGN KEY (student_id) REFERENCES registry.students(id) ON DELETE RESTRICT;

COMMENT ON CONSTRAINT student_events_student_exists ON registry.student_events IS '该学生仍有学籍异动 / The student still has student events';

ALTER TABLE ONLY registry.students
    ADD CONSTRAINT students_major_offered FOREIGN KEY (major_id, school_id, level) REFERENCES registry.majors(id, school_id, level) ON UPDATE CASCADE ON DELETE RESTRICT;

COMMENT ON CONSTRAINT students_major_offered ON registry.students IS '该专业仍有学生 / The major still has students';

ALTER TABLE ONLY registry.students
    ADD CONSTRAINT students_person_exists FOREIGN KEY (person_id) REFERENCES registry.persons(id) ON DELETE RESTRICT;

COMMENT ON CONSTRAINT students_person_exists ON registry.students IS '该人员仍有学籍 / The person is still enrolled';

ALTER TABLE ONLY registry.trainings
    ADD CONSTRAINT trainings_school_exists FOREIGN KEY (school_id) REFERENCES registry.schools(id) ON DELETE RESTRICT;

COMMENT ON CONSTRAINT trainings_school_exists ON registry.trainings IS '该院校仍有培训(宣讲) / The school still has trainings';

ALTER TABLE ONLY registry.trainings
    ADD CONSTRAINT trainings_station_exists FOREIGN KEY (station_id) REFERENCES registry.stations(id) ON DELETE RESTRICT;

COMMENT ON CONSTRAINT trainings_station_exists ON registry.trainings IS '该服务站仍有培训(宣讲) / The station still has trainings';

ALTER TABLE ONLY registry.trainings
    ADD CONSTRAINT trainings_town_exists FOREIGN KEY (town_id) REFERENCES registry.divisions(id) ON DELETE RESTRICT;

COMMENT ON CONSTRAINT trainings_town_exists ON registry.trainings IS '该镇街仍有培训(宣讲) / The town still has trainings';

ALTER TABLE ONLY registry.transitions
    ADD CONSTRAINT transitions_station_exists FOREIGN KEY (station_id) REFERENCES registry.stations(id) ON DELETE CASCADE;

COMMENT ON CONSTRAINT transitions_station_exists ON registry.transitions IS '该服务站仍有服务站状态变更 / The station still has transitions';

GRANT USAGE ON SCHEMA as_known TO skillreg_app;

GRANT USAGE ON SCHEMA history TO skillreg_app;

GRANT USAGE ON SCHEMA registry TO skillreg_app;

GRANT SELECT,INSERT ON TABLE history.agreement_companies TO skillreg_app;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE registry.agreement_companies TO skillreg_app;

GRANT SELECT ON TABLE as_known.agreement_companies TO skillreg_app;

GRANT SELECT,INSERT ON TABLE history.agreement_majors TO skillreg_app;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE registry.agreement_majors TO skillreg_app;

GRANT SELECT ON TABLE as_known.agreement_majors TO skillreg_app;

GRANT SELECT,INSERT ON TABLE history.agreement_schools TO skillreg_app;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE registry.agreement_schools TO skillreg_app;

GRANT SELECT ON TABLE as_known.agreement_schools TO skillreg_app;

GRANT SELECT,INSERT ON TABLE history.agreements TO skillreg_app;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE registry.agreements TO skillreg_app;

GRANT SELECT ON TABLE as_known.agreements TO skillreg_app;

GRANT SELECT,INSERT ON TABLE history.assessments TO skillreg_app;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE registry.assessments TO skillreg_app;

GRANT SELECT ON TABLE as_known.assessments TO skillreg_app;

GRANT SELECT,INSERT ON TABLE history.attendances TO skillreg_app;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE registry.attendances TO skillreg_app;

GRANT SELECT ON TABLE as_known.attendances TO skillreg_app;

GRANT SELECT,INSERT ON TABLE history.catalogue_entries TO skillreg_app;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE registry.catalogue_entries TO skillreg_app;

GRANT SELECT ON TABLE as_known.catalogue_entries TO skillreg_app;

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

GRANT SELECT,INSERT ON TABLE history.committees TO skillreg_app;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE registry.committees TO skillreg_app;

GRANT SELECT ON TABLE as_known.committees TO skillreg_app;

GRANT SELECT,INSERT ON TABLE history.company_names TO skillreg_app;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE registry.company_names TO skillreg_app;

GRANT SELECT ON TABLE as_known.company_names TO skillreg_app;

GRANT SELECT ON TABLE as_known.cooperations TO skillreg_app;

GRANT SELECT,INSERT ON TABLE history.courses TO skillreg_app;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE registry.courses TO skillreg_app;

GRANT SELECT ON TABLE as_known.courses TO skillreg_app;

GRANT SELECT,INSERT ON TABLE history.demands TO skillreg_app;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE registry.demands TO skillreg_app;

GRANT SELECT ON TABLE as_known.demands TO skillreg_app;

GRANT SELECT ON TABLE as_known.demands_raised TO skillreg_app;

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

GRANT SELECT,INSERT ON TABLE history.posts TO skillreg_app;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE registry.posts TO skillreg_app;

GRANT SELECT ON TABLE as_known.posts TO skillreg_app;

GRANT SELECT ON TABLE as_known.incumbencies TO skillreg_app;

GRANT SELECT,INSERT ON TABLE history.industries TO skillreg_app;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE registry.industries TO skillreg_app;

GRANT SELECT ON TABLE as_known.industries TO skillreg_app;

GRANT SELECT ON TABLE as_known.leavings TO skillreg_app;

GRANT SELECT ON TABLE as_known.listings TO skillreg_app;

GRANT SELECT,INSERT ON TABLE history.major_industries TO skillreg_app;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE registry.major_industries TO skillreg_app;

GRANT SELECT ON TABLE as_known.major_industries TO skillreg_app;

GRANT SELECT,INSERT ON TABLE history.major_occupations TO skillreg_app;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE registry.major_occupations TO skillreg_app;

GRANT SELECT ON TABLE as_known.major_occupations TO skillreg_app;

GRANT SELECT,INSERT ON TABLE history.meetings TO skillreg_app;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE registry.meetings TO skillreg_app;

GRANT SELECT ON TABLE as_known.meetings TO skillreg_app;

GRANT SELECT,INSERT ON TABLE history.members TO skillreg_app;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE registry.members TO skillreg_app;

GRANT SELECT ON TABLE as_known.members TO skillreg_app;

GRANT SELECT,INSERT ON TABLE history.nations TO skillreg_app;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE registry.nations TO skillreg_app;

GRANT SELECT ON TABLE as_known.nations TO skillreg_app;

GRANT SELECT,INSERT ON TABLE history.occupations TO skillreg_app;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE registry.occupations TO skillreg_app;

GRANT SELECT ON TABLE as_known.occupations TO skillreg_app;

GRANT SELECT ON TABLE as_known.offers TO skillreg_app;

GRANT SELECT,INSERT ON TABLE history.trainings TO skillreg_app;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE registry.trainings TO skillreg_app;

GRANT SELECT ON TABLE as_known.trainings TO skillreg_app;

GRANT SELECT ON TABLE as_known.trainings_held TO skillreg_app;

GRANT SELECT ON TABLE as_known.participations TO skillreg_app;

GRANT SELECT,INSERT ON TABLE history.performances TO skillreg_app;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE registry.performances TO skillreg_app;

GRANT SELECT ON TABLE as_known.performances TO skillreg_app;

GRANT SELECT,INSERT ON TABLE history.recognitions TO skillreg_app;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE registry.recognitions TO skillreg_app;

GRANT SELECT ON TABLE as_known.recognitions TO skillreg_app;

GRANT SELECT,INSERT ON TABLE history.returns TO skillreg_app;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE registry.returns TO skillreg_app;

GRANT SELECT ON TABLE as_known.returns TO skillreg_app;

GRANT SELECT,INSERT ON TABLE history.school_names TO skillreg_app;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE registry.school_names TO skillreg_app;

GRANT SELECT ON TABLE as_known.school_names TO skillreg_app;

GRANT SELECT,INSERT ON TABLE history.school_tiers TO skillreg_app;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE registry.school_tiers TO skillreg_app;

GRANT SELECT ON TABLE as_known.school_tiers TO skillreg_app;

GRANT SELECT,INSERT ON TABLE history.station_schools TO skillreg_app;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE registry.station_schools TO skillreg_app;

GRANT SELECT ON TABLE as_known.station_schools TO skillreg_app;

GRANT SELECT,INSERT ON TABLE history.station_steps TO skillreg_app;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE registry.station_steps TO skillreg_app;

GRANT SELECT ON TABLE as_known.station_steps TO skillreg_app;

GRANT SELECT,INSERT ON TABLE history.station_training_bodies TO skillreg_app;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE registry.station_training_bodies TO skillreg_app;

GRANT SELECT ON TABLE as_known.station_training_bodies TO skillreg_app;

GRANT SELECT,INSERT ON TABLE history.student_events TO skillreg_app;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE registry.student_events TO skillreg_app;

GRANT SELECT ON TABLE as_known.student_events TO skillreg_app;

GRANT SELECT ON TABLE as_known.student_movements TO skillreg_app;

GRANT SELECT ON TABLE as_known.suspensions TO skillreg_app;

GRANT SELECT ON TABLE as_known.titles_held TO skillreg_app;

GRANT SELECT,INSERT ON TABLE history.transitions TO skillreg_app;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE registry.transitions TO skillreg_app;

GRANT SELECT ON TABLE as_known.transitions TO skillreg_app;

GRANT USAGE ON SEQUENCE registry.agreement_companies_id_seq TO skillreg_app;

GRANT USAGE ON SEQUENCE registry.agreement_majors_id_seq TO skillreg_app;

GRANT USAGE ON SEQUENCE registry.agreement_schools_id_seq TO skillreg_app;

GRANT USAGE ON SEQUENCE registry.agreements_id_seq TO skillreg_app;

GRANT USAGE ON SEQUENCE registry.assessments_id_seq TO skillreg_app;

GRANT USAGE ON SEQUENCE registry.attendances_id_seq TO skillreg_app;

GRANT USAGE ON SEQUENCE registry.catalogue_entries_id_seq TO skillreg_app;

GRANT USAGE ON SEQUENCE registry.certificates_id_seq TO skillreg_app;

GRANT SELECT ON TABLE registry.towns_present TO skillreg_app;

GRANT SELECT ON TABLE registry.companies_present TO skillreg_app;

GRANT SELECT ON TABLE registry.schools_present TO skillreg_app;

GRANT SELECT ON TABLE registry.certifications TO skillreg_app;

GRANT SELECT,INSERT ON TABLE registry.changes TO skillreg_app;

GRANT USAGE ON SEQUENCE registry.committees_id_seq TO skillreg_app;

GRANT USAGE ON SEQUENCE registry.companies_id_seq TO skillreg_app;

GRANT USAGE ON SEQUENCE registry.company_names_id_seq TO skillreg_app;

GRANT SELECT ON TABLE registry.cooperations TO skillreg_app;

GRANT USAGE ON SEQUENCE registry.courses_id_seq TO skillreg_app;

GRANT USAGE ON SEQUENCE registry.demands_id_seq TO skillreg_app;

GRANT SELECT ON TABLE registry.demands_raised TO skillreg_app;

GRANT USAGE ON SEQUENCE registry.division_names_id_seq TO skillreg_app;

GRANT USAGE ON SEQUENCE registry.divisions_id_seq TO skillreg_app;

GRANT SELECT ON TABLE registry.studies TO skillreg_app;

GRANT SELECT ON TABLE registry.enrolments TO skillreg_app;

GRANT USAGE ON SEQUENCE registry.graduates_id_seq TO skillreg_app;

GRANT SELECT ON TABLE registry.graduations TO skillreg_app;

GRANT SELECT ON TABLE registry.incumbencies TO skillreg_app;

GRANT USAGE ON SEQUENCE registry.industries_id_seq TO skillreg_app;

GRANT SELECT ON TABLE registry.leavings TO skillreg_app;

GRANT SELECT ON TABLE registry.listings TO skillreg_app;

GRANT USAGE ON SEQUENCE registry.major_industries_id_seq TO skillreg_app;

GRANT USAGE ON SEQUENCE registry.major_occupations_id_seq TO skillreg_app;

GRANT USAGE ON SEQUENCE registry.majors_id_seq TO skillreg_app;

GRANT USAGE ON SEQUENCE registry.meetings_id_seq TO skillreg_app;

GRANT USAGE ON SEQUENCE registry.members_id_seq TO skillreg_app;

GRANT USAGE ON SEQUENCE registry.nations_id_seq TO skillreg_app;

GRANT USAGE ON SEQUENCE registry.occupations_id_seq TO skillreg_app;

GRANT SELECT ON TABLE registry.offers TO skillreg_app;

GRANT SELECT ON TABLE registry.trainings_held TO skillreg_app;

GRANT SELECT ON TABLE registry.participations TO skillreg_app;

GRANT USAGE ON SEQUENCE registry.performances_id_seq TO skillreg_app;

GRANT USAGE ON SEQUENCE registry.posts_id_seq TO skillreg_app;

GRANT USAGE ON SEQUENCE registry.recognitions_id_seq TO skillreg_app;

GRANT USAGE ON SEQUENCE registry.returns_id_seq TO skillreg_app;

GRANT USAGE ON SEQUENCE registry.school_names_id_seq TO skillreg_app;

GRANT USAGE ON SEQUENCE registry.school_tiers_id_seq TO skillreg_app;

GRANT USAGE ON SEQUENCE registry.schools_id_seq TO skillreg_app;

GRANT USAGE ON SEQUENCE registry.station_schools_id_seq TO skillreg_app;

GRANT USAGE ON SEQUENCE registry.station_steps_id_seq TO skillreg_app;

GRANT USAGE ON SEQUENCE registry.station_training_bodies_id_seq TO skillreg_app;

GRANT USAGE ON SEQUENCE registry.stations_id_seq TO skillreg_app;

GRANT USAGE ON SEQUENCE registry.student_events_id_seq TO skillreg_app;

GRANT SELECT ON TABLE registry.student_movements TO skillreg_app;

GRANT USAGE ON SEQUENCE registry.students_id_seq TO skillreg_app;

GRANT SELECT ON TABLE registry.suspensions TO skillreg_app;

GRANT SELECT ON TABLE registry.titles_held TO skillreg_app;

GRANT USAGE ON SEQUENCE registry.trainings_id_seq TO skillreg_app;

GRANT USAGE ON SEQUENCE registry.transitions_id_seq TO skillreg_app;

