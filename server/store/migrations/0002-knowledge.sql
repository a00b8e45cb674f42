-- Company knowledge as devices get it: keyed hashes, never a term or a text. Titles are for the admin alone and never reach a device.
create table knowledge (
  id text primary key,
  kind text not null,
  file text not null,
  titles jsonb not null,
  saved_at timestamptz not null
);
