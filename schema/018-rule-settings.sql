-- What the bureau makes of the program's rules from year to year: how much each weighs, where
-- it draws its line, and whether it is checked at all. A rule without a setting keeps the severity that
-- its code begins with, and its own threshold.

create table registry.rule_settings (
  id bigint generated always as identity,
  rule text not null,
  year_from smallint not null,
  year_until smallint,
  severity text,
  threshold integer,
  enabled boolean not null,
  note text,
  change_id bigint not null,
  constraint rule_settings_pkey primary key (id),
  constraint rule_settings_unique unique (rule, year_from),
  constraint rule_settings_rule_form check (rule ~ '^[EWB]-[A-Z]{2,4}-[0-9]{2}$'),
  constraint rule_settings_severity_known check (severity in ('error', 'warning', 'explanation')),
  constraint rule_settings_threshold_counts check (threshold >= 0),
  constraint rule_settings_years_ordered check (year_until >= year_from)
);
comment on table registry.rule_settings is '规则设置 / Rule setting';
comment on column registry.rule_settings.id is '内部编号 / Internal id';
comment on column registry.rule_settings.rule is '规则代码 / Rule';
comment on column registry.rule_settings.year_from is '起始年度 / From year';
comment on column registry.rule_settings.year_until is '截止年度 / Until year';
comment on column registry.rule_settings.severity is '性质 / Severity';
comment on column registry.rule_settings.threshold is '限值 / Threshold';
comment on column registry.rule_settings.enabled is '是否启用 / Enabled';
comment on column registry.rule_settings.note is '说明 / Note';
comment on column registry.rule_settings.change_id is '最近变更 / Last change';
comment on constraint rule_settings_unique on registry.rule_settings
  is '该规则自该年度起的设置已登记 / This rule already has a setting from that year on';
comment on constraint rule_settings_rule_form on registry.rule_settings
  is '规则代码格式不正确 / Not the form of a rule''s code';
comment on constraint rule_settings_severity_known on registry.rule_settings
  is '性质不在规定范围 / No such severity';
comment on constraint rule_settings_threshold_counts on registry.rule_settings
  is '限值不得为负数 / A threshold is not negative';
comment on constraint rule_settings_years_ordered on registry.rule_settings
  is '截止年度早于起始年度 / Until year lies before from year';
call registry.track('rule_settings');

create function registry.find_rule_settings(query text)
returns table (id bigint, now text, since date) language sql stable as $$
  select t.id, null::text, null::date from registry.rule_settings t
  where t.rule || '/' || t.year_from = upper(query)
$$;
comment on function registry.find_rule_settings
  is '按规则代码/起始年度查找规则设置 / Finds a rule''s setting by CODE/YEAR';
grant execute on function registry.find_rule_settings to skillreg_app;
