-- Identifiers of people, organisations and certificates: what makes one valid, and its check digit.
-- The program checks the same beforehand; here even psql can't enter a wrong one.

create schema if not exists registry;

comment on schema registry is '技能人才登记:技工院校、校企合作、服务站 / The registry of schools, companies and people';

-- GB 11643: the sum of 17 digits, weighted by powers of 2 modulo 11, as a check character.
-- Digits are taken as bytes, less 48 each; the weights' sum is 100.
create function registry.resident_id_check_digit(number text) returns text
language plpgsql immutable strict parallel safe as $$
declare
  d bytea;
begin
  if number !~ '^[0-9]*X?$' or length(number) not in (17, 18) or substr(number, 17, 1) = 'X' then
    return null;
  end if;
  d := number::bytea;
  return substr('10X98765432', 1 + (
      get_byte(d, 0) * 7 + get_byte(d, 1) * 9 + get_byte(d, 2) * 10 + get_byte(d, 3) * 5
    + get_byte(d, 4) * 8 + get_byte(d, 5) * 4 + get_byte(d, 6) * 2 + get_byte(d, 7)
    + get_byte(d, 8) * 6 + get_byte(d, 9) * 3 + get_byte(d, 10) * 7 + get_byte(d, 11) * 9
    + get_byte(d, 12) * 10 + get_byte(d, 13) * 5 + get_byte(d, 14) * 8 + get_byte(d, 15) * 4
    + get_byte(d, 16) * 2
    - 48 * 100) % 11, 1);
end
$$;

comment on function registry.resident_id_check_digit(text) is
  '居民身份证号码前17位的校验码 / The check digit for the first 17 digits of a resident identity number';

create function registry.is_resident_id(number text) returns boolean
language plpgsql immutable strict parallel safe as $$
begin
  if number !~ '^[1-9][0-9]*X?$' or length(number) <> 18
    or right(number, 1) <> registry.resident_id_check_digit(number)
    or substr(number, 7, 4) not between '1900' and '2099'
    or substr(number, 11, 2) not between '01' and '12'
  then
    return false;
  end if;
  return substr(number, 13, 2) between '01' and case substr(number, 11, 2)
    when '02' then
      case when substr(number, 7, 4)::integer % 4 = 0 and substr(number, 7, 4) <> '1900'
        then '29' else '28' end
    when '04' then '30'
    when '06' then '30'
    when '09' then '30'
    when '11' then '30'
    else '31'
  end;
end
$$;

comment on function registry.is_resident_id(text) is
  '是否为日期、校验码均正确的18位居民身份证号码(GB 11643) / Whether a text is a resident identity number with a real date and the right check digit';

-- GB 32100: values 0 to 30 in an alphabet without I, O, S, V, Z; weights are powers of 3 modulo 31,
-- 1 for the check character, which makes the sum a multiple of 31. The bytes of v are the values of
-- the characters from 0 (48) to Z, ff where there is none.
create function registry.is_social_credit_code(code text) returns boolean
language plpgsql immutable strict parallel safe as $$
declare
  v constant bytea :=
    '\x00010203040506070809ffffffffffffff0a0b0c0d0e0f1011ff1213141516ff171819ff1a1bff1c1d1eff';
  c bytea;
begin
  if code !~ '^[0-9A-HJ-NPQRTUWXY]*$' or length(code) <> 18 then
    return false;
  end if;
  c := code::bytea;
  return (
      get_byte(v, get_byte(c, 0) - 48) + get_byte(v, get_byte(c, 1) - 48) * 3
    + get_byte(v, get_byte(c, 2) - 48) * 9 + get_byte(v, get_byte(c, 3) - 48) * 27
    + get_byte(v, get_byte(c, 4) - 48) * 19 + get_byte(v, get_byte(c, 5) - 48) * 26
    + get_byte(v, get_byte(c, 6) - 48) * 16 + get_byte(v, get_byte(c, 7) - 48) * 17
    + get_byte(v, get_byte(c, 8) - 48) * 20 + get_byte(v, get_byte(c, 9) - 48) * 29
    + get_byte(v, get_byte(c, 10) - 48) * 25 + get_byte(v, get_byte(c, 11) - 48) * 13
    + get_byte(v, get_byte(c, 12) - 48) * 8 + get_byte(v, get_byte(c, 13) - 48) * 24
    + get_byte(v, get_byte(c, 14) - 48) * 10 + get_byte(v, get_byte(c, 15) - 48) * 30
    + get_byte(v, get_byte(c, 16) - 48) * 28
    + get_byte(v, get_byte(c, 17) - 48)) % 31 = 0;
end
$$;

comment on function registry.is_social_credit_code(text) is
  '是否为校验码正确的统一社会信用代码(GB 32100-2015) / Whether a text is a social credit code with the right check character';

create function registry.social_credit_code_check(code text) returns text
language sql immutable strict parallel safe
return (
  select check_character
  from unnest(string_to_array('0123456789ABCDEFGHJKLMNPQRTUWXY', null)) as check_character
  where registry.is_social_credit_code(left(code, 17) || check_character)
);

comment on function registry.social_credit_code_check(text) is
  '统一社会信用代码前17位的校验码 / The check character for the first 17 of a social credit code';

create function registry.is_certificate_number(number text) returns boolean
language sql immutable strict parallel safe
return number ~ '^([A-Z][0-9]{14}[1-5][0-9]{6}|[A-Z]{2}[0-9]{20}|[0-9]{6}[0-4][0-9]{3}[1-5][0-9]{5})$';

comment on function registry.is_certificate_number(text) is
  '是否符合职业技能等级证书、职业资格证书的编号格式 / Whether a text has the form of a skill or qualification certificate''s number';

create type registry.skill_level as enum (
  'apprentice', 'junior', 'intermediate', 'advanced', 'technician', 'senior_technician',
  'special_technician', 'chief_technician'
);

comment on type registry.skill_level is
  '职业技能等级,由低到高 / Vocational skill levels, from low to high';

create domain registry.social_credit_code as text
  constraint social_credit_code_is_valid check (registry.is_social_credit_code(value));

comment on domain registry.social_credit_code is
  '统一社会信用代码 / Unified social credit code (GB 32100-2015)';

create domain registry.certificate_number as text
  constraint certificate_number_is_valid check (registry.is_certificate_number(value));

comment on domain registry.certificate_number is
  '证书编号 / Number of a vocational skill or qualification certificate';
