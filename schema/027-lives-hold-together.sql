-- What is told of a student, a station or a person in one place agrees with what is told in another,
-- whichever is changed.

-- Whether what is told of a student can all be: events in a possible order, between entry and
-- graduation; graduation after entry, and of who has not left.
create function registry.studies_possible(student bigint) returns boolean language sql stable as $$
  select not exists (
    select from registry.students s
      left join registry.graduates g on g.student_id = s.id
      left join lateral (
        select x.kind, x.happened_on, lag(x.kind) over (order by x.happened_on, x.id) as before
        from registry.student_events x where x.student_id = s.id
      ) e on true
    where s.id = student and (
      e.happened_on < s.entered_on
      or e.happened_on > g.graduated_on
      or e.before in ('withdrew', 'expelled', 'transferred', 'died', 'absent')
      or e.kind = 'resumed' and e.before is distinct from 'suspended'
      or e.kind = 'suspended' and e.before = 'suspended'
      or e.kind = 'transferred_in' and e.before is not null
      or g.graduated_on < s.entered_on
      or g.graduated_on is not null and s.left_on is not null))
$$;
comment on function registry.studies_possible
  is '学籍各项登记能否同时成立 / Whether what is told of a student can all be';

create function registry.check_studies() returns trigger language plpgsql as $$
declare
  told bigint[];
begin
  if tg_table_name = 'students' then
    told := array[new.id];
  else
    told := array[old.student_id, new.student_id];
  end if;
  if exists (select from unnest(told) t where not registry.studies_possible(t)) then
    raise exception 'what is told of a student can not all be'
      using errcode = 'check_violation', constraint = tg_name;
  end if;
  return null;
end $$;

drop trigger student_events_legal on registry.student_events;
drop function registry.check_student_events();
create constraint trigger student_events_legal after insert or update or delete
  on registry.student_events for each row execute function registry.check_studies();
comment on constraint student_events_legal on registry.student_events
  is '学籍异动次序不成立:复学前应有休学,离校或毕业后不得再有异动,异动不得早于入学 / The events are in no possible order: resuming follows suspending, nothing follows leaving or graduation or comes before entry';
create constraint trigger graduates_possible after insert or update of student_id, graduated_on
  on registry.graduates for each row execute function registry.check_studies();
comment on constraint graduates_possible on registry.graduates
  is '毕业日期不得早于入学或学籍异动,离校学生不得登记毕业 / Nobody graduates before entry or an event, or after having left';
-- One sheet may correct both entry and graduation, so that this waits for both.
create constraint trigger students_possible after update of entered_on, left_on on registry.students
  deferrable initially deferred for each row
  when ((old.entered_on, old.left_on) is distinct from (new.entered_on, new.left_on))
  execute function registry.check_studies();
comment on constraint students_possible on registry.students
  is '入学日期不得晚于学籍异动或毕业,毕业学生不得登记离校 / Nobody enters after an event or graduation, or leaves after having graduated';

-- A student's leaving and the event of it stand and fall together.
create function registry.tell_leavings() returns trigger language plpgsql as $$
begin
  insert into registry.student_events (student_id, kind, happened_on)
  select n.id, n.left_as, n.left_on from new_rows n
  where n.left_on is not null and n.left_as is not null
  on conflict on constraint student_events_unique do nothing;
  return null;
end $$;
create trigger tell_leavings after insert on registry.students
  referencing new table as new_rows for each statement
  when (not registry.is_reverting()) execute function registry.tell_leavings();

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
    on conflict on constraint student_events_unique do nothing;
  end if;
  return null;
end $$;
create trigger tell_leaving after update of left_on, left_as on registry.students
  for each row when (
    (old.left_on, old.left_as) is distinct from (new.left_on, new.left_as)
    and pg_trigger_depth() = 0 and not registry.is_reverting())
  execute function registry.tell_leaving();

drop trigger end_studies on registry.student_events;
drop function registry.end_studies();
create function registry.follow_student_events() returns trigger language plpgsql as $$
begin
  update registry.students s set left_on = l.happened_on, left_as = l.kind
  from (
    select distinct on (m.student_id) m.student_id, e.kind, e.happened_on
    from moved m left join registry.student_events e on e.student_id = m.student_id
      and e.kind in ('withdrew', 'expelled', 'transferred', 'died', 'absent')
    where m.kind in ('withdrew', 'expelled', 'transferred', 'died', 'absent')
    order by m.student_id, e.happened_on desc, e.id desc
  ) l
  where s.id = l.student_id and (s.left_on, s.left_as) is distinct from (l.happened_on, l.kind);
  return null;
end $$;
create trigger follow_added after insert on registry.student_events
  referencing new table as moved for each statement
  when (not registry.is_reverting()) execute function registry.follow_student_events();
