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

COMMENT ON CONSTRAINT certificate_number_is_valid ON DOMAIN registry.certificate_number IS '证书编号格式不正确 / The certificate number is not valid';

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

COMMENT ON CONSTRAINT social_credit_code_is_valid ON DOMAIN registry.social_credit_code IS '统一社会信用代码校验不通过 / The credit code is not valid';

CREATE FUNCTION registry.begin_anew() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
begin
  new.ended_on := null;
  return new;
end $$;

CREATE FUNCTION registry.begin_change() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
begin
  perform registry.current_change();
  return null;
end $$;

CREATE FUNCTION registry.begin_resealing() RETURNS void
    LANGUAGE plpgsql
    AS $$
begin
  perform set_config('skillreg.resealing', 'on', true);
  if not registry.is_resealing() then
    raise exception 'only the owner of the schema may seal numbers anew'
      using errcode = 'insufficient_privilege';
  end if;
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

CREATE PROCEDURE registry.bound_values(IN bounded text)
    LANGUAGE plpgsql
    AS $_$
declare
  bound record;
begin
  for bound in
    select a.attname as name, bounded || '_' || a.attname || k.suffix as constraint_name,
      format(k.condition, a.attname) as condition,
      coalesce(split_part(c.label, ' / ', 1), a.attname) || k.zh || ' / '
        || coalesce(split_part(c.label, ' / ', 2), a.attname) || k.en as sentence
    from pg_attribute a
      cross join lateral (select col_description(a.attrelid, a.attnum) as label) c
      join (values
        ('text'::regtype, '_not_blank', $k$btrim(%I, E' \t\n\r\u00a0\u3000') <> ''$k$,
          '不得为空白', ' must not be blank'),
        ('date', '_kept', $k$%I between date '1900-01-01' and date '2100-12-31'$k$,
          '应在1900年至2100年之间', ' lies between 1900 and 2100'),
        ('numeric', '_finite', $k$%I < 'infinity' and %1$I > '-infinity'$k$,
          '应为确定的数', ' is a number')
      ) as k (type, suffix, condition, zh, en) on k.type = a.atttypid
    where a.attrelid = format('registry.%I', bounded)::regclass
      and a.attnum > 0 and not a.attisdropped
      and not exists (
        select from pg_constraint n
        where n.conrelid = a.attrelid and n.conname = bounded || '_' || a.attname || k.suffix)
    order by a.attnum
  loop
    execute format('alter table registry.%I add constraint %I check (%s)',
      bounded, bound.constraint_name, bound.condition);
    execute format('comment on constraint %I on registry.%I is %L',
      bound.constraint_name, bounded, bound.sentence);
  end loop;
end $_$;

COMMENT ON PROCEDURE registry.bound_values(IN bounded text) IS '限定表中各类取值的范围 / Gives the columns of a table the bounds of their type';

CREATE FUNCTION registry.certificate_level(number text) RETURNS registry.skill_level
    LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
    RETURN CASE WHEN (number ~ '^[A-Z][0-9]{21}$'::text) THEN (enum_range('junior'::registry.skill_level, NULL::registry.skill_level))[(6 - (substr(number, 16, 1))::integer)] WHEN (number ~ '^[0-9]{16}$'::text) THEN (enum_range('junior'::registry.skill_level, NULL::registry.skill_level))[(6 - (substr(number, 11, 1))::integer)] ELSE NULL::registry.skill_level END;

COMMENT ON FUNCTION registry.certificate_level(number text) IS '证书编号所示技能等级 / The skill level that a certificate''s number tells';

CREATE FUNCTION registry.check_chain() RETURNS trigger
    LANGUAGE plpgsql
    AS $_$
declare
  leads_back boolean;
begin
  execute format(
    'with recursive chain (id) as (
       select t.%1$I from registry.%2$I t where t.id = $1
       union select t.%1$I from registry.%2$I t join chain c on c.id = t.id
     ) select exists (select from chain where id = $1)', tg_argv[0], tg_table_name)
    into leads_back using new.id;
  if leads_back then
    raise exception 'a record of % leads back to itself', tg_table_name
      using errcode = 'check_violation', constraint = tg_name;
  end if;
  return null;
end $_$;

CREATE FUNCTION registry.check_restored_station() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
begin
  if not exists (
    select from history.stations h where h.id = new.id and h.status = new.status
  ) then
    raise exception 'station % never had the status %', new.plaque_number, new.status
      using errcode = 'check_violation', constraint = 'stations_status_legal';
  end if;
  return null;
end $$;

CREATE FUNCTION registry.check_studies() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
declare
  told bigint[];
begin
  if tg_table_name = 'students' then
    told := array[new.id];
  else
    told := array[old.student_id, new.student_id];
  end if;
  if exists (select from unnest(told) t where not registry.studies_possible(t)) then
    raise exception 'what is told of a student can not all be'
      using errcode = 'check_violation', constraint = tg_name;
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
    select t.status, coalesce(
      lag(t.status) over (order by t.happened_on, t.id),
      case when s.status in ('applied', 'accepted', 'examined', 'reviewed', 'announced')
        and not bool_or(t.status in (s.status, 'applied')) over () then s.status end) as before
    from registry.transitions t join registry.stations s on s.id = t.station_id
    where t.station_id = coalesce(new.station_id, old.station_id)
  ) c
  where c.before is not null and not exists (
    select from registry.station_steps s where s.from_status = c.before and s.to_status = c.status
  ) limit 1;
  if found then
    raise exception 'no step from % to %', wrong.before, wrong.status
      using errcode = 'check_violation', constraint = 'transitions_legal';
  end if;
  return null;
end $$;

CREATE FUNCTION registry.combinations(sets text[]) RETURNS text[]
    LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
    AS $$
  with recursive texts (built, place) as (
    select '', 1
    union all
    select built || sign, place + 1 from texts cross join string_to_table(sets[place], null) as sign
    where place <= cardinality(sets)
  )
  select array_agg(built) from texts where place = cardinality(sets) + 1
$$;

COMMENT ON FUNCTION registry.combinations(sets text[]) IS '各取一字的全部组合 / Every text that takes one sign of each set';

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
  union
  select c.id, c.name || '(' || c.credit_code || ')', null
  from registry.company_codes k join registry.companies c on c.id = k.company_id
  where k.code = query
    and not exists (select from registry.companies o where o.credit_code = query)
$$;

COMMENT ON FUNCTION registry.find_companies(query text) IS '按统一社会信用代码、名称或曾用的代码、名称查找企业 / Finds a company by any credit code or name it has had';

CREATE FUNCTION registry.find_company_codes(query text) RETURNS TABLE(id bigint, now text, since date)
    LANGUAGE sql STABLE
    AS $$
  select k.id, null::text, null::date
  from registry.find_companies(split_part(query, '/', 1)) c
  join registry.company_codes k on k.company_id = c.id
  where k.code = split_part(query, '/', 2)
$$;

COMMENT ON FUNCTION registry.find_company_codes(query text) IS '按“企业/曾用代码”查找曾用代码 / Finds a former code by "company/code"';

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

CREATE FUNCTION registry.find_match_weights(query text) RETURNS TABLE(id bigint, now text, since date)
    LANGUAGE sql STABLE
    AS $$
  select w.id, null::text, null::date from registry.match_weights w where w.item = query
$$;

COMMENT ON FUNCTION registry.find_match_weights(query text) IS '按“参数”查找供需匹配参数 / Finds a match weight by its key';

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

CREATE FUNCTION registry.find_nation_names(query text) RETURNS TABLE(id bigint, now text, since date)
    LANGUAGE sql STABLE
    AS $_$
  select a.id, null::text, null::date
  from registry.find_nations(split_part(query, '/', 1)) n
  join registry.nation_names a on a.nation_id = n.id
  where a.name = substring(query from '/(.*)$')
$_$;

COMMENT ON FUNCTION registry.find_nation_names(query text) IS '按“民族/别名”查找别名 / Finds a nation name by "nation/name"';

CREATE FUNCTION registry.find_nations(query text) RETURNS TABLE(id bigint, now text, since date)
    LANGUAGE sql STABLE
    AS $_$
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
$_$;

COMMENT ON FUNCTION registry.find_nations(query text) IS '按代码、名称、罗马字母拼写或别名查找民族 / Finds a nation by its code, its name, romanised or not, or another name';

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

CREATE FUNCTION registry.find_people(typed text, at_most integer) RETURNS TABLE(id uuid, name text, how text)
    LANGUAGE plpgsql STABLE
    SET jit TO 'off'
    SET enable_seqscan TO 'off'
    SET enable_bitmapscan TO 'off'
    SET enable_sort TO 'off'
    AS $_$
declare
  texts constant text := registry.text_pattern(typed);
  spelt constant text[] := registry.spellings(typed);
  heard constant text := registry.sound_pattern(spelt);
  starts record;
  stage record;
  known uuid[] := '{}';
begin
  select * into starts from registry.name_starts(typed, spelt);
  for stage in
    select * from (values
      (1, 'p.name', 'p.name', starts.names, null),
      (2, 'p.name', 'registry.initials(p.name)', starts.initials, starts.firsts),
      (3, 'substr(p.name, 2)', 'substr(p.name, 2)', starts.names, null),
      (4, 'substr(p.name, 2)', 'registry.initials(substr(p.name, 2))', starts.initials,
        starts.firsts),
      (5, 'substr(p.name, 3)', 'substr(p.name, 3)', starts.names, null)
    ) as s (number, part, indexed, starts, firsts) where s.starts <> '{}' order by number
  loop
    for id, name in execute format($find$
      select f.id, f.name from unnest($1) as start cross join lateral (
        select p.id, p.name from registry.persons p
        where %1$s ~>=~ start and %1$s ~<~ (start || chr(1114111)) and p.id <> all ($2)
          and ($6 is null or left(%2$s, 1) = any ($6))
          and (%2$s ~ ('^' || $3) or registry.sounds(%2$s) ~ ('^' || $4))
        order by %1$s using ~<~ limit $5) as f
      limit $5 $find$, stage.indexed, stage.part)
      using stage.starts, known, texts, heard, at_most - cardinality(known), stage.firsts
    loop
      known := known || id;
      how := case when name ~ ('^' || texts || '$') then 'exact' when name ~ ('^' || texts)
        then 'prefix' when name ~ texts then 'infix' else 'pinyin' end;
      return next;
    end loop;
    if cardinality(known) >= at_most then
      return;
    end if;
  end loop;
  for id, name in
    select p.id, p.name from registry.persons p
    where char_length(p.name) > 4 and p.id <> all (known)
      and (p.name ~ texts or registry.sounds(p.name) ~ heard)
    limit at_most - cardinality(known)
  loop
    how := case when name ~ ('^' || texts || '$') then 'exact' when name ~ ('^' || texts)
      then 'prefix' when name ~ texts then 'infix' else 'pinyin' end;
    return next;
  end loop;
end $_$;

COMMENT ON FUNCTION registry.find_people(typed text, at_most integer) IS '按姓名、拼音或首字母查找人员 / Finds people by part of a name, pinyin or initials';

CREATE FUNCTION registry.find_performances(query text) RETURNS TABLE(id bigint, now text, since date)
    LANGUAGE sql STABLE
    AS $_$
  select p.id, null::text, null::date
  from registry.find_agreements(regexp_replace(query, '/[^/]*$', '')) a
  join registry.performances p on p.agreement_id = a.id
  where p.year::text = substring(query from '[^/]*$')
$_$;

COMMENT ON FUNCTION registry.find_performances(query text) IS '按“协议/年度”查找协议年度履行 / Finds a yearly performance by its key';

CREATE FUNCTION registry.find_person_aliases(query text) RETURNS TABLE(id bigint, now text, since date)
    LANGUAGE sql STABLE
    AS $$
  select a.id, null::text, null::date
  from registry.find_persons(split_part(query, '/', 1)) p
  join registry.person_aliases a on a.person_id = p.id
  where a.former_id::text = split_part(query, '/', 2)
$$;

COMMENT ON FUNCTION registry.find_person_aliases(query text) IS '按“人员编号/曾用编号”查找曾用编号 / Finds a former id by "person/former id"';

CREATE FUNCTION registry.find_persons(query text) RETURNS TABLE(id uuid, now text, since date)
    LANGUAGE sql STABLE
    AS $_$
  select p.id, null::text, null::date from registry.persons p
  where p.id = case when query ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$'
    then query::uuid end
  union all
  select a.person_id, a.person_id::text, null from registry.person_aliases a
  where a.former_id = case when query ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$'
    then query::uuid end
    and not exists (select from registry.persons p where p.id = a.former_id)
$_$;

COMMENT ON FUNCTION registry.find_persons(query text) IS '按人员编号或曾用编号查找人员 / Finds a person by id or by one that was merged';

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

CREATE FUNCTION registry.find_rule_settings(query text) RETURNS TABLE(id bigint, now text, since date)
    LANGUAGE sql STABLE
    AS $$
  select t.id, null::text, null::date from registry.rule_settings t
  where t.rule || '/' || t.year_from = upper(query)
$$;

COMMENT ON FUNCTION registry.find_rule_settings(query text) IS '按规则代码/起始年度查找规则设置 / Finds a rule''s setting by CODE/YEAR';

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
    AS $$
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

COMMENT ON FUNCTION registry.find_students(query text) IS '按“院校/学号”查找学生 / Finds a student by "school/student number"';

CREATE FUNCTION registry.find_training_levels(query text) RETURNS TABLE(id bigint, now text, since date)
    LANGUAGE sql STABLE
    AS $$
  select l.id, null::text, null::date from registry.training_levels l where l.level = query
$$;

COMMENT ON FUNCTION registry.find_training_levels(query text) IS '按“培养层次”查找培养层次参数 / Finds a training level by its key';

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

CREATE FUNCTION registry.folded(typed text) RETURNS text
    LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
    RETURN regexp_replace(lower(NORMALIZE(typed, NFKC)), '[\s''’·•‧・()\[\]〔〕-]'::text, ''::text, 'g'::text);

COMMENT ON FUNCTION registry.folded(typed text) IS '检索词的规范写法 / What was typed, without case, width, spaces and brackets';

CREATE FUNCTION registry.follow_school_periods() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
begin
  insert into registry.school_tiers (school_id, tier, sponsor, valid_from, valid_until)
  select s.id, s.tier, s.sponsor, b.since, t.valid_from - 1
  from new_rows t join registry.schools s on s.id = t.school_id
    cross join lateral (select coalesce(s.founded_on, date '1900-01-01') as since) b
  where current_date between t.valid_from and coalesce(t.valid_until, 'infinity')
    and (s.tier, s.sponsor) is distinct from (t.tier, coalesce(t.sponsor, s.sponsor))
    and b.since < t.valid_from
    and not exists (
      select from registry.school_tiers o where o.school_id = s.id and o.valid_from < t.valid_from);
  update registry.schools s set tier = t.tier, sponsor = coalesce(t.sponsor, s.sponsor)
  from new_rows t
  where s.id = t.school_id
    and current_date between t.valid_from and coalesce(t.valid_until, 'infinity')
    and (s.tier, s.sponsor) is distinct from (t.tier, coalesce(t.sponsor, s.sponsor));
  return null;
end $$;

CREATE FUNCTION registry.follow_student_events() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
begin
  update registry.students s set left_on = l.happened_on, left_as = l.kind
  from (
    select distinct on (m.student_id) m.student_id, e.kind, e.happened_on
    from moved m left join registry.student_events e on e.student_id = m.student_id
      and e.kind in ('withdrew', 'expelled', 'transferred', 'died', 'absent')
    where m.kind in ('withdrew', 'expelled', 'transferred', 'died', 'absent')
    order by m.student_id, e.happened_on desc, e.id desc
  ) l
  where s.id = l.student_id and (s.left_on, s.left_as) is distinct from (l.happened_on, l.kind);
  return null;
end $$;

CREATE FUNCTION registry.follow_transitions() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
begin
  update registry.stations s
  set status = l.status, listed_on = l.listed_on, ended_on = l.ended_on
  from (
    select distinct on (t.station_id) t.station_id, t.status,
      coalesce(min(t.happened_on) filter (where t.status = 'listed') over (partition by t.station_id),
        o.listed_on) as listed_on,
      case when t.status in ('revoked', 'withdrawn', 'dissolved') then t.happened_on
        when o.status not in ('revoked', 'withdrawn', 'dissolved') then o.ended_on end as ended_on
    from registry.transitions t join registry.stations o on o.id = t.station_id
    where t.station_id in (select station_id from moved)
    order by t.station_id, t.happened_on desc, t.id desc
  ) l
  where s.id = l.station_id
    and (s.status, s.listed_on, s.ended_on) is distinct from (l.status, l.listed_on, l.ended_on);
  return null;
end $$;

CREATE FUNCTION registry.forms(sign text) RETURNS text
    LANGUAGE sql STABLE STRICT PARALLEL SAFE
    AS $$
  select string_agg(distinct form, '' order by form)
  from (select coalesce((select simplified from registry.han_forms where character = sign), sign)) as s (own)
  cross join lateral (
    select own union select character from registry.han_forms where simplified = own union select sign
  ) as f (form)
$$;

COMMENT ON FUNCTION registry.forms(sign text) IS '繁简异体 / A character in all its forms';

CREATE PROCEDURE registry.guard_past(IN tracked text)
    LANGUAGE plpgsql
    AS $$
begin
  execute format('create trigger refuse_backdating after insert on registry.%I '
    'referencing new table as new_rows for each statement '
    'execute function registry.refuse_backdating()', tracked);
  execute format('create trigger refuse_forgetting before delete or truncate on history.%I '
    'for each statement execute function registry.refuse_forgetting()', tracked);
  execute format('revoke insert on history.%I from skillreg_app', tracked);
end $$;

CREATE FUNCTION registry.industry_section(code text) RETURNS text
    LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
    AS $_$
  select case
    when code ~ '^[A-Z]$' then code
    when left(code, 2) between '01' and '97' then chr(ascii('A') - 1 + width_bucket(
      left(code, 2)::int,
      array[1, 6, 13, 44, 47, 51, 53, 61, 63, 66, 70, 71, 73, 76, 80, 83, 84, 86, 91, 97])) end
$_$;

COMMENT ON FUNCTION registry.industry_section(code text) IS '行业代码在GB/T 4754-2017中所属门类 / The section that an industry code belongs to in GB/T 4754-2017';

CREATE FUNCTION registry.initials(name text) RETURNS text
    LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE
    AS $$
declare
  result text := '';
  place int;
  sign text;
begin
  foreach sign in array string_to_array(name, null) loop
    place := ascii(sign) - 19968;
    if place between 0 and 20901 then
      result := result || chr(greatest(get_byte('\x79a46b71737868db7a7373786a62796d6763637ac47073737162796364736364716c64796c796273676a6779717a6a6a666763636c7a7a627764777a6a6c6a706679796e776a6a74dc79797a777a6866d57970707168676398797979d76a717978fc676a78687364736a6e6a6a736d686d6c7a72787966736e677379637ab27a67676c6c796a6c6d797a73736563796b79796871776a737367677978797179c474776b646a687963686d79786a746c786a7971627978646c64db72726a6a777973726c647a6a7096627a6a6a62726366736c62637a73747a667878746874727167b562646c7963637363796d6d72666379717a7077776a6a79666372776664667a71707964647779786b796a61776a6666786a706466747a7968b979637973779d63797173636c637878777a7a786e62676e6e7862786c7a7371986273ae707973797aa2686d647a6271627a6377647a7a7979747a686274737979667a676e746e7871797771736b627068686c78677962666d6aa6626a68686771746a6379737873746b7a676c79636b676c79736d7a7879616c6d656ca2636378677a7972637873646c74c77a9d716b636e6e6a77686a637a7a63716c6a73747374626e788f7479c663657178676b776a79666c7a716c79686a7173707366786caa7062eee6787878796463637a796c6c6c736a7866686a78706a6299666679616279786268637a626a79636c776c637a6767627473736d64746a637870996879717467c26a73636a667a6b6a7a6a716e6c7a776c736c68647a62776a6e636a7a797a73716e79637179727a636a6a7779627274777079667477657863736b647a6374627868797a9679796a787a6366627a7a6d6a7978789864637a6f7474627a6c6a776663af737a73786679726c6e796a6d626474686a7873716a6363736278797974737966626a647a746762636e636c63797a7a6273619d797a7a73636a6373687a717964786c62706a6c6c6d71787479647a7873716a747a70786c63676c716363776a6268637464c76a7366786a656a6af26c62677873786a6d796a6a7170667a6173796a6e6379646a786b6a63646a737a636261727463636c6e6a716d776e716e636c6c6c6b6279627a7a73796871636c74776c63637273686c6c7a6e74796c6e6577797a7978637a787867646b646d74636564a66a747379797300647164666d7364006a6c6872776e716c7962676c78686c6774677862c46a649d66796a736a796a636a6d726e796d6772636a637a676a6d7a6d67786d6d7279786b6a6e796d73676d7a6a796d6b6c66786d62647467ab6268636a686b796c70666d64786c716a6a736d7471677a736a6c71646c64676a7963616c636d7a6373646a6c6c6e78646a666666666a637a666d7a666670666b686b67647071786b7488636a6468687a6464647272636671796a6b716363776a647868776a6c796c6c7a676366637164736d6c7a70626a6a8f6c7362636a676764636b6b64657a73e898636b6a6763676b646a746a6c6c7a7963786b6c719863676a636c7466706371637a6777626a6471ee646a6a62796a68736a6464776766736a67646b636363746c6c7073706b9467716a687a7a6c6a706c676a676a6a74686a6a796a7a636a6d6c7a6c797162676a776d6c6a6b787a647a6e6a7173797a6d6c6a6c6c6a6b7977786d6b6a6c68736b6a67626d636c79796d6b786a716c626d636c6b6d6478786b77797877736c6d6c70736a716a947178796a666a746a64786d78786c6c6372716273796a626777797778676762637978706a74677065706667646a676268626e98666a797a6a6b6a6b6878716667717a6b666879676b6864af6c6c73646a6a7870fa796b79626efa7378716e737a73776862737877687877629d7a78936d6e646a6273626b62627aca6c796c786777786a6a7761717a6d7977736a716c636a78786a71776a65717873807765746c7a686c79797973647a707971797a98d8746c7368747a636679637978796c6aed64636a6a616779736c636c6c79797973676c727171656c64fc7a7398989863616479636a797366736762667273737a717362787870736a77736472636b67ad6c67a26b7a6aef62646b746373797170f6687374636c646a6c686df66d636778797aac6a649c746d686c74787abf796c616d6f68796a636c7479668f71716a62ab626466656874b97371687a797777636e787863647768687767796a6c65676d816d637767666a689c736e740079a26f6c62796777717765736a70776e006c7279647a737a74787971707a679d7778856eb470797873686d6471c8687a74647070626679687a68686a7966647a776b67af7a626c646e74737868716565677a78796c7a6d6d7a796a7ab0737a78b9686b68747865787867796c796170737468786477687a7964707861676b79647862c06e68786b64666a6e6d7968796c706d67a76373d56e7a686b78786c627a7a6c626d6c7366626868677367797967676268736379616a7478776c78747a7163777a79647164716d6dac64716cd5737a686c736a7a7766c7bf7173777363656c71617a796e79746c73787468617a6e6b7a7a7364686c6163787477776373677171746464797a6263636879717a66d57870736c7a7967707a737a6e676c7964719962646c786a746374616a646b79776e73797a6c6a6868a47a6377de79797a79e46d68796368686878686a6b7a77737868646e786c79736371799370636c799d776d7970626b78796a6c6b7a6874796887787173797368788a736d63686ba273637273776a70777173677a6a6c777773636873006873716e687a7300676e646171746261616c7a7a6d73737464716a636a6b7473636a6178706c67ad786868676f787a63ed70646d6d686c646774796279736a6d78686d729d706c786a7a9d6b7a787368666c7178639964bb78657a6663687a6363647974636a797871686ced646879706a71786e6c737979647a6f7a6a6ec07871657a79736a796179c66b7970646700646478737070797a6e646c74bc7268bf796470636a6a687463786d63746c6862796e79686d687a6c6c686e896d796c6c6c6d6463707078686d78646b79637972646c74786a6368687a6e78636c63636c796c6e7a73787a6a7a7a6c6e6e6c6c77687971736ec36878796e7474a26b796a70796368687965676b637474776c6771726c676774677479677968707968796cc4797167637779716b70797979747474746c6879c06c6c7479747473706c6b797af36774776770796471717a7a647178736b63e96e6d6a6a7a7a627879716d6a7274668b62746bbd7a6b626a646a6a6b646a6a746c6277667a7062746b71747a74677064b36e74706a7966616c716dc167786292636c7a66687a636c6c6c6c6164706d78a26a686c63636c677968647a66677964646763797966677964786b737365626468796b646b646b686e617878796266627979687863716761626671796a6a646d6c6a63736a7a6c6c8f6368627378676a796e6479627971737071776a6c7a6b74646474616363626b7a64797a79706a7a71736a6e6b6b746b6e6aa46a6779657067746c6679716b61739e6e74637968626c67647a688f6279646d6a7265676b7a7968657979626a6d63647479667a6a6a6867636a706c78686c6477786a6a6b797463796b7373736da277637474717a6c7a62737a6474777a78677a6167796b747977786c686c637062636c6c6f716d6d7a73736c636d626a63737a7a6b7964637a7867716a64736d6379747a71716c777a717a78737362706b6466716d64647a6473646474646d66687464797a6a61716a716b797062646a797978746c6a686472717878786861796468726a6c6b6c797477686c6c726c6c726378796c62777372737a7a73796dca7a7a68686b7968786b736d7a73797a67636a66627a6273716c66637878786e786b7877796d7364647971776767716d6d796863647a7474666779798c67737474747962796bad64686b79ad62656c686479706ac46e66786664716b7a68e86b7a62796a747a6278686664786264617377be6177616a6c64796a736668626c646e6e646e716a746a6e636878666a73726677687a666d6472666a7968777a70646a6b7a796a796d6663797a6e796e786662797466796677796764626e7a7a7a646e7974787a656d6d71627371656878667a6d626d666c7ac8737273796d6a677378777a6a73707279646a736a6778686a6a67ce6a6a796e7a6a6a7868676a6b796d6c706579796373797367717a737768776c79726a6c7078736c63786d66736d776b6363746e786e796e706e6a737a68647a65707478db7779778979797379776c786a717a71787a64636c6165656c6d63706a70636c7762787371686677727466666a746e716a686a71647868776c62797a63666a6c616c6b79796a6c64786868796373746479776e976a7478797764726d647271687771636d666a64797a6d686d6179786a776d797a717378746c6d72737077776368616a627874676379707879797272636c6d70616d676b716a737a796a726d796a736e7874706c6e626170707970796c786d797a6b796e6c6467796a7a637a686e6c6d7a6868616e716d70677771747a6d78786d6c6c6867647a787968786b727879636a6d66667879686a6673627373716cbf786e647963616e6e6d74636a63797072726e797479716e79796d626d73786e646c796c79736c6a6e6c78797368716d6c6c797a6c7a6a6a6a6b79dd7a637366627a78786d7374626a676e78797a686c736e6d63717363797a6e667a6c7862726e6e6e796c6d6e7274677a71797361747377727968796a7aaa7a64687a677a64777962737363736b787379687974737867637167787a7a626879786a736372686d6b6b62ed637a6a796a796d6b71687a6a666e62686d716879736e6a6e7a79626b6e716d636a677168776c736e7a7377786b686c6a687979627163626663647378646c647370667a66736bc4c47af47a78736464786a73656565676a736373736d67636c78786bf477796c6c796d7777776779646b7a6a6767677467677379636b6e6af4df6a706378626a6a7471746a776473738f6a787a786e7a78776d656c707466ef78746c6c78636c6a786a6a6c6aef7863f26e7377786c6568686cb5717277687379637371727962796179776a656a71667771637171636a716778616c64627a7a796a676b6778706c74c47966786a6c747061646b797168706d61746c637064686b786d7478796268626c656678646c65656771a2796d73617768ef6d6c6a74777971786c79c47a6c6a6565797862717166666e6c79787264736374676a677879776c6b6c6c78716b6363746c686a6c716d6b6b7a67637979676c6c6c6a647a677964687a77787079736a627a6b647a67797a7a6879777966717974797a737a79657a6b6c796d686a6a6874736dca77797a6c6b7979777a6373726b7179716c746478776364726a6b6c7773717a7762646371796e636a7372737a6a6c6b63646364746c7a7a7a61637171637a64647879706c786362716a796c7a6c6c6c6a64647ac467796a796a7379786e7979796e786a786b7864617a777972646c6a797979726a6c676c6c6472786a63796b79776e7163636c64646e7979796b79636b637a686a7863636c677a716a676a7770706371716aee73627a7abf796a786a62786a667a62f9626473666e7366707a786864777a74646d707074626c7a7a627a646d797970716a7273647a73717a73717862646792707a737764776373717a676d64687a786d77776679627064677068746d6a74687a736d6d62677a6d627a6a63667a68669d62627a6d7163666d62926d636a786c67706e6a62627867796879796a8370747a677a6d71627164636779626a786c777a6b79647064796d67636674706678797a747a78647a7874676b6d74796262636c626a61736b797473737179796d739878666a65b36ced6c6c737a62716a6ac4616b6c796c646c7963637473786d637766676b6b6271786c6c6c6c6a797874796c747978797464706a686e68676e6b627971cf666a79797a6279796573736573736764796866687774636a6273647a6a7466646d7868636e6a7a796d71777372786a647a6ac470a2c4626273646a676766626b6a6278a267c4686d67776a6a6a67646c6c74687a68687979797979797378777479797963636264627079707a7963637a746aab7a79776362646c66777a63776a6478786879686c6877637a786a74637a6c63647078646a637a637a6c79786a6a736a6268667877707977787a7074647a7a626463636a686a686d6c786271787862796c726464676a727263747474677173637a776d786679746d777a63776a77786a797763ef6b79627a7163637474716e68786e6b78786b686b66687473776f63636a7962636d707a7a796a626e6e7a70627468be6a646c73636464797479666a7078796e67667862797178636268786362737874797a646d7a79736e7873786c686b6d7a786c746864686b6768786a73736871796868636a7978676c687a7863736e68656ba2746771787179706b6468a87874796b636e796d797979706b717979746a787a6c74686871746279716878626d7968737163c97777796c6c686379796c6e6e65717871776d6366626463636d6c6a67677864716b746c786b676e716364677a6a77796a6a6c796868717474746e776368687899787768a8737a6a79646a6363646271636467646e79787a64686371727863626d7a74716362787767717779796278686d62796d796b647965636d716b796171796e67797a736c66796b6b7167797373717973686a676a636e786b7a79637873626b79786879796c737479637871746879736d677363706d6d6763636363636d747a7461736d67717a6a686b6c6f7371796c7377746d717379716b647a6c6a717179706c6379637a74637171706262716a7a636c706b687163797978786474646464736a637866666c6c636871786d6a6c77636a63787473707963786e64746a73686a77786471716a636b7879616d796c736a686d6c616c796b78637979646d616d64716d6c6d637a6e6e7979627a6b6b79666c6d6368636d6c687872636a6a6873796c6e6d746a67b7b76779776ae87372bf63776a676a7168717a6471ad647a6a6a7a6b6a6b67647a71676a6a796a796cbf7a78bf6364716868686573746d686c66738f646a737979736866797373637a716c708f647266727a747a64af796bac736374676b7764717a726b6d73796e62637278718f6a79666178707a7a65647a636a796b62636a7768796a6271647a79776e79737a7074646bef70667062867a746b6c71796862627a706e627074797a7a7962686e796463706a6d6d637963716d636a667a7a64636d6e6c667062706c6e67716a74627474866a7a707a6262646e6a6b6c6a71796c6e627a7168af736a7a6e67677173637a6b7978636870f8736e6263677a6b64647a71616e7a676a6b646e746c7a6c64776a6c6a7a6c79f574c66e646a7a6a68787961746e636267747a6373736b6d6e6a706a79747372777863666a776a6a746b68747a706c6268736e6a7a73796a6277627a797a6c73746c73626a686477777170736c6d6d66626a6477616a797a63636a74626e6e727a7771786364736c716764736470647a686a7471717073716c79796a7a6c677968ee7a6c637463626a746b7479637a6a74716b62706a6c676d6a7aa16d98736770796e6a7a6a6a79796b6e68727077737a786da26e63737a7a797879627968797a617879776b636a746c6c636b6a6a746a68676378a178797179637a627977626c777163676c7a676a6771727163637a73736263728f63736b79647a6e6c6a7371677873736a6d65636e73747a747062646c74687a7768717771747a65786e71637a677765736b737362796273747363736a6363676266736471737a6c6363676c6c6c7a67687a637468636e6d6a67797a617a6e6d636b6373746a6d6def986b626a7967716c6a796a70706c647872677a79786363736e68736867647a6e6c7a687a6a6a6364a16362636a666c626671629d7a7a777071646e68786c6a63746871f56a67796c6e6c737a7a70636a6473637171686a716b64786b7062616a79656d736d6a747a64786c636a797279796e776a626e677a7a6b6d6a786c7462736c6c72f270796c63737a6e786a686c6c68796c6c71719d716c78796d7263776378736c6a6d639d6c747a6c6477646a6a6c6c6e7a676771787070736b796779676762667a70646b6d77676863786d636764786a6d636a736479636162786a646c6e626364647967736b79646a7478646a6a79786d736171617a647a66736c7178796a736a7a796c626c7878777871717a626a7a6c6662626c796c7764736c6a68786a797a6a7774646a637966717a717a7a649d73787a7a716c7a63647a666368f47370796d70717a6d6c70706c6666786a6a6e7a7a796c736a7979717a6670667a6b7379db6a6a6a6872646a7a7a78747878676c676874647863736b7973776d6d7463777962617a626a6b736866686763786d68667168797878797a6674736a797a62787978707a6c63686d7a6d6278687a7a73737966a36d6e6377646162617a6c786b7463736868786b786a6a7a6a737468796778737879796868686a77786b7a789873627a7a777768686377747a7a7a706a78736e7871716a677a797a8a776c6c6377787a66786779787968786d6b7979737773716d6e6a6e6179637973706d6a6bac77637168796c866a6a6d7a78686d6d636e7a688f6878636c78746a706c7478796a686479796c74747866737a68797878736a626a79617972736d78798f6c636b646c79686c78726c6e6c6c7374797a7979717967796868736363736d639d747a6378b9797166707979727066666c6671746e74737a6c6c7a6d6877749d6ac4797a77746c6c6d6c6d64776d627a73ef6d7a7262706464646c676a6a6278636373727a717179677763737866777a6c786363729174647a6d63796767646c717367746a6d776c6a6d796d6d73796866626a64677978636370736878957a637362736a776a676a6d70627761666679666e78687964787a796c72656d7a677a9d796873737a646c6c6a637371667a78786b7074787a67786a6aad8b6d797979736e62a2796c626e6c6862667a64637966626d677172726d73737a787973ad747a6e6e79647a7a9d6467626a61666a62646b6e7a626c63ef739d7073677a79636a737a6c6d6c72ef7a627a7a6c646c73d56c79737873717ae86c79787a6c73af6b6272c66272627a637963787a6a7a65657966676b6c7a6c797968677973677a6c666a68677467776b7261616a797a6b7a71747373686a6a78647a797a00796a6c7a79727a64717168ac6a7a7873737a62746b6a8f626672746a786c6c6671776a67736c7174796d626c707a6478747a61676264687a7a7262676a68776e6a746a786c68739666736d776c6c647179736a74786b7a736366776a6c627866747a6c6c6a7a6c6c71626c63716d71716367636466706262687a637a6a6c707979676a64746777646366637a7179797971797372636c717a666b6c7a7a7a67666698716e77676c686a79636a6a987a6c717a9d796a8f6a7a7a62706463636d686a677864716467646c7a716d666770737974736479667777646a7a6a79ef787979636a6379689d77706279687872796c7962686b6a6b736678747a6a6d6d63b9686c6c746e79796d737878797a70646a6a7963a1797a776d746a6ac1717972686c6c7178707367746c7779636c6a736362786a797a666e6d6c72676a6a74797a8f73797a6d736a796a6867667a716d73797872737a6377746c7274717a7373746b78677167677370746763646e6a736763716371686d7867677a747179646ac17a646c627a73786a6c68797167676774687173637079686a6868676e79676b6767636d6a647ad56c639d6c7871736674677a736c6c6c6d6c63736b6374626c6a7a7a737a6d6d6e7974707a737871686a636a7971787965787a717a637073686b7a7a797378636466676d7771726c6c717872667a746c79736463746d6a63736a6a64686a6e78746e727a747a6671726871676c6c676378737a736a646a6c6a637974736a746c6e797868737a7863676a7a797170796c6668646a73627063637aac6a6a6a717a6a7164796273736c6c636d7974746d717462686a716e6e7967c1796e7179716d7aad636a6b706463676d797a68716c6c736c6c636c6d686f6c7a676479d5667a736c6a63717a6c796c7a636a6573686e796c6c6a78676a786c796a797979786e62636c6a737377637171636a796c6c636c646a796c6c7a6c6c626e796c67716368787979716f786363716b796a787868796b6c6b73788271719b63716b6b6b6b637367797878797178796777746a6f687468787078789bed73ba6379657963687a7a636277716262776a71637363737a73736c7a796c676465736a7a6d6d796d637974736473787873636a7071717371796c7966ef796368646a647a79776362746a7379646a68637964646a6c62646a6a736f647a7971797371ca787864686867716a796f6864797877676d6d6d616a6479626262707062636d6863706c6a7a736d74786572786a6d6871647374706a64636273736d73737374686a74736c6d6d747263706c7a737a6d6c7164ef646d6a6d71706e7164786366796e6266736471717978687961796b717964646c7179797973737a627964736c6e7466ad747a71627a6d63686468637a6377666478746d7171737068717777787372676a6377746aec7a7a716d67776a6a726a6874716a626267777a66786a686e716678787179777979687998636479a46868716d6e6da26d6d637062737a70707a7a676c6d7a666f6c6c636677686d6d736a7a747474686c6d79666679747a7a677a79736b6a6a7871796a7a718f688d627a7a6c79676867666d73687063667a736e636c706271736e6a737a736c786a66706d74796a79676278d26c64d078707a6a79706a7968687a637977686a796c736a657866ed717a7977786b7a6a6c6c61a2746d6c796d716a707778786878736b74716a657a727078787a67686d6877717077716c796a6ac46a6a7a737a6366b96a6c6368bf6e786a6c71777ac668626d7a7978626468687970796c686c68ba6766776c63667979746c686a6a636a6d7363707873746b706e686a78736e749c7878746573746a63746c73736c7374646c6c6c77b379686468726a7a73666778737379637a796bf468746468776a736c68747a6471646a7a7878716767796c747a7068637371667a6c6e6a74636c7a706673747064796e796c676d6a6c6c79637168796e73626368796c687179c4746d7a7962627977726671796b6a7379736c7a64796ad970787979737372687a6a6e7971747164667a6277b36477777278637768677968786d6b6d797979686d736d7a686e676365706d6c71716d74637763746d686d786a706a6a68667879797a736a9d687479626d7374739c6a6474c46a7179ec6c68796e6279717a6c6378636e7a77736d796cb9666a786c77676279706a79747973796c796d7a636b74a2776c67736d7a73796c6d70776c7a777877717a737361ea73797879726873736e74737261709b637077636d67646868787a647af6666a68677a747473626a686779676c7a79736d79636c6c6c78627479786862627a6a6b7373646d616cbf6879636679676d7179706a796371786a6c6c6c6a67636c7a67716c79636a6363746f7479786d746d73686c6c7763676678796d7a6d6bd370737a7a987868686a79736c6374796a63796878736779787a6b786c7a7770796a7064686a77706a7077737171786c787864686d72736c7a63797a7773746378b97973747a7368627363637374706c777373636a92686a6c6367636873737068796c68666868786a7378796c6c6e796cd97a64687a78796c73786c777a79b9636c647961687a636d64a27973706a74716a7a6c6e676a66736a736863747364737a6c626c6d73736d6e79796d6a71626a68726377747979646368716cc661707a7762677179626b66636d6a776c7a6c6c79796c737a7964776878707362636d6c6a8f7363676268786c716879726c6a787973777868787ad26c6466686c736c796d6a6c6a79666c796a796364726a6c6673797a66736c6c6371797166676a796879737a6c796c6d7374646a637968627a6c6c6e776c78787967797968626d676468787868686c7a7a6a7a78637a7a7a6379717a666ead7770796c63706b70796b706d636cb26b6467787a676777716264787a7a6b7a666278786c7a786a748f6a707474627974737a7a6477736c63687a68736c746a7868716c687978787879777a797377746d7a6b686c787a787a7079686763686b6a6673796800746a726c78666a7870747a747768706c737866637268787368786b6a787879687ac464786a77796c6879686d6aa262666c6b68747863db686366776a63667071727871789d7979796a796772707867736373786e677763686b7a647868666c7878686a6a62797a77747378e16e63796a6a796d73777a6a71726d68787a77667173796c7a6a7a676268796e736c626774746373656268787877787968687879786e737179786d6c7977726779716c786262636c6a73796c707379746a7a7968797a61776c686f726a6d6b73637a6a78787879786368637974727978716a6464736a66736c796c7473666679786c6d74796a6d6a6a797979786c747a637378717a6c687a786c7779787a68646e6c727868786a63a279686c62726c6d62726c6c61786b736c6c6c6a6c7978786c796372796c636a63676a636d746c7a6c6c63797a7a707a7063796177686a6a6679626479797a736570636b7a64717971706270636a706463797a626462626379796479636e6e706a6d746d6c726d666d6d6777796762736a677967736d647171717a74786d6b717767786c6c706a677a627163646a6ac466706b6a6b6378626c6a6d73776c6474716a786c646c7070627863776b6371716266716a637a84677a676d796b62687979687a796b6e646b7a6d62706a7973707874686c66706e797967786a64626b786e68686a687a6a7873747273746c6478736b7a797379626d786a6c7879736c627a79736c68786a70667862716e62796c6c6a716b79677a6d63797a7a796d6363736c646c687a6777667779787a6d77637874796e786a686279796d637973626d6879736d796479736871797a63686d6a6a6d7a6361616863626a626268706c7874796c737873646a676a64686b78787478786e62686e6d6c6e67736c74786d72686e6c78716a786d7ad26c7973777167646c626a686463676a7971799c6d687766776a798b6262796a6d6a776a6d6470776878716c64796170646678786263676a7370636b727373797a6a6d736c627a7a6a666c6a6a6a6c67787a67797879786c737a71797862657879786867637862706c647968776563647777636a6d6274786368787971786c6c78666c79786c6c6a6c7373667764707a736d796a636c6d737774637a62636871656b637162776c63677964626c717070717a71666a71646a68796d6d6378747864726d6a77726878636a7a9c6c71786479796e6879796872736c7372737977777a6a796d746c746c6c67f271636a7a79616273636b7a636a796363716c6a737178616c6d7a797979776c7764787a7871646c6c71736867706a666a6c6a686a616263717a646a6774686873737463796a6c6273777a6c787a787277676c646c7a726c7a717467736c6c6c6c7a6c796d787167647a6867626462687a7062726c7700787162706664776f000077686c797063626a636300646d627a70627a7a00637971786c646f6d7a626c7a7770647779796764737474686373717363637273737379736c667962666e74796a737a64666e6470a268747a7a6d62626c786c636d79666667746a6a717766746d64706a77646e6c627a9b6d6d63746762647a6c716c7079ab68ee796d6a796c73646368647a6a776a6363746c6a636c64746c6a6a63706464e56a6473737a796e6e64626a6c67676a7a787378e26c796379626a6a71786362796c7a63667a7070676b63787a647a667a746a6a66ad736a787a626e7a796a717474796a77687479637a68796d646a7874746d707873666c7a636477736c73687879627a6774666d6d636a74616362626d6764a5777963797a6364737a9d7968666c796374796777686b6a79796c736a63786779776a6362686c6373e2646462747a6273636c797a637a7a737371646c6c6d71797968666c6c716c6c786664796861627867676e79777979706c6c73646c646c6c626a6379786a7a6d6c686c6a64787979717974646c6c6c626267626664666262626a7a7a6d64706a6867636c676d6a6a706761656868627763717861786868687a6368787970686a6178686c70686a7067707a6a7163717a676a6a7a7a677a646d717979627a7a7068796879627768617a796a68796b66676470667198646c7a6d6c6a786a7067616c787a6461676c6d6467786d777a717974786478787066646d6dfb73796d70666d646d6d6b786b73797a797368647a6b6a7379736d6d7a7a7a6d7379646e7a7a637a78626d6c73746d64646e6d78636b6a6d7a7479796d7a6d7a7a6d737368686463636a656d78786b6c6a737467776c73716c796a7a6c6c736a73736462706d686e6cb56a637a79686d787868677a636a6d646878746b67726d7866776d636b6d776b64636b7378716d6d6d667a7a79646b6d73636c636d7063676d7772707871707a6473736c63786b7978746d6c676a7961687a6a677ac46d63736e7879686d6d706d6c6b6a786d686c6d6c676d7863746b7a6dae6a79737a6a7379737a6873796a7a6a6364616a7a7962a164716a7a67777a6b6778666b646d73646a6c666d65bf6b7a716b6a626579707a79737a636477796a66666d7a6a796b7474647a7a65666d7a6c626e70706c8f6c706270737a616c6c74796c6b636b717a6b67656e716c6861b17978799f70786c67737871717771796b7871636c687978786d6c796363776c796d7179736b7963686c636a6e737a6b70797a6b63717a716c6a626468646a686c6173716c62796477716c77646e627163727964647a746a79626b6277737a647864746e706a647463747164667871716d676e7365636c73748f687077736c63747878d1707779647a6b6c7a79677a637161706c6c6b6363796c62716d71637a71636c6a736c717a646a786c647468707a71646c6a6a787a71646a797a686b7a6c6a63797164796a7070797065616b6a79726d706362796d63786b6c6c7a6c6c66718f796c6c6c6d6273676c637973736c7273797371746d787978ea717a62647a727973797a7466668d7a7a736d7a71687a73736363d76c79787774707a67787ac8677a67736a73676b646468747167677a6c6c626a647a6c98627a687978797a687a66797778797a796d7364627a7a796a6774736d7466787179786a73986467736c6ed7646c7279747a6c7279796c78716874787372747a63677978626e71719d6668796b6d7a6a627a798d6b62706e6c797a70626c6d636e71797a7a7a736a7a686a63747a6868797a7a6a7264797a686e6678676c6678736c6b676a7463747373796c6c677a727a62626a7a7a6b6c706b62637a79736c787978626a66706e6a9d7a78636477787a796a787a7a646ac46767677273726a6b6d636d7a6a6c736a79777173687968716a7378706a7af27a6c736e7368726e79706a747763686b6c6273727a6c6378776a7178716b79736a79637a746c717a7962627962777a6a71647767797a6379746a636a78636b6377646b6b7a7873676b647af6777779796a71797974637974646a6c78776b637a6b6b6c63636c7a637171647a6c716c63736671636871687366736d717a7a6c6c626a6a7a62736a6874736a6479736a716a70646c7a636463776a6b6a7a7a6c707963676d7a77646a6a62736a717a73797a796868786362626a7964737364647a6e63676c716d62747366636266647a646c7a6e6667666a6766736d70746a716c6d626c67716379797862716b64786a717372666b7a746a6468637a6b6c6273647a6366c774706c6c6a676a6874787a6373737a7a7873749479676b67636b67796f71786a706c7a626262677467796a6467637a71737a6c626a6c736a667a676b71716a636779637a627a71746c6478726a7862737878707a7868797a79636c7764736a6a68786d66637a70667a687168716d71676b736c79687479636766727a676e7178636c70646c627a6373637a716c6c6a626c6862646379709d7a707064796d747a73677968636b63707a6a67736c636c6e736364736c647a78626d73646c6464666a6d6b646a6468736c7a786c737a71707170676a6c6c796264737a67716c627a6c736c6b7979687a74746e636a7971747a7a66737a717a746c6c6a7479796c6c716c6c71797a716c62647a6c736c79797af66d6466737a736e686c787a6e637a717a626277736b72666263797a6d7468626c676a706d63e37a6373746c787368747a6379f86c7a626c666571686c78666c636a6c796c6a7163627a6c7a6a676873737462726d68787a686a7a636c78666e6267786774716a637a746d73667a6b6a6d73736e786c6a6b6268737a786e746e6c7a646e746c6d736ac6677a6a796a637a787968796877727777716e7a746e666a7363707a73687a6a667972646a736673636a7a626a667a717a63687a6c78667873627a716c7a73677966747a6463737a787a6a62716d737a6b6a7268786a7a6367626a6b6863686774c66b6a71676c78627866ad647274796c786a78676474736a78686a7a6a6a636d7a6c6371736274786871677874f0786878667473646b666a687a796a666a78727a63646c6c6c63717371717a7177717873777174776777627a636763b16c717a62636c6d7171747a677a787a786c6a66726d797a666c7879737178786a6b78726dc46463646d6d7978627371626867636d77667774676d786c7a62797974677a7963636478797a7873776778796a797a6e6267707a6a63717379786378727466799d6772687a74fc737a7a7468636266636c7379787a6c6ae86d7a6c6d706c6d787a6a7373ab6c6279736df87168786a7378727873717a7a7a73736c79666c637a6a7263727868687a787179647368c6736a6a68ea63786a6264796e737973786a62716c70787a7170796d6c787a6b79786c78636a6c63796372e87a7a6cd4646c6c6c736a79ac7ae8ac796a776b6a72777968637073676e727ab1667a77667a7a6e73786778666c7a73787a7a7a62666373796a6462726a6b72646868ad786a6c6a6a7467786a787873746a746a786c7978716663736773776d736263746c717a7a776c7a7a6b786a6d6c746dc479687364648f78677a68646c626d796a66727a666367636c796a62706d6c79736d73786c737a6a71e668c87a667867667166716270787a6779797178677a74637177796c746c6777776777686c6c667366677a6a6d676d676267746a6673797a7a677a797a61666c7373706d6c8f666c6377626a7a636c6a6a6d7a6c706a6a6c796d71646d7979796662677967717a676c797a6478717978727171716873787979717179676a747978667366a16c6c676e716379677963776668636363667862796c79706c6c7a7178787878786b7168687873686aa463666473637a6a7863707a7768686868686170796c68616c7071616679687864796c6c6b6d7a716767676464657372a66ea46c747a676368798f707973716a6a68636c6c6a746f6c6e6a707a6c6a6c68796d68657964796473717963646468677a706e647a636c7a79776c6c7a6e7465797467786c68736c706a6a62646777787063646e746a636b6c6b636c776b6c6c63617373746b6e7a646e716e74746c79797a73737973737a7a72796c6a716b6367626868637278727a7964677267637763677a6866666670706a667a796e616b72677977797170717878666b6a74737a7a7873777a646466626271746267747a667a6e707a66707a787a706a737a626d71686b637978796c646b6c6a6e79706b7967686764636a7878656168706e7a6763747a636d7863786d6d6a786e6b737a716e6d6e6c77627777786a6a7968636c73746d637371a2c86378787470636eab64746e6e70676c6c6c7a636a6c7370626c706c6b6364746e6a6ed4798a72736366666a6671776470677a64776d6e7a63636c6f6461786e73736e797a72657374796a776a796a64626366786e6d7774748f716c777374737a6779626c6a7078676c626f636c677063626a66746d787a6c6a796c7a78636c74706e636c63677874667a6a7368637278736679a17a646b6e746c62796a63796a6c6c737467716362786e777a7862786b6c796c687a6c717a6c6e7a637177677a6c677a6a6e9b6a67636d6e7a7a676a647a78747a6a78796379796378786a7979786a6a787373736a7374737374747070676874637378777a6463737966707466626368668f626c7a6a636c7a7a6462786763786c7170786b667a666c73796c747977626d6e6a68736b626d64646263797363636c647879636464716c796a6a686d716c6c6373676c6a6a73798b7079796363796c746a8a6e746a6a707779636d6d677179797378646871db7a68737a7862667477777a7173777172666bad6cf76a717179666272786a686866776a677a797161636d79667268637979627971776c7065786363e3737479726c74ec646d716c796b6d6262676d7979c470726be36e6262737879786268797a646a646e6768706d6673676277667a6d66c46d6d629d6d7a64636a6a6c636e79787971676d6c727967e8636379687a6c776a67636a6367676d636a6a66797a9d6a687963667272636d747a717a7868667167646a7863636a65617163726af168706c6a6c737a646a7262637168c4647a72bff66c79e86a73796d687a7964776c6466727968626279647473736363776278676c707a6d6c7a7a7471737363706a6d6d786a63ed6a79747963b36879636a77736e73786cab656d776a6e6d6b6c6c737774786879797967636d6d63f46a6471646a7a676c6c6a776a6e6b68707a6767666c636373637a6d63626c74626862716a7871646a70646a71746768676c66716177627a797a6a6c74737464687168637463626368666c716d70776473687979747177636e7a746a746c6279706270647979797873716b78db7979666c78786e6377637879626d61656c796b6b6a6d7a7a7a627278f661716a666c6a706668686879747a7a78eb6771716d68737067647a6a776277706a687a6a6479c56371777a6b74687873716c7a79796d7973647a677278636b6b686a6c7770797379736373797a6c726d6c7173796c6a78626378746c6864717a70637963796b7070706e737866797a6a6a7263656d68737a6d73786c78676c7277676373746c727378627967627a677a7463706c646a6c736c796c796d64746d746370616c637870716a636a77746379797a6c626c78627a6c716d796c6a70676864736c7373646d78db6264637a7378f468616d6c637a63706a6d636e686a796a6e7379676368736b716d7a7a71646c6c6b61626c776ae8738b6d6f636478c472726c797163686a6d796279716c72686574666a7a6672666b73727978666a6477647378786c7773716a79736c7978776a68736e6c78f48a78686268617768686a6378776d796c6a6373716c6b7964747478627a73786664786778736a686873787879627373786470776e636d727074c47a637a656e7967637871666a786b6a62646d6c6a9d6d7171786c6f78736c7978786c796c6c6a647a6274796d6862667374747171776c686f6779626c7363616c7a78716c687477727271686c73746d797079786a6a786d71736a708e62727978796a6c6c7971796c7468796c7179666d686b6c6a646d6c6c68667a776b7a686c6a6d6c686c6a6b6c6a73746c7178796c6d6268686c6e6c737871636878636678786c6879686a6a6762797a7a6b6278736371646a716473786a7a7379ac7ab8686d6773bf6373796d786665626371777772627079796a7174797163796a6871717a79686d77666668677a66726a66636462786e6471797a70637968686a6c66727a677070787a646262677a71ee746c676467796c63716d676368686d6679776c7a79786b6a6c797071ac7379776d717167717a6d6c7a6a6e7371786a71ed796a746362a968737866737366787a77666c6c626379796a647974647468777a73666a6d7171796ad66d7173786c6c6474746b68687962667077647979737171726e71776c677764656264776379796763646c6b6a78746d786d796a7378687962727766796d7766727879e96dbf797363747a7a7466796b6d6c646871646c7779716e6c6372796a626c707378637879776c736272726a777868717962687479646e6868676d6d797779747a6373716d747373636364616c777a7463707170796a6c6c717a796a737778777a7a6d6d676c6d78636c6d78637a6d786d7a7371747a70706a71626c7067786a7a68666c6a6a6879636a736e78776378736363646c7873796a6463716378736c7179636c7a786c7a7a786d7871726a6d6872687a6a70686d666c6a6c6d6c636c716e6c64787a6c6c6c6679706e676a79737863717164636d716a7a7a78686e706e787a6d656b6d78bf796b79716c78ef7874786a78796877646377647a687179796267796263797363666766986a6e7a64797a7a6a7a78727a72716a6a796d63616e68726a746c646270797a6273746a6878787a797062647766677a7a7270796d746e67787a716279786d62626663636b726ac46a626a6567727a6779636c6b787a64786b6b6e736a6b636c6a73706779797a6c71716a79627a7373716c6c6c6b6a66638f6b74796c63636364626c98707066796c677964f07a6a797167676b71747466637862646b647878687962626679747968629d6c706479746764687279726e6a73627463736e796a71686b6c6c6c7a736c796478787762636a7173627862666a7a6a636a647a6662787862726d6c617a6763736e636c626a647374626c66727a64737773627862636c6c78786c7a646a7a736a70796c7978787966e766666662686a6ac6676279676a706d6d6d6d7373636c6a6d746c797a6a7873777874796c656471706a6d7967717a6a67646a6c716a776a716c6c736467c66779676d73636c6a6a78647479676a716a716a636a7a636a67647a647368716773c66767636a687178736e6a6c7a7a62786873677a786378796c6a7879787979646671716a686a667864686374786a797278797371746a787965667979737379786a786e63797a786678637379737a7879797363687368787a7a7a677a7a7a67666a646c64796c6e707a67796a797a7979717a7062787162647a747a637a797878796868736378736863676771686a68677877737a746d7a6d6568797867656274796c7a6b6b7779746a7a72636c656b657374646263796b717173617978636a787777677362686a737a73646863736a6b716378737778666374796e79a2707a63637a6a71747a776a71647a7a7a717a6c6a63686c73626870796478707378736868657a64786670746a71797a7a78687961786e63667a79796878676e716d797778747a736a706b686867796d786d787163787473626371736a7978687479796c796263716c6d6d737a6d6a7a6a6c6c636f67787a61616a7a79686a6d63686863787a73787a647a6e6c65796a6a7a6a62687a777a7aef71747a7073787a746473786a6a6a7a6e79617a706868797973726e716474687a6861796a796a68647a787a6c7377636c79627a7965637763796372796c63786e687a79647a7964796a6466726a6a6874727371747879786a726a686f6a796e78656c78736673666a7a6768707aef787a737a647a63717a6279796b6c7367736a68637a73686467716778797a67786368787a6a777971776779686bee7365717a7a6e647a666b77797373a2636c7a737473796d6364686a78787977657978637a6179646d70786d647378796273716d6a6d7a6a6d747a716c706a79717a63b57168786a6868687878686c68646c646a71636c6477627378667a7a7979736368747974796a6268656378686a6b676a66786268797a6a667862776862647a66797a626361706e70676e79646d7378686b68686d616d6c6e62796a746d7078796a6d6374686a627a796663677479687770686674677a7a657a73627a656770626d64736b667479636d68626c6c6867707aad787a6a677a6a79787a7362627173637a7a6c7a636373747067786d6a7366a263637a6a7a646a786379627a6c66636a73797a6667737a6c796263777a7a62797a647a79707377796a67787a6264737973786c677a627a667967637a78627a687a66747062677a67656a627374676b646d6668797a7aad687a6c6c7a7a676a717a6c7366646a737363627a6770646c667a667a737a797a797a7379676378736e74786368637a78747a7a6c6a667a6771737179787a6a716363636364c46364787a6a79716a636367787a74646c677363787a73796a6a717463636c9664717a7471636871716a7a74657a7a7a70626b6b646a66636a667a7479627179717474796e6c6d62646b746a6370717a6a647a66706a73626e6a6c67796a64786a647a716b7a67716b78636c707a6a74636a64716278646a6a6a7374636a6e786278636d736c796a63716d746a717777636a6a6e6a6e6c6c6c686a63777174627a7179637a637a707a7a647a79646463797a647a63636a67746a667a6470726e7463746a6463e874716e64746a6e706c7a62636c6c63746473786b6a7a71a4707a6c627a6e62746a64637866637a926294636a6a6c747171706c6463677a6462627a6a637164636a77796e6c6c7a6c7a636364776c6c78777a6c7872736e74716a639d786b6a6c7367646671746464676c726c616a6a746b6c796d6b716c6c647a797464797994f8676a77797864786672736b73746364656e716d726b717a6868716b646c64617a666b7970626767707a7265627a7a796b797a737065676a6a676c6b717a7a7a736c79737977797a7766717a6e6c7a7a6c7a687763676b797071676e7067626c706c72726a797863636367796873667a6677627a797774677a78796c6a637a7768787a6a7a626c66666c67736b68796a7a65796a686c706c6c6c6c94b6677864727a656c7268676b6c7a7a79687a6c7971737a7a6a7a716c6a7a666c6e626867776c637a63666a7773707978e36c7a6c786763638f7a626c6c63786262626278626263626263726e6e6363637972626273796c646367717979717879676d717a77747a7964796a687966776465687a646a79776c63636e747a796a6a63646564707a647a747374716a6864796d626a6e796a7a6c787473cb7470686e646a787862797871747a716464746a7464797a7467777363737a71666c73686c676c62636a6268646c797a6a79636b77747964796c626e79647364737963637479737a7979656267657868716464776ef46779636c78746463797374716d79677a61736363737a7a64646c63636c7a7271787979656c6a7362796d7873687a74656d62626c6c79796c6c79746471797368796d7271786b666b6266786e787362796368f662776a79687471627062736277647a796c6b677a736b796768717a6abf68786a78676e6c6a6b7a6c79796364786c66776667686c6a676a796278626c796278717071677a747a706c6e63796278646a79717964796d726265736a7979686bfc7873746d7872637a7a797778796879626d63666c797a6871797a6d7178646278627a777a6d736c70646d79636b666d7a6b6c7a63796a79639d6c6878667a6c7964717a707a7967796a797a6d7a78647a66796679747471749d686773ab637a6d6c636379747a786a6379746a6d6b736c707a6879736e776c6c8a74707a63747a7a636b74786468787874716379706b736d7163637979617a68746a7063796c7a6c796a626a7874ab6e796c6a79796e727863796c6d6d6e786a736d796263737973736c9d796cd46a6a67796c647a64707162667a7a626c666e6473716b637a6668686867716d7264737879637374786e71716a70796a6266637864797166626e78656a64677971627372636e66797971706768796a64797a78677268746b796c6571647a6e74736d676b6c627367627079737a6279a26a7a73737a6a6373ec787a626862736373627a637a707471667a6de9666c79707962626a67737a6d7878646a6d746879736b6b626a7478686a63656762736db8796a7a6378746d6c6a7978727a7a71736378787170747a786d6ba37878786a636c6a70726d797967616479736b716c7361646872736b71787a787a746367687a746c6d6c7778796277737963a262686a68636663777a737868f4746b7a6c787173686c79637a6a78656d706c707263676c74627a7a746c7a6a63796a676474636caf6c706c6c71706a6d7a70617078797a6c616b746b646e637a7a626e7a63746471717a6a796a676d6374786c746763737a6c6d6c6862676c6b66776e777a68647870686c666d6b79646c67786474777a66726a656a63747a68796478796b736877667a637173686be06d717168746368796d6a646a736b68787a6a7a627a7a78796d70616a716d736462786c736b6c79796e7772747371b173636270646273677a777968746c6b73737377ac7afd6c7979746e786a676d6a737a737866776e6c736f7a747867786c73616d6d6c62776c64737a796c616b71637163746d7963666a62736c78636c7a6a636c78786b73627a71636c686a706871706c737873636b736c6e6870736671717974786a6a7a6c716c649a7a6a6a7a647979646a6e7a7074666364736b6a66736c6a68796c7a716a7a6c627468796467926a66646279617a78647a687a6a6e68687162796b6e786a6a71637a6d6c6c6a7a6b73706c6473636c62626c786b6c656c786a6c626a7963786a7867636e6c6371706c7a6c7a6e6a747a6c6a67797a647a706c747163737366646d6e7963786762746a64637a6e6267627179716a77676b6668a26e8f79717a7167626b706262797a6d746aa27974626c73e96d62737874626e7064786b6c656d7979636a796e7a92746c64796b7a7a78a2647868717368a3676d7a736a796363746179727a6c70f46c746c6b78736c7a6367676578636c66786c6b6a72746c716a61717a6e636d6271646b6b6378676c637a6a7a786a6870f0646a6a6d7a71796b71736563717a6473686861646d6c7a666d6dfd62676e746a6e6e6cac62796a627262746d6c62796a647a786c9a6a6c706c646c70637164686c687a6c7963626c63789d636a6164716c6d9d6d6d7373686d79626862736b6b6268727378c66a6d7873647a6e7a70786c62627284676767666368676d736b6c6c74736a797963716c63736b797779a9687977686268717977626177796b716ca17166746e746b6871636764716b7467706b7868638f64687477746d73737968627763727778686a6d6b6d7a6e6777746d6c6b6667686b6a796ca179796378776879a9636c71686b716874a271b96866666c64787177677a797964657362706b79727a706a6679797a6a636571647a7aa36c8274748f62666a6c6c6378646c6dc673647865677967736a71786366627873737a7064797a6378646e797870667a79646c796a6363706cf1786c7378797a7972786379797364796c77776e647361686a7379677968677977cc6178746a7a6461787973726c74646a73738a78666e656a6478797a686c786c6c6c7a687a736a6e797179717178796a67687a676a63796a63687a6c7963647368777367637a796a78636c6c6e787a6a6a7979786e66736d776670796c63796c6c6162776464687764786a6d63787a747a706d6c717a687366687a796e7a746c6c6479776c736c7868796d6d796c6d6277776b797879616474ed796c6c646a707962707766786a6d6d6d6c6c686166646c6c61666c62686868627171c2747a6a63716ac2646a7466666b6d6d6d6279da6879ad6463717264647772716a786e62f8ec6e6d7a6462797974626a687079627967746a7861616867716471746d797374e6786b627473626b6a6c78726265717168716d6a6a62646a7774677462787067626b746c6771786a6a6a636468787164776a6c7772666d7167777168636b72797377676274677967627773647764777266687779746a6a7878786a797a79736c7068797970617978687964716b78736878797865736b716879776264646470706c636a6c6871656577c66b737979b96479706c666a74686b6a6c746379796868ad7474706c747a7a63646c7468716b637871797374656579776b797a79787879797364646a6b6c6c70776d637968716778796863726d6278706c6c6e71796471687873787877676471627368796c6c70adc66a74ac796a6b797068746879796b7479657a79656e6d6473686c9d72707166626766787a627362746c6778736a6273777979736b73666c786c70706c6262626c6273667866797a62736a7373796c70626266666666ee73636a6473747a73787472796a63796666737974797a626a74626374736273646872746ab86279746378796a6579b17863626e65626a64737973796867736a7a6278627974667a7767656e79686874686a6861f06677679d73746267786b6c737479776d746d6279786a736b7a736364796a7263797477787a66686d796d63786c7a6e73646a74f0747872796366796a736273647965727868b16a7862626465796e6a676878679d6b677363796d626c786a6d737a6e736b677866626e62627468666a6161667879786670786d79666864a27a63787a7a7078727379777a646c7962626a74797177716a707a79707a6a7a6e6a707a6a6c7aa2667973627474736c6d70747a7274647871736a6568627a796c7a64686c6a73716d6c687478746a656378616c7a7a73706b746c7a6b7171796673796779777063707166687168797471787a6b72736774677371637a6c707478636479797a7373717a736c786c7a6d61638f6371627a7978686273786c9d646c7463646a74796c7a6a797974707a796c6c74786a736a78686c626d79a278637172626c7a7373666a7a7a746e6a79a2786d796a686c6870626c637978716a71716b7a7a7363707a6b7377616c71738f6c63637a6a73786777777779677961746a62626374646b6871686b67746770626b7179736c62788f62636b626d6c6c78647a7374626b6c6767716b716c73626b6b646678726d646b626674707a66727462626d6665727167786b6a707a7373746c627a6470737a717a736a74686c6a716c7a62706d736d6d73786c71716e686b6e626c7264646e6878646864646a637979b1796671677a6c677379676d6a71676b6862906d7879786c797471776c77676370626d6a7863797a7964726a626874646a7865657368746d6a736279706c77686c7a66666e79706d68787168706c74627170666263776a64627967706e787462667a6a67736464746a7368786561777a7a796c6c74747962776a6b677867686c666b78646a746d737a7371796e7a6767737771737068746c73736b6d636c7a7879737a71ea786e636a6471677a646c666e796b6c6a636a6c6c7a6c6d7a7a6e6879647373687468787a6c7ac8626268717a777779637264686c7971716a62657966736778746873727877c46877ab736c6d7373677a747479657971717772736c616c686d6a74716a736d7871626a6a7a6a787a797a6b7862797178626a7873687a737366676c786d787a786667686b7a737a6767796c636c7361726a7868736c6c6c6d7a78656c676c7879646a79746c66626862706e6c797a666262687074b46a6b7765747a686b6a6a787a7878676c6c6a6c73746773686a6a79ea6c717a666b63676e6e646a73737a666462637477777365716668716a62736171746779706a6c6278626d6d79777867736c7a68676c7a67a079666c6a627966646a66726773666d62797a68716662776a737966796a6a70687a6279797a6666776f6467726c6d66746d6c627a677963717863646a79677a797979797479747964776567617a7968786a6c7a7974686c726d67726a787a636c686e656c6a6a74687462776a79626a6a62786a6a746a7465656bac77736c6a706c707366617a70717162646c716a6a747979716c797a6b646b73716a79796a7a6c647163676a6a797a6a7379636d726171746874656a6d666374796879706b6d687963776a64636668797978777368637478726c6aac6a736863637979796a6c746b747479746d786774636a747a6179796f637a6c796c62737a79776a7974736a796862797368666a6c79676a7878746d7a79796c7478787970736c78796a7a797a7979706e686d796d6479796c626c686c73797967716c6ca06a6a796d736f7963627a67646c7978796c6371797874737a656778687a676c6877626c6aac6579787477716d616b62707163677973686865ac71636d777979776c6a796a6879797a6c6c6a6a796c687a79686d67736c6a6c6a78636a6a79636c79636a7063707ac47a6a6d6d796c636a6c6e716c6ac46a6c78786a6d6c737a6c6a716c79636d6d6863666d6d667071716d66786c716d636666716d6d6d6d686d7a6e6668686a67747468686b68736c6e63686879716478746d6d7164637964797879716d7971796c64646379797964617a6463796d7a79646c7a6666666d6d79637163777a7a6d61627462796374646d6e647a6767646674797063677179747473736666776264747a717373797374776a6a686a7974737878796c6279716877776878657a78777a6e6ec47a6a7a6a6ac46a63636368797978627a789d63796a746c6c637178cd6e6a7963797963796e7a7a7179796f657779637a64636a79636368796a6c62747acd796371776c706770796c6c676b646c646c676bae7162ae7963686a7879'::bytea, place), 32));
    else
      result := result || lower(sign);
    end if;
  end loop;
  return result;
end $$;

COMMENT ON FUNCTION registry.initials(name text) IS '名称各字的首字母编码 / The initial codes of a name''s characters';

CREATE FUNCTION registry.is_resealing() RETURNS boolean
    LANGUAGE plpgsql STABLE
    AS $$
begin
  if coalesce(current_setting('skillreg.resealing', true), '') <> 'on' then
    return false;
  end if;
  return pg_has_role(current_user,
    (select relowner from pg_class where oid = 'registry.persons'::regclass), 'usage');
end $$;

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

CREATE FUNCTION registry.is_set(elements text[]) RETURNS boolean
    LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
    RETURN ((COALESCE(array_ndims(elements), 0) = 1) AND (cardinality(elements) = (SELECT count(DISTINCT e.e) AS count FROM unnest(is_set.elements) e(e))));

COMMENT ON FUNCTION registry.is_set(elements text[]) IS '是否非空且无重复、无空值 / Whether there is something in it, nothing twice and no null';

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
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'registry', 'pg_temp'
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

CREATE FUNCTION registry.keep_nation_name() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
begin
  insert into registry.nation_names (nation_id, name) values (old.id, old.name)
  on conflict (name) do nothing;
  return null;
end $$;

CREATE FUNCTION registry.keep_nation_names_apart() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
begin
  if exists (
    select from registry.nations n where new.name in (n.name, n.code) and not registry.is_reverting()
  ) then
    raise exception '% is the name or code of a nation', new.name
      using errcode = 'check_violation', constraint = 'nation_names_apart';
  end if;
  return null;
end $$;

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

CREATE FUNCTION registry.keep_school_period() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
declare
  current record;
  since date;
begin
  select * into current from registry.school_tiers t
  where t.school_id = old.id
    and current_date between t.valid_from and coalesce(t.valid_until, 'infinity');
  if found then
    if current.valid_from = current_date then
      update registry.school_tiers set tier = new.tier, sponsor = new.sponsor where id = current.id;
    else
      update registry.school_tiers set valid_until = current_date - 1 where id = current.id;
    end if;
  else
    since := coalesce(
      (select max(t.valid_until) + 1 from registry.school_tiers t where t.school_id = old.id),
      old.founded_on, '1900-01-01');
    if since < current_date then
      insert into registry.school_tiers (school_id, tier, sponsor, valid_from, valid_until)
      values (old.id, old.tier, old.sponsor, since, current_date - 1);
    end if;
  end if;
  if new.sponsor is distinct from old.sponsor then
    update registry.school_tiers t set sponsor = old.sponsor
    where t.school_id = old.id and t.sponsor is null and t.valid_until < current_date;
  end if;
  return null;
end $$;

CREATE FUNCTION registry.known_change() RETURNS bigint
    LANGUAGE sql STABLE PARALLEL SAFE
    RETURN (current_setting('skillreg.known_change'::text))::bigint;

CREATE FUNCTION registry.level_reason(asked registry.skill_level, reached registry.skill_level) RETURNS text
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    RETURN CASE WHEN (asked IS NULL) THEN 'level_open'::text WHEN (reached = asked) THEN 'level_reached'::text WHEN (reached > asked) THEN 'level_above'::text ELSE 'level_below'::text END;

COMMENT ON FUNCTION registry.level_reason(asked registry.skill_level, reached registry.skill_level) IS '所达等级与所需等级的关系 / How a level reached compares with the level asked for';

CREATE FUNCTION registry.name_starts(typed text, spelt text[], OUT names text[], OUT initials text[], OUT firsts text[]) RETURNS record
    LANGUAGE plpgsql STABLE
    AS $_$
declare
  way text[];
  signs text[];
  codes text[];
  any_first boolean := false;
begin
  for way in
    select string_to_array(folded, null) from registry.folded(typed) as folded
    where folded !~ '[a-z]'
    union all select string_to_array(spelling, ' ') from unnest(spelt) as spelling
  loop
    select array_agg(case
        when unit ~ '^[a-z]+$' then (
          select string_agg(character, '') from registry.han_readings where reading = unit)
        when unit !~ '^[a-z]' then registry.forms(unit) end order by place),
      array_agg(case
        when unit ~ '^[a-z]' then (
          select string_agg(code, '' order by code) from registry.han_initials
          where letter = left(unit, 1))
        else (
          select string_agg(distinct registry.initials(form), '')
          from string_to_table(registry.forms(unit), null) as form) end order by place)
    into signs, codes from unnest(way[1:3]) with ordinality as u (unit, place);
    if length(signs[1]) * length(case cardinality(way) when 1 then '?' else signs[2] end) <= 2000
    then
      names := names || registry.combinations(signs[1:2]);
    else
      -- The first characters that there can be narrow it down as well as a third letter would.
      initials := initials
        || registry.combinations(codes[1:case when signs[1] is null then 3 else 2 end]);
      firsts := firsts || string_to_array(signs[1], null);
      any_first := any_first or signs[1] is null;
    end if;
  end loop;
  select array_agg(start order by place) into initials
  from (
    select start, min(place) from unnest(initials) with ordinality as i (start, place) group by start
  ) as once (start, place);
  firsts := case when not any_first then array(select distinct unnest(firsts)) end;
end $_$;

COMMENT ON FUNCTION registry.name_starts(typed text, spelt text[], OUT names text[], OUT initials text[], OUT firsts text[]) IS '姓名的可能开头 / How names can begin that match what was typed';

CREATE FUNCTION registry.names_alike(occupation text, major text) RETURNS boolean
    LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
    RETURN (((length(regexp_replace(occupation, '(工|员|师)$'::text, ''::text)) > 1) AND (strpos(major, regexp_replace(occupation, '(工|员|师)$'::text, ''::text)) > 0)) OR ((length(major) > 1) AND (strpos(occupation, major) > 0)) OR ((LEAST(length(occupation), length(major)) > 2) AND ("left"(occupation, 3) = "left"(major, 3))) OR (((LEAST(length(occupation), length(major)) >= 2) AND (LEAST(length(occupation), length(major)) <= 4)) AND ("left"(occupation, 2) = "left"(major, 2))));

COMMENT ON FUNCTION registry.names_alike(occupation text, major text) IS '职业与专业名称是否相近 / Whether an occupation and a major are called alike';

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

CREATE FUNCTION registry.organisation_name_form(name text) RETURNS text
    LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
    RETURN replace(regexp_replace(upper(NORMALIZE(name, NFKC)), '[][[:space:]()【】〔〕·.,，。、-]'::text, ''::text, 'g'::text), '有限责任公司'::text, '有限公司'::text);

COMMENT ON FUNCTION registry.organisation_name_form(name text) IS '单位名称的比较形式:不计空格、括号、“责任”、全半角 / An organisation''s name without spaces, brackets and width, to compare';

CREATE FUNCTION registry.organisation_name_stem(name text) RETURNS text
    LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
    RETURN (SELECT CASE WHEN ((length(s.stem) > 2) AND (s.stem !~ '^(股份)?有限公司$'::text)) THEN s.stem ELSE NULL::text END AS "case" FROM (SELECT regexp_replace(registry.organisation_name_form(organisation_name_stem.name), '^(广东省?|中山市?)+'::text, ''::text) AS stem) s);

COMMENT ON FUNCTION registry.organisation_name_stem(name text) IS '单位名称的比较形式,不计冠首的广东省、中山市 / An organisation''s name to compare, without the place before it';

CREATE FUNCTION registry.person_name_form(name text) RETURNS text
    LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
    RETURN lower(regexp_replace(NORMALIZE(name, NFKC), '[[:space:]·•・‧∙⋅●.。''-]'::text, ''::text, 'g'::text));

COMMENT ON FUNCTION registry.person_name_form(name text) IS '姓名的比较形式:不计空格、间隔号、全半角 / A name without spaces, dots and width, to compare';

CREATE PROCEDURE registry.put_views_back()
    LANGUAGE plpgsql
    AS $$
declare
  aside record;
begin
  for aside in select * from pg_temp.views_aside order by depth loop
    continue when to_regclass(aside.name) is not null;
    execute format('create view %s as %s', aside.name, aside.definition);
    if aside.note is not null then
      execute format('comment on view %s is %L', aside.name, aside.note);
    end if;
    execute format('grant select on %s to skillreg_app', aside.name);
  end loop;
  drop table pg_temp.views_aside;
end $$;

COMMENT ON PROCEDURE registry.put_views_back() IS '按原定义恢复暂存的视图 / Makes the views anew that were set aside';

CREATE FUNCTION registry.refuse_backdating() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
begin
  if exists (
    select from new_rows n where n.change_id <> current_setting('skillreg.change')::bigint
  ) then
    raise exception 'a record of % can not begin with another change', tg_table_name
      using errcode = 'insufficient_privilege';
  end if;
  return null;
end $$;

CREATE FUNCTION registry.refuse_forgetting() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
begin
  raise exception 'nothing is taken from %.%', tg_table_schema, tg_table_name
    using errcode = 'insufficient_privilege';
end $$;

CREATE FUNCTION registry.refuse_other_than_numbered() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
begin
  raise exception 'person % is as the document number tells', new.id
    using errcode = 'check_violation', constraint = 'persons_as_numbered';
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

CREATE PROCEDURE registry.set_views_aside(IN changing text)
    LANGUAGE plpgsql
    AS $$
declare
  aside record;
begin
  create temporary table views_aside on commit drop as
  with recursive readers as (
    select r.ev_class as oid, 1 as depth
    from pg_depend d join pg_rewrite r on r.oid = d.objid
    where d.classid = 'pg_rewrite'::regclass and d.refclassid = 'pg_class'::regclass
      and d.refobjid = format('registry.%I', changing)::regclass
    union
    select r.ev_class, p.depth + 1
    from readers p
      join pg_depend d on d.refclassid = 'pg_class'::regclass and d.refobjid = p.oid
      join pg_rewrite r on d.classid = 'pg_rewrite'::regclass and r.oid = d.objid
    where r.ev_class <> p.oid
  )
  select format('%I.%I', n.nspname, c.relname) as name, max(p.depth) as depth,
    pg_get_viewdef(c.oid) as definition, obj_description(c.oid, 'pg_class') as note
  from readers p join pg_class c on c.oid = p.oid join pg_namespace n on n.oid = c.relnamespace
  group by c.oid, n.nspname, c.relname;
  for aside in select name from pg_temp.views_aside order by depth desc loop
    execute format('drop view %s', aside.name);
  end loop;
end $$;

COMMENT ON PROCEDURE registry.set_views_aside(IN changing text) IS '暂存并删除读取该表的视图 / Notes how the views that read a table are made, and drops them';

CREATE FUNCTION registry.simplified(written text) RETURNS text
    LANGUAGE sql STABLE STRICT PARALLEL SAFE
    AS $$
  select string_agg(coalesce(f.simplified, c.sign), '' order by c.place)
  from string_to_table(written, null) with ordinality as c (sign, place)
  left join registry.han_forms f on f.character = c.sign
$$;

COMMENT ON FUNCTION registry.simplified(written text) IS '以简化字书写 / A text in simplified characters';

CREATE FUNCTION registry.social_credit_code_check(code text) RETURNS text
    LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
    RETURN (SELECT check_character.check_character FROM unnest(string_to_array('0123456789ABCDEFGHJKLMNPQRTUWXY'::text, NULL::text)) check_character(check_character) WHERE registry.is_social_credit_code(("left"(social_credit_code_check.code, 17) || check_character.check_character)));

COMMENT ON FUNCTION registry.social_credit_code_check(code text) IS '统一社会信用代码前17位的校验码 / The check character for the first 17 of a social credit code';

CREATE FUNCTION registry.sound_pattern(spelt text[]) RETURNS text
    LANGUAGE sql STABLE STRICT PARALLEL SAFE
    AS $_$
  with ways as materialized (
    select string_to_array(way, ' ') as way, number
    from unnest(spelt) with ordinality as w (way, number)
  ), classes as materialized (
    select unit, '[' || case
      when unit ~ '^[a-z]+$' then (
        select string_agg(code, '') from registry.han_sounds where reading = unit)
      when unit ~ '^[a-z]+%$' then (
        select string_agg(distinct code, '') from registry.han_sounds
        where starts_with(reading, rtrim(unit, '%')))
      when unit ~ '[[:alnum:]]' then registry.sounds(registry.forms(unit))
      else '\' || unit end || ']' as class
    from (select distinct unnest(way) as unit from ways) as u
  ), patterns as (
    select string_agg(class, between_signs order by place) as pattern
    from ways cross join unnest(way) with ordinality as u (unit, place) join classes using (unit)
    cross join (select '[' || registry.sounds('省市县區镇乡') || '\s·・()()-]*' as between_signs) as b
    group by number
  )
  select '(?:' || string_agg(pattern, '|') || ')' from patterns
$_$;

COMMENT ON FUNCTION registry.sound_pattern(spelt text[]) IS '读音匹配式,用于 sounds(名称) / Matches sounds(name) by pinyin or initials, as a regular expression';

CREATE FUNCTION registry.sounds(name text) RETURNS text
    LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE
    AS $$
declare
  result text := '';
  place int;
  code bytea;
  sign text;
begin
  foreach sign in array string_to_array(name, null) loop
    place := 2 * (ascii(sign) - 19968);
    if place between 0 and 41802 then
      code := substring('\x02620327019301f5021c0250017003fe02780213021c025001810114026801c2015d01270127028303b801ec0221022101fe0112026101300146022b0124014501fe01ab0145026701ab025e01120214016c018a0161025d01f8027e0181018601570169012a011f01ae02870280010502480139024a0280018801a9018b01ef015b0262026201cc024e018a018a024504b402620262027d024e02750179015203d5026301f101e701f901790168012402e602620263025d03fc018a01f50261024f04c5015d018a02500179022301470221018101ce0182018b022101bc017901b901b50288020c025b025e015b021901cb015e023202680134027a0351027d016b015e01b501ae0262018d03d401b80268027c02210221015101280268019e0268026b017901f5024e0188022b023001620162025d0254025d01f5025d039a02400249019201370185016f0262011f017601ca026102520188023e01ab0252018802610426011302670254013901aa014c03f40207020701810181024902620449020701a601440271018701f402f201050278018701860112020801300159021301b601120118048a022102330278015b0251025102450177023f020701f7015e035c0113013801af02620121012002110120026201ca01bf020701530121025f01f7027e01ec024d024e0183039e026001570118020702490156013f0154027e01f501e902680142014b024e026202550192026201810101024e0181015b01520258018701ec0139015b0236027e02670180039402680134026b0213024a02fb0122025d01f7021c012001b602c9025c0255024a02800271025101de02a4016601d401d402540107025901af027f021f01ff02ff010c044c04a801ec0262022b0262027c031e017001b901390280011401ff010d0279012f024a013f0280028f0267025f023a02770173010d0245021e026802620344028f016501da023f01d4025101ff0266024601f70221018f010901e9017e017301a502520161025f0106015201c60182033c0112018101750180016b0200023c0185012f026202210256021f02450191027d015d01a202620125019a016a01a90263022101c1028002590267010201b401c9015101b60329011d0125025c0164027f0262020c01350250022b013803e6023303ac027b04a401f9019b011e01da01dc0187024e017801890124027b028f012701fb03e6018b0223023e021f0466011301cd025302b702430268039b0132014d01fe0259016a0199024e018e0262015b01ab028b01f901a90266017f018801f7021301e9022e015b024f01a9034701f10109045104180250025502580268013f01220127027d025e03dc01a901a2022b01830258015b0180018b025301e50183010f02f401550157025d0102010a02680255010d01790120027d0112018a0260013403dc024801a20118028901610169010a023b0223022301bf013b0235018d012c025601eb02d70178026201f5023a015e03b601860230012001860154027d0197018c0289018b01f701d401b60287024d01b7022c01a8017f01460288010b024e018b01cc0116018302760261027d021901fc01da0264012401f7025e020d027e012d01820399024a026801120210023a024a01ed025e01570236024d014d0254012202200191013f028f011d023e010a0254017d0260027702f1025e0267018302590275012f015b010d027d028901c2018102620254025c02c50149011a027b01e302400240010a048804af0186024a01560120036e022d027d022e0250015b0269020a01a901de026b018401b801080141023601720186024f021b01f7018d02c901280213010a02530266026002350232025f0152011201820138026d023601660111012801e1011701a70134026602700289010c022c010402fb02680276028b021c012b0188012502190170027801fc025e013f025404af010a01ee018701aa01b401ba01f7025102350264014602830252021b01f901890243028e01f4024f01a50120016a01ac01f50124011f024a01810113017e012a023d013903ac018a021801560251018b014d01850183046301ae011301660251022e0251018401c502610187039e01f901ec0157027f010102120262018e01dc011f0262013a0188025a019b01830128013901850219026d011701110102020c02340127011e01a301d4018701f701c0024e01da01fd01d4012001ad01a703e6019d01090268010f026e027d022b0267017201fc012301a90239024a01b20128011f02040223017e01a901b7026e01e10236025e01a701ce0151024e026b026e026902570126027902570251016a014a0194014a01c2024101200151014a033d01870241022b025e025e02210000013a01f70147015601bc021f01470000018801a9017d020c024901d1020001ab02680105016403e0024f017001a30164023b016902560112039a018b014103000156025f01830222018102620181011f018901bc020301d1026901bc015f0203011a0189011a026d0167018901bc027f03f00165025901c201c1020a026302540191018e01dc026201c10221016901c0027e018b026901c6019801ae015b025401c1011201460234015f0343011201790126018d0179019d026101a801e6015b01c50146025101ad01f601830188022d01be024101f501660286022c018801ab01fc014201af0146015e018302630131010101a9012b01c602860134022b014c018701ae01ae01da024f014801810153015301530157018b0128027c015701ca027d015b015701f101570190017d0190015e013e01f101f70257019b0241029d01280181013a01700170048c013b0142013b02070207012b015601fa02620181019101f701350128024b018101390256038b0248018d01a9026a01ad01b00271015f012b015b012801ff0142021b01c501af027e01e601100186018602ac01a9021b0110011f018801670163013b012b019e0199014c0151027d0224042c02cf012f01940186016b012f016b0190014c0181023a018801b301b7027102690136047403c601a101f702cf012b01670183013601a9023a015501f3011f01f5012b0288015f024802aa0181014c01fc043d01480183018102aa025e018b018002200183014c0149024e0167015b02200183016101370190012b012a011f024201b401a901eb021b01ee019802db016701f9018d038b0275028701aa018b01ec01b0016b0185016b01830183023601800181018302620183027d011f018301c801a9028001a9025d0200010701640182024e01b901ad018701960254027d0146028001de018601ff021d0262028001c801a903b301a501a5018c0198025f0246025301c9019d018601ad01730221019403b30160011301c5012501a40266026601c20194025c018c01fc01b4011401c0012503d3019001c20146025902590191024e0262025c024c022001a501ca01b401ee0221018101fb018402db020002520262018d0153018c023f018b0139025401b9025c025c03e601a90122020402000109021d026b018a01090165024e026b024b0257015d015d010901300262025701eb018b0237016101f4014d01e8015b01640137018a0164010d017a010a01cf02e90154018a0262026c018401920184019d0179025001ff0153016b01fa026f019d015501790268016b019e017e0139036e01aa01aa022f0148018a018d024f01ec04c802620194025e010e01d404c80221025c01f701d50211028b0220024e017e01070221024f0248017a02540248010a03040287025404a601b90401013901810113022502bd019d010e0114027703c401b4026701b4024f0167024d025401860186024a010301fd027d01bc0263024a021d0181020101b50125018c0254025901870201024e0181014d01fc024f02130298024a014d023e01a9027a017001a9025d025d025e021e013f027501e7025d01fa025d027d02cc03ee023a01a9021e0178023e028d013601550269011a02690252025e01a9018d043b01410128018a01870104016b025e022b01a9012001a301a9025e025e0269022b016401ae020b01ff01ff015101a7014804c40283021304a204a202c70117010101380267011d01810267022701530222016801050152021002210223028701ff0222010e0259025001e6022d0181024a022d0143020e013001980166036001af016703150198027d01850442010501440194023401250221026701fe01f204760172022b0235012501a60142018101ac017701c4047901bb01250161025a026002880357018101420309023f01c6017801a90241025202750383026103e6010001b801e301800262018e012701ae02440263015502b601fb01fb0186011403450105014b0156014d0170023e037e022901f5017704970263024e024e012101cb025b024f012c0147024b01780177024e0160025d018e03e6014d016101be029301bf0124024e0160015b0185017702ea02200402024400000262031101e301a902a30487016d024b01f8024e014d0221018c01ea024b0405000001af02030267013f027f0221027f023d024f026201f501f1028803610300024a0259049c0404034d01e902620253021f017901c6013701ff03ba0170026c0245014c01f301e8010d015b025f017304be04ad016f018a0266015b0137027f0246018f0166034c028f011401b2014601da0233022b0251018001f50151014d016a0275024f026201ad028801c401c1027d02600181027f04c00223048802530379017e019a017b02370251014d025a0258016d047d01a50262010101f0021f023f01770257014c0246016e026d0267014301e5025201010162019d025d01370253010d039601d5017a0256019b014c0156018101dc01c902650172048701b201f301bb016103380125021d03da04c1028b017301990253025101a50113027a027501ab010501c401ad0230015b0114017001760163022a01610267025e01660166010a01700232012d02620101018202410251024801a9024f0236028f01fe0122024e0270025d014701f5013f01fb01b901c8035f014701ff01a503de02320270017c01a402190181028b024d015703b5038901f50222024a02240120015101a901f801020271026501d50268023b01a20219024f024501790101049201dd019502870287021c013f017601ae0100011602520244024e024b01340219016601f501f502370139013902610288010d013402f80173025d01f5027a015503de025101ec021901a102710264016701e4027a0216028301d8016d01b7025e013f020002d40113014401a40253018b02360125023a0102018a0139018f0484024a01cd021b0268027a01a10186017801700325027f011e0247040c0268026304880260040f01c20179026b012a017e017c017c024f01730181019e027e024a02190259017d014c01d8025a01ab02680214012501f9025e04a601ea011701a9026502d0024a01c3026401ea0114019e024f0268018601b3019902700179023a026001730291025801f802160266022e017702540297023201b8011d016f0194031002140123020c022d0246018101e7024e01f702210161028803af01a5024c0246022b01250172023200000377023201fb01d80173027d02120000016101cb0140010101f8023f010d0104010401aa028d027a01c8022d022d0235013f01f501850126018501900235021b011901820101025301ee01b3015c036302530179017e016d01e3025102710120044d01f2031601b803e7017901a70148015c02360261010c02640212018501c10253017a01b9020302f901eb01a502530181028002dc019e028d0253022b0172015b01ac01f9024f012802d401390384025c014d028e01530125017e026e012b013201390268024402cd01850261024f01f5017201aa044d013e017e026301f4018d01fb025c01d801b4022b025e02640137027701e2027f018701dc0396025401f5014d027002620221018502690101026603be019b026801ea013b015c0000014b013a0255021201ec01ec0263028d01da013f01a302330398020c017203830261014c01ec0127018101870172023a0120025c01bd02c3023a01b4017e0113026701d80263017901bd0177027a01a901b0016f01ce029e01c8047d01a901b401b201c80139012301f001ec0252018001c8024f014c0199025e011f02640204014101a10233025303a8012e017c0180028301d80253011501a9011f011e01a9026201b701ce026c022e024f02730183026c028001a301d801ce01a301b1024a017e026301fe022b01d903a3017e0255026301cd02420242033301920269018901ed026b01300179017e0269014d016d019f0130023f0241024a01b6016d0202020901af0166016d0234016d02410267016d0263017f01f402680170026901b603bc026801fc016d02fa024a02690200019901f402690269025d024102410241024204b1017e0262039201b501b50241025d0241023e022001f401b4019b025d026d046b01610245024e016b01ec0262031701f701f7027b0287013a01f60250021b019d0120041b01d801c801810182027d027d0107025c026201fb01be018e020a0244015402b3010b02350191038f028f0196010d0188013f01880181019b013f01880183023501a90105024e0156028501f201070236019f01ff0235027d0245015e01f10141036601d4023401ec0189025f0159010401b401fe01ca03b70165025b010502e8012201af0280015b0179027d012c01a101b201b201b40104013801e801c5025603290181017303e6012f012501a7015d02630178014a0279015b016a0260014c014c016b011d025f0263015201650269014302540195021c0222014d011201410177025d019a0137018f013a0190017101cf01020256025102690108015b01050262026301700259012c01fb01630101010c015402010266018e0182013f03ea01a4018c0124021b0187027a01ad01ad02c20124017a01140221025c016d0189026101d5013f02680114025d0200023001ec01fc0248018b01b6027c01970236014601380235010201160128010c0191027d014c0262027d026201e90181028601f50215018b01d4019901940236019f01d4018303310187015f0268014d01eb0166024101a80154025d01f7019f0102021f033501cf024101240263017f010d01aa016d014302830178049f01090268013f01bc0186020d014d0163019102890268017d014d0260025e0109018101be01200148024502630157027e018601870176015f012d018301f101a70252017d01a801490248025a01810181019b02640233012402660190022e022e022101c10310024c0124024102360201027e01a9027e01080433026f014a023b024e027c025c0161027b01010164025e0191023b0269024b025401b0016f01a4012001eb010c012301b401b401e301f701be01c802830227022301b3012501ba010f0188011a0223027d02780191026601410123027d024f016d01f80187013f021c01ca0134025e0233027401f701f801ab024a028501f902740259021b021b010501f4019b01460153020101c8014b014b028e013f0220014c014c0235013e01ca0156017d02350137026102800183010401f8018101f90195026201ec010d0141018402610266025b023501a3018b017b013a020401f7025c0251024f01730101025d013b0172020d018701a7019d01b4025e0235024a017b01b201b2020e01a901ae0204011f025c025e01a701050248022102070213028402840220026201b903c70280028401790179019f026201790259019f022201bb028e02220262027d0166012801840157010a0276010e0230020201af015b013602500257025401cf0250019e024f0247026901bc022e014c014c026101fc02470165016501f501c001c0026301800123030e0271023b0234015b01680260025f02b401600221023702340240025e010d0262019a034b014c017a019d026b034b0105014f01aa017c013f025e01e8018c039a01cc01570254015601410200019e028a017c041a01900275010b026201840237048b010b024f017d01550142025c010c01410104021e024c03750104024e0104018401aa014c026b0184022101560180010d01b5014c040e01de014401cc01f701830233018a01df011d0172025101530181022a020c0155024901770284015b01b801390207015b0188025e016f024b027e01e4014801810196027e02600187026b01c3015a0125026a028401db025e01cb02550156010d02680245015702690154024e0268016b0148010501d4027f02870279013701cc026902400251027d014d01be01c801f5010d021f01fa014d017302590152027c01c5010701ca015b01af028803b202210203021b025f01ba01860166022b0256024a0288018b021b01f0020702600146018402230181015d0252017a018c0185016503d201830183026201d5027d0181018102510176016a018e019a025e01c601ad01e9014d0267025e011d021f02630221016b02000288022c024a0177024601b3025d0205018501b501f10251021d01a90124025401bb015b023201be024a0194012e012e023e01d6025601cd0268040301f301d1018c021f027d0170013f0284014d01f00243025103fb024e025e024e0296025e0268022b0268024601a90251018b01ff028501f5025102870146012001b40101014d014d01b301c2013001f3018b01f2011601af0248010f0253022301f5017e0153024d020e0235015501550186023b01d402000188017f018801f7014102560179024801a2010d0263027f012e015b018801b6010201a3019f0263025d018b01a901410251017a017a0264011f021f023e013a0260024e01cd02fe0182024002590268024a013f020b01be0139020d01fb017e024d01f7012d01c3015b018601490262027e01be017d01c201020264025a0186024a01be0269027c01fe02210254024501aa01bc0203022b01ed024a02460132017901040186010902590240016b0128026001ec024f02690264020a020c012501b001be01e6010401b80165019e01fb01820215027b02690186020a01c602640181022e01d70251023701e701a401cf0109010101ec01f0026201ee026801a7025a01ba026202780192026601d401a9013f016b025e0187028301200271017001d201a501c8027a01790179010401d201f801b801ef0166024e01f90245027701c30251025101c801ac01aa017a016b013e027d02590262017a024f019e0205024f025e011f018501be0153015302510262017e0185015b0221010d021b023001f801aa0390025501d7014602620117010101d601da03e8023c01270187012f026801f0020a020c01cc025e0234026401f701d7026a026401c2010d03e8021f025601d4014801b0026901a3025e022701af018501d601a3025102640227017e020001c101a901b5025e028001a302880186018d018d0197026b03e9028801350231015b02af02880253025501c0022b023401090181016601de025b02670283016f01b5023101cf01c4013001f7022302c6025d028801d4015b028801a9025b0113020c01cc01d801d8026401b501c201da020a0233016b027601fd0268022201020241022c0248020b0260017702620188028603460280013a017702890169027f0144024802620109022102210126021f0194025a02210267017c0262023c0221025101640124020201640253026d02750109016f025e0253039e021f0123020a017d01c10198019c011104580116026e018102690181026301c1019801fc0173027b0183015b01da0112017c01be01fb01700268022101da018701da027d02680109019c01da01fb01c8011d018b016701fb0179024e01ac022101da0276021f024a0254019c017e01ac018e017c02620262010901fb0126010901570135014a022b0477013b03e6014a022201f201570283015b021e03c603a603a60283046d028e04770223014a013b02530186021d015101510151015c018302230123021c021c01c8015c012001ac02510251019f046a0249026701ac01ac026003ed024902490249015c0260014c019e027e018a015e0166015e0243015e015e0221026302de019301d40187046c0409018b01ec011c024f010d018b0186023b01ff023a0186024e01420221022102bc01810254027b047301d40277024f024a01ba014d01b301f1023a015504520254024103e603e6024f011c03e6018b0254018b018d01ac018d0452024f0122046701d4021b0246025101a9014d017e017e01b2035c01f50207024e0170021f02680128023001f50207026a010702600103025d024e0186014d018101f70156024801f5011b01f701f5011d018601ff015f0251010401a3013b0105028f028f025f018b015f01940165025b01f201a9023c03b9025e015b0258018201af024501ec01040138019d026a01ff017901f201c50102023c01af012501f101460170019e025801bc023f025b0262010e0173010501b7014d015b025c014301b4014f0151015d02000329026201ca02210102024a017c044e01c101ad0181023f024a026701f6025001a9026003a9027c01b50185014d014d02680254011401f902020157015701cf01a902670251020a013b021f012402410163018e016002500263024e01a4019101a501a202510201019701260126023301ae017a018b01a201f501c5019f019f028b01660134025d025d015f01b601b601a8018d014c027c016d026301460170027c024a025301ec025e022c0186010c028b0199014602770166026302880271017d02680468025f015701fe025f023a0262027d0221026d0260014d0280019103e6025e01be017001810181017c023e022001be03c5024e0268028901a30194025e025e024a0289011d0230020a019401fb026801f501b30241014a024f024c0118013a020a0186019001b0024e022c01f90288024a010c0141013601f7026601d80136018102210210022c0289018401ac0192011f0143011b0144024101b30278027702770104011901ff01f80134028d013b013b024f026801e901b20252011c011301fb0185025e01a5027701ae01ac01ac0187013e014c028e03a9016b026001850260018d021b0262025b01cf02610261026201d80251018102540194024f013f0104028d024a0262020a013b01af01860268026a0263020c018601a9016b01b201b20141020a024f018b011f0264019e025e024a01cf02000121013301b50141014101d8025e025e025e019e025e012a019b012a027f017d0188025c0121012101ad0164028f01f9018b0164018b024e01f401f404a501fe01fe01810455022b0105027d0279037f02620187025c018c0105025c0187015b026c010d04c7011401440225015301d80221015601e4027d024f01790139024a02780236013801c801e901e4023d011301aa027d027f0113027d013f01c80262026201f101f6018c020c022501380495022801f9027b02210202024f01080138016b02ef01f10278021302480138024a0120021901f50271016d01bc014801780495025901c1024a024d015b0262010801f10143016401e6017d023701c101820239017e027e021b01ba01ca010f016d027101ca010802780188011f015b027d0179015302fc010d010d027801c101f9011f015601c0010802ef01c401280186025101a3015e01f101d50183011201120256015e0260017c026702670181029901ec023e0271016a028401c801fc010d01fb014b012b016b025d01060186025901b4024e028401990264031701e80141025d01c30163012f015b023f01e7015502520262027d023c027d0258032d028f02530241016b019901bb023e026701140112012401a2010d018101020223019202660245022c022301fc0268026801c3022d02cc02520155018a014d037001b0043b01aa01a4022d027d011401fc018a018a03b4010401a001b3026301ac013801b402620128011f0241022b025501c30120024e0155016a0199019b010d01f8025401ae01ae01ac01b4018102640251023e026601a9023e0263025c025e023e013f04110183017e01cc017e016401d50190010e026201f503e10156018b025e0262026f010d026202620151021302210151022102210164014202630179015b0177024e0243012501840105021f013f0278018d0237015b013f01c102510179012101de0188027b026201c102000248021d0210025a018801420278018403a601eb031403a6010d010d021e01390183016501610152010d01980183011002530314016d03a6017701c1016d0248018d01810181016b013a01b401b40242017e027d017e017e0262026202620262026a026a021b0256024b023f025e025e026801250116010f0142011101eb026601ee02780264012501250287024501810341027e026202490122010d013f01af03440249027c0132024901880138024f025c0175025f038e03e6017802490124027d0259018802410130027d01a20130031601e5024f014601810120027d0130027f01a2026802540186018302210182010e017d015b025c024a01e70260024a024f027c01ee023a013c027c04960110013c012601220185017e0185017e01be01b20252010901ff02550255010d026201a60207013b0144015d018102070207011f0235023804bc015e01f502210135027d024901bb024f01530264023b01c5024b027e0126024e0181024e024f01820267024801300456019b0268010e027d01f5013401230234024401f701d5017f025701db019d025102550192017901900156017b0234022c024e01e30120012b018b02620109012101c501e9028f0273025f018b010701de01cf027c01e40114023d01790387018b013701aa04340127013f0138026202410267015b018101eb0256026901d40168015b024f010d026701fa025a01300112017d02590128010d0223024f023502660289014a01c8027d026202210406025c0221024f01a50176019d01c9027d025401aa023c017d014301720197016b0176024f01850223022b017901fe025f017e017e0125018202620257016801ae017e028802590125021c040e0175014f01940329023b01640200024f01f6026a01eb0195013c017e03390253023f025e0190011a01cf026b01bb02660266026901ec019f01f9026a026802410186024f027a01ae023a0170017201fa023a0114026201f7017e024f010a01ba02620176022c0200012403c9024e024e026701a901ab017c01300262026a01a901d901cf014d0201025a01f7024e01c501300155010a013c0134012001bf01a90181016901690256013b01f50197023b01b6024f0191016c01d401fc0127014b016d02770188024802690187018101a302680180017302000235023a023a01d80249012e0179017f024f02d70255024a017e033902320289018302660141018b01170124013c010a01fa011701390169014c01cf026b025202850143017d012d01fd02060256011a010e01c50289023a01f90127010a025a024a016101f7024a02680268010d025a017c01c5010d026201c202660190013a0263014d012301bc01f601940268010101fa025e01e1015e026b0289021201a801560264019e019e02010164026b022e022e01f50260022c017d01810166018b012b01d402540190027c02660119025c021f011301900269024f017f0266025f01a902150237047e012f0259041d0234017d026b021f01c60164021e013001ee01ca01ca016d0125011701170117013401c502380278023f0104022701ba016902010270018a017e019001aa01e3022c01fb026303e6021c024a024201ba01f7021e026601fc0192013f027d01b3018c01f501f5026801f101ac013002670126027d023f012401f501ff01eb010a011001fd01850274012501aa01f1019e017e01f9012402630263024f024f01390235014c014a014a022e018d011a02530153015601a501a50126017001f5025101c5018801ac024e0117018d013202510235022001ec02620128025101cf013902350188022c01700185024a025a014601fb01fb018b0119019502540264010401bc026201ae0216018e017b01bf01a3010101ae025e01a00250012502680263013801c0010101c0014a01f501c801a301bf0127027d01e101e1025e025f0113027d019d019d0267015b01b001c40124017e011f01c001a3017b025a0204011f0181018b017c021e026201aa01cd01c10236018d015f035303530161026a024e0183042b0223020a03880124024d01860161018301f8018001f80277014601f5034b0143027201820181027d01910181019e015d013e027701f801610183018602680183025e01b403880277024f0388012e013801ff017901790179014d0221023a01bc017901a90154023202b701410189021c02620262021b01790155025e022202220116048901fe01a601f402a1013702080153020c026d0245027801420352026801990350021f011d024501660198024e013d01f7027d020701a001bf0215025f01db010701220205024f01f702a501820268015b0104024f01ec027d027d014d013d027901240181025e019d010e0121018b024b0179026a018d010501fb0139027c026b024801d002620223028101f3024001470192044701f3015b01e80105029c02710242019801b601f8026b017901090112027d01eb01cd011401ec02340260027b0275025f0109017301d40261013f012501ec018203e801be0123025d012701ff01c501280182015b02750280013902c401ca01d501a1015b01e8010701e501ae01cb016801f7018b0459010502450245029c018b02870413027901060106013f01d4018b01a001b2018301f6026601a301da0113048d01f70175036502210186027c01d9016401640200022601350488019302620254011a017e01f00481044301cb010601250167027d01a0014c014c027d01fa010201dc027b01610185019a014601cb023c01ad027503e601430246018d01ad018b027d01b5025d0470023303a101cf013a0185027c0181017e025102680101024501e1013601130163023a027b012404b804b8019601be01dc018b01eb01830262023e021b042f02480254011d01570185024e018e018a023f019f01800241028701f304b201050170021d01d8018c027102230261018d011402480114028e0261027603e6022d024501a5023101080183017c013b024a024801fb01eb021e01ad01c501bf015b0106018b013b024d0101018c026a02890123012c01860241010b01cb01d50210028f024d01f5025101240141021501b601fc015f014c0222014201f3013f0278017f0181023701f601f501e5022301f701af0261025d018d027c01ab016702620180043d027c04b101160235012201120186023a01970243025e0136027f018b023b01f70195010601e4018601b4036701c60186027d031201c004a30215016901eb026901e10183027c018a01830268025e019e01cd0177020b01ec024a0212028a025a01c3031a01d8011d02210289027b0262025c0266010e025f017c025e026e01020259025d024d019401290181023a01a101a101230190018a018a02410186017e01620126025303230254026901f70261011d0275010a0260024a010c01a3024b01fb011f016101b3028901620185016501fb020a02010127012902770231023101130128020a02a90136021501940260013b027d01de01a10183022d01fe01600251022a0214018701c4014d012c01e1021b04590275023601e60107013701a902370179027d0246017a01f7024b01f8023b027b014d025401e10200011d02750161024e014f021e0192021e0223010602600111022d02350430011f0232018a0126012b0367011201570225013f01f5022d027601aa01240125016901b401b701b30289015d01790275012b0236017a013401cc03e80184016b0264027d0104027d01d801ba011f01980128021e0242018501c801c8044704a30196010f01840260016501f701ac01810264018d01ef01ef01a5014b0251020d016b026e0262025101240124021101cf0177022b0170016a0137028e01d501ae027c017e028401850181011901390312012201130122018d015b01ac010b015b01f90113030d02870283024a01f401fb014b01d5017a025401b4018501330233017001f904700183015e026601a701ce01b4021b0287048d01f4012e0181013a0216011901fc01fc017c018601fb019b01390254018f01ec02a40104018b0261014d01c0022d01c1018102340287013b025601a30115018b0261020c0261026101d4024d0186011101da0161027d027d01a001c80183025401ad02350106022d01b404b10205046001e6025f01a701150223026e01d50251018e018001a901a1017c026401b401b201f701f7030601f701a30251026401be0204011f024c01330254021e01b7018e01c10125030601b50235028c01a901410246013a0185018d01a301a901ce027d016b016b01f5025c01f401f4022201930267015d02620164015e01070154027c01f20141019801c5024e01660173011a025301c101280161013f0259018501c50123018a021f014c026801250104010602590185014c01aa01d8010d01200141014c0262015e02130194025e0330018102400474014c01850188025f025001c50450010101f90101027c013f027b015b045001ac01ff025702620185021b01850287026201aa010d01a904740253024b025b01f501f502760111018d027601a401550107010701a3026801a3024a0147022001ac01820179025401820268027b0185024d023c0147018701250263015b01f8027701ff028702770149030b022b02550287028701fb01ae02870128014902800154011f01710471022101e9026701be01e701f5027701bc03e601e901ec01b0015b0154025a0188018801d4028b0279026201b0021d01830268026201f5027d015301ee01530277019b0230026803ff018101810181018002090139018a027d02700254023c025c0259015c01a1015e01700234013f0259011f0221019d025f0221024901c501c50244012d024e026b010a0103027101070186019f0220017901540172016b0120025a01c6017f015601fb01790262024f0255025e027101540235021f018b025f026e011202560264025a01f2027b01af012d017201be028f01c8010e0259017f027902890221022102680155032401bc01d40120024b0146010101120103027f01b20251019d023c01210221017d017d025a019e025901850187027d0187021c023f0177025e015d0252021a02530261026b017e01700170018e02480251019f027f024f02e602200114027a027a024e0248017e017201230248023b0287028d027f01f40188024f021b01d4024f01fc01f50188016b027c0262027d029b024801ae01ab012002490253026e0155025a016302620250026b017e025901c5019e026102640223024a022301fc01bc01cd018301df0102025f012d0260023201f401c6018501900354024c012001f50172025e01a902950181018101bf026e0254017201ca01c8013001d40278017e02ad0170025a012a01ac02510235018801ef01ae0244024f02620181017d01380261026101a90235023f02530155021f02790172026202520256021f018501090188025e01010261020c022301c0025c026002ad01a90123019d014301ac025e018001b4024f020a01b201ce01b701b5021a0236025e0280026a026a01ff02610163026101790173022301190119022001ba011c02ce023a028d011702590394026301fa015601ec026a0267020d01eb0156015b01af015501ff023a040e023c022a027b01a401a4028d01c6017d0249024402dc0181039a026402890249023f01a401a501c001b201ca013e024a03f1010b02750223045201ca02800207010504b7014c014c013b01a9016b0181018a010d02580124012f0219020c026c020001f70268015e024e011d0439025c0153024e028801a9025601160135020702b902450319027801bb01250262015d0164014801a901f50223015f023c018601c2024801a2018a01bb025f01b801c3022b026901710155010a018601460160026002510128012d01e40223017a025502f002800127022c0107022c0181024d01870165018101bc01ec010d02490103015401560262015b01cd024f0179025d01470255027b026001ae020e014d01be0279016d027d0301026b017a022002230270013f01a901b401830124022c01f80157027702530251019901f10234024f027d0168025301820182036002ab01c8026202610261022101d8010d0336026201af011201d401a1017301070153027e0138012f025f015b02a401c9015e01f50203020b01bc021d022c027a02500267021f036d0245049001cd01da0266013f027d027502d0013901660114018a0104015b01830105014c019401cc0280010d01b0011e043e022b02f601e902210168027502600124018a0221027d01b001be01a9020a043e0270010f0277027d01b2014601b4022003db01a302660223025c022601f5027b041901a902620252027b01a902160365019102b2020703ab010602070112028801270262012f025902800183028d01510151026701520164019301a5027701ad0263025f03810162026202210161026d01b5015b01860176016b0237016a024a019d020c01020102018c026202870199027d01fd023f02140214017c03ae018a025b014c02850268026e00000264018601b00277025d0205027b013a01f501f9017a036a01840284025c02320219027b010a023e01a0018802c1010b015b020e023f018d024f01a401b0015701f5024b018e015e022e01ab01fe023e026701be010801b201eb0284013f025a0241027001040166010d013f01700288027d0207010a01630183017c024801e10182023c0181025303e6017f043702e10156022c01c0024e01a901a9014701fb02640232018b023a0254019f02870223011f0153024a018801a902ba025001590237027d01a201aa0183028701af01a901f5011201b6013001f701c201f501f50116016c011f013c015501e5010802a6017f028901240270018101a901eb026802680166018e01460236015f0249013f013601530124027701f50269025e02680200026202170207012c03d601f50287015b019401a2028a028a027901690156015602e201fc01d40248016d01b40172018602620127018b018b02e6028f01ab01f8027d02fd025d018b02b0018502870288011101eb01440128012001bf017a0183016b024f014801f7013b016b014101b7027d020001c6015b016301eb021b026202450217014c0261015b024a024a01490182028901830262044b024f025e025e012a0183012d0268017302d0024d01ed010d0260018002590210025f01a1025e010b017e019e0186019e022b015702540245027d018301ca01bc01280386017901aa01a8023e01cd0268026701be022c025a025a025f027b01ed0143018101860261012803320268028a024a01be023a0181018603b001fe0264020b017d01b301a60200025201f00221015d023501a3024b0268012303e6018b021f0128010d0254018202620277015b01e101c101a4020a01660183018b02330260027b02a902190269028801c6022e018202600186017d015e0155027501f701b8023102690254020a0221027d0134024b023e01b0020a023602010276022b022002330194024f016601f501600160023101e602370161012d014101dd0181022a0165012c01f8011d01f7017b01be0259015f01600287024501f9025f0141018203a2028d013b01b202ba02800214024f018101aa017e026601f7016d015d015d0242017a01f50217013401eb0267017901840179017c016b01d8026201600192016b016b011901ba0187013f028403d501a40123030101a9025801fc02270153023f01690271022e01a701b401ab01c101b30121022e019401280236010f01b4018a027a02750223027801ba03fd01d7025f023c01eb02800219024f02000176018301300181025e01f8025b02640151025c027d01f9028d013004b70223017a019e027b028e026a021b024f012d01410152015e01c8024e01f9020501ae01b001f90251020f01530277024501ac026b0229014b0124023601c0018b02e0022e018d018d0141017e018101e10252024501da020e0280023f0274015601fd0203017601f7016601b001a501600128024f02200288021301810147018801b4018301280269023302230184023501ae01dc0263024f017e021b028d025a0124015e018b028d026201fb01f4025e01a70157017e013a01810230011301f1012401280281036a01810186018201fc0276018301f8013b0262010f022c021e01ae01a9011d01c002630237023401c201f5024202ba0180018101f701d401da0262016003a2026301dd01fc025e01f501c10279036d012d0181019e01f2013e0128016101c20267027d017d01f701a701a7021101b401a9013303e601c4017e01e303e6027d01600148026903db01550287022d01aa0184012801fc028001b4025e01a9028001230186014d022e017b01d8026801b201a201850251016b018b025301af02640183026302670264025201dc0113011f01a3018b0227021e024a0130020001ff0118018a026801b701a9013301b5013a018d025e01a301a3028001a701a9010501ce026801af016a01f7012f017c02550268026201f701e302590121012801f501900262018d024f025901730268019e01a4019c022a024f049d01f501f502f7012501fb019c0191019c0191012a02190167026302550254026801f7025302610161024e0235018701e30179023a017c025901ea024f025302f70444021b037c01280262014d0268012e017c027d027c012f0114024e01f5011401140247018b01f70125021601250216027e0230023001a90271026801a9016b0138014d022b0183027a01c801c8026001c80132025f023b02200138021c0259025c02230117018d01ee01f601fe022e01fc026b01aa0262015a044e02610117017f013901810143027b026b024b01270111023a0187021c02630142018a017e0133026201390148018401aa0111014801830183022301e301490280047e01fc0262021901f903c70253025c0141017e017e016601f90181026201e3017e014902620253024e016901ca01be01be0101018601480268010d010d010d01ec01ec010d011f01bc0172011601ec01ad01820277021201ca0245025c0151020a0251018b01ca017201fe01470219023501e9018b014c0134010d0213021301bc0212022302230245017301830233021303e601ca01bc023f020a012001f401b402770215027701c001b401ff0143044e013f01c5018d03ed01f501ef01cc01f5013b0251012a0156025f01d10111015b021f014601fc01f50263024f016f025f0102025d019401fc025d0146013903e601fc025f026b026b02280228027c01120266013a022801a601d402440153036c023e027d01fe0111027101c20133017e01420170011d0287012a024801530137024f024501bb01fe01f5021b01f0017001f7024e024e025c022b020c016401840125024e0241018a043f027d027d01f701c10166024901880188020e018e0177023402000181010e010e015e024b027e01540257018d017901db01f501560259025901fb0262024d026b02690171025e02e201230139026703340179018001f501ca040e03f3031001c201c1012601e7010d0219027d01e901e60285026c016501b003f30271015701e301a901b601180157024a017901c801be0223018b026c024502450245017301a901c10262015201550267023b027d027901660277025e022b019d0189018b025401fe02620182027e020002c1017e02b5010b0271028001a6026701660177015e015201bc022b017901f1012f0153027d022e01da012401af01e8011301f5022b01d4018b02110280022001a7025a018d015b01e601c50234025f018102660169010c025b03e201b4013903e4025401f202710188026301e601860261017e017e026d01240263024a01780183025f01ad022b018101510256015b043201f5027d0263024e047201930280018401b701b701020329023a01c901a7026201c10200018701f2024a0253025401770259022e019d023701fa018b0151027f020c01f1025c0257027d016a017c01c60180024601f60410024e01ff01b002620182018803a401840185027b02210287011a01520394018101b0011f017f038a01dc025c018701ad01fe024a027a03c20170010801bb02870267024f01130147017c0177026201f4026401a3017201a40170037a0163015b024e03d7012d015702620268023f01a5016f018701820126018901be0230012401e90251021f0241019f01f101d8017001880253021e01d5024102ed02530251023e014d022e0244018c011b023a01a90228022b01a702280237014801a501a201aa024a0373026b017c013f0176020f018302780216015b0169025602220226025d012e027802610197046f0170024501460173024d018b021e01ab017f02330287014101fa013c018c0288024f025301f50166016d025e01ae0236027f01eb01720120022301f50154027d01b401cf018b0237013001a7027a01eb0155022c023b01ec0139026801d4026801b4015e01c1018801af01b60263013401ff017b026801d5021f010f012d0179026901a2017f01fc025e03a4023b01c3027d02630113010b0269024b0210015501fc026901940181021e0269021601b4028801480262018303f901e5024f02680269021f021f020b017c0280018301df026801fe023e01ff0148015302750113024d0373013f024a024b020c0254011a024a0173015f025e0177025a01c1019401bc0264025e0267017701c3022001be026d017f01cc016b0125014d01e501be01aa01f501f501be023b0131024a0117024201c2017e01c80259018101ea018301830179015702520262026302770221018602e7017d02350268010d01c502210241022002ed018b0146024203aa018501fe047e043f01b20180026901cd010702670200028401ab011f0251012d01d802880248022101ba026401a1039501570183025901b3024a015d0113026401f20187025e023602690232026901aa026001c002860124019402340310024601b00165021501c602750221026201b601b801f4024a01a9026d024e024f024b01f802710221022e01010428022d026b02580263020a017f022e0232040702330221020c010101e602f5012801e7024c011801c4016101410172017d024f0288013f027d0478015b0186017a01610288023702390230010d0185017e016c0263016001b2027d025e021e01ba0264012d03e601a301b5025301110235026802580179010d010f027d01840198021f021c013f01c1010401b4038a01790267011f01530266016c01ba01fc026801ee0181025d012101f5024f018101b401b301b20187016d013001b3027d015d01f801a9025e011901850130012d024201e302390261024f01c1023601c8021c017001aa01a302460125015e0157025a026201ba028801bb019203e501eb02230278027802ec0259017c01800183025e022701ac0134023a025f0184013002640177025802230169026402530289019f025901aa027d024a01ec0268018501f2013a017e0186024e01e4018101e6024a022e01f701f7024f01b4024f025c014b017d01c5020f022e03d0027b01300262027a0248021b02350121025c03950261021d0241028002110174010d021b011f011f0223023f01f401ae024a021602160124018902e5017a018501a50122015e01350177022b022301eb0170026b01b00177015b0172017302510183021b024f026801b401a301da026801ae03f90270013a017c02710254026801a90221025b01af0248028802660394011701aa014102610104017c027b011f01ba013903140262023001ec018b023301fb0181028701aa01dc016d01870156021601810230017e01280233022c01440216028001a2011101aa01c10221022301c101da0264026401c0018701f5010d01810172020c0134024d023702630263014a012f018001fc01a303c2010101f40287024a0111016601f70264011101a00155011801bd0183024a01b7026e03e601a90267025f01b4022b027d026401480249017e025401e6021f010f011f01c801b0018302ad02160124016601110180025101b401fb01700264020a01a90188025302640230024a0254017b025b028003e201a2014a0153017901a2022301af026401c1018101aa01830264015601ae02620183026a011f01380204018301a301530227026902870157021e01a701a3013001ff026601f701520169018d025e017202640211026e01b5025e01a901c1021b0235013a0185011f026401720105028001a301a301ce024801b5025c0251025e015e025e02680180010f01c4016a013e017e02530253017e017701af02700283018a0275025401250287026d026d0117025f01f5027e015601db036b024b01f4026201b4012c01ec019001e6025e019001e701ca012101ac036f0192014b016a0255027d016a016a024a01f8010e01370250027c028001940279015b01050254025401af0287025a018b023502ac018901e8023402340112025f023f021b028002750141024a022101aa0125017d027f0179022a01a3023e018502590176020001ad017c025f0258025802510263024e027f02600221024a023f01c4026d0190017703d102500280025a027c01f2047e017e016a0122017e0193018b0153021d0261017e000002360187020601ad024f015b0189025401f4023e0287023e0248016f01eb01a4021b025901570125020a0179024f02230173025c0199018c0253024f025e0170028403bf013f02540181024e025e03e60170025e017c01bf018b0315010a015601ae019f017f0244024f013403ff01770121015b024d01850130015701f101fd0210024f01fd025502dd025e025e0262018d0268015f020301ec0257015f02200120021d025701d50163024a01230173019e027e01490250017e015701aa025a0256017d01850183010d02640280024a0242021b024f040b01df011f025e01890189026801be0219024a0275018701fd020b01be017c02590279024a015301fe0230025f01ad028001860270016701090179026b01cd022101ab010e0165024302360121021b014f0113017d0254024f024e024f026b01730173024f026b025701cc021b01fd0260025c01c101aa0264024e020a0164025e01f801b0024f010d010f013001b40183044f026201b301eb023002620239018d0289048501790262027d0104024a01b0017001e30206018901ba019f021c013302740183024f024f024f026202530125017d011f026102350203025e025c01f9018e013e014b021f01850156022b01ac026801ae023f021d01560153025e025c01a301be02360262018901bf01880185026402680262025b01a30234027001170230024f0201028901aa017e0280025401af024a026202540279017e013701dc01a3020c02510173025c0187012703150260017301a3010f020a01a901c80109021003e601a10104025c019d022a01ac01a901b4018d01ac025e024f025401b2026101170204026a01a30130018d01260169018b012201c1023601a3028001a301af013302680493027901e4027c01e8012402690101024a0170018d018d015b02610105014302610260028b0227015101e6012b0194026f014301f8026601f801ed010701e60121018301e50148012b02680275010e014301080113012b026702670148025d012401db01db01f0018a0400023301ca01a5020701bb015401bc01ca015f024e025e0161010a022b0183016602670161022001ca013f01f70200020002880238024f01bb019601f7024e0166024f01a901a901f30181015f027d010b0200012d0148018b018203a4015701ed0194018b01930128024f010a01b7018601b80213024a01a9014b023f01f90184024f01a9014801ad01e501ee0113024f0127024a019e0127020002000105015301fe0181011e0287029a01610284016a01b80267019201130178025d0263017c0284026b019d01db013f019d027e01ca010a01ec018b0262022001e802500245017901af015501ec01d4026002670165025b018b013901130199025101da017c01750185017302790181025c021b0233020a0222023f01a5014802500221019b027c026802310268010d01bb024f018c01a902500263022f01a4010a027d025e021901a901700251018801e501550253010601f501d4010f026301a201ad018301f8019f025e016d028901c101200262027d027c025d01c001160132021e01ad014101b701790289016b024a0157024d02690256028001bc024a012a02510242025d01cf025401820178010e0267026701be011d02600231011301c6017a0269022d01b80269013802680221017201f80262027b0118017201ba0188018401c80278011f0104010401720134010b018d010d010d017d01f401ae0259023f026001ac022a02530222014b01850161018c0148017e019b0251025402330251025c01da010e018001dd01c001ad01cf016a022201b40233025101c10204017c01cf01b7025101f5018d025a01c3028804b301b40268022e024901fe015c014401a6010501810177013f012a015e018a026801f5026802d801b80177024e015b024b0186025d02bb010e0108026a018d01bf018d0248018301be013901f0024a017c025101f801af01380262010201f10141015b025a024f0113012f01650182021d01f2012f019402030220021f0262028b018201c5021b01b0010d027b027b018d015201b201870185018301a9016a0251027f0164025e0258025f025901b7022e028001fb0263025c01090151025202600250037d016b01260259010701e901a5013a02640393024b014d0124013f024e024e0124018e01be010a023e025101280170025a025e01fe025a01a401a90258015b01b0025d024f01af01a9018701aa0232023201570248014101f00277021601c50268018b012301a201c50220024a023b0128049a010c0124017901f5014d019f012001f5010c024801b401300169025e0142010a01ae01fb01ec01e40201028701fb0152018701fd01480186017f026801bc01be012d025a023a02560138020b01c50183024a020d017c0254012a0183028302d801aa0200025001490269025d01cf017902640268017d020e021601b00221020a02320260024b024e027b0187026401b8023701b0023601a901a4016b046101f80136018d027902600101011102230120019f02830130018702620134013001f501a90188023201fe025a010401aa01bf0278026302610264024a01b4024e013e02580274025c01ff013a01ae01ac01fd022e017d016b01f401880153018701b00181017e01880101010d011701ff0270013a0185016c0235017e017c02160230023b01280268018701b401110223024b028d01a3024f0288025a020d024d015d01a7014801a9027d020b01a9026e01fd023a016b023001a101b201b401a9026e01a3026401c1025201fd0169013b026e017c01670113014301130179027d01ee0107020401a902460000025201f7010701ea01540139024c01e3000000000246017901af026201f1012f0106018c012001250000013a01c00114028501f1010e027f027b0000012f026401f5025101b3013f01e301c00283010c01ae0274024e01ec0139024c0264025e015e0138021f023b023b01700120022001fc021f011f011f020e0220022e021f0266022501b4015b0266010c015701da023b02670182021f02750141015b01cd014101f10326017a023e027b026d01c0010d010d01b0025c01b0012001ca026b0153015b0163023b018601860200024a015b023b01ca014c01e601840246013701cd01b0010b027b02f501ca01ca011a023b015d010d0137027d04b101f504b101e60262033f017a0446026801ca018e026201b0021e01430127017a013a028501810248018401240120024401a70181011d01b00143024201ae01840184012701ec0143014304150186013902230223027d026201d001cc0144010d018601ac015f0161018a027f0250021b025904c201a9025f0123026701050186018d01f502500134010d026201a90289012b0157028001e801ec015e0194012f025b027d030f027b0152027d0239018b018101550360021b0182025a0275011201d8027c0266018802000239023f02620186024a017e0235025f0125027d0175025d01be014701880253023f024101bb01ec0253022f015b01a9027d0136014c024e021901a50222017c02510262010c027801690235015501b801b801250181023b01020125010d010d01c50166014a0337024a02680134025d028001320139021f027e02eb02680178015701a1025f012302410268016d024b017c019901820263026201b30215018d0125024f01690262024b0181012b0107017e01b002d1022204c201410137011002350278010f021f013201b702620289012702780276022d02160201014201b301b301c801fb02630264017d015b01ac01b201f901b001a5025101550139026301730101010702510169016b01dc0268024a0262026601ec01a701a90223013901ae014101ae01a2011001810125025f025a0186027c01bd01a9018001a201810141025a0264026301ff02660235014101b701b501b501130113016b01050152013e015201060106011001810270027001bc031701e40186017d016b012f01af016001c80181018501eb01600101014d01720170010d0248012701f7024f010102530172017d01720271013401720253026101f20172018501010256017d01a901ee0173018501ec015e01e8027f018e01fe0135020102750166018e018e027f027501660279014801c501f502640268010a0279027e01ea017302640173026201130248017301030277025e018301730268019e0153034e013b01e6015b01fe02e6013b01b4027703f501a901870259018301e60169010201b40259027f013a0102016601a901ca0144015e025901bb0249027d01f50269023b0252014b0255024f01e60157014b01c501c604c90221026b01c201e6015401c3013901be01bc0191025101980221025f027c0260021f01800137027b019d018b021f0262022001be01c80280027b027b01c202210269014301d40288028801210275025a011201c101b20230023f01c10143013f01d001c6025a0125019d018c01c9027b023c025f025e01c8027e01c804bf027c01be0232021d0170017c013f01240136018c014d01ba0251024f019f01a20183021b023b016c024801a8022101fd01ad025d0188027c01a901a20230018c022802300148010d01ec01ca017f01d401b4035501860116027f0268017f01b802500256017e016c026d012d018301be01480178025a023b019e0160020e01bc02590152024d01c30127019e01c1024c0198013a01230194022d025001fd01c801c601ba01560271027802620142019801c80229013001b3012501ba01ee0124016b01c00248020f01ef024f01f901f40280013e021f022903d401220251019102610259023f01c901ae016b018302610101017e027701830166027903b901be0127021501da025c0260018001c001c201f001c201a7019d018d025a01c2018001b401c001b2016901ba024f012802360191028001bc04aa01870268022a0271018d02210262021f027d0178021f0264018b027f018501360149010101850274026a01050313014401f501810288015e024e027a0199015f024f0153019d013a01b802190139018d01a9015b01c5014d038d0192027d0416019101860111014d025d01ec027a025e023002830122014b0246025e01870157015201c80275018b0268019402450245013f0276027b014d015b01ca028001a1010e01de01f101eb01af02ac01a601f2011301f2021f026c010101a901b2023f026601a9019d0128019602000280019d016b014d01cf01f601b4017e0101035b02630256025e032801eb024f01a50164022a025001f901fc024a01f90262019602530201011f01a4017702680253025001bb01b7026601220122024d01b0026401bb0201025e0219019f02680125017a01b40123018304b6022c0287019601eb025e02850197012401f5028901fc01ae018e01130144017f01420183017303e001010230020101a8010a0263014a024e01f501b60248014101cf010a01f50123020d025e01430144027f024501860264010e0194010d024a022a027b01490250013a023a01cf01eb0183013f0235011d023b01f5014b0157025a0201020101b8016401d5022e014d012f01b0022b023602a8017a01ec024a021401a70136023b0250024f03dd01e6024a026b014a027a019401a102830260016c0283011f01f5010401eb01b001b40191012b0123026301a7010f01f501c801f50134028901fc012e01b60181021b01a501ff0274013e0183024f01ae01440235017d01e6026c01f9013f01a901830185024f027801f9014b01830268028501730194027101a70186012802610201013a0262018401ec01ec026801f0014d0101019401830268020d01c001e8012f0113025f01b801150251019d01a701a7027d01a901a90153020102ac026401a901b201b201c801130227016901a30115025e0221022101a90208021e026a022b01f5023301b8025402600251041c01f5027d010c014a027e0207026202210267027d023c015b015b02b5028b027d022f01be028f01ff01790280021f0230012f011e03f703e602680252024e023c01ee0280016b0250027d039d0160027b016002280187021f015d019f013f013b0180023701f501660169028d01af01b401120187013b027d01b402d3010d027a017e0267024f026302880180027b015b0269024e0251025f027d026201be022b013f010a0287027b0266018101600236022b01b80233015b025a01f50268024f0181022b02d30139016b023001a901dc03f7013b01a90204026a023a026e01a7020b0268026801a9025401fb017302410258022b020702410288011d015e02620251011201d501fe01fe02ee01560172026b019401c3027d0188010d027d026802b50199010701ec01d401a90267028b01ec011301af01c8012401d501fb025f028f027d027d0223018b02880180018102e0023f027d0180017302630288027d01860207014802620280017e01dc015b024f016001a4015b025c022803e6019f015e0188023a01240241021d0228025d01b601b40166028f02070286010801060181027d027d019f03d601eb019401120127028d0268022e04b102520262024f010e0181015b01ec01e1018602ee0289025902e0013b024b02510288026801810259027b027d013b0182039a016001600166020a0230020a0181019201ca011701be027d018101b4022e01810264024b01fe021601730262017d01fa01810230025301f4018502870462028d03e6023001dc0216017e020401e1026801f001810243024b01240180019d03e6010f02160204028701a90133025b0246018a01fd024f01fd01970268021f01880260012a0286024101a501fa02760260010e01090260011202460280018501f90142024e016b0260027d012b0260023c0185012b01890253012401980133024d01390199019402870259022e0169019e01470287047b024d0246025d0268018b01fd02600260023c01210268023b0142018b01ac024f024e019e012b0279019c019c01b20124013401ac0270013301f901fd0147027001b201fa01a901280221015b01f70128017701f5017202200156022301c301ff0277028001af01b201120188018802780106022b018e0177023f022c0188014202620223018801ff018601f1014901a90283011c013e013502470188019101880280028001a601eb02680125015e01bb028002480148018101850105022f018101fb02790231025d02850269017901710253011b010d010d018302620146021b02200137013f028001cb0125016601a901fa01c50109023c022b015b011a010b015201370288013f01af048e01de015b016501530182015e0153022101bc01f2023a018301fd01b201c5010e01b7016b01ff0125026302600251010d01fd01a0013e0253018702000231020c0152019d0280023f018101370171011a027e019801a2010d021a013a027c011a015b03c3024101e401a901a4018b016901830170023f0250027d0124022f02210280028f0253021d023e02cb025e0160019b015e0127019d015f026b01e301f70253018301f301a2028a010d010d010d01610234016802680183013b01660125027c01fc0219027f01b40113018101ae022f018e015b02750166019701f701f7018e012c01690269011a028b0113027101fa024501b70139025302100183025a010e02310252025101f1027b0256017902620280026a012d03e6024e0146022a01810186017d025601be0153012a028301ed01570280017d01fa017801fe01c301f70166019e022101b3026b01730236026a0127016001550210027c016501d801f70253013301b201eb014801a9010d02870128021a0125028001f801b201a30183011401a9017e010d013f0130025e01eb02c8049901ec01ee0147026801c402420271021a016b02620179011f0198013201f102700181016b022e01b3011a01b401d5023201330142023201a6014902800253011301c1021a013a01ac01390141015b018301c5019e01380185013e017d023101a5026e025301b40221026e01f501e501f501e5015e018b01b401b4025e0113013a02120281016501f701aa0114027f01a2022101a3019e0268026a0172027b0234023a01d801270181026201f502390499027f0153022d027f01f70287023901b401b4018302450264026801a201b201fa01aa01a301f7026a027e01ff01aa010e0149028c01a9022b01b70264026a0287047901c1013f0153021f027a021f040e017301a70251028801d40135027801f70276010d0107024e02190192020b0156010d01340263027a01c102340179010501a9015e018b01f201c801320408027f0125022e023c01a9024f022e0177023f0288011a026a048601ae0284010601a50156015101ff017301ab0251015b01ab0117018801a9026a01b4018b01f501340106027801ae02890188016d017a043502130236010e020b01c201780259028901790183026e012f01a90254015b01e1010a016602580160023601fe018201190284023603f20435015602700192018401c80213021301e1024f01ab0184019b0113017c02230289025101e1024201d801a9028f013f01d8023c01a301c1022b018a039b0164027c018a02670181011d027f025c048001770268017302480207024b024b01fe01cb0288024001db015a01810223012d01ec027b02190177027d01810156026b020701390187022e015402320134018a048901050187015b027d01f5028801270177048901a7024f015b0254021f0113028001ff01af0280021d015e025f015b0245027b013801280221027e0251028b0189010701ff01c80223028d019d018802070171025401860280012701670106018d019d0179012f017c0163023703b1019901850200015d03d1025a010c0251015b035d0146020a023c026301a70254018c0259015d0143023f022b01840252017e018d027d0183018c012501c2027b03e6012401fe02230108023f0253017c01fb01630258023a046402540177024f015b023e0230014a019f015b01880179027d025e01890157018102590207048f0123014c01a904b001ab01270200021d01f501f5028601f5024801f702510222024a041702370248015f0249010c02850116016d0134036801b001f50277010d02da01af01c201f501fa023b0289016c028a024f0288025601ab01870155020e01c502680289015304b002590264021c01f502590252018301940251020d01c2039a01490126013f01c501c3026902540109022b01fe010e017c0163013001c2024a015b024a0240016501c3025401aa0289010e026b0263023a0167027d026b0124011f013802500269028902590220024a0163025a026401870262028501d40108016601e6027f0183012f02000227026b02500134024f020a0237015b026b02e30160020c0179026d023904c4022e027b02890237017d0116010d0157013201a90457025e024f028901a7018c041f01ba027d03e601ca01ee01aa01c1025a02890181021b0230034003e6010c0262021504b504bd01f8017f02510181021902580203025a023001f90274028f027d021b021301ae0268015301ac012e028e01830205011f020e0258017e017a028c024f01f8026b01370220017e039b021601830184017c0425013002540185010d0139026201dc02300262021a02590181011101f701a301f4025c028c01f501eb026001c801a70254028c019d0267025901a70251011f018501b4011f026401160204041f028d028c01b703d9013b01a301a701aa022b018a0268035f027f041f0357048001810248019d01810207024a026b0177012d01ec0219015f01cb0207028903680156027d024b01540280027b01db02230251015e0254015b01aa028b021f024f027d027e027f0107015b0128021d0262018801380108020a01860199020501430171017e035d025a018403d1018d0185023f01630253018c0258024f023002370181023a0181025901af0264025901f5015502da021c016c0220024a01c20222010c0127023701b00200048f0277024804b00285028801940252018301c201a3023a01c3039a026b017e022b014c014902b7025101650285017c013f03e6010e01c502690187015b020c027b015701340160011f01a902620183011101ee01ba01a70264045704b50215025401ac021b0274018401f70423017c03ad028c015a0254015f015a0201015a01f5011301f102520279015f0264026401fc02500169028e0235012401f5024c026401a7023501b4016902490249015f0249017001b701b7015b021f015201660280018b01bc016601c5015f01050167023a018c015b021f025e0279028d016702870268027d0102015201a30223022b01ec01b801b002a2015201a90121024a010d01810274012601b00181018c01c1027901b701ec0181018101b5025f01c101f8013701be025f02670267015601050160025f016601f8026f016001af02620280013f025801f802620251020a0202020201f8017c023202510262025f01f801f702680163018602360269024f0153021b0156031201aa01a7016301dd01f8011f0268016402620126024c01560177012501250134015b0250010b026201a1026201ec01af01b0027d01ff024f02540252024f024f019401f9017e017e0253021901770184031b01340155013b0219012502800183025a012501ed02890248017e0178017301730170010401ee026201aa0178010401ae01ea01f9010401530262017e025a013b026001a501a5019301bc027a01f50165016501650143014301510224020d033c01cc032f01a7023e0288016301210172026b02a101ec0262022b01ff0182018b0180012801a501b60181023601e301b301dd018401e7027501b3018101a50180026701c8017b01510262014402610137022c01fb026b01250139013901770163027d01e601d80139027b012201af027c0267024601ac01b2027d01da023c0151025d023d016d025901aa0172022001ad01f00188018b010d013f016d024b025901f10130014401d4023e018b0130019e01aa019e013001aa024c019e01aa01aa013001040220022c023e019e01d8027d013901da01fa01d4023e023e01b2026802680279022b022e0262022e022b02790279020b026203d3018101fe0195011901610113017c017d012502070253020c027f02690148015f020a015e011d024d01200166027d0170015b0155015601e901e7018301540286026701cb01030195020301640483024b026001f501ec01f7024f024f0155019501880234021f027e02780254021f024a027f0143013901550105011301ff023b010a0167023402880155027d01d401f10288015b0412027b0251028f01e901820220027d010901ca01ff01790194012502630259025f01b20146018f01b4018801de025e01e7019a0262016a016f034a0146012501850257025701510102017601ed01d30288016b0124023c027d013401be02540134025403eb03eb0181025401d9019b0211026f01f501cf01c101dc01b502480113024b0248025803a8018802670176013601ad021b023e01be012d021f01f7031803bd013202580255024501e8012401d103490147024501d701cf01ec016601b701a901aa02780134018601ab022801ec010f01b601ed01a7019e012c0139023b01d1018801cc03cd026102920207021f012e015b015b018b015501f80248014601ec016d02890144024d01be01d402830125013101b701e3013f0102025601cf0223022601cd026b027e020b014d0212024102600183024a03a8026801820149010d0120015b025101d401c202460239024302a801f703e6024602220236022e028501610262011301ac018101ec0254016003e6011101e3012001b4016d01e70129010f0184015b023601c8024f028303e60185026403e6027d025b013501ae023f01eb01d4012901ac0134016b025302390153027d0185021b01790134020f0252023001560264031202810139019b01dc024401aa02ae0266018d01280262018c01a101aa02150244016601f501340111025c01cf024d026f0251010f0256019c01a1025e01b40180026c01b701ff026f01b501d4026c012301f7024d016a026f01ae016a0288018501d802f301810160012701c201d8027d027d016101830143027d02580234027b018a02510268011d026002680126024f024f018a026802680256018b018a0255021e021e021e018a0221023502230221023b023501f401f40169017a023b012a02290250024e027f013b012a021b0262015301e4023401530107012a01710154049e010d01b4027e0183011801af02800271014c011302510161012a025001b401fd01e7024f019a015b0270015701a9021d026801a4023e0268024a011301c001d5018b017d02220194010e01ca0143013b0108011d0262022d0118011901b30138025b02600126013e013a01f801b4026201810183018001c001f501b401b4011f0227016201ab018301830438025e02bf01f1025e025e01190119026201a6023e0185029701cc023c0185018601eb02480262011e01c201c1015e01f702680268021d02570148017901f503ef0288017e0230027d0252010d015b0244024a024e027d01f5021b024b01f70207015b0198034f01b4047a018101fb01f5047f01560105020e02550181017a017a0154024e018d0165027d026b01fb0104012801bc025d034202080171013002630267010e026201fa024a01a901ec014d025101200118040a022e023a0269020301af02340440013f01c301fc01a90266019401ca010a0109016501c50262026203b901ef042d0199040a01d401130112021b025802600251010b0177026402750146018b014301d8015e017901f101be015b02200166010d024a015b028701bc015303a001bc01bc0105030001c80288013f01250181018801b2013001d70269025b026401fd016101c601a9020a02630162041e011e012302680172028801ad024e0181016b012f0183012f0165016a01bb011d01850185015b0268028003000184017e0263011d0152020a020c012601bb023f027e01f70280025c017c015b0200015d013701880256012a011901880151010201f9012502070183045f017d01f101a9018701a502230284013701820205010d011a01f9017e039a013a0288020a0397047801b70264042001870231026301b90177027f02600148024a01a90147015b020702630173010d0114026b013f02410230023001240123024e0110024f016301a901f4028001c801a90284028f024501fe043a0232012301eb018b01be01c0025601880122044a018e025e023e02670136036901700267013601820249022e01db021d025103cf0348014d03fd024b018601cd01ca019101a201aa0221024d0241025101800267026402640164012d01bb01bb012f04690188013f01ff01460183028a016601a104b0018b024a018e01d8019f017301f4048a0160016d015b01b601200127022c012c027701bf0116010501a9024101130170010901fb018c024f01fb013f018601f4013a018701f902340163017a016601af015501fb01020249010c027f025e028b018301ae02350223023b013b017901f5017301340237012d010d0120017c015501a201f501c001f1024a01390219017c025e0262023c01f50248011a01cc027b0245018a023d01b7010d026201e6011301e801440264026402640253021101fe0194025203fe02680268015b01aa025a025a01cd011a024d012d02530268010e01bc0102014d04ae026401a001a0018401c2028f028f028b0109020b024f0476010201ff0183015b03e6018801ea0157017701770178025e024104c302880252042e016101f601fc01c1017d021f01f4015d0146027f0183024a0113024a01e401810179026f01820149026003c101300200024a027b019e023e017f024f022101f501a302890260026901be026b0223013f028301690203025b011f0190019e017a018401b3024a01e50267022d02630221012d0221026b027b01a4020c01c001a90201022f026901a9018b024f010801280259024101b00180014101f7028b01f20136026901280268019b01e601f401f401cb022a024f0156026b027c0183018102100118014f01c101720231027b03f6022d025901b0024f016601a4020a024c034e01360221023601b7020c0232025a010a0260016b010d0289016c028f023c011a01e903cc0139018101a9021f01a4026801af026401c80142023c01bc023f012801eb010201aa0130024f01f101fe0187012d0186024a0243011902680262028803df010d01b402590114027801a701f801ba025e01af018101ee016c0170013f022e01b4021e021c013f01c4025c03ec02bd013f0136027a021f025a046d0179010401c101b30132027e011601f2018401c1013001d7017e018c0263018301d502230263016d012301790219019801f701b8026f027101f8014701aa01ae01980101010d01a9024a01810420022002be01c001e3011f0141025c03a9020e020e01a7026801f90128017a018301b9026b0109026701ff01b40205017e014d023a0155018d028d0152020c0156019e0229020e025d0259015b018d013a024e0146022b0253024f01b2024b021d01f50183026b023101af02680250024c01810177022b01dc01a7025a046e029f024f017202aa01720101024a017e017e0181012f0252024801c4026201a801840117021f01f801aa019402690137023a0236025b010d02770231025101530144025401660254022301830172017702110255025c02600106022d0223025c014a01f0024a01da012701b9020c01ee0234039a02700123027b015101d4026401600130025301f5015201830259019e0399010e014201c103cc018702ca01c301fd01fa025101ac01e30251022e03e602620259025401a9026201a101a70185013f027d010a0239026001c8017c010f0153022d0235024301fd01f9024a01b0017e01e30160026b010901a902230128010101ae0270025a01fb01a201800245024e020e020e01f5017601b4022e024301c0026b01f10268025c01810189025a01c801fe022e018901eb02c001130204026202510268018b01aa01aa026301f8026401b20240017a026a01af01ff0260015301be0170019e01a30181013a01ba01a701a7017e0157027d024a019e0277017b01a9018101c101a7017b01b70181019e01b401830211023901a702000253026201b501bf01100179017901b404b603e6022b025301f70128017902590136015b0259025901b40179026801720185018b016d0109025e02770277019e0111024f0223012601fe0142018101fe014402210250018d027a021e0268035002880385017e01c0016102300376011e0221026201b802520154014d0105012501f7024b024b020e02a701ec026a026a018e01f5023f026301f501170269018d017e01fb01f5027e025d017201ca024901560156017101640270015b02030186015b012501470109025101d4013801fe0267027501f10125026701730170018b01a9015b02030275016501ec01ec025102800142011001120166027701ff0445023d01af016601390166026401a9012401ff01c90161012f017e017e01bb015b025f024601ad02800262025101a0018501a9026201f101f50356021e0262024901c801fd01fa016b01fd027d01ba01a5027a018201cf022b01f50256018601fe04410266018202430122010a033b01700223025a0157021f021f015b0251027a024e015b01a901a4010d01280269026701860139025e023e01410243017e024d027d022c0155018b01c101f501f50268018e03ce01c001f8022b024f01b601a90143023c0237019f0170017002680108015501ec024a014b026202690232020001f7020e01d401fc024a01ab016d02480146014d0107013f02490117025f0264016d011f014401a1019401860254023e01bc025901c2026801860221025a017d025e010e020b024a015b026901be024a015b020c02540267042a01bc0376026402210126023602800289023a015b0269019e01c001a10148017901fe014301a9024d026b01ff01cd01b3012d020a02640184010701a401e7022b024f012f024f0269024c01aa022d0107020a020a0181024e0258017001fb0262010d017a02360262014801cc01730179016b01b801c60262024b0264045d027e0118021501f501ba023c021c022101190125013f010401b4024a027d0236012301ee01ff01ec0268018301b701b301fb027e026301840225024b02530248027a027a01b801b8016d01b001bc024f013001a901ba02530120027801bb025201c8028d022b01fe0238027d01eb01eb018501ff011001ac01e6016b024f01810283017d015501a5018d018d017e0263011f0185021b01cf0253024e0126025c022b01280124013a01a90254021b026201880137011f01f5012f0252021e01b701fb0264011e01a90272025a01aa02800271025401bb025401f5020a018301c00172020c01800287018601f0017301c4015301a7018601a101c501a9012d01a901fe01d801b401480253028001b201a901b20157026101ec01ce0166018c02640223024f011701ff02000148011701ba01ff0186028002870475017d040e01e9040e0255027e01b90151018f01c4024f04ac025e0191026901ff01af025a04520251023f025201860251025d0179024a013b0126024a013b0286017601ff026202620114015e0268010f011d0262021b0123015b016c01560307018601cb027e01390262027e027e0186027d02540203027d020701fb0187018e026901be011e010401d7017e02030182024501af0138010901e80260028f010d021d0235018b0173025b0258027b026201e40113013f0246015b016c027d027d020301e6026201bc024501cb0165025a027a01ff010a0268024f01c101130113015b01250125019902070184039f01830113018601510161020c0280016b0263011601ad018f02560284013a0259019f019501d702230182019f012401a9018c021f01f3016102620268027b01b001fe0202018102620114028402280219020201a901aa01aa01990183015a011f02b6019f0237026901af012501200127014c010f01ab02d601e901e90155026901b7016d025e0148045e027d018b026201f5016d0167019501f5023a023a015b01260254010e0143019f0149025802580173026901090109015b02680242025e017e010a02f603e601e80139026b023301650137017b020a0269020c01cc01890232010704650125021401d70264018601f7017b019901aa01a301a9027a022103e60262014302540251024a010f0119018101f8021701090252010d015b018302830183013401810139026c01530113025202550110020501ba01a301040271016b0119023001dc011f01aa010d0187013a02230235010d01a3015b020c027d014a022302460221010602540113012301a201b2024f025101a3027a0138018b026e0221018301e6026201a3025d024f024f026001570427015b0158015b010503810181018103a50169010e025e016b018d01ed01bc01c101c101c40221022b011f01b7018d01c1023c01aa0260027d018e024f021b024a024f023b026801a3014d0148042601e7018101c60264016501ff027701870169013e018301b701ff0183024a03a801ff01b701a3021f013f016903a50169025e016b01c10221011f01a303a80181024f013f023b02680165018701ff03a801fe01870132018d027d0121018101660139049b013f021c017a02000161022103b1016b016401280186017f01fe0256022e01d4018101b4027d0275010d02560179021c0164027d025b0128024f026201a9018d024f025e024f025e025e0144015b01fe01fe0185017701810153025c01420177011e02370259018602620207025c0263021b01f502450181025c0263014d0156025d0260022c021f02630255018d025301d001230267027d0257015402550121021e025e02110286025902620262022e01250173021f01730259027b0280027c01650288028802770166015b0183014301af013f025f01a901cf01e6027f015e0262018b026002750262026201ff027901f1010d025701ff01050137028b02370280012f027a02660259025c0262017d01730221011d025302210175011d0165016b0200017e0186017a015d0252024a021f027f023f01c1027701c6014d017e025e0257016701510112023c026201a70280019d019a024e026802390181027d0207013201a4014d019d014e0221023e0139010a011f0267019601f901fb0224010202680253012401860251024e024e0160022c0114017e01880453027b04530148017a012004480186019401ff01300253023002490251015501250233026201d40263032101ec0287011f01230286018101f502350285024a018b01fc0146027c0271028a01f7028701ab01830128017201b6021f010f017a01ed02680143025901ed0221025a0221017f017a014d027e013f0254015b01f4023e018301f5026802880283024f017e02630102025101cd012301570280025f025e017d025a016101e101f501c90261024a02560239027f021b018301f2019e017d01800161026401c1025301c1024f01f80123025b023a022e0108012501f70221018402690254017302370260026001b40268010f013001fc01a901c801c8021c027a01c701830271018601aa01b3011701e3016c024f0287010401040187027a02620179018401ba01210170017a011f025902740216024f0275014a027c01cf01a3014d0264018d0181028e01850113017e0283024e02730275044e01f90235027301f40220025a02700235013a02300251018101850188027701ce02620101027701ec017e017a02620262021b020401dd01f7014a02330179027f017201010264018302680183017e032a027a025a026e01a7021f024a011f01a90262010e027a025e014d0127024a01270260011f0204026301a30123025401d8017c026e0262013a0277025e0148025e01810144015b020701810186017702370204021b01f50245025c0262025c018102070184017e01e3018b025d01d00259014d01b60257022c0157021e0154018d027c0166017301f1028b044e02570275022e027b013f027f012f01ff0279010d02620262019d01a70221016702210399017e01240280021f017a013901650200016b025c0262027c015d0252011d017f0259027f0186024e026801f9024e01600267017e019d04bb022c014e01fc0280028a01e1032a028701550194024a02680448021f0321011f01ab028602300235021f026201c901230143017d01830254025b0261024a014d0268025a011f02880102025e013f03f201ed025901c8013a022e025402600108022101f701c1018701ba027a018301c70235027301f901a301f4018d025e01f702770123036401f7017702500181017701700177024f024f038c01ac0170014801b20147018401f5012501a9013e0248010d022302510157027d027d025e025e02210128017e0244026202440262018301050178014d01280252017c01830195015d018b015b024f011101720268028001820156024f0113024b017c0111013f02890156026204910109011e010201ec01cb01ec016501cb0267014201c8022b0258017c019f0173038001c8010201bc01a901d4010d02680182024201bc01ec024f0262018b01c801280235017c018d010a027b0269015b01160164023802620171024801f001800153023501690271027d015102800221010d02880151016b01ed010e01b901380220019d0155023d0262012501bc017302b101b401ae017e015d01ed02880363025902720185015d026f01830264025c027b021e0111011101fe021e012a026f027f01a2026e012f0123021c023b01e90163025101b901830230015b031401300130027d01810278014801870257012d026b0109026d01a2015701180181022002620283015b01650212027101ac0262010601230248027d0285010f026b02740139026e025e01f4021b024802640187015e0251026f010d01480223025e021c025a01b2015e026f010a027b015b02690164011602710251010602780180027d0153023501f0010e0165028001690151018302b10221023d016b019d013801bc0155017302620272027d0363017e028801ae01b4026f0288015d018701fe027b01a2021e015b014801810223021c012f010d027f016301e9013901a201570285015b049902120271025e026e026b0274021b0264015e0125024f021e01cd023f024f012401730124027a02500236028a028a01a9018a015b0279015e01f5021b01fd026302510288018d01fb0125012f01230123014303b80121013f024f0277018d026a01ff0181012501280167025b0288023c014c01ad015e02320132024f0279022e0263018b018302010236012e013401b40303013a01fe0288023a01ff0125017d01f901f901850270023a0151026e026e028b01e402aa01990194014b018d015b012301830154027d0233026a010501f5026a01f802450234026201d501af01be01050143019902450182012f01e801f60280018b031d027d015b01e6018b021b011301d4018b03d8016202620181014c02510185014c02800200019a0282016b01fd019e0252012501b401ed027d0182023c01160183013701f9010d0251014c0181018b0181022302410128018801d802530114025b013501ca022301ab02660185012701f901c90233018301f5024d024a012e0186018101d8018b01d801b601b401a8017b018b012502480200023a0113028b01fa0262013202890116028901eb027d027c0141027d0268014c014b012a0266027e013f027501230129018301670236018b015b028b014301ed020b01e1023a011d02430183013b01360419023301f801d50141023a018101d801e601b0026e010d012601b401ac013202360138022e024f019e0181027d01f8031c01e6028901aa010c027001d501100243018b013e011c025101530128027e0308011303020132018d018d01ae023301f901f901f401ac014b0133016902700137010d010d0280018b012801f9014b01270181024e026a01d501ae01ad027d03d8027d011f01280149024a01b201ae0251024a028c01a302540204021101d8023301ff01810133030c024f019e018d01ae021f01640139015601ff023a014c014c016401a4020701b701010181018b0236019701a5025e01be019201ff01b301a5014c027d025e023a013b0264026802df047c016b018e024a026a02550138025a01530207021b019d0223024401230138014d01cb01f501bc020d019d01f702830177017901ff019d013f01af01380104027b0153019d025f01eb010a0166016601e80280020a014d0105027f027d026001940262027d022101f101510164018b0185016a01b401900200027f026d027d021e01ab0268021d026702480263027a0248015b01fc027f01d401a8027a027701ab0288017e0249012e016d0191026201eb01f7016c01d501f10169010a01b601e501ab020d020b0181025f0251012a0131012d0161026701770223015b0288015b024b010b02770268024b02370166027b0250026901b4018501210498024a017f025b027a01850277011401a50156015301ae016102160191017c026201810285015102680183017701a701e901a901a901b401ae02df04a9016b025a013802070498014d01b6020d01770166019401b4027f027d02620179027b01a9026001fc0221026d027d0185027f020001b40185027a015b01ab01d5010a017e016c024901ab012e02880131015b0181024b022301e902690250040801b4027a01ae02550166012f012f02b6028d010e01a101a1012f025b0107010e010e010e025b010e0107012f010e010e0123020c01dc01dc011f012e012e02620208010e010e0221026801ac0137011f015e01f70268026801f5025c0262016d01b901f5026c02490241028602640137026b01870171025d0153024e0137014d03780494013701870269024a01aa0125012201d4023c027d026201890182012301380151013f041102800143027102370223024501ff0188017e0146026701c1010c018101cc02620186028501ad025c0243022c03cb023701e7017801d4014b0189025a025c01140267025301fe0240028001fe013f013f02410188023a014702620494023f016a024e02210124022e02700202015701aa0232017e01a9016601a2010b0136018d010c017c013801b40267027f01870268012e019e024a023a02620137026901b7010d01e10268013a0230014b0230025e012a0125023a02680221027b0267026b014d010e016d014d0250017d01fe013b0137024a01cd046c01650260012701b0025c0233013f01250269022e023301f701b80260016902780104022101150125022e0270027a014b013f01b30125013601ae028e020501f7025a02680262014d01ac018b0221010d026001b902540230037802770239015101c3010e010e01a101a90269026001b701a90262023e013e01f50266021b0170026801bb020c01fd024f019d015b019201110154025604c10255021f010802690135018004760108024e018b02670170023401fe010d01ec0112021d010a0246013f028a026101ae019d016b0280022101990268015d017301fa027d01810391017802560185024f016b01e101a40182019b027c01a4026b025e01240147024f03e6015b024e015b0160017201a401820163018e02640113024f010a01a9026b0114025301f501ec01fc016d027f0235028a01f101a201d401230267011402520139018b026601f90262032a025e01be0210010a014d0223018c0268026b0178019e04c50252022d023601c6024f020c01280288028a0261024e0252026b01720266010d01bc0121015b01ac02630283017901f9025e027801ba01f90259013e010d025c010d0274024a027c01bc021b01ae01f2013901c002610119019b015701c0028a019d01aa026e011f02670181025e011f030a01af017c024f0157026e01a90267014401fe028701e9027f0262015e0268018a025e028d01bc027b02590147027b01560269015b026b0234023b01f60245030501700166022e033e0127026d01c601a5012e01270267023f027d02510184012402630241018501be0199022f01a701f4028d016f025e043c01d6024a01b401a30292023701e90277012d0235028d02850132019f023a02510148017902590256023501fe012d026b01f20194022d01c1020001270136026b026601030275016f0236018401ee0123026801a9027001a50262018401140185024f0235033e01dc026201a9018b025e026201d6020c025c0127025e01af01c101c101d602550185043c01c1025e010e0116022102670221022101a902ee026101ab03d901870187015c026201ac013b0279014401f201fe0105015b027b027d010501b5015b01cc0142021b01f90198012a02880153017a017a0170015f01f501bb0209013f022b024f0262011e02210241024f040e01f701fe018301ec0261018701050154012302560147026a01f7015b011401cb0255014d018d014b0165026301f7010702110207012101db0156026b026201fb01ec016d01770263018e01420262027e024f015d0209018002340192026901b4014d01fb014c028801d40241022101c50166019401af0112022b0166011301ec0268022b028f01140267031e0182027b02210221027d018b011f022104ba025a027901090173010d022001280221011302800125026c01f2023f01f7015b027601bc0421015b01a9026a01ec025f01070113018601650223027c01ca024f024f013f018201ca0235017c0262022b019d018f010a0183023f0256017701850125015101610112022101c903740263018e027f01260252023f01c801a70181026802590207028e027d01fd021b012504720256020001ec023d0280025201c6019a0322025102510258018e011d01a5018101ec020c01c102620263016a0102014502670216019301f701b5022b010101420170020e0221019601fe0253027a0258026f023a013601670177027e024003e601be01a402480255026b010a024e022e0268011f0326011301700182017701330157011f0248027d022b025a017a0471023c019d028704b1025601fb021f017004b1026101280274018b0251014d01bb01f401a901e6020e0124016001a9023801120280027b024101b0028d018b012002690183015f01420237012001b6037201af01ec01b401a901f80414018c01c5028d01eb010201ec0251025d028501a7010001970233019f014801d1012c0288027c010b01d80289012d0235014401f501f70285018102680187016901bc0120023b024f01aa0237016601360223027b01b401c001b4017a010f015c01a201950154024e01cc0248026e0179013c025101ed018001ab015201bf01900264013f01aa016d025101480241024a0289015b020b0181014d018e0123023a02750179025f01490250026801960220017d024a015b0279011d01fa02210177019e040d01c901f901f9017802400130017c026101c50183014901830454019e0179025a027a0186027b010e027e02880258026101be01e50101018601f701be023201370108025001aa0232019001b00260026101dd024c020a0236023201f8035a022a012c011301e60137010d0214015f0288024e0264017d023c01b0019002310219022d02480354027b04c601a402620269023601d8024f0182016101b8018c022c028b023202500157024b01cb01b4023201e3028b024202580169025a01aa0222010401ba01c801b7010d024a01b0013f02130289026201b40104019601f8013401f50120023601ba0266011f01570188010f022301b30258013001b2026e0183011901a90250024f01920227010c027801f7012401b4017a018101f4017e01f801f201ae0216025802130124019e022b01b001cf017d01ef0230015301f90200025f02360252018d0185028e01ac01fa01a5033004a7026e01810183027e013e025d0264014a018d01dd026e01f4023d015301240144021b019001830155023001b4018c017e026801aa028701f90183028701a7010d023d017c0261014c016d02e4018b01560137010a026201010289025c0142028001760285018101d80173018001fc01110264019e01da02590183018301f7011d027d01c401a901a70181028c019d021c01eb01a10148022a012e03e6010f010901b40251019c01b2014d01b40255018301a3011301830480011f02520183024f0169011801d801a7013301ff01e601b7028c01b5048c01d8018d0236028001a30187015c0262027b0144027901f201ac024101f7012a021b02110153014201bf040e025f011e0256015d01140234018b014b0121027e01cb010a015f010701f7048001fb018e024e0165019201540180032b01db02a1026801f7027c01f701660113019401f201140113026a028c01ca02350182031e0267023d011301af022a042101bc01090221025a0459010d01d401ec014c0256019301a5015101bb025d026701240182026101cf027d02e4023f03e6014202630190027502800472032601450251017a02000219016e0322016101c6027c021601850262011f0126023601020263020c028001a501f4047101a2023801aa01960253023201a902740128016d0160014d0258013604b10157025501b001900183020e023a01a401fb018b010001f8027a01e1013601bc010b01f5013c0194019f0120024f016601b7012c02850187027d0251018c018001e9045a01440183018b01c0028801fa0264019001f8022b014d011d01f9027e0149022d017d017c0101014801be01b30288015501be01c804c60113016101d80236018c01d801cb01b003540108026201820111020a010f023601ba01b7010c02660188013f028b025a01b004a7018d01ac01f401b4033001a301f4013301f8013e018001a7017c028701aa0262011d010f01a1011f025202d90120018a0104014301ff01ac01c102d901bf01b80226021b018001bf025e010d0170010d021b01900192010c0177020f0213025103a5018301c5025002280147027501cf027701eb025001af010e010d020f0294016901610161015201280177016b01c50216019f01a403e6023e0219018b026a026a011f01ff01ae0120021a019f025e024b025e033a017f0268024b01770109017701ff0260024b01070102024a026301a0020101a3032e02000157023b01d80233019001730201012b0169014701f5019e0236016901ee0191024f017e011f02b6013a017c0233024b023301bf0226021b025e0170010d024b012b020f024a02510177018301c5019201bf027501cf016b024b023301c503e60190015201610173019f018a026a01a4032e0268025e0120024f024b017f025e033a011f01a301ff017e01a002010173023b03100201037b017c015b015b01a6014a025501f7024e015d027d0263025f0147014d0220010701e90196026b020d027d01ec01880154025f0263027b01860124014d01ff013f028b028f031f01af02900245024504a00112015b018103e001b201230256014c01b301c803a70223014c02510151016b0268015d021b018e01f90256012d015b010d0250021b0220027d01f401470269027b01280251013b01d8026b025101e90155028a0262014a01b60263018b012c012301ec01af045c025103e00220025102630280025f020802500126025e02630223013f026801b2024a024a01d8014a02300102017d018602300263015d025e017e0161026b024e03ca0101024f023601810278013b0104024f02630211020501ae0243013e018502300230029f0251015601d401510181013b024f0263027d017e01b2024f01a901a901a902850173027d023103bb01cd02620422025e01fb01f70257025d01810166017c027d016503bb012f0266018b01280179026c01b702680127014202300170024d022701690128026c02660181024f012701b001a901cd025b026c0181018102680268025b01cb015a021601ca024b015601e7026b01a90125025f01af01a701020109024e0141013a0179024e01420259018101ca012302530275023e027b01e901be01af01f5027f01800219015501770277026301d40280024401ae01af01460264024e01af022701af02500177026301b901b9026b01b001c00111024e024a01a00263024f02620101013902390436026803e301b20138018101e7025f010501ec024a0157024f018101b901c001c001a701a9018001010155013801b201af0101015701a90109017301730173011201fc01fc03b6023b027b0188012401fc018803b601410188023b01550155019301c101c201c20109026103fa017e026103580144011d01f70207013f0148024e020701fb0187025b01db01050482043101cb01c8028b01370107026202600237010a0186017701e8025f011202630161023701860254010201020175016401f6013701f9023e01ba02640230023c0424025a0197010c0233021c011201a0018b01a10254020b0108015001fe01fe017301f901ca018b0183010e013f0183024b023701650233010a025401e60161010d01a0023601b3016b01f9025b018101830184011f01370179025101f701480246018301a3024a0207015b01be02000161024a01f90170012001a0020b026b021e024a0161010602370165026b0160010d024a0230014802460148024a0207015b0170024a026b0237018a018a02510254025101810263026c026b021d01a601eb017d0264026b01eb01020263025201790261014401fc019e025202290170025902620259014d022c019e01f50171026802480107014b013f013901e601f201af0122018801a7017301f9014d014d024a03b101a0021f026202620379014a026801f101a7015b01820240017e019e018201b7023e01240264026b01790170035e0243024301f001a2024302880288012c014401a20235017001f701940134025a01fb02620212023a014d014d025e024b019102660283025e02510255026202690214014101410184019e01a701a501ee024701ba01320260017201f90166025c025e017e011f020c01c00111025101f001b401a301d802000261014401fc0170025202290259025902480166032c01f50107022c0171026801b401af01f2035e03b10182023e0357026401890194026201f0017e02430170026402640194023a0266014d0283025e014d01d801ba01410214017201a702d5020c01f002000157010f0167015b02500277010f02110105023401ad0167025a021d018b010f022b024a025f0260022d0190022d015301b0024f01b001ee01ee01b0010f010f010f01ac010f0216015702580157025f0277010f0211018b022b022d026001b001ee010f010f015501530155015504b90221011701810144022b0245027702310252024402070268018c01250263015301530231026302400262028f010d018602370109012f023d022b01090221014c016f0207023b0185038201120260023f012f0252025f018c0151025e0359024f0117011301d1014d0114018e0147022e026802210260017f016d0221018302850112025101140261023501550278024a0169014d01df026b0179017d023d017e018301780101045b0156024a016602d0022c023601130160024f019e01b0022d02370261024b01c8023601ba010d0268025801870213019e0283021b01250139026201810205012402660237024a025202770156016f01c0025e01c8011f025201b7026e01ce0221014401810245045b0244024f02070268012501530263018302210109022b014c0262015102050252017303590185024f011201130147014d026801d1018e016d017f0251016902d0019e0166022d011f026101c8011301b00258018701ba0213028301ce0222019e016d02520156011301d4010d0113024101700155018301020101015b0251026b0255015601f0025501b8026801570170013f0336027a0125025c0280027d01e9025502090211026b024b027d013903e6026701130109018d0245026201ff024b01ff018901f20279026901e9027f018b028001de018b01ec026f018201af027b0311015b025f0221010d02450245022b01b001b801ed0237027d020a02390146025c0200021f01890151016f01130280026301b7027f0139016f01b0018b022c01fb01bb01a401700241025a0243018e014d01240256010101b40285027f021e01ed019f023701a20289019401f501f5025e01550215025e01610260024e01ed013001ed01f70155017d01f701800268023a020002500289019e020b022b01670245016b022d01f70124027d01b001eb0239024f01190148025e0269028a0215021b01f5027d022701b4024f01b7027801c80104011702b8013001ff010d027d02680259017a0113022e025301ae02d5014b01b00245011c01410185023d025e01b70277018802620261024501f0027f025e01b203e60239025201810227018b024f017c01a9010f01b802680336025c012501ff0209011303e6026f0221022b015b018b028a0280024501de018202620311025301b802630185017a01b7016f01ed010f01a90124025e025601fb018e01f501f5019402850289022e011701ed027d019e0215024e010401b001f7021b02b801b70130011f027f0181022702520166024a024a024a0268015e02620103024001860109010a012f023a013f0199016f01f90178019a01610243016301ed010d019401f60268023001b30113025302a80113012f019c011101c801ac01b302530148026f0230023a0111019c01b40160016001f9019301f901a50215010f019f019f013f01540258020301bc0139019f01110152023c01ec028801520203023a0109010d01bc015b0151020a01ff0164025801a0018101eb0281021d0232023a01a901110289013f01eb022c027c02000289022901830245017901a1018a01f501aa027b011101eb01b8021301ba01ba0218025901ad01f701f701ce017c01a001da011101ad02040147014701cf0177024f0147017001470147018a012002680268035a025e015b01fb016b028901b0016b021c0268016b01be018101f5015c019e017f010504a101be0259025e025301ab0268024301f5024901ab024a015e012501ee010d01c8018102590127025e02770268013b02070186010501770245014201810259014d014d02190171024401c80186021f0107026901ec01b4024b017901b4026c0154015601cb026701ed01c80173025001ff017001ec01af024502a001fe01f1015b010d012f024a018b014202a00267016c01ec01d5025602340109015b0275018b01660221014601380233018602230178025201510102024a02790280026301ad01b7023f023a02620112024a01850199016b02510161017e01a5015b01930258014c018e023a01c2021d0275023201fb026801d1027a016c0163022e024e01fe021b01f4017c023c01a902190219019301c0012401a9028a024f0266021f028801f50429025201d1012d0181014201fa0166027f014601a2015501d40262019f01b4018a0120018801b601af028a01a901c00289027d01d501790268013f0221021f017c023a01780256028001a10289039c010e010e017c02000272024a024a0268012d020b0143017d01aa025e01fe01fe0183010d014d025f015b0212015e02500245017902210210025a024b03a40172024e0341021501b001b80221022101690288023902330260014d026601f701f5024b0210021f01aa010401a6017e01c50181023c01ff0183021f01ba024f01fe010f018101810280018402580283026602780192025b0110026801ff025201130185025c022e017d028e021b021b0153016b01ae025c01c3024f02740252015601690178019b027202150277015e016b026401a9012001a702230101020c018102590179022301a901ad01a901c4027b0252014d01b4016901a902510268013b01810267024401b401540105017302a001f101d501b402670275015b02a00109017801ec0234037101860193024a0151023f02720178019b01810185025102750252025c016301a901aa018301a90221023c016c0219017c018e01810266042901af01f5028a0155019f0120016601d401d501420188021f0221028801560143010d0120023a024b024a0212014d01fe015b017d02000184010e0215010401f502330169026001e7018301a6010f025b011001ba01c50266024a024f016b021b01ae028e0179015e01a90277016903200262015b01a9018a0114025e015b014201810157020c015e0221015701c601090269027d017901fb015b0107024b018302210268015a0260018d018d01ec017c027b0109025e025d027c01540157024b01e301380161020c01af01c4015b024501c501a9010e027d01610269012f01ff025301250139018b02600166027e0268025f0268025d023d0268023b0264014a024e015101670101027d025e01760253018201ad0280025f023a017701b7020c01c90161020701850258027f012501b7017601d5014d01b5018201810241017c02450114024e018c02680113018e018e010d024f018e018b02410188023a014d014d019d0362024e021f01a2018501e601b401ec0223015b0102028701eb01fb01f7010a014201b402010183018b0241025d026901f501a9026102850197014c019f022001f50188026202620188028801a2014601f5012d0163018b018d0262028e018102230264012501c3020b010201fe023a0179023a014d018601bc015b012d0241025e0173026901ed019f01be01790264012a024e018b0146011801540173026402690251024c02210173012802360250021001b001810362018302310170012f012f02620260025e018101a9023b0198023a023a0262024101b802530160023b012301810242027a01040260026201e30125027d01b0026603e6010d022702870268024e018d0263023a022b01850262017a010d0264022e017d0153018501ac025e0160018a02510251024101b9028e0268026401b402420251025b026201ec022301b7024f026201810271026802770261025f01ec01da017901c1026401c0013f026a026801a7011401b4017301b20227026a0264016901ff01a901b50320018a0181026901c6022101e3025d01180109027b0166014601b4025d0253025f01af012501ff0269025b0245022b027d0151016702580176027f016101b50177024e011301a9018c0362014d02680251023a024e020101c30102019f010a01eb01f7012d01630269022e01790173014d036201fe012f01be024e02620260024c01b0018102620183017302620264027a01b001ac0185018a026801b4017c02770264017901c00169022701b4018701af01830251013601830183025e013601b402670132018101e8013201e8028003c00280018301c101c1026801b00123018e01ae01d401f501b4018a03c0018801a902520251018201c101a9021e027801ae018801f501af025e013201b901b901730121015b01c201c2015b01e801ff01ff01c9015b025101a201ff01c201250157015b01ff01c201b801bd03f1017e01c8028a01e00156017d017d0187016a023b02400177017a019d0177022301a901d5012501740174026201f70139024f024401c801c801f7013801280267014102620250025e01ff01be025e01fc026a01a9013a01480117025e025e025e01390102027b01380117026201be0277025e014801b4027d0156015b015b03f803f80269013201ff012102460280027d01c0010401100245010d026901210245014401c101cc0144028801660166014601560237026901ec0120016001f50269023602390223022301560155024b010501420245027e01ff0220022102670221023e024e018b0188017f018b025e0241022b024f0251025e01a7010d026001fe0170024e024e01780254014d02750258024c027501dc01ce039a02760181028801810181039a01810125012301230173025d0263025401090271025402d20125025e018b023c01af01af01280200025403c801d8018a0260012e026b02680128026201d40271028a01ff026b025e01e3014d024d0262012f028a014101280187025d0125012301730263018b01af0109023c028803c80268012e01ff024d01b201e7016401e7025e01b201b201640191013701af013701b20164019104ab01fe011004ab026a012c0173018d02540268'::bytea from place + 1 for 2);
      result := result || chr(greatest(get_byte(code, 0) * 256 + get_byte(code, 1), 32));
    else
      result := result || lower(sign);
    end if;
  end loop;
  return result;
end $$;

COMMENT ON FUNCTION registry.sounds(name text) IS '名称各字的读音编码 / The sound codes of a name''s characters';

CREATE FUNCTION registry.spellings(typed text) RETURNS text[]
    LANGUAGE sql STABLE STRICT PARALLEL SAFE
    AS $$
  with recursive ways (rest, units) as (
    select left(replace(folded, 'ü', 'v'), 40), '{}'::text[]
    from registry.folded(typed) as folded where folded ~ '[a-z]' and length(folded) > 1
    union all
    select substr(rest, length(step.taken) + 1), ways.units || step.units
    from ways cross join lateral substring(rest from '^[a-z]+') as run
    cross join lateral (
      select left(rest, 1) as taken, array[left(rest, 1)] as units where run is null
      union all
      select left(run, length), array[left(run, length)]
      from generate_series(1, least(6, length(run))) as length
      where exists (select from registry.han_sounds where reading = left(run, length))
      union all
      select run, array(select letter || '%' from string_to_table(run, null) as letter)
      where run !~ '[iuv]' and (length(run) > 1 or ways.units <> '{}')
      union all
      select run, array[run || '%'] where length(run) between 2 and 5
        and not exists (select from registry.han_sounds where reading = run)
        and exists (select from registry.han_sounds where starts_with(reading, run))
    ) as step
    where rest <> ''
  ), done as (
    select units, units::text !~ '[a-z]{2}|[a-z][^%a-z]' as only_initials,
      length(units::text) - length(replace(units::text, '%', '')) as unfinished
    from ways where rest = '' limit 50
  )
  select coalesce(array_agg(way), '{}')
  from (
    select array_to_string(units, ' ') as way from done
    where only_initials and cardinality(units) <= 4
      or unfinished = (select min(unfinished) from done)
    limit 24
  ) as w
$$;

COMMENT ON FUNCTION registry.spellings(typed text) IS '字母可作的拼音 / The ways in which letters can be pinyin';

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

CREATE FUNCTION registry.studies_possible(student bigint) RETURNS boolean
    LANGUAGE sql STABLE
    AS $$
  select not exists (
    select from registry.students s
      left join registry.graduates g on g.student_id = s.id
      left join lateral (
        select x.kind, x.happened_on, lag(x.kind) over (order by x.happened_on, x.id) as before
        from registry.student_events x where x.student_id = s.id
      ) e on true
    where s.id = student and (
      e.happened_on < s.entered_on
      or e.happened_on > g.graduated_on
      or e.before in ('withdrew', 'expelled', 'transferred', 'died', 'absent')
      or e.kind = 'resumed' and e.before is distinct from 'suspended'
      or e.kind = 'suspended' and e.before = 'suspended'
      or e.kind = 'transferred_in' and e.before is not null
      or g.graduated_on < s.entered_on
      or g.graduated_on is not null and s.left_on is not null))
$$;

COMMENT ON FUNCTION registry.studies_possible(student bigint) IS '学籍各项登记能否同时成立 / Whether what is told of a student can all be';

CREATE FUNCTION registry.tell_leaving() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
begin
  if new.left_on is null or new.left_as is null then
    delete from registry.student_events e
    where e.student_id = new.id and (e.kind, e.happened_on) = (old.left_as, old.left_on);
    return null;
  end if;
  update registry.student_events e set kind = new.left_as, happened_on = new.left_on
  where e.student_id = new.id and (e.kind, e.happened_on) = (old.left_as, old.left_on);
  if not found then
    insert into registry.student_events (student_id, kind, happened_on)
    values (new.id, new.left_as, new.left_on)
    on conflict on constraint student_events_unique do nothing;
  end if;
  return null;
end $$;

CREATE FUNCTION registry.tell_leavings() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
begin
  insert into registry.student_events (student_id, kind, happened_on)
  select n.id, n.left_as, n.left_on from new_rows n
  where n.left_on is not null and n.left_as is not null
  on conflict on constraint student_events_unique do nothing;
  return null;
end $$;

CREATE FUNCTION registry.tell_station_days() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
begin
  update registry.transitions t set happened_on = d.now
  from (values
      ('listed', old.listed_on, new.listed_on),
      (case when new.status in ('revoked', 'withdrawn', 'dissolved') then new.status end,
        old.ended_on, new.ended_on)
    ) as d (status, before, now)
  where t.station_id = new.id and (t.status, t.happened_on) = (d.status, d.before)
    and d.now <> d.before;
  return null;
end $$;

CREATE FUNCTION registry.text_pattern(typed text) RETURNS text
    LANGUAGE sql STABLE STRICT PARALLEL SAFE
    AS $$
  select string_agg(
    case when sign ~ '[a-z]' then '[' || sign || upper(sign) || ']'
      when sign ~ '[[:alnum:]]' then '[' || registry.forms(sign) || ']'
      else '\' || sign end,
    '[省市县縣区區镇鎮乡鄉\s·・()()-]*' order by place)
  from string_to_table(registry.folded(typed), null) with ordinality as t (sign, place)
$$;

COMMENT ON FUNCTION registry.text_pattern(typed text) IS '名称匹配式(繁简不分) / Matches names that hold a text, as a regular expression';

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
    execute format('grant select on history.%I to skillreg_app', tracked);
    call registry.guard_past(tracked);
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
    kinds text[],
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
    kinds text[],
    signed_on date NOT NULL,
    starts_on date NOT NULL,
    ends_on date,
    terminated_on date,
    change_id bigint DEFAULT (current_setting('skillreg.change'::text))::bigint NOT NULL,
    renews_id bigint,
    CONSTRAINT agreements_dates_ordered CHECK ((ends_on >= starts_on)),
    CONSTRAINT agreements_ends_on_kept CHECK (((ends_on >= '1900-01-01'::date) AND (ends_on <= '2100-12-31'::date))),
    CONSTRAINT agreements_kinds_known CHECK ((kinds <@ ARRAY['order_class'::text, 'named_class'::text, 'apprenticeship'::text, 'training_base'::text, 'industry_college'::text, 'internship'::text, 'teacher_exchange'::text, 'equipment_donation'::text])),
    CONSTRAINT agreements_kinds_once CHECK (registry.is_set(kinds)),
    CONSTRAINT agreements_number_not_blank CHECK ((btrim(number, ' 	
 　'::text) <> ''::text)),
    CONSTRAINT agreements_renews_another CHECK ((renews_id <> id)),
    CONSTRAINT agreements_signed_on_kept CHECK (((signed_on >= '1900-01-01'::date) AND (signed_on <= '2100-12-31'::date))),
    CONSTRAINT agreements_starts_on_kept CHECK (((starts_on >= '1900-01-01'::date) AND (starts_on <= '2100-12-31'::date))),
    CONSTRAINT agreements_terminated_on_kept CHECK (((terminated_on >= '1900-01-01'::date) AND (terminated_on <= '2100-12-31'::date))),
    CONSTRAINT agreements_termination_ordered CHECK ((terminated_on >= signed_on))
);

COMMENT ON TABLE registry.agreements IS '校企合作协议 / Agreement';

COMMENT ON COLUMN registry.agreements.id IS '内部编号 / Internal id';

COMMENT ON COLUMN registry.agreements.number IS '协议编号 / Agreement number';

COMMENT ON COLUMN registry.agreements.kinds IS '合作类型 / Kinds';

COMMENT ON COLUMN registry.agreements.signed_on IS '签订日期 / Signed on';

COMMENT ON COLUMN registry.agreements.starts_on IS '生效日期 / Starts on';

COMMENT ON COLUMN registry.agreements.ends_on IS '到期日期 / Ends on';

COMMENT ON COLUMN registry.agreements.terminated_on IS '终止日期 / Terminated on';

COMMENT ON COLUMN registry.agreements.change_id IS '最近变更 / Last change';

COMMENT ON COLUMN registry.agreements.renews_id IS '续签自 / Renews';

COMMENT ON CONSTRAINT agreements_dates_ordered ON registry.agreements IS '到期日期早于生效日期 / Ends on lies before starts on';

COMMENT ON CONSTRAINT agreements_ends_on_kept ON registry.agreements IS '到期日期应在1900年至2100年之间 / Ends on lies between 1900 and 2100';

COMMENT ON CONSTRAINT agreements_kinds_known ON registry.agreements IS '合作类型不在规定范围 / No such kind';

COMMENT ON CONSTRAINT agreements_kinds_once ON registry.agreements IS '合作类型不得为空白或重复 / Kinds must not be blank, and none is named twice';

COMMENT ON CONSTRAINT agreements_number_not_blank ON registry.agreements IS '协议编号不得为空白 / Agreement number must not be blank';

COMMENT ON CONSTRAINT agreements_renews_another ON registry.agreements IS '协议不得续签自身 / An agreement can not renew itself';

COMMENT ON CONSTRAINT agreements_signed_on_kept ON registry.agreements IS '签订日期应在1900年至2100年之间 / Signed on lies between 1900 and 2100';

COMMENT ON CONSTRAINT agreements_starts_on_kept ON registry.agreements IS '生效日期应在1900年至2100年之间 / Starts on lies between 1900 and 2100';

COMMENT ON CONSTRAINT agreements_terminated_on_kept ON registry.agreements IS '终止日期应在1900年至2100年之间 / Terminated on lies between 1900 and 2100';

COMMENT ON CONSTRAINT agreements_termination_ordered ON registry.agreements IS '终止日期早于签订日期 / Terminated on lies before signed on';

CREATE VIEW as_known.agreements AS
 SELECT agreements.id,
    agreements.number,
    agreements.kinds,
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
    agreements.kinds,
    agreements.signed_on,
    agreements.starts_on,
    agreements.ends_on,
    agreements.terminated_on,
    agreements.change_id,
    agreements.renews_id
   FROM history.agreements
  WHERE ((agreements.change_id <= registry.known_change()) AND (agreements.ended_by > registry.known_change()));

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
    CONSTRAINT graduates_channel_not_blank CHECK ((btrim(channel, ' 	
 　'::text) <> ''::text)),
    CONSTRAINT graduates_completion_known CHECK ((completion = ANY (ARRAY['graduated'::text, 'completed'::text]))),
    CONSTRAINT graduates_completion_not_blank CHECK ((btrim(completion, ' 	
 　'::text) <> ''::text)),
    CONSTRAINT graduates_contract_known CHECK ((contract = ANY (ARRAY['unsigned'::text, 'within_1_year'::text, 'within_2_years'::text, 'within_3_years'::text, 'over_3_years'::text]))),
    CONSTRAINT graduates_contract_not_blank CHECK ((btrim(contract, ' 	
 　'::text) <> ''::text)),
    CONSTRAINT graduates_destination_known CHECK ((destination = ANY (ARRAY['employed'::text, 'self_employed'::text, 'further_study'::text, 'army'::text, 'unemployed'::text]))),
    CONSTRAINT graduates_destination_not_blank CHECK ((btrim(destination, ' 	
 　'::text) <> ''::text)),
    CONSTRAINT graduates_diploma_no_not_blank CHECK ((btrim(diploma_no, ' 	
 　'::text) <> ''::text)),
    CONSTRAINT graduates_employed_on_kept CHECK (((employed_on >= '1900-01-01'::date) AND (employed_on <= '2100-12-31'::date))),
    CONSTRAINT graduates_employer_industry_form CHECK ((employer_industry ~ '^([A-Z]|[0-9]{2,4})$'::text)),
    CONSTRAINT graduates_employer_industry_not_blank CHECK ((btrim(employer_industry, ' 	
 　'::text) <> ''::text)),
    CONSTRAINT graduates_employer_not_blank CHECK ((btrim(employer, ' 	
 　'::text) <> ''::text)),
    CONSTRAINT graduates_graduated_on_kept CHECK (((graduated_on >= '1900-01-01'::date) AND (graduated_on <= '2100-12-31'::date))),
    CONSTRAINT graduates_place_known CHECK ((place = ANY (ARRAY['local'::text, 'elsewhere'::text, 'abroad'::text]))),
    CONSTRAINT graduates_place_not_blank CHECK ((btrim(place, ' 	
 　'::text) <> ''::text)),
    CONSTRAINT graduates_survey_known CHECK ((survey = ANY (ARRAY['initial'::text, 'year_end'::text]))),
    CONSTRAINT graduates_survey_not_blank CHECK ((btrim(survey, ' 	
 　'::text) <> ''::text)),
    CONSTRAINT graduates_wage_band_not_blank CHECK ((btrim(wage_band, ' 	
 　'::text) <> ''::text))
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

COMMENT ON CONSTRAINT graduates_channel_not_blank ON registry.graduates IS '就业渠道不得为空白 / Channel must not be blank';

COMMENT ON CONSTRAINT graduates_completion_known ON registry.graduates IS '毕业类别不在规定范围 / No such completion';

COMMENT ON CONSTRAINT graduates_completion_not_blank ON registry.graduates IS '毕业类别不得为空白 / Completion must not be blank';

COMMENT ON CONSTRAINT graduates_contract_known ON registry.graduates IS '合同期限不在规定范围 / No such contract';

COMMENT ON CONSTRAINT graduates_contract_not_blank ON registry.graduates IS '合同期限不得为空白 / Contract must not be blank';

COMMENT ON CONSTRAINT graduates_destination_known ON registry.graduates IS '毕业去向不在规定范围 / No such destination';

COMMENT ON CONSTRAINT graduates_destination_not_blank ON registry.graduates IS '毕业去向不得为空白 / Destination must not be blank';

COMMENT ON CONSTRAINT graduates_diploma_no_not_blank ON registry.graduates IS '毕业证书编号不得为空白 / Diploma number must not be blank';

COMMENT ON CONSTRAINT graduates_employed_on_kept ON registry.graduates IS '就业日期应在1900年至2100年之间 / Employed on lies between 1900 and 2100';

COMMENT ON CONSTRAINT graduates_employer_industry_form ON registry.graduates IS '行业代码应为GB/T 4754门类或2至4位数字 / An industry is a GB/T 4754 section or 2 to 4 digits';

COMMENT ON CONSTRAINT graduates_employer_industry_not_blank ON registry.graduates IS '就业行业不得为空白 / Employer industry must not be blank';

COMMENT ON CONSTRAINT graduates_employer_not_blank ON registry.graduates IS '就业单位不得为空白 / Employer must not be blank';

COMMENT ON CONSTRAINT graduates_graduated_on_kept ON registry.graduates IS '毕业日期应在1900年至2100年之间 / Graduated on lies between 1900 and 2100';

COMMENT ON CONSTRAINT graduates_place_known ON registry.graduates IS '就业地域不在规定范围 / No such place of work';

COMMENT ON CONSTRAINT graduates_place_not_blank ON registry.graduates IS '就业地域不得为空白 / Place of work must not be blank';

COMMENT ON CONSTRAINT graduates_survey_known ON registry.graduates IS '统计时点不在规定范围 / No such survey';

COMMENT ON CONSTRAINT graduates_survey_not_blank ON registry.graduates IS '统计时点不得为空白 / Survey must not be blank';

COMMENT ON CONSTRAINT graduates_wage_band_not_blank ON registry.graduates IS '月收入区间不得为空白 / Wage band must not be blank';

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
    CONSTRAINT schools_authority_not_blank CHECK ((btrim(authority, ' 	
 　'::text) <> ''::text)),
    CONSTRAINT schools_closed_on_kept CHECK (((closed_on >= '1900-01-01'::date) AND (closed_on <= '2100-12-31'::date))),
    CONSTRAINT schools_closing_told CHECK (((closed_on IS NULL) OR (status = 'closed'::text))),
    CONSTRAINT schools_code_form CHECK ((code ~ '^[0-9A-Za-z-]{2,20}$'::text)),
    CONSTRAINT schools_code_not_blank CHECK ((btrim(code, ' 	
 　'::text) <> ''::text)),
    CONSTRAINT schools_dates_ordered CHECK ((closed_on >= founded_on)),
    CONSTRAINT schools_founded_on_kept CHECK (((founded_on >= '1900-01-01'::date) AND (founded_on <= '2100-12-31'::date))),
    CONSTRAINT schools_name_given CHECK ((name <> ''::text)),
    CONSTRAINT schools_name_not_blank CHECK ((btrim(name, ' 	
 　'::text) <> ''::text)),
    CONSTRAINT schools_sponsor_known CHECK ((sponsor = ANY (ARRAY['human_resources'::text, 'government'::text, 'state_enterprise'::text, 'organization'::text, 'private'::text, 'other'::text]))),
    CONSTRAINT schools_sponsor_not_blank CHECK ((btrim(sponsor, ' 	
 　'::text) <> ''::text)),
    CONSTRAINT schools_status_known CHECK ((status = ANY (ARRAY['open'::text, 'suspended'::text, 'closed'::text]))),
    CONSTRAINT schools_status_not_blank CHECK ((btrim(status, ' 	
 　'::text) <> ''::text)),
    CONSTRAINT schools_tier_known CHECK ((tier = ANY (ARRAY['ordinary'::text, 'advanced'::text, 'technician_college'::text]))),
    CONSTRAINT schools_tier_not_blank CHECK ((btrim(tier, ' 	
 　'::text) <> ''::text))
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

COMMENT ON CONSTRAINT schools_authority_not_blank ON registry.schools IS '主管部门不得为空白 / Authority must not be blank';

COMMENT ON CONSTRAINT schools_closed_on_kept ON registry.schools IS '撤销日期应在1900年至2100年之间 / Closed on lies between 1900 and 2100';

COMMENT ON CONSTRAINT schools_closing_told ON registry.schools IS '填写撤销日期的,办学状态应为撤销 / A school with a day of closing is closed';

COMMENT ON CONSTRAINT schools_code_form ON registry.schools IS '院校代码应为2至20位字母或数字 / A school code has 2 to 20 letters or digits';

COMMENT ON CONSTRAINT schools_code_not_blank ON registry.schools IS '院校代码不得为空白 / School code must not be blank';

COMMENT ON CONSTRAINT schools_dates_ordered ON registry.schools IS '撤销日期早于设立日期 / Closed on lies before founded on';

COMMENT ON CONSTRAINT schools_founded_on_kept ON registry.schools IS '设立日期应在1900年至2100年之间 / Founded on lies between 1900 and 2100';

COMMENT ON CONSTRAINT schools_name_given ON registry.schools IS '院校名称不得为空 / The name must not be empty';

COMMENT ON CONSTRAINT schools_name_not_blank ON registry.schools IS '院校名称不得为空白 / School name must not be blank';

COMMENT ON CONSTRAINT schools_sponsor_known ON registry.schools IS '举办者类别不在规定范围 / No such sponsor';

COMMENT ON CONSTRAINT schools_sponsor_not_blank ON registry.schools IS '举办者不得为空白 / Sponsor must not be blank';

COMMENT ON CONSTRAINT schools_status_known ON registry.schools IS '办学状态不在规定范围 / No such status';

COMMENT ON CONSTRAINT schools_status_not_blank ON registry.schools IS '办学状态不得为空白 / Status must not be blank';

COMMENT ON CONSTRAINT schools_tier_known ON registry.schools IS '院校类型不在规定范围 / No such tier';

COMMENT ON CONSTRAINT schools_tier_not_blank ON registry.schools IS '院校类型不得为空白 / Tier must not be blank';

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
    CONSTRAINT students_class_not_blank CHECK ((btrim(class, ' 	
 　'::text) <> ''::text)),
    CONSTRAINT students_dates_ordered CHECK ((left_on >= entered_on)),
    CONSTRAINT students_entered_on_kept CHECK (((entered_on >= '1900-01-01'::date) AND (entered_on <= '2100-12-31'::date))),
    CONSTRAINT students_leaving_dated CHECK (((left_on IS NULL) = (left_as IS NULL))),
    CONSTRAINT students_left_as_known CHECK ((left_as = ANY (ARRAY['withdrew'::text, 'expelled'::text, 'transferred'::text, 'died'::text, 'absent'::text]))),
    CONSTRAINT students_left_as_not_blank CHECK ((btrim(left_as, ' 	
 　'::text) <> ''::text)),
    CONSTRAINT students_left_on_kept CHECK (((left_on >= '1900-01-01'::date) AND (left_on <= '2100-12-31'::date))),
    CONSTRAINT students_level_known CHECK ((level = ANY (ARRAY['intermediate'::text, 'advanced'::text, 'preparatory_technician'::text]))),
    CONSTRAINT students_level_not_blank CHECK ((btrim(level, ' 	
 　'::text) <> ''::text)),
    CONSTRAINT students_student_no_not_blank CHECK ((btrim(student_no, ' 	
 　'::text) <> ''::text))
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

COMMENT ON CONSTRAINT students_class_not_blank ON registry.students IS '班级不得为空白 / Class must not be blank';

COMMENT ON CONSTRAINT students_dates_ordered ON registry.students IS '离校日期早于入学日期 / Left on lies before entered on';

COMMENT ON CONSTRAINT students_entered_on_kept ON registry.students IS '入学年月应在1900年至2100年之间 / Entered on lies between 1900 and 2100';

COMMENT ON CONSTRAINT students_leaving_dated ON registry.students IS '离校日期与离校原因应同时填写 / The date and the reason of leaving go together';

COMMENT ON CONSTRAINT students_left_as_known ON registry.students IS '离校原因不在规定范围 / No such reason for leaving';

COMMENT ON CONSTRAINT students_left_as_not_blank ON registry.students IS '离校原因不得为空白 / Left as must not be blank';

COMMENT ON CONSTRAINT students_left_on_kept ON registry.students IS '离校日期应在1900年至2100年之间 / Left on lies between 1900 and 2100';

COMMENT ON CONSTRAINT students_level_known ON registry.students IS '培养层次不在规定范围 / No such training level';

COMMENT ON CONSTRAINT students_level_not_blank ON registry.students IS '培养层次不得为空白 / Training level must not be blank';

COMMENT ON CONSTRAINT students_student_no_not_blank ON registry.students IS '学号不得为空白 / Student number must not be blank';

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

CREATE VIEW as_known.agreement_hirings AS
 SELECT a.id AS agreement_id,
    g.id AS graduate_id,
    g.student_id,
    COALESCE(g.employed_on, g.graduated_on) AS employed_on,
    t.major_id,
    a.starts_on AS valid_from,
    LEAST((a.ends_on + 1), a.terminated_on) AS valid_until,
    (EXISTS ( SELECT
           FROM as_known.agreement_majors m
          WHERE (m.agreement_id = a.id))) AS names_majors,
    (EXISTS ( SELECT
           FROM as_known.agreement_majors m
          WHERE ((m.agreement_id = a.id) AND (m.major_id = t.major_id)))) AS names_major,
    ((s.code || '/'::text) || COALESCE(t.student_no, (t.person_id)::text)) AS record
   FROM (((((as_known.agreements a
     JOIN as_known.agreement_companies ac ON ((ac.agreement_id = a.id)))
     JOIN as_known.agreement_schools sc ON ((sc.agreement_id = a.id)))
     JOIN as_known.graduates g ON ((g.employer_id = ac.company_id)))
     JOIN as_known.students t ON (((t.id = g.student_id) AND (t.school_id = sc.school_id))))
     JOIN as_known.schools s ON ((s.id = t.school_id)));

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
    CONSTRAINT companies_industry_form CHECK ((industry ~ '^([A-Z]|[0-9]{2,4})$'::text)),
    CONSTRAINT companies_industry_not_blank CHECK ((btrim(industry, ' 	
 　'::text) <> ''::text)),
    CONSTRAINT companies_name_given CHECK ((name <> ''::text)),
    CONSTRAINT companies_name_not_blank CHECK ((btrim(name, ' 	
 　'::text) <> ''::text)),
    CONSTRAINT companies_size_known CHECK ((size = ANY (ARRAY['large'::text, 'medium'::text, 'small'::text, 'micro'::text]))),
    CONSTRAINT companies_size_not_blank CHECK ((btrim(size, ' 	
 　'::text) <> ''::text))
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

COMMENT ON CONSTRAINT companies_industry_not_blank ON registry.companies IS '行业不得为空白 / Industry must not be blank';

COMMENT ON CONSTRAINT companies_name_given ON registry.companies IS '企业名称不得为空 / The name must not be empty';

COMMENT ON CONSTRAINT companies_name_not_blank ON registry.companies IS '企业名称不得为空白 / Company name must not be blank';

COMMENT ON CONSTRAINT companies_size_known ON registry.companies IS '企业规模不在规定范围 / No such size';

COMMENT ON CONSTRAINT companies_size_not_blank ON registry.companies IS '企业规模不得为空白 / Size must not be blank';

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
    change_id bigint,
    edition text
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
    edition text,
    CONSTRAINT divisions_code_form CHECK ((code ~ '^[0-9]{9}$'::text)),
    CONSTRAINT divisions_code_not_blank CHECK ((btrim(code, ' 	
 　'::text) <> ''::text)),
    CONSTRAINT divisions_dates_ordered CHECK ((valid_until >= valid_from)),
    CONSTRAINT divisions_edition_not_blank CHECK ((btrim(edition, ' 	
 　'::text) <> ''::text)),
    CONSTRAINT divisions_kind_known CHECK ((kind = ANY (ARRAY['subdistrict'::text, 'town'::text]))),
    CONSTRAINT divisions_kind_not_blank CHECK ((btrim(kind, ' 	
 　'::text) <> ''::text)),
    CONSTRAINT divisions_name_not_blank CHECK ((btrim(name, ' 	
 　'::text) <> ''::text)),
    CONSTRAINT divisions_valid_from_kept CHECK (((valid_from >= '1900-01-01'::date) AND (valid_from <= '2100-12-31'::date))),
    CONSTRAINT divisions_valid_until_kept CHECK (((valid_until >= '1900-01-01'::date) AND (valid_until <= '2100-12-31'::date)))
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

COMMENT ON COLUMN registry.divisions.edition IS '版本 / Edition';

COMMENT ON CONSTRAINT divisions_code_form ON registry.divisions IS '区划代码应为9位数字 / A division code has 9 digits';

COMMENT ON CONSTRAINT divisions_code_not_blank ON registry.divisions IS '区划代码不得为空白 / Division code must not be blank';

COMMENT ON CONSTRAINT divisions_dates_ordered ON registry.divisions IS '停用日期早于启用日期 / Valid until lies before valid from';

COMMENT ON CONSTRAINT divisions_edition_not_blank ON registry.divisions IS '版本不得为空白 / Edition must not be blank';

COMMENT ON CONSTRAINT divisions_kind_known ON registry.divisions IS '类别应为街道或镇 / The kind is subdistrict or town';

COMMENT ON CONSTRAINT divisions_kind_not_blank ON registry.divisions IS '类别不得为空白 / Kind must not be blank';

COMMENT ON CONSTRAINT divisions_name_not_blank ON registry.divisions IS '名称不得为空白 / Name must not be blank';

COMMENT ON CONSTRAINT divisions_valid_from_kept ON registry.divisions IS '启用日期应在1900年至2100年之间 / Valid from lies between 1900 and 2100';

COMMENT ON CONSTRAINT divisions_valid_until_kept ON registry.divisions IS '停用日期应在1900年至2100年之间 / Valid until lies between 1900 and 2100';

CREATE VIEW as_known.divisions AS
 SELECT divisions.id,
    divisions.code,
    divisions.name,
    divisions.kind,
    divisions.valid_from,
    divisions.valid_until,
    divisions.successor_id,
    divisions.change_id,
    divisions.edition
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
    divisions.change_id,
    divisions.edition
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
    CONSTRAINT stations_area_finite CHECK (((area < 'Infinity'::numeric) AND (area > '-Infinity'::numeric))),
    CONSTRAINT stations_batch_not_blank CHECK ((btrim(batch, ' 	
 　'::text) <> ''::text)),
    CONSTRAINT stations_counts_not_negative CHECK ((LEAST(area, (teachers)::numeric, (employees)::numeric) >= (0)::numeric)),
    CONSTRAINT stations_dates_ordered CHECK ((ended_on >= listed_on)),
    CONSTRAINT stations_ended_on_kept CHECK (((ended_on >= '1900-01-01'::date) AND (ended_on <= '2100-12-31'::date))),
    CONSTRAINT stations_equipment_not_blank CHECK ((btrim(equipment, ' 	
 　'::text) <> ''::text)),
    CONSTRAINT stations_head_dates_ordered CHECK ((head_until >= head_from)),
    CONSTRAINT stations_head_from_kept CHECK (((head_from >= '1900-01-01'::date) AND (head_from <= '2100-12-31'::date))),
    CONSTRAINT stations_head_not_blank CHECK ((btrim(head, ' 	
 　'::text) <> ''::text)),
    CONSTRAINT stations_head_phone_not_blank CHECK ((btrim(head_phone, ' 	
 　'::text) <> ''::text)),
    CONSTRAINT stations_head_position_not_blank CHECK ((btrim(head_position, ' 	
 　'::text) <> ''::text)),
    CONSTRAINT stations_head_until_kept CHECK (((head_until >= '1900-01-01'::date) AND (head_until <= '2100-12-31'::date))),
    CONSTRAINT stations_listed_on_kept CHECK (((listed_on >= '1900-01-01'::date) AND (listed_on <= '2100-12-31'::date))),
    CONSTRAINT stations_listing_dated CHECK (((status <> ALL (ARRAY['listed'::text, 'rectifying'::text, 'renewed'::text])) OR (listed_on IS NOT NULL))),
    CONSTRAINT stations_name_not_blank CHECK ((btrim(name, ' 	
 　'::text) <> ''::text)),
    CONSTRAINT stations_occupations_not_blank CHECK ((btrim(occupations, ' 	
 　'::text) <> ''::text)),
    CONSTRAINT stations_plaque_number_not_blank CHECK ((btrim(plaque_number, ' 	
 　'::text) <> ''::text)),
    CONSTRAINT stations_status_known CHECK ((status = ANY (ARRAY['applied'::text, 'accepted'::text, 'examined'::text, 'reviewed'::text, 'announced'::text, 'listed'::text, 'rectifying'::text, 'renewed'::text, 'revoked'::text, 'withdrawn'::text, 'dissolved'::text]))),
    CONSTRAINT stations_status_not_blank CHECK ((btrim(status, ' 	
 　'::text) <> ''::text))
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

COMMENT ON CONSTRAINT stations_area_finite ON registry.stations IS '场地面积应为确定的数 / Area (square metres) is a number';

COMMENT ON CONSTRAINT stations_batch_not_blank ON registry.stations IS '批次不得为空白 / Batch must not be blank';

COMMENT ON CONSTRAINT stations_counts_not_negative ON registry.stations IS '数量不得为负数 / A count must not be negative';

COMMENT ON CONSTRAINT stations_dates_ordered ON registry.stations IS '终止日期早于挂牌日期 / Ended on lies before listed on';

COMMENT ON CONSTRAINT stations_ended_on_kept ON registry.stations IS '终止日期应在1900年至2100年之间 / Ended on lies between 1900 and 2100';

COMMENT ON CONSTRAINT stations_equipment_not_blank ON registry.stations IS '设备不得为空白 / Equipment must not be blank';

COMMENT ON CONSTRAINT stations_head_dates_ordered ON registry.stations IS '站长聘期止早于聘期起 / The head''s term ends before it begins';

COMMENT ON CONSTRAINT stations_head_from_kept ON registry.stations IS '站长聘期起应在1900年至2100年之间 / Head from lies between 1900 and 2100';

COMMENT ON CONSTRAINT stations_head_not_blank ON registry.stations IS '站长不得为空白 / Head must not be blank';

COMMENT ON CONSTRAINT stations_head_phone_not_blank ON registry.stations IS '站长电话不得为空白 / Head''s phone must not be blank';

COMMENT ON CONSTRAINT stations_head_position_not_blank ON registry.stations IS '站长职务不得为空白 / Head''s position must not be blank';

COMMENT ON CONSTRAINT stations_head_until_kept ON registry.stations IS '站长聘期止应在1900年至2100年之间 / Head until lies between 1900 and 2100';

COMMENT ON CONSTRAINT stations_listed_on_kept ON registry.stations IS '挂牌日期应在1900年至2100年之间 / Listed on lies between 1900 and 2100';

COMMENT ON CONSTRAINT stations_listing_dated ON registry.stations IS '挂牌、整改、续期的服务站应有挂牌日期 / A station that is listed, rectifying or renewed has a day of listing';

COMMENT ON CONSTRAINT stations_name_not_blank ON registry.stations IS '站名不得为空白 / Station name must not be blank';

COMMENT ON CONSTRAINT stations_occupations_not_blank ON registry.stations IS '可开展工种及等级不得为空白 / Occupations and levels must not be blank';

COMMENT ON CONSTRAINT stations_plaque_number_not_blank ON registry.stations IS '站牌编号不得为空白 / Plaque number must not be blank';

COMMENT ON CONSTRAINT stations_status_known ON registry.stations IS '服务站状态不在规定范围 / No such status';

COMMENT ON CONSTRAINT stations_status_not_blank ON registry.stations IS '状态不得为空白 / Status must not be blank';

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

CREATE VIEW as_known.agreement_stations AS
 SELECT s.agreement_id,
    s.id AS station_id
   FROM as_known.stations s
  WHERE (s.agreement_id IS NOT NULL)
UNION
 SELECT a.id AS agreement_id,
    l.station_id
   FROM ((((as_known.agreements a
     JOIN as_known.agreement_companies ac ON ((ac.agreement_id = a.id)))
     JOIN as_known.agreement_schools sc ON ((sc.agreement_id = a.id)))
     JOIN as_known.listings l ON ((l.company_id = ac.company_id)))
     JOIN as_known.station_schools ss ON (((ss.station_id = l.station_id) AND (ss.school_id = sc.school_id))))
  WHERE ((a.starts_on < COALESCE(l.valid_until, 'infinity'::date)) AND (l.valid_from < COALESCE(LEAST((a.ends_on + 1), a.terminated_on), 'infinity'::date)));

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
    CONSTRAINT certificates_issued_on_kept CHECK (((issued_on >= '1900-01-01'::date) AND (issued_on <= '2100-12-31'::date))),
    CONSTRAINT certificates_issuer_not_blank CHECK ((btrim(issuer, ' 	
 　'::text) <> ''::text)),
    CONSTRAINT certificates_level_agrees CHECK ((registry.certificate_level((number)::text) = level)),
    CONSTRAINT certificates_occupation_given CHECK ((occupation <> ''::text)),
    CONSTRAINT certificates_occupation_not_blank CHECK ((btrim(occupation, ' 	
 　'::text) <> ''::text))
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

COMMENT ON CONSTRAINT certificates_issued_on_kept ON registry.certificates IS '发证日期应在1900年至2100年之间 / Issued on lies between 1900 and 2100';

COMMENT ON CONSTRAINT certificates_issuer_not_blank ON registry.certificates IS '评价机构不得为空白 / Issuer must not be blank';

COMMENT ON CONSTRAINT certificates_level_agrees ON registry.certificates IS '证书编号所示等级与技能等级不一致 / The certificate number tells another level';

COMMENT ON CONSTRAINT certificates_occupation_given ON registry.certificates IS '职业不得为空 / The occupation must not be empty';

COMMENT ON CONSTRAINT certificates_occupation_not_blank ON registry.certificates IS '职业(工种)不得为空白 / Occupation must not be blank';

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
    CONSTRAINT courses_code_not_blank CHECK ((btrim(code, ' 	
 　'::text) <> ''::text)),
    CONSTRAINT courses_counts_not_negative CHECK ((hours >= 0)),
    CONSTRAINT courses_dates_ordered CHECK ((valid_until >= valid_from)),
    CONSTRAINT courses_kind_known CHECK ((kind = ANY (ARRAY['theory'::text, 'practice'::text, 'integrated'::text, 'enterprise'::text]))),
    CONSTRAINT courses_kind_not_blank CHECK ((btrim(kind, ' 	
 　'::text) <> ''::text)),
    CONSTRAINT courses_name_given CHECK ((name <> ''::text)),
    CONSTRAINT courses_name_not_blank CHECK ((btrim(name, ' 	
 　'::text) <> ''::text)),
    CONSTRAINT courses_syllabus_not_blank CHECK ((btrim(syllabus, ' 	
 　'::text) <> ''::text)),
    CONSTRAINT courses_valid_from_kept CHECK (((valid_from >= '1900-01-01'::date) AND (valid_from <= '2100-12-31'::date))),
    CONSTRAINT courses_valid_until_kept CHECK (((valid_until >= '1900-01-01'::date) AND (valid_until <= '2100-12-31'::date)))
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

COMMENT ON CONSTRAINT courses_code_not_blank ON registry.courses IS '课程代码不得为空白 / Course code must not be blank';

COMMENT ON CONSTRAINT courses_counts_not_negative ON registry.courses IS '数量不得为负数 / A count must not be negative';

COMMENT ON CONSTRAINT courses_dates_ordered ON registry.courses IS '停用日期早于启用日期 / Valid until lies before valid from';

COMMENT ON CONSTRAINT courses_kind_known ON registry.courses IS '课程类别不在规定范围 / No such course kind';

COMMENT ON CONSTRAINT courses_kind_not_blank ON registry.courses IS '课程类别不得为空白 / Course kind must not be blank';

COMMENT ON CONSTRAINT courses_name_given ON registry.courses IS '课程名称不得为空 / The course name must not be empty';

COMMENT ON CONSTRAINT courses_name_not_blank ON registry.courses IS '课程名称不得为空白 / Course name must not be blank';

COMMENT ON CONSTRAINT courses_syllabus_not_blank ON registry.courses IS '大纲版本不得为空白 / Syllabus edition must not be blank';

COMMENT ON CONSTRAINT courses_valid_from_kept ON registry.courses IS '启用日期应在1900年至2100年之间 / Valid from lies between 1900 and 2100';

COMMENT ON CONSTRAINT courses_valid_until_kept ON registry.courses IS '停用日期应在1900年至2100年之间 / Valid until lies between 1900 and 2100';

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
    CONSTRAINT performances_equipment_finite CHECK (((equipment < 'Infinity'::numeric) AND (equipment > '-Infinity'::numeric))),
    CONSTRAINT performances_money_finite CHECK (((money < 'Infinity'::numeric) AND (money > '-Infinity'::numeric))),
    CONSTRAINT performances_remarks_not_blank CHECK ((btrim(remarks, ' 	
 　'::text) <> ''::text)),
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

COMMENT ON CONSTRAINT performances_equipment_finite ON registry.performances IS '设备价值应为确定的数 / Equipment (yuan) is a number';

COMMENT ON CONSTRAINT performances_money_finite ON registry.performances IS '投入金额应为确定的数 / Money (yuan) is a number';

COMMENT ON CONSTRAINT performances_remarks_not_blank ON registry.performances IS '备注不得为空白 / Remarks must not be blank';

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
    CONSTRAINT trainings_ends_on_kept CHECK (((ends_on >= '1900-01-01'::date) AND (ends_on <= '2100-12-31'::date))),
    CONSTRAINT trainings_kind_known CHECK ((kind = ANY (ARRAY['skill_class'::text, 'policy_talk'::text, 'cio_class'::text, 'apprenticeship'::text, 'talent_training'::text]))),
    CONSTRAINT trainings_kind_not_blank CHECK ((btrim(kind, ' 	
 　'::text) <> ''::text)),
    CONSTRAINT trainings_name_given CHECK ((name <> ''::text)),
    CONSTRAINT trainings_name_not_blank CHECK ((btrim(name, ' 	
 　'::text) <> ''::text)),
    CONSTRAINT trainings_number_given CHECK ((number <> ''::text)),
    CONSTRAINT trainings_number_not_blank CHECK ((btrim(number, ' 	
 　'::text) <> ''::text)),
    CONSTRAINT trainings_occupation_not_blank CHECK ((btrim(occupation, ' 	
 　'::text) <> ''::text)),
    CONSTRAINT trainings_organiser_not_blank CHECK ((btrim(organiser, ' 	
 　'::text) <> ''::text)),
    CONSTRAINT trainings_starts_on_kept CHECK (((starts_on >= '1900-01-01'::date) AND (starts_on <= '2100-12-31'::date)))
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

COMMENT ON CONSTRAINT trainings_ends_on_kept ON registry.trainings IS '结束日期应在1900年至2100年之间 / Ends on lies between 1900 and 2100';

COMMENT ON CONSTRAINT trainings_kind_known ON registry.trainings IS '培训类别不在规定范围 / No such training kind';

COMMENT ON CONSTRAINT trainings_kind_not_blank ON registry.trainings IS '培训类别不得为空白 / Training kind must not be blank';

COMMENT ON CONSTRAINT trainings_name_given ON registry.trainings IS '培训名称不得为空 / The training name must not be empty';

COMMENT ON CONSTRAINT trainings_name_not_blank ON registry.trainings IS '培训名称不得为空白 / Training name must not be blank';

COMMENT ON CONSTRAINT trainings_number_given ON registry.trainings IS '培训编号不得为空 / The training number must not be empty';

COMMENT ON CONSTRAINT trainings_number_not_blank ON registry.trainings IS '培训编号不得为空白 / Training number must not be blank';

COMMENT ON CONSTRAINT trainings_occupation_not_blank ON registry.trainings IS '职业(工种)不得为空白 / Occupation must not be blank';

COMMENT ON CONSTRAINT trainings_organiser_not_blank ON registry.trainings IS '主办单位不得为空白 / Organiser must not be blank';

COMMENT ON CONSTRAINT trainings_starts_on_kept ON registry.trainings IS '开始日期应在1900年至2100年之间 / Starts on lies between 1900 and 2100';

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

CREATE VIEW as_known.agreement_outcomes AS
 SELECT o.agreement_id,
    'stations'::text AS outcome,
    NULL::text AS level,
    'station'::text AS noun,
    l.record,
    l.valid_from AS happened_from,
    (l.valid_until - 1) AS happened_until,
    (1)::numeric AS amount
   FROM (as_known.agreement_stations o
     JOIN as_known.listings l ON ((l.station_id = o.station_id)))
UNION ALL
 SELECT p.agreement_id,
    f.outcome,
    NULL::text AS level,
    'performance'::text AS noun,
    ((a.number || '/'::text) || p.year) AS record,
    make_date((p.year)::integer, 1, 1) AS happened_from,
    make_date((p.year)::integer, 12, 31) AS happened_until,
    f.amount
   FROM ((as_known.performances p
     JOIN as_known.agreements a ON ((a.id = p.agreement_id)))
     CROSS JOIN LATERAL ( VALUES ('interns'::text,(p.interns)::numeric), ('order_students'::text,p.order_students), ('hired'::text,p.hired), ('company_teachers'::text,p.company_teachers), ('money'::text,p.money), ('equipment'::text,p.equipment)) f(outcome, amount))
  WHERE (f.amount > (0)::numeric)
UNION ALL
 SELECT a.id AS agreement_id,
    'courses'::text AS outcome,
    NULL::text AS level,
    'course'::text AS noun,
    ((s.code || '/'::text) || c.code) AS record,
    c.valid_from AS happened_from,
    c.valid_until AS happened_until,
    1 AS amount
   FROM ((((as_known.agreements a
     JOIN as_known.agreement_companies ac ON ((ac.agreement_id = a.id)))
     JOIN as_known.agreement_schools sc ON ((sc.agreement_id = a.id)))
     JOIN as_known.courses c ON (((c.company_id = ac.company_id) AND (c.school_id = sc.school_id))))
     JOIN as_known.schools s ON ((s.id = c.school_id)))
  WHERE ((COALESCE(c.valid_from, a.starts_on) >= a.starts_on) AND (COALESCE(c.valid_from, a.starts_on) < COALESCE(LEAST((a.ends_on + 1), a.terminated_on), 'infinity'::date)))
UNION ALL
 SELECT h.agreement_id,
    'graduates'::text AS outcome,
    NULL::text AS level,
    'graduate'::text AS noun,
    h.record,
    h.employed_on AS happened_from,
    h.employed_on AS happened_until,
    1 AS amount
   FROM as_known.agreement_hirings h
  WHERE ((h.employed_on >= h.valid_from) AND (h.employed_on < COALESCE((h.valid_until + '1 year'::interval), 'infinity'::timestamp without time zone)) AND (h.names_major OR (NOT h.names_majors)))
UNION ALL
 SELECT a.id AS agreement_id,
    'certificates'::text AS outcome,
    (c.level)::text AS level,
    'certificate'::text AS noun,
    (c.number)::text AS record,
    c.issued_on AS happened_from,
    c.issued_on AS happened_until,
    1 AS amount
   FROM ((as_known.agreements a
     JOIN as_known.agreement_stations o ON ((o.agreement_id = a.id)))
     JOIN as_known.certificates c ON ((c.station_id = o.station_id)))
  WHERE ((c.issued_on >= a.starts_on) AND (c.issued_on < COALESCE(LEAST((a.ends_on + 1), a.terminated_on), 'infinity'::date)))
UNION ALL
 SELECT a.id AS agreement_id,
    'trainings'::text AS outcome,
    NULL::text AS level,
    'training'::text AS noun,
    t.number AS record,
    t.starts_on AS happened_from,
    t.ends_on AS happened_until,
    1 AS amount
   FROM ((as_known.agreements a
     JOIN as_known.agreement_stations o ON ((o.agreement_id = a.id)))
     JOIN as_known.trainings t ON ((t.station_id = o.station_id)))
  WHERE ((t.starts_on >= a.starts_on) AND (t.starts_on < COALESCE(LEAST((a.ends_on + 1), a.terminated_on), 'infinity'::date)));

CREATE VIEW as_known.agreement_terms AS
 SELECT 'agreement'::text AS noun,
    a.number AS record,
    a.starts_on AS valid_from,
    LEAST((a.ends_on + 1), a.terminated_on) AS valid_until,
    a.id AS agreement_id,
    array_to_string(a.kinds, ';'::text) AS kinds,
    a.signed_on,
    a.renews_id,
    n.number AS renewed_by,
    n.starts_on AS renewed_from,
    ( SELECT string_agg(s.name, ';'::text ORDER BY s.code) AS string_agg
           FROM (as_known.agreement_schools l
             JOIN as_known.schools s ON ((s.id = l.school_id)))
          WHERE (l.agreement_id = a.id)) AS schools,
    ( SELECT string_agg(c.name, ';'::text ORDER BY c.credit_code) AS string_agg
           FROM (as_known.agreement_companies l
             JOIN as_known.companies c ON ((c.id = l.company_id)))
          WHERE (l.agreement_id = a.id)) AS companies
   FROM (as_known.agreements a
     LEFT JOIN as_known.agreements n ON ((n.renews_id = a.id)));

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
    CONSTRAINT assessments_assessed_on_kept CHECK (((assessed_on >= '1900-01-01'::date) AND (assessed_on <= '2100-12-31'::date))),
    CONSTRAINT assessments_counts_not_negative CHECK ((LEAST((classes)::numeric, (attendances)::numeric, (junior)::numeric, (intermediate)::numeric, (advanced)::numeric, (technician)::numeric, subsidy) >= (0)::numeric)),
    CONSTRAINT assessments_document_no_not_blank CHECK ((btrim(document_no, ' 	
 　'::text) <> ''::text)),
    CONSTRAINT assessments_grade_known CHECK ((grade = ANY (ARRAY['excellent'::text, 'qualified'::text, 'basic'::text, 'unqualified'::text]))),
    CONSTRAINT assessments_grade_not_blank CHECK ((btrim(grade, ' 	
 　'::text) <> ''::text)),
    CONSTRAINT assessments_remarks_not_blank CHECK ((btrim(remarks, ' 	
 　'::text) <> ''::text)),
    CONSTRAINT assessments_subsidy_finite CHECK (((subsidy < 'Infinity'::numeric) AND (subsidy > '-Infinity'::numeric))),
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

COMMENT ON CONSTRAINT assessments_assessed_on_kept ON registry.assessments IS '考核日期应在1900年至2100年之间 / Assessed on lies between 1900 and 2100';

COMMENT ON CONSTRAINT assessments_counts_not_negative ON registry.assessments IS '数量不得为负数 / A count must not be negative';

COMMENT ON CONSTRAINT assessments_document_no_not_blank ON registry.assessments IS '文号不得为空白 / Document number must not be blank';

COMMENT ON CONSTRAINT assessments_grade_known ON registry.assessments IS '考核等次不在规定范围 / No such grade';

COMMENT ON CONSTRAINT assessments_grade_not_blank ON registry.assessments IS '考核等次不得为空白 / Grade must not be blank';

COMMENT ON CONSTRAINT assessments_remarks_not_blank ON registry.assessments IS '备注不得为空白 / Remarks must not be blank';

COMMENT ON CONSTRAINT assessments_subsidy_finite ON registry.assessments IS '补助金额应为确定的数 / Subsidy (yuan) is a number';

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
    CONSTRAINT attendances_completion_no_not_blank CHECK ((btrim(completion_no, ' 	
 　'::text) <> ''::text)),
    CONSTRAINT attendances_counts_not_negative CHECK ((people >= 0)),
    CONSTRAINT attendances_number_not_blank CHECK ((btrim(number, ' 	
 　'::text) <> ''::text)),
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

COMMENT ON CONSTRAINT attendances_completion_no_not_blank ON registry.attendances IS '结业证号不得为空白 / Completion certificate must not be blank';

COMMENT ON CONSTRAINT attendances_counts_not_negative ON registry.attendances IS '数量不得为负数 / A count must not be negative';

COMMENT ON CONSTRAINT attendances_number_not_blank ON registry.attendances IS '出勤编号不得为空白 / Attendance number must not be blank';

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
    CONSTRAINT catalogue_entries_category_not_blank CHECK ((btrim(category, ' 	
 　'::text) <> ''::text)),
    CONSTRAINT catalogue_entries_code_not_blank CHECK ((btrim(code, ' 	
 　'::text) <> ''::text)),
    CONSTRAINT catalogue_entries_dates_ordered CHECK ((valid_until >= valid_from)),
    CONSTRAINT catalogue_entries_digital_dates_ordered CHECK ((digital_until >= digital_from)),
    CONSTRAINT catalogue_entries_digital_from_kept CHECK (((digital_from >= '1900-01-01'::date) AND (digital_from <= '2100-12-31'::date))),
    CONSTRAINT catalogue_entries_digital_until_kept CHECK (((digital_until >= '1900-01-01'::date) AND (digital_until <= '2100-12-31'::date))),
    CONSTRAINT catalogue_entries_edition_given CHECK ((edition <> ''::text)),
    CONSTRAINT catalogue_entries_edition_not_blank CHECK ((btrim(edition, ' 	
 　'::text) <> ''::text)),
    CONSTRAINT catalogue_entries_name_given CHECK ((name <> ''::text)),
    CONSTRAINT catalogue_entries_name_not_blank CHECK ((btrim(name, ' 	
 　'::text) <> ''::text)),
    CONSTRAINT catalogue_entries_status_known CHECK ((status = ANY (ARRAY['unverified'::text, 'verified'::text]))),
    CONSTRAINT catalogue_entries_status_not_blank CHECK ((btrim(status, ' 	
 　'::text) <> ''::text)),
    CONSTRAINT catalogue_entries_valid_from_kept CHECK (((valid_from >= '1900-01-01'::date) AND (valid_from <= '2100-12-31'::date))),
    CONSTRAINT catalogue_entries_valid_until_kept CHECK (((valid_until >= '1900-01-01'::date) AND (valid_until <= '2100-12-31'::date))),
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

COMMENT ON CONSTRAINT catalogue_entries_category_not_blank ON registry.catalogue_entries IS '专业大类不得为空白 / Category must not be blank';

COMMENT ON CONSTRAINT catalogue_entries_code_not_blank ON registry.catalogue_entries IS '专业编码不得为空白 / Code must not be blank';

COMMENT ON CONSTRAINT catalogue_entries_dates_ordered ON registry.catalogue_entries IS '停用日期早于启用日期 / Valid until lies before valid from';

COMMENT ON CONSTRAINT catalogue_entries_digital_dates_ordered ON registry.catalogue_entries IS '数字专业认定止期早于起期 / Digital until lies before digital from';

COMMENT ON CONSTRAINT catalogue_entries_digital_from_kept ON registry.catalogue_entries IS '数字专业认定起应在1900年至2100年之间 / Digital from lies between 1900 and 2100';

COMMENT ON CONSTRAINT catalogue_entries_digital_until_kept ON registry.catalogue_entries IS '数字专业认定止应在1900年至2100年之间 / Digital until lies between 1900 and 2100';

COMMENT ON CONSTRAINT catalogue_entries_edition_given ON registry.catalogue_entries IS '版本不得为空 / The edition must not be empty';

COMMENT ON CONSTRAINT catalogue_entries_edition_not_blank ON registry.catalogue_entries IS '版本不得为空白 / Edition must not be blank';

COMMENT ON CONSTRAINT catalogue_entries_name_given ON registry.catalogue_entries IS '专业名称不得为空 / The catalogue major must not be empty';

COMMENT ON CONSTRAINT catalogue_entries_name_not_blank ON registry.catalogue_entries IS '专业名称不得为空白 / Catalogue major must not be blank';

COMMENT ON CONSTRAINT catalogue_entries_status_known ON registry.catalogue_entries IS '核对状态不在规定范围 / No such status';

COMMENT ON CONSTRAINT catalogue_entries_status_not_blank ON registry.catalogue_entries IS '核对状态不得为空白 / Status must not be blank';

COMMENT ON CONSTRAINT catalogue_entries_valid_from_kept ON registry.catalogue_entries IS '启用日期应在1900年至2100年之间 / Valid from lies between 1900 and 2100';

COMMENT ON CONSTRAINT catalogue_entries_valid_until_kept ON registry.catalogue_entries IS '停用日期应在1900年至2100年之间 / Valid until lies between 1900 and 2100';

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

CREATE TABLE history.persons (
    ended_by bigint NOT NULL,
    id uuid,
    name text,
    sex text,
    document_kind text,
    number_sealed bytea,
    birth_on date,
    nation_id bigint,
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
    nation_id bigint,
    change_id bigint DEFAULT (current_setting('skillreg.change'::text))::bigint NOT NULL,
    CONSTRAINT persons_birth_on_kept CHECK (((birth_on >= '1900-01-01'::date) AND (birth_on <= '2100-12-31'::date))),
    CONSTRAINT persons_document_kind_known CHECK ((document_kind = ANY (ARRAY['resident_id'::text, 'residence_permit'::text, 'hk_macao_permit'::text, 'taiwan_permit'::text, 'foreign_permanent_resident'::text, 'passport'::text, 'temporary'::text, 'other'::text]))),
    CONSTRAINT persons_document_kind_not_blank CHECK ((btrim(document_kind, ' 	
 　'::text) <> ''::text)),
    CONSTRAINT persons_name_given CHECK ((name <> ''::text)),
    CONSTRAINT persons_name_not_blank CHECK ((btrim(name, ' 	
 　'::text) <> ''::text)),
    CONSTRAINT persons_number_sealed_current CHECK ((SUBSTRING(number_sealed FROM 2 FOR 1) >= '\x01'::bytea)),
    CONSTRAINT persons_number_sealed_form CHECK (((SUBSTRING(number_sealed FROM 1 FOR 1) = '\x01'::bytea) AND (length(number_sealed) > 30))),
    CONSTRAINT persons_sex_known CHECK ((sex = ANY (ARRAY['male'::text, 'female'::text, 'unknown'::text]))),
    CONSTRAINT persons_sex_not_blank CHECK ((btrim(sex, ' 	
 　'::text) <> ''::text))
);

COMMENT ON TABLE registry.persons IS '人员 / Person';

COMMENT ON COLUMN registry.persons.id IS '人员编号 / Person id';

COMMENT ON COLUMN registry.persons.name IS '姓名 / Name';

COMMENT ON COLUMN registry.persons.sex IS '性别 / Sex';

COMMENT ON COLUMN registry.persons.document_kind IS '证件类型 / Document kind';

COMMENT ON COLUMN registry.persons.number_sealed IS '证件号码 / Document number';

COMMENT ON COLUMN registry.persons.birth_on IS '出生日期 / Birth date';

COMMENT ON COLUMN registry.persons.nation_id IS '民族 / Nation';

COMMENT ON COLUMN registry.persons.change_id IS '最近变更 / Last change';

COMMENT ON CONSTRAINT persons_birth_on_kept ON registry.persons IS '出生日期应在1900年至2100年之间 / Birth date lies between 1900 and 2100';

COMMENT ON CONSTRAINT persons_document_kind_known ON registry.persons IS '证件类型不在规定范围 / No such document kind';

COMMENT ON CONSTRAINT persons_document_kind_not_blank ON registry.persons IS '证件类型不得为空白 / Document kind must not be blank';

COMMENT ON CONSTRAINT persons_name_given ON registry.persons IS '姓名不得为空 / The name must not be empty';

COMMENT ON CONSTRAINT persons_name_not_blank ON registry.persons IS '姓名不得为空白 / Name must not be blank';

COMMENT ON CONSTRAINT persons_number_sealed_current ON registry.persons IS '证件号码以已停用的密钥加密,请重新执行 / The number was sealed under a key that was dropped; run it again';

COMMENT ON CONSTRAINT persons_number_sealed_form ON registry.persons IS '证件号码须加密后存储 / A document number is stored sealed';

COMMENT ON CONSTRAINT persons_sex_known ON registry.persons IS '性别不在规定范围 / No such sex';

COMMENT ON CONSTRAINT persons_sex_not_blank ON registry.persons IS '性别不得为空白 / Sex must not be blank';

CREATE VIEW as_known.persons AS
 SELECT persons.id,
    persons.name,
    persons.sex,
    persons.document_kind,
    persons.number_sealed,
    persons.birth_on,
    persons.nation_id,
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
    persons.nation_id,
    persons.change_id
   FROM history.persons
  WHERE ((persons.change_id <= registry.known_change()) AND (persons.ended_by > registry.known_change()));

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
    CONSTRAINT committees_ended_on_kept CHECK (((ended_on >= '1900-01-01'::date) AND (ended_on <= '2100-12-31'::date))),
    CONSTRAINT committees_founded_on_kept CHECK (((founded_on >= '1900-01-01'::date) AND (founded_on <= '2100-12-31'::date))),
    CONSTRAINT committees_kind_known CHECK ((kind = ANY (ARRAY['guidance'::text, 'major_building'::text]))),
    CONSTRAINT committees_kind_not_blank CHECK ((btrim(kind, ' 	
 　'::text) <> ''::text)),
    CONSTRAINT committees_name_given CHECK ((name <> ''::text)),
    CONSTRAINT committees_name_not_blank CHECK ((btrim(name, ' 	
 　'::text) <> ''::text))
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

COMMENT ON CONSTRAINT committees_ended_on_kept ON registry.committees IS '届满日期应在1900年至2100年之间 / Ended on lies between 1900 and 2100';

COMMENT ON CONSTRAINT committees_founded_on_kept ON registry.committees IS '成立日期应在1900年至2100年之间 / Founded on lies between 1900 and 2100';

COMMENT ON CONSTRAINT committees_kind_known ON registry.committees IS '委员会类别不在规定范围 / No such committee kind';

COMMENT ON CONSTRAINT committees_kind_not_blank ON registry.committees IS '委员会类别不得为空白 / Committee kind must not be blank';

COMMENT ON CONSTRAINT committees_name_given ON registry.committees IS '委员会名称不得为空 / The committee name must not be empty';

COMMENT ON CONSTRAINT committees_name_not_blank ON registry.committees IS '委员会名称不得为空白 / Committee name must not be blank';

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

CREATE TABLE history.company_codes (
    ended_by bigint NOT NULL,
    id bigint,
    company_id bigint,
    code text,
    change_id bigint
);

COMMENT ON TABLE history.company_codes IS '历史 / History of registry.company_codes';

COMMENT ON COLUMN history.company_codes.ended_by IS '终止于变更 / The change that ended this version';

CREATE TABLE registry.company_codes (
    id bigint NOT NULL,
    company_id bigint NOT NULL,
    code text NOT NULL,
    change_id bigint DEFAULT (current_setting('skillreg.change'::text))::bigint NOT NULL,
    CONSTRAINT company_codes_code_not_blank CHECK ((btrim(code, ' 	
 　'::text) <> ''::text)),
    CONSTRAINT company_codes_given CHECK ((code <> ''::text))
);

COMMENT ON TABLE registry.company_codes IS '企业曾用代码 / Company code';

COMMENT ON COLUMN registry.company_codes.id IS '内部编号 / Internal id';

COMMENT ON COLUMN registry.company_codes.company_id IS '企业 / Company';

COMMENT ON COLUMN registry.company_codes.code IS '曾用代码 / Former code';

COMMENT ON COLUMN registry.company_codes.change_id IS '最近变更 / Last change';

COMMENT ON CONSTRAINT company_codes_code_not_blank ON registry.company_codes IS '曾用代码不得为空白 / Former code must not be blank';

COMMENT ON CONSTRAINT company_codes_given ON registry.company_codes IS '曾用代码不得为空 / The former code must not be empty';

CREATE VIEW as_known.company_codes AS
 SELECT company_codes.id,
    company_codes.company_id,
    company_codes.code,
    company_codes.change_id
   FROM registry.company_codes
  WHERE (company_codes.change_id <= registry.known_change())
UNION ALL
 SELECT company_codes.id,
    company_codes.company_id,
    company_codes.code,
    company_codes.change_id
   FROM history.company_codes
  WHERE ((company_codes.change_id <= registry.known_change()) AND (company_codes.ended_by > registry.known_change()));

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
    CONSTRAINT company_names_dates_ordered CHECK ((used_until >= used_from)),
    CONSTRAINT company_names_name_not_blank CHECK ((btrim(name, ' 	
 　'::text) <> ''::text)),
    CONSTRAINT company_names_used_from_kept CHECK (((used_from >= '1900-01-01'::date) AND (used_from <= '2100-12-31'::date))),
    CONSTRAINT company_names_used_until_kept CHECK (((used_until >= '1900-01-01'::date) AND (used_until <= '2100-12-31'::date)))
);

COMMENT ON TABLE registry.company_names IS '企业曾用名 / Company name';

COMMENT ON COLUMN registry.company_names.id IS '内部编号 / Internal id';

COMMENT ON COLUMN registry.company_names.company_id IS '企业 / Company';

COMMENT ON COLUMN registry.company_names.name IS '曾用名 / Former name';

COMMENT ON COLUMN registry.company_names.used_from IS '启用日期 / Used from';

COMMENT ON COLUMN registry.company_names.used_until IS '停用日期 / Used until';

COMMENT ON COLUMN registry.company_names.change_id IS '最近变更 / Last change';

COMMENT ON CONSTRAINT company_names_dates_ordered ON registry.company_names IS '停用日期早于启用日期 / Used until lies before used from';

COMMENT ON CONSTRAINT company_names_name_not_blank ON registry.company_names IS '曾用名不得为空白 / Former name must not be blank';

COMMENT ON CONSTRAINT company_names_used_from_kept ON registry.company_names IS '启用日期应在1900年至2100年之间 / Used from lies between 1900 and 2100';

COMMENT ON CONSTRAINT company_names_used_until_kept ON registry.company_names IS '停用日期应在1900年至2100年之间 / Used until lies between 1900 and 2100';

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
    a.kinds,
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
    CONSTRAINT demands_number_not_blank CHECK ((btrim(number, ' 	
 　'::text) <> ''::text)),
    CONSTRAINT demands_occupation_given CHECK ((occupation <> ''::text)),
    CONSTRAINT demands_occupation_not_blank CHECK ((btrim(occupation, ' 	
 　'::text) <> ''::text)),
    CONSTRAINT demands_open_until_kept CHECK (((open_until >= '1900-01-01'::date) AND (open_until <= '2100-12-31'::date))),
    CONSTRAINT demands_people_wanted CHECK ((people > 0)),
    CONSTRAINT demands_raised_on_kept CHECK (((raised_on >= '1900-01-01'::date) AND (raised_on <= '2100-12-31'::date))),
    CONSTRAINT demands_remarks_not_blank CHECK ((btrim(remarks, ' 	
 　'::text) <> ''::text)),
    CONSTRAINT demands_wage_from_finite CHECK (((wage_from < 'Infinity'::numeric) AND (wage_from > '-Infinity'::numeric))),
    CONSTRAINT demands_wage_to_finite CHECK (((wage_to < 'Infinity'::numeric) AND (wage_to > '-Infinity'::numeric))),
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

COMMENT ON CONSTRAINT demands_number_not_blank ON registry.demands IS '需求编号不得为空白 / Demand number must not be blank';

COMMENT ON CONSTRAINT demands_occupation_given ON registry.demands IS '职业(工种)不得为空 / The occupation must not be empty';

COMMENT ON CONSTRAINT demands_occupation_not_blank ON registry.demands IS '职业(工种)不得为空白 / Occupation must not be blank';

COMMENT ON CONSTRAINT demands_open_until_kept ON registry.demands IS '截止日期应在1900年至2100年之间 / Open until lies between 1900 and 2100';

COMMENT ON CONSTRAINT demands_people_wanted ON registry.demands IS '需求人数应大于0 / The demand is for one or more people';

COMMENT ON CONSTRAINT demands_raised_on_kept ON registry.demands IS '提出日期应在1900年至2100年之间 / Raised on lies between 1900 and 2100';

COMMENT ON CONSTRAINT demands_remarks_not_blank ON registry.demands IS '备注不得为空白 / Remarks must not be blank';

COMMENT ON CONSTRAINT demands_wage_from_finite ON registry.demands IS '月工资下限应为确定的数 / Wage from (yuan a month) is a number';

COMMENT ON CONSTRAINT demands_wage_to_finite ON registry.demands IS '月工资上限应为确定的数 / Wage to (yuan a month) is a number';

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
    CONSTRAINT occupations_code_not_blank CHECK ((btrim(code, ' 	
 　'::text) <> ''::text)),
    CONSTRAINT occupations_dates_ordered CHECK ((valid_until >= valid_from)),
    CONSTRAINT occupations_edition_given CHECK ((edition <> ''::text)),
    CONSTRAINT occupations_edition_not_blank CHECK ((btrim(edition, ' 	
 　'::text) <> ''::text)),
    CONSTRAINT occupations_name_given CHECK ((name <> ''::text)),
    CONSTRAINT occupations_name_not_blank CHECK ((btrim(name, ' 	
 　'::text) <> ''::text)),
    CONSTRAINT occupations_valid_from_kept CHECK (((valid_from >= '1900-01-01'::date) AND (valid_from <= '2100-12-31'::date))),
    CONSTRAINT occupations_valid_until_kept CHECK (((valid_until >= '1900-01-01'::date) AND (valid_until <= '2100-12-31'::date)))
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

COMMENT ON CONSTRAINT occupations_code_not_blank ON registry.occupations IS '职业编码不得为空白 / Occupation code must not be blank';

COMMENT ON CONSTRAINT occupations_dates_ordered ON registry.occupations IS '停用日期早于启用日期 / Valid until lies before valid from';

COMMENT ON CONSTRAINT occupations_edition_given ON registry.occupations IS '版本不得为空 / The edition must not be empty';

COMMENT ON CONSTRAINT occupations_edition_not_blank ON registry.occupations IS '版本不得为空白 / Edition must not be blank';

COMMENT ON CONSTRAINT occupations_name_given ON registry.occupations IS '职业名称不得为空 / The occupation name must not be empty';

COMMENT ON CONSTRAINT occupations_name_not_blank ON registry.occupations IS '职业名称不得为空白 / Occupation name must not be blank';

COMMENT ON CONSTRAINT occupations_valid_from_kept ON registry.occupations IS '启用日期应在1900年至2100年之间 / Valid from lies between 1900 and 2100';

COMMENT ON CONSTRAINT occupations_valid_until_kept ON registry.occupations IS '停用日期应在1900年至2100年之间 / Valid until lies between 1900 and 2100';

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

CREATE VIEW as_known.occupation_terms AS
 SELECT occupations.name AS term,
    occupations.name AS occupation,
    'occupation_named'::text AS how
   FROM as_known.occupations
UNION
 SELECT a.name AS term,
    b.name AS occupation,
    'occupation_coded'::text AS how
   FROM (as_known.occupations a
     JOIN as_known.occupations b ON (((b.code = a.code) AND (b.name <> a.name))));

CREATE VIEW as_known.demand_occupations AS
 SELECT d.id AS demand_id,
    n.occupation,
    max(n.how) AS how
   FROM (as_known.demands d
     CROSS JOIN LATERAL ( SELECT d.occupation,
            'occupation_named'::text AS how
        UNION ALL
         SELECT t.occupation,
            t.how
           FROM as_known.occupation_terms t
          WHERE (t.term = d.occupation)) n)
  GROUP BY d.id, n.occupation;

CREATE VIEW as_known.demands_open AS
 SELECT 'demand'::text AS noun,
    d.number AS record,
    d.raised_on AS valid_from,
    (d.open_until + 1) AS valid_until,
    d.id AS demand_id,
    d.occupation,
    d.level,
    GREATEST((d.people - COALESCE(d.filled, 0)), 0) AS wanted,
    c.company_id,
    c.company,
    c.company_name,
    COALESCE(w.town_id, c.town_id) AS town_id,
    COALESCE(w.town, c.town) AS town
   FROM ((as_known.demands d
     JOIN as_known.companies_present c ON ((c.company_id = d.company_id)))
     LEFT JOIN as_known.towns_present w ON ((w.division_id = d.town_id)));

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
    CONSTRAINT majors_closed_on_kept CHECK (((closed_on >= '1900-01-01'::date) AND (closed_on <= '2100-12-31'::date))),
    CONSTRAINT majors_code_not_blank CHECK ((btrim(code, ' 	
 　'::text) <> ''::text)),
    CONSTRAINT majors_dates_ordered CHECK ((closed_on >= opened_on)),
    CONSTRAINT majors_digital_dates_ordered CHECK ((digital_until >= digital_from)),
    CONSTRAINT majors_digital_from_kept CHECK (((digital_from >= '1900-01-01'::date) AND (digital_from <= '2100-12-31'::date))),
    CONSTRAINT majors_digital_until_kept CHECK (((digital_until >= '1900-01-01'::date) AND (digital_until <= '2100-12-31'::date))),
    CONSTRAINT majors_level_known CHECK ((level = ANY (ARRAY['intermediate'::text, 'advanced'::text, 'preparatory_technician'::text]))),
    CONSTRAINT majors_level_not_blank CHECK ((btrim(level, ' 	
 　'::text) <> ''::text)),
    CONSTRAINT majors_name_given CHECK ((name <> ''::text)),
    CONSTRAINT majors_name_not_blank CHECK ((btrim(name, ' 	
 　'::text) <> ''::text)),
    CONSTRAINT majors_opened_on_kept CHECK (((opened_on >= '1900-01-01'::date) AND (opened_on <= '2100-12-31'::date))),
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

COMMENT ON CONSTRAINT majors_closed_on_kept ON registry.majors IS '停办日期应在1900年至2100年之间 / Closed on lies between 1900 and 2100';

COMMENT ON CONSTRAINT majors_code_not_blank ON registry.majors IS '专业代码不得为空白 / Catalogue code must not be blank';

COMMENT ON CONSTRAINT majors_dates_ordered ON registry.majors IS '停办日期早于开办日期 / Closed on lies before opened on';

COMMENT ON CONSTRAINT majors_digital_dates_ordered ON registry.majors IS '数字专业认定止期早于起期 / Digital until lies before digital from';

COMMENT ON CONSTRAINT majors_digital_from_kept ON registry.majors IS '数字专业认定起应在1900年至2100年之间 / Digital from lies between 1900 and 2100';

COMMENT ON CONSTRAINT majors_digital_until_kept ON registry.majors IS '数字专业认定止应在1900年至2100年之间 / Digital until lies between 1900 and 2100';

COMMENT ON CONSTRAINT majors_level_known ON registry.majors IS '培养层次不在规定范围 / No such training level';

COMMENT ON CONSTRAINT majors_level_not_blank ON registry.majors IS '培养层次不得为空白 / Training level must not be blank';

COMMENT ON CONSTRAINT majors_name_given ON registry.majors IS '专业名称不得为空 / The name must not be empty';

COMMENT ON CONSTRAINT majors_name_not_blank ON registry.majors IS '专业名称不得为空白 / Major must not be blank';

COMMENT ON CONSTRAINT majors_opened_on_kept ON registry.majors IS '开办日期应在1900年至2100年之间 / Opened on lies between 1900 and 2100';

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

CREATE TABLE history.training_levels (
    ended_by bigint NOT NULL,
    id bigint,
    level text,
    reaches registry.skill_level,
    years smallint,
    change_id bigint
);

COMMENT ON TABLE history.training_levels IS '历史 / History of registry.training_levels';

COMMENT ON COLUMN history.training_levels.ended_by IS '终止于变更 / The change that ended this version';

CREATE TABLE registry.training_levels (
    id bigint NOT NULL,
    level text NOT NULL,
    reaches registry.skill_level NOT NULL,
    years smallint NOT NULL,
    change_id bigint DEFAULT (current_setting('skillreg.change'::text))::bigint NOT NULL,
    CONSTRAINT training_levels_level_known CHECK ((level = ANY (ARRAY['intermediate'::text, 'advanced'::text, 'preparatory_technician'::text]))),
    CONSTRAINT training_levels_level_not_blank CHECK ((btrim(level, ' 	
 　'::text) <> ''::text)),
    CONSTRAINT training_levels_years_sensible CHECK (((years >= 1) AND (years <= 8)))
);

COMMENT ON TABLE registry.training_levels IS '培养层次参数 / Training level';

COMMENT ON COLUMN registry.training_levels.id IS '内部编号 / Internal id';

COMMENT ON COLUMN registry.training_levels.level IS '培养层次 / Training level';

COMMENT ON COLUMN registry.training_levels.reaches IS '毕业时技能等级 / Skill level reached';

COMMENT ON COLUMN registry.training_levels.years IS '通常学制 / Usual length in years';

COMMENT ON COLUMN registry.training_levels.change_id IS '最近变更 / Last change';

COMMENT ON CONSTRAINT training_levels_level_known ON registry.training_levels IS '培养层次不在规定范围 / No such training level';

COMMENT ON CONSTRAINT training_levels_level_not_blank ON registry.training_levels IS '培养层次不得为空白 / Training level must not be blank';

COMMENT ON CONSTRAINT training_levels_years_sensible ON registry.training_levels IS '学制应为1至8年 / The length is 1 to 8 years';

CREATE VIEW as_known.training_levels AS
 SELECT training_levels.id,
    training_levels.level,
    training_levels.reaches,
    training_levels.years,
    training_levels.change_id
   FROM registry.training_levels
  WHERE (training_levels.change_id <= registry.known_change())
UNION ALL
 SELECT training_levels.id,
    training_levels.level,
    training_levels.reaches,
    training_levels.years,
    training_levels.change_id
   FROM history.training_levels
  WHERE ((training_levels.change_id <= registry.known_change()) AND (training_levels.ended_by > registry.known_change()));

CREATE VIEW as_known.demand_majors AS
 SELECT s.demand_id,
    m.id AS major_id,
    ((((c.school || '/'::text) || m.name) || '/'::text) || m.level) AS record,
    ((c.school_name || ' '::text) || m.name) AS name,
    m.opened_on,
    m.closed_on,
    l.reaches,
    ((d.level IS NULL) OR (l.reaches >= d.level)) AS suffices,
    c.town,
    ARRAY[s.how, registry.level_reason(d.level, l.reaches),
        CASE
            WHEN (c.town_id = d.town_id) THEN 'same_town'::text
            ELSE 'same_city'::text
        END] AS reasons
   FROM ((((( SELECT o.demand_id,
            mo.major_id,
            max(o.how) AS how
           FROM ((as_known.demand_occupations o
             JOIN as_known.occupations p ON ((p.name = o.occupation)))
             JOIN as_known.major_occupations mo ON ((mo.occupation_id = p.id)))
          GROUP BY o.demand_id, mo.major_id
        UNION ALL
         SELECT x.id,
            y.id,
            'major_alike'::text
           FROM (as_known.demands x
             JOIN as_known.majors y ON (registry.names_alike(x.occupation, y.name)))
          WHERE (NOT (EXISTS ( SELECT
                   FROM as_known.major_occupations mo
                  WHERE (mo.major_id = y.id))))) s
     JOIN as_known.demands_open d ON ((d.demand_id = s.demand_id)))
     JOIN as_known.majors m ON ((m.id = s.major_id)))
     JOIN as_known.training_levels l ON ((l.level = m.level)))
     JOIN as_known.schools_present c ON ((c.school_id = m.school_id)));

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

CREATE TABLE history.distinct_records (
    ended_by bigint NOT NULL,
    id bigint,
    noun text,
    one_id text,
    other_id text,
    change_id bigint
);

COMMENT ON TABLE history.distinct_records IS '历史 / History of registry.distinct_records';

COMMENT ON COLUMN history.distinct_records.ended_by IS '终止于变更 / The change that ended this version';

CREATE TABLE registry.distinct_records (
    id bigint NOT NULL,
    noun text NOT NULL,
    one_id text NOT NULL,
    other_id text NOT NULL,
    change_id bigint DEFAULT (current_setting('skillreg.change'::text))::bigint NOT NULL,
    CONSTRAINT distinct_records_noun_not_blank CHECK ((btrim(noun, ' 	
 　'::text) <> ''::text)),
    CONSTRAINT distinct_records_one_id_not_blank CHECK ((btrim(one_id, ' 	
 　'::text) <> ''::text)),
    CONSTRAINT distinct_records_ordered CHECK ((one_id < (other_id COLLATE "C"))),
    CONSTRAINT distinct_records_other_id_not_blank CHECK ((btrim(other_id, ' 	
 　'::text) <> ''::text))
);

COMMENT ON TABLE registry.distinct_records IS '已确认不重复 / Pairs of records that look the same and are not';

COMMENT ON COLUMN registry.distinct_records.id IS '内部编号 / Internal id';

COMMENT ON COLUMN registry.distinct_records.noun IS '类别 / Noun';

COMMENT ON COLUMN registry.distinct_records.one_id IS '其一 / One';

COMMENT ON COLUMN registry.distinct_records.other_id IS '其二 / The other';

COMMENT ON COLUMN registry.distinct_records.change_id IS '最近变更 / Last change';

COMMENT ON CONSTRAINT distinct_records_noun_not_blank ON registry.distinct_records IS '类别不得为空白 / Noun must not be blank';

COMMENT ON CONSTRAINT distinct_records_one_id_not_blank ON registry.distinct_records IS '其一不得为空白 / One must not be blank';

COMMENT ON CONSTRAINT distinct_records_ordered ON registry.distinct_records IS '两条记录应不同且按编号排列 / The pair is two records in the order of their ids';

COMMENT ON CONSTRAINT distinct_records_other_id_not_blank ON registry.distinct_records IS '其二不得为空白 / The other must not be blank';

CREATE VIEW as_known.distinct_records AS
 SELECT distinct_records.id,
    distinct_records.noun,
    distinct_records.one_id,
    distinct_records.other_id,
    distinct_records.change_id
   FROM registry.distinct_records
  WHERE (distinct_records.change_id <= registry.known_change())
UNION ALL
 SELECT distinct_records.id,
    distinct_records.noun,
    distinct_records.one_id,
    distinct_records.other_id,
    distinct_records.change_id
   FROM history.distinct_records
  WHERE ((distinct_records.change_id <= registry.known_change()) AND (distinct_records.ended_by > registry.known_change()));

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
    change_id bigint DEFAULT (current_setting('skillreg.change'::text))::bigint NOT NULL,
    CONSTRAINT division_names_name_not_blank CHECK ((btrim(name, ' 	
 　'::text) <> ''::text))
);

COMMENT ON TABLE registry.division_names IS '区划别名 / Division name';

COMMENT ON COLUMN registry.division_names.id IS '内部编号 / Internal id';

COMMENT ON COLUMN registry.division_names.division_id IS '区划 / Division';

COMMENT ON COLUMN registry.division_names.name IS '别名 / Name';

COMMENT ON COLUMN registry.division_names.change_id IS '最近变更 / Last change';

COMMENT ON CONSTRAINT division_names_name_not_blank ON registry.division_names IS '别名不得为空白 / Name must not be blank';

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

CREATE VIEW as_known.expected_graduations AS
 SELECT 'student'::text AS noun,
    ((s.school || '/'::text) || COALESCE(t.student_no, (t.person_id)::text)) AS record,
    t.person_id,
    t.id AS student_id,
    t.entered_on,
    t.left_on,
    g.graduated_on,
    ((t.entered_on + make_interval(years => (COALESCE(m.years, l.years))::integer)))::date AS expected_on,
    t.major_id,
    m.name AS major,
    t.level,
    l.reaches,
    s.school_id,
    s.school,
    s.school_name,
    s.town_id,
    s.town
   FROM ((((as_known.students t
     JOIN as_known.majors m ON ((m.id = t.major_id)))
     JOIN as_known.training_levels l ON ((l.level = t.level)))
     JOIN as_known.schools_present s ON ((s.school_id = t.school_id)))
     LEFT JOIN as_known.graduates g ON ((g.student_id = t.id)));

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
    COALESCE(c.industry, g.employer_industry) AS industry,
    COALESCE(c.section, registry.industry_section(g.employer_industry)) AS section,
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
    y.town,
    g.survey,
    g.place,
    g.channel,
    g.contract
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
    CONSTRAINT posts_appointed_on_kept CHECK (((appointed_on >= '1900-01-01'::date) AND (appointed_on <= '2100-12-31'::date))),
    CONSTRAINT posts_dates_ordered CHECK ((ended_on >= appointed_on)),
    CONSTRAINT posts_document_no_not_blank CHECK ((btrim(document_no, ' 	
 　'::text) <> ''::text)),
    CONSTRAINT posts_ended_on_kept CHECK (((ended_on >= '1900-01-01'::date) AND (ended_on <= '2100-12-31'::date))),
    CONSTRAINT posts_kind_known CHECK ((kind = ANY (ARRAY['cio'::text, 'other'::text]))),
    CONSTRAINT posts_kind_not_blank CHECK ((btrim(kind, ' 	
 　'::text) <> ''::text)),
    CONSTRAINT posts_title_not_blank CHECK ((btrim(title, ' 	
 　'::text) <> ''::text))
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

COMMENT ON CONSTRAINT posts_appointed_on_kept ON registry.posts IS '任职日期应在1900年至2100年之间 / Appointed on lies between 1900 and 2100';

COMMENT ON CONSTRAINT posts_dates_ordered ON registry.posts IS '离任日期早于任职日期 / Ended on lies before appointed on';

COMMENT ON CONSTRAINT posts_document_no_not_blank ON registry.posts IS '文号不得为空白 / Document number must not be blank';

COMMENT ON CONSTRAINT posts_ended_on_kept ON registry.posts IS '离任日期应在1900年至2100年之间 / Ended on lies between 1900 and 2100';

COMMENT ON CONSTRAINT posts_kind_known ON registry.posts IS '职务类别不在规定范围 / No such post kind';

COMMENT ON CONSTRAINT posts_kind_not_blank ON registry.posts IS '职务类别不得为空白 / Post kind must not be blank';

COMMENT ON CONSTRAINT posts_title_not_blank ON registry.posts IS '职务名称不得为空白 / Post title must not be blank';

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
    change_id bigint,
    section text,
    name_en text
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
    section text,
    name_en text,
    CONSTRAINT industries_code_form CHECK ((code ~ '^([A-Z]|[0-9]{2,4})$'::text)),
    CONSTRAINT industries_code_given CHECK ((code <> ''::text)),
    CONSTRAINT industries_code_not_blank CHECK ((btrim(code, ' 	
 　'::text) <> ''::text)),
    CONSTRAINT industries_dates_ordered CHECK ((valid_until >= valid_from)),
    CONSTRAINT industries_edition_given CHECK ((edition <> ''::text)),
    CONSTRAINT industries_edition_not_blank CHECK ((btrim(edition, ' 	
 　'::text) <> ''::text)),
    CONSTRAINT industries_name_en_not_blank CHECK ((btrim(name_en, ' 	
 　'::text) <> ''::text)),
    CONSTRAINT industries_name_given CHECK ((name <> ''::text)),
    CONSTRAINT industries_name_not_blank CHECK ((btrim(name, ' 	
 　'::text) <> ''::text)),
    CONSTRAINT industries_section_form CHECK ((section ~ '^[A-Z]$'::text)),
    CONSTRAINT industries_section_not_blank CHECK ((btrim(section, ' 	
 　'::text) <> ''::text)),
    CONSTRAINT industries_valid_from_kept CHECK (((valid_from >= '1900-01-01'::date) AND (valid_from <= '2100-12-31'::date))),
    CONSTRAINT industries_valid_until_kept CHECK (((valid_until >= '1900-01-01'::date) AND (valid_until <= '2100-12-31'::date)))
);

COMMENT ON TABLE registry.industries IS '行业分类 / Industry';

COMMENT ON COLUMN registry.industries.id IS '内部编号 / Internal id';

COMMENT ON COLUMN registry.industries.edition IS '版本 / Edition';

COMMENT ON COLUMN registry.industries.code IS '行业代码 / Industry code';

COMMENT ON COLUMN registry.industries.name IS '行业名称 / Industry name';

COMMENT ON COLUMN registry.industries.valid_from IS '启用日期 / Valid from';

COMMENT ON COLUMN registry.industries.valid_until IS '停用日期 / Valid until';

COMMENT ON COLUMN registry.industries.change_id IS '最近变更 / Last change';

COMMENT ON COLUMN registry.industries.section IS '所属门类 / Section';

COMMENT ON COLUMN registry.industries.name_en IS '英文名称 / English name';

COMMENT ON CONSTRAINT industries_code_form ON registry.industries IS '行业代码应为GB/T 4754门类或2至4位数字 / An industry is a GB/T 4754 section or 2 to 4 digits';

COMMENT ON CONSTRAINT industries_code_given ON registry.industries IS '行业代码不得为空 / The industry code must not be empty';

COMMENT ON CONSTRAINT industries_code_not_blank ON registry.industries IS '行业代码不得为空白 / Industry code must not be blank';

COMMENT ON CONSTRAINT industries_dates_ordered ON registry.industries IS '停用日期早于启用日期 / Valid until lies before valid from';

COMMENT ON CONSTRAINT industries_edition_given ON registry.industries IS '版本不得为空 / The edition must not be empty';

COMMENT ON CONSTRAINT industries_edition_not_blank ON registry.industries IS '版本不得为空白 / Edition must not be blank';

COMMENT ON CONSTRAINT industries_name_en_not_blank ON registry.industries IS '英文名称不得为空白 / English name must not be blank';

COMMENT ON CONSTRAINT industries_name_given ON registry.industries IS '行业名称不得为空 / The industry name must not be empty';

COMMENT ON CONSTRAINT industries_name_not_blank ON registry.industries IS '行业名称不得为空白 / Industry name must not be blank';

COMMENT ON CONSTRAINT industries_section_form ON registry.industries IS '所属门类应为一个字母 / A section is a letter';

COMMENT ON CONSTRAINT industries_section_not_blank ON registry.industries IS '所属门类不得为空白 / Section must not be blank';

COMMENT ON CONSTRAINT industries_valid_from_kept ON registry.industries IS '启用日期应在1900年至2100年之间 / Valid from lies between 1900 and 2100';

COMMENT ON CONSTRAINT industries_valid_until_kept ON registry.industries IS '停用日期应在1900年至2100年之间 / Valid until lies between 1900 and 2100';

CREATE VIEW as_known.industries AS
 SELECT industries.id,
    industries.edition,
    industries.code,
    industries.name,
    industries.valid_from,
    industries.valid_until,
    industries.change_id,
    industries.section,
    industries.name_en
   FROM registry.industries
  WHERE (industries.change_id <= registry.known_change())
UNION ALL
 SELECT industries.id,
    industries.edition,
    industries.code,
    industries.name,
    industries.valid_from,
    industries.valid_until,
    industries.change_id,
    industries.section,
    industries.name_en
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

CREATE TABLE history.match_weights (
    ended_by bigint NOT NULL,
    id bigint,
    item text,
    value numeric,
    change_id bigint
);

COMMENT ON TABLE history.match_weights IS '历史 / History of registry.match_weights';

COMMENT ON COLUMN history.match_weights.ended_by IS '终止于变更 / The change that ended this version';

CREATE TABLE registry.match_weights (
    id bigint NOT NULL,
    item text NOT NULL,
    value numeric NOT NULL,
    change_id bigint DEFAULT (current_setting('skillreg.change'::text))::bigint NOT NULL,
    CONSTRAINT match_weights_item_known CHECK ((item = ANY (ARRAY['occupation_named'::text, 'occupation_coded'::text, 'major_alike'::text, 'level_reached'::text, 'level_above'::text, 'level_open'::text, 'level_below'::text, 'same_town'::text, 'same_city'::text, 'in_time'::text, 'late'::text, 'cohort_years'::text, 'overdue_years'::text, 'holder_years'::text, 'station_years'::text]))),
    CONSTRAINT match_weights_item_not_blank CHECK ((btrim(item, ' 	
 　'::text) <> ''::text)),
    CONSTRAINT match_weights_value_finite CHECK (((value < 'Infinity'::numeric) AND (value > '-Infinity'::numeric))),
    CONSTRAINT match_weights_value_sensible CHECK (((value >= (0)::numeric) AND (value <= (100)::numeric)))
);

COMMENT ON TABLE registry.match_weights IS '供需匹配参数 / Match weight';

COMMENT ON COLUMN registry.match_weights.id IS '内部编号 / Internal id';

COMMENT ON COLUMN registry.match_weights.item IS '参数 / Item';

COMMENT ON COLUMN registry.match_weights.value IS '数值 / Value';

COMMENT ON COLUMN registry.match_weights.change_id IS '最近变更 / Last change';

COMMENT ON CONSTRAINT match_weights_item_known ON registry.match_weights IS '参数不在规定范围 / No such item';

COMMENT ON CONSTRAINT match_weights_item_not_blank ON registry.match_weights IS '参数不得为空白 / Item must not be blank';

COMMENT ON CONSTRAINT match_weights_value_finite ON registry.match_weights IS '数值应为确定的数 / Value is a number';

COMMENT ON CONSTRAINT match_weights_value_sensible ON registry.match_weights IS '数值应为0至100 / A value lies between 0 and 100';

CREATE VIEW as_known.match_weights AS
 SELECT match_weights.id,
    match_weights.item,
    match_weights.value,
    match_weights.change_id
   FROM registry.match_weights
  WHERE (match_weights.change_id <= registry.known_change())
UNION ALL
 SELECT match_weights.id,
    match_weights.item,
    match_weights.value,
    match_weights.change_id
   FROM history.match_weights
  WHERE ((match_weights.change_id <= registry.known_change()) AND (match_weights.ended_by > registry.known_change()));

CREATE VIEW as_known.match_spans AS
 SELECT (max(match_weights.value) FILTER (WHERE (match_weights.item = 'cohort_years'::text)))::double precision AS cohort_years,
    (max(match_weights.value) FILTER (WHERE (match_weights.item = 'overdue_years'::text)))::double precision AS overdue_years,
    (max(match_weights.value) FILTER (WHERE (match_weights.item = 'holder_years'::text)))::double precision AS holder_years,
    (max(match_weights.value) FILTER (WHERE (match_weights.item = 'station_years'::text)))::double precision AS station_years
   FROM as_known.match_weights;

CREATE TABLE history.meetings (
    ended_by bigint NOT NULL,
    id bigint,
    committee_id bigint,
    held_on date,
    topic text,
    decision text,
    attendees integer,
    change_id bigint,
    venue text
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
    venue text,
    CONSTRAINT meetings_counts_not_negative CHECK ((attendees >= 0)),
    CONSTRAINT meetings_decision_not_blank CHECK ((btrim(decision, ' 	
 　'::text) <> ''::text)),
    CONSTRAINT meetings_held_on_kept CHECK (((held_on >= '1900-01-01'::date) AND (held_on <= '2100-12-31'::date))),
    CONSTRAINT meetings_topic_given CHECK ((topic <> ''::text)),
    CONSTRAINT meetings_topic_not_blank CHECK ((btrim(topic, ' 	
 　'::text) <> ''::text)),
    CONSTRAINT meetings_venue_not_blank CHECK ((btrim(venue, ' 	
 　'::text) <> ''::text))
);

COMMENT ON TABLE registry.meetings IS '委员会会议 / Committee meeting';

COMMENT ON COLUMN registry.meetings.id IS '内部编号 / Internal id';

COMMENT ON COLUMN registry.meetings.committee_id IS '委员会 / Committee';

COMMENT ON COLUMN registry.meetings.held_on IS '会议日期 / Held on';

COMMENT ON COLUMN registry.meetings.topic IS '议题 / Topic';

COMMENT ON COLUMN registry.meetings.decision IS '决议 / Decision';

COMMENT ON COLUMN registry.meetings.attendees IS '出席人数 / Attendees';

COMMENT ON COLUMN registry.meetings.change_id IS '最近变更 / Last change';

COMMENT ON COLUMN registry.meetings.venue IS '会议地点 / Venue';

COMMENT ON CONSTRAINT meetings_counts_not_negative ON registry.meetings IS '数量不得为负数 / A count must not be negative';

COMMENT ON CONSTRAINT meetings_decision_not_blank ON registry.meetings IS '决议不得为空白 / Decision must not be blank';

COMMENT ON CONSTRAINT meetings_held_on_kept ON registry.meetings IS '会议日期应在1900年至2100年之间 / Held on lies between 1900 and 2100';

COMMENT ON CONSTRAINT meetings_topic_given ON registry.meetings IS '议题不得为空 / The topic must not be empty';

COMMENT ON CONSTRAINT meetings_topic_not_blank ON registry.meetings IS '议题不得为空白 / Topic must not be blank';

COMMENT ON CONSTRAINT meetings_venue_not_blank ON registry.meetings IS '会议地点不得为空白 / Venue must not be blank';

CREATE VIEW as_known.meetings AS
 SELECT meetings.id,
    meetings.committee_id,
    meetings.held_on,
    meetings.topic,
    meetings.decision,
    meetings.attendees,
    meetings.change_id,
    meetings.venue
   FROM registry.meetings
  WHERE (meetings.change_id <= registry.known_change())
UNION ALL
 SELECT meetings.id,
    meetings.committee_id,
    meetings.held_on,
    meetings.topic,
    meetings.decision,
    meetings.attendees,
    meetings.change_id,
    meetings.venue
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
    CONSTRAINT members_joined_on_kept CHECK (((joined_on >= '1900-01-01'::date) AND (joined_on <= '2100-12-31'::date))),
    CONSTRAINT members_left_on_kept CHECK (((left_on >= '1900-01-01'::date) AND (left_on <= '2100-12-31'::date))),
    CONSTRAINT members_name_given CHECK ((name <> ''::text)),
    CONSTRAINT members_name_not_blank CHECK ((btrim(name, ' 	
 　'::text) <> ''::text)),
    CONSTRAINT members_organisation_not_blank CHECK ((btrim(organisation, ' 	
 　'::text) <> ''::text)),
    CONSTRAINT members_position_not_blank CHECK ((btrim("position", ' 	
 　'::text) <> ''::text)),
    CONSTRAINT members_role_known CHECK ((role = ANY (ARRAY['chair'::text, 'deputy'::text, 'secretary'::text, 'member'::text]))),
    CONSTRAINT members_role_not_blank CHECK ((btrim(role, ' 	
 　'::text) <> ''::text)),
    CONSTRAINT members_side_known CHECK ((side = ANY (ARRAY['school'::text, 'company'::text, 'industry'::text, 'government'::text]))),
    CONSTRAINT members_side_not_blank CHECK ((btrim(side, ' 	
 　'::text) <> ''::text)),
    CONSTRAINT members_title_not_blank CHECK ((btrim(title, ' 	
 　'::text) <> ''::text))
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

COMMENT ON CONSTRAINT members_joined_on_kept ON registry.members IS '聘任日期应在1900年至2100年之间 / Joined on lies between 1900 and 2100';

COMMENT ON CONSTRAINT members_left_on_kept ON registry.members IS '离任日期应在1900年至2100年之间 / Left on lies between 1900 and 2100';

COMMENT ON CONSTRAINT members_name_given ON registry.members IS '姓名不得为空 / The name must not be empty';

COMMENT ON CONSTRAINT members_name_not_blank ON registry.members IS '姓名不得为空白 / Name must not be blank';

COMMENT ON CONSTRAINT members_organisation_not_blank ON registry.members IS '工作单位不得为空白 / Organisation must not be blank';

COMMENT ON CONSTRAINT members_position_not_blank ON registry.members IS '单位职务不得为空白 / Position must not be blank';

COMMENT ON CONSTRAINT members_role_known ON registry.members IS '委员会职务不在规定范围 / No such role';

COMMENT ON CONSTRAINT members_role_not_blank ON registry.members IS '委员会职务不得为空白 / Role must not be blank';

COMMENT ON CONSTRAINT members_side_known ON registry.members IS '来源不在规定范围 / No such side';

COMMENT ON CONSTRAINT members_side_not_blank ON registry.members IS '来源不得为空白 / Side must not be blank';

COMMENT ON CONSTRAINT members_title_not_blank ON registry.members IS '职称不得为空白 / Professional title must not be blank';

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

CREATE TABLE history.nation_names (
    ended_by bigint NOT NULL,
    id bigint,
    nation_id bigint,
    name text,
    change_id bigint
);

COMMENT ON TABLE history.nation_names IS '历史 / History of registry.nation_names';

COMMENT ON COLUMN history.nation_names.ended_by IS '终止于变更 / The change that ended this version';

CREATE TABLE registry.nation_names (
    id bigint NOT NULL,
    nation_id bigint NOT NULL,
    name text NOT NULL,
    change_id bigint DEFAULT (current_setting('skillreg.change'::text))::bigint NOT NULL,
    CONSTRAINT nation_names_name_not_blank CHECK ((btrim(name, ' 	
 　'::text) <> ''::text))
);

COMMENT ON TABLE registry.nation_names IS '民族别名 / Nation name';

COMMENT ON COLUMN registry.nation_names.id IS '内部编号 / Internal id';

COMMENT ON COLUMN registry.nation_names.nation_id IS '民族 / Nation';

COMMENT ON COLUMN registry.nation_names.name IS '别名 / Name';

COMMENT ON COLUMN registry.nation_names.change_id IS '最近变更 / Last change';

COMMENT ON CONSTRAINT nation_names_name_not_blank ON registry.nation_names IS '别名不得为空白 / Name must not be blank';

CREATE VIEW as_known.nation_names AS
 SELECT nation_names.id,
    nation_names.nation_id,
    nation_names.name,
    nation_names.change_id
   FROM registry.nation_names
  WHERE (nation_names.change_id <= registry.known_change())
UNION ALL
 SELECT nation_names.id,
    nation_names.nation_id,
    nation_names.name,
    nation_names.change_id
   FROM history.nation_names
  WHERE ((nation_names.change_id <= registry.known_change()) AND (nation_names.ended_by > registry.known_change()));

CREATE TABLE history.nations (
    ended_by bigint NOT NULL,
    id bigint,
    code text,
    name text,
    change_id bigint,
    romanized text,
    edition text,
    valid_from date,
    valid_until date
);

COMMENT ON TABLE history.nations IS '历史 / History of registry.nations';

COMMENT ON COLUMN history.nations.ended_by IS '终止于变更 / The change that ended this version';

CREATE TABLE registry.nations (
    id bigint NOT NULL,
    code text NOT NULL,
    name text NOT NULL,
    change_id bigint DEFAULT (current_setting('skillreg.change'::text))::bigint NOT NULL,
    romanized text,
    edition text NOT NULL,
    valid_from date,
    valid_until date,
    CONSTRAINT nations_code_form CHECK ((code ~ '^[0-9]{2}$'::text)),
    CONSTRAINT nations_code_given CHECK ((code <> ''::text)),
    CONSTRAINT nations_code_not_blank CHECK ((btrim(code, ' 	
 　'::text) <> ''::text)),
    CONSTRAINT nations_dates_ordered CHECK ((valid_until >= valid_from)),
    CONSTRAINT nations_edition_given CHECK ((edition <> ''::text)),
    CONSTRAINT nations_edition_not_blank CHECK ((btrim(edition, ' 	
 　'::text) <> ''::text)),
    CONSTRAINT nations_name_given CHECK ((name <> ''::text)),
    CONSTRAINT nations_name_not_blank CHECK ((btrim(name, ' 	
 　'::text) <> ''::text)),
    CONSTRAINT nations_romanized_not_blank CHECK ((btrim(romanized, ' 	
 　'::text) <> ''::text)),
    CONSTRAINT nations_valid_from_kept CHECK (((valid_from >= '1900-01-01'::date) AND (valid_from <= '2100-12-31'::date))),
    CONSTRAINT nations_valid_until_kept CHECK (((valid_until >= '1900-01-01'::date) AND (valid_until <= '2100-12-31'::date)))
);

COMMENT ON TABLE registry.nations IS '民族 / Nation';

COMMENT ON COLUMN registry.nations.id IS '内部编号 / Internal id';

COMMENT ON COLUMN registry.nations.code IS '代码 / Code';

COMMENT ON COLUMN registry.nations.name IS '名称 / Name';

COMMENT ON COLUMN registry.nations.change_id IS '最近变更 / Last change';

COMMENT ON COLUMN registry.nations.romanized IS '罗马字母拼写 / Romanised name';

COMMENT ON COLUMN registry.nations.edition IS '版本 / Edition';

COMMENT ON COLUMN registry.nations.valid_from IS '启用日期 / Valid from';

COMMENT ON COLUMN registry.nations.valid_until IS '停用日期 / Valid until';

COMMENT ON CONSTRAINT nations_code_form ON registry.nations IS '民族代码应为2位数字 / A nation code has 2 digits';

COMMENT ON CONSTRAINT nations_code_given ON registry.nations IS '代码不得为空 / The code must not be empty';

COMMENT ON CONSTRAINT nations_code_not_blank ON registry.nations IS '代码不得为空白 / Code must not be blank';

COMMENT ON CONSTRAINT nations_dates_ordered ON registry.nations IS '停用日期早于启用日期 / Valid until lies before valid from';

COMMENT ON CONSTRAINT nations_edition_given ON registry.nations IS '版本不得为空 / The edition must not be empty';

COMMENT ON CONSTRAINT nations_edition_not_blank ON registry.nations IS '版本不得为空白 / Edition must not be blank';

COMMENT ON CONSTRAINT nations_name_given ON registry.nations IS '名称不得为空 / The name must not be empty';

COMMENT ON CONSTRAINT nations_name_not_blank ON registry.nations IS '名称不得为空白 / Name must not be blank';

COMMENT ON CONSTRAINT nations_romanized_not_blank ON registry.nations IS '罗马字母拼写不得为空白 / Romanised name must not be blank';

COMMENT ON CONSTRAINT nations_valid_from_kept ON registry.nations IS '启用日期应在1900年至2100年之间 / Valid from lies between 1900 and 2100';

COMMENT ON CONSTRAINT nations_valid_until_kept ON registry.nations IS '停用日期应在1900年至2100年之间 / Valid until lies between 1900 and 2100';

CREATE VIEW as_known.nations AS
 SELECT nations.id,
    nations.code,
    nations.name,
    nations.change_id,
    nations.romanized,
    nations.edition,
    nations.valid_from,
    nations.valid_until
   FROM registry.nations
  WHERE (nations.change_id <= registry.known_change())
UNION ALL
 SELECT nations.id,
    nations.code,
    nations.name,
    nations.change_id,
    nations.romanized,
    nations.edition,
    nations.valid_from,
    nations.valid_until
   FROM history.nations
  WHERE ((nations.change_id <= registry.known_change()) AND (nations.ended_by > registry.known_change()));

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

CREATE TABLE history.person_aliases (
    ended_by bigint NOT NULL,
    id bigint,
    person_id uuid,
    former_id uuid,
    change_id bigint
);

COMMENT ON TABLE history.person_aliases IS '历史 / History of registry.person_aliases';

COMMENT ON COLUMN history.person_aliases.ended_by IS '终止于变更 / The change that ended this version';

CREATE TABLE registry.person_aliases (
    id bigint NOT NULL,
    person_id uuid NOT NULL,
    former_id uuid NOT NULL,
    change_id bigint DEFAULT (current_setting('skillreg.change'::text))::bigint NOT NULL,
    CONSTRAINT person_aliases_differ CHECK ((former_id <> person_id))
);

COMMENT ON TABLE registry.person_aliases IS '人员曾用编号 / Person alias';

COMMENT ON COLUMN registry.person_aliases.id IS '内部编号 / Internal id';

COMMENT ON COLUMN registry.person_aliases.person_id IS '人员 / Person';

COMMENT ON COLUMN registry.person_aliases.former_id IS '曾用人员编号 / Former id';

COMMENT ON COLUMN registry.person_aliases.change_id IS '最近变更 / Last change';

COMMENT ON CONSTRAINT person_aliases_differ ON registry.person_aliases IS '曾用人员编号与现编号相同 / The former id is the present one';

CREATE VIEW as_known.person_aliases AS
 SELECT person_aliases.id,
    person_aliases.person_id,
    person_aliases.former_id,
    person_aliases.change_id
   FROM registry.person_aliases
  WHERE (person_aliases.change_id <= registry.known_change())
UNION ALL
 SELECT person_aliases.id,
    person_aliases.person_id,
    person_aliases.former_id,
    person_aliases.change_id
   FROM history.person_aliases
  WHERE ((person_aliases.change_id <= registry.known_change()) AND (person_aliases.ended_by > registry.known_change()));

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
    CONSTRAINT recognitions_batch_not_blank CHECK ((btrim(batch, ' 	
 　'::text) <> ''::text)),
    CONSTRAINT recognitions_dates_ordered CHECK ((valid_until >= granted_on)),
    CONSTRAINT recognitions_document_no_not_blank CHECK ((btrim(document_no, ' 	
 　'::text) <> ''::text)),
    CONSTRAINT recognitions_granted_on_kept CHECK (((granted_on >= '1900-01-01'::date) AND (granted_on <= '2100-12-31'::date))),
    CONSTRAINT recognitions_level_known CHECK ((level = ANY (ARRAY['city'::text, 'province'::text, 'national'::text, 'world'::text]))),
    CONSTRAINT recognitions_level_not_blank CHECK ((btrim(level, ' 	
 　'::text) <> ''::text)),
    CONSTRAINT recognitions_number_not_blank CHECK ((btrim(number, ' 	
 　'::text) <> ''::text)),
    CONSTRAINT recognitions_one_holder CHECK ((num_nonnulls(company_id, school_id, major_id, station_id) = 1)),
    CONSTRAINT recognitions_project_not_blank CHECK ((btrim(project, ' 	
 　'::text) <> ''::text)),
    CONSTRAINT recognitions_remarks_not_blank CHECK ((btrim(remarks, ' 	
 　'::text) <> ''::text)),
    CONSTRAINT recognitions_revocation_ordered CHECK ((revoked_on >= granted_on)),
    CONSTRAINT recognitions_revoked_on_kept CHECK (((revoked_on >= '1900-01-01'::date) AND (revoked_on <= '2100-12-31'::date))),
    CONSTRAINT recognitions_title_given CHECK ((title <> ''::text)),
    CONSTRAINT recognitions_title_not_blank CHECK ((btrim(title, ' 	
 　'::text) <> ''::text)),
    CONSTRAINT recognitions_valid_until_kept CHECK (((valid_until >= '1900-01-01'::date) AND (valid_until <= '2100-12-31'::date)))
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

COMMENT ON CONSTRAINT recognitions_batch_not_blank ON registry.recognitions IS '批次不得为空白 / Batch must not be blank';

COMMENT ON CONSTRAINT recognitions_dates_ordered ON registry.recognitions IS '有效期早于认定日期 / Valid until lies before granted on';

COMMENT ON CONSTRAINT recognitions_document_no_not_blank ON registry.recognitions IS '文号不得为空白 / Document number must not be blank';

COMMENT ON CONSTRAINT recognitions_granted_on_kept ON registry.recognitions IS '认定日期应在1900年至2100年之间 / Granted on lies between 1900 and 2100';

COMMENT ON CONSTRAINT recognitions_level_known ON registry.recognitions IS '认定级别不在规定范围 / No such recognition level';

COMMENT ON CONSTRAINT recognitions_level_not_blank ON registry.recognitions IS '认定级别不得为空白 / Recognition level must not be blank';

COMMENT ON CONSTRAINT recognitions_number_not_blank ON registry.recognitions IS '认定编号不得为空白 / Recognition number must not be blank';

COMMENT ON CONSTRAINT recognitions_one_holder ON registry.recognitions IS '应且仅应填写企业、院校、专业、服务站之一 / Exactly one of company, school, major and station is needed';

COMMENT ON CONSTRAINT recognitions_project_not_blank ON registry.recognitions IS '项目名称不得为空白 / Project must not be blank';

COMMENT ON CONSTRAINT recognitions_remarks_not_blank ON registry.recognitions IS '备注不得为空白 / Remarks must not be blank';

COMMENT ON CONSTRAINT recognitions_revocation_ordered ON registry.recognitions IS '撤销日期早于认定日期 / Revoked on lies before granted on';

COMMENT ON CONSTRAINT recognitions_revoked_on_kept ON registry.recognitions IS '撤销日期应在1900年至2100年之间 / Revoked on lies between 1900 and 2100';

COMMENT ON CONSTRAINT recognitions_title_given ON registry.recognitions IS '称号不得为空 / The title must not be empty';

COMMENT ON CONSTRAINT recognitions_title_not_blank ON registry.recognitions IS '称号不得为空白 / Title must not be blank';

COMMENT ON CONSTRAINT recognitions_valid_until_kept ON registry.recognitions IS '有效期至应在1900年至2100年之间 / Valid until lies between 1900 and 2100';

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
    CONSTRAINT returns_expenditure_finite CHECK (((expenditure < 'Infinity'::numeric) AND (expenditure > '-Infinity'::numeric))),
    CONSTRAINT returns_female_within_staff CHECK ((staff_female <= staff)),
    CONSTRAINT returns_fiscal_funding_finite CHECK (((fiscal_funding < 'Infinity'::numeric) AND (fiscal_funding > '-Infinity'::numeric))),
    CONSTRAINT returns_fiscal_within_funding CHECK ((fiscal_funding <= funding)),
    CONSTRAINT returns_funding_finite CHECK (((funding < 'Infinity'::numeric) AND (funding > '-Infinity'::numeric))),
    CONSTRAINT returns_graduates_within_theory CHECK ((theory_graduates <= theory_teachers)),
    CONSTRAINT returns_instructors_within_practice CHECK ((practice_teachers >= (((COALESCE(senior_instructors, 0) + COALESCE(first_instructors, 0)) + COALESCE(second_instructors, 0)) + COALESCE(third_instructors, 0)))),
    CONSTRAINT returns_integrated_within_teachers CHECK ((integrated_teachers <= (COALESCE(theory_teachers, 0) + COALESCE(practice_teachers, 0)))),
    CONSTRAINT returns_lecturers_within_theory CHECK ((theory_teachers >= ((COALESCE(senior_lecturers, 0) + COALESCE(lecturers, 0)) + COALESCE(assistant_lecturers, 0)))),
    CONSTRAINT returns_other_funding_finite CHECK (((other_funding < 'Infinity'::numeric) AND (other_funding > '-Infinity'::numeric))),
    CONSTRAINT returns_other_within_funding CHECK ((other_funding <= funding)),
    CONSTRAINT returns_remarks_not_blank CHECK ((btrim(remarks, ' 	
 　'::text) <> ''::text)),
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

COMMENT ON CONSTRAINT returns_expenditure_finite ON registry.returns IS '经费支出应为确定的数 / Expenditure (thousand yuan) is a number';

COMMENT ON CONSTRAINT returns_female_within_staff ON registry.returns IS '女教职工人数大于在职教职工人数 / More female staff than staff';

COMMENT ON CONSTRAINT returns_fiscal_funding_finite ON registry.returns IS '财政性经费应为确定的数 / Fiscal funding (thousand yuan) is a number';

COMMENT ON CONSTRAINT returns_fiscal_within_funding ON registry.returns IS '财政性经费大于经费来源 / More fiscal funding than funding';

COMMENT ON CONSTRAINT returns_funding_finite ON registry.returns IS '经费来源应为确定的数 / Funding (thousand yuan) is a number';

COMMENT ON CONSTRAINT returns_graduates_within_theory ON registry.returns IS '大学本科以上人数大于理论课教师人数 / More theory teachers with a degree than theory teachers';

COMMENT ON CONSTRAINT returns_instructors_within_practice ON registry.returns IS '各级实习指导教师之和大于生产实习指导教师人数 / More graded instructors than practice teachers';

COMMENT ON CONSTRAINT returns_integrated_within_teachers ON registry.returns IS '一体化教师人数大于理论课教师与实习指导教师之和 / More integrated teachers than teachers';

COMMENT ON CONSTRAINT returns_lecturers_within_theory ON registry.returns IS '各级讲师之和大于理论课教师人数 / More lecturers than theory teachers';

COMMENT ON CONSTRAINT returns_other_funding_finite ON registry.returns IS '其他经费应为确定的数 / Other funding (thousand yuan) is a number';

COMMENT ON CONSTRAINT returns_other_within_funding ON registry.returns IS '其他经费大于经费来源 / More other funding than funding';

COMMENT ON CONSTRAINT returns_remarks_not_blank ON registry.returns IS '情况说明不得为空白 / Remarks must not be blank';

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

CREATE TABLE history.rule_settings (
    ended_by bigint NOT NULL,
    id bigint,
    rule text,
    year_from smallint,
    year_until smallint,
    severity text,
    threshold integer,
    enabled boolean,
    note text,
    change_id bigint
);

COMMENT ON TABLE history.rule_settings IS '历史 / History of registry.rule_settings';

COMMENT ON COLUMN history.rule_settings.ended_by IS '终止于变更 / The change that ended this version';

CREATE TABLE registry.rule_settings (
    id bigint NOT NULL,
    rule text NOT NULL,
    year_from smallint NOT NULL,
    year_until smallint,
    severity text,
    threshold integer,
    enabled boolean NOT NULL,
    note text,
    change_id bigint DEFAULT (current_setting('skillreg.change'::text))::bigint NOT NULL,
    CONSTRAINT rule_settings_note_not_blank CHECK ((btrim(note, ' 	
 　'::text) <> ''::text)),
    CONSTRAINT rule_settings_rule_form CHECK ((rule ~ '^[EWB]-[A-Z]{2,4}-[0-9]{2}$'::text)),
    CONSTRAINT rule_settings_rule_not_blank CHECK ((btrim(rule, ' 	
 　'::text) <> ''::text)),
    CONSTRAINT rule_settings_severity_known CHECK ((severity = ANY (ARRAY['error'::text, 'warning'::text, 'explanation'::text]))),
    CONSTRAINT rule_settings_severity_not_blank CHECK ((btrim(severity, ' 	
 　'::text) <> ''::text)),
    CONSTRAINT rule_settings_threshold_counts CHECK ((threshold >= 0)),
    CONSTRAINT rule_settings_years_ordered CHECK ((year_until >= year_from))
);

COMMENT ON TABLE registry.rule_settings IS '规则设置 / Rule setting';

COMMENT ON COLUMN registry.rule_settings.id IS '内部编号 / Internal id';

COMMENT ON COLUMN registry.rule_settings.rule IS '规则代码 / Rule';

COMMENT ON COLUMN registry.rule_settings.year_from IS '起始年度 / From year';

COMMENT ON COLUMN registry.rule_settings.year_until IS '截止年度 / Until year';

COMMENT ON COLUMN registry.rule_settings.severity IS '性质 / Severity';

COMMENT ON COLUMN registry.rule_settings.threshold IS '限值 / Threshold';

COMMENT ON COLUMN registry.rule_settings.enabled IS '是否启用 / Enabled';

COMMENT ON COLUMN registry.rule_settings.note IS '说明 / Note';

COMMENT ON COLUMN registry.rule_settings.change_id IS '最近变更 / Last change';

COMMENT ON CONSTRAINT rule_settings_note_not_blank ON registry.rule_settings IS '说明不得为空白 / Note must not be blank';

COMMENT ON CONSTRAINT rule_settings_rule_form ON registry.rule_settings IS '规则代码格式不正确 / Not the form of a rule''s code';

COMMENT ON CONSTRAINT rule_settings_rule_not_blank ON registry.rule_settings IS '规则代码不得为空白 / Rule must not be blank';

COMMENT ON CONSTRAINT rule_settings_severity_known ON registry.rule_settings IS '性质不在规定范围 / No such severity';

COMMENT ON CONSTRAINT rule_settings_severity_not_blank ON registry.rule_settings IS '性质不得为空白 / Severity must not be blank';

COMMENT ON CONSTRAINT rule_settings_threshold_counts ON registry.rule_settings IS '限值不得为负数 / A threshold is not negative';

COMMENT ON CONSTRAINT rule_settings_years_ordered ON registry.rule_settings IS '截止年度早于起始年度 / Until year lies before from year';

CREATE VIEW as_known.rule_settings AS
 SELECT rule_settings.id,
    rule_settings.rule,
    rule_settings.year_from,
    rule_settings.year_until,
    rule_settings.severity,
    rule_settings.threshold,
    rule_settings.enabled,
    rule_settings.note,
    rule_settings.change_id
   FROM registry.rule_settings
  WHERE (rule_settings.change_id <= registry.known_change())
UNION ALL
 SELECT rule_settings.id,
    rule_settings.rule,
    rule_settings.year_from,
    rule_settings.year_until,
    rule_settings.severity,
    rule_settings.threshold,
    rule_settings.enabled,
    rule_settings.note,
    rule_settings.change_id
   FROM history.rule_settings
  WHERE ((rule_settings.change_id <= registry.known_change()) AND (rule_settings.ended_by > registry.known_change()));

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
    CONSTRAINT school_names_dates_ordered CHECK ((used_until >= used_from)),
    CONSTRAINT school_names_name_not_blank CHECK ((btrim(name, ' 	
 　'::text) <> ''::text)),
    CONSTRAINT school_names_used_from_kept CHECK (((used_from >= '1900-01-01'::date) AND (used_from <= '2100-12-31'::date))),
    CONSTRAINT school_names_used_until_kept CHECK (((used_until >= '1900-01-01'::date) AND (used_until <= '2100-12-31'::date)))
);

COMMENT ON TABLE registry.school_names IS '院校曾用名 / School name';

COMMENT ON COLUMN registry.school_names.id IS '内部编号 / Internal id';

COMMENT ON COLUMN registry.school_names.school_id IS '院校 / School';

COMMENT ON COLUMN registry.school_names.name IS '曾用名 / Former name';

COMMENT ON COLUMN registry.school_names.used_from IS '启用日期 / Used from';

COMMENT ON COLUMN registry.school_names.used_until IS '停用日期 / Used until';

COMMENT ON COLUMN registry.school_names.change_id IS '最近变更 / Last change';

COMMENT ON CONSTRAINT school_names_dates_ordered ON registry.school_names IS '停用日期早于启用日期 / Used until lies before used from';

COMMENT ON CONSTRAINT school_names_name_not_blank ON registry.school_names IS '曾用名不得为空白 / Former name must not be blank';

COMMENT ON CONSTRAINT school_names_used_from_kept ON registry.school_names IS '启用日期应在1900年至2100年之间 / Used from lies between 1900 and 2100';

COMMENT ON CONSTRAINT school_names_used_until_kept ON registry.school_names IS '停用日期应在1900年至2100年之间 / Used until lies between 1900 and 2100';

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
    change_id bigint,
    sponsor text
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
    sponsor text,
    CONSTRAINT school_tiers_dates_ordered CHECK ((valid_until >= valid_from)),
    CONSTRAINT school_tiers_sponsor_known CHECK ((sponsor = ANY (ARRAY['human_resources'::text, 'government'::text, 'state_enterprise'::text, 'organization'::text, 'private'::text, 'other'::text]))),
    CONSTRAINT school_tiers_sponsor_not_blank CHECK ((btrim(sponsor, ' 	
 　'::text) <> ''::text)),
    CONSTRAINT school_tiers_tier_known CHECK ((tier = ANY (ARRAY['ordinary'::text, 'advanced'::text, 'technician_college'::text]))),
    CONSTRAINT school_tiers_tier_not_blank CHECK ((btrim(tier, ' 	
 　'::text) <> ''::text)),
    CONSTRAINT school_tiers_valid_from_kept CHECK (((valid_from >= '1900-01-01'::date) AND (valid_from <= '2100-12-31'::date))),
    CONSTRAINT school_tiers_valid_until_kept CHECK (((valid_until >= '1900-01-01'::date) AND (valid_until <= '2100-12-31'::date)))
);

COMMENT ON TABLE registry.school_tiers IS '院校类型沿革 / School tier';

COMMENT ON COLUMN registry.school_tiers.id IS '内部编号 / Internal id';

COMMENT ON COLUMN registry.school_tiers.school_id IS '院校 / School';

COMMENT ON COLUMN registry.school_tiers.tier IS '院校类型 / Tier';

COMMENT ON COLUMN registry.school_tiers.valid_from IS '起始日期 / Valid from';

COMMENT ON COLUMN registry.school_tiers.valid_until IS '截止日期 / Valid until';

COMMENT ON COLUMN registry.school_tiers.change_id IS '最近变更 / Last change';

COMMENT ON COLUMN registry.school_tiers.sponsor IS '举办者 / Sponsor';

COMMENT ON CONSTRAINT school_tiers_dates_ordered ON registry.school_tiers IS '截止日期早于起始日期 / Valid until lies before valid from';

COMMENT ON CONSTRAINT school_tiers_sponsor_known ON registry.school_tiers IS '举办者类别不在规定范围 / No such sponsor';

COMMENT ON CONSTRAINT school_tiers_sponsor_not_blank ON registry.school_tiers IS '举办者不得为空白 / Sponsor must not be blank';

COMMENT ON CONSTRAINT school_tiers_tier_known ON registry.school_tiers IS '院校类型不在规定范围 / No such tier';

COMMENT ON CONSTRAINT school_tiers_tier_not_blank ON registry.school_tiers IS '院校类型不得为空白 / Tier must not be blank';

COMMENT ON CONSTRAINT school_tiers_valid_from_kept ON registry.school_tiers IS '起始日期应在1900年至2100年之间 / Valid from lies between 1900 and 2100';

COMMENT ON CONSTRAINT school_tiers_valid_until_kept ON registry.school_tiers IS '截止日期应在1900年至2100年之间 / Valid until lies between 1900 and 2100';

CREATE VIEW as_known.school_tiers AS
 SELECT school_tiers.id,
    school_tiers.school_id,
    school_tiers.tier,
    school_tiers.valid_from,
    school_tiers.valid_until,
    school_tiers.change_id,
    school_tiers.sponsor
   FROM registry.school_tiers
  WHERE (school_tiers.change_id <= registry.known_change())
UNION ALL
 SELECT school_tiers.id,
    school_tiers.school_id,
    school_tiers.tier,
    school_tiers.valid_from,
    school_tiers.valid_until,
    school_tiers.change_id,
    school_tiers.sponsor
   FROM history.school_tiers
  WHERE ((school_tiers.change_id <= registry.known_change()) AND (school_tiers.ended_by > registry.known_change()));

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
    CONSTRAINT station_steps_from_status_not_blank CHECK ((btrim(from_status, ' 	
 　'::text) <> ''::text)),
    CONSTRAINT station_steps_to_status_known CHECK ((to_status = ANY (ARRAY['applied'::text, 'accepted'::text, 'examined'::text, 'reviewed'::text, 'announced'::text, 'listed'::text, 'rectifying'::text, 'renewed'::text, 'revoked'::text, 'withdrawn'::text, 'dissolved'::text]))),
    CONSTRAINT station_steps_to_status_not_blank CHECK ((btrim(to_status, ' 	
 　'::text) <> ''::text))
);

COMMENT ON TABLE registry.station_steps IS '服务站状态流转规则 / Station step';

COMMENT ON COLUMN registry.station_steps.id IS '内部编号 / Internal id';

COMMENT ON COLUMN registry.station_steps.from_status IS '原状态 / From status';

COMMENT ON COLUMN registry.station_steps.to_status IS '新状态 / To status';

COMMENT ON COLUMN registry.station_steps.change_id IS '最近变更 / Last change';

COMMENT ON CONSTRAINT station_steps_from_status_known ON registry.station_steps IS '原状态不在规定范围 / No such from status';

COMMENT ON CONSTRAINT station_steps_from_status_not_blank ON registry.station_steps IS '原状态不得为空白 / From status must not be blank';

COMMENT ON CONSTRAINT station_steps_to_status_known ON registry.station_steps IS '新状态不在规定范围 / No such to status';

COMMENT ON CONSTRAINT station_steps_to_status_not_blank ON registry.station_steps IS '新状态不得为空白 / To status must not be blank';

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
    CONSTRAINT student_events_document_no_not_blank CHECK ((btrim(document_no, ' 	
 　'::text) <> ''::text)),
    CONSTRAINT student_events_grounds_not_blank CHECK ((btrim(grounds, ' 	
 　'::text) <> ''::text)),
    CONSTRAINT student_events_happened_on_kept CHECK (((happened_on >= '1900-01-01'::date) AND (happened_on <= '2100-12-31'::date))),
    CONSTRAINT student_events_kind_known CHECK ((kind = ANY (ARRAY['suspended'::text, 'resumed'::text, 'transferred_in'::text, 'withdrew'::text, 'expelled'::text, 'transferred'::text, 'died'::text, 'absent'::text]))),
    CONSTRAINT student_events_kind_not_blank CHECK ((btrim(kind, ' 	
 　'::text) <> ''::text)),
    CONSTRAINT student_events_other_school_not_blank CHECK ((btrim(other_school, ' 	
 　'::text) <> ''::text))
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

COMMENT ON CONSTRAINT student_events_document_no_not_blank ON registry.student_events IS '文号不得为空白 / Document number must not be blank';

COMMENT ON CONSTRAINT student_events_grounds_not_blank ON registry.student_events IS '异动原因不得为空白 / Grounds must not be blank';

COMMENT ON CONSTRAINT student_events_happened_on_kept ON registry.student_events IS '异动日期应在1900年至2100年之间 / Happened on lies between 1900 and 2100';

COMMENT ON CONSTRAINT student_events_kind_known ON registry.student_events IS '异动类别不在规定范围 / No such event kind';

COMMENT ON CONSTRAINT student_events_kind_not_blank ON registry.student_events IS '异动类别不得为空白 / Event kind must not be blank';

COMMENT ON CONSTRAINT student_events_other_school_not_blank ON registry.student_events IS '转入转出院校不得为空白 / Other school must not be blank';

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
    CONSTRAINT transitions_document_no_not_blank CHECK ((btrim(document_no, ' 	
 　'::text) <> ''::text)),
    CONSTRAINT transitions_grounds_not_blank CHECK ((btrim(grounds, ' 	
 　'::text) <> ''::text)),
    CONSTRAINT transitions_happened_on_kept CHECK (((happened_on >= '1900-01-01'::date) AND (happened_on <= '2100-12-31'::date))),
    CONSTRAINT transitions_operator_not_blank CHECK ((btrim(operator, ' 	
 　'::text) <> ''::text)),
    CONSTRAINT transitions_status_known CHECK ((status = ANY (ARRAY['applied'::text, 'accepted'::text, 'examined'::text, 'reviewed'::text, 'announced'::text, 'listed'::text, 'rectifying'::text, 'renewed'::text, 'revoked'::text, 'withdrawn'::text, 'dissolved'::text]))),
    CONSTRAINT transitions_status_not_blank CHECK ((btrim(status, ' 	
 　'::text) <> ''::text))
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

COMMENT ON CONSTRAINT transitions_document_no_not_blank ON registry.transitions IS '文号不得为空白 / Document number must not be blank';

COMMENT ON CONSTRAINT transitions_grounds_not_blank ON registry.transitions IS '事由不得为空白 / Grounds must not be blank';

COMMENT ON CONSTRAINT transitions_happened_on_kept ON registry.transitions IS '变更日期应在1900年至2100年之间 / Happened on lies between 1900 and 2100';

COMMENT ON CONSTRAINT transitions_operator_not_blank ON registry.transitions IS '经办人不得为空白 / Operator must not be blank';

COMMENT ON CONSTRAINT transitions_status_known ON registry.transitions IS '变更后状态不在规定范围 / No such status';

COMMENT ON CONSTRAINT transitions_status_not_blank ON registry.transitions IS '变更后状态不得为空白 / Status must not be blank';

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

CREATE VIEW registry.agreement_hirings AS
 SELECT a.id AS agreement_id,
    g.id AS graduate_id,
    g.student_id,
    COALESCE(g.employed_on, g.graduated_on) AS employed_on,
    t.major_id,
    a.starts_on AS valid_from,
    LEAST((a.ends_on + 1), a.terminated_on) AS valid_until,
    (EXISTS ( SELECT
           FROM registry.agreement_majors m
          WHERE (m.agreement_id = a.id))) AS names_majors,
    (EXISTS ( SELECT
           FROM registry.agreement_majors m
          WHERE ((m.agreement_id = a.id) AND (m.major_id = t.major_id)))) AS names_major,
    ((s.code || '/'::text) || COALESCE(t.student_no, (t.person_id)::text)) AS record
   FROM (((((registry.agreements a
     JOIN registry.agreement_companies ac ON ((ac.agreement_id = a.id)))
     JOIN registry.agreement_schools sc ON ((sc.agreement_id = a.id)))
     JOIN registry.graduates g ON ((g.employer_id = ac.company_id)))
     JOIN registry.students t ON (((t.id = g.student_id) AND (t.school_id = sc.school_id))))
     JOIN registry.schools s ON ((s.id = t.school_id)));

COMMENT ON VIEW registry.agreement_hirings IS '协议院校毕业生受雇于协议企业的情形 / Graduates of an agreement''s schools employed by its companies, at any time';

ALTER TABLE registry.agreement_majors ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME registry.agreement_majors_id_seq
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

CREATE VIEW registry.agreement_stations AS
 SELECT s.agreement_id,
    s.id AS station_id
   FROM registry.stations s
  WHERE (s.agreement_id IS NOT NULL)
UNION
 SELECT a.id AS agreement_id,
    l.station_id
   FROM ((((registry.agreements a
     JOIN registry.agreement_companies ac ON ((ac.agreement_id = a.id)))
     JOIN registry.agreement_schools sc ON ((sc.agreement_id = a.id)))
     JOIN registry.listings l ON ((l.company_id = ac.company_id)))
     JOIN registry.station_schools ss ON (((ss.station_id = l.station_id) AND (ss.school_id = sc.school_id))))
  WHERE ((a.starts_on < COALESCE(l.valid_until, 'infinity'::date)) AND (l.valid_from < COALESCE(LEAST((a.ends_on + 1), a.terminated_on), 'infinity'::date)));

COMMENT ON VIEW registry.agreement_stations IS '协议的服务站:站点载明该协议,或由协议企业建站、与协议院校合作且期间重叠 / Stations of agreements: those that name one, or that its company hosts and its school partners at the same time';

CREATE VIEW registry.agreement_outcomes AS
 SELECT o.agreement_id,
    'stations'::text AS outcome,
    NULL::text AS level,
    'station'::text AS noun,
    l.record,
    l.valid_from AS happened_from,
    (l.valid_until - 1) AS happened_until,
    (1)::numeric AS amount
   FROM (registry.agreement_stations o
     JOIN registry.listings l ON ((l.station_id = o.station_id)))
UNION ALL
 SELECT p.agreement_id,
    f.outcome,
    NULL::text AS level,
    'performance'::text AS noun,
    ((a.number || '/'::text) || p.year) AS record,
    make_date((p.year)::integer, 1, 1) AS happened_from,
    make_date((p.year)::integer, 12, 31) AS happened_until,
    f.amount
   FROM ((registry.performances p
     JOIN registry.agreements a ON ((a.id = p.agreement_id)))
     CROSS JOIN LATERAL ( VALUES ('interns'::text,(p.interns)::numeric), ('order_students'::text,p.order_students), ('hired'::text,p.hired), ('company_teachers'::text,p.company_teachers), ('money'::text,p.money), ('equipment'::text,p.equipment)) f(outcome, amount))
  WHERE (f.amount > (0)::numeric)
UNION ALL
 SELECT a.id AS agreement_id,
    'courses'::text AS outcome,
    NULL::text AS level,
    'course'::text AS noun,
    ((s.code || '/'::text) || c.code) AS record,
    c.valid_from AS happened_from,
    c.valid_until AS happened_until,
    1 AS amount
   FROM ((((registry.agreements a
     JOIN registry.agreement_companies ac ON ((ac.agreement_id = a.id)))
     JOIN registry.agreement_schools sc ON ((sc.agreement_id = a.id)))
     JOIN registry.courses c ON (((c.company_id = ac.company_id) AND (c.school_id = sc.school_id))))
     JOIN registry.schools s ON ((s.id = c.school_id)))
  WHERE ((COALESCE(c.valid_from, a.starts_on) >= a.starts_on) AND (COALESCE(c.valid_from, a.starts_on) < COALESCE(LEAST((a.ends_on + 1), a.terminated_on), 'infinity'::date)))
UNION ALL
 SELECT h.agreement_id,
    'graduates'::text AS outcome,
    NULL::text AS level,
    'graduate'::text AS noun,
    h.record,
    h.employed_on AS happened_from,
    h.employed_on AS happened_until,
    1 AS amount
   FROM registry.agreement_hirings h
  WHERE ((h.employed_on >= h.valid_from) AND (h.employed_on < COALESCE((h.valid_until + '1 year'::interval), 'infinity'::timestamp without time zone)) AND (h.names_major OR (NOT h.names_majors)))
UNION ALL
 SELECT a.id AS agreement_id,
    'certificates'::text AS outcome,
    (c.level)::text AS level,
    'certificate'::text AS noun,
    (c.number)::text AS record,
    c.issued_on AS happened_from,
    c.issued_on AS happened_until,
    1 AS amount
   FROM ((registry.agreements a
     JOIN registry.agreement_stations o ON ((o.agreement_id = a.id)))
     JOIN registry.certificates c ON ((c.station_id = o.station_id)))
  WHERE ((c.issued_on >= a.starts_on) AND (c.issued_on < COALESCE(LEAST((a.ends_on + 1), a.terminated_on), 'infinity'::date)))
UNION ALL
 SELECT a.id AS agreement_id,
    'trainings'::text AS outcome,
    NULL::text AS level,
    'training'::text AS noun,
    t.number AS record,
    t.starts_on AS happened_from,
    t.ends_on AS happened_until,
    1 AS amount
   FROM ((registry.agreements a
     JOIN registry.agreement_stations o ON ((o.agreement_id = a.id)))
     JOIN registry.trainings t ON ((t.station_id = o.station_id)))
  WHERE ((t.starts_on >= a.starts_on) AND (t.starts_on < COALESCE(LEAST((a.ends_on + 1), a.terminated_on), 'infinity'::date)));

COMMENT ON VIEW registry.agreement_outcomes IS '协议成效(事实):服务站、年度履行、课程、就业、证书、培训 / What came of agreements, one row for each record behind it';

ALTER TABLE registry.agreement_schools ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME registry.agreement_schools_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE VIEW registry.agreement_terms AS
 SELECT 'agreement'::text AS noun,
    a.number AS record,
    a.starts_on AS valid_from,
    LEAST((a.ends_on + 1), a.terminated_on) AS valid_until,
    a.id AS agreement_id,
    array_to_string(a.kinds, ';'::text) AS kinds,
    a.signed_on,
    a.renews_id,
    n.number AS renewed_by,
    n.starts_on AS renewed_from,
    ( SELECT string_agg(s.name, ';'::text ORDER BY s.code) AS string_agg
           FROM (registry.agreement_schools l
             JOIN registry.schools s ON ((s.id = l.school_id)))
          WHERE (l.agreement_id = a.id)) AS schools,
    ( SELECT string_agg(c.name, ';'::text ORDER BY c.credit_code) AS string_agg
           FROM (registry.agreement_companies l
             JOIN registry.companies c ON ((c.id = l.company_id)))
          WHERE (l.agreement_id = a.id)) AS companies
   FROM (registry.agreements a
     LEFT JOIN registry.agreements n ON ((n.renews_id = a.id)));

COMMENT ON VIEW registry.agreement_terms IS '协议期限与续签情况 / Agreements with their terms and renewals';

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

CREATE TABLE registry.change_files (
    change_id bigint NOT NULL,
    place integer NOT NULL,
    name text NOT NULL,
    bytes bigint NOT NULL,
    sha256 text NOT NULL,
    export_id uuid,
    CONSTRAINT change_files_sha256_valid CHECK ((sha256 ~ '^[0-9a-f]{64}$'::text))
);

COMMENT ON TABLE registry.change_files IS '变更所依据的文件 / The files that an import read';

COMMENT ON COLUMN registry.change_files.change_id IS '变更编号 / Change number';

COMMENT ON COLUMN registry.change_files.place IS '序号 / Place among the files of the change';

COMMENT ON COLUMN registry.change_files.name IS '文件名 / Name, without its folder';

COMMENT ON COLUMN registry.change_files.bytes IS '字节数 / Size in bytes';

COMMENT ON COLUMN registry.change_files.sha256 IS '内容摘要 / SHA-256 of the content (FIPS 180-4)';

COMMENT ON COLUMN registry.change_files.export_id IS '导出编号 / The export that the file came of';

COMMENT ON CONSTRAINT change_files_sha256_valid ON registry.change_files IS '摘要应为64位十六进制数字 / A SHA-256 is 64 hexadecimal digits';

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

COMMENT ON CONSTRAINT changes_source_known ON registry.changes IS '变更来源不在规定范围 / No such source of changes';

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

ALTER TABLE registry.company_codes ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME registry.company_codes_id_seq
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
    a.kinds,
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

CREATE VIEW registry.occupation_terms AS
 SELECT occupations.name AS term,
    occupations.name AS occupation,
    'occupation_named'::text AS how
   FROM registry.occupations
UNION
 SELECT a.name AS term,
    b.name AS occupation,
    'occupation_coded'::text AS how
   FROM (registry.occupations a
     JOIN registry.occupations b ON (((b.code = a.code) AND (b.name <> a.name))));

COMMENT ON VIEW registry.occupation_terms IS '职业的各种叫法:名称及同编码的其他名称 / By which names an occupation may be asked for: its own, and those of the same code';

CREATE VIEW registry.demand_occupations AS
 SELECT d.id AS demand_id,
    n.occupation,
    max(n.how) AS how
   FROM (registry.demands d
     CROSS JOIN LATERAL ( SELECT d.occupation,
            'occupation_named'::text AS how
        UNION ALL
         SELECT t.occupation,
            t.how
           FROM registry.occupation_terms t
          WHERE (t.term = d.occupation)) n)
  GROUP BY d.id, n.occupation;

COMMENT ON VIEW registry.demand_occupations IS '需求所指职业 / The occupations that demands mean';

CREATE VIEW registry.demands_open AS
 SELECT 'demand'::text AS noun,
    d.number AS record,
    d.raised_on AS valid_from,
    (d.open_until + 1) AS valid_until,
    d.id AS demand_id,
    d.occupation,
    d.level,
    GREATEST((d.people - COALESCE(d.filled, 0)), 0) AS wanted,
    c.company_id,
    c.company,
    c.company_name,
    COALESCE(w.town_id, c.town_id) AS town_id,
    COALESCE(w.town, c.town) AS town
   FROM ((registry.demands d
     JOIN registry.companies_present c ON ((c.company_id = d.company_id)))
     LEFT JOIN registry.towns_present w ON ((w.division_id = d.town_id)));

COMMENT ON VIEW registry.demands_open IS '用工需求(事实),人数为尚缺人数 / Demands, with the people still wanted';

CREATE VIEW registry.demand_majors AS
 SELECT s.demand_id,
    m.id AS major_id,
    ((((c.school || '/'::text) || m.name) || '/'::text) || m.level) AS record,
    ((c.school_name || ' '::text) || m.name) AS name,
    m.opened_on,
    m.closed_on,
    l.reaches,
    ((d.level IS NULL) OR (l.reaches >= d.level)) AS suffices,
    c.town,
    ARRAY[s.how, registry.level_reason(d.level, l.reaches),
        CASE
            WHEN (c.town_id = d.town_id) THEN 'same_town'::text
            ELSE 'same_city'::text
        END] AS reasons
   FROM ((((( SELECT o.demand_id,
            mo.major_id,
            max(o.how) AS how
           FROM ((registry.demand_occupations o
             JOIN registry.occupations p ON ((p.name = o.occupation)))
             JOIN registry.major_occupations mo ON ((mo.occupation_id = p.id)))
          GROUP BY o.demand_id, mo.major_id
        UNION ALL
         SELECT x.id,
            y.id,
            'major_alike'::text
           FROM (registry.demands x
             JOIN registry.majors y ON (registry.names_alike(x.occupation, y.name)))
          WHERE (NOT (EXISTS ( SELECT
                   FROM registry.major_occupations mo
                  WHERE (mo.major_id = y.id))))) s
     JOIN registry.demands_open d ON ((d.demand_id = s.demand_id)))
     JOIN registry.majors m ON ((m.id = s.major_id)))
     JOIN registry.training_levels l ON ((l.level = m.level)))
     JOIN registry.schools_present c ON ((c.school_id = m.school_id)));

COMMENT ON VIEW registry.demand_majors IS '需求对应的专业及依据;专业未登记职业的,按名称相近对应 / Majors that train what demands ask for, with the reasons; majors that name no occupations by their own name';

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

CREATE TABLE registry.disclosures (
    id bigint NOT NULL,
    made_at timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
    actor text DEFAULT COALESCE(NULLIF(current_setting('skillreg.actor'::text, true), ''::text), (SESSION_USER)::text) NOT NULL,
    account text DEFAULT SESSION_USER NOT NULL,
    person_id uuid NOT NULL,
    reason text NOT NULL,
    key_id smallint NOT NULL,
    CONSTRAINT disclosures_reason_given CHECK ((reason ~ '[^[:space:]]'::text))
);

COMMENT ON TABLE registry.disclosures IS '证件号码查阅记录 / Every time a full document number was shown; nothing is ever removed';

COMMENT ON COLUMN registry.disclosures.id IS '查阅编号 / Disclosure number';

COMMENT ON COLUMN registry.disclosures.made_at IS '查阅时间 / Made at';

COMMENT ON COLUMN registry.disclosures.actor IS '操作人 / Actor';

COMMENT ON COLUMN registry.disclosures.account IS '数据库用户 / Database account';

COMMENT ON COLUMN registry.disclosures.person_id IS '人员编号 / Person id, also of a person since removed';

COMMENT ON COLUMN registry.disclosures.reason IS '事由 / Reason';

COMMENT ON COLUMN registry.disclosures.key_id IS '密钥编号 / Key that the number was sealed under';

COMMENT ON CONSTRAINT disclosures_reason_given ON registry.disclosures IS '须写明查阅事由 / A number is shown for a stated reason only';

ALTER TABLE registry.disclosures ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME registry.disclosures_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

ALTER TABLE registry.distinct_records ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME registry.distinct_records_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

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

CREATE VIEW registry.expected_graduations AS
 SELECT 'student'::text AS noun,
    ((s.school || '/'::text) || COALESCE(t.student_no, (t.person_id)::text)) AS record,
    t.person_id,
    t.id AS student_id,
    t.entered_on,
    t.left_on,
    g.graduated_on,
    ((t.entered_on + make_interval(years => (COALESCE(m.years, l.years))::integer)))::date AS expected_on,
    t.major_id,
    m.name AS major,
    t.level,
    l.reaches,
    s.school_id,
    s.school,
    s.school_name,
    s.town_id,
    s.town
   FROM ((((registry.students t
     JOIN registry.majors m ON ((m.id = t.major_id)))
     JOIN registry.training_levels l ON ((l.level = t.level)))
     JOIN registry.schools_present s ON ((s.school_id = t.school_id)))
     LEFT JOIN registry.graduates g ON ((g.student_id = t.id)));

COMMENT ON VIEW registry.expected_graduations IS '预计毕业(入学日期加学制) / When students are expected to graduate, and the skill level they reach';

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
    COALESCE(c.industry, g.employer_industry) AS industry,
    COALESCE(c.section, registry.industry_section(g.employer_industry)) AS section,
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
    y.town,
    g.survey,
    g.place,
    g.channel,
    g.contract
   FROM ((registry.graduates g
     JOIN registry.studies y ON ((y.student_id = g.student_id)))
     LEFT JOIN registry.companies_present c ON ((c.company_id = g.employer_id)));

COMMENT ON VIEW registry.graduations IS '毕业(事实) / Graduations, and what became of the graduates';

CREATE TABLE registry.han_forms (
    "character" text NOT NULL,
    simplified text NOT NULL
);

COMMENT ON TABLE registry.han_forms IS '繁简对照 / Simplified forms of traditional characters';

COMMENT ON COLUMN registry.han_forms."character" IS '繁体字 / Traditional character';

COMMENT ON COLUMN registry.han_forms.simplified IS '简化字 / Simplified form';

CREATE TABLE registry.han_initials (
    letter text NOT NULL,
    code text NOT NULL
);

COMMENT ON TABLE registry.han_initials IS '首字母编码 / Which initial codes can begin so';

COMMENT ON COLUMN registry.han_initials.letter IS '首字母 / First letter of the pinyin';

COMMENT ON COLUMN registry.han_initials.code IS '首字母编码 / Initial code';

CREATE TABLE registry.han_readings (
    "character" text NOT NULL,
    reading text NOT NULL
);

COMMENT ON TABLE registry.han_readings IS '汉字读音 / Readings of Han characters';

COMMENT ON COLUMN registry.han_readings."character" IS '汉字 / Character';

COMMENT ON COLUMN registry.han_readings.reading IS '拼音,不标声调,ü作v / Pinyin without tones, v for ü';

CREATE TABLE registry.han_sounds (
    reading text NOT NULL,
    code text NOT NULL
);

COMMENT ON TABLE registry.han_sounds IS '读音编码 / Which sound codes can be read so';

COMMENT ON COLUMN registry.han_sounds.reading IS '拼音 / Pinyin without tones';

COMMENT ON COLUMN registry.han_sounds.code IS '读音编码 / Sound code';

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

CREATE VIEW registry.match_spans AS
 SELECT (max(match_weights.value) FILTER (WHERE (match_weights.item = 'cohort_years'::text)))::double precision AS cohort_years,
    (max(match_weights.value) FILTER (WHERE (match_weights.item = 'overdue_years'::text)))::double precision AS overdue_years,
    (max(match_weights.value) FILTER (WHERE (match_weights.item = 'holder_years'::text)))::double precision AS holder_years,
    (max(match_weights.value) FILTER (WHERE (match_weights.item = 'station_years'::text)))::double precision AS station_years
   FROM registry.match_weights;

COMMENT ON VIEW registry.match_spans IS '供需匹配的年限 / How many years matching looks ahead and back';

ALTER TABLE registry.match_weights ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME registry.match_weights_id_seq
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

ALTER TABLE registry.nation_names ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME registry.nation_names_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
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

ALTER TABLE registry.person_aliases ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME registry.person_aliases_id_seq
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

ALTER TABLE registry.rule_settings ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME registry.rule_settings_id_seq
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

ALTER TABLE registry.training_levels ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME registry.training_levels_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

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

ALTER TABLE ONLY registry.change_files
    ADD CONSTRAINT change_files_pkey PRIMARY KEY (change_id, place);

ALTER TABLE ONLY registry.changes
    ADD CONSTRAINT changes_key PRIMARY KEY (id);

ALTER TABLE ONLY registry.committees
    ADD CONSTRAINT committees_pkey PRIMARY KEY (id);

ALTER TABLE ONLY registry.committees
    ADD CONSTRAINT committees_terms_apart EXCLUDE USING gist (int8range(hashtextextended(name, (0)::bigint), hashtextextended(name, (0)::bigint), '[]'::text) WITH &&, daterange(founded_on, ended_on, '[)'::text) WITH &&) WHERE (((founded_on IS NOT NULL) AND (ended_on IS NOT NULL)));

COMMENT ON CONSTRAINT committees_terms_apart ON registry.committees IS '同一委员会的届期重叠 / The terms of the committee overlap';

ALTER TABLE ONLY registry.committees
    ADD CONSTRAINT committees_unique UNIQUE (name, term);

COMMENT ON CONSTRAINT committees_unique ON registry.committees IS '该届委员会已登记 / This term of the committee is already registered';

ALTER TABLE ONLY registry.companies
    ADD CONSTRAINT companies_credit_code_unique UNIQUE (credit_code);

COMMENT ON CONSTRAINT companies_credit_code_unique ON registry.companies IS '统一社会信用代码已登记 / This credit code is already registered';

ALTER TABLE ONLY registry.companies
    ADD CONSTRAINT companies_pkey PRIMARY KEY (id);

ALTER TABLE ONLY registry.company_codes
    ADD CONSTRAINT company_codes_pkey PRIMARY KEY (id);

ALTER TABLE ONLY registry.company_codes
    ADD CONSTRAINT company_codes_unique UNIQUE (code);

COMMENT ON CONSTRAINT company_codes_unique ON registry.company_codes IS '该曾用代码已登记 / This former code is already registered';

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

ALTER TABLE ONLY registry.disclosures
    ADD CONSTRAINT disclosures_pkey PRIMARY KEY (id);

ALTER TABLE ONLY registry.distinct_records
    ADD CONSTRAINT distinct_records_pkey PRIMARY KEY (id);

ALTER TABLE ONLY registry.distinct_records
    ADD CONSTRAINT distinct_records_unique UNIQUE (noun, one_id, other_id);

COMMENT ON CONSTRAINT distinct_records_unique ON registry.distinct_records IS '已确认这两条记录不重复 / The two are already known to be different';

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

ALTER TABLE ONLY registry.han_forms
    ADD CONSTRAINT han_forms_pkey PRIMARY KEY ("character");

ALTER TABLE ONLY registry.han_initials
    ADD CONSTRAINT han_initials_pkey PRIMARY KEY (letter, code);

ALTER TABLE ONLY registry.han_readings
    ADD CONSTRAINT han_readings_pkey PRIMARY KEY (reading, "character");

ALTER TABLE ONLY registry.han_sounds
    ADD CONSTRAINT han_sounds_pkey PRIMARY KEY (reading, code);

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

COMMENT ON CONSTRAINT majors_identity ON registry.majors IS '专业与其院校、层次一致 / A major goes with its school and level';

ALTER TABLE ONLY registry.majors
    ADD CONSTRAINT majors_pkey PRIMARY KEY (id);

ALTER TABLE ONLY registry.majors
    ADD CONSTRAINT majors_school_identity UNIQUE (id, school_id);

COMMENT ON CONSTRAINT majors_school_identity ON registry.majors IS '该专业已登记 / This major is already registered';

ALTER TABLE ONLY registry.majors
    ADD CONSTRAINT majors_unique UNIQUE (school_id, name, level);

COMMENT ON CONSTRAINT majors_unique ON registry.majors IS '该院校同一培养层次的专业已登记 / The school already offers this major at this level';

ALTER TABLE ONLY registry.match_weights
    ADD CONSTRAINT match_weights_pkey PRIMARY KEY (id);

ALTER TABLE ONLY registry.match_weights
    ADD CONSTRAINT match_weights_unique UNIQUE (item);

COMMENT ON CONSTRAINT match_weights_unique ON registry.match_weights IS '该参数已登记 / This item is already registered';

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

ALTER TABLE ONLY registry.nation_names
    ADD CONSTRAINT nation_names_pkey PRIMARY KEY (id);

ALTER TABLE ONLY registry.nation_names
    ADD CONSTRAINT nation_names_unique UNIQUE (name);

COMMENT ON CONSTRAINT nation_names_unique ON registry.nation_names IS '该别名已登记 / This name is already registered';

ALTER TABLE ONLY registry.nations
    ADD CONSTRAINT nations_code_unique UNIQUE (code) DEFERRABLE;

COMMENT ON CONSTRAINT nations_code_unique ON registry.nations IS '该代码已登记 / This code is already registered';

ALTER TABLE ONLY registry.nations
    ADD CONSTRAINT nations_name_unique UNIQUE (name) DEFERRABLE;

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

ALTER TABLE ONLY registry.person_aliases
    ADD CONSTRAINT person_aliases_pkey PRIMARY KEY (id);

ALTER TABLE ONLY registry.person_aliases
    ADD CONSTRAINT person_aliases_unique UNIQUE (former_id);

COMMENT ON CONSTRAINT person_aliases_unique ON registry.person_aliases IS '该曾用人员编号已登记 / This former id is already registered';

ALTER TABLE ONLY registry.persons
    ADD CONSTRAINT persons_pkey PRIMARY KEY (id);

ALTER TABLE ONLY registry.posts
    ADD CONSTRAINT posts_apart EXCLUDE USING gist (int8range(hashtextextended((((((company_id)::text || '/'::text) || (person_id)::text) || '/'::text) || kind), (0)::bigint), hashtextextended((((((company_id)::text || '/'::text) || (person_id)::text) || '/'::text) || kind), (0)::bigint), '[]'::text) WITH &&, daterange(appointed_on, ended_on, '[)'::text) WITH &&);

COMMENT ON CONSTRAINT posts_apart ON registry.posts IS '同一人员在同一企业的同类任职期间重叠 / The person holds the same kind of post at the company twice at a time';

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

ALTER TABLE ONLY registry.rule_settings
    ADD CONSTRAINT rule_settings_pkey PRIMARY KEY (id);

ALTER TABLE ONLY registry.rule_settings
    ADD CONSTRAINT rule_settings_unique UNIQUE (rule, year_from);

COMMENT ON CONSTRAINT rule_settings_unique ON registry.rule_settings IS '该规则自该年度起的设置已登记 / This rule already has a setting from that year on';

ALTER TABLE ONLY registry.school_names
    ADD CONSTRAINT school_names_apart EXCLUDE USING gist (int8range(school_id, school_id, '[]'::text) WITH &&, daterange(used_from, used_until, '[)'::text) WITH &&) WHERE (((used_from IS NOT NULL) AND (used_until IS NOT NULL)));

COMMENT ON CONSTRAINT school_names_apart ON registry.school_names IS '同一院校的曾用名期间重叠 / The times of two names of the school overlap';

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

ALTER TABLE ONLY registry.training_levels
    ADD CONSTRAINT training_levels_pkey PRIMARY KEY (id);

ALTER TABLE ONLY registry.training_levels
    ADD CONSTRAINT training_levels_unique UNIQUE (level);

COMMENT ON CONSTRAINT training_levels_unique ON registry.training_levels IS '该培养层次已登记 / This training level is already registered';

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

CREATE INDEX company_codes_ended_by ON history.company_codes USING btree (ended_by);

CREATE INDEX company_codes_id ON history.company_codes USING btree (id);

CREATE INDEX company_names_ended_by ON history.company_names USING btree (ended_by);

CREATE INDEX company_names_id ON history.company_names USING btree (id);

CREATE INDEX courses_ended_by ON history.courses USING btree (ended_by);

CREATE INDEX courses_id ON history.courses USING btree (id);

CREATE INDEX demands_ended_by ON history.demands USING btree (ended_by);

CREATE INDEX demands_id ON history.demands USING btree (id);

CREATE INDEX distinct_records_ended_by ON history.distinct_records USING btree (ended_by);

CREATE INDEX distinct_records_id ON history.distinct_records USING btree (id);

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

CREATE INDEX match_weights_ended_by ON history.match_weights USING btree (ended_by);

CREATE INDEX match_weights_id ON history.match_weights USING btree (id);

CREATE INDEX meetings_ended_by ON history.meetings USING btree (ended_by);

CREATE INDEX meetings_id ON history.meetings USING btree (id);

CREATE INDEX members_ended_by ON history.members USING btree (ended_by);

CREATE INDEX members_id ON history.members USING btree (id);

CREATE INDEX nation_names_ended_by ON history.nation_names USING btree (ended_by);

CREATE INDEX nation_names_id ON history.nation_names USING btree (id);

CREATE INDEX nations_ended_by ON history.nations USING btree (ended_by);

CREATE INDEX nations_id ON history.nations USING btree (id);

CREATE INDEX occupations_ended_by ON history.occupations USING btree (ended_by);

CREATE INDEX occupations_id ON history.occupations USING btree (id);

CREATE INDEX performances_ended_by ON history.performances USING btree (ended_by);

CREATE INDEX performances_id ON history.performances USING btree (id);

CREATE INDEX person_aliases_ended_by ON history.person_aliases USING btree (ended_by);

CREATE INDEX person_aliases_id ON history.person_aliases USING btree (id);

CREATE INDEX persons_ended_by ON history.persons USING btree (ended_by);

CREATE INDEX persons_id ON history.persons USING btree (id);

CREATE INDEX posts_ended_by ON history.posts USING btree (ended_by);

CREATE INDEX posts_id ON history.posts USING btree (id);

CREATE INDEX recognitions_ended_by ON history.recognitions USING btree (ended_by);

CREATE INDEX recognitions_id ON history.recognitions USING btree (id);

CREATE INDEX returns_ended_by ON history.returns USING btree (ended_by);

CREATE INDEX returns_id ON history.returns USING btree (id);

CREATE INDEX rule_settings_ended_by ON history.rule_settings USING btree (ended_by);

CREATE INDEX rule_settings_id ON history.rule_settings USING btree (id);

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

CREATE INDEX training_levels_ended_by ON history.training_levels USING btree (ended_by);

CREATE INDEX training_levels_id ON history.training_levels USING btree (id);

CREATE INDEX trainings_ended_by ON history.trainings USING btree (ended_by);

CREATE INDEX trainings_id ON history.trainings USING btree (id);

CREATE INDEX transitions_ended_by ON history.transitions USING btree (ended_by);

CREATE INDEX transitions_id ON history.transitions USING btree (id);

CREATE INDEX agreement_companies_company ON registry.agreement_companies USING btree (company_id);

CREATE INDEX agreement_majors_major ON registry.agreement_majors USING btree (major_id);

CREATE INDEX agreement_schools_school ON registry.agreement_schools USING btree (school_id);

CREATE INDEX attendances_company ON registry.attendances USING btree (company_id);

CREATE INDEX attendances_person ON registry.attendances USING btree (person_id);

CREATE INDEX certificates_number ON registry.certificates USING btree (number text_pattern_ops);

CREATE INDEX certificates_occupation ON registry.certificates USING btree (occupation, issued_on);

CREATE INDEX certificates_person ON registry.certificates USING btree (person_id);

CREATE INDEX certificates_school ON registry.certificates USING btree (school_id);

CREATE INDEX certificates_station ON registry.certificates USING btree (station_id);

CREATE INDEX change_files_export_id ON registry.change_files USING btree (export_id);

CREATE INDEX change_files_sha256 ON registry.change_files USING btree (sha256);

CREATE INDEX changes_made_at ON registry.changes USING btree (made_at);

CREATE INDEX committees_school ON registry.committees USING btree (school_id);

CREATE INDEX companies_name ON registry.companies USING btree (name);

CREATE INDEX company_codes_company ON registry.company_codes USING btree (company_id);

CREATE INDEX company_names_name ON registry.company_names USING btree (name);

CREATE INDEX courses_company ON registry.courses USING btree (company_id);

CREATE INDEX courses_major ON registry.courses USING btree (major_id);

CREATE INDEX demands_occupation ON registry.demands USING btree (occupation);

CREATE INDEX demands_town ON registry.demands USING btree (town_id);

CREATE INDEX disclosures_person ON registry.disclosures USING btree (person_id);

CREATE INDEX graduates_diploma_no ON registry.graduates USING btree (diploma_no text_pattern_ops);

CREATE INDEX graduates_employer ON registry.graduates USING btree (employer_id);

CREATE INDEX han_forms_simplified ON registry.han_forms USING btree (simplified);

CREATE INDEX industries_code ON registry.industries USING btree (code);

CREATE INDEX major_industries_industry ON registry.major_industries USING btree (industry_id);

CREATE INDEX major_occupations_occupation ON registry.major_occupations USING btree (occupation_id);

CREATE INDEX majors_catalogue ON registry.majors USING btree (catalogue_id);

CREATE INDEX members_company ON registry.members USING btree (company_id);

CREATE INDEX nation_names_nation ON registry.nation_names USING btree (nation_id);

CREATE INDEX person_aliases_person ON registry.person_aliases USING btree (person_id);

CREATE INDEX persons_given_initials ON registry.persons USING btree (registry.initials(substr(name, 2)) text_pattern_ops);

CREATE INDEX persons_given_name ON registry.persons USING btree (substr(name, 2) text_pattern_ops);

CREATE INDEX persons_initials ON registry.persons USING btree (registry.initials(name) text_pattern_ops);

CREATE INDEX persons_long_name ON registry.persons USING btree (name) WHERE (char_length(name) > 4);

CREATE INDEX persons_name ON registry.persons USING btree (name text_pattern_ops);

CREATE INDEX persons_third_character ON registry.persons USING btree (substr(name, 3) text_pattern_ops);

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

CREATE INDEX students_student_no ON registry.students USING btree (student_no text_pattern_ops);

CREATE INDEX trainings_school ON registry.trainings USING btree (school_id);

CREATE INDEX trainings_station ON registry.trainings USING btree (station_id);

CREATE INDEX trainings_town ON registry.trainings USING btree (town_id);

CREATE TRIGGER refuse_forgetting BEFORE DELETE OR TRUNCATE ON history.agreement_companies FOR EACH STATEMENT EXECUTE FUNCTION registry.refuse_forgetting();

CREATE TRIGGER refuse_forgetting BEFORE DELETE OR TRUNCATE ON history.agreement_majors FOR EACH STATEMENT EXECUTE FUNCTION registry.refuse_forgetting();

CREATE TRIGGER refuse_forgetting BEFORE DELETE OR TRUNCATE ON history.agreement_schools FOR EACH STATEMENT EXECUTE FUNCTION registry.refuse_forgetting();

CREATE TRIGGER refuse_forgetting BEFORE DELETE OR TRUNCATE ON history.agreements FOR EACH STATEMENT EXECUTE FUNCTION registry.refuse_forgetting();

CREATE TRIGGER refuse_forgetting BEFORE DELETE OR TRUNCATE ON history.assessments FOR EACH STATEMENT EXECUTE FUNCTION registry.refuse_forgetting();

CREATE TRIGGER refuse_forgetting BEFORE DELETE OR TRUNCATE ON history.attendances FOR EACH STATEMENT EXECUTE FUNCTION registry.refuse_forgetting();

CREATE TRIGGER refuse_forgetting BEFORE DELETE OR TRUNCATE ON history.catalogue_entries FOR EACH STATEMENT EXECUTE FUNCTION registry.refuse_forgetting();

CREATE TRIGGER refuse_forgetting BEFORE DELETE OR TRUNCATE ON history.certificates FOR EACH STATEMENT EXECUTE FUNCTION registry.refuse_forgetting();

CREATE TRIGGER refuse_forgetting BEFORE DELETE OR TRUNCATE ON history.committees FOR EACH STATEMENT EXECUTE FUNCTION registry.refuse_forgetting();

CREATE TRIGGER refuse_forgetting BEFORE DELETE OR TRUNCATE ON history.companies FOR EACH STATEMENT EXECUTE FUNCTION registry.refuse_forgetting();

CREATE TRIGGER refuse_forgetting BEFORE DELETE OR TRUNCATE ON history.company_codes FOR EACH STATEMENT EXECUTE FUNCTION registry.refuse_forgetting();

CREATE TRIGGER refuse_forgetting BEFORE DELETE OR TRUNCATE ON history.company_names FOR EACH STATEMENT EXECUTE FUNCTION registry.refuse_forgetting();

CREATE TRIGGER refuse_forgetting BEFORE DELETE OR TRUNCATE ON history.courses FOR EACH STATEMENT EXECUTE FUNCTION registry.refuse_forgetting();

CREATE TRIGGER refuse_forgetting BEFORE DELETE OR TRUNCATE ON history.demands FOR EACH STATEMENT EXECUTE FUNCTION registry.refuse_forgetting();

CREATE TRIGGER refuse_forgetting BEFORE DELETE OR TRUNCATE ON history.distinct_records FOR EACH STATEMENT EXECUTE FUNCTION registry.refuse_forgetting();

CREATE TRIGGER refuse_forgetting BEFORE DELETE OR TRUNCATE ON history.division_names FOR EACH STATEMENT EXECUTE FUNCTION registry.refuse_forgetting();

CREATE TRIGGER refuse_forgetting BEFORE DELETE OR TRUNCATE ON history.divisions FOR EACH STATEMENT EXECUTE FUNCTION registry.refuse_forgetting();

CREATE TRIGGER refuse_forgetting BEFORE DELETE OR TRUNCATE ON history.graduates FOR EACH STATEMENT EXECUTE FUNCTION registry.refuse_forgetting();

CREATE TRIGGER refuse_forgetting BEFORE DELETE OR TRUNCATE ON history.industries FOR EACH STATEMENT EXECUTE FUNCTION registry.refuse_forgetting();

CREATE TRIGGER refuse_forgetting BEFORE DELETE OR TRUNCATE ON history.major_industries FOR EACH STATEMENT EXECUTE FUNCTION registry.refuse_forgetting();

CREATE TRIGGER refuse_forgetting BEFORE DELETE OR TRUNCATE ON history.major_occupations FOR EACH STATEMENT EXECUTE FUNCTION registry.refuse_forgetting();

CREATE TRIGGER refuse_forgetting BEFORE DELETE OR TRUNCATE ON history.majors FOR EACH STATEMENT EXECUTE FUNCTION registry.refuse_forgetting();

CREATE TRIGGER refuse_forgetting BEFORE DELETE OR TRUNCATE ON history.match_weights FOR EACH STATEMENT EXECUTE FUNCTION registry.refuse_forgetting();

CREATE TRIGGER refuse_forgetting BEFORE DELETE OR TRUNCATE ON history.meetings FOR EACH STATEMENT EXECUTE FUNCTION registry.refuse_forgetting();

CREATE TRIGGER refuse_forgetting BEFORE DELETE OR TRUNCATE ON history.members FOR EACH STATEMENT EXECUTE FUNCTION registry.refuse_forgetting();

CREATE TRIGGER refuse_forgetting BEFORE DELETE OR TRUNCATE ON history.nation_names FOR EACH STATEMENT EXECUTE FUNCTION registry.refuse_forgetting();

CREATE TRIGGER refuse_forgetting BEFORE DELETE OR TRUNCATE ON history.nations FOR EACH STATEMENT EXECUTE FUNCTION registry.refuse_forgetting();

CREATE TRIGGER refuse_forgetting BEFORE DELETE OR TRUNCATE ON history.occupations FOR EACH STATEMENT EXECUTE FUNCTION registry.refuse_forgetting();

CREATE TRIGGER refuse_forgetting BEFORE DELETE OR TRUNCATE ON history.performances FOR EACH STATEMENT EXECUTE FUNCTION registry.refuse_forgetting();

CREATE TRIGGER refuse_forgetting BEFORE DELETE OR TRUNCATE ON history.person_aliases FOR EACH STATEMENT EXECUTE FUNCTION registry.refuse_forgetting();

CREATE TRIGGER refuse_forgetting BEFORE DELETE OR TRUNCATE ON history.persons FOR EACH STATEMENT EXECUTE FUNCTION registry.refuse_forgetting();

CREATE TRIGGER refuse_forgetting BEFORE DELETE OR TRUNCATE ON history.posts FOR EACH STATEMENT EXECUTE FUNCTION registry.refuse_forgetting();

CREATE TRIGGER refuse_forgetting BEFORE DELETE OR TRUNCATE ON history.recognitions FOR EACH STATEMENT EXECUTE FUNCTION registry.refuse_forgetting();

CREATE TRIGGER refuse_forgetting BEFORE DELETE OR TRUNCATE ON history.returns FOR EACH STATEMENT EXECUTE FUNCTION registry.refuse_forgetting();

CREATE TRIGGER refuse_forgetting BEFORE DELETE OR TRUNCATE ON history.rule_settings FOR EACH STATEMENT EXECUTE FUNCTION registry.refuse_forgetting();

CREATE TRIGGER refuse_forgetting BEFORE DELETE OR TRUNCATE ON history.school_names FOR EACH STATEMENT EXECUTE FUNCTION registry.refuse_forgetting();

CREATE TRIGGER refuse_forgetting BEFORE DELETE OR TRUNCATE ON history.school_tiers FOR EACH STATEMENT EXECUTE FUNCTION registry.refuse_forgetting();

CREATE TRIGGER refuse_forgetting BEFORE DELETE OR TRUNCATE ON history.schools FOR EACH STATEMENT EXECUTE FUNCTION registry.refuse_forgetting();

CREATE TRIGGER refuse_forgetting BEFORE DELETE OR TRUNCATE ON history.station_schools FOR EACH STATEMENT EXECUTE FUNCTION registry.refuse_forgetting();

CREATE TRIGGER refuse_forgetting BEFORE DELETE OR TRUNCATE ON history.station_steps FOR EACH STATEMENT EXECUTE FUNCTION registry.refuse_forgetting();

CREATE TRIGGER refuse_forgetting BEFORE DELETE OR TRUNCATE ON history.station_training_bodies FOR EACH STATEMENT EXECUTE FUNCTION registry.refuse_forgetting();

CREATE TRIGGER refuse_forgetting BEFORE DELETE OR TRUNCATE ON history.stations FOR EACH STATEMENT EXECUTE FUNCTION registry.refuse_forgetting();

CREATE TRIGGER refuse_forgetting BEFORE DELETE OR TRUNCATE ON history.student_events FOR EACH STATEMENT EXECUTE FUNCTION registry.refuse_forgetting();

CREATE TRIGGER refuse_forgetting BEFORE DELETE OR TRUNCATE ON history.students FOR EACH STATEMENT EXECUTE FUNCTION registry.refuse_forgetting();

CREATE TRIGGER refuse_forgetting BEFORE DELETE OR TRUNCATE ON history.training_levels FOR EACH STATEMENT EXECUTE FUNCTION registry.refuse_forgetting();

CREATE TRIGGER refuse_forgetting BEFORE DELETE OR TRUNCATE ON history.trainings FOR EACH STATEMENT EXECUTE FUNCTION registry.refuse_forgetting();

CREATE TRIGGER refuse_forgetting BEFORE DELETE OR TRUNCATE ON history.transitions FOR EACH STATEMENT EXECUTE FUNCTION registry.refuse_forgetting();

CREATE CONSTRAINT TRIGGER agreements_renewals_end AFTER INSERT OR UPDATE OF renews_id ON registry.agreements NOT DEFERRABLE INITIALLY IMMEDIATE FOR EACH ROW WHEN ((new.renews_id IS NOT NULL)) EXECUTE FUNCTION registry.check_chain('renews_id');

CREATE TRIGGER begin_anew BEFORE UPDATE OF status ON registry.stations FOR EACH ROW WHEN (((old.status = ANY (ARRAY['revoked'::text, 'withdrawn'::text, 'dissolved'::text])) AND (new.status <> ALL (ARRAY['revoked'::text, 'withdrawn'::text, 'dissolved'::text])) AND (NOT (new.ended_on IS DISTINCT FROM old.ended_on)) AND (NOT registry.is_reverting()))) EXECUTE FUNCTION registry.begin_anew();

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

CREATE TRIGGER begin_change BEFORE INSERT OR DELETE OR UPDATE ON registry.company_codes FOR EACH STATEMENT EXECUTE FUNCTION registry.begin_change();

CREATE TRIGGER begin_change BEFORE INSERT OR DELETE OR UPDATE ON registry.company_names FOR EACH STATEMENT EXECUTE FUNCTION registry.begin_change();

CREATE TRIGGER begin_change BEFORE INSERT OR DELETE OR UPDATE ON registry.courses FOR EACH STATEMENT EXECUTE FUNCTION registry.begin_change();

CREATE TRIGGER begin_change BEFORE INSERT OR DELETE OR UPDATE ON registry.demands FOR EACH STATEMENT EXECUTE FUNCTION registry.begin_change();

CREATE TRIGGER begin_change BEFORE INSERT OR DELETE OR UPDATE ON registry.distinct_records FOR EACH STATEMENT EXECUTE FUNCTION registry.begin_change();

CREATE TRIGGER begin_change BEFORE INSERT OR DELETE OR UPDATE ON registry.division_names FOR EACH STATEMENT EXECUTE FUNCTION registry.begin_change();

CREATE TRIGGER begin_change BEFORE INSERT OR DELETE OR UPDATE ON registry.divisions FOR EACH STATEMENT EXECUTE FUNCTION registry.begin_change();

CREATE TRIGGER begin_change BEFORE INSERT OR DELETE OR UPDATE ON registry.graduates FOR EACH STATEMENT EXECUTE FUNCTION registry.begin_change();

CREATE TRIGGER begin_change BEFORE INSERT OR DELETE OR UPDATE ON registry.industries FOR EACH STATEMENT EXECUTE FUNCTION registry.begin_change();

CREATE TRIGGER begin_change BEFORE INSERT OR DELETE OR UPDATE ON registry.major_industries FOR EACH STATEMENT EXECUTE FUNCTION registry.begin_change();

CREATE TRIGGER begin_change BEFORE INSERT OR DELETE OR UPDATE ON registry.major_occupations FOR EACH STATEMENT EXECUTE FUNCTION registry.begin_change();

CREATE TRIGGER begin_change BEFORE INSERT OR DELETE OR UPDATE ON registry.majors FOR EACH STATEMENT EXECUTE FUNCTION registry.begin_change();

CREATE TRIGGER begin_change BEFORE INSERT OR DELETE OR UPDATE ON registry.match_weights FOR EACH STATEMENT EXECUTE FUNCTION registry.begin_change();

CREATE TRIGGER begin_change BEFORE INSERT OR DELETE OR UPDATE ON registry.meetings FOR EACH STATEMENT EXECUTE FUNCTION registry.begin_change();

CREATE TRIGGER begin_change BEFORE INSERT OR DELETE OR UPDATE ON registry.members FOR EACH STATEMENT EXECUTE FUNCTION registry.begin_change();

CREATE TRIGGER begin_change BEFORE INSERT OR DELETE OR UPDATE ON registry.nation_names FOR EACH STATEMENT EXECUTE FUNCTION registry.begin_change();

CREATE TRIGGER begin_change BEFORE INSERT OR DELETE OR UPDATE ON registry.nations FOR EACH STATEMENT EXECUTE FUNCTION registry.begin_change();

CREATE TRIGGER begin_change BEFORE INSERT OR DELETE OR UPDATE ON registry.occupations FOR EACH STATEMENT EXECUTE FUNCTION registry.begin_change();

CREATE TRIGGER begin_change BEFORE INSERT OR DELETE OR UPDATE ON registry.performances FOR EACH STATEMENT EXECUTE FUNCTION registry.begin_change();

CREATE TRIGGER begin_change BEFORE INSERT OR DELETE OR UPDATE ON registry.person_aliases FOR EACH STATEMENT EXECUTE FUNCTION registry.begin_change();

CREATE TRIGGER begin_change BEFORE INSERT OR DELETE OR UPDATE ON registry.persons FOR EACH STATEMENT WHEN ((NOT registry.is_resealing())) EXECUTE FUNCTION registry.begin_change();

CREATE TRIGGER begin_change BEFORE INSERT OR DELETE OR UPDATE ON registry.posts FOR EACH STATEMENT EXECUTE FUNCTION registry.begin_change();

CREATE TRIGGER begin_change BEFORE INSERT OR DELETE OR UPDATE ON registry.recognitions FOR EACH STATEMENT EXECUTE FUNCTION registry.begin_change();

CREATE TRIGGER begin_change BEFORE INSERT OR DELETE OR UPDATE ON registry.returns FOR EACH STATEMENT EXECUTE FUNCTION registry.begin_change();

CREATE TRIGGER begin_change BEFORE INSERT OR DELETE OR UPDATE ON registry.rule_settings FOR EACH STATEMENT EXECUTE FUNCTION registry.begin_change();

CREATE TRIGGER begin_change BEFORE INSERT OR DELETE OR UPDATE ON registry.school_names FOR EACH STATEMENT EXECUTE FUNCTION registry.begin_change();

CREATE TRIGGER begin_change BEFORE INSERT OR DELETE OR UPDATE ON registry.school_tiers FOR EACH STATEMENT EXECUTE FUNCTION registry.begin_change();

CREATE TRIGGER begin_change BEFORE INSERT OR DELETE OR UPDATE ON registry.schools FOR EACH STATEMENT EXECUTE FUNCTION registry.begin_change();

CREATE TRIGGER begin_change BEFORE INSERT OR DELETE OR UPDATE ON registry.station_schools FOR EACH STATEMENT EXECUTE FUNCTION registry.begin_change();

CREATE TRIGGER begin_change BEFORE INSERT OR DELETE OR UPDATE ON registry.station_steps FOR EACH STATEMENT EXECUTE FUNCTION registry.begin_change();

CREATE TRIGGER begin_change BEFORE INSERT OR DELETE OR UPDATE ON registry.station_training_bodies FOR EACH STATEMENT EXECUTE FUNCTION registry.begin_change();

CREATE TRIGGER begin_change BEFORE INSERT OR DELETE OR UPDATE ON registry.stations FOR EACH STATEMENT EXECUTE FUNCTION registry.begin_change();

CREATE TRIGGER begin_change BEFORE INSERT OR DELETE OR UPDATE ON registry.student_events FOR EACH STATEMENT EXECUTE FUNCTION registry.begin_change();

CREATE TRIGGER begin_change BEFORE INSERT OR DELETE OR UPDATE ON registry.students FOR EACH STATEMENT EXECUTE FUNCTION registry.begin_change();

CREATE TRIGGER begin_change BEFORE INSERT OR DELETE OR UPDATE ON registry.training_levels FOR EACH STATEMENT EXECUTE FUNCTION registry.begin_change();

CREATE TRIGGER begin_change BEFORE INSERT OR DELETE OR UPDATE ON registry.trainings FOR EACH STATEMENT EXECUTE FUNCTION registry.begin_change();

CREATE TRIGGER begin_change BEFORE INSERT OR DELETE OR UPDATE ON registry.transitions FOR EACH STATEMENT EXECUTE FUNCTION registry.begin_change();

CREATE TRIGGER begin_station AFTER INSERT ON registry.stations REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT WHEN ((current_setting('skillreg.source'::text, true) IS DISTINCT FROM 'revert'::text)) EXECUTE FUNCTION registry.begin_station();

CREATE TRIGGER check_restored AFTER UPDATE OF status ON registry.stations FOR EACH ROW WHEN (((old.status <> new.status) AND registry.is_reverting())) EXECUTE FUNCTION registry.check_restored_station();

CREATE CONSTRAINT TRIGGER divisions_succession_ends AFTER INSERT OR UPDATE OF successor_id ON registry.divisions NOT DEFERRABLE INITIALLY IMMEDIATE FOR EACH ROW WHEN ((new.successor_id IS NOT NULL)) EXECUTE FUNCTION registry.check_chain('successor_id');

CREATE TRIGGER follow_added AFTER INSERT ON registry.school_tiers REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT WHEN (((pg_trigger_depth() = 0) AND (NOT registry.is_reverting()))) EXECUTE FUNCTION registry.follow_school_periods();

CREATE TRIGGER follow_added AFTER INSERT ON registry.student_events REFERENCING NEW TABLE AS moved FOR EACH STATEMENT WHEN ((NOT registry.is_reverting())) EXECUTE FUNCTION registry.follow_student_events();

CREATE TRIGGER follow_added AFTER INSERT ON registry.transitions REFERENCING NEW TABLE AS moved FOR EACH STATEMENT WHEN (((pg_trigger_depth() = 0) AND (current_setting('skillreg.source'::text, true) IS DISTINCT FROM 'revert'::text))) EXECUTE FUNCTION registry.follow_transitions();

CREATE TRIGGER follow_changed AFTER UPDATE ON registry.school_tiers REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT WHEN (((pg_trigger_depth() = 0) AND (NOT registry.is_reverting()))) EXECUTE FUNCTION registry.follow_school_periods();

CREATE TRIGGER follow_changed AFTER UPDATE ON registry.transitions REFERENCING NEW TABLE AS moved FOR EACH STATEMENT WHEN (((pg_trigger_depth() = 0) AND (current_setting('skillreg.source'::text, true) IS DISTINCT FROM 'revert'::text))) EXECUTE FUNCTION registry.follow_transitions();

CREATE TRIGGER follow_changed_from AFTER UPDATE ON registry.student_events REFERENCING OLD TABLE AS moved FOR EACH STATEMENT WHEN ((NOT registry.is_reverting())) EXECUTE FUNCTION registry.follow_student_events();

CREATE TRIGGER follow_changed_to AFTER UPDATE ON registry.student_events REFERENCING NEW TABLE AS moved FOR EACH STATEMENT WHEN ((NOT registry.is_reverting())) EXECUTE FUNCTION registry.follow_student_events();

CREATE TRIGGER follow_removed AFTER DELETE ON registry.student_events REFERENCING OLD TABLE AS moved FOR EACH STATEMENT WHEN ((NOT registry.is_reverting())) EXECUTE FUNCTION registry.follow_student_events();

CREATE TRIGGER follow_removed AFTER DELETE ON registry.transitions REFERENCING OLD TABLE AS moved FOR EACH STATEMENT WHEN (((pg_trigger_depth() = 0) AND (current_setting('skillreg.source'::text, true) IS DISTINCT FROM 'revert'::text))) EXECUTE FUNCTION registry.follow_transitions();

CREATE CONSTRAINT TRIGGER graduates_possible AFTER INSERT OR UPDATE OF student_id, graduated_on ON registry.graduates NOT DEFERRABLE INITIALLY IMMEDIATE FOR EACH ROW EXECUTE FUNCTION registry.check_studies();

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

CREATE TRIGGER keep_deleted AFTER DELETE ON registry.company_codes REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION registry.keep_history();

CREATE TRIGGER keep_deleted AFTER DELETE ON registry.company_names REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION registry.keep_history();

CREATE TRIGGER keep_deleted AFTER DELETE ON registry.courses REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION registry.keep_history();

CREATE TRIGGER keep_deleted AFTER DELETE ON registry.demands REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION registry.keep_history();

CREATE TRIGGER keep_deleted AFTER DELETE ON registry.distinct_records REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION registry.keep_history();

CREATE TRIGGER keep_deleted AFTER DELETE ON registry.division_names REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION registry.keep_history();

CREATE TRIGGER keep_deleted AFTER DELETE ON registry.divisions REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION registry.keep_history();

CREATE TRIGGER keep_deleted AFTER DELETE ON registry.graduates REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION registry.keep_history();

CREATE TRIGGER keep_deleted AFTER DELETE ON registry.industries REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION registry.keep_history();

CREATE TRIGGER keep_deleted AFTER DELETE ON registry.major_industries REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION registry.keep_history();

CREATE TRIGGER keep_deleted AFTER DELETE ON registry.major_occupations REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION registry.keep_history();

CREATE TRIGGER keep_deleted AFTER DELETE ON registry.majors REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION registry.keep_history();

CREATE TRIGGER keep_deleted AFTER DELETE ON registry.match_weights REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION registry.keep_history();

CREATE TRIGGER keep_deleted AFTER DELETE ON registry.meetings REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION registry.keep_history();

CREATE TRIGGER keep_deleted AFTER DELETE ON registry.members REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION registry.keep_history();

CREATE TRIGGER keep_deleted AFTER DELETE ON registry.nation_names REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION registry.keep_history();

CREATE TRIGGER keep_deleted AFTER DELETE ON registry.nations REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION registry.keep_history();

CREATE TRIGGER keep_deleted AFTER DELETE ON registry.occupations REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION registry.keep_history();

CREATE TRIGGER keep_deleted AFTER DELETE ON registry.performances REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION registry.keep_history();

CREATE TRIGGER keep_deleted AFTER DELETE ON registry.person_aliases REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION registry.keep_history();

CREATE TRIGGER keep_deleted AFTER DELETE ON registry.persons REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION registry.keep_history();

CREATE TRIGGER keep_deleted AFTER DELETE ON registry.posts REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION registry.keep_history();

CREATE TRIGGER keep_deleted AFTER DELETE ON registry.recognitions REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION registry.keep_history();

CREATE TRIGGER keep_deleted AFTER DELETE ON registry.returns REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION registry.keep_history();

CREATE TRIGGER keep_deleted AFTER DELETE ON registry.rule_settings REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION registry.keep_history();

CREATE TRIGGER keep_deleted AFTER DELETE ON registry.school_names REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION registry.keep_history();

CREATE TRIGGER keep_deleted AFTER DELETE ON registry.school_tiers REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION registry.keep_history();

CREATE TRIGGER keep_deleted AFTER DELETE ON registry.schools REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION registry.keep_history();

CREATE TRIGGER keep_deleted AFTER DELETE ON registry.station_schools REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION registry.keep_history();

CREATE TRIGGER keep_deleted AFTER DELETE ON registry.station_steps REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION registry.keep_history();

CREATE TRIGGER keep_deleted AFTER DELETE ON registry.station_training_bodies REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION registry.keep_history();

CREATE TRIGGER keep_deleted AFTER DELETE ON registry.stations REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION registry.keep_history();

CREATE TRIGGER keep_deleted AFTER DELETE ON registry.student_events REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION registry.keep_history();

CREATE TRIGGER keep_deleted AFTER DELETE ON registry.students REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION registry.keep_history();

CREATE TRIGGER keep_deleted AFTER DELETE ON registry.training_levels REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION registry.keep_history();

CREATE TRIGGER keep_deleted AFTER DELETE ON registry.trainings REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION registry.keep_history();

CREATE TRIGGER keep_deleted AFTER DELETE ON registry.transitions REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION registry.keep_history();

CREATE TRIGGER keep_name AFTER UPDATE OF name ON registry.companies FOR EACH ROW WHEN ((old.name <> new.name)) EXECUTE FUNCTION registry.keep_company_name();

CREATE TRIGGER keep_name AFTER UPDATE OF name ON registry.nations FOR EACH ROW WHEN (((old.name <> new.name) AND (NOT registry.is_reverting()))) EXECUTE FUNCTION registry.keep_nation_name();

CREATE TRIGGER keep_name AFTER UPDATE OF name ON registry.schools FOR EACH ROW WHEN ((old.name <> new.name)) EXECUTE FUNCTION registry.keep_school_name();

CREATE TRIGGER keep_period AFTER UPDATE OF tier, sponsor ON registry.schools FOR EACH ROW WHEN ((((old.tier IS DISTINCT FROM new.tier) OR (old.sponsor IS DISTINCT FROM new.sponsor)) AND (pg_trigger_depth() = 0) AND (NOT registry.is_reverting()))) EXECUTE FUNCTION registry.keep_school_period();

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

CREATE TRIGGER keep_updated AFTER UPDATE ON registry.company_codes REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION registry.keep_history();

CREATE TRIGGER keep_updated AFTER UPDATE ON registry.company_names REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION registry.keep_history();

CREATE TRIGGER keep_updated AFTER UPDATE ON registry.courses REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION registry.keep_history();

CREATE TRIGGER keep_updated AFTER UPDATE ON registry.demands REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION registry.keep_history();

CREATE TRIGGER keep_updated AFTER UPDATE ON registry.distinct_records REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION registry.keep_history();

CREATE TRIGGER keep_updated AFTER UPDATE ON registry.division_names REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION registry.keep_history();

CREATE TRIGGER keep_updated AFTER UPDATE ON registry.divisions REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION registry.keep_history();

CREATE TRIGGER keep_updated AFTER UPDATE ON registry.graduates REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION registry.keep_history();

CREATE TRIGGER keep_updated AFTER UPDATE ON registry.industries REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION registry.keep_history();

CREATE TRIGGER keep_updated AFTER UPDATE ON registry.major_industries REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION registry.keep_history();

CREATE TRIGGER keep_updated AFTER UPDATE ON registry.major_occupations REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION registry.keep_history();

CREATE TRIGGER keep_updated AFTER UPDATE ON registry.majors REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION registry.keep_history();

CREATE TRIGGER keep_updated AFTER UPDATE ON registry.match_weights REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION registry.keep_history();

CREATE TRIGGER keep_updated AFTER UPDATE ON registry.meetings REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION registry.keep_history();

CREATE TRIGGER keep_updated AFTER UPDATE ON registry.members REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION registry.keep_history();

CREATE TRIGGER keep_updated AFTER UPDATE ON registry.nation_names REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION registry.keep_history();

CREATE TRIGGER keep_updated AFTER UPDATE ON registry.nations REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION registry.keep_history();

CREATE TRIGGER keep_updated AFTER UPDATE ON registry.occupations REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION registry.keep_history();

CREATE TRIGGER keep_updated AFTER UPDATE ON registry.performances REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION registry.keep_history();

CREATE TRIGGER keep_updated AFTER UPDATE ON registry.person_aliases REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION registry.keep_history();

CREATE TRIGGER keep_updated AFTER UPDATE ON registry.persons REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT WHEN ((NOT registry.is_resealing())) EXECUTE FUNCTION registry.keep_history();

CREATE TRIGGER keep_updated AFTER UPDATE ON registry.posts REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION registry.keep_history();

CREATE TRIGGER keep_updated AFTER UPDATE ON registry.recognitions REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION registry.keep_history();

CREATE TRIGGER keep_updated AFTER UPDATE ON registry.returns REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION registry.keep_history();

CREATE TRIGGER keep_updated AFTER UPDATE ON registry.rule_settings REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION registry.keep_history();

CREATE TRIGGER keep_updated AFTER UPDATE ON registry.school_names REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION registry.keep_history();

CREATE TRIGGER keep_updated AFTER UPDATE ON registry.school_tiers REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION registry.keep_history();

CREATE TRIGGER keep_updated AFTER UPDATE ON registry.schools REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION registry.keep_history();

CREATE TRIGGER keep_updated AFTER UPDATE ON registry.station_schools REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION registry.keep_history();

CREATE TRIGGER keep_updated AFTER UPDATE ON registry.station_steps REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION registry.keep_history();

CREATE TRIGGER keep_updated AFTER UPDATE ON registry.station_training_bodies REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION registry.keep_history();

CREATE TRIGGER keep_updated AFTER UPDATE ON registry.stations REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION registry.keep_history();

CREATE TRIGGER keep_updated AFTER UPDATE ON registry.student_events REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION registry.keep_history();

CREATE TRIGGER keep_updated AFTER UPDATE ON registry.students REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION registry.keep_history();

CREATE TRIGGER keep_updated AFTER UPDATE ON registry.training_levels REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION registry.keep_history();

CREATE TRIGGER keep_updated AFTER UPDATE ON registry.trainings REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION registry.keep_history();

CREATE TRIGGER keep_updated AFTER UPDATE ON registry.transitions REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION registry.keep_history();

CREATE CONSTRAINT TRIGGER nation_names_apart AFTER INSERT OR UPDATE OF name ON registry.nation_names NOT DEFERRABLE INITIALLY IMMEDIATE FOR EACH ROW WHEN ((pg_trigger_depth() = 0)) EXECUTE FUNCTION registry.keep_nation_names_apart();

CREATE TRIGGER number BEFORE INSERT ON registry.attendances FOR EACH ROW EXECUTE FUNCTION registry.number_attendances();

CREATE TRIGGER number BEFORE INSERT ON registry.demands FOR EACH ROW EXECUTE FUNCTION registry.number_demands();

CREATE TRIGGER number BEFORE INSERT ON registry.recognitions FOR EACH ROW EXECUTE FUNCTION registry.number_recognitions();

CREATE CONSTRAINT TRIGGER persons_as_numbered AFTER UPDATE OF sex, birth_on, document_kind ON registry.persons NOT DEFERRABLE INITIALLY IMMEDIATE FOR EACH ROW WHEN (((old.document_kind = ANY (ARRAY['resident_id'::text, 'residence_permit'::text])) AND (old.number_sealed IS NOT NULL) AND (new.id = old.id) AND (NOT registry.is_reverting()) AND ((new.document_kind <> old.document_kind) OR ((old.sex <> 'unknown'::text) AND (new.sex IS DISTINCT FROM old.sex)) OR ((old.birth_on IS NOT NULL) AND (new.birth_on IS DISTINCT FROM old.birth_on))))) EXECUTE FUNCTION registry.refuse_other_than_numbered();

CREATE TRIGGER refuse_backdating AFTER INSERT ON registry.agreement_companies REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION registry.refuse_backdating();

CREATE TRIGGER refuse_backdating AFTER INSERT ON registry.agreement_majors REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION registry.refuse_backdating();

CREATE TRIGGER refuse_backdating AFTER INSERT ON registry.agreement_schools REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION registry.refuse_backdating();

CREATE TRIGGER refuse_backdating AFTER INSERT ON registry.agreements REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION registry.refuse_backdating();

CREATE TRIGGER refuse_backdating AFTER INSERT ON registry.assessments REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION registry.refuse_backdating();

CREATE TRIGGER refuse_backdating AFTER INSERT ON registry.attendances REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION registry.refuse_backdating();

CREATE TRIGGER refuse_backdating AFTER INSERT ON registry.catalogue_entries REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION registry.refuse_backdating();

CREATE TRIGGER refuse_backdating AFTER INSERT ON registry.certificates REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION registry.refuse_backdating();

CREATE TRIGGER refuse_backdating AFTER INSERT ON registry.committees REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION registry.refuse_backdating();

CREATE TRIGGER refuse_backdating AFTER INSERT ON registry.companies REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION registry.refuse_backdating();

CREATE TRIGGER refuse_backdating AFTER INSERT ON registry.company_codes REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION registry.refuse_backdating();

CREATE TRIGGER refuse_backdating AFTER INSERT ON registry.company_names REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION registry.refuse_backdating();

CREATE TRIGGER refuse_backdating AFTER INSERT ON registry.courses REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION registry.refuse_backdating();

CREATE TRIGGER refuse_backdating AFTER INSERT ON registry.demands REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION registry.refuse_backdating();

CREATE TRIGGER refuse_backdating AFTER INSERT ON registry.distinct_records REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION registry.refuse_backdating();

CREATE TRIGGER refuse_backdating AFTER INSERT ON registry.division_names REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION registry.refuse_backdating();

CREATE TRIGGER refuse_backdating AFTER INSERT ON registry.divisions REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION registry.refuse_backdating();

CREATE TRIGGER refuse_backdating AFTER INSERT ON registry.graduates REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION registry.refuse_backdating();

CREATE TRIGGER refuse_backdating AFTER INSERT ON registry.industries REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION registry.refuse_backdating();

CREATE TRIGGER refuse_backdating AFTER INSERT ON registry.major_industries REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION registry.refuse_backdating();

CREATE TRIGGER refuse_backdating AFTER INSERT ON registry.major_occupations REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION registry.refuse_backdating();

CREATE TRIGGER refuse_backdating AFTER INSERT ON registry.majors REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION registry.refuse_backdating();

CREATE TRIGGER refuse_backdating AFTER INSERT ON registry.match_weights REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION registry.refuse_backdating();

CREATE TRIGGER refuse_backdating AFTER INSERT ON registry.meetings REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION registry.refuse_backdating();

CREATE TRIGGER refuse_backdating AFTER INSERT ON registry.members REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION registry.refuse_backdating();

CREATE TRIGGER refuse_backdating AFTER INSERT ON registry.nation_names REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION registry.refuse_backdating();

CREATE TRIGGER refuse_backdating AFTER INSERT ON registry.nations REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION registry.refuse_backdating();

CREATE TRIGGER refuse_backdating AFTER INSERT ON registry.occupations REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION registry.refuse_backdating();

CREATE TRIGGER refuse_backdating AFTER INSERT ON registry.performances REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION registry.refuse_backdating();

CREATE TRIGGER refuse_backdating AFTER INSERT ON registry.person_aliases REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION registry.refuse_backdating();

CREATE TRIGGER refuse_backdating AFTER INSERT ON registry.persons REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION registry.refuse_backdating();

CREATE TRIGGER refuse_backdating AFTER INSERT ON registry.posts REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION registry.refuse_backdating();

CREATE TRIGGER refuse_backdating AFTER INSERT ON registry.recognitions REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION registry.refuse_backdating();

CREATE TRIGGER refuse_backdating AFTER INSERT ON registry.returns REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION registry.refuse_backdating();

CREATE TRIGGER refuse_backdating AFTER INSERT ON registry.rule_settings REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION registry.refuse_backdating();

CREATE TRIGGER refuse_backdating AFTER INSERT ON registry.school_names REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION registry.refuse_backdating();

CREATE TRIGGER refuse_backdating AFTER INSERT ON registry.school_tiers REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION registry.refuse_backdating();

CREATE TRIGGER refuse_backdating AFTER INSERT ON registry.schools REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION registry.refuse_backdating();

CREATE TRIGGER refuse_backdating AFTER INSERT ON registry.station_schools REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION registry.refuse_backdating();

CREATE TRIGGER refuse_backdating AFTER INSERT ON registry.station_steps REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION registry.refuse_backdating();

CREATE TRIGGER refuse_backdating AFTER INSERT ON registry.station_training_bodies REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION registry.refuse_backdating();

CREATE TRIGGER refuse_backdating AFTER INSERT ON registry.stations REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION registry.refuse_backdating();

CREATE TRIGGER refuse_backdating AFTER INSERT ON registry.student_events REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION registry.refuse_backdating();

CREATE TRIGGER refuse_backdating AFTER INSERT ON registry.students REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION registry.refuse_backdating();

CREATE TRIGGER refuse_backdating AFTER INSERT ON registry.training_levels REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION registry.refuse_backdating();

CREATE TRIGGER refuse_backdating AFTER INSERT ON registry.trainings REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION registry.refuse_backdating();

CREATE TRIGGER refuse_backdating AFTER INSERT ON registry.transitions REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION registry.refuse_backdating();

CREATE TRIGGER refuse_forgetting BEFORE DELETE OR TRUNCATE ON registry.changes FOR EACH STATEMENT EXECUTE FUNCTION registry.refuse_forgetting();

CREATE TRIGGER refuse_forgetting BEFORE DELETE OR UPDATE OR TRUNCATE ON registry.disclosures FOR EACH STATEMENT EXECUTE FUNCTION registry.refuse_forgetting();

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

CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON registry.company_codes FOR EACH STATEMENT EXECUTE FUNCTION registry.refuse_truncate();

CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON registry.company_names FOR EACH STATEMENT EXECUTE FUNCTION registry.refuse_truncate();

CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON registry.courses FOR EACH STATEMENT EXECUTE FUNCTION registry.refuse_truncate();

CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON registry.demands FOR EACH STATEMENT EXECUTE FUNCTION registry.refuse_truncate();

CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON registry.distinct_records FOR EACH STATEMENT EXECUTE FUNCTION registry.refuse_truncate();

CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON registry.division_names FOR EACH STATEMENT EXECUTE FUNCTION registry.refuse_truncate();

CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON registry.divisions FOR EACH STATEMENT EXECUTE FUNCTION registry.refuse_truncate();

CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON registry.graduates FOR EACH STATEMENT EXECUTE FUNCTION registry.refuse_truncate();

CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON registry.industries FOR EACH STATEMENT EXECUTE FUNCTION registry.refuse_truncate();

CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON registry.major_industries FOR EACH STATEMENT EXECUTE FUNCTION registry.refuse_truncate();

CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON registry.major_occupations FOR EACH STATEMENT EXECUTE FUNCTION registry.refuse_truncate();

CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON registry.majors FOR EACH STATEMENT EXECUTE FUNCTION registry.refuse_truncate();

CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON registry.match_weights FOR EACH STATEMENT EXECUTE FUNCTION registry.refuse_truncate();

CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON registry.meetings FOR EACH STATEMENT EXECUTE FUNCTION registry.refuse_truncate();

CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON registry.members FOR EACH STATEMENT EXECUTE FUNCTION registry.refuse_truncate();

CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON registry.nation_names FOR EACH STATEMENT EXECUTE FUNCTION registry.refuse_truncate();

CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON registry.nations FOR EACH STATEMENT EXECUTE FUNCTION registry.refuse_truncate();

CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON registry.occupations FOR EACH STATEMENT EXECUTE FUNCTION registry.refuse_truncate();

CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON registry.performances FOR EACH STATEMENT EXECUTE FUNCTION registry.refuse_truncate();

CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON registry.person_aliases FOR EACH STATEMENT EXECUTE FUNCTION registry.refuse_truncate();

CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON registry.persons FOR EACH STATEMENT EXECUTE FUNCTION registry.refuse_truncate();

CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON registry.posts FOR EACH STATEMENT EXECUTE FUNCTION registry.refuse_truncate();

CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON registry.recognitions FOR EACH STATEMENT EXECUTE FUNCTION registry.refuse_truncate();

CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON registry.returns FOR EACH STATEMENT EXECUTE FUNCTION registry.refuse_truncate();

CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON registry.rule_settings FOR EACH STATEMENT EXECUTE FUNCTION registry.refuse_truncate();

CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON registry.school_names FOR EACH STATEMENT EXECUTE FUNCTION registry.refuse_truncate();

CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON registry.school_tiers FOR EACH STATEMENT EXECUTE FUNCTION registry.refuse_truncate();

CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON registry.schools FOR EACH STATEMENT EXECUTE FUNCTION registry.refuse_truncate();

CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON registry.station_schools FOR EACH STATEMENT EXECUTE FUNCTION registry.refuse_truncate();

CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON registry.station_steps FOR EACH STATEMENT EXECUTE FUNCTION registry.refuse_truncate();

CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON registry.station_training_bodies FOR EACH STATEMENT EXECUTE FUNCTION registry.refuse_truncate();

CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON registry.stations FOR EACH STATEMENT EXECUTE FUNCTION registry.refuse_truncate();

CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON registry.student_events FOR EACH STATEMENT EXECUTE FUNCTION registry.refuse_truncate();

CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON registry.students FOR EACH STATEMENT EXECUTE FUNCTION registry.refuse_truncate();

CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON registry.training_levels FOR EACH STATEMENT EXECUTE FUNCTION registry.refuse_truncate();

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

CREATE TRIGGER stamp_change BEFORE UPDATE ON registry.company_codes FOR EACH ROW EXECUTE FUNCTION registry.stamp_change();

CREATE TRIGGER stamp_change BEFORE UPDATE ON registry.company_names FOR EACH ROW EXECUTE FUNCTION registry.stamp_change();

CREATE TRIGGER stamp_change BEFORE UPDATE ON registry.courses FOR EACH ROW EXECUTE FUNCTION registry.stamp_change();

CREATE TRIGGER stamp_change BEFORE UPDATE ON registry.demands FOR EACH ROW EXECUTE FUNCTION registry.stamp_change();

CREATE TRIGGER stamp_change BEFORE UPDATE ON registry.distinct_records FOR EACH ROW EXECUTE FUNCTION registry.stamp_change();

CREATE TRIGGER stamp_change BEFORE UPDATE ON registry.division_names FOR EACH ROW EXECUTE FUNCTION registry.stamp_change();

CREATE TRIGGER stamp_change BEFORE UPDATE ON registry.divisions FOR EACH ROW EXECUTE FUNCTION registry.stamp_change();

CREATE TRIGGER stamp_change BEFORE UPDATE ON registry.graduates FOR EACH ROW EXECUTE FUNCTION registry.stamp_change();

CREATE TRIGGER stamp_change BEFORE UPDATE ON registry.industries FOR EACH ROW EXECUTE FUNCTION registry.stamp_change();

CREATE TRIGGER stamp_change BEFORE UPDATE ON registry.major_industries FOR EACH ROW EXECUTE FUNCTION registry.stamp_change();

CREATE TRIGGER stamp_change BEFORE UPDATE ON registry.major_occupations FOR EACH ROW EXECUTE FUNCTION registry.stamp_change();

CREATE TRIGGER stamp_change BEFORE UPDATE ON registry.majors FOR EACH ROW EXECUTE FUNCTION registry.stamp_change();

CREATE TRIGGER stamp_change BEFORE UPDATE ON registry.match_weights FOR EACH ROW EXECUTE FUNCTION registry.stamp_change();

CREATE TRIGGER stamp_change BEFORE UPDATE ON registry.meetings FOR EACH ROW EXECUTE FUNCTION registry.stamp_change();

CREATE TRIGGER stamp_change BEFORE UPDATE ON registry.members FOR EACH ROW EXECUTE FUNCTION registry.stamp_change();

CREATE TRIGGER stamp_change BEFORE UPDATE ON registry.nation_names FOR EACH ROW EXECUTE FUNCTION registry.stamp_change();

CREATE TRIGGER stamp_change BEFORE UPDATE ON registry.nations FOR EACH ROW EXECUTE FUNCTION registry.stamp_change();

CREATE TRIGGER stamp_change BEFORE UPDATE ON registry.occupations FOR EACH ROW EXECUTE FUNCTION registry.stamp_change();

CREATE TRIGGER stamp_change BEFORE UPDATE ON registry.performances FOR EACH ROW EXECUTE FUNCTION registry.stamp_change();

CREATE TRIGGER stamp_change BEFORE UPDATE ON registry.person_aliases FOR EACH ROW EXECUTE FUNCTION registry.stamp_change();

CREATE TRIGGER stamp_change BEFORE UPDATE ON registry.persons FOR EACH ROW WHEN ((NOT registry.is_resealing())) EXECUTE FUNCTION registry.stamp_change();

CREATE TRIGGER stamp_change BEFORE UPDATE ON registry.posts FOR EACH ROW EXECUTE FUNCTION registry.stamp_change();

CREATE TRIGGER stamp_change BEFORE UPDATE ON registry.recognitions FOR EACH ROW EXECUTE FUNCTION registry.stamp_change();

CREATE TRIGGER stamp_change BEFORE UPDATE ON registry.returns FOR EACH ROW EXECUTE FUNCTION registry.stamp_change();

CREATE TRIGGER stamp_change BEFORE UPDATE ON registry.rule_settings FOR EACH ROW EXECUTE FUNCTION registry.stamp_change();

CREATE TRIGGER stamp_change BEFORE UPDATE ON registry.school_names FOR EACH ROW EXECUTE FUNCTION registry.stamp_change();

CREATE TRIGGER stamp_change BEFORE UPDATE ON registry.school_tiers FOR EACH ROW EXECUTE FUNCTION registry.stamp_change();

CREATE TRIGGER stamp_change BEFORE UPDATE ON registry.schools FOR EACH ROW EXECUTE FUNCTION registry.stamp_change();

CREATE TRIGGER stamp_change BEFORE UPDATE ON registry.station_schools FOR EACH ROW EXECUTE FUNCTION registry.stamp_change();

CREATE TRIGGER stamp_change BEFORE UPDATE ON registry.station_steps FOR EACH ROW EXECUTE FUNCTION registry.stamp_change();

CREATE TRIGGER stamp_change BEFORE UPDATE ON registry.station_training_bodies FOR EACH ROW EXECUTE FUNCTION registry.stamp_change();

CREATE TRIGGER stamp_change BEFORE UPDATE ON registry.stations FOR EACH ROW EXECUTE FUNCTION registry.stamp_change();

CREATE TRIGGER stamp_change BEFORE UPDATE ON registry.student_events FOR EACH ROW EXECUTE FUNCTION registry.stamp_change();

CREATE TRIGGER stamp_change BEFORE UPDATE ON registry.students FOR EACH ROW EXECUTE FUNCTION registry.stamp_change();

CREATE TRIGGER stamp_change BEFORE UPDATE ON registry.training_levels FOR EACH ROW EXECUTE FUNCTION registry.stamp_change();

CREATE TRIGGER stamp_change BEFORE UPDATE ON registry.trainings FOR EACH ROW EXECUTE FUNCTION registry.stamp_change();

CREATE TRIGGER stamp_change BEFORE UPDATE ON registry.transitions FOR EACH ROW EXECUTE FUNCTION registry.stamp_change();

CREATE CONSTRAINT TRIGGER stations_status_legal AFTER UPDATE OF status ON registry.stations NOT DEFERRABLE INITIALLY IMMEDIATE FOR EACH ROW WHEN (((old.status <> new.status) AND (current_setting('skillreg.source'::text, true) IS DISTINCT FROM 'revert'::text))) EXECUTE FUNCTION registry.step_station();

CREATE CONSTRAINT TRIGGER student_events_legal AFTER INSERT OR DELETE OR UPDATE ON registry.student_events NOT DEFERRABLE INITIALLY IMMEDIATE FOR EACH ROW EXECUTE FUNCTION registry.check_studies();

CREATE CONSTRAINT TRIGGER students_possible AFTER UPDATE OF entered_on, left_on ON registry.students DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (((old.entered_on IS DISTINCT FROM new.entered_on) OR (old.left_on IS DISTINCT FROM new.left_on))) EXECUTE FUNCTION registry.check_studies();

CREATE TRIGGER tell_days AFTER UPDATE OF listed_on, ended_on ON registry.stations FOR EACH ROW WHEN (((old.status = new.status) AND (pg_trigger_depth() = 0) AND (NOT registry.is_reverting()) AND ((old.listed_on IS DISTINCT FROM new.listed_on) OR (old.ended_on IS DISTINCT FROM new.ended_on)))) EXECUTE FUNCTION registry.tell_station_days();

CREATE TRIGGER tell_leaving AFTER UPDATE OF left_on, left_as ON registry.students FOR EACH ROW WHEN ((((old.left_on IS DISTINCT FROM new.left_on) OR (old.left_as IS DISTINCT FROM new.left_as)) AND (pg_trigger_depth() = 0) AND (NOT registry.is_reverting()))) EXECUTE FUNCTION registry.tell_leaving();

CREATE TRIGGER tell_leavings AFTER INSERT ON registry.students REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT WHEN ((NOT registry.is_reverting())) EXECUTE FUNCTION registry.tell_leavings();

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

ALTER TABLE ONLY registry.change_files
    ADD CONSTRAINT change_files_change_id_fkey FOREIGN KEY (change_id) REFERENCES registry.changes(id);

COMMENT ON CONSTRAINT change_files_change_id_fkey ON registry.change_files IS '变更不存在 / There is no such change';

ALTER TABLE ONLY registry.committees
    ADD CONSTRAINT committees_school_exists FOREIGN KEY (school_id) REFERENCES registry.schools(id) ON DELETE RESTRICT;

COMMENT ON CONSTRAINT committees_school_exists ON registry.committees IS '该院校仍有校企合作委员会 / The school still has committees';

ALTER TABLE ONLY registry.companies
    ADD CONSTRAINT companies_town_exists FOREIGN KEY (town_id) REFERENCES registry.divisions(id) ON DELETE RESTRICT;

COMMENT ON CONSTRAINT companies_town_exists ON registry.companies IS '仍有企业登记在该镇街 / Companies are still registered in the town';

ALTER TABLE ONLY registry.company_codes
    ADD CONSTRAINT company_codes_company_exists FOREIGN KEY (company_id) REFERENCES registry.companies(id) ON DELETE CASCADE;

COMMENT ON CONSTRAINT company_codes_company_exists ON registry.company_codes IS '企业未登记 / No such company';

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

ALTER TABLE ONLY registry.nation_names
    ADD CONSTRAINT nation_names_nation_exists FOREIGN KEY (nation_id) REFERENCES registry.nations(id) ON DELETE CASCADE;

COMMENT ON CONSTRAINT nation_names_nation_exists ON registry.nation_names IS '民族未登记 / No such nation';

ALTER TABLE ONLY registry.performances
    ADD CONSTRAINT performances_agreement_exists FOREIGN KEY (agreement_id) REFERENCES registry.agreements(id) ON DELETE RESTRICT;

COMMENT ON CONSTRAINT performances_agreement_exists ON registry.performances IS '该协议仍有协议年度履行 / The agreement still has performances';

ALTER TABLE ONLY registry.person_aliases
    ADD CONSTRAINT person_aliases_person_exists FOREIGN KEY (person_id) REFERENCES registry.persons(id) ON DELETE CASCADE;

COMMENT ON CONSTRAINT person_aliases_person_exists ON registry.person_aliases IS '人员未登记 / No such person';

ALTER TABLE ONLY registry.persons
    ADD CONSTRAINT persons_nation_exists FOREIGN KEY (nation_id) REFERENCES registry.nations(id) ON DELETE RESTRICT;

COMMENT ON CONSTRAINT persons_nation_exists ON registry.persons IS '仍有人员登记为该民族 / Persons are registered as of the nation';

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

REVOKE ALL ON FUNCTION registry.begin_resealing() FROM PUBLIC;

GRANT ALL ON FUNCTION registry.find_rule_settings(query text) TO skillreg_app;

GRANT SELECT ON TABLE history.agreement_companies TO skillreg_app;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE registry.agreement_companies TO skillreg_app;

GRANT SELECT ON TABLE as_known.agreement_companies TO skillreg_app;

GRANT SELECT ON TABLE history.agreement_majors TO skillreg_app;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE registry.agreement_majors TO skillreg_app;

GRANT SELECT ON TABLE as_known.agreement_majors TO skillreg_app;

GRANT SELECT ON TABLE history.agreement_schools TO skillreg_app;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE registry.agreement_schools TO skillreg_app;

GRANT SELECT ON TABLE as_known.agreement_schools TO skillreg_app;

GRANT SELECT ON TABLE history.agreements TO skillreg_app;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE registry.agreements TO skillreg_app;

GRANT SELECT ON TABLE as_known.agreements TO skillreg_app;

GRANT SELECT ON TABLE history.graduates TO skillreg_app;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE registry.graduates TO skillreg_app;

GRANT SELECT ON TABLE as_known.graduates TO skillreg_app;

GRANT SELECT ON TABLE history.schools TO skillreg_app;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE registry.schools TO skillreg_app;

GRANT SELECT ON TABLE as_known.schools TO skillreg_app;

GRANT SELECT ON TABLE history.students TO skillreg_app;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE registry.students TO skillreg_app;

GRANT SELECT ON TABLE as_known.students TO skillreg_app;

GRANT SELECT ON TABLE as_known.agreement_hirings TO skillreg_app;

GRANT SELECT ON TABLE history.companies TO skillreg_app;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE registry.companies TO skillreg_app;

GRANT SELECT ON TABLE as_known.companies TO skillreg_app;

GRANT SELECT ON TABLE history.divisions TO skillreg_app;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE registry.divisions TO skillreg_app;

GRANT SELECT ON TABLE as_known.divisions TO skillreg_app;

GRANT SELECT ON TABLE as_known.towns_present TO skillreg_app;

GRANT SELECT ON TABLE as_known.companies_present TO skillreg_app;

GRANT SELECT ON TABLE history.stations TO skillreg_app;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE registry.stations TO skillreg_app;

GRANT SELECT ON TABLE as_known.stations TO skillreg_app;

GRANT SELECT ON TABLE as_known.listings TO skillreg_app;

GRANT SELECT ON TABLE history.station_schools TO skillreg_app;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE registry.station_schools TO skillreg_app;

GRANT SELECT ON TABLE as_known.station_schools TO skillreg_app;

GRANT SELECT ON TABLE as_known.agreement_stations TO skillreg_app;

GRANT SELECT ON TABLE history.certificates TO skillreg_app;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE registry.certificates TO skillreg_app;

GRANT SELECT ON TABLE as_known.certificates TO skillreg_app;

GRANT SELECT ON TABLE history.courses TO skillreg_app;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE registry.courses TO skillreg_app;

GRANT SELECT ON TABLE as_known.courses TO skillreg_app;

GRANT SELECT ON TABLE history.performances TO skillreg_app;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE registry.performances TO skillreg_app;

GRANT SELECT ON TABLE as_known.performances TO skillreg_app;

GRANT SELECT ON TABLE history.trainings TO skillreg_app;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE registry.trainings TO skillreg_app;

GRANT SELECT ON TABLE as_known.trainings TO skillreg_app;

GRANT SELECT ON TABLE as_known.agreement_outcomes TO skillreg_app;

GRANT SELECT ON TABLE as_known.agreement_terms TO skillreg_app;

GRANT SELECT ON TABLE history.assessments TO skillreg_app;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE registry.assessments TO skillreg_app;

GRANT SELECT ON TABLE as_known.assessments TO skillreg_app;

GRANT SELECT ON TABLE history.attendances TO skillreg_app;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE registry.attendances TO skillreg_app;

GRANT SELECT ON TABLE as_known.attendances TO skillreg_app;

GRANT SELECT ON TABLE history.catalogue_entries TO skillreg_app;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE registry.catalogue_entries TO skillreg_app;

GRANT SELECT ON TABLE as_known.catalogue_entries TO skillreg_app;

GRANT SELECT ON TABLE history.persons TO skillreg_app;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE registry.persons TO skillreg_app;

GRANT SELECT ON TABLE as_known.persons TO skillreg_app;

GRANT SELECT ON TABLE as_known.schools_present TO skillreg_app;

GRANT SELECT ON TABLE as_known.certifications TO skillreg_app;

GRANT SELECT ON TABLE history.committees TO skillreg_app;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE registry.committees TO skillreg_app;

GRANT SELECT ON TABLE as_known.committees TO skillreg_app;

GRANT SELECT ON TABLE history.company_codes TO skillreg_app;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE registry.company_codes TO skillreg_app;

GRANT SELECT ON TABLE as_known.company_codes TO skillreg_app;

GRANT SELECT ON TABLE history.company_names TO skillreg_app;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE registry.company_names TO skillreg_app;

GRANT SELECT ON TABLE as_known.company_names TO skillreg_app;

GRANT SELECT ON TABLE as_known.cooperations TO skillreg_app;

GRANT SELECT ON TABLE history.demands TO skillreg_app;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE registry.demands TO skillreg_app;

GRANT SELECT ON TABLE as_known.demands TO skillreg_app;

GRANT SELECT ON TABLE history.occupations TO skillreg_app;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE registry.occupations TO skillreg_app;

GRANT SELECT ON TABLE as_known.occupations TO skillreg_app;

GRANT SELECT ON TABLE as_known.occupation_terms TO skillreg_app;

GRANT SELECT ON TABLE as_known.demand_occupations TO skillreg_app;

GRANT SELECT ON TABLE as_known.demands_open TO skillreg_app;

GRANT SELECT ON TABLE history.major_occupations TO skillreg_app;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE registry.major_occupations TO skillreg_app;

GRANT SELECT ON TABLE as_known.major_occupations TO skillreg_app;

GRANT SELECT ON TABLE history.majors TO skillreg_app;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE registry.majors TO skillreg_app;

GRANT SELECT ON TABLE as_known.majors TO skillreg_app;

GRANT SELECT ON TABLE history.training_levels TO skillreg_app;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE registry.training_levels TO skillreg_app;

GRANT SELECT ON TABLE as_known.training_levels TO skillreg_app;

GRANT SELECT ON TABLE as_known.demand_majors TO skillreg_app;

GRANT SELECT ON TABLE as_known.demands_raised TO skillreg_app;

GRANT SELECT ON TABLE history.distinct_records TO skillreg_app;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE registry.distinct_records TO skillreg_app;

GRANT SELECT ON TABLE as_known.distinct_records TO skillreg_app;

GRANT SELECT ON TABLE history.division_names TO skillreg_app;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE registry.division_names TO skillreg_app;

GRANT SELECT ON TABLE as_known.division_names TO skillreg_app;

GRANT SELECT ON TABLE as_known.studies TO skillreg_app;

GRANT SELECT ON TABLE as_known.enrolments TO skillreg_app;

GRANT SELECT ON TABLE as_known.expected_graduations TO skillreg_app;

GRANT SELECT ON TABLE as_known.graduations TO skillreg_app;

GRANT SELECT ON TABLE history.posts TO skillreg_app;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE registry.posts TO skillreg_app;

GRANT SELECT ON TABLE as_known.posts TO skillreg_app;

GRANT SELECT ON TABLE as_known.incumbencies TO skillreg_app;

GRANT SELECT ON TABLE history.industries TO skillreg_app;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE registry.industries TO skillreg_app;

GRANT SELECT ON TABLE as_known.industries TO skillreg_app;

GRANT SELECT ON TABLE as_known.leavings TO skillreg_app;

GRANT SELECT ON TABLE history.major_industries TO skillreg_app;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE registry.major_industries TO skillreg_app;

GRANT SELECT ON TABLE as_known.major_industries TO skillreg_app;

GRANT SELECT ON TABLE history.match_weights TO skillreg_app;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE registry.match_weights TO skillreg_app;

GRANT SELECT ON TABLE as_known.match_weights TO skillreg_app;

GRANT SELECT ON TABLE as_known.match_spans TO skillreg_app;

GRANT SELECT ON TABLE history.meetings TO skillreg_app;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE registry.meetings TO skillreg_app;

GRANT SELECT ON TABLE as_known.meetings TO skillreg_app;

GRANT SELECT ON TABLE history.members TO skillreg_app;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE registry.members TO skillreg_app;

GRANT SELECT ON TABLE as_known.members TO skillreg_app;

GRANT SELECT ON TABLE history.nation_names TO skillreg_app;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE registry.nation_names TO skillreg_app;

GRANT SELECT ON TABLE as_known.nation_names TO skillreg_app;

GRANT SELECT ON TABLE history.nations TO skillreg_app;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE registry.nations TO skillreg_app;

GRANT SELECT ON TABLE as_known.nations TO skillreg_app;

GRANT SELECT ON TABLE as_known.offers TO skillreg_app;

GRANT SELECT ON TABLE as_known.trainings_held TO skillreg_app;

GRANT SELECT ON TABLE as_known.participations TO skillreg_app;

GRANT SELECT ON TABLE history.person_aliases TO skillreg_app;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE registry.person_aliases TO skillreg_app;

GRANT SELECT ON TABLE as_known.person_aliases TO skillreg_app;

GRANT SELECT ON TABLE history.recognitions TO skillreg_app;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE registry.recognitions TO skillreg_app;

GRANT SELECT ON TABLE as_known.recognitions TO skillreg_app;

GRANT SELECT ON TABLE history.returns TO skillreg_app;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE registry.returns TO skillreg_app;

GRANT SELECT ON TABLE as_known.returns TO skillreg_app;

GRANT SELECT ON TABLE history.rule_settings TO skillreg_app;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE registry.rule_settings TO skillreg_app;

GRANT SELECT ON TABLE as_known.rule_settings TO skillreg_app;

GRANT SELECT ON TABLE history.school_names TO skillreg_app;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE registry.school_names TO skillreg_app;

GRANT SELECT ON TABLE as_known.school_names TO skillreg_app;

GRANT SELECT ON TABLE history.school_tiers TO skillreg_app;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE registry.school_tiers TO skillreg_app;

GRANT SELECT ON TABLE as_known.school_tiers TO skillreg_app;

GRANT SELECT ON TABLE history.station_steps TO skillreg_app;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE registry.station_steps TO skillreg_app;

GRANT SELECT ON TABLE as_known.station_steps TO skillreg_app;

GRANT SELECT ON TABLE history.station_training_bodies TO skillreg_app;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE registry.station_training_bodies TO skillreg_app;

GRANT SELECT ON TABLE as_known.station_training_bodies TO skillreg_app;

GRANT SELECT ON TABLE history.student_events TO skillreg_app;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE registry.student_events TO skillreg_app;

GRANT SELECT ON TABLE as_known.student_events TO skillreg_app;

GRANT SELECT ON TABLE as_known.student_movements TO skillreg_app;

GRANT SELECT ON TABLE as_known.suspensions TO skillreg_app;

GRANT SELECT ON TABLE as_known.titles_held TO skillreg_app;

GRANT SELECT ON TABLE history.transitions TO skillreg_app;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE registry.transitions TO skillreg_app;

GRANT SELECT ON TABLE as_known.transitions TO skillreg_app;

GRANT USAGE ON SEQUENCE registry.agreement_companies_id_seq TO skillreg_app;

GRANT SELECT ON TABLE registry.agreement_hirings TO skillreg_app;

GRANT USAGE ON SEQUENCE registry.agreement_majors_id_seq TO skillreg_app;

GRANT SELECT ON TABLE registry.towns_present TO skillreg_app;

GRANT SELECT ON TABLE registry.companies_present TO skillreg_app;

GRANT SELECT ON TABLE registry.listings TO skillreg_app;

GRANT SELECT ON TABLE registry.agreement_stations TO skillreg_app;

GRANT SELECT ON TABLE registry.agreement_outcomes TO skillreg_app;

GRANT USAGE ON SEQUENCE registry.agreement_schools_id_seq TO skillreg_app;

GRANT SELECT ON TABLE registry.agreement_terms TO skillreg_app;

GRANT USAGE ON SEQUENCE registry.agreements_id_seq TO skillreg_app;

GRANT USAGE ON SEQUENCE registry.assessments_id_seq TO skillreg_app;

GRANT USAGE ON SEQUENCE registry.attendances_id_seq TO skillreg_app;

GRANT USAGE ON SEQUENCE registry.catalogue_entries_id_seq TO skillreg_app;

GRANT USAGE ON SEQUENCE registry.certificates_id_seq TO skillreg_app;

GRANT SELECT ON TABLE registry.schools_present TO skillreg_app;

GRANT SELECT ON TABLE registry.certifications TO skillreg_app;

GRANT SELECT,INSERT ON TABLE registry.change_files TO skillreg_app;

GRANT SELECT ON TABLE registry.changes TO skillreg_app;

GRANT INSERT(reason) ON TABLE registry.changes TO skillreg_app;

GRANT USAGE ON SEQUENCE registry.committees_id_seq TO skillreg_app;

GRANT USAGE ON SEQUENCE registry.companies_id_seq TO skillreg_app;

GRANT USAGE ON SEQUENCE registry.company_codes_id_seq TO skillreg_app;

GRANT USAGE ON SEQUENCE registry.company_names_id_seq TO skillreg_app;

GRANT SELECT ON TABLE registry.cooperations TO skillreg_app;

GRANT USAGE ON SEQUENCE registry.courses_id_seq TO skillreg_app;

GRANT SELECT ON TABLE registry.occupation_terms TO skillreg_app;

GRANT SELECT ON TABLE registry.demand_occupations TO skillreg_app;

GRANT SELECT ON TABLE registry.demands_open TO skillreg_app;

GRANT SELECT ON TABLE registry.demand_majors TO skillreg_app;

GRANT USAGE ON SEQUENCE registry.demands_id_seq TO skillreg_app;

GRANT SELECT ON TABLE registry.demands_raised TO skillreg_app;

GRANT SELECT ON TABLE registry.disclosures TO skillreg_app;

GRANT INSERT(person_id) ON TABLE registry.disclosures TO skillreg_app;

GRANT INSERT(reason) ON TABLE registry.disclosures TO skillreg_app;

GRANT INSERT(key_id) ON TABLE registry.disclosures TO skillreg_app;

GRANT USAGE ON SEQUENCE registry.distinct_records_id_seq TO skillreg_app;

GRANT USAGE ON SEQUENCE registry.division_names_id_seq TO skillreg_app;

GRANT USAGE ON SEQUENCE registry.divisions_id_seq TO skillreg_app;

GRANT SELECT ON TABLE registry.studies TO skillreg_app;

GRANT SELECT ON TABLE registry.enrolments TO skillreg_app;

GRANT SELECT ON TABLE registry.expected_graduations TO skillreg_app;

GRANT USAGE ON SEQUENCE registry.graduates_id_seq TO skillreg_app;

GRANT SELECT ON TABLE registry.graduations TO skillreg_app;

GRANT SELECT ON TABLE registry.han_forms TO skillreg_app;

GRANT SELECT ON TABLE registry.han_initials TO skillreg_app;

GRANT SELECT ON TABLE registry.han_readings TO skillreg_app;

GRANT SELECT ON TABLE registry.han_sounds TO skillreg_app;

GRANT SELECT ON TABLE registry.incumbencies TO skillreg_app;

GRANT USAGE ON SEQUENCE registry.industries_id_seq TO skillreg_app;

GRANT SELECT ON TABLE registry.leavings TO skillreg_app;

GRANT USAGE ON SEQUENCE registry.major_industries_id_seq TO skillreg_app;

GRANT USAGE ON SEQUENCE registry.major_occupations_id_seq TO skillreg_app;

GRANT USAGE ON SEQUENCE registry.majors_id_seq TO skillreg_app;

GRANT SELECT ON TABLE registry.match_spans TO skillreg_app;

GRANT USAGE ON SEQUENCE registry.match_weights_id_seq TO skillreg_app;

GRANT USAGE ON SEQUENCE registry.meetings_id_seq TO skillreg_app;

GRANT USAGE ON SEQUENCE registry.members_id_seq TO skillreg_app;

GRANT USAGE ON SEQUENCE registry.nation_names_id_seq TO skillreg_app;

GRANT USAGE ON SEQUENCE registry.nations_id_seq TO skillreg_app;

GRANT USAGE ON SEQUENCE registry.occupations_id_seq TO skillreg_app;

GRANT SELECT ON TABLE registry.offers TO skillreg_app;

GRANT SELECT ON TABLE registry.trainings_held TO skillreg_app;

GRANT SELECT ON TABLE registry.participations TO skillreg_app;

GRANT USAGE ON SEQUENCE registry.performances_id_seq TO skillreg_app;

GRANT USAGE ON SEQUENCE registry.person_aliases_id_seq TO skillreg_app;

GRANT USAGE ON SEQUENCE registry.posts_id_seq TO skillreg_app;

GRANT USAGE ON SEQUENCE registry.recognitions_id_seq TO skillreg_app;

GRANT USAGE ON SEQUENCE registry.returns_id_seq TO skillreg_app;

GRANT USAGE ON SEQUENCE registry.rule_settings_id_seq TO skillreg_app;

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

GRANT USAGE ON SEQUENCE registry.training_levels_id_seq TO skillreg_app;

GRANT USAGE ON SEQUENCE registry.trainings_id_seq TO skillreg_app;

GRANT USAGE ON SEQUENCE registry.transitions_id_seq TO skillreg_app;

