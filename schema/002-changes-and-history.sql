-- Who changed what, when and why; and every row as it was before.

create schema if not exists registry;
create schema history;
create schema as_known;
comment on schema registry is '登记数据 / The registry as it is now';
comment on schema history is '历史数据 / Every row that was changed or removed, as it was';
comment on schema as_known is '既往视图 / The registry as it was known at the setting skillreg.known_change';

do $$
begin
  if not exists (select from pg_roles where rolname = 'skillreg_app') then
    create role skillreg_app nologin;
  end if;
exception when duplicate_object or unique_violation then null;
end $$;
grant skillreg_app to current_user;
grant usage on schema registry, history, as_known to skillreg_app;

create table registry.changes (
  id bigint generated always as identity,
  made_at timestamptz not null default clock_timestamp(),
  actor text not null
    default coalesce(nullif(current_setting('skillreg.actor', true), ''), session_user),
  source text not null
    default coalesce(nullif(current_setting('skillreg.source', true), ''), 'sql'),
  reason text default nullif(current_setting('skillreg.reason', true), ''),
  transaction_id xid8 not null default pg_current_xact_id(),
  constraint changes_key primary key (id),
  constraint changes_source_known check (source in ('command', 'import', 'init', 'revert', 'sql'))
);
create index changes_made_at on registry.changes (made_at);
comment on table registry.changes is '变更 / Every writing transaction';
comment on column registry.changes.id is '变更编号 / Change number';
comment on column registry.changes.made_at is '变更时间 / Made at';
comment on column registry.changes.actor is '操作人 / Actor';
comment on column registry.changes.source is '来源 / Source';
comment on column registry.changes.reason is '原因 / Reason';
comment on column registry.changes.transaction_id is '事务号 / PostgreSQL transaction';
grant select, insert on registry.changes to skillreg_app;

-- The change that the running transaction belongs to, made when first asked for.
create function registry.current_change() returns bigint language plpgsql as $$
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

create function registry.begin_change() returns trigger language plpgsql as $$
begin
  perform registry.current_change();
  return null;
end $$;

create function registry.stamp_change() returns trigger language plpgsql as $$
begin
  new.change_id := current_setting('skillreg.change')::bigint;
  return new;
end $$;

-- Moves the rows that a statement changed or removed into the table's twin. A row that the same
-- transaction had written was never known to anybody and leaves no trace.
create function registry.keep_history() returns trigger language plpgsql as $$
begin
  execute format(
    'insert into history.%I select $1, o.* from old_rows o where o.change_id < $1',
    tg_table_name
  ) using current_setting('skillreg.change')::bigint;
  return null;
end $$;

create function registry.refuse_truncate() returns trigger language plpgsql as $$
begin
  raise exception 'truncate would lose history; use delete'
    using errcode = 'insufficient_privilege';
end $$;

-- The number of the last change known at the moment that the reader asked for.
create function registry.known_change() returns bigint
  language sql stable parallel safe
  return current_setting('skillreg.known_change')::bigint;

-- Gives a table that has `id` and `change_id` its twin, its triggers, its view of the past and its
-- grants. Called again after columns were added to the table, it brings the twin and view up to date.
create procedure registry.track(tracked text) language plpgsql as $$
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
end $$;

-- Creates a view twice from one text: over the tables of now, and over those of `as_known`.
create procedure registry.define_view(name text, query text, note text) language plpgsql as $$
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
