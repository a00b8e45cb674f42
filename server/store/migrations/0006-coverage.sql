-- How often a device looked at its open tabs of a site on a day, and at how many of these looks a guard was there.
create table coverage (
  device text not null references device (id),
  day date not null,
  site text not null,
  looks bigint not null,
  covered bigint not null,
  updated_at timestamptz not null,
  primary key (device, day, site)
);
create index coverage_updated on coverage (updated_at);
