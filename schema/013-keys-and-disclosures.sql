-- Who was shown a personal number.

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
