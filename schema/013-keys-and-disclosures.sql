-- Who was shown a personal number, and the change of the keys that numbers are sealed with.

create table registry.disclosures (
  id bigint generated always as identity,
  made_at timestamptz not null default clock_timestamp(),
  actor text not null
    default coalesce(nullif(current_setting('skillreg.actor', true), ''), session_user),
  account text not null default session_user,
  person_id uuid not null,
  reason text not null,
  key_id smallint not null,
  constraint disclosures_pkey primary key (id),
  constraint disclosures_reason_given check (reason ~ '[^[:space:]]')
);
create index disclosures_person on registry.disclosures (person_id);
comment on table registry.disclosures
  is '证件号码查阅记录 / Every time a full document number was shown; nothing is ever removed';
comment on column registry.disclosures.id is '查阅编号 / Disclosure number';
comment on column registry.disclosures.made_at is '查阅时间 / Made at';
comment on column registry.disclosures.actor is '操作人 / Actor';
comment on column registry.disclosures.account is '数据库用户 / Database account';
comment on column registry.disclosures.person_id is '人员编号 / Person id, also of a person since removed';
comment on column registry.disclosures.reason is '事由 / Reason';
comment on column registry.disclosures.key_id is '密钥编号 / Key that the number was sealed under';
comment on constraint disclosures_reason_given on registry.disclosures
  is '须写明查阅事由 / A number is shown for a stated reason only';
-- The program's role says whose number and why; when and by whom are not its to say.
grant select, insert (person_id, reason, key_id) on registry.disclosures to skillreg_app;

-- Numbers are sealed under a key that the key file still has: `key drop-old` raises the limit.
alter table registry.persons add constraint persons_number_sealed_current
  check (substring(number_sealed from 2 for 1) >= '\x01');
comment on constraint persons_number_sealed_current on registry.persons
  is '证件号码以已停用的密钥加密,请重新执行 / The number was sealed under a key that was dropped; run it again';

-- Whether the statement under way only seals numbers anew. The same number under another key is the
-- same version of the record, so no history is kept of it. Only the schema's owner can have it so.
create function registry.is_resealing() returns boolean language plpgsql stable as $$
begin
  if coalesce(current_setting('skillreg.resealing', true), '') <> 'on' then
    return false;
  end if;
  return pg_has_role(current_user,
    (select relowner from pg_class where oid = 'registry.persons'::regclass), 'usage');
end $$;

-- For the rest of the transaction, statements on persons make no versions.
create function registry.begin_resealing() returns void language plpgsql as $$
begin
  perform set_config('skillreg.resealing', 'on', true);
  if not registry.is_resealing() then
    raise exception 'only the owner of the schema may seal numbers anew'
      using errcode = 'insufficient_privilege';
  end if;
end $$;
revoke execute on function registry.begin_resealing() from public;

drop trigger begin_change on registry.persons;
create trigger begin_change before insert or update or delete on registry.persons
  for each statement when (not registry.is_resealing()) execute function registry.begin_change();
drop trigger stamp_change on registry.persons;
create trigger stamp_change before update on registry.persons
  for each row when (not registry.is_resealing()) execute function registry.stamp_change();
drop trigger keep_updated on registry.persons;
create trigger keep_updated after update on registry.persons
  referencing old table as old_rows for each statement
  when (not registry.is_resealing()) execute function registry.keep_history();
