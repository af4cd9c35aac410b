-- No text is blank, no date lies outside the years that are kept, and no number is infinite, whatever
-- the column.

-- Gives the columns of a table what holds for all of their type. `bounded` below names the tables;
-- one that comes later is given it by its own step.
create procedure registry.bound_values(bounded text) language plpgsql as $$
declare
  bound record;
begin
  for bound in
    select a.attname as name, bounded || '_' || a.attname || k.suffix as constraint_name,
      format(k.condition, a.attname) as condition,
      coalesce(split_part(c.label, ' / ', 1), a.attname) || k.zh || ' / '
        || coalesce(split_part(c.label, ' / ', 2), a.attname) || k.en as sentence
    from pg_attribute a
      cross join lateral (select col_description(a.attrelid, a.attnum) as label) c
      join (values
        ('text'::regtype, '_not_blank', $k$btrim(%I, E' \t\n\r\u00a0\u3000') <> ''$k$,
          '不得为空白', ' must not be blank'),
        ('date', '_kept', $k$%I between date '1900-01-01' and date '2100-12-31'$k$,
          '应在1900年至2100年之间', ' lies between 1900 and 2100'),
        ('numeric', '_finite', $k$%I < 'infinity' and %1$I > '-infinity'$k$,
          '应为确定的数', ' is a number')
      ) as k (type, suffix, condition, zh, en) on k.type = a.atttypid
    where a.attrelid = format('registry.%I', bounded)::regclass
      and a.attnum > 0 and not a.attisdropped
      and not exists (
        select from pg_constraint n
        where n.conrelid = a.attrelid and n.conname = bounded || '_' || a.attname || k.suffix)
    order by a.attnum
  loop
    execute format('alter table registry.%I add constraint %I check (%s)',
      bounded, bound.constraint_name, bound.condition);
    execute format('comment on constraint %I on registry.%I is %L',
      bound.constraint_name, bounded, bound.sentence);
  end loop;
end $$;
comment on procedure registry.bound_values
  is '限定表中各类取值的范围 / Gives the columns of a table the bounds of their type';

do $$
declare
  tracked text;
begin
  for tracked in select relname from pg_class
    where relnamespace = 'history'::regnamespace and relkind = 'r'
  loop
    call registry.bound_values(tracked);
  end loop;
end $$;

-- A sealed number has the form of one: format, key, nonce, sealed text and tag.
alter table registry.persons add constraint persons_number_sealed_form
  check (substring(number_sealed from 1 for 1) = '\x01' and length(number_sealed) > 30);
comment on constraint persons_number_sealed_form on registry.persons
  is '证件号码须加密后存储 / A document number is stored sealed';

comment on constraint social_credit_code_is_valid on domain registry.social_credit_code
  is '统一社会信用代码校验不通过 / The credit code is not valid';
comment on constraint certificate_number_is_valid on domain registry.certificate_number
  is '证书编号格式不正确 / The certificate number is not valid';
comment on constraint changes_source_known on registry.changes
  is '变更来源不在规定范围 / No such source of changes';
comment on constraint majors_identity on registry.majors
  is '专业与其院校、层次一致 / A major goes with its school and level';
