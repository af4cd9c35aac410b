-- Searching as people type: part of a name, pinyin, its initials, traditional characters.
--
-- Every Han character has two codes, one character each: a sound code, which tells the set of its
-- readings, and an initial code, which tells the set of their first letters. Names turned into codes
-- keep their length, so that a place in the codes is a place in the name. Words for places (省, 市,
-- 县, 区, 镇, 乡) have codes of their own, since people leave them out.

create table registry.han_sounds (
  reading text not null,
  code text not null,
  constraint han_sounds_pkey primary key (reading, code)
);
comment on table registry.han_sounds is '读音编码 / Which sound codes can be read so';
comment on column registry.han_sounds.reading is '拼音 / Pinyin without tones';
comment on column registry.han_sounds.code is '读音编码 / Sound code';

create table registry.han_initials (
  letter text not null,
  code text not null,
  constraint han_initials_pkey primary key (letter, code)
);
comment on table registry.han_initials is '首字母编码 / Which initial codes can begin so';
comment on column registry.han_initials.letter is '首字母 / First letter of the pinyin';
comment on column registry.han_initials.code is '首字母编码 / Initial code';
create index han_forms_simplified on registry.han_forms (simplified);
grant select on registry.han_sounds, registry.han_initials to skillreg_app;

-- The codes are numbered here, once, and written into two immutable functions, so that indexes can
-- be built on them: 5,000 names are read in the time that a join with the readings takes for 100.
do $do$
declare
  sounds text;
  initials text;
begin
  create temporary table characters on commit drop as
    select character, character ~ '[省市县縣区區镇鎮乡鄉]' as is_place,
      array_agg(distinct reading order by reading) as readings,
      string_agg(distinct left(reading, 1), '' order by left(reading, 1)) as letters
    from registry.han_readings group by character;
  create temporary table sounds_of on commit drop as
    select readings, is_place,
      255 + row_number() over (order by is_place, cardinality(readings), readings) as number
    from (select distinct readings, is_place from characters) as sets;
  create temporary table initials_of on commit drop as
    select letters, is_place,
      case when length(letters) = 1 and not is_place then ascii(letters)
        else 127 + row_number() over (
          partition by length(letters) = 1 and not is_place order by is_place, letters) end as number
    from (select distinct letters, is_place from characters) as sets;
  insert into registry.han_sounds (reading, code)
    select reading, chr(number::int) from sounds_of, unnest(readings) as reading;
  insert into registry.han_initials (letter, code)
    select letter, chr(number::int) from initials_of, string_to_table(letters, null) as letter;
  select string_agg(lpad(to_hex(coalesce(s.number, 0)), 4, '0'), '' order by place),
    string_agg(lpad(to_hex(coalesce(i.number, 0)), 2, '0'), '' order by place)
  into strict sounds, initials
  from generate_series(19968, 40869) as place
  left join characters c on c.character = chr(place)
  left join sounds_of s using (readings, is_place)
  left join initials_of i using (letters, is_place);

  execute format($make$
create function registry.sounds(name text) returns text
language plpgsql immutable strict parallel safe as $$
declare
  result text := '';
  place int;
  code bytea;
  sign text;
begin
  foreach sign in array string_to_array(name, null) loop
    place := 2 * (ascii(sign) - 19968);
    if place between 0 and 41802 then
      code := substring('\x%1$s'::bytea from place + 1 for 2);
      result := result || chr(greatest(get_byte(code, 0) * 256 + get_byte(code, 1), 32));
    else
      result := result || lower(sign);
    end if;
  end loop;
  return result;
end $$;
create function registry.initials(name text) returns text
language plpgsql immutable strict parallel safe as $$
declare
  result text := '';
  place int;
  sign text;
begin
  foreach sign in array string_to_array(name, null) loop
    place := ascii(sign) - 19968;
    if place between 0 and 20901 then
      result := result || chr(greatest(get_byte('\x%2$s'::bytea, place), 32));
    else
      result := result || lower(sign);
    end if;
  end loop;
  return result;
end $$;
$make$, sounds, initials);
end $do$;
analyze registry.han_readings, registry.han_forms, registry.han_sounds, registry.han_initials;
comment on function registry.sounds(text) is '名称各字的读音编码 / The sound codes of a name''s characters';
comment on function registry.initials(text)
  is '名称各字的首字母编码 / The initial codes of a name''s characters';

-- What was typed, without case, width and the signs that names are written with or without.
create function registry.folded(typed text) returns text
  language sql immutable strict parallel safe
  return regexp_replace(lower(normalize(typed, nfkc)), '[\s''’·•‧・()\[\]〔〕-]', '', 'g');
comment on function registry.folded(text)
  is '检索词的规范写法 / What was typed, without case, width, spaces and brackets';

-- The characters that a Han character may stand for: its simplified form and what that simplifies.
create function registry.forms(sign text) returns text
  language sql stable strict parallel safe as $$
  select string_agg(distinct form, '' order by form)
  from (select coalesce((select simplified from registry.han_forms where character = sign), sign)) as s (own)
  cross join lateral (
    select own union select character from registry.han_forms where simplified = own union select sign
  ) as f (form)
$$;
comment on function registry.forms(text) is '繁简异体 / A character in all its forms';

