-- How a device stands, which numbers of its sequence have come, and which it says are lost. The two outlive the events themselves,
-- so that a hole can be told from what retention removed.
alter table device add column state text not null default 'admitted';
alter table device add column received int8multirange not null default '{}';
alter table device add column lost int8multirange not null default '{}';
alter table device add column last_seq bigint not null default 0;
alter table device add column rejected bigint not null default 0;
alter table device add column token text;

update device set received = coalesce(
  (select range_agg(int8range(seq, seq + 1)) from event where event.device = device.id),
  '{}'::int8multirange
);

alter table event add column lost jsonb;

-- An event is counted once even where its device has enrolled anew and sends it again under another id and number.
delete from event later using event first where later.id = first.id and later.position > first.position;
alter table event drop constraint event_device_id_key;
alter table event add constraint event_id_key unique (id);

-- Enrolment tokens by hash; the plain text of the current one is in the data folder only.
create table enrolment_token (
  sha256 text primary key,
  made_at timestamptz not null,
  closes_at timestamptz
);
