-- A station's life: legal steps as data, dated transitions that its status follows, assessments.

alter table registry.stations drop constraint stations_status_known;

alter table registry.stations add constraint stations_status_known check (status in ('applied', 'accepted', 'examined', 'reviewed', 'announced', 'listed', 'rectifying', 'renewed', 'revoked', 'withdrawn', 'dissolved'));
comment on constraint stations_status_known on registry.stations
  is '服务站状态不在规定范围 / No such status';

alter table registry.stations
  add batch text,
  add head_position text,
  add head_phone text,
  add head_from date,
  add head_until date,
  add agreement_id bigint,
  add area numeric,
  add equipment text,
  add teachers integer,
  add employees integer,
  add occupations text;
comment on column registry.stations.batch is '批次 / Batch';
comment on column registry.stations.head_position is '站长职务 / Head''s position';
comment on column registry.stations.head_phone is '站长电话 / Head''s phone';
comment on column registry.stations.head_from is '站长聘期起 / Head from';
comment on column registry.stations.head_until is '站长聘期止 / Head until';
comment on column registry.stations.agreement_id is '协议 / Agreement';
comment on column registry.stations.area is '场地面积 / Area (square metres)';
comment on column registry.stations.equipment is '设备 / Equipment';
comment on column registry.stations.teachers is '师资数 / Teachers';
comment on column registry.stations.employees is '职工数 / Employees';
comment on column registry.stations.occupations is '可开展工种及等级 / Occupations and levels';

alter table registry.stations add constraint stations_head_dates_ordered check (head_until >= head_from);
comment on constraint stations_head_dates_ordered on registry.stations
  is '站长聘期止早于聘期起 / The head''s term ends before it begins';

alter table registry.stations add constraint stations_agreement_exists foreign key (agreement_id) references registry.agreements on delete restrict;
comment on constraint stations_agreement_exists on registry.stations
  is '该协议仍有服务站 / The agreement still has stations';

alter table registry.stations add constraint stations_counts_not_negative check (least(area, teachers, employees) >= 0);
comment on constraint stations_counts_not_negative on registry.stations
  is '数量不得为负数 / A count must not be negative';

create index stations_agreement on registry.stations (agreement_id);

call registry.track('stations');

create table registry.station_training_bodies (
  id bigint generated always as identity,
  station_id bigint not null,
  company_id bigint not null,
  change_id bigint not null,
  constraint station_training_bodies_pkey primary key (id),
  constraint station_training_bodies_unique unique (station_id, company_id),
  constraint station_training_bodies_station_exists
    foreign key (station_id) references registry.stations on delete cascade,
  constraint station_training_bodies_company_exists
    foreign key (company_id) references registry.companies on delete restrict
);
create index station_training_bodies_company on registry.station_training_bodies (company_id);
comment on table registry.station_training_bodies is '服务站的合作培训机构 / Training bodies of a station';
comment on column registry.station_training_bodies.id is '内部编号 / Internal id';
comment on column registry.station_training_bodies.station_id is '服务站 / Station';
comment on column registry.station_training_bodies.company_id is '企业 / Company';
comment on column registry.station_training_bodies.change_id is '最近变更 / Last change';
comment on constraint station_training_bodies_unique on registry.station_training_bodies
  is '该企业已在列 / The company is already listed';
comment on constraint station_training_bodies_station_exists on registry.station_training_bodies
  is '服务站未登记 / No such station';
comment on constraint station_training_bodies_company_exists on registry.station_training_bodies
  is '该企业仍被服务站引用 / The company is still referred to by a station';
call registry.track('station_training_bodies');

create table registry.station_steps (
  id bigint generated always as identity,
  from_status text not null,
  to_status text not null,
  change_id bigint not null,
  constraint station_steps_pkey primary key (id),
  constraint station_steps_from_status_known
    check (from_status in ('applied', 'accepted', 'examined', 'reviewed', 'announced', 'listed', 'rectifying', 'renewed', 'revoked', 'withdrawn', 'dissolved')),
  constraint station_steps_to_status_known
    check (to_status in ('applied', 'accepted', 'examined', 'reviewed', 'announced', 'listed', 'rectifying', 'renewed', 'revoked', 'withdrawn', 'dissolved')),
  constraint station_steps_unique
    unique (from_status, to_status)
);
comment on table registry.station_steps is '服务站状态流转规则 / Station step';
comment on column registry.station_steps.id is '内部编号 / Internal id';
comment on column registry.station_steps.from_status is '原状态 / From status';
comment on column registry.station_steps.to_status is '新状态 / To status';
comment on column registry.station_steps.change_id is '最近变更 / Last change';
comment on constraint station_steps_from_status_known on registry.station_steps
  is '原状态不在规定范围 / No such from status';
comment on constraint station_steps_to_status_known on registry.station_steps
  is '新状态不在规定范围 / No such to status';
comment on constraint station_steps_unique on registry.station_steps
  is '该流转规则已登记 / This step is already registered';
