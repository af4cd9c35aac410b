-- What was typed is spelt out once for a search, and no beginning of a name is looked up twice.
-- The four functions are those of step 016, but for what is handed on between them.

drop function registry.find_people(text, int);
drop function registry.name_starts(text);
drop function registry.sound_pattern(text);
drop function registry.spellings(text);

-- The ways in which letters can be pinyin: whole syllables, then initials or a last syllable that is
-- not finished, and initials alone, each way with spaces between them. `zh%` is a beginning; a way
-- with more beginnings than another one is left out. Other signs stand for themselves.
create function registry.spellings(typed text) returns text[]
  language sql stable strict parallel safe as $$
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
comment on function registry.spellings(text)
  is '字母可作的拼音 / The ways in which letters can be pinyin';

-- A regular expression for `sounds(name)`, or null where nothing typed can be pinyin.
create function registry.sound_pattern(spelt text[]) returns text
  language sql stable strict parallel safe as $$
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
$$;
comment on function registry.sound_pattern(text[])
  is '读音匹配式,用于 sounds(名称) / Matches sounds(name) by pinyin or initials, as a regular expression';

-- How names can begin that match what was typed: as beginnings of the names themselves where one or
-- two whole characters are known, else of their initial codes, with the first characters there can be
-- (null: any). Ways often share their initials (xiao-, xi-ao-).
create function registry.name_starts(
  typed text, spelt text[], out names text[], out initials text[], out firsts text[])
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
end $$;
comment on function registry.name_starts(text, text[])
  is '姓名的可能开头 / How names can begin that match what was typed';

-- People by part of a name, the best first: whole names, beginnings, what follows the first
-- character, then long names. No stage is begun once enough were found, and within one the indexes
-- are read in their order, which ends with the page; other plans would read all matches first.
create function registry.find_people(typed text, at_most int)
  returns table (id uuid, name text, how text) language plpgsql stable
  set jit = off set enable_seqscan = off set enable_bitmapscan = off set enable_sort = off as $$
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
end $$;
comment on function registry.find_people(text, int)
  is '按姓名、拼音或首字母查找人员 / Finds people by part of a name, pinyin or initials';