create trigger follow_changed_from after update on registry.student_events
  referencing old table as moved for each statement
  when (not registry.is_reverting()) execute function registry.follow_student_events();
create trigger follow_changed_to after update on registry.student_events
  referencing new table as moved for each statement
  when (not registry.is_reverting()) execute function registry.follow_student_events();
create trigger follow_removed after delete on registry.student_events
  referencing old table as moved for each statement
  when (not registry.is_reverting()) execute function registry.follow_student_events();

-- A station that is listed, or has been, has a day on which it was.
alter table registry.stations drop constraint stations_listing_dated;
alter table registry.stations add constraint stations_listing_dated
  check (status not in ('listed', 'rectifying', 'renewed') or listed_on is not null);
comment on constraint stations_listing_dated on registry.stations
  is '挂牌、整改、续期的服务站应有挂牌日期 / A station that is listed, rectifying or renewed has a day of listing';

-- A station that applies anew has not ended.
create function registry.begin_anew() returns trigger language plpgsql as $$
begin
  new.ended_on := null;
  return new;
end $$;
create trigger begin_anew before update of status on registry.stations
  for each row when (
    old.status in ('revoked', 'withdrawn', 'dissolved')
    and new.status not in ('revoked', 'withdrawn', 'dissolved')
    and new.ended_on is not distinct from old.ended_on and not registry.is_reverting())
  execute function registry.begin_anew();

-- The days that a station's record tells are those of its transitions, whichever is changed.
create or replace function registry.follow_transitions() returns trigger language plpgsql as $$
begin
  update registry.stations s
  set status = l.status, listed_on = l.listed_on, ended_on = l.ended_on
  from (
    select distinct on (t.station_id) t.station_id, t.status,
      coalesce(min(t.happened_on) filter (where t.status = 'listed') over (partition by t.station_id),
        o.listed_on) as listed_on,
      case when t.status in ('revoked', 'withdrawn', 'dissolved') then t.happened_on
        when o.status not in ('revoked', 'withdrawn', 'dissolved') then o.ended_on end as ended_on
    from registry.transitions t join registry.stations o on o.id = t.station_id
    where t.station_id in (select station_id from moved)
    order by t.station_id, t.happened_on desc, t.id desc
  ) l
  where s.id = l.station_id
    and (s.status, s.listed_on, s.ended_on) is distinct from (l.status, l.listed_on, l.ended_on);
  return null;
end $$;

create function registry.tell_station_days() returns trigger language plpgsql as $$
begin
  update registry.transitions t set happened_on = d.now
  from (values
      ('listed', old.listed_on, new.listed_on),
      (case when new.status in ('revoked', 'withdrawn', 'dissolved') then new.status end,
        old.ended_on, new.ended_on)
    ) as d (status, before, now)
  where t.station_id = new.id and (t.status, t.happened_on) = (d.status, d.before)
    and d.now <> d.before;
  return null;
end $$;
create trigger tell_days after update of listed_on, ended_on on registry.stations
  for each row when (
    old.status = new.status and pg_trigger_depth() = 0 and not registry.is_reverting()
    and (old.listed_on, old.ended_on) is distinct from (new.listed_on, new.ended_on))
  execute function registry.tell_station_days();

-- Undoing gives a station back a status that it has had, and no other.
create function registry.check_restored_station() returns trigger language plpgsql as $$
begin
  if not exists (
    select from history.stations h where h.id = new.id and h.status = new.status
  ) then
    raise exception 'station % never had the status %', new.plaque_number, new.status
      using errcode = 'check_violation', constraint = 'stations_status_legal';
  end if;
  return null;
end $$;
create trigger check_restored after update of status on registry.stations
  for each row when (old.status <> new.status and registry.is_reverting())
  execute function registry.check_restored_station();

-- Sex, birth date and kind of document follow from a resident's number.
create function registry.refuse_other_than_numbered() returns trigger language plpgsql as $$
begin
  raise exception 'person % is as the document number tells', new.id
    using errcode = 'check_violation', constraint = 'persons_as_numbered';
end $$;
create constraint trigger persons_as_numbered after update of sex, birth_on, document_kind
  on registry.persons for each row when (
    old.document_kind in ('resident_id', 'residence_permit') and old.number_sealed is not null
    and new.id = old.id and not registry.is_reverting()
    and (new.document_kind <> old.document_kind
      or old.sex <> 'unknown' and new.sex is distinct from old.sex
      or old.birth_on is not null and new.birth_on is distinct from old.birth_on))
  execute function registry.refuse_other_than_numbered();
comment on constraint persons_as_numbered on registry.persons
  is '性别、出生日期和证件类型以居民身份证号码为准;号码有误的,请更换号码 / Sex, birth date and kind of document follow from a resident''s number; where that is wrong, change the number';