call registry.track('station_steps');

create function registry.find_station_steps(query text)
  returns table (id bigint, now text, since date) language sql stable as $$
  select s.id, null::text, null::date from registry.station_steps s
  where s.from_status || '/' || s.to_status = query
$$;
comment on function registry.find_station_steps
  is '按“原状态/新状态”查找服务站状态流转规则 / Finds a station step by its key';

create table registry.transitions (
  id bigint generated always as identity,
  station_id bigint not null,
  status text not null,
  happened_on date not null,
  document_no text,
  operator text,
  grounds text,
  change_id bigint not null,
  constraint transitions_pkey primary key (id),
  constraint transitions_status_known
    check (status in ('applied', 'accepted', 'examined', 'reviewed', 'announced', 'listed', 'rectifying', 'renewed', 'revoked', 'withdrawn', 'dissolved')),
  constraint transitions_unique
    unique (station_id, status, happened_on),
  constraint transitions_station_exists
    foreign key (station_id) references registry.stations on delete cascade
);
comment on table registry.transitions is '服务站状态变更 / Station transition';
comment on column registry.transitions.id is '内部编号 / Internal id';
comment on column registry.transitions.station_id is '服务站 / Station';
comment on column registry.transitions.status is '变更后状态 / Status';
comment on column registry.transitions.happened_on is '变更日期 / Happened on';
comment on column registry.transitions.document_no is '文号 / Document number';
comment on column registry.transitions.operator is '经办人 / Operator';
comment on column registry.transitions.grounds is '事由 / Grounds';
comment on column registry.transitions.change_id is '最近变更 / Last change';
comment on constraint transitions_status_known on registry.transitions
  is '变更后状态不在规定范围 / No such status';
comment on constraint transitions_unique on registry.transitions
  is '该状态变更已登记 / This transition is already registered';
comment on constraint transitions_station_exists on registry.transitions
  is '该服务站仍有服务站状态变更 / The station still has transitions';
call registry.track('transitions');

create function registry.find_transitions(query text)
  returns table (id bigint, now text, since date) language sql stable as $$
  select t.id, null::text, null::date
  from registry.find_stations(split_part(query, '/', 1)) s
  join registry.transitions t on t.station_id = s.id
  where t.status = split_part(query, '/', 2) and t.happened_on::text = split_part(query, '/', 3)
$$;
comment on function registry.find_transitions
  is '按“服务站/变更后状态/变更日期”查找服务站状态变更 / Finds a station transition by its key';

create table registry.assessments (
  id bigint generated always as identity,
  station_id bigint not null,
  year smallint not null,
  grade text not null,
  assessed_on date,
  classes integer,
  attendances integer,
  junior integer,
  intermediate integer,
  advanced integer,
  technician integer,
  subsidy numeric,
  document_no text,
  remarks text,
  change_id bigint not null,
  constraint assessments_pkey primary key (id),
  constraint assessments_grade_known
    check (grade in ('excellent', 'qualified', 'basic', 'unqualified')),
  constraint assessments_counts_not_negative
    check (least(classes, attendances, junior, intermediate, advanced, technician, subsidy) >= 0),
  constraint assessments_year_sensible
    check (year between 1900 and 2100),
  constraint assessments_unique
    unique (station_id, year),
  constraint assessments_station_exists
    foreign key (station_id) references registry.stations on delete restrict
);
comment on table registry.assessments is '服务站年度考核 / Station assessment';
comment on column registry.assessments.id is '内部编号 / Internal id';
comment on column registry.assessments.station_id is '服务站 / Station';
comment on column registry.assessments.year is '年度 / Year';
comment on column registry.assessments.grade is '考核等次 / Grade';
comment on column registry.assessments.assessed_on is '考核日期 / Assessed on';
comment on column registry.assessments.classes is '培训班次 / Training classes';
comment on column registry.assessments.attendances is '培训人次 / Attendances';
comment on column registry.assessments.junior is '初级工取证人次 / Junior certificates';
comment on column registry.assessments.intermediate is '中级工取证人次 / Intermediate certificates';
comment on column registry.assessments.advanced is '高级工取证人次 / Advanced certificates';
comment on column registry.assessments.technician is '技师以上取证人次 / Technician certificates';
comment on column registry.assessments.subsidy is '补助金额 / Subsidy (yuan)';
comment on column registry.assessments.document_no is '文号 / Document number';
comment on column registry.assessments.remarks is '备注 / Remarks';
comment on column registry.assessments.change_id is '最近变更 / Last change';
comment on constraint assessments_grade_known on registry.assessments
  is '考核等次不在规定范围 / No such grade';
comment on constraint assessments_counts_not_negative on registry.assessments
  is '数量不得为负数 / A count must not be negative';
comment on constraint assessments_year_sensible on registry.assessments
  is '年份应为1900至2100 / The year lies between 1900 and 2100';
comment on constraint assessments_unique on registry.assessments
  is '该站本年度考核已登记 / The assessment of this year is already registered';
