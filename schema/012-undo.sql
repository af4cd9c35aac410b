-- What undoing a change, and writing at the same time as others, asks of the triggers.

-- Whether the running transaction undoes a change. A trigger that writes further records of its own
-- leaves that be then: what it wrote the first time is undone with the change that it was part of.
create function registry.is_reverting() returns boolean
  language sql stable parallel safe
  return coalesce(current_setting('skillreg.source', true), '') = 'revert';
comment on function registry.is_reverting()
  is '当前事务是否在撤销变更 / Whether the running transaction undoes a change';

create or replace function registry.keep_school_name() returns trigger language plpgsql as $$
begin
  if registry.is_reverting() then return null; end if;
  insert into registry.school_names (school_id, name, used_until)
  values (old.id, old.name, current_date)
  on conflict on constraint school_names_unique do nothing;
  return null;
end $$;

create or replace function registry.keep_company_name() returns trigger language plpgsql as $$
begin
  if registry.is_reverting() then return null; end if;
  insert into registry.company_names (company_id, name, used_until)
  values (old.id, old.name, current_date)
  on conflict on constraint company_names_unique do nothing;
  return null;
end $$;

-- Moves the rows that a statement changed or removed into the table's twin. A row that the same
-- transaction had written was never known to anybody and leaves no trace. Numbers are given when a
-- transaction first writes, so one that began earlier can meet a row of a later number: it has to
-- begin again under a number of its own, or the past would tell the two in the wrong order.
create or replace function registry.keep_history() returns trigger language plpgsql as $$
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
end $$;
