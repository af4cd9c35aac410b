-- Graduates' employment as it was found, split by all that is told of it; and industries of later
-- editions, whose sections are data.

call registry.define_view('graduations', $$
  select 'graduate' as noun, y.record, y.person_id, g.graduated_on as happened_on,
    extract(year from g.graduated_on)::int as year,
    registry.school_year(g.graduated_on) as school_year,
    g.completion, g.destination, case when g.related then 'yes' when not g.related then 'no' end
      as related,
    coalesce(c.company_name, g.employer) as employer,
    coalesce(c.industry, g.employer_industry) as industry,
    coalesce(c.section, registry.industry_section(g.employer_industry)) as section,
    y.student_id, y.major_id, y.major, y.level, y.digital, y.sex,
    y.school_id, y.school, y.school_name, y.tier, y.sponsor, y.town_id, y.town,
    g.survey, g.place, g.channel, g.contract
  from graduates g
  join studies y on y.student_id = g.student_id
  left join companies_present c on c.company_id = g.employer_id
$$, '毕业(事实) / Graduations, and what became of the graduates');

alter table registry.industries add column section text;
comment on column registry.industries.section is '所属门类 / Section';
alter table registry.industries add constraint industries_section_known
  check (section in ('A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'J', 'K', 'L', 'M', 'N', 'O', 'P', 'Q', 'R', 'S', 'T'));
comment on constraint industries_section_known on registry.industries
  is '所属门类不在规定范围 / No such section';
call registry.track('industries');
call registry.bound_values('industries');

-- The latest edition that tells the section of the code's division, else GB/T 4754-2017.
create or replace function registry.industry_section(code text) returns text
  language sql stable strict parallel safe as $$
  select coalesce(
    case when code ~ '^[A-T]$' then code end,
    (select i.section from registry.industries i
      where i.code = left($1, 2) and i.section is not null
      order by i.valid_from desc nulls last, i.edition desc limit 1),
    case when left(code, 2) between '01' and '97' then chr(ascii('A') - 1 + width_bucket(
      left(code, 2)::int,
      array[1, 6, 13, 44, 47, 51, 53, 61, 63, 66, 70, 71, 73, 76, 80, 83, 84, 86, 91, 97])) end)
$$;
comment on function registry.industry_section
  is '行业代码所属门类 / The section that an industry code belongs to';
