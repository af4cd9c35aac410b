-- An agreement may be of several kinds. Figures that are split by kind show it under each; it counts
-- once in their total.

create function registry.is_set(elements text[]) returns boolean
  language sql immutable strict parallel safe
  return coalesce(array_ndims(elements), 0) = 1 and cardinality(elements)
    = (select count(distinct e) from unnest(elements) e);
comment on function registry.is_set
  is '是否非空且无重复、无空值 / Whether there is something in it, nothing twice and no null';

call registry.set_views_aside('agreements');
alter table registry.agreements
  drop constraint agreements_kind_known, drop constraint agreements_kind_not_blank;
alter table registry.agreements
  alter column kind type text[] using case when kind is not null then array[kind] end;
alter table history.agreements
  alter column kind type text[] using case when kind is not null then array[kind] end;
alter table registry.agreements rename column kind to kinds;
alter table history.agreements rename column kind to kinds;
comment on column registry.agreements.kinds is '合作类型 / Kinds';
alter table registry.agreements
  add constraint agreements_kinds_known check (kinds <@ array['order_class', 'named_class',
    'apprenticeship', 'training_base', 'industry_college', 'internship', 'teacher_exchange',
    'equipment_donation']),
  add constraint agreements_kinds_once check (registry.is_set(kinds));
comment on constraint agreements_kinds_known on registry.agreements
  is '合作类型不在规定范围 / No such kind';
comment on constraint agreements_kinds_once on registry.agreements
  is '合作类型不得为空白或重复 / Kinds must not be blank, and none is named twice';
call registry.track('agreements');

call registry.define_view('cooperations', $$
  select 'agreement' as noun, a.number as record, a.signed_on as happened_on,
    extract(year from a.signed_on)::int as year, registry.school_year(a.signed_on) as school_year,
    a.signed_on, a.starts_on as valid_from, least(a.ends_on + 1, a.terminated_on) as valid_until,
    a.id as agreement_id, a.number as agreement, a.kinds,
    c.company_id, c.company, c.company_name, c.industry, c.section, c.town_id, c.town,
    s.school_id, s.school, s.school_name, s.tier, s.sponsor
  from agreements a
  left join agreement_companies ac on ac.agreement_id = a.id
  left join companies_present c on c.company_id = ac.company_id
  left join agreement_schools sc on sc.agreement_id = a.id
  left join schools_present s on s.school_id = sc.school_id
$$, '校企合作(事实) / Agreements, one row for each school and company of each');

call registry.define_view('agreement_terms', $$
  select 'agreement' as noun, a.number as record, a.starts_on as valid_from,
    least(a.ends_on + 1, a.terminated_on) as valid_until,
    a.id as agreement_id, array_to_string(a.kinds, ';') as kinds, a.signed_on, a.renews_id,
    n.number as renewed_by, n.starts_on as renewed_from,
    (select string_agg(s.name, ';' order by s.code)
      from agreement_schools l join schools s on s.id = l.school_id
      where l.agreement_id = a.id) as schools,
    (select string_agg(c.name, ';' order by c.credit_code)
      from agreement_companies l join companies c on c.id = l.company_id
      where l.agreement_id = a.id) as companies
  from agreements a left join agreements n on n.renews_id = a.id
$$, '协议期限与续签情况 / Agreements with their terms and renewals');
call registry.put_views_back();
