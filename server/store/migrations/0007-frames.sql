-- What the frames of these tabs came to at these looks, and how often a guard came after the page.
alter table coverage
  add column late bigint not null default 0,
  add column frames bigint not null default 0,
  add column elsewhere bigint not null default 0,
  add column missing bigint not null default 0;
