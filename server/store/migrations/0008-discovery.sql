-- How often the listed AI hosts were opened on a day, on all devices together. From which device it came is not kept.
create table visit (
  day date not null,
  host text not null,
  count bigint not null,
  primary key (day, host)
);
-- Number of the last batch of visits that was counted, so that one that is sent again counts once.
alter table device add column visits text;
