-- What must never be, whoever writes and by whatever means: a past that was not, overlapping times,
-- station steps out of order, agreements that renew each other in a ring.

-- A version begins with the change that writes it.
create function registry.refuse_backdating() returns trigger language plpgsql as $$
begin
  if exists (
    select from new_rows n where n.change_id <> current_setting('skillreg.change')::bigint
  ) then
    raise exception 'a record of % can not begin with another change', tg_table_name
      using errcode = 'insufficient_privilege';
  end if;
  return null;
end $$;

-- History is written by the triggers alone, which do it in their owner's name.
alter function registry.keep_history() security definer set search_path = registry, pg_temp;

create function registry.refuse_forgetting() returns trigger language plpgsql as $$
begin
  raise exception 'nothing is taken from %.%', tg_table_schema, tg_table_name
    using errcode = 'insufficient_privilege';
end $$;

-- What `track` does from now on, and did not before.
create procedure registry.guard_past(tracked text) language plpgsql as $$
begin
  execute format('create trigger refuse_backdating after insert on registry.%I '
    'referencing new table as new_rows for each statement '
    'execute function registry.refuse_backdating()', tracked);
  execute format('create trigger refuse_forgetting before delete or truncate on history.%I '
    'for each statement execute function registry.refuse_forgetting()', tracked);
  execute format('revoke insert on history.%I from skillreg_app', tracked);
end $$;
do $$
declare
  body text := pg_get_functiondef('registry.track'::regproc);
  changed text := replace(body,
    'execute format(''grant select, insert on history.%I to skillreg_app'', tracked);',
    'execute format(''grant select on history.%I to skillreg_app'', tracked);' || chr(10)
      || '    call registry.guard_past(tracked);');
  tracked text;
begin
  if changed = body then
    raise exception 'registry.track is not as this step knows it';
  end if;
  execute changed;
  for tracked in select relname from pg_class
    where relnamespace = 'history'::regnamespace and relkind = 'r'
  loop
    call registry.guard_past(tracked);
  end loop;
end $$;

create trigger refuse_forgetting before delete or truncate on registry.changes
  for each statement execute function registry.refuse_forgetting();
create trigger refuse_forgetting before update or delete or truncate on registry.disclosures
  for each statement execute function registry.refuse_forgetting();

-- Times that are known do not overlap.
alter table registry.school_names add constraint school_names_apart
  exclude using gist (
    int8range(school_id, school_id, '[]') with &&, daterange(used_from, used_until, '[)') with &&)
  where (used_from is not null and used_until is not null);
comment on constraint school_names_apart on registry.school_names
  is '同一院校的曾用名期间重叠 / The times of two names of the school overlap';
alter table registry.committees add constraint committees_terms_apart
  exclude using gist (
    int8range(hashtextextended(name, 0), hashtextextended(name, 0), '[]') with &&,
    daterange(founded_on, ended_on, '[)') with &&)
  where (founded_on is not null and ended_on is not null);
comment on constraint committees_terms_apart on registry.committees
  is '同一委员会的届期重叠 / The terms of the committee overlap';
alter table registry.posts add constraint posts_apart
  exclude using gist (
    int8range(
      hashtextextended(company_id::text || '/' || person_id::text || '/' || kind, 0),
      hashtextextended(company_id::text || '/' || person_id::text || '/' || kind, 0), '[]') with &&,
    daterange(appointed_on, ended_on, '[)') with &&);
comment on constraint posts_apart on registry.posts
  is '同一人员在同一企业的同类任职期间重叠 / The person holds the same kind of post at the company twice at a time';

-- A chain that never tells the status before listing that the station was registered with goes on from
-- that status, or begins with the application.
create or replace function registry.check_transitions() returns trigger language plpgsql as $$
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
  where c.before <> c.status and not exists (
    select from registry.station_steps s where s.from_status = c.before and s.to_status = c.status
  ) limit 1;
  if found then
    raise exception 'no step from % to %', wrong.before, wrong.status
      using errcode = 'check_violation', constraint = 'transitions_legal';
  end if;
  return null;
end $$;

-- A station whose status says that it ended has a day on which it did; one that applies anew has not.
create function registry.end_station() returns trigger language plpgsql as $$
declare
  ended constant text[] := array['revoked', 'withdrawn', 'dissolved'];
begin
  if new.status = any (ended) then
    new.ended_on := coalesce(new.ended_on, greatest(current_date, (
      select max(t.happened_on) from registry.transitions t where t.station_id = new.id)));
  elsif new.ended_on is not distinct from old.ended_on then
    new.ended_on := null;
  end if;
  return new;
end $$;
create trigger end_station before update of status on registry.stations
  for each row when (
    (new.status in ('revoked', 'withdrawn', 'dissolved'))
      <> (old.status in ('revoked', 'withdrawn', 'dissolved'))
    and not registry.is_reverting())
  execute function registry.end_station();

-- Agreements renew earlier ones, and none renews itself in the end.
create function registry.check_renewals() returns trigger language plpgsql as $$
declare
  renewed bigint := new.renews_id;
  seen bigint[] := array[new.id];
begin
  while renewed is not null loop
    if renewed = any (seen) then
      raise exception 'agreement % renews itself in the end', new.id
        using errcode = 'check_violation', constraint = 'agreements_renewals_end';
    end if;
    seen := seen || renewed;
    select a.renews_id into renewed from registry.agreements a where a.id = renewed;
  end loop;
  return null;
end $$;
create constraint trigger agreements_renewals_end after insert or update of renews_id
  on registry.agreements for each row when (new.renews_id is not null)
  execute function registry.check_renewals();
comment on constraint agreements_renewals_end on registry.agreements
  is '协议不得循环续签 / Agreements must not renew each other in a ring';

-- A student's leaving stands as an event, and an event that is taken back leaves no leaving.
create function registry.tell_leaving() returns trigger language plpgsql as $$
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
    on conflict do nothing;
  end if;
  return null;
end $$;
create trigger tell_leaving after update of left_on, left_as on registry.students
  for each row when (
    (old.left_on, old.left_as) is distinct from (new.left_on, new.left_as)
    and pg_trigger_depth() = 0 and not registry.is_reverting())
  execute function registry.tell_leaving();
create function registry.unend_studies() returns trigger language plpgsql as $$
begin
  update registry.students s set left_on = null, left_as = null
  from old_rows e
  where s.id = e.student_id and (s.left_on, s.left_as) = (e.happened_on, e.kind);
  return null;
end $$;
create trigger unend_studies after delete on registry.student_events
  referencing old table as old_rows for each statement
  when (pg_trigger_depth() = 0 and not registry.is_reverting())
  execute function registry.unend_studies();
