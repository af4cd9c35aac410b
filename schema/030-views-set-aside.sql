-- A table's columns may change although views read them: the views are set aside for the change and
-- put back as they were.

-- Drops the views that read the table, or its view of the past, having noted how they are made.
create procedure registry.set_views_aside(changing text) language plpgsql as $$
declare
  aside record;
begin
  create temporary table views_aside on commit drop as
  with recursive readers as (
    select r.ev_class as oid, 1 as depth
    from pg_depend d join pg_rewrite r on r.oid = d.objid
    where d.classid = 'pg_rewrite'::regclass and d.refclassid = 'pg_class'::regclass
      and d.refobjid = format('registry.%I', changing)::regclass
    union
    select r.ev_class, p.depth + 1
    from readers p
      join pg_depend d on d.refclassid = 'pg_class'::regclass and d.refobjid = p.oid
      join pg_rewrite r on d.classid = 'pg_rewrite'::regclass and r.oid = d.objid
    where r.ev_class <> p.oid
  )
  select format('%I.%I', n.nspname, c.relname) as name, max(p.depth) as depth,
    pg_get_viewdef(c.oid) as definition, obj_description(c.oid, 'pg_class') as note
  from readers p join pg_class c on c.oid = p.oid join pg_namespace n on n.oid = c.relnamespace
  group by c.oid, n.nspname, c.relname;
  for aside in select name from pg_temp.views_aside order by depth desc loop
    execute format('drop view %s', aside.name);
  end loop;
end $$;
comment on procedure registry.set_views_aside
  is '暂存并删除读取该表的视图 / Notes how the views that read a table are made, and drops them';

-- Makes the views anew that were set aside, but those that have been defined otherwise meanwhile.
create procedure registry.put_views_back() language plpgsql as $$
declare
  aside record;
begin
  for aside in select * from pg_temp.views_aside order by depth loop
    continue when to_regclass(aside.name) is not null;
    execute format('create view %s as %s', aside.name, aside.definition);
    if aside.note is not null then
      execute format('comment on view %s is %L', aside.name, aside.note);
    end if;
    execute format('grant select on %s to skillreg_app', aside.name);
  end loop;
  drop table pg_temp.views_aside;
end $$;
comment on procedure registry.put_views_back
  is '按原定义恢复暂存的视图 / Makes the views anew that were set aside';