comment on constraint assessments_station_exists on registry.assessments
  is '该服务站仍有服务站年度考核 / The station still has assessments';
call registry.track('assessments');

create function registry.find_assessments(query text)
  returns table (id bigint, now text, since date) language sql stable as $$
  select a.id, null::text, null::date
  from registry.find_stations(regexp_replace(query, '/[^/]*$', '')) s
  join registry.assessments a on a.station_id = s.id
  where a.year::text = substring(query from '[^/]*$')
$$;
comment on function registry.find_assessments
  is '按“服务站/年度”查找服务站年度考核 / Finds a station assessment by its key';

-- A station's status goes from one to another only by a legal step, and every step is a transition.
create function registry.step_station() returns trigger language plpgsql as $$
declare
  last record;
begin
  select t.status, t.happened_on into last from registry.transitions t
  where t.station_id = new.id order by t.happened_on desc, t.id desc limit 1;
  if last.status = new.status then
    return null;
  end if;
  if not exists (
    select from registry.station_steps s
    where s.from_status = old.status and s.to_status = new.status
  ) then
    raise exception 'station %: no step from % to %', new.plaque_number, old.status, new.status
      using errcode = 'check_violation', constraint = 'stations_status_legal';
  end if;
  insert into registry.transitions (station_id, status, happened_on, grounds)
  values (new.id, new.status, greatest(last.happened_on, case
      when new.status in ('revoked', 'withdrawn', 'dissolved') then coalesce(new.ended_on, current_date)
      when new.status = 'listed' and new.listed_on is distinct from old.listed_on then new.listed_on
      else current_date
    end), nullif(current_setting('skillreg.reason', true), ''))
  on conflict on constraint transitions_unique do nothing;
  return null;
end $$;
create constraint trigger stations_status_legal after update of status on registry.stations
  for each row when (old.status <> new.status and current_setting('skillreg.source', true) is distinct from 'revert')
  execute function registry.step_station();
comment on constraint stations_status_legal on registry.stations
  is '服务站不得由原状态直接变更为该状态 / A station can not go from its status to this one';

-- What a ledger tells of a station's life when it is first registered.
create function registry.begin_station() returns trigger language plpgsql as $$
begin
  insert into registry.transitions (station_id, status, happened_on)
  select n.id, 'listed', n.listed_on from new_rows n
  where n.listed_on is not null
    and n.status not in ('applied', 'accepted', 'examined', 'reviewed', 'announced')
  union all
  select n.id, n.status, n.ended_on from new_rows n
  where n.ended_on is not null and n.status in ('revoked', 'withdrawn', 'dissolved')
  on conflict on constraint transitions_unique do nothing;
  return null;
end $$;
create trigger begin_station after insert on registry.stations
  referencing new table as new_rows for each statement
  when (current_setting('skillreg.source', true) is distinct from 'revert')
  execute function registry.begin_station();

-- A chain of transitions has legal steps only; repeating a status is none.
create function registry.check_transitions() returns trigger language plpgsql as $$
declare
  wrong record;
begin
  select c.before, c.status into wrong
  from (
    select t.status, lag(t.status) over (order by t.happened_on, t.id) as before
    from registry.transitions t where t.station_id = coalesce(new.station_id, old.station_id)
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
create constraint trigger transitions_legal after insert or update or delete on registry.transitions
  for each row execute function registry.check_transitions();
comment on constraint transitions_legal on registry.transitions
  is '服务站不得由前一状态变更为该状态 / A station can not go from the status before to this one';

-- The station takes on the status of its last transition, with the days that follow from it.
create function registry.follow_transitions() returns trigger language plpgsql as $$
begin
  update registry.stations s
  set status = l.status, listed_on = coalesce(s.listed_on, l.listed_on),
    ended_on = case when l.status in ('revoked', 'withdrawn', 'dissolved') then l.happened_on end
  from (
    select distinct on (t.station_id) t.station_id, t.status, t.happened_on,
      min(t.happened_on) filter (where t.status = 'listed') over (partition by t.station_id)
        as listed_on
    from registry.transitions t
    where t.station_id in (select station_id from moved)
    order by t.station_id, t.happened_on desc, t.id desc
  ) l
  where s.id = l.station_id and s.status <> l.status;
  return null;
end $$;
create trigger follow_added after insert on registry.transitions
  referencing new table as moved for each statement
  when (pg_trigger_depth() = 0 and current_setting('skillreg.source', true) is distinct from 'revert')
  execute function registry.follow_transitions();
create trigger follow_changed after update on registry.transitions
  referencing new table as moved for each statement
  when (pg_trigger_depth() = 0 and current_setting('skillreg.source', true) is distinct from 'revert')
  execute function registry.follow_transitions();
create trigger follow_removed after delete on registry.transitions
  referencing old table as moved for each statement
  when (pg_trigger_depth() = 0 and current_setting('skillreg.source', true) is distinct from 'revert')
  execute function registry.follow_transitions();
