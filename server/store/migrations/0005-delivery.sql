-- What is still to go out to the SOC: written in the transaction that stores the event, removed when the receiver has it.
create table delivery (
  target text not null,
  position bigint not null references event (position) on delete cascade,
  tries integer not null default 0,
  not_before timestamptz not null,
  first_tried_at timestamptz,
  dead boolean not null default false,
  reason text,
  primary key (target, position)
);
create index delivery_due on delivery (target, dead, not_before, position);