-- A regular expression for names that hold what was typed, in any form of its characters.
create function registry.text_pattern(typed text) returns text
  language sql stable strict parallel safe as $$
  select string_agg(
    case when sign ~ '[a-z]' then '[' || sign || upper(sign) || ']'
      when sign ~ '[[:alnum:]]' then '[' || registry.forms(sign) || ']'
      else '\' || sign end,
    '[省市县縣区區镇鎮乡鄉\s·・()()-]*' order by place)
  from string_to_table(registry.folded(typed), null) with ordinality as t (sign, place)
$$;
comment on function registry.text_pattern(text)
  is '名称匹配式(繁简不分) / Matches names that hold a text, as a regular expression';

-- The ways in which letters can be pinyin: whole syllables, then initials or a last syllable that is
-- not finished, and initials alone. `zh%` is a beginning; a way with more beginnings than another one
-- is left out. Other signs stand for themselves.
create function registry.spellings(typed text) returns setof text[]
  language sql stable strict parallel safe rows 4 as $$
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
      select run, array[run || '%'] where length(run) between 2 and 5 and exists (
        select from registry.han_sounds
        where starts_with(reading, run) and reading <> run)
        and not exists (select from registry.han_sounds where reading = run)
    ) as step
    where rest <> ''
  ), done as (
    select units, units::text !~ '[a-z]{2}|[a-z][^%a-z]' as only_initials,
      length(units::text) - length(replace(units::text, '%', '')) as unfinished
    from ways where rest = '' limit 50
  )
  select units from done
  where only_initials and cardinality(units) <= 4 or unfinished = (select min(unfinished) from done) limit 24
$$;
comment on function registry.spellings(text)
  is '字母可作的拼音 / The ways in which letters can be pinyin';

-- A regular expression for `sounds(name)`, or null where nothing typed can be pinyin.
create function registry.sound_pattern(typed text) returns text
  language sql stable strict parallel safe as $$
  with ways as materialized (
    select way, number from registry.spellings(typed) with ordinality as w (way, number)
  ), classes as (
    select unit, '[' || case
      when unit ~ '^[a-z]+%?$' then (
        select string_agg(distinct code, '') from registry.han_sounds
        where reading = unit or right(unit, 1) = '%' and starts_with(reading, rtrim(unit, '%')))
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
$$;
comment on function registry.sound_pattern(text)
  is '读音匹配式,用于 sounds(名称) / Matches sounds(name) by pinyin or initials, as a regular expression';

-- Names of people: so many that every place at which a name can be searched has an index. The third
-- is not reached by initials; names of more than four characters (买买提·…, JOHN SMITH) are few.
drop index registry.persons_name;
create index persons_name on registry.persons (name text_pattern_ops);
create index persons_given_name on registry.persons (substr(name, 2) text_pattern_ops);
create index persons_initials on registry.persons (registry.initials(name) text_pattern_ops);
create index persons_given_initials
  on registry.persons (registry.initials(substr(name, 2)) text_pattern_ops);
create index persons_third_character on registry.persons (substr(name, 3) text_pattern_ops);
create index persons_long_name on registry.persons (name) where char_length(name) > 4;

-- Codes in tables that grow large are searched from their beginning.
create index students_student_no on registry.students (student_no text_pattern_ops);
create index graduates_diploma_no on registry.graduates (diploma_no text_pattern_ops);
create index certificates_number on registry.certificates (number text_pattern_ops);

-- Every text that takes one sign of each of the sets, in the order of the sets.
create function registry.combinations(sets text[]) returns text[]
  language sql immutable strict parallel safe as $$
  with recursive texts (built, place) as (
    select '', 1
    union all
    select built || sign, place + 1 from texts cross join string_to_table(sets[place], null) as sign
    where place <= cardinality(sets)
  )
  select array_agg(built) from texts where place = cardinality(sets) + 1
$$;
comment on function registry.combinations(text[])
  is '各取一字的全部组合 / Every text that takes one sign of each set';

-- How names can begin that match what was typed: as beginnings of the names themselves where one or
-- two whole characters are known, else of their initial codes, with the first characters there can be
-- (null: any).
create function registry.name_starts(
  typed text, out names text[], out initials text[], out firsts text[])
  language plpgsql stable as $$
declare
  way text[];
  signs text[];
  codes text[];
  any_first boolean := false;
begin
  for way in
    select string_to_array(folded, null) from registry.folded(typed) as folded
    where folded !~ '[a-z]'
    union all select spelling from registry.spellings(typed) as spelling
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
  if any_first then
    firsts := null;
  end if;
end $$;
comment on function registry.name_starts(text)
  is '姓名的可能开头 / How names can begin that match what was typed';

-- People by part of a name, the best first: whole names, beginnings, what follows the first
-- character, then long names. No stage is begun once enough were found, and within one the indexes
-- are read in their order, which ends with the page; other plans would read all matches first.
create function registry.find_people(typed text, at_most int)
  returns table (id uuid, name text, how text) language plpgsql stable
  set jit = off set enable_seqscan = off set enable_bitmapscan = off set enable_sort = off as $$
declare
  texts constant text := registry.text_pattern(typed);
  heard constant text := registry.sound_pattern(typed);
  starts record;
  stage record;
  known uuid[] := '{}';
begin
  select * into starts from registry.name_starts(typed);
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
end $$;
comment on function registry.find_people(text, int)
  is '按姓名、拼音或首字母查找人员 / Finds people by part of a name, pinyin or initials';
