-- The subset of SQL that PostgreSQL 15 and PGlite share. One statement ends with a semicolon at the end of a line.

create table meta (
  key text primary key,
  value text not null
);

create table device (
  id text primary key,
  public_key text not null unique,
  label text,
  build text not null,
  enrolled_at timestamptz not null,
  seen_at timestamptz,
  ring text not null,
  policy_version bigint not null,
  bundle_sha256 text,
  waiting bigint not null,
  uncovered_tabs bigint not null,
  managed_keys jsonb not null,
  problems jsonb not null
);

-- Nonces of signed requests, for as long as their time stamp would be taken.
create table nonce (
  device text not null,
  nonce text not null,
  at timestamptz not null,
  primary key (device, nonce)
);
create index nonce_at on nonce (at);

-- (device, seq) makes an event counted once; position is the order of arrival, by which the console pages.
create table event (
  device text not null references device (id),
  seq bigint not null,
  position bigint generated always as identity unique,
  received_at timestamptz not null,
  id text not null,
  minute timestamptz not null,
  kind text not null,
  site text not null,
  surface text not null,
  channel text not null,
  tier text not null,
  account_confidence text not null,
  workspace text,
  action text not null,
  would_have text,
  choice text not null,
  reason text,
  reason_text text,
  rules jsonb not null,
  findings jsonb not null,
  size_bucket text not null,
  policy_version bigint not null,
  build text not null,
  primary key (device, seq),
  unique (device, id)
);
create index event_received on event (received_at);

create table counter (
  device text not null references device (id),
  day date not null,
  site text not null,
  tier text not null,
  clean bigint not null,
  updated_at timestamptz not null,
  primary key (device, day, site, tier)
);
create index counter_updated on counter (updated_at);

create table policy (
  version bigint primary key,
  ring text not null,
  text text not null,
  note text not null,
  published_at timestamptz not null,
  published_by text not null,
  expires_at timestamptz not null,
  sha256 text not null unique,
  envelope text not null
);

create table session (
  token_hash text primary key,
  created_at timestamptz not null,
  expires_at timestamptz not null
);

-- hash = SHA-256 over the hash before and this line, so that no line can be changed or taken out unseen.
create table audit (
  seq bigint primary key,
  at text not null,
  actor text not null,
  action text not null,
  detail text not null,
  hash text not null
);
