-- Sections of industries are data as their divisions are, whatever letters an edition gives them; and
-- of divisions it is told which edition has them.

alter table registry.industries add column name_en text;
comment on column registry.industries.name_en is '英文名称 / English name';
alter table registry.industries
  drop constraint industries_code_form,
  drop constraint industries_section_known,
  add constraint industries_code_form check (code ~ '^([A-Z]|[0-9]{2,4})$'),
  add constraint industries_section_form check (section ~ '^[A-Z]$');
comment on constraint industries_code_form on registry.industries
  is '行业代码应为GB/T 4754门类或2至4位数字 / An industry is a GB/T 4754 section or 2 to 4 digits';
comment on constraint industries_section_form on registry.industries
  is '所属门类应为一个字母 / A section is a letter';
call registry.track('industries');
call registry.bound_values('industries');

alter table registry.companies
  drop constraint companies_industry_form,
  add constraint companies_industry_form check (industry ~ '^([A-Z]|[0-9]{2,4})$');
comment on constraint companies_industry_form on registry.companies
  is '行业代码应为GB/T 4754门类或2至4位数字 / An industry is a GB/T 4754 section or 2 to 4 digits';
alter table registry.graduates
  drop constraint graduates_employer_industry_form,
  add constraint graduates_employer_industry_form
    check (employer_industry ~ '^([A-Z]|[0-9]{2,4})$');
comment on constraint graduates_employer_industry_form on registry.graduates
  is '行业代码应为GB/T 4754门类或2至4位数字 / An industry is a GB/T 4754 section or 2 to 4 digits';

-- The latest edition that tells the section of the code's division, else GB/T 4754-2017.
create or replace function registry.industry_section(code text) returns text
  language sql stable strict parallel safe as $$
  select coalesce(
    case when code ~ '^[A-Z]$' then code end,
    (select i.section from registry.industries i
      where i.code = left($1, 2) and i.section is not null
      order by coalesce(i.valid_until, 'infinity') desc, i.valid_from desc nulls last,
        i.edition desc
      limit 1),
    case when left(code, 2) between '01' and '97' then chr(ascii('A') - 1 + width_bucket(
      left(code, 2)::int,
      array[1, 6, 13, 44, 47, 51, 53, 61, 63, 66, 70, 71, 73, 76, 80, 83, 84, 86, 91, 97])) end)
$$;

alter table registry.divisions add column edition text;
comment on column registry.divisions.edition is '版本 / Edition';
call registry.track('divisions');
call registry.bound_values('divisions');
