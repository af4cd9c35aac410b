-- What must never be, whoever writes and by whatever means: a past that was not, overlapping times,
-- station steps out of order, records that renew or succeed each other in a ring.

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

-- A chain has legal steps only. One that never tells the status before listing that the station was
-- registered with goes on from that status, or begins with the application.
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
  where c.before is not null and not exists (
    select from registry.station_steps s where s.from_status = c.before and s.to_status = c.status
  ) limit 1;
  if found then
    raise exception 'no step from % to %', wrong.before, wrong.status
      using errcode = 'check_violation', constraint = 'transitions_legal';
  end if;
  return null;
end $$;

-- What a record renews or is succeeded by does not lead back to it.
create function registry.check_chain() returns trigger language plpgsql as $$
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
end $$;
create constraint trigger agreements_renewals_end after insert or update of renews_id
  on registry.agreements for each row when (new.renews_id is not null)
  execute function registry.check_chain('renews_id');
comment on constraint agreements_renewals_end on registry.agreements
  is '协议不得循环续签 / Agreements must not renew each other in a ring';
create constraint trigger divisions_succession_ends after insert or update of successor_id
  on registry.divisions for each row when (new.successor_id is not null)
  execute function registry.check_chain('successor_id');
comment on constraint divisions_succession_ends on registry.divisions
  is '区划不得循环继任 / Divisions must not succeed each other in a ring';

-- A change's number, time and transaction are not for the program's role to say.
revoke insert on registry.changes from skillreg_app;
grant insert (reason) on registry.changes to skillreg_app;
