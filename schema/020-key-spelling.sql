-- Numbers and editions by which records are known are spelled as references to them are: half width,
-- no spaces beside Han characters, brackets full-width in Han text. What was recorded otherwise is
-- respelled once, by a change that history keeps.

create function pg_temp.designation(typed text) returns text language plpgsql as $$
declare
  han constant text := '[\u3007\u3400-\u9fff\uf900-\ufaff]';
  wide constant text :=
    (select string_agg(chr(n), '' order by n) from generate_series(65281, 65374) n);
  narrow constant text :=
    (select string_agg(chr(n - 65248), '' order by n) from generate_series(65281, 65374) n);
  spelled text := translate(typed, wide || chr(12288), narrow || ' ');
begin
  spelled := regexp_replace(trim(spelled), ' +', ' ', 'g');
  spelled := regexp_replace(spelled, '(?<=' || han || ') | (?=' || han || ')', '', 'g');
  return translate(spelled, '()', case when spelled ~ han then '（）' else '()' end);
end $$;

do $$
declare
  place record;
  differs boolean;
begin
  for place in
    select * from (values
      ('agreements', 'number'), ('stations', 'plaque_number'), ('trainings', 'number'),
      ('catalogue_entries', 'edition'), ('occupations', 'edition'), ('industries', 'edition')
    ) as places (held_in, held_as)
  loop
    execute format(
      'select exists (select from registry.%1$I where %2$I <> pg_temp.designation(%2$I))',
      place.held_in, place.held_as) into differs;
    -- An update of no row would still be a change.
    continue when not differs;
    execute format(
      'update registry.%1$I set %2$I = pg_temp.designation(%2$I) '
      'where %2$I <> pg_temp.designation(%2$I)',
      place.held_in, place.held_as);
  end loop;
end $$;
drop function pg_temp.designation(text);
