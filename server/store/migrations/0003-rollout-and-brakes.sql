-- How many of its ring's devices, in percent, are offered a version.
alter table policy add column percent bigint not null default 100;

-- What was switched off for a while; `brake` is as it stands in freshness statements.
create table brake (
  id text primary key,
  brake jsonb not null,
  -- Null: every ring.
  rings jsonb,
  until timestamptz not null,
  pulled_at timestamptz not null,
  pulled_by text not null,
  released_at timestamptz
);
