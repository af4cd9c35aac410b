-- Where a committee met.

alter table registry.meetings add column venue text;
comment on column registry.meetings.venue is '会议地点 / Venue';
call registry.track('meetings');
