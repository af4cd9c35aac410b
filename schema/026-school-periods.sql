-- What a school was, and whose, at a time: figures of the past go by the tier and the sponsor of then.

alter table registry.school_tiers add column sponsor text;
comment on column registry.school_tiers.sponsor is '举办者 / Sponsor';
alter table registry.school_tiers add constraint school_tiers_sponsor_known
  check (sponsor in (
    'human_resources', 'government', 'state_enterprise', 'organization', 'private', 'other'));
comment on constraint school_tiers_sponsor_known on registry.school_tiers
  is '举办者类别不在规定范围 / No such sponsor';
call registry.track('school_tiers');

-- What a school was until it changed stays told. A school whose beginning is not known is taken to
-- have been there since 1900.
create function registry.keep_school_period() returns trigger language plpgsql as $$
declare
  current record;
  since date;
begin
  select * into current from registry.school_tiers t
  where t.school_id = old.id
    and current_date between t.valid_from and coalesce(t.valid_until, 'infinity');
  if found then
    if current.valid_from = current_date then
      update registry.school_tiers set tier = new.tier, sponsor = new.sponsor where id = current.id;
    else
      update registry.school_tiers set valid_until = current_date - 1 where id = current.id;
    end if;
  else
    since := coalesce(
      (select max(t.valid_until) + 1 from registry.school_tiers t where t.school_id = old.id),
      old.founded_on, '1900-01-01');
    if since < current_date then
      insert into registry.school_tiers (school_id, tier, sponsor, valid_from, valid_until)
      values (old.id, old.tier, old.sponsor, since, current_date - 1);
    end if;
  end if;
  if new.sponsor is distinct from old.sponsor then
    update registry.school_tiers t set sponsor = old.sponsor
    where t.school_id = old.id and t.sponsor is null and t.valid_until < current_date;
  end if;
  return null;
end $$;
create trigger keep_period after update of tier, sponsor on registry.schools
  for each row when (
    (old.tier, old.sponsor) is distinct from (new.tier, new.sponsor)
    and pg_trigger_depth() = 0 and not registry.is_reverting())
  execute function registry.keep_school_period();

-- A school is what its period of today says. What it was before the first period that is told, and is
-- no longer, stays told as well.
create function registry.follow_school_periods() returns trigger language plpgsql as $$
begin
  insert into registry.school_tiers (school_id, tier, sponsor, valid_from, valid_until)
  select s.id, s.tier, s.sponsor, b.since, t.valid_from - 1
  from new_rows t join registry.schools s on s.id = t.school_id
    cross join lateral (select coalesce(s.founded_on, date '1900-01-01') as since) b
  where current_date between t.valid_from and coalesce(t.valid_until, 'infinity')
    and (s.tier, s.sponsor) is distinct from (t.tier, coalesce(t.sponsor, s.sponsor))
    and b.since < t.valid_from
    and not exists (
      select from registry.school_tiers o where o.school_id = s.id and o.valid_from < t.valid_from);
  update registry.schools s set tier = t.tier, sponsor = coalesce(t.sponsor, s.sponsor)
  from new_rows t
  where s.id = t.school_id
    and current_date between t.valid_from and coalesce(t.valid_until, 'infinity')
    and (s.tier, s.sponsor) is distinct from (t.tier, coalesce(t.sponsor, s.sponsor));
  return null;
end $$;
create trigger follow_added after insert on registry.school_tiers
  referencing new table as new_rows for each statement
  when (pg_trigger_depth() = 0 and not registry.is_reverting())
  execute function registry.follow_school_periods();
create trigger follow_changed after update on registry.school_tiers
  referencing new table as new_rows for each statement
  when (pg_trigger_depth() = 0 and not registry.is_reverting())
  execute function registry.follow_school_periods();
