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

-- Facts have the section of 2017; statistics go by the edition of the day that they count on.
create or replace function registry.industry_section(code text) returns text
  language sql immutable strict parallel safe as $$
  select case
    when code ~ '^[A-Z]$' then code
    when left(code, 2) between '01' and '97' then chr(ascii('A') - 1 + width_bucket(
      left(code, 2)::int,
      array[1, 6, 13, 44, 47, 51, 53, 61, 63, 66, 70, 71, 73, 76, 80, 83, 84, 86, 91, 97])) end
$$;
comment on function registry.industry_section
  is '行业代码在GB/T 4754-2017中所属门类 / The section that an industry code belongs to in GB/T 4754-2017';
create index industries_code on registry.industries (code);

alter table registry.divisions add column edition text;
comment on column registry.divisions.edition is '版本 / Edition';
call registry.track('divisions');
call registry.bound_values('divisions');
